import { afterEach, beforeEach, expect, test } from 'vitest';
import { EngagementFacts, VendorFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import {
  type HistoryEntry,
  listEngagementHistory,
  listHistory,
  listOrganisationHistory,
} from '../../app/services/history.server';
import { applyImport, bringList, type Importing } from '../../app/services/imports.server';
import { enterRecord } from '../../app/services/records.server';
import { refreshRegister } from '../../app/services/register-refresh.server';
import { verifyHistory } from '../../db/history';
import { listRecords } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { broughtOf, importing } from './import-builders';

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

const HEADERS = 'Vendor,Website,Service,Stored in,Safeguards,Data categories';
const rowOf = (at: number) =>
  `Vendor ${at},https://v${at}.example,"Service ${at}, hosted","Ireland; United States",DPF,Names; Mail addresses`;
const listOf = (count: number) =>
  [HEADERS, ...Array.from({ length: count }, (_, at) => rowOf(at)), 'Held,,Backup,Japan,SCC,'].join('\n');

/** Imports so many vendors, and one engagement that is on file, into a register of its own; gives what is told of each. */
async function told(count: number) {
  const held = await enterRecord(owner, 'vendor', VendorFacts.parse({ name: 'Held' }), {});
  await enterRecord(owner, 'engagement', EngagementFacts.parse({ service: 'Backup', role: 'sub-processor' }), {
    vendorId: held.id,
  });
  const id = await bringList(ctx, broughtOf(listOf(count), 'list.csv'));
  expect(await applyImport(ctx, id, undefined)).toMatchObject({ outcome: 'applied' });
  return id;
}

const saidOf = ({ action, actor, at, fields }: HistoryEntry) => ({
  action,
  actor: actor.kind,
  at,
  fields: withoutIds(fields),
});
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/"(?:[0-9a-f]{8}-[0-9a-f-]{27}|[\w-]{12}-[0-9a-z]{5})"/g, `"id"`));

async function pagesOf(name: string) {
  const db = ctx.db.read;
  const vendors = await listRecords(db, 'vendor', organisation.id);
  const vendor = vendors.find((one) => one.name === name);
  const engagement = (await listRecords(db, 'engagement', organisation.id)).find((one) => one.vendorId === vendor?.id);
  if (!vendor || !engagement) throw new Error(`No ${name}`);
  const of = <T extends { engagementId: string }>(rows: T[]) =>
    rows.filter((row) => row.engagementId === engagement.id);
  const locations = of(await listRecords(db, 'location', organisation.id));
  const safeguards = of(await listRecords(db, 'safeguard', organisation.id));
  return {
    vendor: (await listHistory(db, organisation.id, 'vendor', vendor.id)).map(saidOf),
    engagement: (await listEngagementHistory(db, organisation.id, { ...engagement, locations, safeguards })).map(
      saidOf,
    ),
    location: (await listHistory(db, organisation.id, 'location', locations[0]?.id ?? '')).map(saidOf),
  };
}

test('a record is told of on its page alike, whether its list was long or short', async () => {
  await told(1_300);
  const long = { first: await pagesOf('Vendor 0'), late: await pagesOf('Vendor 1299'), held: await pagesOf('Held') };
  await test_.close();
  test_ = await openTestApp();
  organisation = await foundTestOrganisation(test_.app);
  owner = await contextFor(test_.app, organisation);
  ctx = importing(owner);
  await told(2);
  const short = await pagesOf('Vendor 0');
  const renamed = (page: unknown, name: string) => JSON.parse(JSON.stringify(page).replaceAll(name, '0'));
  const withoutTime = (page: unknown) => JSON.parse(JSON.stringify(page, (key, value) => (key === 'at' ? '' : value)));
  expect(short.vendor.map(({ action }) => action)).toEqual(['vendor.entered']);
  expect(short.engagement.map(({ action }) => action)).toEqual(['engagement.entered']);
  const ofEngagement = ({ vendor, engagement }: typeof short) => withoutTime({ vendor, engagement });
  expect(ofEngagement(long.first)).toEqual(ofEngagement(short));
  expect(renamed(ofEngagement(long.late), '1299')).toEqual(ofEngagement(short));
  const held = await pagesOf('Held');
  expect(held.engagement.map(({ action }) => action)).toContain('location.entered');
  expect(withoutTime(long.held.engagement)).toEqual(withoutTime(held.engagement));
  expect(withoutTime(long.held.location)).toEqual(withoutTime(held.location));
  expect(long.first.location.map(({ action }) => action)).toEqual(['location.entered']);
});

test('the history of an organisation names the list and the kind, and leaves the thousand records to their pages', async () => {
  const id = await told(1_300);
  const db = ctx.db.read;
  expect(await verifyHistory(db, organisation.id)).toMatchObject({ intact: true });
  const { lines, total } = await listOrganisationHistory(db, organisation.id, {}, 1);
  expect(total).toBeLessThan(30);
  const parts = lines.filter(({ action }) => action === 'import.engagements-entered');
  expect(parts.length).toBeGreaterThan(2);
  for (const { subject, fields } of parts) {
    expect(subject).toMatchObject({ name: 'list.csv', page: { kind: 'import', id } });
    expect(fields).toEqual([{ field: 'engagements', after: expect.any(Number) }]);
  }
  expect(parts.reduce((sum, { fields: [told] }) => sum + Number(told?.after), 0)).toBe(1_300);
  const ofVendors = await listOrganisationHistory(db, organisation.id, { kind: 'vendor' }, 1);
  expect(new Set(ofVendors.lines.map(({ action }) => action))).toEqual(
    new Set(['vendor.entered', 'import.vendors-entered']),
  );
});

test('a register that is kept is read again after a long import', async () => {
  const kept = await refreshRegister(ctx.db.read, organisation, undefined);
  await told(1_300);
  const { register } = await refreshRegister(ctx.db.read, organisation, kept);
  expect(register.vendors).toHaveLength(1_301);
  expect(register.engagements).toHaveLength(1_301);
});
