import { execFileSync, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { and, count, eq } from 'drizzle-orm';
import type { App } from '../../app/lib/app.server';
import { composeApp } from '../../app/lib/compose.server';
import { readConfig } from '../../app/lib/env.server';
import { createLog } from '../../app/lib/log.server';
import { WORKER_SLOTS } from '../../app/services/outbox-worker.server';
import { insertMany } from '../../db/bulk';
import { verifyHistory } from '../../db/history';
import { migrate } from '../../db/migrate';
import { change, delivery, type OrganisationRow, subscriber } from '../../db/schema';
import { added, publishChanges } from '../services/notice-builders';
import { foundTestOrganisation } from '../support/app';
import { type RunningServer, startServer } from '../support/server';
import type { SinkAnswer } from './smtp-sink';

/**
 * How fast the built server sends a notice to 20 000 subscribers over SMTP, against nodemailer's own pool with the same
 * mails and nothing else to do: half of them by the pool, all of them by Onward, the other half by the pool, so that
 * they share whatever else the machine is doing. Then the server is killed in the middle of another notice and started
 * again: everybody has it, and hardly anybody twice. Another number of mails can be asked for.
 */
const MAILS = Number(process.argv[2] ?? 20_000);
const LEAST_OF_POOL = 0.7;
const KILL_AFTER = Math.floor(MAILS * 0.4);
const MOST_MINUTES = 20;

const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
const databaseUrl = `file:${join(folder, 'bench.db')}`;
const settings = {
  DATABASE_URL: databaseUrl,
  AUTH_SECRET: 'a secret of at least thirty-two characters',
  MAIL_FROM: 'notices@longlist.example',
  LOG_LEVEL: 'error',
};

async function startSink() {
  const child = fork('tests/bench/smtp-sink.ts', { execArgv: ['--import', 'tsx'] });
  const answer = async () => (await once(child, 'message'))[0] as SinkAnswer;
  const ask = async (what: 'count' | 'mails' | 'forget') => {
    const answered = answer();
    child.send(what);
    return answered;
  };
  const started = await answer();
  return {
    url: `smtp://127.0.0.1:${'port' in started ? started.port : 0}`,
    forget: () => ask('forget'),
    async count() {
      const said = await ask('count');
      return 'count' in said ? said : { count: 0, firstMs: 0 };
    },
    async mails() {
      const said = await ask('mails');
      return 'mails' in said ? said.mails : [];
    },
    stop: () => child.disconnect(),
  };
}

async function openApp(): Promise<App> {
  await migrate(databaseUrl);
  const read = readConfig({ NODE_ENV: 'production', BASE_URL: 'https://onward.example', ...settings });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return composeApp(read.config, createLog('silent'));
}

async function subscribe(app: App, organisation: OrganisationRow): Promise<void> {
  const rows = Array.from({ length: MAILS }, (_, n) => ({
    own: { id: randomUUID(), email: `customer-${n}@example.com`, language: n % 2 === 0 ? 'en' : 'fr' },
    facts: {},
  }));
  const at = app.now();
  const shared = { organisationId: organisation.id, status: 'confirmed', requestedAt: at, confirmedAt: at };
  await app.db.transact((tx) => insertMany(tx, subscriber, rows, shared));
}

async function announce(app: App, organisation: OrganisationRow, number: number): Promise<string> {
  const { noticeId, told } = await publishChanges(app, organisation, [added(), added({ vendor: 'Brevo' })], { number });
  if (!noticeId || told !== MAILS) throw new Error(`announced to ${told}`);
  return noticeId;
}

async function unsent(app: App, noticeId: string): Promise<boolean> {
  const found = await app.db.read
    .select({ id: delivery.id })
    .from(delivery)
    .where(and(eq(delivery.status, 'waiting'), eq(delivery.noticeId, noticeId)))
    .limit(1);
  return found.length > 0;
}

async function until(done: () => Promise<boolean>, everyMs = 200): Promise<void> {
  const giveUp = Date.now() + MOST_MINUTES * 60_000;
  while (!(await done())) {
    if (Date.now() > giveUp) throw new Error(`not done after ${MOST_MINUTES} minutes`);
    await after(everyMs);
  }
}

/** Milliseconds nodemailer's pool takes for some of the mails, in a process of its own. */
function byPool(noticeId: string, smtpUrl: string, from: number, to: number): number {
  const args = ['--import', 'tsx', 'tests/bench/pool-once.ts', databaseUrl, noticeId, smtpUrl, `${from}`, `${to}`];
  const { sent, ms } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  if (sent !== to - from) throw new Error(`the pool sent ${sent}`);
  return ms;
}

const perSecond = (ms: number) => (MAILS / ms) * 1000;

async function run(): Promise<number> {
  const sink = await startSink();
  const app = await openApp();
  const servers: RunningServer[] = [];
  const start = async () => {
    const server = await startServer({ env: { ...settings, SMTP_URL: sink.url } });
    servers.push(server);
    return server;
  };
  try {
    const organisation = await foundTestOrganisation(app, { name: 'Longlist', slug: 'longlist' });
    await subscribe(app, organisation);
    const noticeId = await announce(app, organisation, 2);

    let poolMs = byPool(noticeId, sink.url, 0, MAILS / 2);
    await sink.forget();
    const measured = await start();
    await until(async () => !(await unsent(app, noticeId)));
    const outboxMs = Date.now() - (await sink.count()).firstMs;
    await measured.stop();
    const once = await sink.mails();
    if (once.length !== MAILS) throw new Error(`${once.length} mails for ${MAILS} subscribers`);
    poolMs += byPool(noticeId, sink.url, MAILS / 2, MAILS);
    const ofPool = poolMs / outboxMs;
    console.log(`nodemailer's pool ${perSecond(poolMs).toFixed(0).padStart(6)} mails a second`);
    console.log(
      `the outbox        ${perSecond(outboxMs).toFixed(0).padStart(6)}   ${ofPool.toFixed(2)} of it (at least ${LEAST_OF_POOL})`,
    );

    await sink.forget();
    const second = await announce(app, organisation, 3);
    const killed = await start();
    await until(async () => (await sink.count()).count >= KILL_AFTER, 5);
    await killed.stop('SIGKILL');
    const atTheKill = (await sink.count()).count;
    const last = await start();
    await until(async () => !(await unsent(app, second)));
    await last.stop();
    const mails = await sink.mails();
    const copies = await checkEverybodyHasIt(app, second, mails);
    console.log(
      `killed after ${atTheKill} of ${MAILS}: all have it, ${copies} of them twice (at most ${WORKER_SLOTS}), under the same Message-ID`,
    );
    const [lines] = await app.db.read.select({ count: count() }).from(change).where(eq(change.action, 'delivery.sent'));
    const { intact } = await verifyHistory(app.db.read, organisation.id);
    const isTold = intact && lines?.count === 2 * MAILS;
    if (!isTold) console.log(`the history tells of ${lines?.count} deliveries, intact: ${intact}`);
    return ofPool >= LEAST_OF_POOL && copies <= WORKER_SLOTS && isTold ? 0 : 1;
  } finally {
    await Promise.all(servers.map((server) => server.stop('SIGKILL')));
    await app.db.close();
    sink.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws unless everybody got the mail under its own Message-ID; returns how many copies came beyond one each. */
async function checkEverybodyHasIt(app: App, noticeId: string, mails: [string, string][]): Promise<number> {
  const written = await app.db.read
    .select({ recipient: delivery.recipient, messageId: delivery.messageId, status: delivery.status })
    .from(delivery)
    .where(eq(delivery.noticeId, noticeId));
  const messageIdOf = new Map(written.map(({ recipient, messageId }) => [recipient, messageId]));
  const reached = new Set(mails.map(([recipient]) => recipient));
  const strange = mails.filter(([recipient, messageId]) => messageIdOf.get(recipient) !== messageId);
  if (reached.size !== MAILS || strange.length > 0 || written.some(({ status }) => status !== 'sent'))
    throw new Error(`${reached.size} of ${MAILS} reached, ${strange.length} under another Message-ID`);
  return mails.length - MAILS;
}

process.exitCode = await run();
