import { expect, test } from 'vitest';
import { isSameCountry, normaliseCountry } from '../../app/domain/territory';

test.each([
  ['FR', 'FR'],
  [' fr ', 'FR'],
  ['EL', 'GR'],
  ['uk', 'GB'],
  ['IC', 'ES'],
  ['EA', 'ES'],
])('%s is compared as %s', (code, expected) => {
  expect(normaliseCountry(code)).toBe(expected);
});

test.each([
  ['GB', 'UK', true],
  ['fr', 'FR', true],
  ['FR', 'DE', false],
  [undefined, 'FR', false],
  ['FR', null, false],
  [undefined, undefined, false],
  ['', '', false],
])('%s and %s are the same country: %s', (one, other, expected) => {
  expect(isSameCountry(one, other)).toBe(expected);
});
