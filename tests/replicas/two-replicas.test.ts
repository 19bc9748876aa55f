import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { verifyHistory } from '../../db/history';
import { attempt, change, delivery, type OrganisationRow } from '../../db/schema';
import { confirmedSubscriber } from '../services/notice-builders';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { engage, publishNow } from '../support/published-register';
import { type RunningServer, startServer } from '../support/server';

const SECRET = 'a secret of at least thirty-two characters';
const SUBSCRIBERS = 300;
const SEEN_WITHIN_MS = 5_000;
const SENT_WITHIN_MS = 60_000;

let opened: TestApp;
let organisation: OrganisationRow;
let mailServer: MailServer;
let replicas: RunningServer[] = [];

// Two processes on one SQLite file are not a way to run Onward.
const isPostgres = inject('postgres') !== '';

beforeAll(async () => {
  if (!isPostgres) return;
  mailServer = await startMailServer();
  opened = await openTestApp({ env: { AUTH_SECRET: SECRET }, now: new Date().toISOString() });
  organisation = await foundTestOrganisation(opened.app, { name: 'Deskhero', slug: 'deskhero' });
  const env = {
    DATABASE_URL: opened.app.config.databaseUrl,
    AUTH_SECRET: SECRET,
    SMTP_URL: mailServer.url,
    MAIL_FROM: 'notices@onward.test',
    LOG_LEVEL: 'error',
  };
  replicas = await Promise.all([startServer({ env }), startServer({ env })]);
});
afterAll(async () => {
  if (!isPostgres) return;
  await Promise.all(replicas.map((replica) => replica.stop()));
  await opened.close();
  await mailServer.stop();
});

const pageOf = async ({ url }: RunningServer) => (await fetch(`${url}/deskhero/subprocessors`)).text();

async function until(done: () => Promise<boolean>, withinMs: number): Promise<number> {
  const began = Date.now();
  while (!(await done())) {
    if (Date.now() - began > withinMs) throw new Error(`not within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Date.now() - began;
}

test.runIf(isPostgres)('what one process publishes stands on both replicas’ pages, and is sent once', async () => {
  const { app, clock } = opened;
  const ctx = await contextFor(app, organisation);
  await engage(ctx, { vendor: { name: 'Mail Carrier' } });
  await publishNow(ctx);
  for (const replica of replicas)
    await until(async () => (await pageOf(replica)).includes('Mail Carrier'), SEEN_WITHIN_MS);

  clock.now = new Date().toISOString();
  await engage(ctx, { vendor: { name: 'Newcomer' }, engagement: { service: 'Translation' } });
  await publishNow(ctx);
  const seenAfter = await Promise.all(
    replicas.map((replica) => until(async () => (await pageOf(replica)).includes('Newcomer'), SEEN_WITHIN_MS)),
  );
  expect(seenAfter.every((ms) => ms <= SEEN_WITHIN_MS)).toBe(true);

  // Told apart from how soon it is seen: whoever sends to all of them is busy.
  for (let n = 0; n < SUBSCRIBERS; n++) await confirmedSubscriber(app, organisation, `customer-${n}@example.com`);
  clock.now = new Date().toISOString();
  await engage(ctx, { vendor: { name: 'Latecomer' }, engagement: { service: 'Search' } });
  await publishNow(ctx);
  for (const replica of replicas)
    await until(async () => (await pageOf(replica)).includes('Latecomer'), SENT_WITHIN_MS);

  const { read } = app.db;
  await until(async () => {
    const [waiting] = await read.select({ count: count() }).from(delivery).where(eq(delivery.status, 'waiting'));
    return waiting?.count === 0;
  }, SENT_WITHIN_MS);
  expect(mailServer.mails).toHaveLength(SUBSCRIBERS);
  expect(new Set(mailServer.mails.flatMap(({ envelopeTo }) => envelopeTo)).size).toBe(SUBSCRIBERS);
  const deliveries = await read.select().from(delivery);
  expect(deliveries.every(({ status, attempts }) => status === 'sent' && attempts === 1)).toBe(true);
  expect(await read.select().from(attempt)).toHaveLength(SUBSCRIBERS);
  expect(await read.select().from(change).where(eq(change.action, 'delivery.sent'))).toHaveLength(SUBSCRIBERS);
  expect(await verifyHistory(read, organisation.id)).toMatchObject({ intact: true });
});
