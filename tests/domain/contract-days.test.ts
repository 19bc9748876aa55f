import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addContractDays } from '../../app/domain/contract-days';
import { addDays } from '../../app/domain/days';
import { holidaysOf } from '../../app/lib/holidays.server';

const never = () => false;

describe('the last day of a period', () => {
  test.each([
    { from: '2026-11-28', days: 30, kind: 'calendar', day: '2026-12-28' },
    { from: '2026-11-28', days: 0, kind: 'calendar', day: '2026-11-28' },
    { from: '2026-11-27', days: 1, kind: 'business', day: '2026-11-30' },
    { from: '2026-11-28', days: 1, kind: 'business', day: '2026-11-30' },
    { from: '2026-11-29', days: 5, kind: 'business', day: '2026-12-04' },
    { from: '2026-11-30', days: 0, kind: 'business', day: '2026-11-30' },
  ] as const)('$days $kind days after $from is $day', ({ from, days, kind, day }) => {
    expect(addContractDays(from, days, kind, never)).toBe(day);
  });

  test.each([
    { country: 'FR', from: '2026-12-24', days: 1, day: '2026-12-28' },
    { country: 'FR', from: '2027-05-14', days: 1, day: '2027-05-18' },
    { country: 'DE', from: '2026-12-24', days: 1, day: '2026-12-28' },
    { country: 'US', from: '2026-11-25', days: 1, day: '2026-11-27' },
    { country: null, from: '2026-12-24', days: 1, day: '2026-12-25' },
  ])('$days business day after $from in $country is $day', ({ country, from, days, day }) => {
    expect(addContractDays(from, days, 'business', holidaysOf(country))).toBe(day);
  });

  test('business days never end on a weekend and never before as many calendar days', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const from = addDays('2020-01-01', offset);
        const last = addContractDays(from, days, 'business', never);
        expect([1, 2, 3, 4, 5]).toContain(new Date(`${last}T00:00:00Z`).getUTCDay());
        expect(last >= addDays(from, days)).toBe(true);
      }),
    ));
});
