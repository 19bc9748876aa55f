import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Database } from '../../db/client';
import { listLeaseOwners, releaseLeases } from '../../db/queries/deliveries';
import type { Instant } from '../domain/days';
import type { Config } from '../lib/env.server';
import type { Logger } from '../lib/log.server';
import { openMailTransport } from './delivery-transport.server';
import type { Outbox } from './outbox.server';
import { createLane, type Lane } from './outbox-lane.server';
import { openWebhookTransport } from './webhook-transport.server';

export type OutboxParts = {
  db: Database;
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'authSecret' | 'production' | 'baseUrl'>;
  log: Logger;
  now: () => Instant;
};

/** Mails handed over and not yet recorded, at most; also the most that a kill can make go out twice. */
export const WORKER_SLOTS = 32;
/** Connections to the mail server; servers allow few. */
export const MAIL_CONNECTIONS = 5;
/** Messages to webhooks under way at once, each to a server of its own. */
const WEBHOOK_SLOTS = 8;
/** Tells this process from one that had its number before, which in a container is often 1 again. */
const THIS_PROCESS = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;

/**
 * The workers that empty the outbox. A delivery is claimed with a lease, handed to the mail server or the webhook, and
 * what that said is recorded. A process killed between the two leaves a leased delivery behind, which goes out again
 * under the same Message-ID once the lease is over: SMTP can promise at least once, not exactly once. Without a mail
 * server no mail is claimed and mails wait; webhooks need none.
 */
export function createOutbox({ db, config, log, now }: OutboxParts): Outbox {
  const { smtpUrl, mailFrom } = config;
  const owner = `${THIS_PROCESS}:${randomUUID().slice(0, 8)}`;
  const mails = smtpUrl ? openMailTransport(smtpUrl, mailFrom, MAIL_CONNECTIONS) : undefined;
  const webhooks = openWebhookTransport({ db, config, now });
  const shared = { db, log, now };
  const lanes: Lane[] = [
    ...(mails
      ? [createLane({ ...shared, carrier: 'mail', owner: `${owner}:m`, slots: WORKER_SLOTS, hand: mails.hand })]
      : []),
    createLane({ ...shared, carrier: 'webhook', owner: `${owner}:w`, slots: WEBHOOK_SLOTS, hand: webhooks.hand }),
  ];
  let starting: Promise<void> | undefined;
  let isStopping = false;

  return {
    configured: mails !== undefined,
    wake() {
      for (const lane of lanes) lane.wake();
    },
    start() {
      starting ??= releaseLeasesOfTheDead(db)
        .catch((error: Error) => log.error({ error: error.message }, 'the outbox stumbled'))
        .then(() => {
          if (!isStopping) for (const lane of lanes) lane.start();
        });
    },
    async stop() {
      isStopping = true;
      await starting;
      await Promise.all(lanes.map((lane) => lane.stop()));
      mails?.close();
    },
  };
}

/**
 * Only one server process serves an SQLite file, so leases held on this host by a process that no longer lives, or that
 * had our number before us, are nobody's. On PostgreSQL another replica may hold them: there they run out.
 */
async function releaseLeasesOfTheDead(db: Database): Promise<void> {
  if (db.engine !== 'sqlite') return;
  const dead = (await listLeaseOwners(db.read)).filter(isDead);
  if (dead.length > 0) await db.transact((tx) => releaseLeases(tx, dead));
}

function isDead(leaseOwner: string): boolean {
  const [host, pid] = leaseOwner.split(':');
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return !leaseOwner.startsWith(THIS_PROCESS);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
