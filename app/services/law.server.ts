import { ADEQUACY_DECISIONS } from '../../seed/reference/adequacy';
import { EEA_MEMBERSHIP } from '../../seed/reference/countries';
import { COUNTRY_EXPOSURES } from '../../seed/reference/country-exposures';
import { INSTRUMENT_CATALOGUE } from '../../seed/reference/instruments';
import type { IsoDate } from '../domain/days';
import type { Law } from '../domain/law';
import { type World, worldOn } from '../domain/world';

/** The law that ships with Onward, as dated data. */
export const SHIPPED_LAW: Law = {
  membership: EEA_MEMBERSHIP,
  adequacy: ADEQUACY_DECISIONS,
  exposures: COUNTRY_EXPOSURES,
  instruments: INSTRUMENT_CATALOGUE,
};

const worlds = new Map<IsoDate, World>();
const WORLDS_KEPT = 64;

/** The shipped law as it stands on a day. */
export function shippedWorldOn(day: IsoDate): World {
  let world = worlds.get(day);
  if (!world) {
    if (worlds.size >= WORLDS_KEPT) worlds.clear();
    world = worldOn(day, SHIPPED_LAW);
    worlds.set(day, world);
  }
  return world;
}
