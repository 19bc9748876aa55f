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
])('$id under $parentId closes a circle: $circle', ({ id, parentId, circle }) => {
  expect(closesCircle(chain, id, parentId)).toBe(circle);
});

test('a circle that is already there is walked once', () => {
  const circle = [
    { id: 'a', parentEngagementId: 'b' },
    { id: 'b', parentEngagementId: 'a' },
  ];
  expect(ids(listAbove(circle, 'a'))).toEqual(['b']);
});
