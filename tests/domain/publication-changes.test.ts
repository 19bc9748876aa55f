import { describe, expect, test } from 'vitest';
import type { PublishedEntry, PublishedLocation } from '../../app/domain/publication';
import {
  compareEntries,
  coverDiffers,
  differingFields,
  isMaterial,
  newPlaces,
} from '../../app/domain/publication-changes';
import { entry, inFrance, inIndia } from './publication-builders';

const compared = (before: PublishedEntry[], after: PublishedEntry[]) =>
  compareEntries(before, after).map((change) => [change.entryId, change.kinds]);

describe('what changed', () => {
  test.each([
    { what: 'somebody new', after: [entry('a'), entry('b')], says: [['b', ['added']]] },
    { what: 'somebody gone', after: [], says: [['a', ['removed']]] },
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
    expect(compared([entry('a')], after)).toEqual(says);
  });

  test.each([
    { some: { vendor: 'B' }, kind: 'entity' },
    { some: { unnamed: true }, kind: 'entity' },
    { some: { contractingEntity: 'B Ltd' }, kind: 'entity' },
    { some: { address: '1 Road' }, kind: 'entity' },
    { some: { establishmentCountry: 'IE' }, kind: 'entity' },
    { some: { parentName: 'Group' }, kind: 'entity' },
    { some: { parentCountry: 'US' }, kind: 'entity' },
    { some: { exposure: { country: 'US', via: 'parent' } }, kind: 'entity' },
    { some: { website: 'https://b.example' }, kind: 'entity' },
    { some: { contactEmail: 'dpo@b.example' }, kind: 'entity' },
    { some: { service: 'mail' }, kind: 'purpose' },
    { some: { role: 'processor' }, kind: 'purpose' },
    { some: { purpose: 'mail' }, kind: 'purpose' },
    { some: { fromOn: '2027-01-01' }, kind: 'purpose' },
    { some: { dataCategories: ['names', 'addresses'] }, kind: 'data' },
    { some: { dataSubjects: ['staff'] }, kind: 'data' },
    { some: { retention: '1 year' }, kind: 'data' },
    { some: { locations: [inFrance, inIndia] }, kind: 'location' },
    { some: { safeguards: [{ instrument: 'scc-module-3' }] }, kind: 'safeguard' },
  ] as const)('$some is a change of $kind', ({ some, kind }) => {
    expect(compared([entry('a')], [entry('a', some as Partial<PublishedEntry>)])).toEqual([['a', [kind]]]);
  });

  test('added come first, then changed, then removed, each by vendor, service and row', () => {
    const before = [entry('z', { vendor: 'zeta' }), entry('m1', { vendor: 'Mail' }), entry('k', { vendor: 'Kappa' })];
    const after = [
      entry('n2', { vendor: 'New', service: 'two' }),
      entry('n1', { vendor: 'New', service: 'one' }),
      entry('n0', { vendor: 'New', service: 'one' }),
      entry('b', { vendor: 'Beta' }),
      entry('m1', { vendor: 'Mail', purpose: 'letters' }),
    ];
    const order = ['b', 'n0', 'n1', 'n2', 'm1', 'k', 'z'];
    expect(compareEntries(before, after).map(({ entryId }) => entryId)).toEqual(order);
    expect(compareEntries(before.toReversed(), after.toReversed()).map(({ entryId }) => entryId)).toEqual(order);
  });

  test('a change carries both states', () => {
    const [is, was] = [entry('a', { purpose: 'mail' }), entry('a')];
    expect(compareEntries([was], [is])).toEqual([{ entryId: 'a', kinds: ['purpose'], before: was, after: is }]);
    expect(compareEntries([], [is])).toEqual([{ entryId: 'a', kinds: ['added'], after: is }]);
    expect(compareEntries([was], [])).toEqual([{ entryId: 'a', kinds: ['removed'], before: was }]);
  });

  test('the order of places, data and safeguards means nothing', () => {
    const row = entry('a', {
      dataCategories: ['names', 'addresses'],
      locations: [inFrance, inIndia],
      safeguards: [{ instrument: 'scc-module-2' }, { instrument: 'scc-module-3' }],
    });
    const turned = {
      ...row,
      dataCategories: row.dataCategories.toReversed(),
      locations: row.locations.toReversed(),
      safeguards: row.safeguards.toReversed(),
    };
    expect(differingFields(row, turned)).toEqual([]);
  });
});

describe('what a place stands on', () => {
  const indian = (some: Partial<PublishedLocation>) =>
    entry('a', { locations: [{ ...inIndia, verdict: 'covered', ...some }] });
  const clauses = { instrument: 'scc-module-3', standing: 'valid' } as const;
  const rules = { instrument: 'bcr-processor', standing: 'valid' } as const;

  test.each([
    ['nothing else', {}, {}, false],
    ['the verdict', { verdict: 'covered' }, { verdict: 'missing' }, true],
    ['what is relied on', { reliesOn: 'scc-module-3' }, { reliesOn: 'bcr-processor' }, true],
    ['what is relied on, new', {}, { reliesOn: 'bcr-processor' }, true],
    ['the decision', { decision: '2000/518/EC' }, { decision: '2010/625/EU' }, true],
    ['the safeguards', { safeguards: [clauses] }, { safeguards: [clauses, rules] }, true],
    ['the order of safeguards only', { safeguards: [rules, clauses] }, { safeguards: [clauses, rules] }, false],
    ['the place itself', { country: 'IN' }, { country: 'CN', verdict: 'missing' }, false],
  ] as const)('%s', (_case, before, after, expected) => {
    const was = indian(before as Partial<PublishedLocation>);
    const is = indian(after as Partial<PublishedLocation>);
    expect(coverDiffers(was, is)).toBe(expected);
  });
});

describe('whether a customer may have something to object to', () => {
  const material = (before: PublishedEntry, after: PublishedEntry) => compareEntries([before], [after]).map(isMaterial);
  const both = entry('a', { locations: [inFrance, inIndia] });

  test.each([
    ['another purpose', entry('a'), entry('a', { purpose: 'mail' }), true],
    ['another parent', entry('a'), entry('a', { parentCountry: 'US' }), true],
    ['a new place', entry('a'), both, true],
    ['another place instead', entry('a'), entry('a', { locations: [inIndia] }), true],
    [
      'another cover of the same place',
      both,
      entry('a', { locations: [inFrance, { ...inIndia, verdict: 'covered' }] }),
      true,
    ],
    ['a place given up', both, entry('a'), false],
    ['another address', entry('a'), entry('a', { address: '1 Road' }), false],
    ['another website', entry('a'), entry('a', { website: 'https://a.example' }), false],
    ['another mailbox', entry('a'), entry('a', { contactEmail: 'dpo@a.example' }), false],
    ['a name for who was unnamed', entry('a', { unnamed: true }), entry('a'), false],
    ['a place given up and another purpose', both, entry('a', { purpose: 'mail' }), true],
  ] as const)('%s: %s', (_case, before, after, expected) => {
    expect(material(before, after)).toEqual([expected]);
  });

  test('somebody new, yes; somebody who leaves, no', () => {
    expect(compareEntries([], [entry('a')]).map(isMaterial)).toEqual([true]);
    expect(compareEntries([entry('a')], []).map(isMaterial)).toEqual([false]);
  });
});

test('a place is new by country, organisation, town and mode', () => {
  const places = (...locations: PublishedLocation[]) => entry('a', { locations });
  const office: PublishedLocation = {
    kind: 'international-organisation',
    internationalOrganisation: 'EPO',
    mode: 'storage',
    verdict: 'covered',
    safeguards: [],
  };
  const court = { ...office, internationalOrganisation: 'UPC' };
  const lyon = { ...inFrance, place: 'Lyon' };
  const read = { ...inFrance, mode: 'remote-access' } as const;
  expect(newPlaces(places(inFrance), places(inFrance))).toEqual([]);
  for (const added of [office, lyon, read, inIndia])
    expect(newPlaces(places(inFrance), places(inFrance, added))).toEqual([added]);
  expect(newPlaces(places(office), places(office, court))).toEqual([court]);
  expect(newPlaces(undefined, places(inFrance))).toEqual([inFrance]);
});
