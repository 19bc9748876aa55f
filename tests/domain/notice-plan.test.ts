import { describe, expect, test } from 'vitest';
import { CustomerFacts } from '../../app/domain/facts';
import { commonDay, owedMore, planNotices } from '../../app/domain/notice-plan';
import { compareEntries } from '../../app/domain/publication-changes';
import { planRevision } from '../../app/domain/publication-plan';
import { entry, inFrance } from './publication-builders';

const circumstances = { today: '2026-11-30', noticeDays: 30, objectionDays: 14, isHoliday: () => false };
const customer = (id: string, facts: Partial<CustomerFacts> = {}) => ({
  id,
  ...CustomerFacts.parse({ name: `Customer ${id}`, ...facts }),
});
const added = (facts = {}) => compareEntries([], [entry('new', facts)]);

describe('what a customer is owed', () => {
  test.each([
    { facts: {}, earliestOn: '2026-12-30', objectionUntilOn: '2026-12-14' },
    { facts: { noticeDays: 15 }, earliestOn: '2026-12-15', objectionUntilOn: '2026-12-14' },
    { facts: { noticeDays: 45, objectionDays: 30 }, earliestOn: '2027-01-14', objectionUntilOn: '2026-12-30' },
    { facts: { noticeDays: 10, dayKind: 'business' }, earliestOn: '2026-12-14', objectionUntilOn: '2026-12-18' },
    { facts: { noticeDays: 0 }, earliestOn: '2026-11-30', objectionUntilOn: '2026-12-14' },
  ] as const)('$facts: $earliestOn, may object until $objectionUntilOn', ({ facts, ...expected }) => {
    expect(planNotices(added(), [customer('a', facts)], circumstances)).toMatchObject([expected]);
  });

  test('all of it, with what the contract is called and whether a notice can reach it', () => {
    const facts = { contractReference: 'DPA-7', authorisation: 'specific', dayKind: 'business' } as const;
    expect(planNotices(added(), [customer('a', { ...facts, recipients: ['dpo@a.example'] })], circumstances)).toEqual([
      {
        customerId: 'a',
        customerName: 'Customer a',
        ...facts,
        noticeDays: 30,
        objectionDays: 14,
        earliestOn: '2027-01-11',
        objectionUntilOn: '2026-12-18',
        entryIds: ['new'],
      },
    ]);
    const [bare] = planNotices(added(), [customer('a')], circumstances);
    expect(bare).toMatchObject({ isUnreachable: true });
    expect(bare).not.toHaveProperty('contractReference');
  });

  test('a change that is not material needs no waiting and opens no window', () => {
    const changes = compareEntries([entry('gone')], []);
    const [told] = planNotices(changes, [customer('a')], circumstances);
    expect(told).toMatchObject({ earliestOn: '2026-11-30', entryIds: ['gone'] });
    expect(told).not.toHaveProperty('objectionUntilOn');
  });

  test('a first list tells what is', () => {
    const [told] = planNotices(added(), [customer('a')], { ...circumstances, isFirst: true });
    expect(told).toMatchObject({ earliestOn: '2026-11-30' });
    expect(told).not.toHaveProperty('objectionUntilOn');
  });
});

describe('whom a change touches', () => {
  test.each([
    { of: [], uses: [], told: true },
    { of: ['Desk'], uses: [], told: true },
    { of: [], uses: ['Desk'], told: true },
    { of: ['Desk'], uses: ['Desk', 'Chat'], told: true },
    { of: ['Desk'], uses: ['Chat'], told: false },
  ])('a row of $of and a customer of $uses', ({ of, uses, told }) => {
    const changes = added(of.length > 0 ? { products: of } : {});
    expect(planNotices(changes, [customer('a', { products: uses })], circumstances)).toHaveLength(told ? 1 : 0);
  });

  test('a product that is taken from a row touches those who use it', () => {
    const changes = compareEntries([entry('x', { products: ['Desk'] })], [entry('x', { products: ['Chat'] })]);
    const told = planNotices(changes, [customer('a', { products: ['Desk'] })], circumstances);
    expect(told).toMatchObject([{ entryIds: ['x'] }]);
  });

  test('only the rows that touch it are told, and who has left is told nothing', () => {
    const changes = compareEntries([], [entry('desk', { products: ['Desk'] }), entry('chat', { products: ['Chat'] })]);
    const customers = [
      customer('a', { products: ['Chat'] }),
      customer('b', { endedOn: '2026-11-30' }),
      customer('c', { endedOn: '2026-12-01' }),
    ];
    expect(
      planNotices(changes, customers, circumstances).map(({ customerId, entryIds }) => [customerId, entryIds]),
    ).toEqual([
      ['a', ['chat']],
      ['c', ['chat', 'desk']],
    ]);
  });
});

describe('the day for all', () => {
  const changes = added();
  const notices = planNotices(
    changes,
    [customer('a', { noticeDays: 15 }), customer('b'), customer('c', { noticeDays: 45 })],
    circumstances,
  );
  test('is the latest anybody is owed, and never before the fallback', () => {
    expect(commonDay(notices, '2026-12-01')).toBe('2027-01-14');
    expect(commonDay(notices, '2027-02-01')).toBe('2027-02-01');
    expect(commonDay([], '2026-12-01')).toBe('2026-12-01');
  });
  test.each([
    { day: '2027-01-14', names: [] },
    { day: '2027-01-13', names: ['Customer c'] },
    { day: '2026-12-29', names: ['Customer b', 'Customer c'] },
  ])('$day is too early for $names', ({ day, names }) => {
    expect(owedMore(notices, day).map(({ customerName }) => customerName)).toEqual(names);
  });

  test('planning a revision proposes it', () => {
    const { isHoliday: _none, ...own } = circumstances;
    const customers = [customer('c', { noticeDays: 45 })];
    const before = [entry('old', { locations: [inFrance] })];
    const plan = planRevision([...before, entry('new')], before, { ...own, commitments: [], customers });
    expect(plan).toMatchObject({ proposedInForceOn: '2027-01-14', notices: [{ customerId: 'c', entryIds: ['new'] }] });
  });
});
