import { describe, expect, test } from 'vitest';
import type { UpdatedRecord } from '../../app/domain/import-effects';
import type { StandingRecord } from '../../app/domain/import-undo';
import { planUndo } from '../../app/domain/import-undo';

type Given = Partial<Omit<StandingRecord, 'kind' | 'id'>>;

const record = (kind: StandingRecord['kind'], id: string, given: Given = {}): StandingRecord => ({
  kind,
  id,
  label: `the ${id}`,
  facts: { toConfirm: [] },
  fingerprint: 'as imported',
  isArchived: false,
  ...given,
});
const vendor = (given?: Given) => record('vendor', 'vendor', given);
const engagement = (given?: Given) => record('engagement', 'engagement', { parentId: 'vendor', ...given });
const location = (given?: Given) => record('location', 'location', { parentId: 'engagement', ...given });
const safeguard = (given?: Given) => record('safeguard', 'safeguard', { parentId: 'engagement', ...given });

const made = (...ids: string[]) =>
  ids.map((id) => ({ kind: id as StandingRecord['kind'], id, fingerprint: 'as imported' }));
const EVERYTHING = made('vendor', 'engagement', 'location', 'safeguard');
const undo = (
  register: StandingRecord[],
  { created = EVERYTHING, updated = [] }: { created?: typeof EVERYTHING; updated?: UpdatedRecord[] } = {},
) => planUndo({ created, updated }, register);

describe('what the import made', () => {
  test('goes when nobody touched it, parts before what they hang on', () => {
    const plan = undo([vendor(), engagement(), safeguard(), location()]);
    expect(plan.deletions.map(({ id }) => id)).toEqual(['location', 'safeguard', 'engagement', 'vendor']);
    expect(plan).toMatchObject({ kept: [], restorations: [], conflicts: [] });
  });

  test('what somebody deleted since is no matter', () => {
    expect(undo([vendor(), engagement()])).toMatchObject({
      deletions: [{ id: 'engagement' }, { id: 'vendor' }],
      kept: [],
    });
  });

  test('what was there before the import is left alone', () => {
    expect(undo([vendor(), engagement()], { created: made('engagement') })).toMatchObject({
      deletions: [{ id: 'engagement' }],
      kept: [],
    });
  });

  const changed = { fingerprint: 'changed since' };
  const archived = { isArchived: true };
  test.each([
    {
      case: 'a vendor somebody changed stays, its engagement goes',
      register: [vendor(changed), engagement(), location()],
      deleted: ['location', 'engagement'],
      kept: { vendor: 'changed' },
    },
    {
      case: 'an engagement somebody changed stays with its parts and its vendor',
      register: [vendor(), engagement(changed), location(), safeguard()],
      deleted: [],
      kept: {
        vendor: 'has-later-parts',
        engagement: 'changed',
        location: 'belongs-to-kept',
        safeguard: 'belongs-to-kept',
      },
    },
    {
      case: 'an archived engagement stays with what hangs on it',
      register: [vendor(), engagement(archived), location()],
      deleted: [],
      kept: { vendor: 'has-later-parts', engagement: 'archived', location: 'belongs-to-kept' },
    },
    {
      case: 'archived says more than changed',
      register: [vendor({ ...archived, ...changed })],
      deleted: [],
      kept: { vendor: 'archived' },
    },
    {
      case: 'a place somebody changed keeps its engagement and what else hangs on it',
      register: [vendor(), engagement(), location(changed), safeguard()],
      deleted: [],
      kept: {
        vendor: 'has-later-parts',
        engagement: 'has-later-parts',
        location: 'changed',
        safeguard: 'belongs-to-kept',
      },
    },
    {
      case: 'a place added since keeps the engagement',
      register: [vendor(), engagement(), location(), record('location', 'later', { parentId: 'engagement' })],
      deleted: [],
      kept: { vendor: 'has-later-parts', engagement: 'has-later-parts', location: 'belongs-to-kept' },
    },
    {
      case: 'an engagement added since keeps the vendor only',
      register: [vendor(), engagement(), record('engagement', 'later', { parentId: 'vendor' })],
      deleted: ['engagement'],
      kept: { vendor: 'has-later-parts' },
    },
    {
      case: 'an engagement that another one serves stays',
      register: [vendor(), engagement(), record('engagement', 'later', { parentId: 'other', servesId: 'engagement' })],
      deleted: [],
      kept: { vendor: 'has-later-parts', engagement: 'serves-another' },
    },
    {
      case: 'a later part is named before a service for another',
      register: [
        vendor(),
        engagement(),
        record('location', 'later', { parentId: 'engagement' }),
        record('engagement', 'above', { parentId: 'other', servesId: 'engagement' }),
      ],
      deleted: [],
      kept: { vendor: 'has-later-parts', engagement: 'has-later-parts' },
    },
    {
      case: 'an engagement somebody changed is called so, whatever else keeps it',
      register: [vendor(changed), engagement(changed), location(changed)],
      deleted: [],
      kept: { vendor: 'changed', engagement: 'changed', location: 'changed' },
    },
    {
      case: 'records of other kinds with the same id are other records',
      register: [vendor(), record('engagement', 'vendor', { fingerprint: 'another', parentId: 'elsewhere' })],
      deleted: ['vendor'],
      kept: {},
    },
  ])('$case', ({ register, deleted, kept }) => {
    const plan = undo(register);
    expect(plan.deletions.map(({ id }) => id)).toEqual(deleted);
    expect(Object.fromEntries(plan.kept.map(({ id, reason }) => [id, reason]))).toEqual(kept);
  });

  test('what stays is named', () => {
    expect(undo([vendor(changed)]).kept).toEqual([
      { kind: 'vendor', id: 'vendor', label: 'the vendor', reason: 'changed' },
    ]);
  });
});

describe('what the import wrote over', () => {
  const NOBODY_WAITS = { before: [], after: [] };
  const wrote = (changes: UpdatedRecord['changes'], toConfirm: UpdatedRecord['toConfirm'] = NOBODY_WAITS) => [
    { kind: 'vendor', id: 'vendor', changes, toConfirm } satisfies UpdatedRecord,
  ];
  const undoOn = (facts: StandingRecord['facts'], updated: UpdatedRecord[]) =>
    undo([vendor({ facts })], { created: [], updated });

  test.each([
    {
      case: 'comes back as it was',
      now: { address: 'new', name: 'A', toConfirm: [] },
      change: { field: 'address', before: 'old', after: 'new' },
      facts: { address: 'old', name: 'A', toConfirm: [] },
    },
    {
      case: 'goes where nothing was',
      now: { address: 'new', toConfirm: [] },
      change: { field: 'address', after: 'new' },
      facts: { toConfirm: [] },
    },
    {
      case: 'goes where nothing was, written as null',
      now: { address: 'new', toConfirm: [] },
      change: { field: 'address', before: null, after: 'new' },
      facts: { toConfirm: [] },
    },
    {
      case: 'is compared by value',
      now: { certifications: ['ISO 27001'], toConfirm: [] },
      change: { field: 'certifications', before: [], after: ['ISO 27001'] },
      facts: { certifications: [], toConfirm: [] },
    },
    {
      case: 'comes back where the import had emptied it',
      now: { toConfirm: [] },
      change: { field: 'address', before: 'old' },
      facts: { address: 'old', toConfirm: [] },
    },
  ])('$case', ({ now, change, facts }) => {
    const plan = undoOn(now, wrote([change]));
    expect(plan.restorations).toEqual([{ record: vendor({ facts: now }), fields: [change.field], facts }]);
    expect(plan.conflicts).toEqual([]);
  });

  test('stays and is named where somebody changed it since', () => {
    const plan = undoOn(
      { address: 'corrected', toConfirm: [] },
      wrote([{ field: 'address', before: 'old', after: 'new' }]),
    );
    expect(plan.restorations).toEqual([]);
    expect(plan.conflicts).toEqual([
      { kind: 'vendor', id: 'vendor', label: 'the vendor', field: 'address', imported: 'new', now: 'corrected' },
    ]);
  });

  test('is no matter where somebody put it back already, or the record is gone', () => {
    const change = wrote([{ field: 'address', before: 'old', after: 'new' }]);
    expect(undoOn({ address: 'old', toConfirm: [] }, change)).toMatchObject({ restorations: [], conflicts: [] });
    expect(undo([], { created: [], updated: change })).toMatchObject({ restorations: [], conflicts: [] });
  });

  test('stays where somebody has confirmed it since', () => {
    const change = wrote([{ field: 'address', before: 'old', after: 'new' }], { before: [], after: ['address'] });
    expect(undoOn({ address: 'new', toConfirm: [] }, change)).toMatchObject({
      restorations: [],
      conflicts: [{ field: 'address' }],
    });
    expect(undoOn({ address: 'new', toConfirm: ['address'] }, change)).toMatchObject({
      restorations: [{ fields: ['address'], facts: { address: 'old', toConfirm: [] } }],
      conflicts: [],
    });
  });

  test('one field comes back, another stays', () => {
    const plan = undoOn(
      { address: 'new', website: 'corrected', toConfirm: [] },
      wrote([
        { field: 'address', before: 'old', after: 'new' },
        { field: 'website', before: 'before', after: 'imported' },
      ]),
    );
    expect(plan.restorations).toMatchObject([
      { fields: ['address'], facts: { address: 'old', website: 'corrected', toConfirm: [] } },
    ]);
    expect(plan.conflicts).toMatchObject([{ field: 'website' }]);
  });

  test.each([
    { case: 'a field that waited before waits again', before: ['address'], after: [], now: [], waits: ['address'] },
    {
      case: 'what waits for other reasons goes on waiting',
      before: [],
      after: ['address'],
      now: ['website', 'address'],
      waits: ['website'],
    },
    {
      case: 'what was confirmed since does not wait again',
      before: ['website', 'address'],
      after: ['website'],
      now: [],
      waits: ['address'],
    },
    {
      case: 'the order is the one from before',
      before: ['address', 'website'],
      after: ['website'],
      now: ['website'],
      waits: ['address', 'website'],
    },
  ])('$case', ({ before, after, now, waits }) => {
    const plan = undoOn(
      { address: 'new', toConfirm: now },
      wrote([{ field: 'address', before: 'old', after: 'new' }], { before, after }),
    );
    expect(plan.restorations[0]?.facts.toConfirm).toEqual(waits);
  });
});
