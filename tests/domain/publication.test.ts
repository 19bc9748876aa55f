import { expect, test } from 'vitest';
import { canonicalJson } from '../../app/domain/publication';

test.each([
  [{ b: [2, { d: 'é', c: null }], a: undefined }, '{"b":[2,{"c":null,"d":"é"}]}'],
  [{ z: 1, a: 2, m: 3 }, '{"a":2,"m":3,"z":1}'],
  [{ m: 3, a: 2, z: 1 }, '{"a":2,"m":3,"z":1}'],
  [{ é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
  [[3, 1, 2], '[3,1,2]'],
  [null, 'null'],
  ['a "word"', '"a \\"word\\""'],
  [false, 'false'],
])('%j is written %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});
