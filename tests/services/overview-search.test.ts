import { afterAll, beforeAll, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, VendorFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { SEARCH_LIMIT, searchRegister } from '../../app/services/overview-search.server';
import { enterRecord } from '../../app/services/records.server';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let open: TestApp;
let ctx: Context;
let foreign: Context;
beforeAll(async () => {
  open = await openTestApp();
  ctx = await contextFor(open.app, await foundTestOrganisation(open.app));
  foreign = await contextFor(open.app, await foundTestOrganisation(open.app));
  const vendor = await enterRecord(
    ctx,
    'vendor',
    VendorFacts.parse({ name: 'Société Générale', contractingEntity: 'Hébergeur SA' }),
    {},
  );
  const engagement = await enterRecord(
    ctx,
    'engagement',
    EngagementFacts.parse({ service: 'Payments', role: 'processor' }),
    { vendorId: vendor.id },
  );
  await enterRecord(ctx, 'location', LocationFacts.parse({ kind: 'country', country: 'US', mode: 'storage' }), {
    engagementId: engagement.id,
  });
  for (let n = 1; n <= SEARCH_LIMIT + 5; n++)
    await enterRecord(ctx, 'vendor', VendorFacts.parse({ name: `Supplier ${n}` }), {});
  await enterRecord(ctx, 'vendor', VendorFacts.parse({ name: 'The Supplier' }), {});
  await enterRecord(foreign, 'vendor', VendorFacts.parse({ name: 'Elsewhere Ltd' }), {});
});
afterAll(() => open.close());

test('accents and case do not matter, in what is asked or in what is found', async () => {
  for (const q of ['societe', 'SOCIÉTÉ', 'générale', 'generale soc'])
    expect((await searchRegister(ctx, q)).map(({ label }) => label)).toContain('Société Générale');
});
test('a vendor is found by its contracting entity, a transfer by its country', async () => {
  expect(await searchRegister(ctx, 'hebergeur')).toContainEqual(
    expect.objectContaining({ kind: 'vendor', label: 'Société Générale' }),
  );
  const [transfer] = await searchRegister(ctx, 'united states');
  expect(transfer).toMatchObject({ kind: 'transfer', label: 'Société Générale → United States', detail: 'Payments' });
  expect(decodeURIComponent(transfer?.to ?? '')).toMatch(/:US:storage$/);
});
test('a label that begins with what was typed stands before one that contains it', async () => {
  const labels = (await searchRegister(ctx, 'the')).map(({ label }) => label);
  expect(labels[0]).toBe('The Supplier');
});
test('no more than the limit is answered', async () => {
  expect(await searchRegister(ctx, 'supplier')).toHaveLength(SEARCH_LIMIT);
});
test('another organisation’s vendors are not found', async () => {
  expect(await searchRegister(ctx, 'elsewhere')).toEqual([]);
  expect(await searchRegister(foreign, 'elsewhere')).toHaveLength(1);
});
test('nothing asked gives pages; actions only where the role allows them', async () => {
  const kinds = async (role: Context['role']) =>
    new Set((await searchRegister({ ...ctx, role }, 'add a vendor')).map(({ kind }) => kind));
  expect(await kinds('owner')).toEqual(new Set(['action']));
  expect(await kinds('auditor')).toEqual(new Set());
  expect((await searchRegister(ctx, '   '))[0]).toMatchObject({ kind: 'page', to: `/app/${ctx.organisation.slug}` });
});
