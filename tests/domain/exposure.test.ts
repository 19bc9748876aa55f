import { describe, expect, test } from 'vitest';
import { distanceOf, findExposure, findUnexplainedLocations } from '../../app/domain/exposure';
import type { RegisterLocation, RegisterVendor } from '../../app/domain/register';
import { engagement, location, on, placeIn, today, vendor } from './register-builders';

const ARCHIVED = '2026-01-01T00:00:00.000Z';
const exposure = (by: Partial<RegisterVendor>, ...locations: RegisterLocation[]) =>
  findExposure(engagement({ vendor: vendor(by), locations }), on(today));

test.each([
  ['FR', 0],
  ['NO', 0],
  ['CH', 1],
  ['NZ', 1],
  ['JP', 2],
  ['US', 2],
  ['IN', 3],
])('%s is %i away', (country, distance) => {
  expect(distanceOf(country, on(today))).toBe(distance);
});

describe('foreign law reaches the data', () => {
  test.each([
    {
      case: 'through a parent farther away',
      by: { establishmentCountry: 'IE', parentCountry: 'US' },
      at: [placeIn('IE')],
      says: { country: 'US', via: 'parent', distance: 2, locations: ['IE'] },
    },
    {
      case: 'through the vendor itself',
      by: { establishmentCountry: 'IN', parentCountry: 'FR' },
      at: [placeIn('DE')],
      says: { country: 'IN', via: 'establishment', distance: 3, locations: ['DE'] },
    },
    {
      case: 'through the farther one of both',
      by: { establishmentCountry: 'IN', parentCountry: 'US' },
      at: [placeIn('DE')],
      says: { country: 'IN', via: 'establishment', distance: 3, locations: ['DE'] },
    },
    {
      case: 'through the parent, where both are as far',
      by: { establishmentCountry: 'IN', parentCountry: 'CN' },
      at: [placeIn('DE')],
      says: { country: 'CN', via: 'parent', distance: 3, locations: ['DE'] },
    },
    {
      case: 'wherever it lies in the Union',
      by: { parentCountry: 'CH' },
      at: [location({ kind: 'eu-eea' })],
      says: { country: 'CH', via: 'parent', distance: 1, locations: ['eu-eea'] },
    },
    {
      case: 'in a country adequate for everyone',
      by: { parentCountry: 'CN' },
      at: [placeIn('CH')],
      says: { country: 'CN', via: 'parent', distance: 3, locations: ['CH'] },
    },
    {
      case: 'in each country once, by its code',
      by: { parentCountry: 'US' },
      at: [placeIn('IE'), placeIn('EL'), placeIn('IE', { mode: 'processing' })],
      says: { country: 'US', via: 'parent', distance: 2, locations: ['IE', 'GR'] },
    },
    {
      case: 'of a country named by another code',
      by: { parentCountry: 'UK' },
      at: [placeIn('IE')],
      says: { country: 'GB', via: 'parent', distance: 1, locations: ['IE'] },
    },
  ])('$case', ({ by, at, says }) => {
    expect(exposure(by, ...at)).toEqual(says);
  });

  test.each([
    ['a vendor of which nothing is known', {}, [placeIn('IE')]],
    ['a parent no farther than the data', { parentCountry: 'FR' }, [placeIn('IE'), location({ kind: 'eu-eea' })]],
    ['a parent as far as the data', { parentCountry: 'CH' }, [placeIn('NZ')]],
    ['data adequate for some only: that is a transfer anyway', { parentCountry: 'IN' }, [placeIn('JP')]],
    ['a place given up', { parentCountry: 'US' }, [placeIn('IE', { archivedAt: ARCHIVED })]],
    ['a place nobody knows', { parentCountry: 'US' }, [location({ kind: 'worldwide' })]],
    [
      'an international organisation',
      { parentCountry: 'US' },
      [location({ kind: 'international-organisation', internationalOrganisation: 'EPO', country: 'DE' })],
    ],
  ])('not: %s', (_case, by, at) => {
    expect(exposure(by, ...at)).toBeUndefined();
  });
});

describe('a place that the vendor’s countries do not explain', () => {
  const unexplained = (by: Partial<RegisterVendor>, place: RegisterLocation) =>
    findUnexplainedLocations(engagement({ vendor: vendor(by), locations: [place] }), on(today)).length === 1;

  test.each([
    ['a third country that is none of them', { establishmentCountry: 'FR' }, placeIn('IN'), true],
    ['where it is established', { establishmentCountry: 'IN' }, placeIn('IN'), false],
    ['where its parent is', { establishmentCountry: 'FR', parentCountry: 'IN' }, placeIn('IN'), false],
    ['where its importer is', { establishmentCountry: 'FR' }, placeIn('IN', { importerCountry: 'IN' }), false],
    ['by another code of it', { establishmentCountry: 'GB' }, placeIn('UK'), false],
    ['of a vendor nobody has placed', {}, placeIn('IN'), false],
    ['of a vendor whose parent alone is placed', { parentCountry: 'FR' }, placeIn('IN'), false],
    ['inside the EEA', { establishmentCountry: 'FR' }, placeIn('DE'), false],
    ['in encrypted transit', { establishmentCountry: 'FR' }, placeIn('IN', { mode: 'encrypted-transit' }), false],
    ['given up', { establishmentCountry: 'FR' }, placeIn('IN', { archivedAt: ARCHIVED }), false],
    ['unknown', { establishmentCountry: 'FR' }, location({ kind: 'worldwide' }), false],
    [
      'of an international organisation',
      { establishmentCountry: 'FR' },
      location({ kind: 'international-organisation', internationalOrganisation: 'UN', country: 'IN' }),
      false,
    ],
  ])('%s: %s', (_case, by, place, expected) => {
    expect(unexplained(by, place)).toBe(expected);
  });
});
