import { describe, expect, test } from 'vitest';
import { deriveTransfers } from '../../app/domain/transfers';
import { engagement, found, on, placeIn, register, safeguard, today } from './register-builders';

describe('a territory of which nobody knows whether the EEA rules reach it', () => {
  const svalbard = { locations: [placeIn('SJ')] };
  test('is neither home nor a transfer without a safeguard: it is unknown', () => {
    expect(deriveTransfers(engagement(svalbard), on(today))).toMatchObject([
      { coverage: 'unknown', reason: 'territory-under-review' },
    ]);
    expect(found('safeguard-unknown', register([engagement(svalbard)]))).toHaveLength(1);
  });
  test('a safeguard covers it as it would anywhere', () => {
    const covered = engagement({ ...svalbard, safeguards: [safeguard('scc-module-3')] });
    expect(deriveTransfers(covered, on(today))).toMatchObject([{ coverage: 'covered' }]);
  });
  test('Greenland is no such territory', () => {
    expect(deriveTransfers(engagement({ locations: [placeIn('GL')] }), on(today))).toMatchObject([
      { coverage: 'missing' },
    ]);
  });
});

describe('a decision the EEA Joint Committee has not taken over', () => {
  const confirmed = { evidence: { 'scope-confirmed': 'yes' } };
  const brazil = () =>
    register([engagement({ locations: [placeIn('BR')], safeguards: [safeguard('adequacy', confirmed)] })]);
  const from = (country: string) => {
    const one = brazil();
    return { ...one, organisation: { ...one.organisation, country } };
  };
  test.each([
    ['NO', 1],
    ['IS', 1],
    ['LI', 1],
    ['FR', 0],
    ['CH', 0],
  ])('an exporter in %s is told %i times', (country, times) => {
    const told = found('adequacy-not-in-eea', from(country));
    expect(told).toHaveLength(times);
    for (const { severity } of told) expect(severity).toBe('info');
  });
  test('not where another instrument is relied on, nor for a decision of old', () => {
    const clauses = register([engagement({ locations: [placeIn('BR')], safeguards: [safeguard('scc-module-3')] })]);
    const swiss = register([engagement({ locations: [placeIn('CH')], safeguards: [safeguard('adequacy')] })]);
    for (const one of [clauses, swiss])
      expect(
        found('adequacy-not-in-eea', { ...one, organisation: { ...one.organisation, country: 'NO' } }),
      ).toHaveLength(0);
  });
});
