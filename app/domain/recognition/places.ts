import type { AccessMode } from '../words';
import { saysUnknown } from './answers';
import type { PlaceReading, Reading } from './cells';
import { BLANK, problem, reading } from './cells';
import { namesOfCountries } from './country-names';
import { fold } from './folding';
import type { Clause, Mention } from './place-clauses';
import { clausesOf } from './place-clauses';

const SEAT =
  /\b(sieges?|hq|headquarter(s|ed)?|seat|parent|maison mere|societe mere|incorporated|etablie?s?|established|represent\w+)\b/;
const REMOTE = /\b(acces\w*|accede\w*|access\w*|support\w*|assistance|maintenance|telemaintenance|helpdesk|remote)\b/;
const STORAGE =
  /\b(heberg\w*|stock\w*|stored?|stores|storage|storing|host(ed|ing|s)?|serveurs?|servers?|backups?|sauvegard\w*)\b/;
const PROCESSING = /\b(trait(e|es|ee|ees|ement|ements)|process(ed|ing|es)?)\b/;
const EXCEPTIONAL = /\b(exceptionn?[ae]l\w*|occasionn?[ae]l\w*|ponctuel\w*)\b/;
const ENCRYPTED_TRANSIT = /\b(transit chiffre|encrypted transit|chiffre en transit|encrypted in transit)\b/;
/** Words that say nothing about which country it is. */
const PLAIN = new Set(
  (
    'en au aux de du des d l la le les un une dans sur a the in at of from for to by with avec par depuis pour pays country countries region regions ' +
    'site sites data donnees center centers centre centres datacenter datacenters located localise localisee localises localisees situe situee situes ' +
    'situees uniquement only seulement principalement mainly primarily principal principaux est is are sont entite entity zone lieu location ' +
    'points presence distant distance dans bases equipe equipes team teams notamment including membres membre states member etats'
  ).split(' '),
);
/** An unread clause of so many words is prose beside a place, not the name of a country we do not know. */
const PROSE_WORDS = 3;

export interface StatedPlace {
  place: PlaceReading;
  confidence: number;
}

/**
 * The places a cell states: countries by code, or by name in English or French, well-known cities, "EU", "EEA",
 * "worldwide"; several per cell, each with the mode its words give ("hébergement", "remote access") or else
 * `columnMode`. What is only excluded ("hors UE") or named vaguely ("Asia") is a place not stated, which is not the
 * same as none. A name that is no country makes the whole cell a problem.
 *
 * `countries` are the ISO 3166-1 alpha-2 codes that may come out.
 */
export function readPlaces(
  text: string,
  countries: readonly string[],
  columnMode: AccessMode = 'not-stated',
): Reading<StatedPlace[]> {
  if (!/[\p{L}\p{N}]/u.test(text) || /^(n a|na|neant|sans objet|not applicable|non applicable)$/.test(fold(text)))
    return BLANK;
  if (saysUnknown(text)) return reading([{ place: { kind: 'not-stated', mode: columnMode }, confidence: 1 }]);
  const names = namesOfCountries(countries);
  const clauses = clausesOf(text, names);
  const unread = clauses.filter((clause, at) => isUnread(clause) && !detailOf(clauses, at));
  const spoken = clauses.some(({ mentions }) => mentions.length > 0);
  const unknown = unread.find((clause) => !spoken || clause.words.length < PROSE_WORDS);
  if (unknown) return problem('country-unknown', names.examples, unknown.text);
  if (!spoken) return problem('country-unknown', names.examples);
  return reading(merged(statedPlaces(clauses, columnMode, unread.length > 0)));
}

const meaning = ({ words }: Clause) =>
  words.filter((word) => !PLAIN.has(word) && !isModeWord(word) && !/^\d+$/.test(word));
const isModeWord = (word: string) =>
  [SEAT, REMOTE, STORAGE, PROCESSING, EXCEPTIONAL].some((words) => words.test(word)) ||
  /^(chiffres?|encrypted|transit)$/.test(word);
const isUnread = (clause: Clause): boolean =>
  clause.parent === undefined && clause.mentions.length === 0 && meaning(clause).length > 0;

/** "Clermont-Ferrand, France": what stands before a country, divided by commas only, is a place inside it. */
function detailOf(clauses: readonly Clause[], at: number): Mention | undefined {
  for (let next = at + 1; next < clauses.length; next += 1) {
    const clause = clauses[next] as Clause;
    if (clause.parent) continue;
    if (clause.separator !== 'comma') return undefined;
    const country = clause.mentions.find(({ kind, city, excluded }) => kind === 'country' && !city && !excluded);
    if (country) return country;
    if (clause.mentions.length > 0) return undefined;
  }
  return undefined;
}

interface Found extends StatedPlace {
  seat: boolean;
}

function statedPlaces(clauses: readonly Clause[], columnMode: AccessMode, besideProse: boolean): Found[] {
  const found: Found[] = [];
  let carried: AccessMode[] = [];
  let before: Clause | undefined;
  for (const [at, clause] of clauses.entries()) {
    const inside = clauses.filter(({ parent, mentions }) => parent === clause && mentions.length === 0);
    const own = modesOf(clause.words.join(' '));
    const said = own.length > 0 ? own : inside.flatMap((child) => modesOf(child.words.join(' ')));
    const goesOn = clause.separator !== 'hard';
    const joins = before?.mentions.length === 0 && clause.separator === 'and';
    const modes = unique([...(joins || (said.length === 0 && goesOn) ? carried : []), ...said]);
    if (own.length > 0 || !goesOn) carried = modes;
    const seat = [clause, ...inside].some(({ words }) => SEAT.test(words.join(' ')));
    const family = [clause, clause.parent, ...clauses.filter(({ parent }) => parent === clause)];
    const namesCountry = family.some((member) =>
      member?.mentions.some(({ kind, excluded }) => kind === 'country' && !excluded),
    );
    const vague = besideProse || meaning(clause).length > 0 ? 0.7 : 1;
    for (const mention of clause.mentions) {
      if (mention.kind === 'eu-eea' && namesCountry) continue;
      const nextCountry = mention.city ? detailOf(clauses, at) : undefined;
      const sure = nextCountry && nextCountry.country !== mention.country ? 0.6 : Math.min(mention.confidence, vague);
      for (const mode of modes.length > 0 ? modes : [columnMode])
        found.push({
          place: placeOf(mention, mode, mention.city ? clause.text : detailsBefore(clauses, at)),
          confidence: sure,
          seat,
        });
    }
    before = clause;
  }
  const processing = found.filter(({ seat }) => !seat);
  return processing.length > 0
    ? processing
    : found.map((place) => ({ ...place, confidence: Math.min(place.confidence, 0.6) }));
}

function modesOf(words: string): AccessMode[] {
  if (ENCRYPTED_TRANSIT.test(words)) return ['encrypted-transit'];
  const modes: AccessMode[] = [];
  if (STORAGE.test(words)) modes.push('storage');
  if (PROCESSING.test(words)) modes.push('processing');
  if (REMOTE.test(words)) modes.push(EXCEPTIONAL.test(words) ? 'exceptional-remote-access' : 'remote-access');
  return modes;
}

function detailsBefore(clauses: readonly Clause[], at: number): string | undefined {
  const details: string[] = [];
  for (
    let before = at - 1;
    before >= 0 && detailOf(clauses, before) && isUnread(clauses[before] as Clause);
    before -= 1
  )
    details.unshift(clauses[before]?.text ?? '');
  return details.length > 0 ? details.join(', ') : undefined;
}

function placeOf(mention: Mention, mode: AccessMode, place: string | undefined): PlaceReading {
  if (mention.excluded) return { kind: 'not-stated', mode };
  return {
    kind: mention.kind,
    ...(mention.country && { country: mention.country }),
    ...(mention.region && { region: mention.region }),
    ...(mention.organisation && { internationalOrganisation: mention.organisation }),
    ...(place && { place }),
    mode,
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** One entry per destination and mode; a city and its country said together are one place, the surer reading stands. */
function merged(found: readonly StatedPlace[]): StatedPlace[] {
  const places = new Map<string, StatedPlace>();
  const stated = found.some(({ place }) => place.kind !== 'not-stated');
  for (const { place, confidence } of found) {
    if (place.kind === 'not-stated' && stated) continue;
    const key = [place.kind, place.country, place.internationalOrganisation, place.mode].join('|');
    const same = places.get(key);
    const details = unique([same?.place.place, place.place].filter((text) => text !== undefined));
    places.set(key, {
      place: { ...same?.place, ...place, ...(details.length > 0 && { place: details.join('; ') }) },
      confidence: Math.max(confidence, same?.confidence ?? 0),
    });
  }
  return [...places.values()];
}
