import { isUnconditional } from './law';
import type { RegisterEngagement, RegisterLocation, RegisterVendor } from './register';
import { isArchived } from './register';
import { isSameCountry, normaliseCountry } from './territory';
import type { World } from './world';

/** How far a country's law is from the Union's: member, adequate for everyone, adequate for some, not adequate. */
export type Distance = 0 | 1 | 2 | 3;

/** The distance of a country on the world's day; the coarse order behind "a parent farther away than the data". */
export function distanceOf(country: string, world: World): Distance {
  if (world.isEea(country)) return 0;
  const [decision] = world.adequacyFor(country);
  if (!decision) return 3;
  return isUnconditional(decision) ? 1 : 2;
}

export type Exposure = { country: string; via: 'parent' | 'establishment'; distance: Distance; locations: string[] };

/**
 * The foreign law that reaches data held in the EEA or in a country adequate for everyone, because the vendor's group
 * is led, or the vendor itself established, farther away. No transfer by itself (EDPB Guidelines 05/2021, example
 * 12), but part of the guarantees Art. 28(1) asks for. Undefined when nothing known reaches it.
 */
export function findExposure({ vendor, locations }: RegisterEngagement, world: World): Exposure | undefined {
  const [reach] = reachesOf(vendor, world);
  if (!reach) return undefined;
  const exposed = locations
    .filter((location) => !isArchived(location))
    .flatMap((location) => {
      if (location.kind === 'eu-eea') return reach.distance > 0 ? ['eu-eea'] : [];
      if (location.kind !== 'country' || !location.country) return [];
      const distance = distanceOf(location.country, world);
      return distance <= 1 && distance < reach.distance ? [normaliseCountry(location.country)] : [];
    });
  return exposed.length > 0 ? { ...reach, locations: [...new Set(exposed)] } : undefined;
}

function reachesOf({ parentCountry, establishmentCountry }: RegisterVendor, world: World) {
  return [
    { country: parentCountry, via: 'parent' as const },
    { country: establishmentCountry, via: 'establishment' as const },
  ]
    .flatMap(({ country, via }) =>
      country ? [{ country: normaliseCountry(country), via, distance: distanceOf(country, world) }] : [],
    )
    .toSorted((one, other) => other.distance - one.distance);
}

/**
 * The third-country locations that the vendor's own countries do not explain: neither its establishment, nor its
 * parent, nor an importer named at the location is there. Either the place or the entity is wrong, or a recipient is
 * missing. Empty while nobody has recorded where the vendor is established.
 */
export function findUnexplainedLocations({ vendor, locations }: RegisterEngagement, world: World): RegisterLocation[] {
  const { establishmentCountry, parentCountry } = vendor;
  if (!establishmentCountry) return [];
  return locations.filter(
    (location) =>
      !isArchived(location) &&
      location.kind === 'country' &&
      location.country &&
      location.mode !== 'encrypted-transit' &&
      !world.isEea(location.country) &&
      ![establishmentCountry, parentCountry, location.importerCountry].some((country) =>
        isSameCountry(country, location.country),
      ),
  );
}
