import { expect, test } from 'vitest';
import { fallsDue } from '../../app/domain/due';
import { dpfParticipant, engagement, on, placeIn, register, safeguard, today, vendor } from './register-builders';

const due = (one: Parameters<typeof fallsDue>[0], withinDays: number, day = today) =>
  fallsDue(one, on(day), withinDays).map(({ on: dueOn, kind, daysLeft }) => [dueOn, kind, daysLeft]);

test('everything with a day, soonest first, the overdue with it', () => {
  const one = engagement({
    vendor: vendor({ ...dpfParticipant, dpfNextCertificationDueOn: '2026-12-01', reviewDueOn: '2026-11-01' }),
    untilOn: '2026-12-31',
    reviewDueOn: '2026-11-25',
    locations: [placeIn('US')],
    safeguards: [safeguard('adequacy-dpf', { reviewDueOn: '2026-11-22', expiresOn: '2026-12-15' })],
  });
  expect(due(register([one], { recordReviewedOn: '2023-11-30' }), 90)).toEqual([
    ['2026-11-01', 'vendor-review', -21],
    ['2026-11-22', 'safeguard-review', 0],
    ['2026-11-25', 'engagement-review', 3],
    ['2026-11-30', 'record-review', 8],
    ['2026-12-01', 'dpf-certification', 9],
    ['2026-12-15', 'safeguard-expiry', 23],
    ['2026-12-31', 'engagement-end', 39],
  ]);
});

test('the horizon is part of it, the day after is not', () => {
  const one = register([engagement({ reviewDueOn: '2026-12-22' })]);
  expect(due(one, 30)).toEqual([['2026-12-22', 'engagement-review', 30]]);
  expect(due(one, 29)).toEqual([]);
});

test('a decision counts where it is relied on', () => {
  const british = engagement({ locations: [placeIn('GB')] });
  const withClauses = { ...british, safeguards: [safeguard('scc-module-3')] };
  expect(due(register([british]), 90, '2031-12-01')).toContainEqual(['2031-12-27', 'adequacy-expiry', 26]);
  expect(due(register([withClauses]), 90, '2031-12-01').map(([, kind]) => kind)).not.toContain('adequacy-expiry');
});

test('a certification counts where it is claimed', () => {
  const by = vendor({ ...dpfParticipant, dpfNextCertificationDueOn: '2026-12-01' });
  expect(due(register([engagement({ vendor: by, locations: [placeIn('IE')] })]), 90)).toEqual([]);
});

test('what is archived or over falls due no more', () => {
  const archived = engagement({ reviewDueOn: '2026-11-25', archivedAt: '2026-01-01T00:00:00.000Z' });
  const ended = engagement({ reviewDueOn: '2026-11-25', untilOn: '2026-11-21' });
  expect(due(register([archived, ended], {}, []), 90)).toEqual([]);
});
