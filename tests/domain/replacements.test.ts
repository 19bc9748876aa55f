import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedChange, PublishedEntry } from '../../app/domain/publication';
import { compareEntries, isMaterial, placesBrought } from '../../app/domain/publication-changes';
import { type PublicationCircumstances, planRevision } from '../../app/domain/publication-plan';
import {
  joinReplaced,
  mannerOf,
  proposeReplacements,
  type Replacement,
  replacementsIn,
} from '../../app/domain/replacements';
import { entry, inFrance, inIndia } from './publication-builders';

const told = (changes: readonly PublishedChange[]) =>
  changes.map((change) => [mannerOf(change), change.before?.id, change.after?.id]);
const proposed = (before: PublishedEntry[], after: PublishedEntry[]) =>
  proposeReplacements(compareEntries(before, after));

describe('what is proposed', () => {
  const mail = (id: string, some: Partial<PublishedEntry> = {}) => entry(id, { service: 'Mail', ...some });
  test.each<[string, PublishedEntry[], PublishedEntry[], Replacement[]]>([
    ['one for the same service', [mail('a')], [mail('b')], [{ entryId: 'b', replacedId: 'a' }]],
    ['however it is spelled', [mail('a')], [mail('b', { service: ' mail ' })], [{ entryId: 'b', replacedId: 'a' }]],
    ['nobody for another service', [mail('a')], [mail('b', { service: 'Chat' })], []],
    [
      'one for the same purpose',
      [mail('a', { purpose: 'Send notices' })],
      [mail('b', { service: 'Chat', purpose: 'send  notices' })],
      [{ entryId: 'b', replacedId: 'a' }],
    ],
    ['nobody where no purpose is stated', [entry('a', { service: 'Mail' })], [entry('b', { service: 'Chat' })], []],
    ['nobody where two come', [mail('a')], [mail('b'), mail('c')], []],
    ['nobody where two go', [mail('a'), mail('b')], [mail('c')], []],
    ['nobody where nobody goes', [mail('a')], [mail('a'), mail('b')], []],
    ['nobody for the same vendor', [mail('a')], [mail('b', { vendor: 'vendor A' })], []],
    [
      'the service before the purpose',
      [mail('a'), entry('x', { purpose: 'Send notices' })],
      [mail('b', { purpose: 'Send notices' })],
      [{ entryId: 'b', replacedId: 'a' }],
    ],
  ])('%s', (_case, before, after, expected) => {
    expect(proposed(before, after)).toEqual(expected);
  });
});

describe('a replacement', () => {
  const [a, b] = [entry('a'), entry('b', { locations: [inIndia] })];
  const [change] = compareEntries([a], [b], [{ entryId: 'b', replacedId: 'a' }]) as [PublishedChange];

  test('is one change that goes by the row that comes', () => {
    expect(change).toEqual({ entryId: 'b', kinds: ['replaced'], before: a, after: b });
    expect(replacementsIn([change])).toEqual([{ entryId: 'b', replacedId: 'a' }]);
  });

  test('is to be weighed as somebody new is, even where nothing else differs', () => {
    expect(isMaterial(change)).toBe(true);
    const same = compareEntries([a], [entry('b', { vendor: a.vendor })], [{ entryId: 'b', replacedId: 'a' }]);
    expect(same.map(isMaterial)).toEqual([true]);
    expect(placesBrought({ ...change, after: entry('b') })).toEqual([inFrance]);
    expect(placesBrought({ entryId: 'a', kinds: ['removed'], before: a })).toEqual([]);
    expect(placesBrought({ entryId: 'a', kinds: ['location'], before: a, after: entry('a') })).toEqual([]);
  });

  test('holds over several revisions, and not where somebody stays', () => {
    const over = [
      { entryId: 'b', replacedId: 'a' },
      { entryId: 'c', replacedId: 'b' },
    ];
    expect(told(compareEntries([a], [entry('c')], over))).toEqual([['replaced', 'a', 'c']]);
    expect(told(compareEntries([a], [a, entry('c')], over))).toEqual([['added', undefined, 'c']]);
    expect(told(compareEntries([a], [entry('b'), entry('c')], over))).toEqual([
      ['added', undefined, 'c'],
      ['replaced', 'a', 'b'],
    ]);
  });

  test('nobody takes two places, none is taken twice, and a circle ends', () => {
    const changes = compareEntries([a, entry('x')], [b, entry('c')]);
    const twice = [
      { entryId: 'b', replacedId: 'a' },
      { entryId: 'c', replacedId: 'a' },
    ];
    expect(told(joinReplaced(changes, twice))).toEqual([
      ['added', undefined, 'c'],
      ['replaced', 'a', 'b'],
      ['removed', 'x', undefined],
    ]);
    const circle = [
      { entryId: 'b', replacedId: 'c' },
      { entryId: 'c', replacedId: 'b' },
    ];
    expect(told(joinReplaced(changes, circle))).toEqual(told(changes));
  });
});

describe('a plan', () => {
  const circumstances = (some: Partial<PublicationCircumstances> = {}): PublicationCircumstances => ({
    today: '2026-11-22',
    noticeDays: 30,
    objectionDays: 14,
    commitments: [{ code: 'sub-processor-told' }, { code: 'no-transfer-outside-eu' }],
    ...some,
  });
  const before = [entry('a'), entry('z', { service: 'backup' })];
  const after = [entry('b', { locations: [inIndia] }), entry('z', { service: 'backup' })];

  test('proposes, and follows what a person states instead', () => {
    const plan = planRevision(after, before, circumstances());
    expect(told(plan.changes)).toEqual([['replaced', 'a', 'b']]);
    expect(plan).toMatchObject({ material: true, proposedInForceOn: '2026-12-22' });
    expect(plan.touchedCommitments.map(({ entryIds }) => entryIds)).toEqual([['b'], ['b']]);
    expect(told(planRevision(after, before, circumstances({ replacements: [] })).changes)).toEqual([
      ['added', undefined, 'b'],
      ['removed', 'a', undefined],
    ]);
  });

  test('what came and went before it was published is nothing, whatever was stated', () => {
    const replacements = [{ entryId: 'b', replacedId: 'a' }];
    expect(planRevision(before, before, circumstances({ replacements })).isEmpty).toBe(true);
  });

  test('a customer is told by what it used, or by what it will', () => {
    const products = { a: ['Desk'], b: ['Chat'] };
    const [was, is] = [entry('a', { products: products.a }), entry('b', { products: products.b })];
    const customer = (id: string, product: string) =>
      ({
        id,
        name: id,
        products: [product],
        recipients: [],
        dayKind: 'calendar',
        authorisation: 'general',
        language: 'en',
      }) as const;
    const customers = [customer('desk', 'Desk'), customer('chat', 'Chat'), customer('other', 'Other')];
    const { notices } = planRevision(
      [is],
      [was],
      circumstances({ customers: customers.map((one) => ({ ...one, products: [...one.products], recipients: [] })) }),
    );
    expect(notices.map(({ customerId, entryIds }) => [customerId, entryIds])).toEqual([
      ['desk', ['b']],
      ['chat', ['b']],
    ]);
  });
});

const row = fc.record({
  id: fc.constantFrom(...'abcdefgh'),
  service: fc.constantFrom('mail', 'chat', 'hosting'),
  purpose: fc.constantFrom('send', 'store', undefined),
});
const list = fc
  .uniqueArray(row, { selector: ({ id }) => id, maxLength: 8 })
  .map((rows) => rows.map(({ id, service, purpose }) => entry(id, { service, ...(purpose ? { purpose } : {}) })));
const stated = fc.array(
  fc.record({ entryId: fc.constantFrom(...'abcdefgh'), replacedId: fc.constantFrom(...'abcdefgh') }),
  { maxLength: 8 },
);

describe('whatever is stated', () => {
  test('nothing is lost and nothing is told twice', () => {
    fc.assert(
      fc.property(list, list, stated, (before, after, replacements) => {
        const plain = compareEntries(before, after);
        const joined = compareEntries(before, after, replacements);
        const rowsOf = (changes: PublishedChange[]) =>
          changes.flatMap((change) => [
            ...(change.before && change.after?.id !== change.before.id ? [`- ${change.before.id}`] : []),
            ...(change.after && change.after.id !== change.before?.id ? [`+ ${change.after.id}`] : []),
            ...(change.before && change.after?.id === change.before.id ? [`~ ${change.after.id}`] : []),
          ]);
        expect(rowsOf(joined).toSorted()).toEqual(rowsOf(plain).toSorted());
        expect(joined.length).toBe(plain.length - replacementsIn(joined).length);
        expect(new Set(joined.map(({ entryId }) => entryId)).size).toBe(joined.length);
      }),
    );
  });

  test('the changes still lead from one list to the other', () => {
    fc.assert(
      fc.property(list, list, stated, (before, after, replacements) => {
        const rows = new Map(before.map((one) => [one.id, one]));
        for (const { before: was, after: is } of compareEntries(before, after, replacements)) {
          if (was) rows.delete(was.id);
          if (is) rows.set(is.id, is);
        }
        expect([...rows.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
          after.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
        );
      }),
    );
  });

  test('what is proposed is one to one, between rows that come and go', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = compareEntries(before, after);
        const found = proposeReplacements(changes);
        expect(replacementsIn(joinReplaced(changes, found)).toSorted(byId)).toEqual(found.toSorted(byId));
        expect(joinReplaced(changes, [])).toEqual(changes);
      }),
    );
  });
});

const byId = (one: Replacement, other: Replacement) => (one.entryId < other.entryId ? -1 : 1);
