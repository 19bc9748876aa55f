import { expect, test } from 'vitest';
import { closesCircle, listAbove, listBelow } from '../../app/domain/chain';

const chain = [
  { id: 'top' },
  { id: 'middle', parentEngagementId: 'top' },
  { id: 'bottom', parentEngagementId: 'middle' },
  { id: 'other' },
];
const ids = (links: { id: string }[]) => links.map(({ id }) => id);

test('above is the way up, nearest first; below is one step down', () => {
  expect(ids(listAbove(chain, 'bottom'))).toEqual(['middle', 'top']);
  expect(ids(listBelow(chain, 'top'))).toEqual(['middle']);
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
