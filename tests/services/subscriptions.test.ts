import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { grantAccess, requestAccess } from '../../app/services/access-requests.server';
import { unsubscribeToken } from '../../app/services/delivery-address.server';
import { CONFIRM_WITHIN_DAYS } from '../../app/services/subscription-mails.server';
import {
  askToSubscribe,
  confirmSubscription,
  forgetUnconfirmed,
  proposeSubscriber,
  removeSubscriber,
  unsubscribe,
} from '../../app/services/subscriptions.server';
import { daysBefore, MAILS_PER_ADDRESS_AND_DAY } from '../../app/services/visitors.server';
import { verifyHistory } from '../../db/history';
import {
  accessRequest,
  change,
  delivery,
  type OrganisationRow,
  organisation as organisations,
  subscriber,
} from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { added, confirmedSubscriber, publishChanges } from './notice-builders';

let opened: TestApp;
let organisation: OrganisationRow;
const email = 'privacy@customer.example';

beforeEach(async () => {
  opened = await openTestApp({ env: { MAIL_FROM: 'notices@onward.test' } });
  organisation = await foundTestOrganisation(opened.app, { name: 'Deskhero' });
});
afterEach(() => opened.close());

const ask = (address = email) => askToSubscribe(opened.app, organisation, { email: address, language: 'en' });
const subscribers = () => opened.app.db.read.select().from(subscriber);
const mails = () => opened.app.db.read.select().from(delivery).orderBy(delivery.createdAt);
const actions = async () =>
  (await opened.app.db.read.select().from(change).orderBy(change.sequence)).map((line) => line.action);

/** The token of the link in the newest mail. */
async function mailedToken(): Promise<string> {
  const waiting = (await mails()).filter((mail) => mail.status === 'waiting');
  const token = /[?&]token=([\w.-]+)/.exec(waiting.at(-1)?.textBody ?? '')?.[1];
  if (!token) throw new Error('No mail with a link');
  return token;
}

async function setVisibility(visibility: 'public' | 'on-request' | 'private') {
  const [row] = await opened.app.db.transact((tx) =>
    tx.update(organisations).set({ visibility }).where(eq(organisations.id, organisation.id)).returning(),
  );
  organisation = row as OrganisationRow;
}

test('asking, confirming and leaving, each with its line and none with an address', async () => {
  await ask(' Privacy@Customer.example ');
  expect(await subscribers()).toMatchObject([{ email, status: 'pending' }]);
  const [mail] = await mails();
  expect(mail).toMatchObject({ kind: 'confirmation', recipient: email, status: 'waiting' });

  const token = await mailedToken();
  expect((await subscribers())[0]?.confirmationHash).not.toContain(token);
  expect(await confirmSubscription(opened.app, organisation, token)).toBe('confirmed');
  const [confirmed] = await subscribers();
  expect(confirmed).toMatchObject({ status: 'confirmed', confirmedAt: opened.clock.now });
  expect(await confirmSubscription(opened.app, organisation, token)).toBe('confirmed');

  const leaving = unsubscribeToken(opened.app.config, confirmed?.id ?? '');
  expect(await unsubscribe(opened.app, organisation, leaving)).toBe('unsubscribed');
  expect(await unsubscribe(opened.app, organisation, leaving)).toBe('unsubscribed');
  expect(await confirmSubscription(opened.app, organisation, token)).toBe('lapsed');

  expect(await actions()).toEqual(['subscriber.asked', 'subscriber.confirmed', 'subscriber.unsubscribed']);
  const lines = await opened.app.db.read.select().from(change);
  expect(JSON.stringify(lines).toLowerCase()).not.toContain('customer.example');
  expect(await verifyHistory(opened.app.db.read, organisation.id)).toEqual({ intact: true, lines: 3 });
});

test('every confirmation mail can be answered by leaving', async () => {
  await ask();
  const [mail] = await mails();
  const [row] = await subscribers();
  expect(mail?.headers).toMatchObject({
    'List-Unsubscribe': expect.stringMatching(
      /^<http:\/\/onward\.test\/.+\/unsubscribe\?lang=en&token=.+>, <mailto:dpo@example\.org\?subject=/,
    ),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(mail?.htmlBody).toContain('/subprocessors/confirm?lang=en&amp;token=');
  expect(mail?.headers['List-Unsubscribe']).toContain(row?.id);
});

test('a link to confirm works for seven days, and only the newest one does', async () => {
  await ask();
  const first = await mailedToken();
  opened.clock.now = daysBefore(opened.clock.now, -1);
  await ask();
  const second = await mailedToken();
  expect(second).not.toBe(first);
  expect(await confirmSubscription(opened.app, organisation, first)).toBe('lapsed');
  const asked = opened.clock.now;
  opened.clock.now = new Date(Date.parse(daysBefore(asked, -CONFIRM_WITHIN_DAYS)) + 1).toISOString();
  expect(await confirmSubscription(opened.app, organisation, second)).toBe('lapsed');
  opened.clock.now = daysBefore(asked, -CONFIRM_WITHIN_DAYS);
  expect(await confirmSubscription(opened.app, organisation, second)).toBe('confirmed');
});

test('an address that never confirms is deleted once its link is dead', async () => {
  await ask('typo@customer.example');
  opened.clock.now = daysBefore(opened.clock.now, -CONFIRM_WITHIN_DAYS - 1);
  await ask();
  expect((await subscribers()).map((row) => row.email)).toEqual([email]);
  expect(await actions()).toEqual(['subscriber.asked', 'subscriber.asked', 'subscriber.lapsed']);
});

test('it is deleted even if nobody ever asks again, and nobody else with it', async () => {
  await ask();
  await confirmedSubscriber(opened.app, organisation, 'stays@customer.example');
  expect(await forgetUnconfirmed(opened.app)).toBe(0);
  opened.clock.now = daysBefore(opened.clock.now, -CONFIRM_WITHIN_DAYS - 1);
  expect(await forgetUnconfirmed(opened.app)).toBe(1);
  expect((await subscribers()).map((row) => row.email)).toEqual(['stays@customer.example']);
  expect(await actions()).toEqual(['subscriber.asked', 'subscriber.lapsed']);
});

test('whoever types an address learns nothing about it, and its mailbox is not flooded', async () => {
  await confirmedSubscriber(opened.app, organisation, email);
  const answers = new Set<string>();
  for (let n = 0; n < MAILS_PER_ADDRESS_AND_DAY + 2; n++) answers.add(await ask());
  answers.add(await ask('nobody-yet@customer.example'));
  expect([...answers]).toEqual(['answered']);
  const toCustomer = (await mails()).filter((mail) => mail.recipient === email);
  expect(toCustomer).toHaveLength(MAILS_PER_ADDRESS_AND_DAY);
  expect(toCustomer[0]?.textBody).not.toContain('/confirm');
  opened.clock.now = daysBefore(opened.clock.now, -1.01);
  await ask();
  expect((await mails()).filter((mail) => mail.recipient === email)).toHaveLength(MAILS_PER_ADDRESS_AND_DAY + 1);
});

test('a private list offers no subscription', async () => {
  await setVisibility('private');
  expect(await ask()).toBe('not-offered');
  expect(await subscribers()).toEqual([]);
});

test('a list shown on request is told to addresses that were granted access, and to nobody else', async () => {
  await setVisibility('on-request');
  expect(await ask()).toBe('answered');
  expect(await subscribers()).toEqual([]);

  await requestAccess(opened.app, organisation, { email, language: 'en' });
  const [request] = await opened.app.db.read.select().from(accessRequest);
  const ctx = await contextFor(opened.app, organisation);
  await grantAccess(ctx, request?.id ?? '', daysBefore(opened.clock.now, -90));
  await ask();
  expect(await subscribers()).toMatchObject([{ email, status: 'pending' }]);

  const access = (await mails()).map((mail) => /[?&]access=([\w-]+)/.exec(mail.textBody)?.[1]).find(Boolean);
  await askToSubscribe(opened.app, organisation, { email: 'colleague@customer.example', language: 'en', access });
  expect(await subscribers()).toHaveLength(2);
});

test('somebody who leaves gets nothing of what had not gone', async () => {
  const { id } = await confirmedSubscriber(opened.app, organisation, email);
  await confirmedSubscriber(opened.app, organisation, 'stays@customer.example');
  await publishChanges(opened.app, organisation, [added()]);
  await unsubscribe(opened.app, organisation, unsubscribeToken(opened.app.config, id));
  const states = Object.fromEntries((await mails()).map((mail) => [mail.recipient, mail.status]));
  expect(states).toEqual({ [email]: 'cancelled', 'stays@customer.example': 'waiting' });
});

test('a forged or foreign link ends nothing', async () => {
  const other = await foundTestOrganisation(opened.app);
  const { id } = await confirmedSubscriber(opened.app, organisation, email);
  expect(await unsubscribe(opened.app, organisation, `${id}.${'x'.repeat(43)}`)).toBe('unknown');
  expect(await unsubscribe(opened.app, organisation, '')).toBe('unknown');
  await unsubscribe(opened.app, other, unsubscribeToken(opened.app.config, id));
  expect(await subscribers()).toMatchObject([{ status: 'confirmed' }]);
  expect(await actions()).toEqual([]);
});

test('the organisation proposes and removes; what was sent stays as proof', async () => {
  const ctx = await contextFor(opened.app, organisation);
  expect(await proposeSubscriber(ctx, { email, language: 'fr' })).toBe('asked');
  expect(await confirmSubscription(opened.app, organisation, await mailedToken())).toBe('confirmed');
  expect(await proposeSubscriber(ctx, { email, language: 'fr' })).toBe('already');
  await publishChanges(opened.app, organisation, [added()]);
  const [row] = await subscribers();
  const foreign = await contextFor(opened.app, await foundTestOrganisation(opened.app));
  expect(await removeSubscriber(foreign, row?.id ?? '')).toBe('not-found');
  expect(await removeSubscriber(ctx, row?.id ?? '')).toBe('removed');
  expect(await subscribers()).toEqual([]);
  expect((await mails()).filter((mail) => mail.kind === 'notice')).toMatchObject([
    { recipient: email, subscriberId: null, status: 'cancelled' },
  ]);
});
