import { expect, test } from 'vitest';
import { summarise } from '../../app/domain/summary';
import { assessed, engagement, placeIn, register, safeguard, vendor } from './register-builders';

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
