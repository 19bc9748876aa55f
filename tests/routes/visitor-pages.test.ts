import { afterEach, beforeEach, expect, test } from 'vitest';
import { action as decide } from '../../app/routes/app/publication/requests';
import { action as subscribersAction } from '../../app/routes/app/publication/subscribers';
import { loader as subscribersCsv } from '../../app/routes/app/publication/subscribers-csv';
import { action as confirmAction, loader as confirmLoader } from '../../app/routes/public/confirm';
import { action as requestAction, loader as requestLoader } from '../../app/routes/public/request';
import { action as subscribeAction, loader as subscribeLoader } from '../../app/routes/public/subscribe';
import { action as unsubscribeAction, loader as unsubscribeLoader } from '../../app/routes/public/unsubscribe';
import { unsubscribeToken } from '../../app/services/delivery-address.server';
import { accessRequest, delivery, type OrganisationRow, subscriber } from '../../db/schema';
import { confirmedSubscriber } from '../services/notice-builders';
import { foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let opened: TestApp;
let organisation: OrganisationRow;
const email = 'privacy@customer.example';

beforeEach(async () => {
  opened = await openTestApp();
  organisation = await foundTestOrganisation(opened.app, { name: 'Deskhero', language: 'fr' });
});
afterEach(() => opened.close());

const at = (
  page: string,
  options: { form?: Record<string, string>; headers?: Record<string, string>; org?: string } = {},
) => {
  const { org = organisation.slug, ...rest } = options;
  return routeArguments(opened.app, `/${org}/subprocessors${page}`, { params: { org }, ...rest });
};
const subscribers = () => opened.app.db.read.select().from(subscriber);
const statusOf = (answer: unknown): number =>
  answer instanceof Response ? answer.status : ((answer as { init?: { status?: number } }).init?.status ?? 200);
const refusal = async (work: Promise<unknown>) => statusOf(await work.catch((thrown) => thrown));

test('a page of a published list is in the asked language, else the browser’s, else the organisation’s', async () => {
  const languageAt = async (page: string, acceptLanguage = '') =>
    (await subscribeLoader(at(page, { headers: { 'accept-language': acceptLanguage, cookie: 'onward-language=en' } })))
      .language;
  expect(await languageAt('/subscribe?lang=en')).toBe('en');
  expect(await languageAt('/subscribe', 'en-GB,en;q=0.9')).toBe('en');
  expect(await languageAt('/subscribe')).toBe('fr');
});

test('an address that is none is named beside its field, and what was typed is kept', async () => {
  const answer = await subscribeAction(at('/subscribe', { form: { email: 'nonsense', language: 'en' } }));
  expect(statusOf(answer)).toBe(400);
  expect(answer).toMatchObject({ data: { initialValue: { email: 'nonsense' }, error: { email: ['email-invalid'] } } });
  expect(await subscribers()).toEqual([]);
});

test('subscribing answers the same way whoever the address belongs to', async () => {
  await confirmedSubscriber(opened.app, organisation, email);
  const known = await subscribeAction(at('/subscribe', { form: { email, language: 'en' } }));
  const unknown = await subscribeAction(at('/subscribe', { form: { email: 'new@customer.example' } }));
  for (const answer of [known, unknown]) {
    expect(statusOf(answer)).toBe(303);
    expect((answer as Response).headers.get('location')).toBe(
      `/${organisation.slug}/subprocessors/subscribe?sent=&lang=fr`,
    );
  }
  expect((await subscribers()).find((row) => row.email === 'new@customer.example')).toMatchObject({
    status: 'pending',
    language: 'fr',
  });
});

test('following a link changes nothing; pressing its button does', async () => {
  await subscribeAction(at('/subscribe', { form: { email, language: 'en' } }));
  const [mail] = await opened.app.db.read.select().from(delivery);
  const token = /token=([\w-]+)/.exec(mail?.textBody ?? '')?.[1];
  await confirmLoader(at(`/confirm?token=${token}`));
  expect(await subscribers()).toMatchObject([{ status: 'pending' }]);
  expect(statusOf(await confirmAction(at('/confirm?token=wrong', { form: {} })))).toBe(410);
  expect(statusOf(await confirmAction(at(`/confirm?token=${token}`, { form: {} })))).toBe(200);
  const [row] = await subscribers();
  expect(row?.status).toBe('confirmed');

  const leaving = `/unsubscribe?token=${unsubscribeToken(opened.app.config, row?.id ?? '')}`;
  await unsubscribeLoader(at(leaving));
  expect(await subscribers()).toMatchObject([{ status: 'confirmed' }]);
  expect(statusOf(await unsubscribeAction(at('/unsubscribe?token=wrong', { form: {} })))).toBe(400);
  expect(statusOf(await unsubscribeAction(at(leaving, { form: { 'List-Unsubscribe': 'One-Click' } })))).toBe(200);
  expect(await subscribers()).toMatchObject([{ status: 'unsubscribed' }]);
});

test('a private list has no page to subscribe or to ask, but links that were sent keep working', async () => {
  const hidden = await foundTestOrganisation(opened.app, { visibility: 'private' });
  const { slug: org } = hidden;
  const row = await confirmedSubscriber(opened.app, hidden, email);
  expect(await refusal(subscribeLoader(at('/subscribe', { org })))).toBe(404);
  expect(await refusal(requestLoader(at('/request', { org })))).toBe(404);
  expect(await refusal(subscribeLoader(at('/subscribe', { org: 'nobody' })))).toBe(404);
  const leaving = `/unsubscribe?token=${unsubscribeToken(opened.app.config, row.id)}`;
  expect(statusOf(await unsubscribeAction(at(leaving, { org, form: {} })))).toBe(200);
});

test('only a list shown on request can be asked for', async () => {
  expect(await refusal(requestLoader(at('/request')))).toBe(302);
  const { slug: org } = await foundTestOrganisation(opened.app, { visibility: 'on-request' });
  expect(statusOf(await requestAction(at('/request', { org, form: { email: '' } })))).toBe(400);
  expect(statusOf(await requestAction(at('/request', { org, form: { email, reason: 'Yearly review' } })))).toBe(303);
  expect(await opened.app.db.read.select().from(accessRequest)).toMatchObject([
    { email, reason: 'Yearly review', language: 'en' },
  ]);
});

test('a member proposes an address and decides on requests; a day that is past is refused beside its field', async () => {
  const { cookie } = await joinAs(opened.app, organisation);
  const inApp = (page: string, form: Record<string, string>) =>
    routeArguments(opened.app, `/app/${organisation.slug}/publication/${page}`, {
      params: { org: organisation.slug },
      cookie,
      form,
    });
  expect(statusOf(await subscribersAction(inApp('subscribers', { act: 'propose', email: 'no', language: 'en' })))).toBe(
    400,
  );
  expect(statusOf(await subscribersAction(inApp('subscribers', { act: 'propose', email, language: 'en' })))).toBe(302);
  expect(await subscribers()).toMatchObject([{ email, status: 'pending' }]);

  const id = 'request-1';
  await opened.app.db.transact((tx) =>
    tx.insert(accessRequest).values({
      id,
      organisationId: organisation.id,
      email,
      language: 'en',
      status: 'pending',
      requestedAt: opened.clock.now,
    }),
  );
  const past = await decide(inApp('requests', { request: id, decision: 'grant', expiresOn: '2026-11-22' }));
  expect(past).toMatchObject({
    data: { request: id, reply: { error: { expiresOn: ['day-past'] } } },
    init: { status: 400 },
  });
  await decide(inApp('requests', { request: id, decision: 'grant', expiresOn: '2026-11-30' }));
  expect(await opened.app.db.read.select().from(accessRequest)).toMatchObject([
    { status: 'granted', expiresAt: '2026-11-30T23:59:59.999Z' },
  ]);
});

test('the export has what the list shows, and no address begins a formula', async () => {
  const { cookie } = await joinAs(opened.app, organisation, 'auditor');
  await confirmedSubscriber(opened.app, organisation, '=cmd@customer.example');
  await confirmedSubscriber(opened.app, organisation, 'other@elsewhere.example');
  const answer = await subscribersCsv(
    routeArguments(opened.app, `/app/${organisation.slug}/publication/subscribers.csv?q=customer&lang=en`, {
      params: { org: organisation.slug },
      cookie,
    }),
  );
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect((await answer.text()).replace('\uFEFF', '').trim().split('\r\n')).toEqual([
    'Address,State,Language,Asked,Confirmed,Left',
    '"\'=cmd@customer.example",Confirmed,en,2026-11-22,2026-11-22,',
  ]);
});
