import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { openAtlas } from '../../app/services/world-atlas.server';
import { drawWorldMap } from '../../app/services/world-map.server';
import { COUNTRY_CODES } from '../../seed/reference/countries';
import { COUNTRY_NUMBERS, COUNTRY_POSITIONS } from '../../seed/reference/country-places';

test('every country a register can name has a place on the map, inside its edges', () => {
  const { places, width, height } = drawWorldMap({ home: [], shown: COUNTRY_CODES });
  expect(places.map(({ code }) => code)).toEqual(COUNTRY_CODES);
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test('a country has a shape or a position, never both, and a number leads to one code', () => {
  const numbered = Object.values(COUNTRY_NUMBERS);
  expect(new Set(numbered).size).toBe(numbered.length);
  expect(Object.keys(COUNTRY_POSITIONS).filter((code) => numbered.includes(code as 'MT'))).toEqual([]);
});

test.each([
  ['US', 180, 330],
  ['AU', 790, 940],
  ['SG', 770, 810],
  ['MT', 525, 550],
  ['JE', 485, 500],
  ['JP', 840, 880],
])('%s lies where it should', (code, from, to) => {
  const [place] = drawWorldMap({ home: [], shown: [code] }).places;
  expect(place?.x).toBeGreaterThan(from);
  expect(place?.x).toBeLessThan(to);
});

test('Crimea is drawn with Ukraine', () => {
  const simferopol: [number, number] = [34.1, 45.2];
  const { outlineOf } = openAtlas();
  expect(geoContains(outlineOf(['UA']), simferopol)).toBe(true);
  expect(geoContains(outlineOf(['RU']), simferopol)).toBe(false);
});

test('home is drawn in one outline, and what is no country is left out', () => {
  const { home, places } = drawWorldMap({ home: ['DE', 'FR'], shown: ['worldwide', 'not-stated', 'DE'] });
  const alone = drawWorldMap({ home: ['DE'], shown: [] }).home;
  expect(home.length).toBeGreaterThan(alone.length);
  expect(home).not.toContain('NaN');
  expect(places.map(({ code }) => code)).toEqual(['DE']);
});
