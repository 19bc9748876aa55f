import { randomUUID } from 'node:crypto';
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../app/domain/days';
import { EngagementFacts, LocationFacts, VendorFacts } from '../../app/domain/facts';
import { WORKER_SLOTS } from '../../app/services/outbox-worker.server';
import { draftRevision } from '../../app/services/publication.server';
import { enterRecord } from '../../app/services/records.server';
import { asVisitor } from '../../app/services/visitors.server';
import { verifyHistory } from '../../db/history';
import { attempt, change, delivery, notice, type OrganisationRow, revision, subscriber } from '../../db/schema';
import { foundTestOrganisation, joinAs, openTestApp, type TestApp } from '../support/app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { freePort, type RunningServer, startServer } from '../support/server';

const KILLS = 50;
/** Kills that fall into the publishing request itself, at most; once it is through, the rest fall into the sending. */
const KILLS_WHILE_PUBLISHING = 15;
/** Each of those kills comes this much later into the request than the one before, so that they sweep across it. */
const SWEEP_MS = 20;
const SUBSCRIBERS = 200;
const SECRET = 'a secret of at least thirty-two characters';

const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
const random = createRandom(seed);

let opened: TestApp;
let organisation: OrganisationRow;
let cookie: string;
let mailServer: MailServer;
let port: number;
let server: RunningServer | undefined;

beforeAll(async () => {
  mailServer = await startMailServer();
  port = await freePort();
  opened = await openTestApp({ env: { AUTH_SECRET: SECRET }, now: new Date().toISOString() });
  organisation = await foundTestOrganisation(opened.app, { name: 'Deskhero', slug: 'deskhero' });
  cookie = (await joinAs(opened.app, organisation)).cookie;
  await engageMistral();
  await opened.app.db.transact((tx) =>
    tx.insert(subscriber).values(
      Array.from({ length: SUBSCRIBERS }, (_, n) => ({
        id: randomUUID(),
        organisationId: organisation.id,
        email: addressOf(n),
        language: n % 2 === 0 ? ('en' as const) : ('fr' as const),
        status: 'confirmed' as const,
        requestedAt: opened.clock.now,
        confirmedAt: opened.clock.now,
      })),
    ),
  );
});

afterAll(async () => {
  await server?.stop('SIGKILL');
  await mailServer.stop();
  await opened.close();
});

const addressOf = (n: number) => `customer-${n}@example.com`;

async function engageMistral() {
  const ctx = asVisitor(opened.app, organisation);
  const vendor = await enterRecord(
    ctx,
    'vendor',
    VendorFacts.parse({ name: 'Mistral AI', contractingEntity: 'Mistral AI SAS', establishmentCountry: 'FR' }),
    {},
  );
  const facts = EngagementFacts.parse({ service: 'Text generation', role: 'sub-processor', published: true });
  const engagement = await enterRecord(ctx, 'engagement', facts, { vendorId: vendor.id });
  await enterRecord(ctx, 'location', LocationFacts.parse({ kind: 'country', country: 'FR', mode: 'storage' }), {
    engagementId: engagement.id,
  });
}

async function start(): Promise<RunningServer> {
  server = await startServer({
    port,
    env: {
      DATABASE_URL: opened.app.db.url,
      AUTH_SECRET: SECRET,
      SMTP_URL: mailServer.url,
      MAIL_FROM: 'notices@onward.test',
      LOG_LEVEL: 'error',
    },
  });
  return server;
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const told = () => new Set(mailServer.mails.flatMap((mail) => mail.envelopeTo));

/** The form of the publish page, as the draft of this moment fills it in. */
async function publishForm(): Promise<URLSearchParams> {
  const draft = await draftRevision(opened.app.db.read, organisation, dayOf(new Date().toISOString()));
  const inForceOn = draft.plan.proposedInForceOn;
  return new URLSearchParams({ expected: draft.basis, inForceOn, note: '' });
}

function post({ url }: RunningServer, form: URLSearchParams): Promise<Response> {
  return fetch(`${url}/app/${organisation.slug}/publication/publish`, {
    method: 'POST',
    headers: { cookie, origin: url },
    body: form,
    redirect: 'manual',
  });
}

/** All of it or nothing of it; returns which. */
async function publishedWholly(): Promise<boolean> {
  const { read } = opened.app.db;
  const [revisions] = await read.select({ count: count() }).from(revision);
  const [notices] = await read.select({ count: count() }).from(notice);
  const [deliveries] = await read.select({ count: count() }).from(delivery);
  const [lines] = await read.select({ count: count() }).from(change).where(eq(change.action, 'revision.published'));
  const whole = { revisions: 1, notices: 1, deliveries: SUBSCRIBERS, lines: 1 };
  const found = {
    revisions: revisions?.count,
    notices: notices?.count,
    deliveries: deliveries?.count,
    lines: lines?.count,
  };
  expect([whole, { revisions: 0, notices: 0, deliveries: 0, lines: 0 }]).toContainEqual(found);
  return found.revisions === 1;
}

/** Kills the server while it publishes, again and again, until a publication came through; returns the kills in vain. */
async function killWhilePublishing(): Promise<number> {
  for (let kills = 0; kills < KILLS_WHILE_PUBLISHING; kills++) {
    const running = await start();
    const answer = post(running, await publishForm()).catch(() => undefined);
    await after((kills + random()) * SWEEP_MS);
    await running.stop('SIGKILL');
    await answer;
    if (await publishedWholly()) return kills;
  }
  const running = await start();
  expect((await post(running, await publishForm())).status).toBe(302);
  await running.stop('SIGKILL');
  return KILLS_WHILE_PUBLISHING;
}

/** Kills the server a random number of mails and milliseconds after its start. */
async function killWhileSending(killsLeft: number): Promise<void> {
  const running = await start();
  const left = SUBSCRIBERS - told().size;
  const wanted = mailServer.mails.length + Math.min(left, Math.floor((random() * 1.6 * left) / killsLeft));
  await mailServer.waitFor(() => mailServer.mails.length >= wanted);
  await after(random() * 12);
  await running.stop('SIGKILL');
}

test(`${KILLS} kills while ${SUBSCRIBERS} subscribers are told: everybody is, once per copy the outbox can vouch for`, async () => {
  const { read } = opened.app.db;
  const killsInVain = await killWhilePublishing();
  expect(await publishedWholly()).toBe(true);

  let kills = killsInVain + 1;
  for (; kills < KILLS; kills++) await killWhileSending(KILLS - kills);
  const sentBeforeTheLastStart = told().size;

  const last = await start();
  // The button pressed once more after the crash: the list stands as it was published.
  expect([200, 302]).toContain((await post(last, await publishForm())).status);
  for (;;) {
    const [waiting] = await read.select({ count: count() }).from(delivery).where(eq(delivery.status, 'waiting'));
    if (waiting?.count === 0) break;
    await after(50);
  }
  expect(await last.stop()).toBe(0);

  const copies = mailServer.mails.length - SUBSCRIBERS;
  const mostCopies = (kills - killsInVain) * WORKER_SLOTS;
  console.info(
    `seed ${seed}: ${kills} kills (${killsInVain} before the publication stood), ${sentBeforeTheLastStart} told before the last start, ` +
      `${copies} extra copies (at most ${mostCopies})`,
  );
  expect(kills).toBe(KILLS);
  expect(await publishedWholly()).toBe(true);
  expect([...told()].sort()).toEqual(Array.from({ length: SUBSCRIBERS }, (_, n) => addressOf(n)).sort());
  expect(copies).toBeLessThanOrEqual(mostCopies);

  const deliveries = await read.select().from(delivery);
  expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
  const messageIdOf = new Map(deliveries.map(({ recipient, messageId }) => [recipient, messageId]));
  for (const mail of mailServer.mails) expect(mail.messageId).toBe(messageIdOf.get(mail.envelopeTo[0] ?? ''));
  expect(new Set(messageIdOf.values()).size).toBe(SUBSCRIBERS);

  const attempts = await read.select().from(attempt).where(eq(attempt.outcome, 'sent'));
  expect(new Set(attempts.map(({ deliveryId }) => deliveryId)).size).toBe(SUBSCRIBERS);
  const sent = await read.select().from(change).where(eq(change.action, 'delivery.sent'));
  expect(sent).toHaveLength(SUBSCRIBERS);
  expect(await verifyHistory(read, organisation.id)).toMatchObject({ intact: true });
});

/** A repeatable source of numbers in [0, 1): `CRASH_SEED` runs the same kills again, as far as the machine allows. */
function createRandom(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
