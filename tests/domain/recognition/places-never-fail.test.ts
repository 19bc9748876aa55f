import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesInProse, readPlaces } from '../../../app/domain/recognition/places';
import { COUNTRIES } from './table';

const PIECES = [
  'France', 'Cambridge', 'Georgia', 'UE', 'EU-US', 'hors', 'not ', 'no', '(', ')', '[', ',', ' et ', 'DE', 'US', 'CA 94040', 'eu-west-1', 'fra1',
  'support', 'siège', 'parent', 'representative', 'US company', 'Ltd', 'rue de', 'Street', '12', ';', '\n', ' - ', '. ', '/', 'Atlantide', 'global',
  'https://eu.example.com', 'A.', 'D-10117',
]; // biome-ignore format: a list of pieces reads as rows

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
);

test('every text is blank, read or refused, with countries that were asked for', () => {
  fc.assert(
    fc.property(texts, (text) => {
      placesInProse(text, COUNTRIES);
      const read = readPlaces(text, COUNTRIES);
      if (read.state !== 'read') return;
      expect(read.value.length).toBeGreaterThan(0);
      if (read.establishment) expect(COUNTRIES).toContain(read.establishment.country);
      for (const { place, confidence } of read.value) {
        expect(place.kind === 'country').toBe(place.country !== undefined);
        if (place.country) expect(COUNTRIES).toContain(place.country);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});

test('only the countries asked for come out', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = readPlaces(text, ['FR', 'US']);
      if (read.state === 'read')
        for (const { place } of read.value) expect([undefined, 'FR', 'US']).toContain(place.country);
    }),
    { numRuns: 300 },
  );
});

test('a place said twice is said once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PIECES), (piece) => {
      const countries = (text: string) => {
        const read = readPlaces(text, COUNTRIES);
        return read.state === 'read' ? [...new Set(read.value.flatMap(({ place }) => place.country ?? []))] : [];
      };
      expect(countries(`France\n${piece}\nFrance`).filter((country) => country === 'FR')).toHaveLength(1);
    }),
  );
});

test.each(PIECES.concat('US ', 'eu-', 'a.', 'A. ', '(a', 'Paris, CA ', 'Foo Ltd ', 'outside EU ', 'x'))(
  'a long text of "%s" takes no longer than its length',
  (piece) => {
    readPlaces('France', COUNTRIES);
    const started = process.cpuUsage().user;
    readPlaces(piece.repeat(Math.ceil(40_000 / piece.length)), COUNTRIES);
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  },
);
