import { expect, test } from 'vitest';
import { summarise } from '../../app/domain/summary';
import { assessed, engagement, lawfulIn, placeIn, register, safeguard, vendor } from './register-builders';

test('the counts of a small register', () => {
  const hoster = vendor();
  const summary = summarise(
    assessed(
      register([
        engagement({ vendor: hoster, locations: [placeIn('IE'), placeIn('US', { mode: 'remote-access' })] }),
        engagement({
          vendor: hoster,
          role: 'processor',
          locations: [placeIn('US')],
          safeguards: [safeguard('scc-module-2')],
        }),
        engagement({ locations: [placeIn('CH')] }),
        engagement({}),
        engagement({ delivery: 'self-hosted', locations: [placeIn('US')] }),
      ]),
    ),
  );
  expect(summary).toMatchObject({
    vendors: 3,
    engagements: 4,
    engagementsByRole: { 'sub-processor': 3, processor: 1, 'joint-controller': 0 },
    transfers: 4,
    inside: 1,
    verdicts: { blocked: 1, unknown: 3, attention: 0, valid: 0 },
    coverages: { 'none-needed': 1, covered: 2, missing: 1, 'not-in-force': 0, unknown: 1 },
  });
  expect(summary.byDestination.map(({ key, count }) => [key, count])).toEqual([
    ['US', 2],
    ['CH', 1],
    ['not-stated', 1],
  ]);
  expect(summary.byDestination[0]?.verdicts).toEqual({ blocked: 1, unknown: 1, attention: 0, valid: 0 });
  expect(summary.byInstrument.map(({ instrument, count }) => [instrument, count])).toEqual([
    ['none', 2],
    ['scc-module-2', 1],
    ['adequacy', 1],
  ]);
});

test('the parts add up', () => {
  const summary = summarise(assessed(register([engagement({ locations: [placeIn('US')] }), engagement()])));
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  expect(sum(Object.values(summary.bySeverity))).toBe(summary.findings);
  expect(sum(summary.byCode.map(({ count }) => count))).toBe(summary.findings);
  expect(sum(summary.byInstrument.map(({ count }) => count))).toBe(summary.transfers);
  expect(sum(summary.byDestination.map(({ count }) => count))).toBe(summary.transfers);
  expect(sum(summary.byBand.map(({ count }) => count))).toBe(summary.transfers);
  expect(sum(summary.byVendor.map(({ count }) => count))).toBe(summary.transfers);
  expect(sum(Object.values(summary.verdicts))).toBe(summary.transfers);
  expect(sum(Object.values(summary.coverages))).toBe(summary.transfers + summary.inside);
});

test('groups say what they are, most first, and the verdicts in them', () => {
  const [big, small] = [vendor({ id: 'big', name: 'Big' }), vendor({ id: 'small', name: 'Small' })];
  const clauses = safeguard('scc-module-2', { expiresOn: '2026-01-01' });
  const one = assessed(
    register([
      engagement({ vendor: small, locations: [placeIn('IN')] }),
      engagement({ vendor: big, locations: [placeIn('US'), placeIn('CH')], safeguards: [clauses] }),
      engagement({ vendor: big, locations: [placeIn('US')], safeguards: [clauses] }),
    ]),
  );
  const summary = summarise(one);
  expect(summary.byVendor.map(({ vendorId, vendor: name, count }) => [vendorId, name, count])).toEqual([
    ['big', 'Big', 3],
    ['small', 'Small', 1],
  ]);
  expect(summary.byVendor[1]?.verdicts).toEqual({ blocked: 1, unknown: 0, attention: 0, valid: 0 });
  expect(summary.byDestination.map(({ key, count }) => [key, count])).toEqual([
    ['US', 2],
    ['IN', 1],
    ['CH', 1],
  ]);
  expect(summary.byInstrument.map(({ instrument, count }) => [instrument, count])).toEqual([
    ['scc-module-2', 2],
    ['none', 1],
    ['adequacy', 1],
  ]);
  const bands = summary.byBand.map(({ band }) => ['very-high', 'high', 'moderate', 'low'].indexOf(band));
  expect(bands).toEqual(bands.toSorted((a, b) => a - b));
  expect(bands.length).toBeGreaterThan(0);
  expect(summary.byCode.map(({ code, count }) => [code, count])).toEqual(
    [...new Set(one.findings.map(({ code }) => code))].map((code) => [
      code,
      one.findings.filter((finding) => finding.code === code).length,
    ]),
  );
  expect(summary.byCode[0]?.severity).toBe('blocked');
  expect(summary.bySeverity.blocked).toBe(one.findings.filter(({ severity }) => severity === 'blocked').length);
});

test('bands stand highest first, however many transfers are in each', () => {
  const { byBand } = summarise(
    assessed(
      register([
        lawfulIn('CH', { id: 'a' }),
        lawfulIn('CH', { id: 'b' }),
        lawfulIn('IN', { id: 'c' }),
        lawfulIn('CN', { id: 'd' }),
      ]),
    ),
  );
  expect(byBand.map(({ band, count }) => [band, count])).toEqual([
    ['very-high', 1],
    ['moderate', 1],
    ['low', 2],
  ]);
});

test('of places with as many transfers the gravest comes first', () => {
  const destinations = (...engagements: ReturnType<typeof engagement>[]) =>
    summarise(assessed(register(engagements))).byDestination.map(({ key }) => key);
  const lawful = lawfulIn('IN', { id: 'lawful' });
  const open = lawfulIn('US', { id: 'open', safeguards: [safeguard('scc-module-unknown')] });
  const blocked = lawfulIn('CN', { id: 'blocked', safeguards: [] });
  const order = ['CN', 'US', 'IN'];
  expect(destinations(lawful, open, blocked)).toEqual(order);
  expect(destinations(blocked, open, lawful)).toEqual(order);
});

test('a register of nothing counts nothing', () => {
  expect(summarise(assessed(register([])))).toMatchObject({
    vendors: 0,
    engagements: 0,
    transfers: 0,
    inside: 0,
    byDestination: [],
    byInstrument: [],
    byBand: [],
    byVendor: [],
  });
});
