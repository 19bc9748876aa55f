import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CustomerFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { noticeMessageSchema } from '../../app/lib/notice-message';
import { archiveCustomer, enterCustomers } from '../../app/services/customers.server';
import { retryDelivery } from '../../app/services/deliveries.server';
import { viewNotices } from '../../app/services/notice-views.server';
import { createOutbox } from '../../app/services/outbox-worker.server';
import { loadFrame } from '../../app/services/overview-frame.server';
import { endWebhook, enterWebhook, replaceSecret, testWebhook, viewWebhooks } from '../../app/services/webhooks.server';
import { verifyHistory } from '../../db/history';
import { listNotices } from '../../db/queries/deliveries';
import { attempt, change, delivery, type OrganisationRow, webhook } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';
import { startReceiver } from '../support/webhook-receiver';

let opened: TestApp;
let organisation: OrganisationRow;
let ctx: Context;
let receiver: Awaited<ReturnType<typeof startReceiver>>;

beforeEach(async () => {
  receiver = await startReceiver();
  opened = await openTestApp();
  organisation = await foundTestOrganisation(opened.app, { name: 'Deskhero', slug: 'deskhero' });
  ctx = await contextFor(opened.app, organisation);
  opened.app.outbox.start();
});
afterEach(async () => {
  await opened.close();
  await receiver.stop();
});

async function enter(customerId?: string, url = receiver.url) {
  const entered = await enterWebhook(ctx, { url, customerId });
  if (entered.outcome !== 'entered') throw new Error(JSON.stringify(entered));
  return entered;
}

/** A newcomer on the list, published. */
async function publishNewcomer(vendor = 'Mistral AI', products: string[] = []) {
  await engage(ctx, { vendor: { name: vendor }, engagement: { service: `Service of ${vendor}`, products } });
  return publishNow(ctx, { inForceOn: '2027-02-01' });
}

async function enterCustomer(facts: { name: string } & Record<string, unknown>): Promise<string> {
  const [id] = await enterCustomers(ctx, [CustomerFacts.parse(facts)]);
  return id as string;
}

const messages = () => ctx.db.read.select().from(delivery).where(eq(delivery.kind, 'webhook'));
const attempts = () => ctx.db.read.select().from(attempt);

async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 3_000; tries++) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It never came to be');
}
const settled = (status: string) => until(async () => (await messages()).find((row) => row.status === status));

/** The snippet the README gives to those who receive messages. */
async function readmeSnippet(): Promise<{
  isGenuine(body: string, header: string, secret: string, nowMs: number): boolean;
}> {
  const code = /```js\n([\s\S]*?isGenuine[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe('a publication', () => {
  test('is told as data that is signed and keeps to its schema, without a mail server', async () => {
    await engage(ctx);
    await publishNow(ctx);
    const { secret } = await enter();
    const revision = await publishNewcomer();
    const sent = await settled('sent');
    const [message] = receiver.messages;
    if (!message) throw new Error('nothing came');
    expect(message.method).toBe('POST');
    expect(message.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'onward-delivery': sent.id,
      'user-agent': 'Onward (+http://onward.test)',
    });
    const body = JSON.parse(message.body);
    expect(body).toMatchObject({
      type: 'notice',
      id: sent.id,
      notice: sent.noticeId,
      revision: 2,
      contentHash: revision.contentHash,
      effectiveFrom: '2027-02-01',
      objectBy: revision.objectionUntilOn,
      consequenceOfSilence: 'AUTHORISED',
      howToObject: { page: null, email: 'dpo@example.org' },
      list: { json: 'http://onward.test/deskhero/subprocessors.json' },
      customer: null,
      changes: [
        {
          changeType: 'ADD',
          subprocessor: { name: 'Mistral AI' },
          activity: 'Service of Mistral AI',
          locations: [{ country: 'FR', mode: 'storage' }],
          transfers: [],
          supersedes: null,
        },
      ],
    });
    const ajv = addFormats(new Ajv2020({ strict: false }));
    expect(ajv.validate(noticeMessageSchema('http://onward.test'), body), ajv.errorsText()).toBe(true);

    const { isGenuine } = await readmeSnippet();
    const header = String(message.headers['onward-signature']);
    const now = Date.parse(opened.clock.now);
    expect(header).toMatch(/^t=\d{10},v1=[0-9a-f]{64}$/);
    expect(isGenuine(message.body, header, secret, now)).toBe(true);
    expect(isGenuine(`${message.body} `, header, secret, now)).toBe(false);
    expect(isGenuine(message.body, header, `${secret}x`, now)).toBe(false);
    expect(isGenuine(message.body, header, secret, now + 301_000)).toBe(false);
    expect(await attempts()).toMatchObject([{ outcome: 'sent', answer: '204' }]);
  });

  test('a customer’s webhook is told what touches it, by its contract and with its link; an archived one nothing', async () => {
    await engage(ctx);
    await publishNow(ctx);
    const strict = await enterCustomer({
      name: 'Strict',
      products: ['Desk'],
      objectionDays: 10,
      authorisation: 'specific',
      recipients: ['dpo@strict.example'],
    });
    const other = await enterCustomer({ name: 'Other', products: ['Phone'], recipients: ['dpo@other.example'] });
    const left = await enterCustomer({ name: 'Left', recipients: [] });
    for (const id of [strict, other, left]) await enter(id);
    await archiveCustomer(ctx, left, true);
    await publishNewcomer('Mistral AI', ['Desk']);
    await settled('sent');
    expect(receiver.messages).toHaveLength(1);
    expect(JSON.parse(receiver.messages[0]?.body ?? '')).toMatchObject({
      customer: { name: 'Strict', objectionDays: 10 },
      objectBy: '2026-12-02',
      consequenceOfSilence: 'REFUSED',
      howToObject: { page: expect.stringMatching(/\/deskhero\/subprocessors\/object\?lang=en&token=/) },
    });
    const { webhooks } = await viewWebhooks(ctx.db.read, organisation.id);
    expect(webhooks.map(({ customerName, isIdle, last }) => [customerName, isIdle, last?.status])).toEqual(
      expect.arrayContaining([
        ['Strict', false, 'sent'],
        ['Other', false, undefined],
        ['Left', true, undefined],
      ]),
    );
  });
});

describe('what the other side answers', () => {
  test('500 is tried again with the same identifier and another signature; the answer is kept', async () => {
    receiver.answerNext({ status: 500, text: 'out\nof order '.repeat(50) });
    const { id } = await enter();
    await testWebhook(ctx, id);
    const put = await until(async () => (await messages()).find((row) => row.attempts === 1 && !row.leaseOwner));
    expect(put).toMatchObject({ status: 'waiting', serverAnswer: expect.stringMatching(/^500 out of order out/) });
    expect(put.serverAnswer?.length).toBeLessThanOrEqual(204);
    opened.clock.now = put.nextAttemptAt;
    opened.app.outbox.wake();
    await settled('sent');
    const [first, second] = receiver.messages;
    expect(second?.headers['onward-delivery']).toBe(first?.headers['onward-delivery']);
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['onward-signature']).not.toBe(first?.headers['onward-signature']);
  });

  test('410 is final, and a person can have it tried again', async () => {
    receiver.answerNext({ status: 410, text: 'gone' });
    const { id } = await enter();
    await testWebhook(ctx, id);
    const failed = await settled('failed');
    expect(failed.serverAnswer).toBe('410 gone');
    expect(await retryDelivery(ctx, failed.id)).toBe('retried');
    opened.app.outbox.wake();
    await settled('sent');
    expect(receiver.messages.map(({ headers }) => headers['onward-delivery'])).toEqual([failed.id, failed.id]);
  });

  test('a redirect is not followed', async () => {
    receiver.answerNext({ status: 302, headers: { location: receiver.url } });
    const { id } = await enter();
    await testWebhook(ctx, id);
    await until(async () => (await attempts()).length > 0);
    expect(await attempts()).toMatchObject([{ outcome: 'deferred', answer: '302' }]);
    expect(receiver.messages).toHaveLength(1);
  });

  test('nobody there is put off, not lost', async () => {
    const { id } = await enter();
    await receiver.stop();
    await testWebhook(ctx, id);
    await until(async () => (await attempts()).length > 0);
    expect(await attempts()).toMatchObject([{ outcome: 'deferred', answer: expect.stringContaining('ECONNREFUSED') }]);
    receiver = await startReceiver();
  });
});

describe('the secret', () => {
  test('is kept sealed, told once, and signs nothing once it was replaced', async () => {
    const { id, secret } = await enter();
    const replaced = await replaceSecret(ctx, id);
    await testWebhook(ctx, id);
    await settled('sent');
    const { isGenuine } = await readmeSnippet();
    const [message] = receiver.messages;
    const genuineBy = (by: string) =>
      isGenuine(message?.body ?? '', String(message?.headers['onward-signature']), by, Date.parse(opened.clock.now));
    expect([genuineBy(secret), genuineBy(replaced ?? '')]).toEqual([false, true]);
    const kept = JSON.stringify([await ctx.db.read.select().from(webhook), await ctx.db.read.select().from(change)]);
    for (const one of [secret, replaced ?? '']) expect(kept).not.toContain(one);
    const lines = await ctx.db.read.select().from(change).where(eq(change.subjectId, id)).orderBy(change.sequence);
    expect(lines.map(({ action }) => action)).toEqual(['webhook.entered', 'webhook.secret-replaced', 'webhook.tested']);
    // The rest of an address often is a secret of its own.
    expect(JSON.stringify(lines)).not.toContain('key=abc');
    expect(await verifyHistory(ctx.db.read, organisation.id)).toMatchObject({ intact: true });
  });

  test('an installation that lost its own secret says so and calls nobody', async () => {
    const { id } = await enter();
    await opened.app.outbox.stop();
    const { db, config, log, now } = opened.app;
    const other = createOutbox({ db, config: { ...config, authSecret: 'x'.repeat(32) }, log, now });
    await testWebhook(ctx, id);
    other.start();
    expect((await settled('failed')).serverAnswer).toContain('AUTH_SECRET');
    expect(receiver.messages).toEqual([]);
    await other.stop();
  });
});

test('an address that was fine when it was entered is judged again at every try', async () => {
  const { id } = await enter();
  await opened.app.outbox.stop();
  const { db, config, log, now } = opened.app;
  await ctx.db.transact((tx) => tx.update(webhook).set({ url: receiver.url.replace('http:', 'https:') }));
  const inProduction = createOutbox({ db, config: { ...config, production: true }, log, now });
  await testWebhook(ctx, id);
  inProduction.start();
  const failed = await settled('failed');
  expect(failed.serverAnswer).toBe('Not called: the address leads into a private network.');
  expect(receiver.messages).toEqual([]);
  await inProduction.stop();
});

test('a webhook that ended is called no more, what waited included, and nobody else’s can be ended', async () => {
  receiver.answerNext({ status: 500 });
  const { id } = await enter();
  await testWebhook(ctx, id);
  await until(async () => (await messages()).find((row) => row.attempts === 1 && !row.leaseOwner));
  const foreign = await contextFor(opened.app, await foundTestOrganisation(opened.app));
  expect(await endWebhook(foreign, id)).toBe('not-found');
  expect(await testWebhook(foreign, id)).toBe('not-found');
  expect(await replaceSecret(foreign, id)).toBeUndefined();
  expect(await endWebhook(ctx, id)).toBe('ended');
  expect(await endWebhook(ctx, id)).toBe('not-found');
  expect(await messages()).toMatchObject([{ status: 'cancelled' }]);
  await engage(ctx);
  await publishNow(ctx);
  expect(await messages()).toHaveLength(1);
  expect((await viewWebhooks(ctx.db.read, organisation.id)).webhooks).toEqual([]);
});

test.each([
  ['http://example.org/', 'webhook-not-https'],
  ['ftp://example.org/', 'webhook-not-https'],
  ['https://user:word@example.org/', 'webhook-credentials'],
  ['https://127.0.0.1/', 'webhook-not-public'],
  ['https://localhost/', 'webhook-not-public'],
  ['https://[::1]/', 'webhook-not-public'],
  ['https://2130706433/', 'webhook-not-public'],
  ['https://[::ffff:10.0.0.1]/', 'webhook-not-public'],
  ['https://169.254.169.254/latest/meta-data', 'webhook-not-public'],
  ['https://10.1.2.3/', 'webhook-not-public'],
  ['https://nobody.invalid/', 'webhook-not-found'],
])('in production %s is refused: %s', async (url, problem) => {
  const production = { ...opened.app, config: { ...opened.app.config, production: true } };
  expect(await enterWebhook({ ...ctx, app: production }, { url })).toEqual({ outcome: 'refused', problem });
  expect(await ctx.db.read.select().from(webhook)).toEqual([]);
});

describe('messages are no mails', () => {
  test('a notice counts them apart, and the header counts those that were put off', async () => {
    await engage(ctx);
    await publishNow(ctx);
    await enterCustomer({ name: 'Harbour', recipients: ['dpo@harbour.example'] });
    await enter();
    await publishNewcomer();
    await settled('sent');
    const [line] = await listNotices(ctx.db.read, organisation.id);
    expect(line).toMatchObject({ told: 1, waiting: 1, sent: 0, messages: 1, messagesTaken: 1, messagesFailed: 0 });
    expect(await loadFrame(ctx)).toMatchObject({ waitingMails: 1, waitingMessages: 0 });
    await ctx.db.transact((tx) =>
      tx.update(delivery).set({ status: 'waiting', attempts: 2, nextAttemptAt: '2099-01-01T00:00:00.000Z' }),
    );
    expect(await loadFrame(ctx)).toMatchObject({ waitingMails: 1, waitingMessages: 1 });
  });

  test('a test that was not taken stands among messages, not among mails', async () => {
    const { id } = await enter(undefined, 'http://127.0.0.1:9/');
    await testWebhook(ctx, id);
    await until(async () => (await attempts()).length > 0);
    const { others, messages: unsent } = await viewNotices(ctx.db.read, organisation.id);
    expect(others).toEqual([]);
    expect(unsent).toMatchObject([{ kind: 'webhook', status: 'waiting' }]);
  });
});
