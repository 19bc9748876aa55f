import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, type VendorFacts } from '../../app/domain/facts';
import type { ImportEffects } from '../../app/domain/import-effects';
import type { Context } from '../../app/lib/context.server';
import { applyImport, bringList, type Importing, openImport } from '../../app/services/imports.server';
import { draftUndo, undoImport } from '../../app/services/imports-undo.server';
import { archiveRecord, confirmRecord, enterRecord, reviseRecord } from '../../app/services/records.server';
import { verifyHistory } from '../../db/history';
import { factsOf, findRecord, listRecords } from '../../db/queries/records';
import { change, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { frenchVendorCsv } from '../support/french-csv';
import { engage } from '../support/published-register';
import { basisOf, broughtOf, importDecided, importing, importNow, saidBy, wholeRegister } from './import-builders';

let test_: TestApp;
let organisation: OrganisationRow;
let owner: Context;
let ctx: Importing;

beforeEach(async () => {
  test_ = await openTestApp();
  organisation = await foundTestOrganisation(test_.app);
  owner = await contextFor(test_.app, organisation);
  ctx = importing(owner);
});
afterEach(() => test_.close());

const previewOf = async (id: string) => {
  const run = await openImport(ctx.db.read, organisation.id, id);
  return draftUndo(ctx.db.read, organisation.id, run?.effects as ImportEffects);
};
const undoNow = async (id: string, by = ctx) => undoImport(by, id, (await previewOf(id)).basis);
const told = async () => test_.app.db.read.select().from(change).orderBy(change.sequence);
const revise = async (kind: 'vendor', id: string, facts: Partial<VendorFacts>) => {
  const record = await findRecord(ctx.db.read, kind, organisation.id, id);
  if (!record) throw new Error(`No ${kind} ${id}`);
  return reviseRecord(owner, kind, id, record.version, { ...factsOf(kind, record), ...facts });
};
const vendorCalled = async (name: string) => {
  const found = (await listRecords(ctx.db.read, 'vendor', organisation.id, { archived: true })).find(
    (vendor) => vendor.name === name,
  );
  if (!found) throw new Error(`No vendor ${name}`);
  return found;
};

const CHANGING = [
  'Vendor,Website,Contact e-mail,Service,Retention,Stored in,Safeguards',
  'Mailer,https://mailer.example,privacy@mailer.example,E-mails,2 years,"France; Ireland",',
  'Mailer,,,Invoices,1 year,Germany,',
  'Call Desk,,,Telephone,,United States,SCC module 3',
].join('\n');

describe('undoing an import nobody touched since', () => {
  test('leaves the register as it was, row for row', async () => {
    await engage(owner, {
      vendor: {
        name: 'Mailer',
        website: 'https://old.example',
        toConfirm: ['website', 'parentName'],
        parentName: 'Group',
      },
      engagement: { service: 'E-mails' },
    });
    const before = saidBy(await wholeRegister(ctx));
    const id = await importNow(ctx, CHANGING);
    expect(saidBy(await wholeRegister(ctx))).not.toEqual(before);
    expect(await undoNow(id)).toMatchObject({ outcome: 'undone', report: { kept: [], conflicts: [], restored: 2 } });
    expect(saidBy(await wholeRegister(ctx))).toEqual(before);
    expect(await verifyHistory(ctx.db.read, organisation.id)).toMatchObject({ intact: true });
  });

  test('of a whole list leaves nothing of it, and tells each record in the history', async () => {
    const id = await importNow(ctx, frenchVendorCsv());
    const { length } = await told();
    const undoing = await undoNow(id);
    expect(Object.values(await wholeRegister(ctx)).flat()).toEqual([]);
    const lines = (await told()).slice(length);
    expect(lines.map(({ groupId }) => groupId)).toEqual(lines.map(() => id));
    expect(lines.filter(({ action }) => action === 'vendor.import-undone')).toHaveLength(37);
    expect(lines).toHaveLength(1 + (undoing.outcome === 'undone' ? undoing.report.deleted : 0));
  });

  test('of a list that was corrected, skipped, split and merged by hand leaves the register as it was', async () => {
    const { vendor } = await engage(owner, {
      vendor: { name: 'Mailer', website: 'https://old.example' },
      engagement: { service: 'E-mails', retention: '1 year' },
    });
    await engage(owner, { vendor: { name: 'Call Desk' }, engagement: { service: 'Telephone' } });
    const before = saidBy(await wholeRegister(ctx));
    const list = [
      'Vendor,Website,Service,Retention,Stored in,Code',
      'Courier,https://courier.example,E-mails,2 years,Atlantis,a',
      'Call Desk,,Telephone,1 month,Norway,b',
      'Someone else,,Printing,,France,c',
    ].join('\n');
    const id = await importDecided(
      ctx,
      list,
      { act: 'correct', lines: new Map([[2, new Map([[4, 'Ireland']])]]) },
      { act: 'columns', fields: new Map([[0, new Map([[5, 'notes']])]]) },
      { act: 'vendor', name: 'Courier', vendor: vendor.id },
      { act: 'vendor', name: 'Call Desk', vendor: 'new' },
      { act: 'skip', lines: [4] },
    );
    const names = (await listRecords(ctx.db.read, 'vendor', organisation.id)).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Call Desk', 'Call Desk', 'Mailer']);
    expect(await vendorCalled('Mailer')).toMatchObject({ id: vendor.id, website: 'https://old.example' });
    expect(await undoNow(id)).toMatchObject({ outcome: 'undone', report: { kept: [], conflicts: [] } });
    expect(saidBy(await wholeRegister(ctx))).toEqual(before);
  });

  test('of rows put with another vendor by hand goes back around what was edited since', async () => {
    const { vendor } = await engage(owner, { vendor: { name: 'Mailer' }, engagement: { service: 'E-mails' } });
    const id = await importDecided(
      ctx,
      'Vendor,Website,Contact e-mail\nCourier,https://courier.example,privacy@courier.example\n',
      { act: 'vendor', name: 'Courier', vendor: vendor.id },
    );
    await revise('vendor', vendor.id, { website: 'https://edited.example' });
    expect((await previewOf(id)).plan).toMatchObject({
      restorations: [{ fields: ['contactEmail'] }],
      conflicts: [{ field: 'website', imported: 'https://courier.example', now: 'https://edited.example' }],
    });
    await undoNow(id);
    const after = await vendorCalled('Mailer');
    expect(after.website).toBe('https://edited.example');
    expect(after.contactEmail).toBeUndefined();
  });

  test('cannot be done twice, and writes no line when refused', async () => {
    const id = await importNow(ctx, CHANGING);
    const { basis } = await previewOf(id);
    const outcomes = await Promise.all([1, 2].map(() => undoImport(ctx, id, basis)));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['not-applied', 'undone']);
    const { length } = await told();
    expect(await undoImport(ctx, id, basis)).toEqual({ outcome: 'not-applied', status: 'undone' });
    expect(await told()).toHaveLength(length);
  });

  test('imports undone in the reverse order leave what was before the first', async () => {
    const first = await importNow(ctx, 'Vendor,Service,Website\nMailer,E-mails,https://mailer.example\n');
    const second = await importNow(
      ctx,
      'Vendor,Service,Website,Stored in\nMailer,E-mails,https://new.example,France\n',
    );
    expect((await previewOf(first)).plan.kept).toHaveLength(2);
    await undoNow(second);
    expect((await previewOf(first)).plan.kept).toEqual([]);
    await undoNow(first);
    expect(Object.values(await wholeRegister(ctx)).flat()).toEqual([]);
  });
});

describe('what somebody did after the import', () => {
  test('a field edited since stays and is named; the others go back', async () => {
    await engage(owner, {
      vendor: { name: 'Mailer', website: 'https://old.example' },
      engagement: { service: 'E-mails' },
    });
    const id = await importNow(ctx, CHANGING);
    const mailer = await vendorCalled('Mailer');
    await revise('vendor', mailer.id, { website: 'https://edited.example', notes: 'Called them.' });
    const { plan } = await previewOf(id);
    expect(plan.conflicts).toEqual([
      {
        kind: 'vendor',
        id: mailer.id,
        label: 'Mailer',
        field: 'website',
        imported: 'https://mailer.example',
        now: 'https://edited.example',
      },
    ]);
    await undoNow(id);
    const after = await vendorCalled('Mailer');
    expect(after).toMatchObject({ website: 'https://edited.example', notes: 'Called them.' });
    expect(after.contactEmail).toBeUndefined();
  });

  test('a value a person confirmed since stays', async () => {
    await engage(owner, { vendor: { name: 'Mailer' }, engagement: { service: 'E-mails' } });
    const procurement = importing(await contextFor(test_.app, organisation, 'procurement'));
    const id = await importNow(procurement, 'Vendor,Website\nMailer,https://mailer.example\n');
    const { id: vendorId } = await vendorCalled('Mailer');
    await confirmRecord(owner, 'vendor', vendorId);
    expect((await previewOf(id)).plan).toMatchObject({ restorations: [], conflicts: [{ field: 'website' }] });
  });

  test.each([
    ['edited', 'changed', (id: string) => revise('vendor', id, { notes: 'Checked.' })],
    ['archived', 'archived', (id: string) => archiveRecord(owner, 'vendor', id)],
  ])('a vendor %s since stays, its untouched engagements go', async (_what, reason, act) => {
    const id = await importNow(ctx, CHANGING);
    const { id: vendorId } = await vendorCalled('Call Desk');
    await act(vendorId);
    expect((await previewOf(id)).plan.kept).toEqual([{ kind: 'vendor', id: vendorId, label: 'Call Desk', reason }]);
    await undoNow(id);
    expect(
      (await listRecords(ctx.db.read, 'vendor', organisation.id, { archived: true })).map(({ name }) => name),
    ).toEqual(['Call Desk']);
    expect(await listRecords(ctx.db.read, 'engagement', organisation.id)).toEqual([]);
  });

  test('an engagement something was added to stays with all its parts, and its vendor', async () => {
    const id = await importNow(ctx, CHANGING);
    const telephone = (await listRecords(ctx.db.read, 'engagement', organisation.id)).find(
      ({ service }) => service === 'Telephone',
    );
    await enterRecord(
      owner,
      'location',
      LocationFacts.parse({ kind: 'country', country: 'IN', mode: 'remote-access' }),
      { engagementId: telephone?.id ?? '' },
    );
    const { plan } = await previewOf(id);
    expect(plan.kept.map(({ kind, reason }) => `${kind} ${reason}`).toSorted()).toEqual([
      'engagement has-later-parts',
      'location belongs-to-kept',
      'safeguard belongs-to-kept',
      'vendor has-later-parts',
    ]);
    await undoNow(id);
    expect(
      (await listRecords(ctx.db.read, 'location', organisation.id)).map(({ country }) => country).toSorted(),
    ).toEqual(['IN', 'US']);
  });

  test('an engagement that another was put under stays', async () => {
    const id = await importNow(ctx, CHANGING);
    const engagements = await listRecords(ctx.db.read, 'engagement', organisation.id);
    const telephone = engagements.find(({ service }) => service === 'Telephone');
    const { vendor } = await engage(owner, { vendor: { name: 'Carrier' } });
    await enterRecord(owner, 'engagement', EngagementFacts.parse({ service: 'Lines', role: 'sub-processor' }), {
      vendorId: vendor.id,
      parentEngagementId: telephone?.id,
    });
    expect((await previewOf(id)).plan.kept).toContainEqual(
      expect.objectContaining({ id: telephone?.id, reason: 'serves-another' }),
    );
  });

  test('since the preview: nothing is undone before the person has seen it', async () => {
    const id = await importNow(ctx, CHANGING);
    const { basis } = await previewOf(id);
    await revise('vendor', (await vendorCalled('Call Desk')).id, { notes: 'Checked.' });
    const { length } = await told();
    expect(await undoImport(ctx, id, basis)).toEqual({ outcome: 'changed-since-preview' });
    expect(await told()).toHaveLength(length);
  });

  test('whatever it was: every edit survives, and what was not edited is back', { timeout: 120_000 }, async () => {
    const free = ['notes', 'address', 'parentName'] as const;
    const imported = ['website', 'contactEmail'] as const;
    const edits = fc.record({
      free: fc.uniqueArray(fc.constantFrom(...free), { maxLength: 3 }),
      imported: fc.uniqueArray(fc.constantFrom(...imported), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(edits, async ({ free: others, imported: contested }) => {
        const name = `Mailer ${randomUUID()}`;
        const { vendor } = await engage(owner, {
          vendor: { name, website: 'https://old.example' },
          engagement: { service: 'E-mails' },
        });
        const id = await importNow(
          ctx,
          `Vendor,Website,Contact e-mail\n${name},https://mailer.example,privacy@mailer.example\n`,
        );
        const edited = Object.fromEntries([
          ...others.map((field) => [field, `edited ${field}`]),
          ...contested.map((field) => [
            field,
            field === 'website' ? 'https://edited.example' : 'edited@mailer.example',
          ]),
        ]);
        if (Object.keys(edited).length > 0) await revise('vendor', vendor.id, edited);
        await undoNow(id);
        const after = await findRecord(ctx.db.read, 'vendor', organisation.id, vendor.id);
        if (!after) throw new Error('The vendor is gone');
        expect(factsOf('vendor', after)).toEqual({ ...factsOf('vendor', vendor), ...edited });
      }),
      { numRuns: 12 },
    );
  });
});

describe('who may undo', () => {
  test('procurement their own import, an editor anybody’s, procurement nobody else’s', async () => {
    const procurement = importing(await contextFor(test_.app, organisation, 'procurement'));
    const colleague = importing(await contextFor(test_.app, organisation, 'procurement'));
    const id = await importNow(procurement, CHANGING);
    const { length } = await told();
    expect(await undoNow(id, colleague)).toEqual({ outcome: 'somebody-elses' });
    expect(await told()).toHaveLength(length);
    expect(await undoNow(id, procurement)).toMatchObject({ outcome: 'undone' });
    const again = await importNow(procurement, CHANGING);
    expect(await undoNow(again, importing(await contextFor(test_.app, organisation, 'editor')))).toMatchObject({
      outcome: 'undone',
    });
  });

  test('not from another organisation, and not what was only planned', async () => {
    const id = await importNow(ctx, CHANGING);
    const elsewhere = importing(await contextFor(test_.app, await foundTestOrganisation(test_.app)));
    expect(await undoNow(id, elsewhere)).toEqual({ outcome: 'not-found' });
    const planned = await bringList(ctx, broughtOf('Vendor,Service\nOther,Something\n'));
    expect(await undoImport(ctx, planned, 'x')).toEqual({ outcome: 'not-applied', status: 'planned' });
    expect(await applyImport(ctx, planned, await basisOf(ctx, planned))).toMatchObject({ outcome: 'applied' });
  });
});
