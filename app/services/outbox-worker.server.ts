import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Database } from '../../db/client';
import {
  claimDeliveries,
  hasDueDelivery,
  listLeaseOwners,
  releaseLeases,
  renewLeases,
} from '../../db/queries/deliveries';
import type { DeliveryRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { Config } from '../lib/env.server';
import type { Logger } from '../lib/log.server';
import { recordHanded } from './deliveries.server';
import { pauseMs } from './delivery-retries.server';
import { type Handed, openMailTransport } from './delivery-transport.server';
import type { Outbox } from './outbox.server';

export type OutboxParts = {
  db: Database;
  config: Pick<Config, 'smtpUrl' | 'mailFrom'>;
  log: Logger;
  now: () => Instant;
};

/** Mails under way at once, each on its own connection; also the most that a kill can make go out twice. */
export const WORKER_SLOTS = 4;
/** A claimed delivery is the worker's for so long; it renews what it still has under way well before. */
export const LEASE_SECONDS = 60;
const RENEW_MS = (LEASE_SECONDS * 1000) / 3;
/** How often the outbox is looked at when nobody wakes it: mails another process wrote, and delays that have passed. */
const POLL_MS = 2_000;
/** A stop waits so long for mails under way; what hangs keeps its lease, since the server may have taken it. */
const STOP_GRACE_MS = 8_000;
const RECORD_TRIES = 5;
/** Tells this process from one that had its number before, which in a container is often 1 again. */
const THIS_PROCESS = `${hostname()}:${process.pid}:${randomUUID()}`;

/**
 * The worker that empties the outbox. A delivery is claimed with a lease, handed to the mail server, and what the
 * server said is recorded. A process killed between the two leaves a leased delivery behind, which goes out again
 * under the same Message-ID once the lease is over: SMTP can promise at least once, not exactly once. Without a mail
 * server nothing is claimed and everything waits.
 */
export function createOutbox({ db, config, log, now }: OutboxParts): Outbox {
  if (!config.smtpUrl)
    return { configured: false, wake: () => undefined, start: () => undefined, stop: async () => undefined };
  const transport = openMailTransport(config.smtpUrl, config.mailFrom, WORKER_SLOTS);
  const owner = `${THIS_PROCESS}:${randomUUID()}`;
  const underWay = new Set<Promise<void>>();
  const signal = createSignal();
  let isStopping = false;
  let failuresInARow = 0;
  let pausedUntil = 0;
  let recording: Promise<unknown> = Promise.resolve();
  let working: Promise<void> | undefined;
  let renewal: NodeJS.Timeout | undefined;

  const leaseUntil = () => new Date(Date.parse(now()) + LEASE_SECONDS * 1000).toISOString();

  async function work(): Promise<void> {
    await releaseLeasesOfTheDead(db).catch(report);
    while (!isStopping) {
      const claimed = await claim().catch((error: Error) => {
        report(error);
        return 0;
      });
      // A mail that finishes, somebody who wakes us, or the next look: whatever comes first.
      if (!isStopping) await signal.wait(claimed > 0 && freeSlots() > 0 ? 0 : restMs());
    }
  }

  const restMs = () => (pausedUntil > Date.now() ? pausedUntil - Date.now() : POLL_MS);

  /** After the mail server failed, one mail at a time tries whether it is back. */
  const freeSlots = () => (failuresInARow > 0 ? 1 : WORKER_SLOTS) - underWay.size;

  async function claim(): Promise<number> {
    const limit = freeSlots();
    if (limit <= 0 || Date.now() < pausedUntil || !(await hasDueDelivery(db.read, now()))) return 0;
    const claimed = await db.transact((tx) =>
      claimDeliveries(tx, { owner, now: now(), leaseUntil: leaseUntil(), limit }),
    );
    for (const { delivery, organisationName } of claimed) {
      const handing = deliver(delivery, organisationName).finally(() => {
        underWay.delete(handing);
        signal.raise();
      });
      underWay.add(handing);
    }
    return claimed.length;
  }

  async function deliver(delivery: DeliveryRow, senderName: string | null): Promise<void> {
    const handed = await transport.hand(delivery, senderName);
    if (handed.outcome === 'unreachable') pause();
    else failuresInARow = 0;
    log.info(
      { delivery: delivery.id, kind: delivery.kind, outcome: handed.outcome },
      'handed a mail to the mail server',
    );
    await record(delivery, handed);
  }

  function pause(): void {
    if (Date.now() < pausedUntil) return;
    failuresInARow += 1;
    pausedUntil = Date.now() + pauseMs(failuresInARow);
    log.warn({ failuresInARow, pauseMs: pauseMs(failuresInARow) }, 'the mail server cannot be reached');
  }

  /** One at a time, as all of them append to the same history. What cannot be recorded would go out twice: try again. */
  function record(delivery: DeliveryRow, handed: Handed): Promise<void> {
    const recorded = recording.then(async () => {
      for (let tries = 1; ; tries++) {
        try {
          return await recordHanded({ db, now, random: Math.random }, delivery, owner, handed);
        } catch (error) {
          report(error as Error);
          if (tries === RECORD_TRIES) return;
          await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tries));
        }
      }
    });
    recording = recorded;
    return recorded;
  }

  const report = (error: Error) => log.error({ error: error.message, stack: error.stack }, 'the outbox stumbled');

  return {
    configured: true,
    wake() {
      pausedUntil = 0;
      signal.raise();
    },
    start() {
      working ??= work();
      renewal ??= setInterval(() => {
        if (underWay.size > 0) db.transact((tx) => renewLeases(tx, owner, leaseUntil())).catch(report);
      }, RENEW_MS);
      renewal.unref();
    },
    async stop() {
      isStopping = true;
      signal.raise();
      await working;
      clearInterval(renewal);
      await Promise.race([Promise.all(underWay), new Promise((resolve) => setTimeout(resolve, STOP_GRACE_MS).unref())]);
      transport.close();
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

/** Something that can be waited for, at most so long; a raise while nobody waits is kept for the next. */
function createSignal() {
  let isRaised = false;
  let release: (() => void) | undefined;
  return {
    raise() {
      isRaised = true;
      release?.();
    },
    async wait(atMostMs: number): Promise<void> {
      if (!isRaised && atMostMs > 0)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMostMs);
          release = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      release = undefined;
      isRaised = false;
    },
  };
}
