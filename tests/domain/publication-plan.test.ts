import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate } from '../../app/domain/days';
import { canonicalJson, type PublishedEntry, type PublishedLocation } from '../../app/domain/publication';
import { compareEntries } from '../../app/domain/publication-changes';
import { type PublicationCircumstances, planRevision } from '../../app/domain/publication-plan';
import { comingChanges, comingRevisions, revisionInForce } from '../../app/domain/publication-timeline';

const today: IsoDate = '2026-11-22';
const circumstances = (some: Partial<PublicationCircumstances> = {}): PublicationCircumstances => ({
  today,
  noticeDays: 30,
  objectionDays: 14,
  commitments: [],
  ...some,
});

const inFrance: PublishedLocation = {
  kind: 'country',
  country: 'FR',
  mode: 'storage',
  verdict: 'none-needed',
  safeguards: [],
};
const inIndia: PublishedLocation = {
  kind: 'country',
  country: 'IN',
  mode: 'remote-access',
  verdict: 'missing',
  safeguards: [],
};
const entry = (id: string, some: Partial<PublishedEntry> = {}): PublishedEntry => ({
  id,
  vendor: `Vendor ${id}`,
  service: 'hosting',
  role: 'sub-processor',
  dataCategories: ['names'],
  dataSubjects: [],
  locations: [inFrance],
  safeguards: [],
  ...some,
});
const kinds = (before: PublishedEntry[], after: PublishedEntry[]) =>
  planRevision(after, before, circumstances()).changes.map((change) => [change.entryId, change.kinds]);

describe('what changed', () => {
  test.each([
    { what: 'somebody new', after: [entry('a'), entry('b')], says: [['b', ['added']]] },
    { what: 'somebody gone', after: [], says: [['a', ['removed']]] },
    { what: 'another entity', after: [entry('a', { contractingEntity: 'B Ltd' })], says: [['a', ['entity']]] },
    { what: 'a new place', after: [entry('a', { locations: [inFrance, inIndia] })], says: [['a', ['location']]] },
    { what: 'other data', after: [entry('a', { dataCategories: ['addresses'] })], says: [['a', ['data']]] },
    {
      what: 'a safeguard',
      after: [entry('a', { safeguards: [{ instrument: 'scc-module-3' }] })],
      says: [['a', ['safeguard']]],
    },
    {
      what: 'a place that is covered no longer',
      after: [entry('a', { locations: [{ ...inFrance, verdict: 'missing' }] })],
      says: [['a', ['safeguard']]],
    },
    {
      what: 'several edits of one row',
      after: [entry('a', { vendor: 'Renamed', purpose: 'mail', locations: [inIndia] })],
      says: [['a', ['entity', 'purpose', 'location']]],
    },
    { what: 'nothing', after: [entry('a')], says: [] },
  ])('$what', ({ after, says }) => {
    expect(kinds([entry('a')], after)).toEqual(says);
  });
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

test('promises that a change touches are named', () => {
  const commitments = [
    { code: 'no-transfer-outside-eu' as const },
    { code: 'sub-processor-told' as const },
    { code: 'audits-accepted' as const },
  ];
  const plan = planRevision(
    [entry('a'), entry('b', { locations: [inIndia] })],
    [entry('a')],
    circumstances({ commitments }),
  );
  expect(plan.touchedCommitments).toEqual([
    { code: 'no-transfer-outside-eu', entryIds: ['b'] },
    { code: 'sub-processor-told', entryIds: ['b'] },
  ]);
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

test('canonical JSON does not depend on the order of keys, and drops what is absent', () => {
  expect(canonicalJson({ b: [2, { d: 'é', c: null }], a: undefined })).toBe('{"b":[2,{"c":null,"d":"é"}]}');
  expect(canonicalJson({ z: 1, a: 2 })).toBe(canonicalJson({ a: 2, z: 1 }));
});

describe('in force and coming', () => {
  const revision = (number: number, inForceOn: IsoDate, ...ids: string[]) => ({
    number,
    inForceOn,
    entries: ids.map((id) => entry(id)),
  });
  const first = revision(1, '2026-01-01', 'a');
  const second = revision(2, '2026-12-01', 'a', 'b');
  const third = revision(3, '2026-12-15', 'a', 'b', 'c');

  test.each([
    { day: '2025-12-31', inForce: undefined, coming: [1, 2, 3] },
    { day: '2026-11-30', inForce: 1, coming: [2, 3] },
    { day: '2026-12-01', inForce: 2, coming: [3] },
    { day: '2026-12-15', inForce: 3, coming: [] },
  ])('on $day revision $inForce, then $coming', ({ day, inForce, coming }) => {
    const all = [third, first, second];
    expect(revisionInForce(all, day)?.number).toBe(inForce);
    expect(comingRevisions(all, day).map(({ number }) => number)).toEqual(coming);
  });

  test('a revision taken back before its day never comes', () => {
    const withdrawal = revision(3, '2026-11-25', 'a');
    expect(comingRevisions([first, second, withdrawal], '2026-11-22').map(({ number }) => number)).toEqual([3]);
    expect(comingRevisions([first, second, withdrawal], '2026-11-25')).toEqual([]);
    expect(revisionInForce([first, second, withdrawal], '2026-12-24')?.number).toBe(3);
  });

  test('of two for the same day the later one counts', () => {
    expect(
      comingRevisions([first, second, revision(3, '2026-12-01', 'a')], '2026-11-22').map(({ number }) => number),
    ).toEqual([3]);
  });

  test('each coming revision is told against the one before it', () => {
    const told = comingChanges(first, [second, third]).map(({ changes }) => changes.map(({ entryId }) => entryId));
    expect(told).toEqual([['b'], ['c']]);
  });
});
