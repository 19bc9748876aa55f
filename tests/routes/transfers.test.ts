import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { MEMBER_ROLES } from '../../app/domain/words';
import type { Context } from '../../app/lib/context.server';
import { loader as search } from '../../app/routes/app/search';
import { loader as one } from '../../app/routes/app/transfer';
import { loader as list } from '../../app/routes/app/transfers';
import { loader as csv } from '../../app/routes/app/transfers-csv';
import { loader as record } from '../../app/routes/app/transfers-record-csv';
import { enterRecord } from '../../app/services/records.server';
import type { RecordFacts } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let open: TestApp;
let organisation: OrganisationRow;
let cookie: string;
let engagements: Record<'mailer' | 'host' | 'assistant', string>;

async function engage(ctx: Context, name: string, places: unknown[], safeguards: unknown[] = []): Promise<string> {
  const vendor = await enterRecord(ctx, 'vendor', VendorFacts.parse({ name }), {});
  const { id: engagementId } = await enterRecord(
    ctx,
    'engagement',
    EngagementFacts.parse({ service: `${name} service`, role: 'sub-processor' }),
    { vendorId: vendor.id },
  );
  for (const place of places) await enterRecord(ctx, 'location', LocationFacts.parse(place), { engagementId });
  for (const safeguard of safeguards)
    await enterRecord(ctx, 'safeguard', SafeguardFacts.parse(safeguard) as RecordFacts['safeguard'], { engagementId });
  return engagementId;
}

beforeAll(async () => {
  open = await openTestApp();
  organisation = await foundTestOrganisation(open.app);
  const ctx = await contextFor(open.app, organisation);
  ({ cookie } = await joinAs(open.app, organisation, 'auditor'));
  engagements = {
    mailer: await engage(ctx, '=HYPERLINK("x")', [{ kind: 'country', country: 'US', mode: 'processing' }]),
    host: await engage(ctx, 'Host', [
      { kind: 'country', country: 'FR', mode: 'storage' },
      { kind: 'country', country: 'GB', mode: 'remote-access' },
    ]),
    assistant: await engage(
      ctx,
      'Assistant',
      [{ kind: 'country', country: 'IN', mode: 'remote-access' }],
      [{ instrument: 'scc-module-3' }],
    ),
  };
});
afterAll(() => open.close());

const ask = (query = '') =>
  list(
    routeArguments(open.app, `/app/${organisation.slug}/transfers${query}`, {
      params: { org: organisation.slug },
      cookie,
    }),
  );
const vendorsFor = async (query: string) => (await ask(query)).rows.map(({ vendor }) => vendor);
const askOne = (key: string, of = organisation.slug, query = '') =>
  one(routeArguments(open.app, `/app/${of}/transfers/x${query}`, { params: { org: of, transfer: key }, cookie }));

describe('the list', () => {
  test('has the gravest first, then by vendor, and leaves out what stays in the EEA', async () => {
    const { rows, inside } = await ask();
    expect(rows.map(({ place, coverage }) => `${place} ${coverage}`)).toEqual([
      'US missing',
      'IN covered',
      'GB covered',
    ]);
    expect(inside).toBe(1);
  });
  test('shows the places that need no safeguard when asked', async () => {
    expect((await ask('?eea=1')).rows.map(({ place }) => place)).toContain('FR');
    expect((await ask('?coverage=none-needed')).rows.map(({ place }) => place)).toEqual(['FR']);
  });
  test.each([
    ['?destination=GB', ['Host']],
    ['?coverage=missing', ['=HYPERLINK("x")']],
    ['?instrument=scc-module-3', ['Assistant']],
    ['?instrument=none', ['=HYPERLINK("x")']],
    ['?instrument=adequacy', ['Host']],
    ['?mode=remote-access&sort=vendor&dir=desc', ['Host', 'Assistant']],
    ['?q=royaume', []],
    ['?q=united%20kingdom', ['Host']],
    ['?at=2032-01-01&coverage=missing&sort=vendor', ['=HYPERLINK("x")', 'Host']],
  ])('%s', async (query, vendors) => {
    expect(await vendorsFor(query)).toEqual(vendors);
  });
  test('a day that does not exist is today', async () => {
    expect(await ask('?at=2026-02-30')).toMatchObject({ day: '2026-11-22', isToday: true });
  });
});

describe('one transfer', () => {
  test('says its coverage, what it relies on, and what is open about it alone', async () => {
    const { transfer } = await askOne(`${engagements.host}:GB:remote-access`);
    expect(transfer.line).toMatchObject({ coverage: 'covered', reason: 'adequacy-in-force', reliesOn: 'adequacy' });
    expect(transfer.decision).toMatchObject({ expiresOn: '2031-12-27', isReliedOn: true });
    expect(transfer.findings.every(({ engagementId }) => !engagementId || engagementId === engagements.host)).toBe(
      true,
    );
    expect(transfer.history.map(({ action }) => action)).toEqual([
      'location.entered',
      'location.entered',
      'engagement.entered',
    ]);
  });
  test('names the evidence a safeguard lacks', async () => {
    const { transfer } = await askOne(`${engagements.assistant}:IN:remote-access`);
    expect(transfer.safeguards).toMatchObject([{ instrument: 'scc-module-3', standing: 'valid', isReliedOn: true }]);
    expect(transfer.safeguards[0]?.missing).toContain('Clause 17: governing law');
  });
  test('lapses with the decision it relies on', async () => {
    const { transfer, isToday } = await askOne(
      `${engagements.host}:GB:remote-access`,
      organisation.slug,
      '?at=2032-01-01',
    );
    expect(transfer.line.coverage).toBe('missing');
    expect(isToday).toBe(false);
  });
  test('is not found by a key the register does not have', async () => {
    for (const key of ['nothing', `${engagements.host}:US:storage`, `${engagements.host}:GB`])
      await expect(askOne(key)).rejects.toMatchObject({ status: 404 });
  });
  test('is not found through another organisation', async () => {
    const other = await foundTestOrganisation(open.app);
    await expect(askOne(`${engagements.host}:GB:remote-access`, other.slug)).rejects.toMatchObject({ status: 404 });
  });
});

describe('the export', () => {
  const download = async (query = '', headers: Record<string, string> = {}) => {
    const response = await csv(
      routeArguments(open.app, `/app/${organisation.slug}/transfers/export.csv${query}`, {
        params: { org: organisation.slug },
        cookie,
        headers,
      }),
    );
    return {
      text: (await response.text()).replace(/^\uFEFF/, ''),
      disposition: response.headers.get('Content-Disposition'),
    };
  };
  test('holds what the list shows, with formulas disarmed', async () => {
    const { text, disposition } = await download('?coverage=missing');
    const [head, ...rows] = text.trim().split('\r\n');
    expect(head).toBe(
      'Vendor,Service,Role,Destination,Code,Mode of access,Safeguards,Stands on,Verdict,Risk,Risk band,Why',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('\'=HYPERLINK(""x"")');
    expect(rows[0]).toMatch(/United States,US,Processed,,No safeguard,Blocked,\d+,[\w ]+,No safeguard is recorded\.$/);
    expect(disposition).toContain(`transfers-${organisation.slug}-2026-11-22.csv`);
  });
  test('is written for a French spreadsheet in French', async () => {
    const { text } = await download('?lang=fr&destination=IN');
    expect(text).toContain('Inde;IN;Accès à distance;');
  });
});

test('the record of processing gets one line per activity and third country, of the day asked for', async () => {
  const person = await joinAs(open.app, organisation, 'auditor');
  const ask = async (query: string) => {
    const answer = await record(
      routeArguments(open.app, `/app/${organisation.slug}/transfers/article-30.csv${query}`, {
        params: { org: organisation.slug },
        cookie: person.cookie,
      }),
    );
    expect(answer.headers.get('Content-Disposition')).toContain('article-30-transfers');
    return (await answer.text()).replace('\uFEFF', '').trim().split('\r\n');
  };
  const [head, ...rows] = await ask('');
  expect(head).toBe(
    'Activity,Recipients,Third country or international organisation,Country code,Adequacy decision,Safeguard,"Suitable safeguards (Art.\u00a049(1), second subparagraph)"',
  );
  expect(rows.map((row) => row.split(',')).every((cells) => cells.length >= 7)).toBe(true);
  expect(rows.filter((row) => row.includes('India,IN'))).toHaveLength(1);
  expect((await ask('?lang=fr'))[0]).toContain('Pays tiers ou organisation internationale;Code pays');
});

test.each(MEMBER_ROLES)('%s reads all of it', async (role) => {
  const person = await joinAs(open.app, organisation, role);
  const args = (path: string, params = {}) =>
    routeArguments(open.app, `/app/${organisation.slug}/${path}`, {
      params: { org: organisation.slug, ...params },
      cookie: person.cookie,
    });
  expect((await list(args('transfers'))).rows).toHaveLength(3);
  expect((await csv(args('transfers/export.csv'))).status).toBe(200);
  expect((await record(args('transfers/article-30.csv'))).status).toBe(200);
  expect((await search(args('search?q=host'))).status).toBe(200);
});

test('somebody who is not signed in is asked to', async () => {
  const stranger = routeArguments(open.app, `/app/${organisation.slug}/search?q=host`, {
    params: { org: organisation.slug },
  });
  await expect(search(stranger)).rejects.toMatchObject({ status: 302 });
});
