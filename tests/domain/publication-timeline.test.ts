import { expect, test } from 'vitest';
import type { IsoDate } from '../../app/domain/days';
import type { PublishedChange } from '../../app/domain/publication';
import { comingChanges, comingRevisions, revisionInForce } from '../../app/domain/publication-timeline';
import { entry } from './publication-builders';

const revision = (number: number, inForceOn: IsoDate, ...ids: string[]) => ({
  number,
  inForceOn,
  entries: ids.map((id) => entry(id)),
  changes: [] as PublishedChange[],
});
const first = revision(1, '2026-01-01', 'a');
const second = revision(2, '2026-12-01', 'a', 'b');
const third = revision(3, '2026-12-15', 'a', 'b', 'c');
const numbers = (revisions: { number: number }[]) => revisions.map(({ number }) => number);

test.each([
  { day: '2025-12-31', inForce: undefined, coming: [1, 2, 3] },
  { day: '2026-11-30', inForce: 1, coming: [2, 3] },
  { day: '2026-12-01', inForce: 2, coming: [3] },
  { day: '2026-12-15', inForce: 3, coming: [] },
])('on $day revision $inForce, then $coming', ({ day, inForce, coming }) => {
  const all = [third, first, second];
  expect(revisionInForce(all, day)?.number).toBe(inForce);
  expect(numbers(comingRevisions(all, day))).toEqual(coming);
});

test('a revision taken back before its day never comes', () => {
  const withdrawal = revision(3, '2026-11-25', 'a');
  expect(numbers(comingRevisions([first, second, withdrawal], '2026-11-22'))).toEqual([3]);
  expect(comingRevisions([first, second, withdrawal], '2026-11-25')).toEqual([]);
  expect(revisionInForce([first, second, withdrawal], '2026-12-24')?.number).toBe(3);
});

test('of two for the same day the later one counts', () => {
  const again = revision(3, '2026-12-01', 'a');
  expect(numbers(comingRevisions([first, second, again], '2026-11-22'))).toEqual([3]);
});

test('one that was overtaken by a revision since overtaken itself stays overtaken', () => {
  const sooner = revision(3, '2026-11-28', 'a');
  const soonest = revision(4, '2026-11-25', 'a', 'c');
  expect(numbers(comingRevisions([first, second, sooner, soonest], '2026-11-22'))).toEqual([4]);
});

test('each coming revision is told against the one before it, the first against what is in force', () => {
  const told = (...of: Parameters<typeof comingChanges>) =>
    comingChanges(...of).map(({ changes }) => changes.map(({ entryId }) => entryId));
  expect(told(first, [second, third])).toEqual([['b'], ['c']]);
  expect(told(undefined, [first])).toEqual([['a']]);
  expect(comingChanges(first, [second])[0]?.revision).toBe(second);
});

test('who replaces whom was said when it was announced, also by a revision that never comes', () => {
  const replacing = { entryId: 'b', kinds: ['replaced' as const], before: entry('a'), after: entry('b') };
  const overtaken = { ...revision(2, '2026-12-01', 'b'), changes: [replacing] };
  const overtaking = revision(3, '2026-11-25', 'b', 'c');
  const [told] = comingChanges(first, [overtaking], [overtaken, overtaking]);
  expect(told?.changes.map(({ entryId, kinds }) => [entryId, kinds])).toEqual([
    ['c', ['added']],
    ['b', ['replaced']],
  ]);
});
