import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, isReadable, readableAccent } from '../../app/domain/accent';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
])('%s on %s has a contrast of %f', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

test.each([
  ['#0b5057', 'light', true],
  ['#0b5057', 'dark', false],
  ['#ffcc00', 'light', false],
  ['#ffcc00', 'dark', true],
] as const)('%s on %s pages: %s', (colour, scheme, readable) => {
  expect(isReadable(colour, scheme)).toBe(readable);
  expect(readableAccent(colour, scheme) === colour).toBe(readable);
});

test('whatever the colour, one of its hue can be read in each scheme', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), fc.constantFrom('light', 'dark'), (value, scheme) =>
      isReadable(readableAccent(`#${value.toString(16).padStart(6, '0')}`, scheme), scheme),
    ),
  );
});
