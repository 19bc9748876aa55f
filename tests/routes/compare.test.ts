import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import type { Verdict } from '../../app/domain/verdict';
import type { Context } from '../../app/lib/context.server';
import { loader as page } from '../../app/routes/app/compare';
import { loader as file } from '../../app/routes/app/compare-export';
import { loadAssessed } from '../../app/services/assessed.server';
import { type RecordedTransfer, recordDailyResult } from '../../app/services/daily-results.server';
import { enterRecord } from '../../app/services/records.server';
import type { RecordFacts } from '../../db/queries/records';
import { dailyResult, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let open: TestApp;
let organisation: OrganisationRow;
let ctx: Context;
let cookie: string;

beforeAll(async () => {
  open = await openTestApp();
  organisation = await foundTestOrganisation(open.app);
  ctx = await contextFor(open.app, organisation);
  ({ cookie } = await joinAs(open.app, organisation, 'auditor'));
  await engage('London Mail', 'GB', []);
  await engage('Shielded', 'US', [{ instrument: 'scc-module-3', signedOn: '2022-01-10' }]);
  await engage('=BARE("x")', 'US', []);
});
afterAll(() => open.close());

async function engage(name: string, country: string, safeguards: unknown[]): Promise<void> {
  const vendor = await enterRecord(ctx, 'vendor', VendorFacts.parse({ name }), {});
  const { id: engagementId } = await enterRecord(
    ctx,
    'engagement',
    EngagementFacts.parse({ service: `${name} service`, role: 'sub-processor' }),
    { vendorId: vendor.id },
  );
  const place = LocationFacts.parse({ kind: 'country', country, mode: 'processing' });
  await enterRecord(ctx, 'location', place, { engagementId });
  for (const safeguard of safeguards)
    await enterRecord(ctx, 'safeguard', SafeguardFacts.parse(safeguard) as RecordFacts['safeguard'], { engagementId });
}

const request = (path: string, of: { slug: string } = organisation) =>
  routeArguments(open.app, `/app/${of.slug}/${path}`, { params: { org: of.slug }, cookie });
const ask = (query: string) => page(request(`compare${query}`));
const vendorsBy = (lines: { fate: string; vendor: string }[], fate: string) =>
  lines.filter((line) => line.fate === fate).map(({ vendor }) => vendor);

describe('by the law of each day', () => {
  test('names what fell between them, with the kinds of findings that came', async () => {
    const { compared } = await ask('?from=2031-12-26&to=2031-12-27');
    expect(compared?.counts).toMatchObject({ falls: 1, untouched: 2 });
    const [line] = compared?.lines ?? [];
    expect(line).toMatchObject({ fate: 'falls', vendor: 'London Mail', place: 'GB', after: { verdict: 'blocked' } });
    expect(line?.came).toContain('safeguard-missing');
    expect(compared?.after.verdicts.blocked).toBe((compared?.before.verdicts.blocked ?? 0) + 1);
  });
  test('and what was gained when asked the other way round', async () => {
    const { compared } = await ask('?from=2031-12-27&to=2031-12-26');
    expect(vendorsBy(compared?.lines ?? [], 'rises')).toEqual(['London Mail']);
  });
  test('unless asked otherwise: today with the first day of the month before', async () => {
    expect(await ask('')).toMatchObject({ from: '2026-10-01', to: '2026-11-22', by: 'law', unread: [] });
  });
  test('says what it could not read as a day', async () => {
    expect(await ask('?from=2026-02-30&to=2026-11-01')).toMatchObject({
      unread: ['2026-02-30'],
      from: '2026-10-01',
      to: '2026-11-01',
    });
  });
});

describe('as recorded', () => {
  const transfer = (key: string, verdict: Verdict, more: Partial<RecordedTransfer> = {}): RecordedTransfer => ({
    key,
    vendor: key.split(':')[0] ?? '',
    service: 'a service',
    place: 'US',
    coverage: verdict === 'blocked' ? 'missing' : 'covered',
    verdict,
    score: 50,
    band: 'high',
    ...more,
  });
  const record = (of: OrganisationRow, day: string, transfers: RecordedTransfer[], lawVersion = 'law') =>
    open.app.db.transact((tx) =>
      tx.insert(dailyResult).values({
        organisationId: of.id,
        day,
        recordedAt: `${day}T06:00:00.000Z`,
        lawVersion,
        modelVersion: 'model',
        counts: { verdicts: { blocked: 0, unknown: 0, attention: 0, valid: transfers.length }, findings: 0 },
        transfers,
      }),
    );
  const askOf = async (of: OrganisationRow, query: string) => {
    const reader = await joinAs(open.app, of, 'auditor');
    const address = `/app/${of.slug}/compare?by=recorded&${query}`;
    return page(routeArguments(open.app, address, { params: { org: of.slug }, cookie: reader.cookie }));
  };

  test('each transfer has its fate, by the last result on or before each day', async () => {
    const of = await foundTestOrganisation(open.app);
    const scc = { reliesOn: 'scc-module-3' } as const;
    await record(of, '2026-10-01', [
      transfer('fell:US:storage', 'valid', scc),
      transfer('gained:US:storage', 'blocked'),
      transfer('moved:US:storage', 'valid', { reliesOn: 'adequacy-dpf' }),
      transfer('judged:US:storage', 'valid', scc),
      transfer('gone:US:storage', 'valid', scc),
      transfer('same:US:storage', 'valid', scc),
    ]);
    await record(
      of,
      '2026-11-20',
      [
        transfer('fell:US:storage', 'blocked'),
        transfer('gained:US:storage', 'valid', scc),
        transfer('moved:US:storage', 'valid', scc),
        transfer('judged:US:storage', 'attention', { ...scc, score: 61 }),
        transfer('new:US:storage', 'valid', scc),
        transfer('same:US:storage', 'valid', scc),
      ],
      'other law',
    );
    const { compared } = await askOf(of, 'from=2026-10-15&to=2026-11-22');
    expect(Object.fromEntries((compared?.lines ?? []).map(({ fate, vendor }) => [fate, vendor]))).toEqual({
      falls: 'fell',
      'falls-back': 'moved',
      rises: 'gained',
      appears: 'new',
      disappears: 'gone',
      changes: 'judged',
    });
    expect(compared).toMatchObject({
      before: { day: '2026-10-01' },
      after: { day: '2026-11-20', transfers: 6 },
      counts: { untouched: 1 },
      otherLaw: true,
      otherWeights: false,
    });
  });
  test('names the first recorded day when the earlier one lies before it', async () => {
    const of = await foundTestOrganisation(open.app);
    expect(await askOf(of, 'from=2026-10-01&to=2026-11-22')).not.toHaveProperty('compared');
    await record(of, '2026-11-10', []);
    expect(await askOf(of, 'from=2026-10-01&to=2026-11-22')).toMatchObject({ firstOn: '2026-11-10' });
  });
  test('reads what the server itself records', async () => {
    const of = { db: open.app.db, organisation };
    await recordDailyResult(open.app.db, organisation.id, await loadAssessed(of, '2026-11-22'), open.app.now());
    const { compared } = await ask('?by=recorded&from=2026-11-22&to=2026-11-22');
    expect(compared?.counts.untouched).toBe(3);
  });
});

describe('the files', () => {
  const download = async (query: string) => {
    const response = await file(request(`compare/export${query}`));
    return { text: await response.text(), headers: response.headers };
  };
  test('JSON holds both sides and every line', async () => {
    const { text, headers } = await download('?from=2031-12-26&to=2031-12-27&format=json');
    expect(JSON.parse(text)).toMatchObject({
      organisation: organisation.slug,
      by: 'law',
      before: { day: '2031-12-26' },
      lines: [{ vendor: 'London Mail', fate: 'falls' }],
    });
    expect(headers.get('Content-Disposition')).toContain('.json');
  });
  test('CSV has a row a transfer that differs, with formulas disarmed', async () => {
    const { text } = await download('?from=2020-07-15&to=2031-12-27');
    expect(text).toContain('London Mail');
    expect(text).not.toMatch(/(^|,)"?=BARE/m);
  });
  test('there is no file of what was never recorded', async () => {
    await expect(download('?by=recorded&from=2019-01-01&to=2019-02-01')).rejects.toMatchObject({ status: 404 });
  });
});
