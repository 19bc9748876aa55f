import { expect, test } from 'vitest';
import { fallsDue, revisionsFallDue } from '../../app/domain/due';
import type { RegisterFacts } from '../../app/domain/register';
import {
  assessed,
  assessment,
  dpfParticipant,
  engagement,
  placeIn,
  register,
  safeguard,
  today,
  vendor,
} from './register-builders';

const items = (one: RegisterFacts, withinDays: number, day = today) => fallsDue(assessed(one, day), withinDays);
const due = (one: RegisterFacts, withinDays: number, day = today) =>
  items(one, withinDays, day).map(({ on: dueOn, kind, daysLeft }) => [dueOn, kind, daysLeft]);

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

test('a vendor is gone through again once, engaged or not, an archived one never', () => {
  const [engaged, idle] = [vendor({ reviewDueOn: '2026-12-01' }), vendor({ reviewDueOn: '2026-12-02' })];
  const gone = vendor({ reviewDueOn: '2026-12-03', archivedAt: '2026-01-01T00:00:00.000Z' });
  const twice = [engagement({ vendor: engaged }), engagement({ vendor: engaged })];
  expect(due(register(twice, {}, [engaged, idle, gone]), 90)).toEqual([
    ['2026-12-01', 'vendor-review', 9],
    ['2026-12-02', 'vendor-review', 10],
  ]);
});

test('what protects data that nobody else receives may expire', () => {
  const own = engagement({
    delivery: 'self-hosted',
    safeguards: [safeguard('scc-module-3', { expiresOn: '2026-12-01' })],
  });
  expect(due(register([own]), 90)).toEqual([]);
});

test('what is archived or over falls due no more', () => {
  const archived = engagement({ reviewDueOn: '2026-11-25', archivedAt: '2026-01-01T00:00:00.000Z' });
  const ended = engagement({ reviewDueOn: '2026-11-25', untilOn: '2026-11-21' });
  expect(due(register([archived, ended], {}, []), 90)).toEqual([]);
});

test('a safeguard that was archived expires no more, one without a day never does', () => {
  const safeguards = [
    safeguard('scc-module-3', { expiresOn: '2026-12-01', archivedAt: '2026-01-01T00:00:00.000Z' }),
    safeguard('scc-module-3', { id: 'lasting' }),
    safeguard('bcr-processor', { id: 'rules', expiresOn: '2026-12-02' }),
  ];
  expect(items(register([engagement({ id: 'e', safeguards })]), 90)).toMatchObject([
    { on: '2026-12-02', kind: 'safeguard-expiry', subject: { kind: 'safeguard', id: 'rules' }, engagementId: 'e' },
  ]);
});

test('what falls due on one day stands by what it is about: the record, vendors, engagements, what ends', () => {
  const day = '2026-12-01';
  const one = engagement({ vendor: vendor({ reviewDueOn: day }), reviewDueOn: day, untilOn: day });
  expect(due(register([one], { recordReviewedOn: '2023-12-01' }), 90)).toEqual([
    [day, 'record-review', 9],
    [day, 'vendor-review', 9],
    [day, 'engagement-review', 9],
    [day, 'engagement-end', 9],
  ]);
});

test('an assessment is gone through again once, however many transfers it is for', () => {
  const shared = (id: string) => ({
    id,
    locations: [placeIn('US'), placeIn('US', { mode: 'remote-access' as const }), placeIn('IN')],
  });
  const one = assessment({
    covers: ['e1:US:storage', 'e1:US:remote-access', 'e2:US:storage'],
    reviewDueOn: '2026-12-24',
  });
  const alone = assessment({ covers: ['e2:IN:storage'], reviewDueOn: '2026-11-20', vendorId: 'v2' });
  const both = register([
    engagement({ ...shared('e1'), assessments: [one] }),
    engagement({ ...shared('e2'), assessments: [one, alone] }),
  ]);
  expect(items(both, 90)).toEqual([
    {
      on: '2026-11-20',
      kind: 'assessment-review',
      subject: { kind: 'assessment', id: alone.id },
      vendorId: 'v2',
      engagementId: 'e2',
      daysLeft: -2,
    },
    {
      on: '2026-12-24',
      kind: 'assessment-review',
      subject: { kind: 'assessment', id: one.id },
      vendorId: 'vendor',
      daysLeft: 32,
    },
  ]);
});

test.each([
  { what: 'archived', one: { archivedAt: '2026-01-01T00:00:00.000Z', covers: ['e:US:storage'] } },
  { what: 'for a transfer that is no more', one: { covers: ['e:IN:storage'] } },
  { what: 'for nothing', one: { covers: [] } },
])('an assessment that is $what falls due no more', ({ one }) => {
  const asked = engagement({
    id: 'e',
    locations: [placeIn('US')],
    assessments: [assessment({ reviewDueOn: '2026-12-01', ...one })],
  });
  expect(due(register([asked]), 90)).toEqual([]);
});

test('an assessment that a later one took the place of falls due no more', () => {
  const covers = ['e:US:storage'];
  const first = assessment({ covers, approvedOn: '2025-01-01', reviewDueOn: '2026-01-01' });
  const second = assessment({ covers, approvedOn: '2026-01-15', reviewDueOn: '2027-06-15' });
  const asked = engagement({ id: 'e', locations: [placeIn('US')], assessments: [first, second] });
  expect(due(register([asked]), 90)).toEqual([]);
  expect(due(register([asked]), 90, '2026-01-14')).toEqual([['2026-01-01', 'assessment-review', -13]]);
});

test('the customers’ window to object stands until its last day, while nobody answered', () => {
  const asked = engagement({ objectionUntilOn: '2026-12-01' });
  expect(due(register([asked]), 90)).toEqual([['2026-12-01', 'objection-deadline', 9]]);
  expect(due(register([asked]), 90, '2026-12-01')).toEqual([['2026-12-01', 'objection-deadline', 0]]);
  expect(due(register([asked]), 90, '2026-12-02')).toEqual([]);
  expect(due(register([{ ...asked, authorisationAnswer: 'granted' }]), 90)).toEqual([]);
});

test('what is announced has its days, until they have passed', () => {
  const announced = [
    { number: 8, inForceOn: '2026-12-20', objectionUntilOn: '2026-12-04' },
    { number: 9, inForceOn: '2027-06-01', objectionUntilOn: null },
    { number: 7, inForceOn: '2026-11-22', objectionUntilOn: '2026-11-21' },
    { number: 6, inForceOn: '2026-11-21', objectionUntilOn: '2026-11-20' },
  ];
  expect(revisionsFallDue(announced, today, 90)).toEqual([
    { on: '2026-11-22', kind: 'revision-in-force', subject: { kind: 'revision', id: '7' }, daysLeft: 0 },
    { on: '2026-12-04', kind: 'notice-objection', subject: { kind: 'revision', id: '8' }, daysLeft: 12 },
    { on: '2026-12-20', kind: 'revision-in-force', subject: { kind: 'revision', id: '8' }, daysLeft: 28 },
  ]);
});

test('a customer that no mail reached has until the end of its window to be told in', () => {
  const unread = { customerId: 'c', name: 'Harbour', number: 4 };
  const one = (objectionUntilOn?: string) => ({ ...register([]), unreached: [{ ...unread, objectionUntilOn }] });
  expect(due(one('2026-12-01'), 90)).toEqual([['2026-12-01', 'customer-unreached', 9]]);
  expect(due(one('2026-11-21'), 90)).toEqual([]);
  expect(due(one(), 90)).toEqual([]);
});

test('no engagement is looked at more often because there are others', () => {
  const one = assessment({ covers: ['e0:US:storage'], reviewDueOn: '2026-12-01' });
  let reads = 0;
  const counted = <T extends object>(row: T): T =>
    new Proxy(row, {
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name);
      },
    });
  const readsOf = (count: number) => {
    const engagements = Array.from({ length: count }, (_, at) =>
      counted(
        engagement({
          id: `e${at}`,
          reviewDueOn: '2026-12-01',
          locations: [placeIn('US')],
          safeguards: [safeguard('scc-module-3', { reviewDueOn: '2026-12-02' })],
          assessments: [counted(one)],
        }),
      ),
    );
    const judged = assessed(register(engagements));
    reads = 0;
    fallsDue(judged, 90);
    return reads / count;
  };
  const few = readsOf(20);
  expect(few).toBeGreaterThan(0);
  expect(readsOf(400)).toBeLessThanOrEqual(few);
});
