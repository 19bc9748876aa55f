import { expect, test } from 'vitest';
import { itemsWithin, piecesOf, shortTo } from '../../../app/domain/recognition/within-limits';

test.each<[string, number, string[]]>([
  ['', 5, []],
  ['   ', 5, []],
  ['  Mail  ', 4, ['Mail']],
  ['One. Two. Three.', 9, ['One. Two.', 'Three.']],
  ['One. Two. Three.', 8, ['One.', 'Two.', 'Three.']],
  ['One! Two? Three… Four; Five', 12, ['One! Two?', 'Three… Four;', 'Five']],
  ['v1.2 of it all', 8, ['v1.2 of', 'it all']],
  ['alpha beta gamma', 10, ['alpha beta', 'gamma']],
  ['alpha beta gamma', 9, ['alpha', 'beta', 'gamma']],
  ['alpha  beta', 7, ['alpha', 'beta']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['abcdefgh', 4, ['abcd', 'efgh']],
  ['😀😀😀', 3, ['😀', '😀', '😀']],
  ['😀😀', 2, ['😀', '😀']],
  ['😀', 1, ['\uD83D', '\uDE00']],
])('%j in pieces of %d', (text, limit, pieces) => {
  expect(piecesOf(text, limit)).toEqual(pieces);
});

test.each([
  [' Mail ', 4, 'Mail'],
  ['Sends mail. Keeps logs.', 23, 'Sends mail. Keeps logs.'],
  ['Sends mail. Keeps logs.', 22, 'Sends mail.'],
  ['Sends mail. Keeps logs.', 11, 'Sends mail.'],
  ['Sends mail. Keeps logs.', 10, 'Sends…'],
  ['alpha beta gamma', 11, 'alpha beta…'],
  ['alpha beta gamma', 10, 'alpha…'],
])('%j short to %d is %j', (text, limit, short) => {
  expect(shortTo(text, limit)).toBe(short);
});

test.each<[string[], number, number, string[]]>([
  [[], 5, 2, []],
  [['a', 'b', 'a'], 5, 2, ['a', 'b']],
  [['a', 'b', 'c', 'd'], 4, 2, ['a, b', 'c, d']],
  [['a', 'b', 'c', 'd'], 4, 3, ['a, b', 'c, d']],
  [['a', 'b', 'c', 'd'], 4, 4, ['a', 'b', 'c', 'd']],
  [['a', 'b', 'c', 'd'], 3, 2, ['a', 'b', 'c', 'd']],
  [['names and mail', 'logs'], 5, 9, ['names', 'and', 'mail', 'logs']],
])('%j of at most %d characters and %d items', (items, longest, most, within) => {
  expect(itemsWithin(items, longest, most)).toEqual(within);
});
