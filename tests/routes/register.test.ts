import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import type { MemberRole } from '../../app/domain/words';
import * as engagementPage from '../../app/routes/app/register/engagement';
import * as engagementEdit from '../../app/routes/app/register/engagement-edit';
import * as engagementNew from '../../app/routes/app/register/engagement-new';
import * as engagementsPage from '../../app/routes/app/register/engagements';
import * as exportCsv from '../../app/routes/app/register/export-csv';
import * as locationEdit from '../../app/routes/app/register/location-edit';
import * as locationNew from '../../app/routes/app/register/location-new';
import * as safeguardEdit from '../../app/routes/app/register/safeguard-edit';
import * as safeguardNew from '../../app/routes/app/register/safeguard-new';
import * as vendorPage from '../../app/routes/app/register/vendor';
import * as vendorEdit from '../../app/routes/app/register/vendor-edit';
import * as vendorNew from '../../app/routes/app/register/vendor-new';
import * as vendorsPage from '../../app/routes/app/register/vendors';
import { addToEngagement, engageVendor } from '../../app/services/engagements.server';
import { findRecord, listRecords } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let open: TestApp;
let organisation: OrganisationRow;
const cookies: Partial<Record<MemberRole, string>> = {};

beforeEach(async () => {
  open = await openTestApp();
  organisation = await foundTestOrganisation(open.app);
  for (const role of ['owner', 'procurement', 'auditor'] as const)
    cookies[role] = (await joinAs(open.app, organisation, role)).cookie;
});
afterEach(() => open.close());

type Form = Record<string, string | string[]>;
function request(search: string, params: Record<string, string> = {}, options: { as?: MemberRole; form?: Form } = {}) {
  const address = `/app/${organisation.slug}/register${search}`;
  return routeArguments(open.app, address, {
    params: { org: organisation.slug, ...params },
    cookie: cookies[options.as ?? 'owner'],
    form: options.form,
  });
}

/** What a page was given back: its status and its data. */
type LastResult = { initialValue: Record<string, unknown>; error: Record<string, string[]> };
type Answer = {
  init: { status: number };
  data: { lastResult?: LastResult; doubles?: unknown; version?: unknown; conflict?: unknown; checklist?: unknown };
};
const answered = async (action: unknown) => {
  const { init, data } = (await action) as Answer;
  return { status: init?.status ?? 200, ...data };
};
const location = async (action: unknown) => {
  const response = (await action) as Response;
  expect(response.status).toBe(302);
  return response.headers.get('Location') ?? '';
};
const statusOf = async (refused: Promise<unknown>) => {
  const thrown = await refused.then(
    () => undefined,
    (error: unknown) => error,
  );
  return (thrown as Response | undefined)?.status;
};

async function engage(
  facts: { vendor?: Partial<VendorFacts>; engagement?: Partial<EngagementFacts>; country?: string } = {},
) {
  const ctx = await contextFor(open.app, organisation);
  const engaged = await engageVendor(
    ctx,
    { facts: VendorFacts.parse({ name: 'Twilio', ...facts.vendor }) },
    {
      facts: EngagementFacts.parse({ service: 'SMS', role: 'sub-processor', ...facts.engagement }),
      locations: facts.country
        ? [LocationFacts.parse({ kind: 'country', country: facts.country, mode: 'storage' })]
        : [],
    },
  );
  if (engaged.outcome !== 'engaged') throw new Error(engaged.outcome);
  return { ctx, vendor: engaged.vendor, engagement: engaged.engagement };
}

describe('adding a vendor', () => {
  test('the catalogue answers to a name; a chosen row fills the form', async () => {
    const found = await vendorNew.loader(request('/vendors/new?name=Mistral'));
    expect(found.matches[0]).toMatchObject({ key: 'mistral-ai' });
    const chosen = await vendorNew.loader(request('/vendors/new?name=Mistral+AI&from=mistral-ai'));
    expect(chosen.suggestion).toMatchObject({
      facts: { contractingEntity: 'Mistral AI', establishmentCountry: 'FR' },
      confidence: { establishmentCountry: 'V' },
    });
  });

  test('name, service and role are enough for a vendor with its place', async () => {
    const form = {
      'vendor.name': 'Mistral AI',
      'vendor.establishmentCountry': 'FR',
      'engagement.service': 'Text generation',
      'engagement.role': 'sub-processor',
      where: 'FR',
      mode: 'processing',
      from: 'mistral-ai',
    };
    const to = await location(vendorNew.action(request('/vendors/new', {}, { form })));
    const page = await engagementPage.loader(request('', { engagement: to.split('/').at(-1) ?? '' }));
    expect(page.engagement).toMatchObject({
      service: 'Text generation',
      vendor: { name: 'Mistral AI', toConfirm: ['establishmentCountry'] },
      locations: [{ country: 'FR', mode: 'processing' }],
    });
    expect(page.transfers).toEqual([]);
  });

  test('what is missing is said beside the field, and what was typed comes back', async () => {
    const form = {
      'vendor.name': 'Mistral AI',
      'vendor.website': 'mistral',
      'vendor.certifications': 'ISO 27001\r\nSOC 2',
      'engagement.role': '',
    };
    const { status, lastResult } = await answered(vendorNew.action(request('/vendors/new', {}, { form })));
    expect(status).toBe(400);
    expect(lastResult?.error).toEqual({
      'vendor.website': ['url-invalid'],
      'engagement.service': ['required'],
      'engagement.role': ['required'],
    });
    expect(lastResult?.initialValue).toMatchObject({
      vendor: { name: 'Mistral AI', website: 'mistral', certifications: 'ISO 27001\r\nSOC 2' },
    });
    expect(await listRecords(open.app.db.read, 'vendor', organisation.id)).toEqual([]);
  });

  test('a possible double is asked about once', async () => {
    const { vendor } = await engage();
    const form = { 'vendor.name': 'Twilio Inc.', 'engagement.service': 'Voice', 'engagement.role': 'processor' };
    const { status, doubles, lastResult } = await answered(vendorNew.action(request('/vendors/new', {}, { form })));
    expect({ status, doubles }).toMatchObject({ status: 400, doubles: [{ id: vendor.id }] });
    expect(lastResult?.error).toEqual({ '': ['double-vendor'] });
    await location(vendorNew.action(request('/vendors/new', {}, { form: { ...form, another: 'on' } })));
    expect(await listRecords(open.app.db.read, 'vendor', organisation.id)).toHaveLength(2);
  });
});

describe('two people editing one vendor', () => {
  async function overtaken() {
    const { vendor } = await engage({ vendor: { address: 'old', parentName: 'old' } });
    const form = { name: 'Twilio', address: 'theirs', parentName: 'theirs', version: '1' };
    await location(vendorEdit.action(request('', { vendor: vendor.id }, { form })));
    return vendor;
  }
  const mine = { name: 'Twilio', address: 'mine', parentName: 'old', notes: 'mine', version: '1' };

  test('the second gets everything typed back, and what stands there now', async () => {
    const vendor = await overtaken();
    const { status, lastResult, version, conflict } = await answered(
      vendorEdit.action(request('', { vendor: vendor.id }, { form: mine })),
    );
    expect({ status, version, error: lastResult?.error }).toEqual({
      status: 409,
      version: 2,
      error: { '': ['changed-meanwhile'] },
    });
    expect(lastResult?.initialValue).toMatchObject({ address: 'mine', notes: 'mine' });
    expect((conflict as { fields: { field: string }[] }).fields.map(({ field }) => field).toSorted()).toEqual([
      'address',
      'notes',
      'parentName',
    ]);
    expect(await findRecord(open.app.db.read, 'vendor', organisation.id, vendor.id)).toMatchObject({
      address: 'theirs',
      version: 2,
    });
  });

  test('and saves again, field by field mine or theirs', async () => {
    const vendor = await overtaken();
    const form = {
      ...mine,
      version: '2',
      'choice:address': 'mine',
      'choice:parentName': 'theirs',
      'choice:notes': 'mine',
    };
    await location(vendorEdit.action(request('', { vendor: vendor.id }, { form })));
    expect(await findRecord(open.app.db.read, 'vendor', organisation.id, vendor.id)).toMatchObject({
      address: 'mine',
      parentName: 'theirs',
      notes: 'mine',
      version: 3,
    });
  });

  test('an error does not hide that somebody else saved: the version stays the one that was seen', async () => {
    const vendor = await overtaken();
    const first = await answered(
      vendorEdit.action(request('', { vendor: vendor.id }, { form: { ...mine, website: 'x' } })),
    );
    expect(first).toMatchObject({ status: 400, version: 1 });
  });
});

describe('forms of what hangs on an engagement', () => {
  test('a wrong place gives 400 and keeps what was typed', async () => {
    const { engagement } = await engage();
    const form = { kind: 'country', mode: 'storage', place: 'Dublin', country: '' };
    const { init, data } = (await locationNew.action(
      request('', { engagement: engagement.id }, { form }),
    )) as unknown as Answer;
    expect(init.status).toBe(400);
    expect(data).toMatchObject({
      error: { country: ['country-required'] },
      initialValue: { kind: 'country', mode: 'storage', place: 'Dublin' },
    });
  });

  test('another instrument brings its checklist and loses nothing', async () => {
    const { engagement } = await engage({ country: 'US' });
    const form = {
      instrument: 'scc-module-3',
      reference: 'DPA 7',
      rank: 'first',
      'evidence.decision': '2023/1795',
      intent: 'checklist',
    };
    const { status, lastResult, checklist } = await answered(
      safeguardNew.action(request('', { engagement: engagement.id }, { form })),
    );
    expect(status).toBe(200);
    expect(checklist).toMatchObject({ instrument: 'scc-module-3' });
    expect(lastResult).toEqual({
      initialValue: {
        instrument: 'scc-module-3',
        reference: 'DPA 7',
        rank: 'first',
        evidence: { decision: '2023/1795' },
        intent: 'checklist',
      },
    });
    expect(await listRecords(open.app.db.read, 'safeguard', organisation.id)).toEqual([]);
  });

  test('a safeguard is saved with its evidence, blank lines left out', async () => {
    const { engagement } = await engage({ country: 'US' });
    const form = {
      instrument: 'scc-module-3',
      rank: '2',
      'evidence.parties': 'DPA 7, annex I',
      'evidence.clause-17-law': ' ',
    };
    await location(safeguardNew.action(request('', { engagement: engagement.id }, { form })));
    expect(await listRecords(open.app.db.read, 'safeguard', organisation.id)).toMatchObject([
      { rank: 2, evidence: { parties: 'DPA 7, annex I' } },
    ]);
    const wrong = await answered(
      safeguardNew.action(
        request('', { engagement: engagement.id }, { form: { ...form, rank: '12', instrument: '' } }),
      ),
    );
    expect(wrong).toMatchObject({
      status: 400,
      lastResult: { error: { rank: ['number-out-of-range'], instrument: ['required'] } },
    });
  });

  test('a chain that closes on itself is refused beside the field', async () => {
    const { engagement: top, vendor } = await engage();
    const to = await location(
      engagementNew.action(
        request(
          '',
          {},
          { form: { vendorId: vendor.id, service: 'Below', role: 'sub-processor', parentEngagementId: top.id } },
        ),
      ),
    );
    const below = to.split('/').at(-1) ?? '';
    const { status, lastResult } = await answered(
      engagementEdit.action(
        request(
          '',
          { engagement: top.id },
          { form: { service: 'SMS', role: 'sub-processor', parentEngagementId: below, version: '1' } },
        ),
      ),
    );
    expect({ status, error: lastResult?.error }).toEqual({
      status: 400,
      error: { parentEngagementId: ['chain-circle'] },
    });
    const page = await engagementPage.loader(request('', { engagement: top.id }));
    expect(page.chain?.below).toMatchObject([{ id: below, service: 'Below' }]);
  });
});

describe('what the published row says in other languages', () => {
  test('is written language by language, and what stands blank is not kept', async () => {
    const { engagement } = await engage();
    const form = {
      service: 'SMS',
      role: 'sub-processor',
      version: '1',
      products: 'Desk\r\nHero',
      optional: 'yes',
      'translations.de.service': 'Kurznachrichten',
      'translations.de.dataCategories': 'Namen\r\nNummern\r\n',
      'translations.es.purpose': ' ',
    };
    await location(engagementEdit.action(request('', { engagement: engagement.id }, { form })));
    const kept = await findRecord(open.app.db.read, 'engagement', organisation.id, engagement.id);
    expect(kept).toMatchObject({ products: ['Desk', 'Hero'], optional: 'yes' });
    expect(kept?.translations).toEqual({ de: { service: 'Kurznachrichten', dataCategories: ['Namen', 'Nummern'] } });
    await location(
      engagementEdit.action(request('', { engagement: engagement.id }, { form: { ...form, version: '2' } })),
    );
    expect(await findRecord(open.app.db.read, 'engagement', organisation.id, engagement.id)).toMatchObject({
      version: 2,
    });
  });
});

describe('procurement drafts', () => {
  test('but neither publishes nor takes off the list', async () => {
    const { engagement } = await engage({ engagement: { published: true } });
    const form = { service: 'SMS and voice', role: 'sub-processor', version: '1' };
    await location(engagementEdit.action(request('', { engagement: engagement.id }, { as: 'procurement', form })));
    expect(await findRecord(open.app.db.read, 'engagement', organisation.id, engagement.id)).toMatchObject({
      service: 'SMS and voice',
      published: true,
    });
    const quiet = await engage({ engagement: { published: false } });
    await location(
      engagementEdit.action(
        request('', { engagement: quiet.engagement.id }, { as: 'procurement', form: { ...form, published: 'on' } }),
      ),
    );
    expect(await findRecord(open.app.db.read, 'engagement', organisation.id, quiet.engagement.id)).toMatchObject({
      published: false,
    });
    const to = await location(
      engagementNew.action(
        request('', {}, { as: 'procurement', form: { ...form, vendorId: quiet.vendor.id, published: 'on' } }),
      ),
    );
    expect(await findRecord(open.app.db.read, 'engagement', organisation.id, to.split('/').at(-1) ?? '')).toMatchObject(
      { published: false },
    );
  });

  test('what is changed waits for confirmation, which only others can give', async () => {
    const { vendor } = await engage({ vendor: { address: 'known' } });
    await location(
      vendorEdit.action(
        request(
          '',
          { vendor: vendor.id },
          { as: 'procurement', form: { name: 'Twilio', address: 'drafted', version: '1' } },
        ),
      ),
    );
    expect(await findRecord(open.app.db.read, 'vendor', organisation.id, vendor.id)).toMatchObject({
      address: 'drafted',
      toConfirm: ['address'],
    });
    const confirm = { intent: 'confirm', kind: 'vendor', id: vendor.id, field: 'address' };
    expect(
      await statusOf(vendorPage.action(request('', { vendor: vendor.id }, { as: 'procurement', form: confirm }))),
    ).toBe(403);
    await location(vendorPage.action(request('', { vendor: vendor.id }, { form: confirm })));
    expect(await findRecord(open.app.db.read, 'vendor', organisation.id, vendor.id)).toMatchObject({ toConfirm: [] });
  });

  test('archiving is refused to drafters and readers', async () => {
    const { vendor, engagement } = await engage();
    for (const as of ['procurement', 'auditor'] as const) {
      expect(
        await statusOf(
          vendorPage.action(
            request('', { vendor: vendor.id }, { as, form: { intent: 'archive', kind: 'vendor', id: vendor.id } }),
          ),
        ),
      ).toBe(403);
      expect(
        await statusOf(
          engagementPage.action(
            request(
              '',
              { engagement: engagement.id },
              { as, form: { intent: 'archive', kind: 'engagement', id: engagement.id } },
            ),
          ),
        ),
      ).toBe(403);
    }
  });
});

test('what is archived stands apart in the lists and can be brought back', async () => {
  const { vendor } = await engage();
  const act = (intent: string) =>
    vendorPage.action(request('', { vendor: vendor.id }, { form: { intent, kind: 'vendor', id: vendor.id } }));
  const shown = async (search = '') => ({
    vendors: (await vendorsPage.loader(request(search))).total,
    engagements: (await engagementsPage.loader(request(search))).total,
  });
  await location(act('archive'));
  expect(await shown()).toEqual({ vendors: 0, engagements: 0 });
  expect(await shown('?archived=yes')).toEqual({ vendors: 1, engagements: 1 });
  await location(act('restore'));
  expect(await shown()).toEqual({ vendors: 1, engagements: 1 });
});

test('a page does what it has a button for, and nothing else', async () => {
  const { vendor, engagement } = await engage();
  for (const form of [
    { intent: 'delete', kind: 'vendor', id: vendor.id },
    { intent: 'archive', kind: 'engagement', id: engagement.id },
    { intent: 'confirm', kind: 'vendor', id: vendor.id },
  ])
    expect(await statusOf(vendorPage.action(request('', { vendor: vendor.id }, { form })))).toBe(400);
});

describe('lists', () => {
  test('find, filter and order by what follows from the register', async () => {
    await engage({
      vendor: { name: 'Hetzner', establishmentCountry: 'DE' },
      engagement: { service: 'Hosting' },
      country: 'DE',
    });
    await engage({ vendor: { name: 'Zyte' }, country: 'US' });
    await engage({ vendor: { name: 'Nowhere' } });
    const names = async (search: string) => (await vendorsPage.loader(request(search))).lines.map(({ name }) => name);
    expect(await names('')).toEqual(['Hetzner', 'Nowhere', 'Zyte']);
    expect(await names('?q=hosting')).toEqual(['Hetzner']);
    expect(await names('?country=US')).toEqual(['Zyte']);
    expect(await names('?coverage=unknown')).toEqual(['Nowhere']);
    expect(await names('?sort=coverage')).toEqual(['Zyte', 'Nowhere', 'Hetzner']);
  });

  test('the CSV holds what the view shows, in its columns and order, and no formula', async () => {
    await engage({ vendor: { name: '=cmd()' }, engagement: { service: 'Search, fast' }, country: 'US' });
    await engage({ vendor: { name: 'Hetzner' }, engagement: { service: 'Hosting' }, country: 'DE' });
    const csv = async (search: string) => (await exportCsv.loader(request(`/export.csv${search}`))).text();
    expect(
      (await csv('?list=engagements&cols=service&cols=vendor&cols=places&sort=vendor&dir=desc'))
        .replace('\uFEFF', '')
        .split('\r\n'),
    ).toEqual(['Service,Vendor,Where data goes', 'Hosting,Hetzner,Germany', '"Search, fast","\'=cmd()",United States']);
    expect((await csv('?list=vendors&q=hetzner&cols=name')).replace('\uFEFF', '').split('\r\n')).toEqual([
      'Name',
      'Hetzner',
    ]);
    expect((await csv('?list=vendors&cols=name,coverage&lang=fr')).split('\r\n')[0]).toContain(
      'Dénomination;Transferts',
    );
  });
});

test('every page answers 404 to a record of another organisation', async () => {
  const { ctx, vendor, engagement } = await engage({ country: 'US' });
  const place = await addToEngagement(
    ctx,
    'location',
    engagement.id,
    LocationFacts.parse({ kind: 'worldwide', mode: 'storage' }),
  );
  const safeguard = await addToEngagement(
    ctx,
    'safeguard',
    engagement.id,
    SafeguardFacts.parse({ instrument: 'adequacy' }),
  );
  organisation = await foundTestOrganisation(open.app);
  cookies.owner = (await joinAs(open.app, organisation)).cookie;
  const ids = {
    vendor: vendor.id,
    engagement: engagement.id,
    location: place?.id ?? '',
    safeguard: safeguard?.id ?? '',
  };
  const form = {
    version: '1',
    intent: 'archive',
    kind: 'vendor',
    id: vendor.id,
    name: 'Taken',
    service: 'Taken',
    role: 'processor',
    mode: 'storage',
    instrument: 'adequacy',
  };
  for (const page of [
    vendorPage,
    vendorEdit,
    engagementPage,
    engagementEdit,
    locationNew,
    locationEdit,
    safeguardNew,
    safeguardEdit,
  ])
    expect(await statusOf(page.loader(request('', ids)) as Promise<unknown>)).toBe(404);
  for (const page of [vendorPage, vendorEdit, engagementEdit, locationEdit, safeguardEdit, safeguardNew])
    expect(await statusOf(page.action(request('', ids, { form })) as Promise<unknown>)).toBe(404);
  expect(
    await statusOf(
      engagementPage.action(
        request('', ids, { form: { ...form, kind: 'engagement', id: engagement.id } }),
      ) as Promise<unknown>,
    ),
  ).toBe(404);
  expect(
    await statusOf(locationNew.action(request('', ids, { form: { ...form, kind: 'worldwide' } })) as Promise<unknown>),
  ).toBe(404);
});
