import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VendorFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { type Importing, openImport } from '../../app/services/imports.server';
import { draftImport } from '../../app/services/imports-draft.server';
import {
  beginApplying,
  beginReading,
  type ImportJobs,
  isLarge,
  LARGE_LIST_ROWS,
  listUnderWay,
  releaseForgottenImports,
} from '../../app/services/imports-jobs.server';
import { draftUndo, undoImport } from '../../app/services/imports-undo.server';
import { enterRecord, reviseRecord } from '../../app/services/records.server';
import { verifyHistory } from '../../db/history';
import { factsOf, listRecords } from '../../db/queries/records';
import { importPart, importRun, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { broughtOf, importing, saidBy, wholeRegister } from './import-builders';

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

const ROWS = LARGE_LIST_ROWS + 500;
const LONG = [
  'Vendor,Website,Service,Stored in,Safeguards',
  ...Array.from(
    { length: ROWS },
    (_, at) =>
      `Vendor ${at % 900},https://v${at % 900}.example,Service ${at},${at % 3 ? 'Ireland' : 'United States'},DPF`,
  ),
].join('\n');

const brought = () => broughtOf(LONG, 'long.csv');
const jobs = () => test_.app.imports;
const statusOf = async (id: string) => (await openImport(ctx.db.read, organisation.id, id))?.status;
const begin = async (by = jobs()) => beginReading(ctx, by, brought());

/** The jobs, of which those begun wait until they are let go: what is seen meanwhile does not hang on who is faster. */
function holding() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held: ImportJobs = {
    ...jobs(),
    begin: (id, total, work) => jobs().begin(id, total, (tell) => released.then(() => work(tell))),
  };
  return { held, release };
}
const basisOfRun = async () => (await draftImport(ctx.db.read, organisation, brought().list, ctx)).basis;

describe('a long list', () => {
  test('is large from two thousand rows', () => {
    expect([isLarge(1_999), isLarge(2_000)]).toEqual([false, true]);
  });

  test('is there at once, read beside the requests, and then waits for review', async () => {
    const { held, release } = holding();
    const id = await begin(held);
    expect(await statusOf(id)).toBe('reading');
    expect(await listUnderWay(ctx.db.read, jobs(), organisation.id)).toEqual([
      { id, fileName: 'long.csv', stage: 'reading', done: 0, total: ROWS },
    ]);
    release();
    await jobs().idle();
    expect(await openImport(ctx.db.read, organisation.id, id)).toMatchObject({
      status: 'planned',
      counts: { rows: ROWS, new: ROWS, rejected: 0 },
    });
    expect(await listUnderWay(ctx.db.read, jobs(), organisation.id)).toEqual([]);
  });

  test('is applied beside the requests, told in the history and kept in parts, and undone as if it had never been', async () => {
    await enterRecord(owner, 'vendor', VendorFacts.parse({ name: 'Vendor 7', notes: 'kept' }), {});
    const before = saidBy(await wholeRegister(ctx));
    const id = await begin();
    await jobs().idle();
    const { held, release } = holding();
    expect(await beginApplying(ctx, held, id, await basisOfRun())).toBe('begun');
    expect(await statusOf(id)).toBe('applying');
    expect(await beginApplying(ctx, jobs(), id, 'x')).toBe('not-planned');
    release();
    await jobs().idle();
    expect(await openImport(ctx.db.read, organisation.id, id)).toMatchObject({
      status: 'applied',
      counts: { vendors: 899, engagements: ROWS, locations: ROWS, safeguards: ROWS, revised: 1 },
    });
    expect(await verifyHistory(ctx.db.read, organisation.id)).toMatchObject({ intact: true });
    expect((await ctx.db.read.select().from(importPart)).length).toBeGreaterThan(1);
    const run = await openImport(ctx.db.read, organisation.id, id);
    if (!run?.effects) throw new Error('Nothing was kept');
    expect(run.effects.items).toHaveLength(ROWS);
    const { basis } = await draftUndo(ctx.db.read, organisation.id, run.effects);
    expect(await undoImport(ctx, id, basis)).toMatchObject({ outcome: 'undone', report: { kept: [], conflicts: [] } });
    expect(saidBy(await wholeRegister(ctx))).toEqual(before);
  });

  test('of which somebody changed a record since keeps it, also when it was changed back it does not', async () => {
    const id = await begin();
    await jobs().idle();
    await beginApplying(ctx, jobs(), id, await basisOfRun());
    await jobs().idle();
    const [first, second] = await listRecords(ctx.db.read, 'vendor', organisation.id);
    if (!first || !second) throw new Error('No vendors');
    const changed = await reviseRecord(owner, 'vendor', first.id, first.version, {
      ...factsOf('vendor', first),
      notes: 'x',
    });
    const once = await reviseRecord(owner, 'vendor', second.id, second.version, {
      ...factsOf('vendor', second),
      notes: 'x',
    });
    expect(changed.outcome).toBe('revised');
    if (once.outcome !== 'revised') throw new Error(once.outcome);
    await reviseRecord(owner, 'vendor', second.id, once.record.version, factsOf('vendor', second));
    const run = await openImport(ctx.db.read, organisation.id, id);
    if (!run?.effects) throw new Error('Nothing was kept');
    const { plan } = await draftUndo(ctx.db.read, organisation.id, run.effects);
    expect(plan.kept).toEqual([{ kind: 'vendor', id: first.id, label: first.name, reason: 'changed' }]);
  });

  test('whose plan is another by now is given back to review, nothing of it written', async () => {
    const id = await begin();
    await jobs().idle();
    const before = await wholeRegister(ctx);
    await beginApplying(ctx, jobs(), id, 'what somebody saw before');
    await jobs().idle();
    expect(await statusOf(id)).toBe('planned');
    expect(jobs().problemOf(id)).toBe('changed-since-review');
    expect(await wholeRegister(ctx)).toEqual(before);
    expect(await ctx.db.read.select().from(importPart)).toEqual([]);
  });

  test.each(['reading', 'applying'] as const)('that a dead process left %s waits for review', async (status) => {
    const id = await begin();
    await jobs().idle();
    const begunAt = '2026-11-22T08:00:00.000Z';
    await ctx.db.transact((tx) => tx.update(importRun).set({ status, begunAt }).where(eq(importRun.id, id)));
    await releaseForgottenImports(test_.app);
    expect(await statusOf(id)).toBe('planned');
  });
});
