import { expect, test } from 'vitest';
import { type Branch, chainOf, closesCircle, listAbove, treeBelow } from '../../app/domain/chain';

const chain = [
  { id: 'top' },
  { id: 'middle', parentEngagementId: 'top' },
  { id: 'bottom', parentEngagementId: 'middle' },
  { id: 'other' },
];
const ids = (links: { id: string }[]) => links.map(({ id }) => id);

/** A tree as lists within lists: a name, then what stands below it. */
type Nested = [string, ...Nested[]];
const nested = ({ link, below }: Branch<{ id: string }>): Nested => [link.id, ...below.map(nested)];
const below = (links: Parameters<typeof treeBelow>[0], id: string) => treeBelow(links, id).map(nested);
const around = (links: Parameters<typeof chainOf>[0], id: string) => {
  const found = chainOf(links, id);
  return found && nested(found);
};

test('above is the way up, nearest first', () => {
  expect(ids(listAbove(chain, 'bottom'))).toEqual(['middle', 'top']);
});

test('below is everybody who serves, and who serves them', () => {
  const links = [...chain, { id: 'second', parentEngagementId: 'top' }, { id: 'deep', parentEngagementId: 'bottom' }];
  expect(below(links, 'top')).toEqual([['middle', ['bottom', ['deep']]], ['second']]);
  expect(below(links, 'middle')).toEqual([['bottom', ['deep']]]);
  expect(below(links, 'deep')).toEqual([]);
  expect(below(links, 'gone')).toEqual([]);
});

test('the chain of an engagement leads from the top to it and on to everybody below, past those beside it', () => {
  const links = [...chain, { id: 'beside', parentEngagementId: 'top' }, { id: 'deep', parentEngagementId: 'bottom' }];
  expect(around(links, 'middle')).toEqual(['top', ['middle', ['bottom', ['deep']]]]);
  expect(around(links, 'other')).toEqual(['other']);
  expect(around(links, 'gone')).toBeUndefined();
});

test('a circle that is already there puts nobody into a tree twice', () => {
  const circle = [
    { id: 'a', parentEngagementId: 'b' },
    { id: 'b', parentEngagementId: 'c' },
    { id: 'c', parentEngagementId: 'a' },
  ];
  expect(below(circle, 'a')).toEqual([['c', ['b']]]);
  expect(around(circle, 'a')).toEqual(['c', ['b', ['a']]]);
  expect(around([{ id: 'a', parentEngagementId: 'a' }], 'a')).toEqual(['a']);
});

test('a chain longer than the stack is deep is walked to its end', () => {
  const long = Array.from({ length: 50_000 }, (_, at) => ({
    id: `${at}`,
    parentEngagementId: at ? `${at - 1}` : null,
  }));
  let steps = 0;
  for (let [branch] = treeBelow(long, '0'); branch; [branch] = branch.below) steps += 1;
  expect(steps).toBe(49_999);
});

test.each([
  { id: 'top', parentId: 'bottom', circle: true },
  { id: 'top', parentId: 'top', circle: true },
  { id: 'bottom', parentId: 'top', circle: false },
  { id: 'top', parentId: 'other', circle: false },
  { id: 'other', parentId: 'bottom', circle: false },
])('$id under $parentId closes a circle: $circle', ({ id, parentId, circle }) => {
  expect(closesCircle(chain, id, parentId)).toBe(circle);
});

test('above an engagement that serves nobody, or that is not there, is nothing', () => {
  expect(listAbove(chain, 'top')).toEqual([]);
  expect(listAbove(chain, 'gone')).toEqual([]);
  expect(listAbove([{ id: 'bottom', parentEngagementId: 'gone' }], 'bottom')).toEqual([]);
});

test('a circle that is already there is walked once', () => {
  const circle = [
    { id: 'a', parentEngagementId: 'b' },
    { id: 'b', parentEngagementId: 'a' },
  ];
  expect(ids(listAbove(circle, 'a'))).toEqual(['b']);
});

test('a way that leads into a circle ends where it closes', () => {
  const loop = [
    { id: 'start', parentEngagementId: 'a' },
    { id: 'a', parentEngagementId: 'b' },
    { id: 'b', parentEngagementId: 'a' },
  ];
  expect(ids(listAbove(loop, 'start'))).toEqual(['a', 'b']);
});
