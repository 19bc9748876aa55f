import { readdirSync, readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, OrganisationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { isMessageKey } from '../../app/lib/i18n';
import { loader as historyPage } from '../../app/routes/app/settings/history';
import { action as membersAct, loader as membersPage } from '../../app/routes/app/settings/members';
import { loader as organisationPage, action as saveOrganisation } from '../../app/routes/app/settings/organisation';
import { loader as listCss } from '../../app/routes/public/list-css';
import { enterRecord, reviseRecord } from '../../app/services/records.server';
import { countChanges } from '../../db/queries/history';
import type { OrganisationRow } from '../../db/schema';
import { change } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let held: TestApp;
let own: OrganisationRow;
let cookie: string;
beforeEach(async () => {
  held = await openTestApp();
  own = await foundTestOrganisation(held.app, { name: 'Deskhero AB', noticeDays: 30 });
  cookie = (await joinAs(held.app, own, 'owner')).cookie;
});
afterEach(() => held.close());

type Data = { data: Record<string, unknown>; init: { status?: number } };
const at = (part: string, options: { form?: Record<string, string | string[]>; as?: string; query?: string } = {}) =>
  routeArguments(held.app, `/app/${own.slug}/settings${part}${options.query ?? ''}`, {
    params: { org: own.slug },
    cookie: options.as ?? cookie,
    ...(options.form ? { form: options.form } : {}),
  });
const whole = (more: Record<string, string | string[]> = {}) => ({
  version: '1',
  name: 'Deskhero AB',
  capacities: ['processor'],
  language: 'en',
  visibility: 'public',
  noticeDays: '30',
  objectionDays: '14',
  usesSubProcessors: 'yes',
  ...more,
});

test('what is kept off the list is ticked, and unticked again', async () => {
  await saveOrganisation(at('', { form: whole({ withheldDetails: ['address', 'contactEmail'] }) }));
  const { facts, history } = await organisationPage(at(''));
  expect(facts.withheldDetails).toEqual(['address', 'contactEmail']);
  expect(JSON.stringify(history)).toContain('contactEmail');
  await saveOrganisation(at('', { form: whole({ version: '2' }) }));
  expect((await organisationPage(at(''))).facts.withheldDetails).toBeUndefined();
});

test('a saved form writes the facts, the commitments that are ticked, and one line', async () => {
  const saved = await saveOrganisation(
    at('', {
      form: whole({
        noticeDays: '45',
        'commitment:breach-notice-hours': 'on',
        'commitment:breach-notice-hours:hours': '48',
        'commitment:audits-accepted:note': 'not ticked',
        'commitment:impact-assessment-support': 'on',
      }),
    }),
  );
  expect((saved as Response).headers.get('location')).toBe(`/app/${own.slug}/settings`);
  const { facts, history } = await organisationPage(at(''));
  expect(facts).toMatchObject({
    noticeDays: 45,
    commitments: [{ code: 'breach-notice-hours', hours: 48 }, { code: 'impact-assessment-support' }],
  });
  expect(history).toHaveLength(1);
});

test('a bad form keeps what was typed and names each field', async () => {
  const answer = (await saveOrganisation(
    at('', {
      form: whole({
        name: '',
        noticeDays: 'soon',
        website: 'deskhero',
        'commitment:breach-notice-hours': 'on',
        'commitment:breach-notice-hours:hours': '9999',
      }),
    }),
  )) as unknown as Data;
  expect(answer.init.status).toBe(400);
  expect(answer.data.reply).toMatchObject({
    error: {
      name: ['required'],
      noticeDays: ['number-invalid'],
      website: ['url-invalid'],
      'commitments[0].hours': ['number-out-of-range'],
    },
    initialValue: { website: 'deskhero', noticeDays: 'soon' },
  });
  expect(await countChanges(held.app.db.read, own.id)).toBe(0);
});

test('a colour too pale to read is refused with the nearest that works, which is then taken', async () => {
  const refused = (await saveOrganisation(at('', { form: whole({ accentColour: '#ffcc00' }) }))) as unknown as Data;
  const { error } = refused.data.reply as { error: { accentColour: string[] } };
  expect(error.accentColour[0]).toMatch(/^contrast-low:#[0-9a-f]{6}$/);
  const nearest = error.accentColour[0]?.split(':')[1] ?? '';
  await saveOrganisation(at('', { form: whole({ accentColour: nearest }) }));
  expect((await organisationPage(at(''))).facts.accentColour).toBe(nearest);
  const css = await (await listCss(routeArguments(held.app, '/x', { params: { org: own.slug } }))).text();
  expect(css).toContain(`html:root{--accent:${nearest}}`);
});

test('the second of two owners is shown the difference, loses nothing, and saves on the next try', async () => {
  await saveOrganisation(at('', { form: whole({ noticeDays: '60' }) }));
  const second = (await saveOrganisation(at('', { form: whole({ noticeDays: '20' }) }))) as unknown as Data;
  expect(second.init.status).toBe(409);
  expect(second.data.conflict).toContainEqual({ field: 'noticeDays', now: 60, typed: 20 });
  expect(second.data.reply).toMatchObject({ initialValue: { noticeDays: '20' } });
  const { version } = await organisationPage(at(''));
  await saveOrganisation(at('', { form: whole({ noticeDays: '20', version: String(version) }) }));
  expect((await organisationPage(at(''))).facts.noticeDays).toBe(20);
});

test('invitations are for owners to see', async () => {
  await membersAct(at('/members', { form: { intent: 'invite', email: 'new@example.org', role: 'auditor' } }));
  expect((await membersPage(at('/members'))).invitations).toMatchObject([
    { email: 'new@example.org', role: 'auditor' },
  ]);
  const editor = await joinAs(held.app, own, 'editor');
  expect(await membersPage(at('/members', { as: editor.cookie }))).toMatchObject({ invitations: [], mayManage: false });
});

test.each(['editor', 'procurement', 'auditor'] as const)(
  'a member who is %s can leave but end nobody else’s membership',
  async (role) => {
    const member = await joinAs(held.app, own, role);
    const other = await joinAs(held.app, own, 'auditor');
    const refused = await membersAct(
      at('/members', { as: member.cookie, form: { intent: 'remove', member: other.id } }),
    ).then(
      () => undefined,
      (error: Response) => error,
    );
    expect(refused?.status).toBe(403);
    const left = await membersAct(at('/members', { as: member.cookie, form: { intent: 'leave', member: other.id } }));
    expect((left as Response).headers.get('location')).toBe('/app');
    expect((await membersPage(at('/members'))).members.map(({ userId }) => userId)).toContain(other.id);
    expect((await membersPage(at('/members'))).members.map(({ userId }) => userId)).not.toContain(member.id);
  },
);

test('the last owner is told why they cannot go', async () => {
  const answer = (await membersAct(at('/members', { form: { intent: 'leave' } }))) as unknown as Data;
  expect(answer).toMatchObject({ init: { status: 400 }, data: { problem: 'last-owner' } });
});

test('the history is filtered by kind, actor and day, and pages', async () => {
  const ctx = await contextFor(held.app, own, 'editor');
  for (let made = 0; made < 51; made++)
    await enterRecord(ctx, 'vendor', VendorFacts.parse({ name: `Vendor ${made}` }), {});
  held.clock.now = '2026-11-23T00:00:00.000Z';
  const vendor = await enterRecord({ ...ctx, actor: 'cli' }, 'vendor', VendorFacts.parse({ name: 'Late' }), {});
  await reviseRecord({ ...ctx, actor: 'cli' }, 'vendor', vendor.id, 1, VendorFacts.parse({ name: 'Later' }));
  const page = (query: string) => historyPage(at('/history', { query }));
  expect(await page('')).toMatchObject({ total: 53, page: 1, pages: 2 });
  expect((await page('?page=2')).lines).toHaveLength(3);
  expect((await page('?page=99')).page).toBe(2);
  expect((await page('?day=2026-11-22')).total).toBe(51);
  expect((await page('?day=2026-11-23')).lines[0]).toMatchObject({
    actor: { kind: 'command-line' },
    subject: { name: 'Later', page: { kind: 'vendor', id: vendor.id } },
    fields: [{ field: 'name', before: 'Late', after: 'Later' }],
  });
  expect((await page('?actor=cli')).total).toBe(2);
  expect((await page('?kind=safeguard')).total).toBe(0);
});

test('verifying the chain names the line somebody changed', async () => {
  const ctx = await contextFor(held.app, own, 'editor');
  for (const name of ['One', 'Two', 'Three']) await enterRecord(ctx, 'vendor', VendorFacts.parse({ name }), {});
  expect((await historyPage(at('/history', { query: '?verify=1' }))).verdict).toEqual({ intact: true, lines: 3 });
  await held.app.db.transact((tx) => tx.update(change).set({ actor: 'somebody' }).where(eq(change.sequence, 2)));
  expect((await historyPage(at('/history', { query: '?verify=1' }))).verdict).toEqual({
    intact: false,
    lines: 1,
    brokenAt: 2,
    reason: 'hash',
  });
});

test('every fact of the register has a name in the history', () => {
  const fields = [VendorFacts, EngagementFacts, LocationFacts, SafeguardFacts, OrganisationFacts].flatMap((schema) =>
    Object.keys(schema.shape),
  );
  expect([...new Set(fields)].filter((field) => !isMessageKey(`settings.field.${field}`))).toEqual([]);
});

test('every action a service writes into the history has words', () => {
  const sources = readdirSync('app/services').map((file) => readFileSync(`app/services/${file}`, 'utf8'));
  const written = sources.flatMap((source) => [...source.matchAll(/action: '([a-z.-]+)'/g)].map((found) => found[1]));
  const ofRecords = ['vendor', 'engagement', 'location', 'safeguard'].flatMap((kind) =>
    ['entered', 'revised', 'confirmed', 'archived', 'restored', 'import-undone'].map((verb) => `${kind}.${verb}`),
  );
  expect(written).toContain('organisation.founded');
  expect(
    [...new Set([...written, ...ofRecords])].filter((action) => !isMessageKey(`settings.action.${action}`)),
  ).toEqual([]);
});
