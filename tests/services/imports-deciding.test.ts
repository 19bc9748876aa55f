import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '../../app/domain/import-decisions';
import type { Context } from '../../app/lib/context.server';
import { applyImport, bringList, discardImport, type Importing, openImport } from '../../app/services/imports.server';
import { type Decision, decideImport } from '../../app/services/imports-deciding.server';
import { viewImport } from '../../app/services/imports-view.server';
import { archiveRecord } from '../../app/services/records.server';
import { verifyHistory } from '../../db/history';
import { listRecords } from '../../db/queries/records';
import { change, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { engage } from '../support/published-register';
import { basisOf, broughtOf, importDecided, importing } from './import-builders';

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

const LIST = [
  'Vendor,Service,Stored in,Code',
  'Mailer,E-mails,Ireland,A-1',
  'Call Desk,Telephone,Atlantis,A-2',
  'Archive,Storage,France,A-3',
].join('\n');
const bring = (text = LIST) => bringList(ctx, broughtOf(text));
const decide = (id: string, decision: Decision) => decideImport(ctx, id, decision);
const stored = async (id: string) => {
  const run = await openImport(ctx.db.read, organisation.id, id);
  if (!run) throw new Error('No import');
  return run;
};
const view = async (id: string, query = '') => {
  const shown = await viewImport(ctx, await stored(id), new URLSearchParams(query));
  if (shown.state !== 'planned') throw new Error(shown.state);
  return shown;
};
const fix = (text: string): Decision => ({ act: 'correct', lines: new Map([[3, new Map([[2, text]])]]) });
const told = async () =>
  test_.app.db.read.select().from(change).where(eq(change.organisationId, organisation.id)).orderBy(change.sequence);

describe('a decision', () => {
  test('changes the plan and its basis, and neither register nor history', async () => {
    const id = await bring();
    const before = await view(id);
    const { length } = await told();
    expect(await decide(id, fix('Portugal'))).toEqual({ outcome: 'decided' });
    const after = await view(id);
    expect(before.head.counts).toMatchObject({ new: 2, rejected: 1 });
    expect(after.head.counts).toMatchObject({ new: 3, rejected: 0 });
    expect(after.basis).not.toBe(before.basis);
    expect(await applyImport(ctx, id, before.basis)).toEqual({ outcome: 'changed-since-review' });
    expect(await told()).toHaveLength(length);
    expect(await listRecords(ctx.db.read, 'vendor', organisation.id)).toEqual([]);
  });

  test('a corrected cell stands beside what the list says, and its row can be put back', async () => {
    const id = await bring();
    await decide(id, fix('Atlantica'));
    const [row] = (await view(id, 'show=rejected')).rows;
    expect(row).toMatchObject({ line: 3, isDecided: true, problems: [{ value: 'Atlantica' }] });
    expect(row?.source[0]?.cells[2]).toMatchObject({ text: 'Atlantica', was: 'Atlantis', isWrong: true });
    await decide(id, { act: 'reset-row', lines: [3], name: 'Call Desk' });
    expect((await stored(id)).decisions).toEqual(NO_DECISIONS);
  });

  test('a column read otherwise is read so in all rows', async () => {
    const id = await bring();
    await decide(id, { act: 'columns', fields: new Map([[0, new Map([[3, 'contractReference']])]]) });
    const shown = await view(id);
    expect(shown.columns[3]).toMatchObject({ field: 'contractReference', isChosen: true, samples: ['A-1', 'A-2'] });
    expect(shown.rows[0]?.statements).toContainEqual(
      expect.objectContaining({
        field: 'contractReference',
        after: 'A-1',
        origin: { from: 'cell', line: 2, header: 'Code', text: 'A-1', isSure: true },
      }),
    );
    expect(await decide(id, { act: 'columns', fields: new Map([[0, new Map([[0, 'unused']])]]) })).toEqual({
      outcome: 'vendor-column-missing',
    });
    expect(await view(id)).toMatchObject({ columns: shown.columns });
  });

  test('rows are shown and left out by the heading they stand under', async () => {
    const id = await bringList(
      ctx,
      broughtOf(
        'Vendor,Service,Stored in\nInfrastructure,,\nNorthwind,Servers,Sweden\nPapyrus,Paper,Atlantis\nAffiliates,,\nSouthwind,Support,Norway\n',
      ),
    );
    expect((await view(id)).groups).toEqual([
      { name: 'Infrastructure', count: 2 },
      { name: 'Affiliates', count: 1 },
    ]);
    expect((await view(id, 'group=Infrastructure')).rows.map(({ name, kind }) => [name, kind])).toEqual([
      ['Northwind', 'new'],
      ['Papyrus', 'rejected'],
    ]);
    await decide(id, { act: 'skip-shown', show: 'all', q: '', group: 'Affiliates' });
    expect((await view(id)).rows.filter(({ kind }) => kind === 'skipped').map(({ line }) => line)).toEqual([6]);
  });

  test('a column that only helps to read the others stands among those nothing is kept of', async () => {
    const id = await bringList(
      ctx,
      broughtOf('Vendor,Product,Service,Outside the EEA\nNorthwind,North Drive,Servers,No\nPapyrus,Folio,Paper,Yes\n'),
    );
    const { columns } = await view(id);
    expect(columns.map(({ header, field, isKept }) => [header, field, isKept])).toEqual([
      ['Vendor', 'name', true],
      ['Product', 'product', false],
      ['Service', 'service', true],
      ['Outside the EEA', 'leavesEea', false],
    ]);
  });

  test('rows are left out one by one or as they are shown, and taken back', async () => {
    const id = await bring();
    await decide(id, { act: 'skip', lines: [2] });
    expect(await view(id, 'show=skipped')).toMatchObject({
      head: { counts: { rows: 3, new: 1, rejected: 1, skipped: 1 } },
      rows: [{ kind: 'skipped', line: 2, name: 'Mailer' }],
    });
    await decide(id, { act: 'skip-shown', show: 'rejected', q: '' });
    await decide(id, { act: 'skip-shown', show: 'all', q: 'storage' });
    expect((await view(id)).head.counts).toMatchObject({ new: 0, rejected: 0, skipped: 3 });
    await decide(id, { act: 'take-shown', show: 'skipped', q: 'mailer' });
    expect((await view(id)).rows.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'new'],
      [3, 'skipped'],
      [4, 'skipped'],
    ]);
    await decide(id, { act: 'reset' });
    expect((await stored(id)).decisions).toEqual(NO_DECISIONS);
  });

  test.each<[string, Decision, string]>([
    ['about a row that is not there', { act: 'correct', lines: new Map([[99, new Map([[0, 'x']])]]) }, 'row-unknown'],
    ['with a text no cell holds', fix('x'.repeat(30_000)), 'text-too-long'],
    ['for a vendor that is not there', { act: 'vendor', name: 'Mailer', vendor: 'gone' }, 'vendor-unknown'],
    ['about nobody', { act: 'vendor', name: ' ', vendor: 'new' }, 'row-unknown'],
  ])('%s is refused and changes nothing', async (_what, decision, outcome) => {
    const id = await bring();
    expect(await decide(id, decision)).toEqual({ outcome });
    expect((await stored(id)).decisions).toEqual(NO_DECISIONS);
  });

  test('is not taken once the list is applied or given up, nor for another organisation', async () => {
    const id = await bring();
    await discardImport(ctx, id);
    expect(await decide(id, fix('Portugal'))).toEqual({ outcome: 'not-planned' });
    const elsewhere = importing(await contextFor(test_.app, await foundTestOrganisation(test_.app)));
    expect(await decideImport(elsewhere, id, { act: 'reset' })).toEqual({ outcome: 'not-found' });
  });

  test('of an applied list is told in its history line, and kept with what it did', async () => {
    const id = await importDecided(
      ctx,
      LIST,
      fix('Portugal'),
      { act: 'columns', fields: new Map([[0, new Map([[3, 'notes']])]]) },
      { act: 'skip', lines: [4] },
      { act: 'vendor', name: 'Mailer', vendor: 'new' },
    );
    const decided = {
      columnsChosen: ['Code → notes'],
      cellsCorrected: ['3 Stored in: Atlantis → Portugal'],
      rowsSkipped: ['4'],
      vendorsChosen: ['mailer → new'],
    };
    const line = (await told()).find(({ action }) => action === 'import.applied');
    expect(JSON.parse(line?.after ?? '')).toMatchObject(decided);
    expect((await stored(id)).effects).toMatchObject({ decided });
    expect(await verifyHistory(ctx.db.read, organisation.id)).toMatchObject({ intact: true });
  });
});

describe('whom a row speaks of', () => {
  test('a name that resembles one on file is taken for it, all of it to confirm, until a person agrees', async () => {
    const { vendor } = await engage(owner, { vendor: { name: 'Call Desk' }, engagement: { service: 'Telephone' } });
    const id = await bring('Vendor,Service,Stored in\nCall Desk GmbH,Chat,Ireland\n');
    const [row] = (await view(id, 'show=which-vendor')).rows;
    expect(row).toMatchObject({
      vendor: { id: vendor.id, name: 'Call Desk' },
      matchedBy: 'similar-name',
      proposals: [{ vendorId: vendor.id, name: 'Call Desk', similarity: 'legal-form' }],
      toConfirm: 3,
    });
    await decide(id, { act: 'vendor', name: 'Call Desk GmbH', vendor: vendor.id });
    const shown = await view(id);
    expect(shown.rows[0]).toMatchObject({ matchedBy: 'chosen', toConfirm: 0, choice: { vendor: vendor.id } });
    expect(shown.filters.map(({ name }) => name)).not.toContain('which-vendor');
  });

  test('of two that resemble it none is taken, and both are offered', async () => {
    await engage(owner, { vendor: { name: 'Call Desk Ltd' }, engagement: { service: 'a' } });
    await engage(owner, { vendor: { name: 'Call Desk SAS' }, engagement: { service: 'b' } });
    const id = await bring('Vendor,Service\nCall Desk,Chat\n');
    const [row] = (await view(id, 'show=which-vendor')).rows;
    expect(row?.vendor).toMatchObject({ isNew: true });
    expect(row?.proposals.map(({ name }) => name)).toEqual(['Call Desk Ltd', 'Call Desk SAS']);
    expect((await view(id, 'match=2&find=sas')).matching).toMatchObject({ line: 2, proposed: [{}, {}], found: [] });
  });

  test('vendors on file are found by name and entity; an archived one cannot be chosen', async () => {
    const { vendor } = await engage(owner, {
      vendor: { name: 'Mailbox', contractingEntity: 'Post SE' },
      engagement: { service: 'a' },
    });
    const id = await bring();
    expect((await view(id, 'match=2&find=post')).matching).toMatchObject({
      find: 'post',
      found: [{ id: vendor.id, name: 'Mailbox', services: 1 }],
    });
    await archiveRecord(owner, 'vendor', vendor.id);
    expect(await decide(id, { act: 'vendor', name: 'Mailer', vendor: vendor.id })).toEqual({
      outcome: 'vendor-unknown',
    });
  });

  test('vendors the list does not name stand apart; refused and left out rows name theirs', async () => {
    for (const name of ['Call Desk', 'Archive', 'Forgotten'])
      await engage(owner, { vendor: { name }, engagement: { service: `${name} service` } });
    const id = await bring();
    await decide(id, { act: 'skip', lines: [4] });
    expect((await view(id, 'show=missing')).missing).toMatchObject([
      { name: 'Forgotten', services: ['Forgotten service'] },
    ]);
  });

  test('of a new vendor the catalogue proposes entity and parent, to confirm', async () => {
    const id = await bring('Vendor,Service\nSlack,Chat\n');
    const [row] = (await view(id)).rows;
    const proposed = row?.statements.filter(({ origin }) => origin.from === 'catalogue') ?? [];
    expect(proposed.map(({ field }) => field)).toEqual(expect.arrayContaining(['contractingEntity', 'parentName']));
    expect(proposed.every(({ toConfirm }) => toConfirm)).toBe(true);
    expect(row?.statements).toContainEqual(
      expect.objectContaining({ field: 'role', toConfirm: true, origin: { from: 'default' } }),
    );
  });
});

describe('columns of a list like an earlier one', () => {
  const code: Decision = { act: 'columns', fields: new Map([[0, new Map([[3, 'notes']])]]) };

  test('are read as chosen then, until they are forgotten', async () => {
    const first = await bring();
    await decide(first, code);
    await decide(first, { act: 'skip', lines: [2] });
    test_.clock.now = '2026-11-22T10:00:00.000Z';
    const second = await bring(LIST.replace('Mailer', 'Sender').replace('Vendor', 'VENDOR'));
    expect(await view(second)).toMatchObject({
      columnsFrom: first,
      decided: { columns: 0, skipped: 0 },
      columns: [{}, {}, {}, { field: 'notes', isChosen: true }],
    });
    test_.clock.now = '2026-11-22T11:00:00.000Z';
    await decide(second, { act: 'forget-columns' });
    expect((await view(second)).columns[3]).toMatchObject({ field: null });
    expect((await view(await bring())).columnsFrom).toBeUndefined();
  });

  test('survive a list that was given up; its text and corrections do not', async () => {
    const id = await bring();
    await decide(id, code);
    await decide(id, fix('Portugal'));
    await discardImport(ctx, id);
    expect(await stored(id)).toMatchObject({ source: '', decisions: { cells: [], columns: [{ field: 'notes' }] } });
    test_.clock.now = '2026-11-22T10:00:00.000Z';
    expect((await view(await bring())).columnsFrom).toBe(id);
  });

  test('other headers, or another organisation, know nothing of it', async () => {
    await decide(await bring(), code);
    expect((await view(await bring(LIST.replace('Code', 'Number')))).columnsFrom).toBeUndefined();
    const elsewhere = importing(await contextFor(test_.app, await foundTestOrganisation(test_.app)));
    const id = await bringList(elsewhere, broughtOf(LIST));
    expect((await openImport(elsewhere.db.read, elsewhere.organisation.id, id))?.decisions).toEqual(NO_DECISIONS);
  });

  test('an import applied with them is what was shown', async () => {
    await decide(await bring(), code);
    test_.clock.now = '2026-11-22T10:00:00.000Z';
    const id = await bring();
    expect(await applyImport(ctx, id, await basisOf(ctx, id))).toMatchObject({ outcome: 'applied' });
    const engagements = await listRecords(ctx.db.read, 'engagement', organisation.id);
    expect(engagements.map(({ notes }) => notes).toSorted()).toEqual(['A-1', 'A-3']);
  });

  test('nor is the column asked for twice that says who the vendors are', async () => {
    const birds = (text: string) => bringList(ctx, broughtOf(text, 'birds.csv', true));
    const first = await birds('Codename;Colour\nHeron;blue\nEgret;white');
    await decide(first, { act: 'columns', fields: new Map([[0, new Map([[0, 'name']])]]) });
    test_.clock.now = '2026-11-22T10:00:00.000Z';
    const second = await birds('codename;colour\nStork;white');
    expect(await view(second)).toMatchObject({
      withoutVendors: undefined,
      columnsFrom: first,
      rows: [{ kind: 'new', name: 'Stork' }],
    });
    expect((await view(await birds('Codename;Hue\nStork;white'))).withoutVendors).toBeDefined();
  });
});
