import { describe, expect, test } from 'vitest';
import { answerOf, type CustomerStanding, mayBeginFor, standingOf } from '../../app/domain/customer-standing';
import { standingsByEntry } from '../../app/domain/notice-standings';

const general = { authorisation: 'general', objectionUntilOn: '2026-12-14', agreedAt: null } as const;
const specific = { ...general, authorisation: 'specific' } as const;
const agreed = { agreedAt: '2026-12-01T09:00:00.000Z' };

describe('where a customer stands', () => {
  test.each([
    { told: general, day: '2026-12-14', standing: 'awaited' },
    { told: general, day: '2026-12-15', standing: 'authorised' },
    { told: specific, day: '2026-12-14', standing: 'awaited' },
    { told: specific, day: '2026-12-15', standing: 'refused' },
    { told: { ...specific, ...agreed }, day: '2026-12-02', standing: 'authorised' },
    { told: { ...specific, ...agreed }, day: '2027-01-01', standing: 'authorised' },
    { told: { ...general, objectionUntilOn: null }, day: '2027-01-01', standing: 'told' },
  ] as const)('$told on $day: $standing', ({ told, day, standing }) => {
    expect(standingOf(told, [], day)).toBe(standing);
  });

  test.each([
    { state: 'received', isLate: false, standing: 'objected' },
    { state: 'under-discussion', isLate: false, standing: 'objected' },
    { state: 'received', isLate: true, standing: 'authorised' },
    { state: 'withdrawn', isLate: false, standing: 'authorised' },
    { state: 'not-upheld', isLate: false, standing: 'authorised' },
    { state: 'customer-exempted', isLate: false, standing: 'exempted' },
    { state: 'customer-exempted', isLate: true, standing: 'exempted' },
    { state: 'change-dropped', isLate: false, standing: 'change-dropped' },
    { state: 'contract-ended', isLate: false, standing: 'ended' },
  ] as const)('an objection $state, late: $isLate: $standing', ({ state, isLate, standing }) => {
    expect(standingOf(general, [{ state, isLate }], '2026-12-20')).toBe(standing);
  });
  test('an objection stops what was agreed to before', () => {
    expect(standingOf({ ...specific, ...agreed }, [{ state: 'received', isLate: false }], '2026-12-02')).toBe(
      'objected',
    );
  });
});

test.each([
  { standings: [], answer: 'unanswered' },
  { standings: ['awaited', 'authorised'], answer: 'unanswered' },
  { standings: ['authorised', 'told', 'exempted', 'ended'], answer: 'granted' },
  { standings: ['authorised', 'objected'], answer: 'objected' },
  { standings: ['authorised', 'refused'], answer: 'objected' },
] as { standings: CustomerStanding[]; answer: string }[])('$standings together: $answer', ({ standings, answer }) => {
  expect(answerOf(standings)).toBe(answer);
});

test('a vendor may begin only for those who authorised it or had nothing to say', () => {
  const all: CustomerStanding[] = [
    'told',
    'awaited',
    'authorised',
    'refused',
    'objected',
    'exempted',
    'change-dropped',
    'ended',
  ];
  expect(all.filter(mayBeginFor)).toEqual(['told', 'authorised']);
});

describe('by row', () => {
  const told = {
    customerId: 'a',
    customerName: 'A',
    number: 2,
    ...general,
    entryIds: ['x', 'y'],
  };
  test('the last revision in which a row changed counts, and an objection only for the rows it names', () => {
    const later = { ...told, number: 3, objectionUntilOn: '2027-02-01', entryIds: ['y'] };
    const objection = { customerId: 'a', number: 2, state: 'received', isLate: false, entryIds: ['x', 'y'] } as const;
    const standings = standingsByEntry([later, told], [objection], '2027-01-01');
    expect(standings.get('x')).toMatchObject([{ standing: 'objected', objectionUntilOn: '2026-12-14' }]);
    expect(standings.get('y')).toMatchObject([{ standing: 'awaited', objectionUntilOn: '2027-02-01' }]);
    expect(standings.get('z')).toBeUndefined();
  });

  test('of two words about one revision the later counts; without a window none is told', () => {
    const corrected = { ...told, objectionUntilOn: null, customerName: 'A, corrected' };
    const standings = standingsByEntry([told, corrected], [], '2026-12-01');
    expect(standings.get('x')).toEqual([{ customerId: 'a', customerName: 'A, corrected', standing: 'told' }]);
    const earlier = { ...told, number: 1, customerName: 'A, earlier' };
    expect(standingsByEntry([told, earlier], [], '2026-12-01').get('x')).toMatchObject([{ customerName: 'A' }]);
  });
});
