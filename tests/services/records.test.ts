import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { reportConflict } from '../../app/services/conflicts.server';
import { addToEngagement, engageVendor, reviseEngagement } from '../../app/services/engagements.server';
import { addVendor } from '../../app/services/new-vendor.server';
import {
  archiveRecord,
  confirmRecord,
  enterRecord,
  restoreRecord,
  reviseRecord,
} from '../../app/services/records.server';
import { verifyHistory } from '../../db/history';
import { listChanges } from '../../db/queries/history';
import { findRecord, listRecords } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let open: TestApp;
let organisation: OrganisationRow;
let ctx: Context;

beforeEach(async () => {
  open = await openTestApp();
  organisation = await foundTestOrganisation(open.app);
  ctx = await contextFor(open.app, organisation);
});
afterEach(() => open.close());

const vendorFacts = (facts: Partial<VendorFacts> = {}) => VendorFacts.parse({ name: 'Twilio', ...facts });
const engagementFacts = (facts: Partial<EngagementFacts> = {}) =>
  EngagementFacts.parse({ service: 'SMS', role: 'sub-processor', ...facts });
const inUs = () => LocationFacts.parse({ kind: 'country', country: 'US', mode: 'storage' });

/** The actions written to the register since the start of `work`, oldest first. */
async function actionsOf(work: () => Promise<unknown>): Promise<string[]> {
  const all = () => listChanges(open.app.db.read, organisation.id, {}, { limit: 500, offset: 0 });
  const before = (await all()).length;
  await work();
  const lines = await all();
  expect(await verifyHistory(open.app.db.read, organisation.id)).toMatchObject({ intact: true });
  return lines
    .slice(0, lines.length - before)
    .map(({ action }) => action)
    .toReversed();
}

async function engaged() {
  const result = await engageVendor(ctx, { facts: vendorFacts() }, { facts: engagementFacts() });
  if (result.outcome !== 'engaged') throw new Error(result.outcome);
  return result;
}

describe('each write has its history line', () => {
  test('a vendor with its service, place and safeguard is one act of four lines', async () => {
    const safeguards = [SafeguardFacts.parse({ instrument: 'scc-module-3' })];
    const actions = await actionsOf(() =>
      engageVendor(ctx, { facts: vendorFacts() }, { facts: engagementFacts(), locations: [inUs()], safeguards }),
    );
    expect(actions).toEqual(['vendor.entered', 'engagement.entered', 'location.entered', 'safeguard.entered']);
    const lines = await listChanges(open.app.db.read, organisation.id, {}, { limit: 10, offset: 0 });
    expect(new Set(lines.map(({ groupId }) => groupId)).size).toBe(1);
    expect(lines[0]?.groupId).toBeTruthy();
  });

  test('revising tells what was and what is, of the fields that changed only', async () => {
    const vendor = await enterRecord(ctx, 'vendor', vendorFacts({ address: '1 Road' }), {});
    const revised = await reviseRecord(
      ctx,
      'vendor',
      vendor.id,
      1,
      vendorFacts({ address: '2 Road', establishmentCountry: 'IE' }),
    );
    expect(revised).toMatchObject({ outcome: 'revised', record: { version: 2, address: '2 Road' } });
    const [line] = await listChanges(open.app.db.read, organisation.id, {}, { limit: 1, offset: 0 });
    expect(JSON.parse(line?.before ?? '')).toEqual({ address: '1 Road' });
    expect(JSON.parse(line?.after ?? '')).toEqual({ address: '2 Road', establishmentCountry: 'IE' });
    expect(line?.actor).toBe(ctx.person.id);
  });

  test('what a person empties is emptied', async () => {
    const vendor = await enterRecord(ctx, 'vendor', vendorFacts({ address: '1 Road' }), {});
    await reviseRecord(ctx, 'vendor', vendor.id, 1, vendorFacts());
    const emptied = await findRecord(open.app.db.read, 'vendor', organisation.id, vendor.id);
    expect(emptied?.address).toBeUndefined();
  });

  test('confirming one field, then all', async () => {
    const vendor = await enterRecord(
      ctx,
      'vendor',
      vendorFacts({ parentCountry: 'US', website: 'https://x.example', toConfirm: ['parentCountry', 'website'] }),
      {},
    );
    expect(await actionsOf(() => confirmRecord(ctx, 'vendor', vendor.id, ['website']))).toEqual(['vendor.confirmed']);
    expect(await findRecord(open.app.db.read, 'vendor', organisation.id, vendor.id)).toMatchObject({
      toConfirm: ['parentCountry'],
      website: 'https://x.example',
    });
    expect(await actionsOf(() => confirmRecord(ctx, 'vendor', vendor.id))).toEqual(['vendor.confirmed']);
    expect(await findRecord(open.app.db.read, 'vendor', organisation.id, vendor.id)).toMatchObject({ toConfirm: [] });
  });

  test('archiving takes out of the register without deleting, and restoring brings back', async () => {
    const vendor = await enterRecord(ctx, 'vendor', vendorFacts(), {});
    expect(await actionsOf(() => archiveRecord(ctx, 'vendor', vendor.id))).toEqual(['vendor.archived']);
    expect(await listRecords(open.app.db.read, 'vendor', organisation.id)).toEqual([]);
    expect(await actionsOf(() => restoreRecord(ctx, 'vendor', vendor.id))).toEqual(['vendor.restored']);
    expect(await listRecords(open.app.db.read, 'vendor', organisation.id)).toHaveLength(1);
  });
});

describe('each refusal writes none', () => {
  test('what already stands, is confirmed or archived', async () => {
    const vendor = await enterRecord(ctx, 'vendor', vendorFacts(), {});
    await archiveRecord(ctx, 'vendor', vendor.id);
    const actions = await actionsOf(async () => {
      expect(await reviseRecord(ctx, 'vendor', vendor.id, 2, vendorFacts())).toMatchObject({ outcome: 'unchanged' });
      expect(await confirmRecord(ctx, 'vendor', vendor.id)).toMatchObject({ outcome: 'unchanged' });
      expect(await archiveRecord(ctx, 'vendor', vendor.id)).toMatchObject({ outcome: 'unchanged' });
    });
    expect(actions).toEqual([]);
  });

  test('a version somebody else has overtaken', async () => {
    const { engagement, vendor } = await engaged();
    await reviseRecord(ctx, 'vendor', vendor.id, 1, vendorFacts({ address: 'theirs' }));
    await reviseEngagement(ctx, engagement.id, 1, { facts: engagementFacts({ purpose: 'theirs' }) });
    const actions = await actionsOf(async () => {
      expect(await reviseRecord(ctx, 'vendor', vendor.id, 1, vendorFacts({ address: 'mine' }))).toMatchObject({
        outcome: 'conflict',
        current: { address: 'theirs' },
      });
      expect(
        await reviseEngagement(ctx, engagement.id, 1, { facts: engagementFacts({ purpose: 'mine' }) }),
      ).toMatchObject({ outcome: 'conflict', current: { purpose: 'theirs' } });
    });
    expect(actions).toEqual([]);
  });

  test('a chain that closes on itself', async () => {
    const { engagement: top, vendor } = await engaged();
    const below = await engageVendor(ctx, { id: vendor.id }, { facts: engagementFacts(), parentEngagementId: top.id });
    if (below.outcome !== 'engaged') throw new Error(below.outcome);
    const actions = await actionsOf(async () => {
      for (const parentEngagementId of [below.engagement.id, top.id])
        expect(await reviseEngagement(ctx, top.id, 1, { facts: engagementFacts(), parentEngagementId })).toEqual({
          outcome: 'chain-circle',
        });
    });
    expect(actions).toEqual([]);
  });

  test('the place in the chain alone is a change worth a line', async () => {
    const { engagement: top } = await engaged();
    const { engagement } = await engaged();
    const moved = await actionsOf(() =>
      reviseEngagement(ctx, engagement.id, 1, { facts: engagementFacts(), parentEngagementId: top.id }),
    );
    expect(moved).toEqual(['engagement.revised']);
    const away = await actionsOf(() => reviseEngagement(ctx, engagement.id, 2, { facts: engagementFacts() }));
    expect(away).toEqual(['engagement.revised']);
    const alone = await findRecord(open.app.db.read, 'engagement', organisation.id, engagement.id);
    expect(alone?.parentEngagementId).toBeUndefined();
  });
});

test('records of another organisation are not found, and nothing is written to either', async () => {
  const { vendor, engagement } = await engaged();
  const other = await foundTestOrganisation(open.app);
  const stranger = await contextFor(open.app, other);
  const actions = await actionsOf(async () => {
    expect(await reviseRecord(stranger, 'vendor', vendor.id, 1, vendorFacts({ name: 'Taken' }))).toEqual({
      outcome: 'not-found',
    });
    expect(await confirmRecord(stranger, 'vendor', vendor.id)).toEqual({ outcome: 'not-found' });
    expect(await archiveRecord(stranger, 'engagement', engagement.id)).toEqual({ outcome: 'not-found' });
    expect(await reviseEngagement(stranger, engagement.id, 1, { facts: engagementFacts() })).toEqual({
      outcome: 'not-found',
    });
    expect(await addToEngagement(stranger, 'location', engagement.id, inUs())).toBeUndefined();
    expect(await engageVendor(stranger, { id: vendor.id }, { facts: engagementFacts() })).toEqual({
      outcome: 'vendor-not-found',
    });
    expect(
      await engageVendor(
        stranger,
        { facts: vendorFacts() },
        { facts: engagementFacts(), parentEngagementId: engagement.id },
      ),
    ).toEqual({ outcome: 'parent-not-found' });
  });
  expect(actions).toEqual([]);
  expect(await listRecords(open.app.db.read, 'vendor', other.id, { archived: true })).toEqual([]);
  expect(await listChanges(open.app.db.read, other.id, {}, { limit: 10, offset: 0 })).toEqual([]);
});

describe('a new vendor from the catalogue', () => {
  const mistral = { contractingEntity: 'Mistral AI', establishmentCountry: 'FR', parentCountry: 'FR' };
  const add = (by: Context, facts: Partial<VendorFacts>) =>
    addVendor(by, {
      vendor: vendorFacts({ name: 'Mistral AI', ...facts }),
      engagement: engagementFacts({ published: true }),
      locations: [LocationFacts.parse({ kind: 'country', country: 'FR', mode: 'processing' })],
      instruments: ['scc-module-3'],
      catalogueKey: 'mistral-ai',
    });

  test('what was left as suggested waits, what was corrected does not', async () => {
    const { vendor, engagement } = await add(ctx, { ...mistral, contractingEntity: 'Mistral AI SAS' });
    expect(vendor).toMatchObject({ catalogueKey: 'mistral-ai', toConfirm: ['establishmentCountry', 'parentCountry'] });
    expect(engagement).toMatchObject({ published: true, toConfirm: [] });
    expect(await listRecords(open.app.db.read, 'safeguard', organisation.id)).toMatchObject([
      { instrument: 'scc-module-3', toConfirm: ['instrument'] },
    ]);
  });

  test('procurement may draft it: everything waits and nothing is published', async () => {
    const { vendor, engagement } = await add(await contextFor(open.app, organisation, 'procurement'), {
      ...mistral,
      address: '15 Rue',
    });
    expect(vendor.toConfirm.toSorted()).toEqual([
      'address',
      'contractingEntity',
      'establishmentCountry',
      'parentCountry',
    ]);
    expect(engagement).toMatchObject({ published: false, toConfirm: ['role'] });
    expect(await listRecords(open.app.db.read, 'location', organisation.id)).toMatchObject([
      { toConfirm: ['kind', 'country', 'mode'] },
    ]);
  });
});

describe('what two people did to one record', () => {
  test('each field says who touched it: both, only the other one, only this person', async () => {
    const vendor = await enterRecord(
      ctx,
      'vendor',
      vendorFacts({ address: 'old', parentName: 'old', notes: 'old' }),
      {},
    );
    const editor = await contextFor(open.app, organisation, 'editor');
    open.clock.now = '2026-11-22T10:00:00.000Z';
    await reviseRecord(
      editor,
      'vendor',
      vendor.id,
      1,
      vendorFacts({ address: 'theirs', parentName: 'theirs', notes: 'old' }),
    );
    const current = await findRecord(open.app.db.read, 'vendor', organisation.id, vendor.id);
    const typed = vendorFacts({ address: 'mine', parentName: 'old', notes: 'mine' });
    const report = await reportConflict(ctx, 'vendor', 1, typed, current as NonNullable<typeof current>);
    const by = { by: editor.person.email, at: '2026-11-22T10:00:00.000Z' };
    expect(report.version).toBe(2);
    expect(report.fields.toSorted((a, b) => a.field.localeCompare(b.field))).toEqual([
      { field: 'address', typed: 'mine', now: 'theirs', isMine: true, isTheirs: true, ...by },
      { field: 'notes', typed: 'mine', now: 'old', isMine: true, isTheirs: false },
      { field: 'parentName', typed: 'old', now: 'theirs', isMine: false, isTheirs: true, ...by },
    ]);
  });

  test('evidence is compared piece by piece', async () => {
    const { engagement } = await engaged();
    const facts = (evidence: Record<string, string>) => SafeguardFacts.parse({ instrument: 'adequacy', evidence });
    const safeguard = await addToEngagement(ctx, 'safeguard', engagement.id, facts({ decision: 'a', fallback: 'a' }));
    await reviseRecord(ctx, 'safeguard', safeguard?.id ?? '', 1, facts({ decision: 'b', fallback: 'a' }));
    const current = await findRecord(open.app.db.read, 'safeguard', organisation.id, safeguard?.id ?? '');
    const report = await reportConflict(
      ctx,
      'safeguard',
      1,
      facts({ decision: 'a', fallback: 'c' }),
      current as NonNullable<typeof current>,
    );
    expect(report.fields.map(({ field, isMine, isTheirs }) => ({ field, isMine, isTheirs }))).toEqual([
      { field: 'evidence.decision', isMine: false, isTheirs: true },
      { field: 'evidence.fallback', isMine: true, isTheirs: false },
    ]);
  });
});
