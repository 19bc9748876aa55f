import { afterEach, beforeEach, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, VendorFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { type ChainLink, readChain, readChainsOfVendor } from '../../app/services/chain.server';
import { archiveRecord, enterRecord } from '../../app/services/records.server';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let held: TestApp;
let ctx: Context;
const vendors: Record<string, string> = {};
const engagements: Record<string, string> = {};

beforeEach(async () => {
  held = await openTestApp();
  ctx = await contextFor(held.app, await foundTestOrganisation(held.app));
  for (const name of ['Desk', 'Cloud', 'Backup', 'Alone'])
    vendors[name] = (await enterRecord(ctx, 'vendor', VendorFacts.parse({ name }), {})).id;
  await engage('Desk', 'tickets');
  await engage('Cloud', 'hosting', 'tickets');
  await engage('Backup', 'copies', 'hosting', 'IN');
  await engage('Cloud', 'mail', 'tickets');
  await engage('Alone', 'payroll');
});
afterEach(() => held.close());

async function engage(vendor: string, service: string, serves?: string, country = 'FR', facts = {}) {
  const { id } = await enterRecord(
    ctx,
    'engagement',
    EngagementFacts.parse({ service, role: 'sub-processor', ...facts }),
    { vendorId: vendors[vendor] ?? '', parentEngagementId: serves && engagements[serves] },
  );
  await enterRecord(ctx, 'location', LocationFacts.parse({ kind: 'country', country, mode: 'storage' }), {
    engagementId: id,
  });
  engagements[service] = id;
}

/** The chain as text, one line per link, indented; a star where the page is about it. */
const drawn = (link: ChainLink, depth = 0): string[] => [
  `${'  '.repeat(depth)}${link.vendor} ${link.service}${link.isAsked ? ' *' : ''}`,
  ...link.below.flatMap((one) => drawn(one, depth + 1)),
];
const chain = async (service: string) => {
  const found = await readChain(ctx, engagements[service] ?? '', '2026-11-22');
  return found && drawn(found);
};

test('an engagement stands in its whole chain, each link with its places and its verdict', async () => {
  expect(await chain('tickets')).toEqual(['Desk tickets *', '  Cloud hosting', '    Backup copies', '  Cloud mail']);
  expect(await chain('copies')).toEqual(['Desk tickets', '  Cloud hosting', '    Backup copies *']);
  const found = await readChain(ctx, engagements.copies ?? '', '2026-11-22');
  const last = found?.below[0]?.below[0];
  expect(last?.places).toEqual([{ kind: 'country', country: 'IN' }]);
  expect(last?.verdict).toBe('blocked');
});

test('an engagement that serves nobody and is served by nobody has no chain', async () => {
  expect(await readChain(ctx, engagements.payroll ?? '', '2026-11-22')).toBeUndefined();
  expect(await readChain(ctx, 'gone', '2026-11-22')).toBeUndefined();
});

test('a vendor stands in every chain it is engaged in, once', async () => {
  const of = async (vendor: string) =>
    (await readChainsOfVendor(ctx, vendors[vendor] ?? '', '2026-11-22')).map((one) => drawn(one));
  expect(await of('Cloud')).toEqual([['Desk tickets', '  Cloud hosting *', '    Backup copies', '  Cloud mail *']]);
  expect(await of('Backup')).toEqual([['Desk tickets', '  Cloud hosting', '    Backup copies *']]);
  await engage('Desk', 'search', 'copies');
  expect(await of('Desk')).toEqual([
    ['Desk tickets *', '  Cloud hosting', '    Backup copies', '      Desk search *', '  Cloud mail'],
  ]);
  expect(await of('Alone')).toEqual([]);
});

test('what is archived is no link any more, what has ended is one without a verdict', async () => {
  await archiveRecord(ctx, 'engagement', engagements.mail ?? '');
  await engage('Backup', 'old copies', 'tickets', 'FR', { untilOn: '2026-01-31' });
  const found = await readChain(ctx, engagements.tickets ?? '', '2026-11-22');
  expect(found && drawn(found)).toEqual([
    'Desk tickets *',
    '  Backup old copies',
    '  Cloud hosting',
    '    Backup copies',
  ]);
  expect(found?.below[0]?.verdict).toBeUndefined();
});
