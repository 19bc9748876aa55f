import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate } from '../../app/domain/days';
import type { PublishedEntry, PublishedLocation } from '../../app/domain/publication';
import { compareEntries } from '../../app/domain/publication-changes';
import { type PublicationCircumstances, planRevision } from '../../app/domain/publication-plan';
import { entry, inFrance, inIndia } from './publication-builders';

const today: IsoDate = '2026-11-22';
const circumstances = (some: Partial<PublicationCircumstances> = {}): PublicationCircumstances => ({
  today,
  noticeDays: 30,
  objectionDays: 14,
  commitments: [],
  ...some,
});

describe('from when', () => {
  const propose = (after: PublishedEntry[], some: Partial<PublicationCircumstances> = {}) =>
    planRevision(after, [entry('a')], circumstances(some));

  test('a first list is in force at once and nobody can object to it', () => {
    const plan = planRevision([entry('a')], undefined, circumstances());
    expect(plan).toMatchObject({ isFirst: true, isEmpty: false, material: false, proposedInForceOn: today });
    expect(plan).not.toHaveProperty('objectionUntilOn');
  });

  test('an empty first list says something only of an organisation that engages nobody', () => {
    expect(planRevision([], undefined, circumstances()).isEmpty).toBe(true);
    expect(planRevision([], undefined, circumstances({ declaresNone: true })).isEmpty).toBe(false);
    expect(planRevision([], [], circumstances({ declaresNone: true })).isEmpty).toBe(true);
  });

  test.each([
    { what: 'a newcomer', after: [entry('a'), entry('b')], days: 30 },
    { what: 'a place more', after: [entry('a', { locations: [inFrance, inIndia] })], days: 30 },
    {
      what: 'another safeguard',
      after: [entry('a', { safeguards: [{ instrument: 'scc-module-2' as const }] })],
      days: 30,
    },
    { what: 'somebody who leaves', after: [], days: 0 },
    {
      what: 'a new mailbox beside a newcomer',
      after: [entry('a', { contactEmail: 'privacy@vendor.example' }), entry('b')],
      days: 30,
    },
    { what: 'a new mailbox', after: [entry('a', { contactEmail: 'privacy@vendor.example' })], days: 0 },
  ])('$what: after $days days', ({ after, days }) => {
    const plan = propose(after);
    expect(plan.proposedInForceOn).toBe(addDays(today, days));
    expect(plan.objectionUntilOn).toBe(days === 0 ? undefined : '2026-12-06');
  });

  test('a place given up needs no waiting', () => {
    const plan = planRevision([entry('a')], [entry('a', { locations: [inFrance, inIndia] })], circumstances());
    expect(plan).toMatchObject({ isEmpty: false, material: false, proposedInForceOn: today });
  });

  test('what was announced for later does not come earlier by a second publication', () => {
    const coming = { inForceOn: '2027-01-15', inForceEntries: [entry('a')] };
    const announced = [entry('a'), entry('b')];
    const mailboxToo = [entry('a', { contactEmail: 'privacy@vendor.example' }), entry('b')];
    expect(planRevision(mailboxToo, announced, circumstances({ coming }))).toMatchObject({
      proposedInForceOn: '2027-01-15',
      notBefore: '2027-01-15',
    });
    expect(planRevision([entry('a')], announced, circumstances({ coming })).proposedInForceOn).toBe(today);
  });

  test('the later of notice and announcement counts', () => {
    const announced = [entry('a'), entry('b')];
    const withThird = [...announced, entry('c')];
    const plan = (inForceOn: IsoDate) =>
      planRevision(withThird, announced, circumstances({ coming: { inForceOn, inForceEntries: [entry('a')] } }));
    expect(plan('2026-11-30')).toMatchObject({ proposedInForceOn: '2026-12-22', notBefore: '2026-11-30' });
    expect(plan('2027-01-15')).toMatchObject({ proposedInForceOn: '2027-01-15', notBefore: '2027-01-15' });
  });

  test('announced trifles hold nothing back', () => {
    const coming = { inForceOn: '2027-01-15', inForceEntries: [entry('a')] };
    const mailbox = [entry('a', { contactEmail: 'privacy@vendor.example' })];
    const purpose = [entry('a', { contactEmail: 'privacy@vendor.example', purpose: 'mail' })];
    expect(planRevision(purpose, mailbox, circumstances({ coming })).notBefore).toBeUndefined();
  });

  test('an urgent change may come first once what was announced is taken back', () => {
    const coming = { inForceOn: '2027-01-15', inForceEntries: [entry('a')] };
    const announced = [entry('a'), entry('b')];
    const urgent = planRevision([entry('a'), entry('urgent')], announced, circumstances({ coming }));
    expect(urgent.notBefore).toBeUndefined();
    expect(urgent.proposedInForceOn < '2027-01-15').toBe(true);
    const both = planRevision([...announced, entry('urgent')], announced, circumstances({ coming }));
    expect(both.notBefore).toBe('2027-01-15');
  });
});

describe('promises that a change touches', () => {
  const PROMISES = [
    'no-transfer-outside-eu',
    'transfer-told-immediately',
    'transfers-under-safeguards',
    'sub-processor-told',
    'audits-accepted',
  ] as const;
  const touched = (after: PublishedEntry[], before: PublishedEntry[] | undefined = [entry('a')]) =>
    Object.fromEntries(
      planRevision(
        after,
        before,
        circumstances({ commitments: PROMISES.map((code) => ({ code })) }),
      ).touchedCommitments.map(({ code, entryIds }) => [code, entryIds]),
    );
  const covered: PublishedLocation = { ...inIndia, verdict: 'covered' };

  test.each([
    {
      what: 'a newcomer outside the EEA',
      after: [entry('a'), entry('b', { locations: [inFrance, inIndia] })],
      promises: {
        'no-transfer-outside-eu': ['b'],
        'transfer-told-immediately': ['b'],
        'transfers-under-safeguards': ['b'],
        'sub-processor-told': ['b'],
      },
    },
    {
      what: 'a newcomer in the EEA',
      after: [entry('a'), entry('b')],
      promises: { 'sub-processor-told': ['b'] },
    },
    {
      what: 'a new place under a safeguard',
      after: [entry('a', { locations: [inFrance, covered] })],
      promises: { 'no-transfer-outside-eu': ['a'], 'transfer-told-immediately': ['a'] },
    },
    {
      what: 'a place nobody knows',
      after: [entry('a', { locations: [{ ...inIndia, verdict: 'unknown' }] })],
      promises: {
        'no-transfer-outside-eu': ['a'],
        'transfer-told-immediately': ['a'],
        'transfers-under-safeguards': ['a'],
      },
    },
    {
      what: 'an old place whose safeguard fell',
      before: [entry('a', { locations: [covered] })],
      after: [entry('a', { locations: [{ ...covered, verdict: 'not-in-force' }] })],
      promises: { 'transfers-under-safeguards': ['a'] },
    },
    { what: 'somebody who leaves', before: [entry('a', { locations: [inIndia] })], after: [], promises: {} },
    { what: 'other data in the EEA', after: [entry('a', { purpose: 'mail' })], promises: {} },
  ] as const)('$what', ({ before, after, promises }) => {
    expect(touched([...after], before && [...before])).toEqual(promises);
  });

  test('a first list touches none: it tells what is', () => {
    expect(
      planRevision(
        [entry('b', { locations: [inIndia] })],
        undefined,
        circumstances({ commitments: [{ code: 'sub-processor-told' }] }),
      ).touchedCommitments,
    ).toEqual([]);
  });
});

const country = fc.constantFrom('FR', 'US', 'IN', 'CH');
const anyLocation: fc.Arbitrary<PublishedLocation> = fc.record({
  kind: fc.constant('country' as const),
  country,
  mode: fc.constantFrom('storage' as const, 'processing' as const, 'remote-access' as const),
  verdict: fc.constantFrom('none-needed' as const, 'missing' as const, 'unknown' as const),
  safeguards: fc.constant([]),
});
const anyEntry = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  vendor: fc.constantFrom('Alpha', 'Beta'),
  service: fc.constantFrom('mail', 'hosting'),
  role: fc.constant('sub-processor' as const),
  dataCategories: fc.uniqueArray(fc.constantFrom('names', 'addresses', 'tickets')),
  dataSubjects: fc.uniqueArray(fc.constantFrom('customers', 'staff')),
  locations: fc.uniqueArray(anyLocation, { selector: ({ country, mode }) => `${country}${mode}`, minLength: 1 }),
  safeguards: fc.uniqueArray(
    fc.record({ instrument: fc.constantFrom('scc-module-2' as const, 'scc-module-3' as const) }),
    { selector: (one) => one.instrument },
  ),
});
const anyList = fc.uniqueArray(anyEntry, { selector: ({ id }) => id });

const turned = (list: PublishedEntry[]): PublishedEntry[] =>
  list.toReversed().map((one) => ({
    ...one,
    dataCategories: one.dataCategories.toReversed(),
    locations: one.locations.toReversed(),
    safeguards: one.safeguards.toReversed(),
  }));
const told = (before: PublishedEntry[], after: PublishedEntry[]) =>
  compareEntries(before, after).map(({ entryId, kinds: of }) => `${entryId}:${of.join()}`);

describe('always', () => {
  test('a list against itself, in whatever order, plans nothing', () =>
    fc.assert(fc.property(anyList, (list) => planRevision(turned(list), list, circumstances()).isEmpty)));

  test('the order of anything changes nothing', () =>
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        expect(told(turned(before), turned(after))).toEqual(told(before, after));
      }),
    ));

  test('one change per row, and none for a row that stayed', () =>
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const changes = compareEntries(before, after);
        expect(new Set(changes.map(({ entryId }) => entryId)).size).toBe(changes.length);
        for (const { kinds: of } of changes) expect(of.length).toBeGreaterThan(0);
      }),
    ));

  test('the changes lead from the one list to the other', () =>
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const rows = new Map<string, PublishedEntry>(before.map((one) => [one.id, one]));
        for (const change of compareEntries(before, after)) {
          if (change.after) rows.set(change.entryId, change.after);
          else rows.delete(change.entryId);
        }
        expect(compareEntries([...rows.values()], after)).toEqual([]);
      }),
    ));

  test('going back mirrors going there', () =>
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const mirror = (id: string) => id.replace('added', '?').replace('removed', 'added').replace('?', 'removed');
        expect(told(after, before).map(mirror).toSorted()).toEqual(told(before, after).toSorted());
      }),
    ));

  test('never in force before today, never without notice when somebody may object', () =>
    fc.assert(
      fc.property(anyList, anyList, fc.nat(90), (before, after, noticeDays) => {
        const plan = planRevision(after, before, circumstances({ noticeDays }));
        expect(plan.proposedInForceOn >= (plan.material ? addDays(today, noticeDays) : today)).toBe(true);
      }),
    ));
});
