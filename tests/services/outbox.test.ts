import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { retryDelivery } from '../../app/services/deliveries.server';
import { RETRY_AFTER_MINUTES } from '../../app/services/delivery-retries.server';
import { enqueueMails, type Outbox } from '../../app/services/outbox.server';
import { LEASE_SECONDS } from '../../app/services/outbox-lane.server';
import { createOutbox, WORKER_SLOTS } from '../../app/services/outbox-worker.server';
import { verifyHistory } from '../../db/history';
import { attempt, change, delivery, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { added, confirmedSubscriber, publishChanges } from './notice-builders';

let opened: TestApp;
let organisation: OrganisationRow;
let mailServer: MailServer;
const outboxes: Outbox[] = [];

beforeEach(async () => {
  mailServer = await startMailServer();
  opened = await openTestApp({ env: { MAIL_FROM: 'Onward <notices@onward.test>' } });
  organisation = await foundTestOrganisation(opened.app, { name: 'Deskhero' });
});
afterEach(async () => {
  await Promise.all(outboxes.splice(0).map((outbox) => outbox.stop()));
  await mailServer.stop();
  await opened.close();
});

function startOutbox(smtpUrl: string | undefined = mailServer.url): Outbox {
  const { db, config, log, now } = opened.app;
  const outbox = createOutbox({ db, config: { ...config, smtpUrl }, log, now });
  outboxes.push(outbox);
  outbox.start();
  return outbox;
}

/** Waits for the database to show something, looking again and again. */
async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 3_000; tries++) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It never came to be');
}

const deliveries = () => opened.app.db.read.select().from(delivery);
const attempts = () => opened.app.db.read.select().from(attempt);
const linesOf = (action: string) => opened.app.db.read.select().from(change).where(eq(change.action, action));
const withStatus = (status: string) => async () => (await deliveries()).find((row) => row.status === status);

async function tellOne(email = 'customer@example.com') {
  await confirmedSubscriber(opened.app, organisation, email);
  return publishChanges(opened.app, organisation, [added()]);
}

test('a notice is sent once, with the attempt, the server’s answer and a line of the history', async () => {
  await tellOne();
  startOutbox();
  const mail = await mailServer.waitFor(() => true);
  const sent = await until(withStatus('sent'));
  expect(mail.messageId).toBe(sent.messageId);
  expect(mail.from?.value).toEqual([{ name: 'Deskhero', address: 'notices@onward.test' }]);
  expect(sent).toMatchObject({ sentAt: opened.clock.now, attempts: 1, leaseOwner: null, leaseUntil: null });
  expect(await attempts()).toMatchObject([
    { deliveryId: sent.id, outcome: 'sent', answer: expect.stringMatching(/^250 /) },
  ]);
  const lines = await linesOf('delivery.sent');
  expect(lines).toMatchObject([{ actor: 'system:outbox', subjectId: sent.id }]);
  expect(JSON.stringify(lines)).not.toContain('customer@example.com');
  expect(await verifyHistory(opened.app.db.read, organisation.id)).toMatchObject({ intact: true });
});

test('a mail put off by the server waits longer each time and goes when the server takes it', async () => {
  mailServer.refuseNext(451, 451);
  await tellOne();
  const outbox = startOutbox();
  for (const minutes of RETRY_AFTER_MINUTES.slice(0, 2)) {
    const put = await until(async () =>
      (await deliveries()).find((row) => row.nextAttemptAt > opened.clock.now && !row.leaseOwner),
    );
    const delay = (Date.parse(put.nextAttemptAt) - Date.parse(opened.clock.now)) / 60_000;
    expect(delay).toBeGreaterThanOrEqual(minutes * 0.8);
    expect(delay).toBeLessThanOrEqual(minutes * 1.2);
    expect(mailServer.mails).toHaveLength(0);
    opened.clock.now = put.nextAttemptAt;
    outbox.wake();
  }
  await until(withStatus('sent'));
  expect((await attempts()).map(({ outcome }) => outcome).sort()).toEqual(['deferred', 'deferred', 'sent']);
  expect(await linesOf('delivery.failed')).toHaveLength(0);
});

test('a mail the server puts off for three days is given up, and a person can have it tried again', async () => {
  mailServer.refuseNext(...Array<number>(RETRY_AFTER_MINUTES.length + 1).fill(450));
  await tellOne();
  const outbox = startOutbox();
  for (let tries = 1; tries <= RETRY_AFTER_MINUTES.length; tries++) {
    const put = await until(async () => (await deliveries()).find((row) => row.attempts === tries && !row.leaseOwner));
    opened.clock.now = put.nextAttemptAt;
    outbox.wake();
  }
  const failed = await until(withStatus('failed'));
  expect(failed.serverAnswer).toContain('450');
  expect(await linesOf('delivery.failed')).toHaveLength(1);
  const days = (Date.parse(opened.clock.now) - Date.parse('2026-11-22T09:00:00.000Z')) / 86_400_000;
  expect(days).toBeGreaterThan(2);
  expect(days).toBeLessThan(4);

  const ctx = await contextFor(opened.app, organisation);
  expect(await retryDelivery(ctx, failed.id)).toBe('retried');
  outbox.wake();
  await until(withStatus('sent'));
  expect(await retryDelivery(ctx, failed.id)).toBe('not-failed');
});

test('a permanent refusal fails at once, with the server’s words', async () => {
  mailServer.refuseNext(550);
  await tellOne();
  startOutbox();
  const failed = await until(withStatus('failed'));
  expect(failed.serverAnswer).toBe('550 refused with 550 by the test');
  expect(await attempts()).toMatchObject([{ outcome: 'refused' }]);
  expect(await linesOf('delivery.failed')).toMatchObject([{ subjectId: failed.id }]);
});

test('a mail server that is away uses up no try, and the mail goes when it is back', async () => {
  await mailServer.stop();
  await tellOne();
  const outbox = startOutbox();
  await until(async () => (await attempts()).length > 0);
  const [waiting] = await until(async () => {
    const rows = await deliveries();
    return rows.every((row) => row.leaseOwner === null) && rows;
  });
  expect(waiting).toMatchObject({
    status: 'waiting',
    attempts: 0,
    serverAnswer: expect.stringContaining('ECONNREFUSED'),
  });
  mailServer = await startMailServer({ port: mailServer.port });
  outbox.wake();
  await mailServer.waitFor(() => true);
  await until(withStatus('sent'));
});

test('without a mail server nothing is claimed and everything waits', async () => {
  await tellOne();
  const { db, config, log, now } = opened.app;
  const outbox = createOutbox({ db, config: { ...config, smtpUrl: undefined }, log, now });
  outbox.start();
  outbox.wake();
  await outbox.stop();
  expect(outbox.configured).toBe(false);
  expect(await deliveries()).toMatchObject([{ status: 'waiting', attempts: 0, leaseOwner: null }]);
  expect(await attempts()).toEqual([]);
});

test('two workers on one database send each mail once', async () => {
  const first = startOutbox();
  const second = startOutbox();
  for (let n = 0; n < 40; n++) await confirmedSubscriber(opened.app, organisation, `customer-${n}@example.com`);
  await publishChanges(opened.app, organisation, [added()]);
  first.wake();
  second.wake();
  await until(async () => (await deliveries()).every((row) => row.status === 'sent'));
  expect(mailServer.mails).toHaveLength(40);
  expect(new Set(mailServer.mails.flatMap((mail) => mail.envelopeTo)).size).toBe(40);
  expect(await attempts()).toHaveLength(40);
  expect(await linesOf('delivery.sent')).toHaveLength(40);
  expect(await verifyHistory(opened.app.db.read, organisation.id)).toMatchObject({ intact: true });
});

test('what another worker holds is left alone until its lease is over', async () => {
  await tellOne();
  const leaseUntil = new Date(Date.parse(opened.clock.now) + LEASE_SECONDS * 1000).toISOString();
  await opened.app.db.transact((tx) => tx.update(delivery).set({ leaseOwner: 'another-host:7:a:b', leaseUntil }));
  const outbox = startOutbox();
  const probe = {
    kind: 'access-requested' as const,
    recipient: 'dpo@example.org',
    language: 'en' as const,
    subject: 'probe',
    textBody: 'probe',
    htmlBody: 'probe',
  };
  await opened.app.db.transact((tx) => enqueueMails(tx, [probe], opened.clock.now, 'onward.test'));
  outbox.wake();
  await mailServer.waitFor((mail) => mail.subject === 'probe');
  expect(mailServer.mails).toHaveLength(1);
  opened.clock.now = leaseUntil;
  outbox.wake();
  await mailServer.waitFor((mail) => mail.envelopeTo.includes('customer@example.com'));
});

test('a stop lets mails under way finish and leaves no lease behind', async () => {
  for (let n = 0; n < WORKER_SLOTS * 3; n++)
    await confirmedSubscriber(opened.app, organisation, `customer-${n}@example.com`);
  await publishChanges(opened.app, organisation, [added()]);
  const outbox = startOutbox();
  await mailServer.waitFor(() => true);
  await outbox.stop();
  const rows = await deliveries();
  expect(rows.filter((row) => row.status === 'sent')).toHaveLength(mailServer.mails.length);
  expect(rows.every((row) => row.leaseOwner === null)).toBe(true);
});

test('a secret link leaves the outbox with the mail that carries it', async () => {
  const mail = (kind: 'confirmation' | 'notice', recipient: string) => ({
    kind,
    organisationId: organisation.id,
    recipient,
    language: 'en' as const,
    subject: kind,
    textBody: 'text',
    htmlBody: '<p>html</p>',
  });
  await opened.app.db.transact((tx) =>
    enqueueMails(
      tx,
      [mail('confirmation', 'a@example.com'), mail('notice', 'b@example.com')],
      opened.clock.now,
      'onward.test',
    ),
  );
  startOutbox();
  await until(async () => (await deliveries()).every((row) => row.status === 'sent'));
  expect((await deliveries()).map(({ kind, textBody, htmlBody }) => ({ kind, textBody, htmlBody }))).toEqual(
    expect.arrayContaining([
      { kind: 'confirmation', textBody: '', htmlBody: '' },
      { kind: 'notice', textBody: 'text', htmlBody: '<p>html</p>' },
    ]),
  );
});
