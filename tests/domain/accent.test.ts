import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, isReadable, LEAST_CONTRAST, readableAccent } from '../../app/domain/accent';

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

test.each([
  ['#ffcc00', '#876c00', '#ffcc00'],
  ['#ff0000', '#e00000', '#ff3333'],
  ['#00ff00', '#008200', '#00ff00'],
  ['#0b5057', '#0b5057', '#638f93'],
  ['#ffffff', '#6e6e6e', '#ffffff'],
  ['#000000', '#000000', '#878787'],
  ['#3366ff', '#3162f5', '#547eff'],
])('%s becomes %s on light and %s on dark pages: the nearest that can be read', (colour, light, dark) => {
  expect([readableAccent(colour, 'light'), readableAccent(colour, 'dark')]).toEqual([light, dark]);
});

test.each([
  ['#0a0a0a', '#ffffff', 19.79815],
  ['#0b0b0b', '#000000', 1.06693],
  ['#123456', '#fedcba', 9.78656],
  ['#ff0000', '#00ff00', 2.91394],
  ['#0000ff', '#ffffff', 8.59247],
])('each part of a colour has its weight: %s on %s', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 5);
});

test('text needs a contrast of 4.5', () => {
  expect(LEAST_CONTRAST).toBe(4.5);
});

test('whatever the colour, one of its hue can be read in each scheme', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), fc.constantFrom('light', 'dark'), (value, scheme) =>
      isReadable(readableAccent(`#${value.toString(16).padStart(6, '0')}`, scheme), scheme),
    ),
  );
});
