import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../app/domain/days';
import type { Instrument } from '../../app/domain/words';
import { worldOn } from '../../app/domain/world';
import { law, today } from './register-builders';

/** Made anew for each test: what makes a world is what is tested here. */
const on = (day: IsoDate) => worldOn(day, law);

describe('the territory of the GDPR', () => {
  test.each([
    ['GP', true, 'Guadeloupe, outermost region'],
    ['AX', true, 'Åland'],
    ['NO', true, 'EEA State'],
    ['EL', true, 'the institutions write Greece so'],
    ['ic', true, 'the Canary Islands are Spain'],
    ['PF', false, 'French Polynesia, overseas country'],
    ['GL', false, 'Greenland left'],
    ['GI', false, 'Gibraltar'],
    ['UK', false, 'alias of GB'],
    ['CH', false, 'adequate is not member'],
  ])('%s: %s (%s)', (code, inside) => {
    expect(on(today).isEea(code)).toBe(inside);
  });

  test.each([
    ['SJ', true, 'Svalbard is outside the EEA Agreement, how Norwegian law reaches it is unsettled'],
    ['sj', true, 'however it is written'],
    ['NO', false, 'Norway itself'],
    ['GL', false, 'plainly a third country'],
  ])('%s under review: %s (%s)', (code, isUnderReview) => {
    expect(on(today).isUnderReview(code)).toBe(isUnderReview);
    if (isUnderReview) expect(on(today).isEea(code)).toBe(false);
  });

  test.each([
    ['GB', '2020-12-31', true],
    ['GB', '2021-01-01', false],
    ['HR', '2013-06-30', false],
    ['HR', '2013-07-01', true],
  ])('%s on %s: %s', (code, day, inside) => {
    expect(on(day).isEea(code)).toBe(inside);
  });
});

describe('adequacy by date', () => {
  test.each([
    ['BR', '2026-01-25', false],
    ['BR', '2026-01-28', true],
    ['GB', '2031-12-26', true],
    ['GB', '2031-12-27', false],
    ['GB', '2031-12-28', false],
    ['US', '2023-07-01', false],
    ['US', '2024-01-01', true],
    ['US', '2020-07-15', true],
    ['US', '2020-07-16', false],
    ['US', '2015-10-05', true],
    ['US', '2015-10-06', false],
    ['EPO', '2025-07-14', false],
    ['EPO', '2025-07-15', true],
    ['European Patent Organisation (EPO)', '2026-11-22', true],
    ['UK', '2026-11-22', true],
    ['IN', '2026-11-22', false],
    ['GI', '2026-11-22', false],
  ])('%s on %s: %s', (destination, day, inForce) => {
    expect(on(day).adequacyFor(destination).length > 0).toBe(inForce);
  });

  test('no destination, no decision', () => {
    expect(on(today).adequacyFor('')).toEqual([]);
  });
});

describe('instruments by date', () => {
  test.each<[Instrument, string | undefined, string, boolean]>([
    ['scc-2010-87', '2021-09-26', '2021-09-26', true],
    ['scc-2010-87', '2021-09-26', '2022-12-27', true],
    ['scc-2010-87', '2021-09-26', '2022-12-28', false],
    ['scc-2010-87', '2021-09-27', '2021-09-27', false],
    ['scc-2010-87', undefined, '2022-01-01', false],
    ['scc-module-3', '2021-06-27', '2021-06-26', false],
    ['scc-module-3', '2021-06-27', '2021-06-27', true],
    ['privacy-shield', undefined, '2020-07-15', true],
    ['privacy-shield', undefined, '2020-07-16', false],
    ['safe-harbour', undefined, '2015-10-05', true],
    ['safe-harbour', undefined, '2015-10-06', false],
    ['adequacy-dpf', undefined, '2023-07-09', false],
    ['adequacy-dpf', undefined, '2023-07-10', true],
  ])('%s signed %s, on %s: %s', (instrument, signedOn, day, inForce) => {
    expect(on(day).isInstrumentInForce(instrument, signedOn)).toBe(inForce);
  });
});

test('Brazil is adequate for the Union and not yet part of the EEA Agreement', () => {
  expect(on(today).adequacyFor('BR')[0]?.notYetInEea).toBe(true);
  expect(on(today).adequacyFor('JP')[0]?.notYetInEea).toBeUndefined();
});

test('each regime has its own members and its own decisions', () => {
  const ofSwitzerland = { regime: 'ch' } as const;
  const more = {
    ...law,
    membership: [...law.membership, { code: 'CH', group: 'own', from: '2023-09-01', ...ofSwitzerland }],
    adequacy: law.adequacy.flatMap((one) =>
      one.key === 'jp' ? [one, { ...one, key: 'ch-gi', destination: 'GI', ...ofSwitzerland }] : [one],
    ),
  };
  const [eu, ch] = [worldOn(today, more), worldOn(today, more, 'ch')];
  expect([eu.isEea('FR'), eu.isEea('CH'), ch.isEea('FR'), ch.isEea('CH')]).toEqual([true, false, false, true]);
  const decided = (world: typeof eu) => ['JP', 'GI'].map((country) => world.adequacyFor(country).length);
  expect([decided(eu), decided(ch)]).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('what if the decision fell: the same function with another law', () => {
  const fallen = law.adequacy.map((one) => (one.key === 'us-dpf' ? { ...one, endsOn: '2027-01-01' } : one));
  const without = { ...law, adequacy: fallen };
  expect(worldOn('2026-12-31', without).adequacyFor('US')).toHaveLength(1);
  expect(worldOn('2027-01-01', without).adequacyFor('US')).toHaveLength(0);
});
