import type { AccessMode } from '../../words';
import type { PlaceReading } from '../cells';
import { isStreetWord } from '../vocabulary/places/streets';
import type { Clause, Mention } from './clauses';
import { clausesOf, mentionsIn, unknownIn, wordsIn } from './clauses';
import { readCodes } from './codes';
import { decideMeanings } from './context';
import { markExcluded } from './exclusion';
import { withoutLookalikes } from './lookalikes';
import { modesOf } from './modes';
import type { PlaceNames } from './names';
import { spansOf } from './spans';
import type { Stance } from './stances';
import { stancesOf } from './stances';
import type { Token } from './tokens';
import { qualifiers } from './unions';

export interface StatedPlace {
  place: PlaceReading;
  confidence: number;
}

/** Where the vendor is seated. */
export interface StatedSeat {
  country: string;
  confidence: number;
}

export interface ReadText {
  clauses: Clause[];
  places: StatedPlace[];
  establishment: StatedSeat | undefined;
  /** The first words that are nothing known, beside which or instead of which places stand. */
  unread: string | undefined;
  isUndecided: boolean;
  isUnspecific: boolean;
}

const PROSE = 0.7;
const TO_CONFIRM = 0.6;
const LONGEST_PLACE = 200;

/** Reads what a text says of places. */
export function readText(tokens: readonly Token[], names: PlaceNames, columnMode: AccessMode): ReadText {
  const clauses = clausesOf(tokens, withoutLookalikes(spansOf(tokens, names), tokens));
  readCodes(clauses, names);
  decideMeanings(clauses);
  markExcluded(clauses);
  const stances = stancesOf(clauses);
  const isUndecided = clauses.some((clause) => wordsIn(clause).some(({ roles }) => roles.has('undecided')));
  const isAddress = clauses.some((clause) => isAddressLine(clause) || isTownOfAddress(clause));
  const unread = clauses.filter((clause) => isUnread(clause) && !countryOf(clause) && !(isAddress && isNames(clause)));
  const found = clauses.flatMap(mentionsIn).filter((mention) => !isOfAnother(stances.get(mention)));
  const seats = found.filter((mention) => mention.country && !mention.excluded && isSeat(stances.get(mention)));
  const chosen = placesAmong(found, stances);
  const sureness = {
    besideProse: unread.length > 0,
    isAddress,
    isUndecided,
    isSeatOnly: chosen.every((mention) => stances.get(mention) === 'seat'),
  };
  return {
    clauses,
    places: merged(stated(clauses, chosen, columnMode, sureness)),
    establishment: establishmentOf(seats, found, chosen, stances),
    unread: unread[0]?.text,
    isUndecided,
    isUnspecific: clauses.some((clause) => wordsIn(clause).some(({ roles }) => roles.has('unspecific'))),
  };
}

const isSeat = (stance: Stance | undefined): boolean => stance === 'seat' || stance === 'company';
const isOfAnother = (stance: Stance | undefined): boolean => stance === 'parent' || stance === 'representative';

/** Where data is, if the cell says it or names another place than the seat; else the seat. */
function placesAmong(found: readonly Mention[], stances: ReadonlyMap<Mention, Stance>): Mention[] {
  const processing = found.filter((mention) => stances.get(mention) === 'processing' && !mention.excluded);
  const open = found.filter((mention) => stances.get(mention) === 'none');
  const isNamed = ({ kind, excluded }: Mention) => kind !== 'not-stated' && !excluded;
  const companies = found.filter((mention) => stances.get(mention) === 'company');
  if (processing.some(isNamed)) return found.filter((mention) => !isSeat(stances.get(mention)));
  if (companies.length > 0 && open.some(({ kind }) => kind === 'worldwide')) return open;
  const unseated = found.filter((mention) => stances.get(mention) !== 'seat');
  return unseated.some(isNamed) ? unseated : [...found];
}

function establishmentOf(
  seats: readonly Mention[],
  found: readonly Mention[],
  chosen: readonly Mention[],
  stances: ReadonlyMap<Mention, Stance>,
): StatedSeat | undefined {
  const strong = seats.filter((mention) => stances.get(mention) === 'seat' || !chosen.includes(mention));
  const candidates = strong.length > 0 ? strong : seats.length === found.length ? seats : [];
  const countries = new Set(candidates.map(({ country }) => country));
  const [first] = candidates;
  if (!first?.country || countries.size > 1) return undefined;
  return {
    country: first.country,
    confidence: Math.min(0.9, Math.max(...candidates.map(({ confidence }) => confidence))),
  };
}

function isUnread(clause: Clause): boolean {
  return clause.parent === undefined && mentionsIn(clause).length === 0 && unknownIn(clause).length > 0;
}

/** A line of a postal address: a number among names, nothing said. */
const isAddressLine = (clause: Clause): boolean =>
  clause.items.some(({ word }) => word && /^\d/.test(word.token.word)) &&
  unknownIn(clause).length > 0 &&
  isNames(clause);

/** "75001 Paris", "Dublin 4". */
const isTownOfAddress = (clause: Clause): boolean =>
  mentionsIn(clause).some(({ span }) => span.is === 'city' || span.is === 'state') &&
  clause.items.some(({ word }) => word && /^\d+$/.test(word.token.word));

const isNames = (clause: Clause): boolean =>
  wordsIn(clause).every(
    ({ token, roles }) =>
      roles.has('plain') || (roles.size === 0 && !/^\p{Ll}{2,}$/u.test(token.raw)) || isStreetWord(token.word),
  );

/** "Sample-sur-Mer, France": what stands before a country, divided by commas only, is a place inside it. */
function countryOf(clause: Clause): Mention | undefined {
  for (let next = clause.after; next?.separator === 'comma'; next = next.after) {
    const country = mentionsIn(next).find(
      ({ kind, span, excluded }) => kind === 'country' && span.is !== 'city' && !excluded,
    );
    if (country) return country;
    if (mentionsIn(next).length > 0) return undefined;
  }
  return undefined;
}

interface Sureness {
  besideProse: boolean;
  isAddress: boolean;
  isUndecided: boolean;
  isSeatOnly: boolean;
}

function stated(
  clauses: readonly Clause[],
  chosen: readonly Mention[],
  columnMode: AccessMode,
  sureness: Sureness,
): StatedPlace[] {
  const modes = modesOf(clauses);
  const qualifying = qualifiers(chosen);
  return chosen.flatMap((mention) => {
    if (qualifying.has(mention)) return [];
    const limit = Math.min(
      sureness.besideProse || (unknownIn(mention.clause).length > 0 && !sureness.isAddress) ? PROSE : 1,
      sureness.isUndecided || sureness.isSeatOnly ? TO_CONFIRM : 1,
    );
    const said = modes.get(mention.clause) ?? [];
    const place = mention.place ?? (sureness.isAddress ? undefined : detailsBefore(mention.clause));
    return (said.length > 0 ? said : [columnMode]).map((mode) => ({
      place: placeOf(mention, mode, place?.slice(0, LONGEST_PLACE)),
      confidence: Math.min(mention.confidence, limit),
    }));
  });
}

function detailsBefore(clause: Clause): string | undefined {
  const details: string[] = [];
  for (
    let before = clause.before;
    before && isUnread(before) && countryOf(before) && !/\d/.test(before.text);
    before = before.before
  )
    details.unshift(before.text);
  return details.length > 0 ? details.join(', ') : undefined;
}

function placeOf(mention: Mention, mode: AccessMode, place: string | undefined): PlaceReading {
  if (mention.excluded) return { kind: 'not-stated', mode };
  return {
    kind: mention.kind,
    ...(mention.country && { country: mention.country }),
    ...(mention.region && { region: mention.region }),
    ...(mention.organisation && { internationalOrganisation: mention.organisation }),
    ...(place && mention.kind === 'country' && { place }),
    mode,
  };
}

/** One entry per destination and mode; a city and its country said together are one place, the surer reading stands. */
function merged(found: readonly StatedPlace[]): StatedPlace[] {
  const places = new Map<string, StatedPlace>();
  const isStated = found.some(({ place }) => place.kind !== 'not-stated');
  for (const { place, confidence } of found) {
    if (place.kind === 'not-stated' && isStated) continue;
    const key = [place.kind, place.country, place.internationalOrganisation, place.mode].join('|');
    const same = places.get(key);
    const details = [...new Set([same?.place.place, place.place].filter((text) => text !== undefined))];
    const region = same?.place.region === 'EU' ? 'EU' : place.region;
    places.set(key, {
      place: {
        ...same?.place,
        ...place,
        ...(region && { region }),
        ...(details.length > 0 && { place: details.join('; ') }),
      },
      confidence: Math.max(confidence, same?.confidence ?? 0),
    });
  }
  return [...places.values()];
}
