import { afterEach, beforeEach, expect, test } from 'vitest';
import { unsubscribeToken } from '../../app/services/delivery-address.server';
import { createOutbox } from '../../app/services/outbox-worker.server';
import { listNotices } from '../../db/queries/deliveries';
import { change, delivery, notice, type OrganisationRow } from '../../db/schema';
import { foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { startMailServer } from '../support/mail-server';
import { added, confirmedSubscriber, entry, publishChanges } from './notice-builders';

let opened: TestApp;
let organisation: OrganisationRow;

beforeEach(async () => {
  opened = await openTestApp({ env: { MAIL_FROM: 'notices@onward.test' } });
  organisation = await foundTestOrganisation(opened.app, { name: 'Deskhero', slug: 'deskhero' });
});
afterEach(() => opened.close());

const deliveries = () => opened.app.db.read.select().from(delivery);
const textTo = async (email: string) =>
  (await deliveries()).find(({ recipient }) => recipient === email)?.textBody ?? '';

test('publishing writes one delivery per confirmed subscriber, and one line that counts them', async () => {
  const one = await confirmedSubscriber(opened.app, organisation, 'one@customer.example');
  await confirmedSubscriber(opened.app, organisation, 'two@customer.example', 'fr');
  await confirmedSubscriber(opened.app, await foundTestOrganisation(opened.app), 'foreign@customer.example');
  const { told, noticeId } = await publishChanges(opened.app, organisation, [added()]);
  expect(told).toBe(2);
  const rows = await deliveries();
  expect(rows.map(({ recipient, status, noticeId: of }) => ({ recipient, status, of }))).toEqual(
    expect.arrayContaining([
      { recipient: 'one@customer.example', status: 'waiting', of: noticeId },
      { recipient: 'two@customer.example', status: 'waiting', of: noticeId },
    ]),
  );
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map(({ messageId }) => messageId)).size).toBe(2);
  const lines = await opened.app.db.read.select().from(change);
  expect(lines.map(({ action }) => action)).toContain('notice.announced');
  expect(lines.find(({ action }) => action === 'notice.announced')?.after).toBe('{"revision":2,"changes":1,"told":2}');
  expect(JSON.stringify(lines)).not.toContain('customer.example');
  expect(rows[0]?.headers['List-Unsubscribe']).toBeDefined();
  expect(await textTo('one@customer.example')).toContain(unsubscribeToken(opened.app.config, one.id));
});

test.each([
  { what: 'a first publication nobody subscribed to', number: 1, changes: [added()], subscribed: false, notices: 0 },
  { what: 'a first publication with a subscriber', number: 1, changes: [added()], subscribed: true, notices: 1 },
  { what: 'a revision that changes nothing', number: 2, changes: [], subscribed: true, notices: 0 },
  { what: 'a later revision nobody subscribed to', number: 2, changes: [added()], subscribed: false, notices: 1 },
])('$what: $notices notices', async ({ number, changes, subscribed, notices }) => {
  if (subscribed) await confirmedSubscriber(opened.app, organisation, 'one@customer.example');
  await publishChanges(opened.app, organisation, changes, { number });
  expect(await opened.app.db.read.select().from(notice)).toHaveLength(notices);
  expect(await deliveries()).toHaveLength(notices && subscribed ? 1 : 0);
});

test('a publication that fails tells nobody', async () => {
  await confirmedSubscriber(opened.app, organisation, 'one@customer.example');
  await publishChanges(opened.app, organisation, [added()]);
  await expect(publishChanges(opened.app, organisation, [added()])).rejects.toThrow();
  expect(await deliveries()).toHaveLength(1);
});

test('the mail answers what a customer asks about a new sub-processor', async () => {
  await confirmedSubscriber(opened.app, organisation, 'one@customer.example');
  const change = added({
    address: '15 rue des Halles, Paris',
    parentName: 'Example Group',
    parentCountry: 'US',
    retention: '30 days',
    locations: [
      { kind: 'country', country: 'FR', place: 'Paris', mode: 'storage', verdict: 'none-needed', safeguards: [] },
      {
        kind: 'country',
        country: 'CH',
        mode: 'processing',
        verdict: 'covered',
        decision: '2000/518/EC',
        safeguards: [],
      },
      { kind: 'country', country: 'US', mode: 'remote-access', verdict: 'missing', safeguards: [] },
      { kind: 'not-stated', mode: 'not-stated', verdict: 'unknown', safeguards: [] },
    ],
    safeguards: [{ instrument: 'scc-module-3', country: 'CH', reference: 'DPA annex 2' }],
  });
  await publishChanges(opened.app, organisation, [change], { note: 'Needed for drafts.\nSwitched off by default.' });
  const [mail] = await deliveries();
  expect(mail?.subject).toBe('Deskhero: 1 change to the list of sub-processors, in force 22 December 2026');
  const text = mail?.textBody ?? '';
  for (const said of [
    'On 22 November 2026 Deskhero published revision 2',
    'Deskhero adds:\nNeeded for drafts.\nSwitched off by default.',
    'New: Mistral AI',
    'Mistral AI; contracting entity Mistral AI SAS',
    'established in France',
    '15 rue des Halles, Paris',
    'Example Group, United States',
    'Text generation in AI features',
    'prompts, answers',
    'users',
    '30 days',
    'Stored: France (Paris)',
    'Accessed remotely: United States',
    'France (Paris): none needed (EEA)',
    'Switzerland: covered by adequacy decision 2000/518/EC',
    'United States: no safeguard is recorded',
    'Place not stated: not known whether a safeguard covers it',
    'Relied on: SCC, module 3, DPA annex 2 for Switzerland',
    'from 22 December 2026',
    'You may object until 6 December 2026. Write to dpo@example.org',
    'counts as authorised under your general authorisation (Art.\u00a028(2) GDPR)',
    'http://onward.test/deskhero/subprocessors/revisions/2?lang=en',
    'http://onward.test/deskhero/subprocessors?lang=en',
  ])
    expect(text).toContain(said);
});

test('what changed of a row stands beside what it was; what nobody stated is said to be missing', async () => {
  await confirmedSubscriber(opened.app, organisation, 'one@customer.example');
  const before = entry({
    vendor: 'OpenAI',
    establishmentCountry: undefined,
    contractingEntity: undefined,
    dataCategories: [],
  });
  const after = {
    ...before,
    locations: [
      {
        kind: 'country' as const,
        country: 'US',
        mode: 'storage' as const,
        verdict: 'covered' as const,
        reliesOn: 'scc-module-2' as const,
        safeguards: [],
      },
    ],
  };
  await publishChanges(
    opened.app,
    organisation,
    [{ entryId: before.id, kinds: ['location', 'safeguard'], before, after }],
    { objectionUntilOn: null },
  );
  const text = await textTo('one@customer.example');
  for (const said of [
    'Changed: OpenAI (place, safeguard)',
    'OpenAI; contracting entity not stated',
    'country of establishment not stated',
    'Which data\n    not stated',
    'Stored: United States\n    Until now: Stored: France',
    'United States: covered by SCC, module 2\n    Until now: France: none needed (EEA)',
    'This revision opens no period for objections. Questions go to dpo@example.org.',
  ])
    expect(text).toContain(said);
});

test('a removed row says until when, and a French reader is written to in French', async () => {
  await confirmedSubscriber(opened.app, organisation, 'un@client.example', 'fr');
  const before = entry({ vendor: 'Zyte' });
  await publishChanges(opened.app, organisation, [{ entryId: before.id, kinds: ['removed'], before }, added()]);
  const [mail] = await deliveries();
  expect(mail?.subject).toBe(
    'Deskhero\u00a0: 2 modifications de la liste des sous-traitants ultérieurs, à effet du 22 décembre 2026',
  );
  for (const said of [
    'Retrait\u00a0: Zyte',
    'jusqu’au 22 décembre 2026',
    'Ajout\u00a0: Mistral AI',
    'Hébergement\u00a0: France',
    'article 28, paragraphe 2, du RGPD',
  ])
    expect(mail?.textBody).toContain(said);
  expect(mail?.htmlBody).toContain('<html lang="fr">');
});

test('a text from the register is never taken for HTML', async () => {
  await confirmedSubscriber(opened.app, organisation, 'one@customer.example');
  await publishChanges(opened.app, organisation, [added({ vendor: '<img src=x onerror=alert(1)>', service: 'a & b' })]);
  const [mail] = await deliveries();
  expect(mail?.htmlBody).not.toContain('<img');
  expect(mail?.htmlBody).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(mail?.htmlBody).toContain('a &amp; b');
});

test('a private list is told without links to pages that do not answer', async () => {
  const hidden = await foundTestOrganisation(opened.app, { visibility: 'private', slug: 'hidden' });
  await confirmedSubscriber(opened.app, hidden, 'one@customer.example');
  await publishChanges(opened.app, hidden, [added()]);
  const text = await textTo('one@customer.example');
  expect(text).not.toContain('/hidden/subprocessors?');
  expect(text).not.toContain('/revisions/');
  expect(text).toContain('/hidden/subprocessors/unsubscribe?');
});

test('over a real mail server the notice has both parts and can be left with one click', async () => {
  const mailServer = await startMailServer();
  await confirmedSubscriber(opened.app, organisation, 'one@customer.example');
  await publishChanges(opened.app, organisation, [added()]);
  const { db, config, log, now } = opened.app;
  const outbox = createOutbox({ db, config: { ...config, smtpUrl: mailServer.url }, log, now });
  outbox.start();
  const mail = await mailServer.waitFor(() => true);
  await outbox.stop();
  await mailServer.stop();
  expect(mail.text).toContain('New: Mistral AI');
  expect(mail.html).toContain('New: Mistral AI');
  const header = (name: string) => mail.headerLines.find(({ key }) => key === name)?.line;
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(mail.headers.get('list')).toMatchObject({
    id: { name: 'deskhero.subprocessors.onward.test' },
    unsubscribe: {
      url: expect.stringContaining('http://onward.test/deskhero/subprocessors/unsubscribe?lang=en&token='),
    },
  });
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.replyTo?.text).toBe('dpo@example.org');
  expect(mail.from?.text).toBe('"Deskhero" <notices@onward.test>');
  expect(mail.date).toEqual(new Date(opened.clock.now));
  expect(await listNotices(opened.app.db.read, organisation.id)).toMatchObject([
    { told: 1, sent: 1, waiting: 0, failed: 0 },
  ]);
});
