import { count, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { MAX_LIST_BYTES } from '../../app/lib/documents/read-document.server';
import { applyImport, bringList, discardImport, listBroughtLists, openImport } from '../../app/services/imports.server';
import { draftImport } from '../../app/services/imports-draft.server';
import { MAX_LIST_ROWS, readList, readTable } from '../../app/services/imports-reading.server';
import { templateCsv } from '../../app/services/imports-template.server';
import { reviseRecord } from '../../app/services/records.server';
import { verifyHistory } from '../../db/history';
import { factsOf, listRecords } from '../../db/queries/records';
import { change, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { FRENCH_CSV, frenchVendorCsv } from '../support/french-csv';
import { engage } from '../support/published-register';
import { basisOf, broughtOf, importing, importNow, wholeRegister } from './import-builders';

let test_: TestApp;
let organisation: OrganisationRow;
let owner: Context;

beforeEach(async () => {
  test_ = await openTestApp();
  organisation = await foundTestOrganisation(test_.app);
  owner = await contextFor(test_.app, organisation);
});
afterEach(() => test_.close());

const lines = async () =>
  (await test_.app.db.read.select({ count: count() }).from(change).where(eq(change.organisationId, organisation.id)))[0]
    ?.count ?? 0;
const actions = async () =>
  await test_.app.db.read
    .select()
    .from(change)
    .where(eq(change.organisationId, organisation.id))
    .orderBy(change.sequence);
const bytes = (text: string) => new TextEncoder().encode(text);
const SMALL =
  'Vendor,Service,Stored in,Safeguards\nMailer,E-mails,Ireland,\nCall Desk,Telephone,United States,SCC module 3\n';

describe('reading a list', () => {
  test.each([
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]), 'broken-workbook'],
    ['a PDF', bytes('%PDF-1.7 …'), 'not-text'],
    ['bytes', new Uint8Array([1, 0, 2, 65, 66, 67, 68, 69, 0, 70]), 'not-text'],
    ['nothing', new Uint8Array(), 'no-data'],
    ['headers alone', bytes('Vendor,Service\n'), 'no-data'],
    ['no vendor column', bytes('Colour,Size\nred,5\n'), 'vendor-column-missing'],
    ['too many rows', bytes(`Vendor,Service\n${'x,y\n'.repeat(MAX_LIST_ROWS + 1)}`), 'too-many-rows'],
    ['too many bytes', new Uint8Array(MAX_LIST_BYTES + 1), 'too-large'],
  ])('%s is refused', (_name, given, code) => {
    expect(readList({ fileName: 'x', bytes: given })).toMatchObject({ refusal: { code } });
  });

  test('without a vendor column says which headers there are, and gives the text back', () => {
    expect(readList({ fileName: '', bytes: bytes('Colour;Size\nred;5\n') })).toMatchObject({
      refusal: { found: 'Colour · Size', expected: expect.arrayContaining(['vendor', 'prestataire']) },
      source: 'Colour;Size\nred;5\n',
    });
  });

  test.each(['en', 'fr'] as const)('the %s template reads without a rejected row or an unused column', (language) => {
    const { recognition } = readTable({ fileName: 'template.csv', encoding: 'utf-8', source: templateCsv(language) });
    expect(recognition).toMatchObject({ rows: [expect.anything()], rejected: [], unusedColumns: [] });
    expect(recognition.columns.filter(({ field }) => field === null)).toEqual([]);
  });
});

describe('the French list of a purchasing office', () => {
  test('gives 37 new rows and names the three that are wrong', async () => {
    const list = broughtOf(frenchVendorCsv(), 'sous-traitants.csv').list;
    expect(list).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    const { counts, rejected } = await draftImport(owner.db.read, organisation, list, {
      mayEdit: true,
    });
    expect(counts).toEqual({
      rows: FRENCH_CSV.dataRows,
      new: FRENCH_CSV.goodRows,
      changed: 0,
      unchanged: 0,
      rejected: 3,
      skipped: 0,
    });
    expect(rejected.map(({ line, column, value, code }) => ({ line, column, value, code }))).toEqual(
      FRENCH_CSV.badRows,
    );
  });

  test('applied once gives 37 vendors; brought again it changes nothing', async () => {
    const ctx = importing(owner);
    await importNow(ctx, frenchVendorCsv());
    expect(await listRecords(ctx.db.read, 'vendor', organisation.id)).toHaveLength(37);
    const again = await bringList(ctx, broughtOf(frenchVendorCsv()));
    const [run] = (await listBroughtLists(ctx.db.read, organisation.id)).filter(({ id }) => id === again);
    expect(run?.counts).toEqual({ rows: 40, new: 0, changed: 0, unchanged: 37, rejected: 3, skipped: 0 });
    const before = await lines();
    expect(await applyImport(ctx, again, await basisOf(ctx, again))).toEqual({ outcome: 'nothing-to-apply' });
    expect(await lines()).toBe(before);
  });
});

describe('bringing a list', () => {
  test('keeps it with one history line and leaves the register alone', async () => {
    const ctx = importing(owner);
    const before = await wholeRegister(ctx);
    const id = await bringList(ctx, broughtOf(SMALL));
    expect(await wholeRegister(ctx)).toEqual(before);
    expect(await openImport(ctx.db.read, organisation.id, id)).toMatchObject({
      status: 'planned',
      source: SMALL,
      counts: { rows: 2, new: 2 },
      by: { email: owner.person.email },
    });
    expect((await actions()).map(({ action, subjectId }) => [action, subjectId])).toEqual([['import.planned', id]]);
  });

  test('discarded, its text is gone and it cannot be applied', async () => {
    const ctx = importing(owner);
    const id = await bringList(ctx, broughtOf(SMALL));
    const basis = await basisOf(ctx, id);
    expect(await discardImport(ctx, id)).toBe('discarded');
    expect(await openImport(ctx.db.read, organisation.id, id)).toMatchObject({ status: 'discarded', source: '' });
    const before = await lines();
    expect(await discardImport(ctx, id)).toBe('not-planned');
    expect(await applyImport(ctx, id, basis)).toEqual({ outcome: 'not-planned', status: 'discarded' });
    expect(await lines()).toBe(before);
  });
});

describe('applying', () => {
  test('writes every record with its line, all of one group', async () => {
    const ctx = importing(owner);
    const id = await bringList(ctx, broughtOf(SMALL));
    expect(await applyImport(ctx, id, await basisOf(ctx, id))).toMatchObject({
      outcome: 'applied',
      counts: { rows: 2, new: 2, vendors: 2, engagements: 2, locations: 2, safeguards: 1, revised: 0 },
    });
    const told = await actions();
    expect(told.map(({ action }) => action)).toEqual([
      'import.planned',
      'vendor.entered',
      'vendor.entered',
      'engagement.entered',
      'engagement.entered',
      'import.applied',
    ]);
    expect(new Set(told.map(({ groupId }) => groupId))).toEqual(new Set([id]));
    expect(await verifyHistory(ctx.db.read, organisation.id)).toMatchObject({ intact: true });
  });

  test('twice at once happens once', async () => {
    const ctx = importing(owner);
    const id = await bringList(ctx, broughtOf(SMALL));
    const basis = await basisOf(ctx, id);
    const outcomes = await Promise.all([1, 2].map(() => applyImport(ctx, id, basis)));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['applied', 'not-planned']);
    expect(await listRecords(ctx.db.read, 'vendor', organisation.id)).toHaveLength(2);
  });

  test('a register that changed so that the plan is another is not written over', async () => {
    const ctx = importing(owner);
    const { vendor } = await engage(owner, { vendor: { name: 'Mailer' }, engagement: { service: 'E-mails' } });
    const id = await bringList(ctx, broughtOf('Vendor,Website\nMailer,https://mailer.example\n'));
    const basis = await basisOf(ctx, id);
    await reviseRecord(owner, 'vendor', vendor.id, vendor.version, {
      ...factsOf('vendor', vendor),
      website: 'https://other.example',
    });
    const before = await lines();
    expect(await applyImport(ctx, id, basis)).toEqual({ outcome: 'changed-since-review' });
    expect(await lines()).toBe(before);
    expect(await applyImport(ctx, id, await basisOf(ctx, id))).toMatchObject({
      outcome: 'applied',
      counts: { changed: 1, revised: 1 },
    });
  });

  test('an import of another organisation is not found', async () => {
    const id = await bringList(importing(owner), broughtOf(SMALL));
    const elsewhere = importing(await contextFor(test_.app, await foundTestOrganisation(test_.app)));
    expect(await openImport(elsewhere.db.read, elsewhere.organisation.id, id)).toBeUndefined();
    expect(await applyImport(elsewhere, id, 'x')).toEqual({ outcome: 'not-found' });
    expect(await discardImport(elsewhere, id)).toBe('not-found');
  });
});

describe('what procurement brings', () => {
  const marked = 'Vendor,Service,Stored in,Published\nMailer,E-mails,Ireland,yes\n';

  test('is never marked for publication and waits for confirmation', async () => {
    const ctx = importing(await contextFor(test_.app, organisation, 'procurement'));
    expect((await draftImport(ctx.db.read, organisation, broughtOf(marked).list, ctx)).heldBack).toEqual(['Published']);
    await importNow(ctx, marked);
    expect(await listRecords(ctx.db.read, 'engagement', organisation.id)).toMatchObject([
      { published: false, toConfirm: ['role'] },
    ]);
    expect(await listRecords(ctx.db.read, 'location', organisation.id)).toMatchObject([
      { country: 'IE', toConfirm: ['kind', 'country', 'mode', 'statedAs'] },
    ]);
  });

  test('leaves what is published as it is marked, and what it changes waits', async () => {
    const { engagement } = await engage(owner, {
      vendor: { name: 'Mailer' },
      engagement: { service: 'E-mails', retention: '1 year' },
    });
    const ctx = importing(await contextFor(test_.app, organisation, 'procurement'));
    await importNow(ctx, 'Vendor,Service,Retention,Published\nMailer,E-mails,2 years,no\n');
    const [after] = await listRecords(ctx.db.read, 'engagement', organisation.id);
    expect(after).toMatchObject({ id: engagement.id, published: true, retention: '2 years', toConfirm: ['retention'] });
  });

  test('brought by an editor stands as the list says', async () => {
    await importNow(importing(owner), marked);
    expect(await listRecords(owner.db.read, 'engagement', organisation.id)).toMatchObject([
      { published: true, toConfirm: [] },
    ]);
  });
});

test('five thousand rows are applied in seconds', { timeout: 120_000 }, async () => {
  const ctx = importing(owner);
  const rows = Array.from(
    { length: 5_000 },
    (_, at) => `Vendor ${at},https://v${at}.example,Service ${at % 9},"France, United States",SCC module 3`,
  );
  const id = await bringList(ctx, broughtOf(['Vendor,Website,Service,Country,Safeguards', ...rows].join('\n')));
  const basis = await basisOf(ctx, id);
  // SQLite works within this process: what that costs the processor tells, however busy the machine is.
  const spentMs = () => {
    const { user, system } = process.cpuUsage();
    return ctx.db.engine === 'sqlite' ? (user + system) / 1_000 : performance.now();
  };
  const begun = spentMs();
  expect(await applyImport(ctx, id, basis)).toMatchObject({
    outcome: 'applied',
    counts: { vendors: 5_000, locations: 10_000 },
  });
  const limit = ctx.db.engine === 'sqlite' ? 15_000 : 60_000;
  expect(spentMs() - begun).toBeLessThan(limit);
});
