import { createHash } from 'node:crypto';
import type { Database, Db } from '../../db/client';
import { listLawCorrections } from '../../db/queries/law';
import { ADEQUACY_DECISIONS } from '../../seed/reference/adequacy';
import { EEA_MEMBERSHIP } from '../../seed/reference/countries';
import { COUNTRY_EXPOSURES } from '../../seed/reference/country-exposures';
import { COUNTRY_FACTS } from '../../seed/reference/country-facts';
import { INSTRUMENT_CATALOGUE } from '../../seed/reference/instruments';
import { TERRITORIES } from '../../seed/reference/territories';
import type { IsoDate } from '../domain/days';
import type { Law } from '../domain/law';
import { correctLaw, correctRows, countryKeyOf } from '../domain/law-overlay';
import { canonicalJson } from '../domain/publication';
import { type World, worldOn } from '../domain/world';

/** The law that ships with Onward, as dated data. */
export const SHIPPED_LAW = {
  membership: EEA_MEMBERSHIP,
  adequacy: ADEQUACY_DECISIONS,
  exposures: COUNTRY_EXPOSURES,
  underReview: TERRITORIES.filter(({ isUnderReview }) => isUnderReview).map(({ code }): string => code),
  instruments: INSTRUMENT_CATALOGUE,
  territories: TERRITORIES,
  countryFacts: COUNTRY_FACTS,
} satisfies Law & Record<string, unknown>;

/** The law with all that is on record about its rows: sources, conditions, names. */
export type WholeLaw = typeof SHIPPED_LAW;

const corrected = new Map<string, { corrections: string; law: WholeLaw }>();
const ORGANISATIONS_KEPT = 200;

/**
 * The law as an organisation reads it: what ships, with its corrections laid over. The same object as long as the
 * corrections are the same, so that what is derived from it can be kept by it.
 */
export async function lawOf(db: Db, organisation: { id: string }): Promise<WholeLaw> {
  const rows = await listLawCorrections(db, organisation.id);
  if (rows.length === 0) return SHIPPED_LAW;
  const corrections = rows.map(({ id }) => id).join();
  const kept = corrected.get(organisation.id);
  if (kept?.corrections === corrections) return kept.law;
  const ofCountries = rows.filter(({ part }) => part === 'country');
  const facts = correctRows(SHIPPED_LAW.countryFacts, countryKeyOf, ofCountries, ['code', 'laws', 'findings']);
  const law = { ...correctLaw(SHIPPED_LAW, rows), countryFacts: facts };
  if (corrected.size >= ORGANISATIONS_KEPT) corrected.clear();
  corrected.set(organisation.id, { corrections, law });
  return law;
}

/** The law of an organisation as it stands on a day. */
export async function loadWorld(
  { db, organisation }: { db: Pick<Database, 'read'>; organisation: { id: string } },
  day: IsoDate,
): Promise<World> {
  return keptWorld(await lawOf(db.read, organisation), day);
}

/** The shipped law as it stands on a day: for where there is no organisation whose corrections could count. */
export const shippedWorldOn = (day: IsoDate): World => keptWorld(SHIPPED_LAW, day);

const worlds = new WeakMap<Law, Map<IsoDate, World>>();
const WORLDS_KEPT = 64;

function keptWorld(law: Law, day: IsoDate): World {
  const ofLaw = worlds.get(law) ?? new Map<IsoDate, World>();
  if (!worlds.has(law)) worlds.set(law, ofLaw);
  let world = ofLaw.get(day);
  if (!world) {
    if (ofLaw.size >= WORLDS_KEPT) ofLaw.clear();
    world = worldOn(day, law);
    ofLaw.set(day, world);
  }
  return world;
}

const versions = new WeakMap<Law, string>();

/** Names the law by what it says: twelve hex digits, the same anywhere for the same rows. */
export function lawVersionOf(law: Law): string {
  let version = versions.get(law);
  if (!version) {
    version = createHash('sha256').update(canonicalJson(law)).digest('hex').slice(0, 12);
    versions.set(law, version);
  }
  return version;
}
