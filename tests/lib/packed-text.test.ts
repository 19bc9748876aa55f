import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthUnpacked, packed, unpacked } from '../../app/lib/packed-text.server';

test('a text is what it was before it was packed, however long and whatever it begins with', () => {
  const beginning = fc.constantFrom('', '¤gzip 7:', '\uE000gzip 7:', '\uE000', 'Vendor;Country\n');
  fc.assert(
    fc.property(beginning, fc.string({ unit: 'grapheme' }), fc.boolean(), (begins, text, isLong) => {
      const whole = begins + (isLong ? `${text}é😀\n`.repeat(200_000) : text);
      expect(unpacked(packed(whole))).toBe(whole);
      expect(unpacked(Buffer.from(packed(whole)))).toBe(whole);
    }),
    { numRuns: 20 },
  );
});

test('a text that was packed in one piece is read as ever', () => {
  const list = 'Vendor,Pays\n'.concat('Nord é 😀,Irlande\n'.repeat(60_000));
  const bytes = Buffer.from(list);
  const kept = `\uE000gzip ${bytes.length}:${gzipSync(bytes).toString('base64')}`;
  expect(unpacked(kept)).toBe(list);
  expect(unpacked(Buffer.from(kept))).toBe(list);
  expect(lengthUnpacked(kept.slice(0, 40), kept.length)).toBe(bytes.length);
});

test('a long list takes a fraction of its room, a short one stays readable', () => {
  const list = 'Vendor,Country\n'.concat('Northcloud,Ireland\n'.repeat(60_000));
  expect(packed(list).length).toBeLessThan(list.length / 10);
  expect(lengthUnpacked(packed(list))).toBe(list.length);
  expect(lengthUnpacked(packed(list).slice(0, 40), 7)).toBe(list.length);
  expect(lengthUnpacked('Vendor', 7)).toBe(7);
  expect(packed('Vendor,Country\n')).toBe('Vendor,Country\n');
});
