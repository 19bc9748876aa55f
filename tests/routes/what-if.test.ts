import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { MEMBER_ROLES } from '../../app/domain/words';
import type { Context } from '../../app/lib/context.server';
import { may } from '../../app/lib/permissions';
import { action, loader as result } from '../../app/routes/app/what-if/what-if';
import { loader as csv } from '../../app/routes/app/what-if/what-if-csv';
import { loader as json } from '../../app/routes/app/what-if/what-if-json';
import { loader as list } from '../../app/routes/app/what-if/what-ifs';
import { loader as shared } from '../../app/routes/shared/what-if';
import { enterRecord } from '../../app/services/records.server';
import { listKeptScenarios } from '../../app/services/scenarios.server';
import type { RecordFacts } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let open: TestApp;
let organisation: OrganisationRow;
let ctx: Context;
let cookie: string;
let mailer: { vendorId: string; engagementId: string };

async function engage(name: string, country: string, safeguards: unknown[], vendorFacts: object = {}) {
  const vendor = await enterRecord(ctx, 'vendor', VendorFacts.parse({ name, ...vendorFacts }), {});
  const engagement = await enterRecord(
    ctx,
    'engagement',
    EngagementFacts.parse({
      service: `${name} service`,
      role: 'sub-processor',
      purpose: 'Sending mails',
      published: true,
    }),
    { vendorId: vendor.id },
  );
  const under = { engagementId: engagement.id };
  await enterRecord(ctx, 'location', LocationFacts.parse({ kind: 'country', country, mode: 'storage' }), under);
  for (const one of safeguards)
    await enterRecord(ctx, 'safeguard', SafeguardFacts.parse(one) as RecordFacts['safeguard'], under);
  return { vendorId: vendor.id, engagementId: engagement.id };
}

const participant = {
  contractingEntity: 'Mailer Inc',
  dpfEntity: 'Mailer Inc',
  dpfStatus: 'active',
  dpfFrameworks: ['eu-us'],
  dpfCoversHr: 'yes',
  dpfCoversNonHr: 'yes',
  dpfCheckedOn: '2026-06-01',
};

beforeAll(async () => {
  open = await openTestApp();
  organisation = await foundTestOrganisation(open.app);
  ctx = await contextFor(open.app, organisation);
  ({ cookie } = await joinAs(open.app, organisation));
  mailer = await engage('=Mailer', 'US', [{ instrument: 'adequacy-dpf' }], participant);
  await engage('Host', 'GB', []);
});
afterAll(() => open.close());

const argumentsFor = (
  path: string,
  { scenario = '', form, as = cookie }: { scenario?: string; form?: Record<string, string>; as?: string } = {},
) =>
  routeArguments(open.app, `/app/${organisation.slug}/what-if${path}`, {
    params: { org: organisation.slug, scenario },
    cookie: as,
    ...(form && { form }),
  });

const ask = (scenario: string, query = '') => result(argumentsFor(`/${scenario}${query}`, { scenario }));
const post = (scenario: string, form: Record<string, string>, query = '', as = cookie) =>
  action(argumentsFor(`/${scenario}${query}`, { scenario, form, as }));

/** Where a redirect leads. */
const leadsTo = async (answer: Promise<unknown>): Promise<string> => {
  const response = await answer.catch((thrown: unknown) => thrown);
  if (!(response instanceof Response)) throw new Error('no redirect');
  return response.headers.get('Location') ?? '';
};
const build = async (query: string) => {
  const answer = await list(argumentsFor(query));
  return { ...answer.data, status: answer.init?.status };
};
const annulled = '?before=2026-11-22&after=2026-11-22&e=decision-ends.us-dpf.2026-11-22';

describe('a shipped what-if', () => {
  test('names what falls and what to sign', async () => {
    const { view, name, customers } = await ask('dpf-annulled');
    expect(name).toBe('DPF annulled');
    expect(view.moves.falls).toMatchObject([{ vendor: '=Mailer', place: 'US', after: { coverage: 'not-in-force' } }]);
    expect(view.remedies).toMatchObject([{ step: 'sign', instrument: 'scc-module-3', by: '2026-11-22' }]);
    expect(view.counts.untouched).toBe(1);
    expect(view.publishedTouched).toBe(1);
    expect(customers).toEqual({ count: 0, emails: [] });
  });
  test('is set on the day asked for', async () => {
    const { view, query } = await ask('dpf-annulled', '?on=2027-05-01');
    expect(view.scenario.events).toEqual([{ kind: 'decision-ends', decision: 'us-dpf', on: '2027-05-01' }]);
    expect(query).toBe('?on=2027-05-01');
  });
  test('about the United Kingdom compares the days around its end', async () => {
    const { view } = await ask('uk-lapses');
    expect(view.moves.falls.map(({ vendor }) => vendor)).toEqual(['Host']);
    expect(view.remedies[0]?.by).toBe('2031-12-27');
  });
});

describe('building', () => {
  test('an event is added and the address has it', async () => {
    const to = await leadsTo(
      build(`?kind=vendor-bought&put=1&parentCountry=US&on=2026-11-22&parentName=Big+Inc.&vendorId=${mailer.vendorId}`),
    );
    expect(to).toContain(`&e=vendor-bought.${mailer.vendorId}.Big%252520Inc%25252E`.replaceAll('%25', '%'));
    const { read } = await build(to.slice(to.indexOf('?'), to.indexOf('#')));
    expect(read.draft.events).toEqual([
      {
        kind: 'vendor-bought',
        vendorId: mailer.vendorId,
        parentName: 'Big Inc.',
        parentCountry: 'US',
        on: '2026-11-22',
      },
    ]);
  });
  test('days that are the same move along with a later event', async () => {
    const to = await leadsTo(build('?kind=decision-ends&put=1&decision=us-dpf&on=2027-02-01'));
    expect(to).toContain('before=2027-02-01&after=2027-02-01&e=decision-ends.us-dpf.2027-02-01');
  });
  test('what is missing or unknown is said, and what was typed is kept', async () => {
    const wrong = await build('?kind=vendor-moves&put=1&vendorId=nobody&country=FR&on=2027-02-30');
    expect(wrong.status).toBe(400);
    expect(wrong.adding).toMatchObject({
      kind: 'vendor-moves',
      reply: { error: { on: ['day-invalid'] }, initialValue: { vendorId: 'nobody', country: 'FR' } },
    });
    const nobody = await build('?kind=vendor-moves&put=1&vendorId=nobody&country=FR&on=2027-02-28');
    expect(nobody.adding?.reply).toMatchObject({ error: { vendorId: ['vendor-not-found'] } });
  });
  test('days the wrong way round are said', async () => {
    const { status, read } = await build('?before=2027-01-02&after=2027-01-01');
    expect(status).toBe(400);
    expect(read).toMatchObject({ draft: { after: '2027-01-01' }, problems: { after: ['days-reversed'] } });
  });
  test('an event nobody can read is left out and said', async () => {
    const { read } = await build(`${annulled}&e=nonsense&e=decision-ends.x`);
    expect(read.unread).toBe(2);
    expect(read.draft.events).toHaveLength(1);
  });
  test('a question that does not hold together leads back', async () => {
    expect(await leadsTo(ask('unsaved', '?before=2027-01-02&after=2027-01-01'))).toContain(
      '/what-if?before=2027-01-02',
    );
  });
});

describe('keeping', () => {
  test('asks for a name', async () => {
    const answer = await post('unsaved', { intent: 'save', name: ' ', notes: 'kept' }, annulled);
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { name: ['required'] }, initialValue: { notes: 'kept' } } },
    });
  });
  test('from one name to another, off the list and back', async () => {
    const page = await leadsTo(post('unsaved', { intent: 'save', name: 'No DPF' }, annulled));
    const id = page.split('/').at(-1) ?? '';
    const names = async (archived = false) =>
      (await listKeptScenarios(open.app.db.read, organisation.id, { archived })).map(({ name }) => name);
    expect(await names()).toEqual(['No DPF']);
    expect((await ask(id)).view.counts.falls).toBe(1);
    await post(id, { intent: 'revise', name: 'Without DPF', notes: 'for the board' });
    expect(await ask(id)).toMatchObject({ name: 'Without DPF', kept: { notes: 'for the board' } });
    await post('unsaved', { intent: 'change', name: 'Without DPF' }, `?before=2027-01-01&after=2027-01-01&of=${id}`);
    expect((await ask(id)).view.scenario).toEqual({ before: '2027-01-01', after: '2027-01-01', events: [] });
    expect((await ask(id)).kept?.notes).toBe('for the board');
    await post(id, { intent: 'archive' });
    expect([await names(), await names(true)]).toEqual([[], ['Without DPF']]);
    await post(id, { intent: 'restore' });
    expect(await names()).toEqual(['Without DPF']);
  });
  test.each([
    ['nothing', {}],
    ['sharing what nobody kept', { intent: 'share' }],
  ])('refuses %s', async (_, form) => {
    await expect(post('unsaved', form as Record<string, string>, annulled)).rejects.toMatchObject({ status: 400 });
  });
  test('what nobody asked before is not found, nor that of another organisation', async () => {
    await expect(ask('nothing')).rejects.toMatchObject({ status: 404 });
    const page = await leadsTo(post('unsaved', { intent: 'save', name: 'Ours' }, annulled));
    const other = await foundTestOrganisation(open.app);
    const { cookie: theirs } = await joinAs(open.app, other);
    const id = page.split('/').at(-1) ?? '';
    const foreign = routeArguments(open.app, `/app/${other.slug}/what-if/${id}`, {
      params: { org: other.slug, scenario: id },
      cookie: theirs,
    });
    await expect(result(foreign)).rejects.toMatchObject({ status: 404 });
  });
});

describe('a secret address', () => {
  const openWith = (token: string) =>
    shared(routeArguments(open.app, `/what-if/${token}?lang=fr`, { params: { token } }));
  const keep = async () =>
    (await leadsTo(post('unsaved', { intent: 'save', name: 'Shared' }, annulled))).split('/').at(-1) ?? '';
  const share = async (id: string) => {
    const answer = await post(id, { intent: 'share' });
    if (!('data' in answer) || !('made' in answer.data)) throw new Error('no address');
    return answer.data.made.split('/').at(-1) ?? '';
  };

  test('opens the answer to whoever knows it, without a customer by name, kept by nobody', async () => {
    const answer = await openWith(await share(await keep()));
    expect(answer.data).toMatchObject({ name: 'Shared', language: 'fr', customers: { count: 0 } });
    expect(answer.data.customers).not.toHaveProperty('emails');
    expect(answer.data.view.counts.falls).toBe(1);
    expect(answer.init?.headers).toMatchObject({ 'X-Robots-Tag': 'noindex', 'Cache-Control': 'private, no-store' });
  });
  test('opens nothing once revoked, nor while the what-if is archived', async () => {
    const id = await keep();
    const token = await share(id);
    await post(id, { intent: 'archive' });
    await expect(openWith(token)).rejects.toMatchObject({ status: 404 });
    await post(id, { intent: 'restore' });
    const { addresses } = await ask(id);
    await post(id, { intent: 'revoke', address: addresses[0]?.id ?? '' });
    await expect(openWith(token)).rejects.toMatchObject({ status: 404 });
    expect((await ask(id)).addresses).toEqual([]);
  });
  test('no other token opens anything', async () => {
    await expect(openWith('a'.repeat(43))).rejects.toMatchObject({ status: 404 });
  });
  test('is not revoked from the page of another what-if', async () => {
    const [one, other] = [await keep(), await keep()];
    await share(one);
    const [address] = (await ask(one)).addresses;
    await expect(post(other, { intent: 'revoke', address: address?.id ?? '' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('the files', () => {
  test('the table has a row per transfer that moves, with formulas disarmed', async () => {
    const response = await csv(argumentsFor('/dpf-annulled.csv', { scenario: 'dpf-annulled' }));
    const [head, ...rows] = (await response.text())
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(head).toMatch(/^Vendor,Service,Destination,Code,/);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^"'=Mailer",.*,United States,US,Stored,falls,Covered,EU-US DPF,Not in force,/);
    expect(rows[0]).toMatch(/"Sign SCC, module 3",2026-11-22,to be made$/);
    expect(response.headers.get('Content-Disposition')).toContain(
      `what-if-${organisation.slug}-dpf-annulled-2026-11-22.csv`,
    );
  });
  test('is French for a French spreadsheet', async () => {
    const response = await csv(argumentsFor('/uk-lapses.csv?lang=fr', { scenario: 'uk-lapses' }));
    expect(await response.text()).toContain(';Royaume-Uni;GB;');
  });
  test('the other has the question and the answer in codes, and customers as a number', async () => {
    const response = await json(argumentsFor(`/unsaved.json${annulled}`, { scenario: 'unsaved' }));
    const answer = (await response.json()) as Record<string, unknown>;
    expect(answer).toMatchObject({
      organisation: organisation.slug,
      scenario: { events: [{ kind: 'decision-ends', decision: 'us-dpf' }] },
      counts: { falls: 1 },
      moves: { falls: [{ place: 'US' }] },
      customers: { toTell: 0 },
    });
    expect(answer.purposes).toMatchObject([{ purpose: 'Sending mails' }]);
  });
});

test.each(MEMBER_ROLES)('%s asks; keeping and sharing is for those who may', async (role) => {
  const { cookie: as } = await joinAs(open.app, organisation, role);
  expect((await list(argumentsFor('', { as }))).data.shipped).toHaveLength(3);
  expect((await result(argumentsFor('/uk-lapses', { scenario: 'uk-lapses', as }))).view.counts.falls).toBe(1);
  expect((await csv(argumentsFor('/uk-lapses.csv', { scenario: 'uk-lapses', as }))).status).toBe(200);
  const saving = post('unsaved', { intent: 'save', name: `Of ${role}` }, annulled, as);
  if (may(role, 'draft')) expect(await leadsTo(saving)).toContain('/what-if/');
  else await expect(saving).rejects.toMatchObject({ status: 403 });
  const [kept] = await listKeptScenarios(open.app.db.read, organisation.id);
  const sharing = post(kept?.id ?? '', { intent: 'share' }, '', as);
  if (may(role, 'publish')) expect(await sharing).toHaveProperty('data.made');
  else await expect(sharing).rejects.toMatchObject({ status: 403 });
});
