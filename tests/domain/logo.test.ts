import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOGO_MAX_BYTES, LOGO_MAX_PIXELS, LOGO_MIN_PIXELS, readLogo, shownSize } from '../../app/domain/logo';
import { jpegOf, pngOf, webpOf } from '../support/pictures';

const text = (content: string) => new TextEncoder().encode(content);

test('a logo weighs at most 100 kB and measures 16 to 2000 pixels each way', () => {
  expect([LOGO_MAX_BYTES, LOGO_MIN_PIXELS, LOGO_MAX_PIXELS]).toEqual([100_000, 16, 2_000]);
});

test.each([
  { name: 'PNG', bytes: pngOf(320, 80), type: 'png' },
  { name: 'JPEG', bytes: jpegOf(320, 80), type: 'jpeg' },
  { name: 'lossy WebP', bytes: webpOf('VP8 ', 320, 80), type: 'webp' },
  { name: 'lossless WebP', bytes: webpOf('VP8L', 320, 80), type: 'webp' },
  { name: 'extended WebP', bytes: webpOf('VP8X', 320, 80), type: 'webp' },
])('$name says its size in its header', ({ bytes, type }) => {
  expect(readLogo(bytes)).toEqual({ type, width: 320, height: 80 });
});

test.each([
  {
    name: 'a drawing that can hold script',
    bytes: text('<?xml version="1.0"?>\n<svg onload="alert(1)">'),
    kind: 'svg',
  },
  { name: 'a GIF', bytes: text('GIF89a'), kind: 'gif' },
  { name: 'a PDF', bytes: text('%PDF-1.7'), kind: 'pdf' },
  { name: 'a page', bytes: text('<!doctype html>'), kind: 'other' },
  { name: 'sound in the same container', bytes: text('RIFF    WAVE'), kind: 'other' },
  { name: 'nothing', bytes: new Uint8Array(), kind: 'other' },
])('$name is no logo', ({ bytes, kind }) => {
  expect(readLogo(bytes)).toEqual({ code: 'logo-type', kind });
});

test.each([
  { bytes: pngOf(16, 2000), gives: { type: 'png', width: 16, height: 2000 } },
  { bytes: pngOf(15, 80), gives: { code: 'logo-dimensions', width: 15, height: 80 } },
  { bytes: pngOf(80, 2001), gives: { code: 'logo-dimensions', width: 80, height: 2001 } },
  { bytes: pngOf(32, 32, LOGO_MAX_BYTES), gives: { type: 'png', width: 32, height: 32 } },
  { bytes: pngOf(32, 32, LOGO_MAX_BYTES + 1), gives: { code: 'logo-too-large', bytes: LOGO_MAX_BYTES + 1 } },
  { bytes: pngOf(32, 32).subarray(0, 20), gives: { code: 'logo-unreadable', type: 'png' } },
  { bytes: jpegOf(32, 32).subarray(0, 14), gives: { code: 'logo-unreadable', type: 'jpeg' } },
  { bytes: webpOf('VP8X', 32, 32).subarray(0, 20), gives: { code: 'logo-unreadable', type: 'webp' } },
])('at the limits: $gives', ({ bytes, gives }) => {
  expect(readLogo(bytes)).toEqual(gives);
});

test('any bytes are answered', () => {
  const heads = [pngOf(9, 9), jpegOf(9, 9), webpOf('VP8L', 9, 9)].map((bytes) => [...bytes]);
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.nat(40), fc.uint8Array({ maxLength: 60 }), (head, kept, rest) => {
      const read = readLogo(Uint8Array.from([...head.slice(0, kept), ...rest]));
      expect('code' in read || read.width >= LOGO_MIN_PIXELS).toBe(true);
    }),
  );
});

test('a logo fits its place in its own proportions and is never enlarged', () => {
  expect(shownSize({ width: 640, height: 80 })).toEqual({ width: 220, height: 28 });
  expect(shownSize({ width: 400, height: 400 })).toEqual({ width: 44, height: 44 });
  expect(shownSize({ width: 32, height: 20 })).toEqual({ width: 32, height: 20 });
  expect(shownSize({ width: 2000, height: 16 })).toEqual({ width: 220, height: 2 });
});
