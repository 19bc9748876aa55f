import type { AccessMode } from '../words';
import { saysUnknown } from './answers';
import type { Reading } from './cells';
import { BLANK, problem } from './cells';
import { fold } from './folding';
import { mentionsIn } from './places/clauses';
import type { PlaceNames } from './places/names';
import { placeNames } from './places/names';
import type { StatedPlace, StatedSeat } from './places/reading';
import { readText } from './places/reading';
import type { Token } from './places/tokens';
import { tokensOf } from './places/tokens';

export { placesInProse } from './places/prose';
export type { StatedPlace, StatedSeat } from './places/reading';

/** A reading of places, with the seat of the vendor where the text says it and the words beside that were not read. */
export type PlacesReading =
  | Exclude<Reading<StatedPlace[]>, { state: 'read' }>
  | { state: 'read'; value: StatedPlace[]; confidence: number; establishment?: StatedSeat; unread?: string };

const NOT_APPLICABLE =
  /^(n a|na|neant|sans objet|not applicable|non applicable|none|aucune?|keine?|entfallt|ninguna?|no aplica|no procede|nessuna?|non applicabile|geen|nvt|n v t|niet van toepassing|nao aplicavel|nenhuma?|brak|nie dotyczy)$/;
/** So few words are the name of a country we do not know; more are prose that names none. */
const LONGEST_UNKNOWN_NAME = 4;

/**
 * The places a cell states, in eight languages: countries by code or name, cities, states, addresses, cloud regions,
 * "EU", "EEA", "worldwide"; several per cell, each with the mode its words give ("hébergement", "remote access") or
 * else `columnMode`. Where a seat and a place of processing are told apart, only the latter is a place and the seat is
 * `establishment`. What is only excluded ("hors UE"), left open or named vaguely ("Asia") is a place not stated, which
 * is not the same as none. A short text without any place is a problem. Never throws; time grows with the length.
 *
 * `countries` are the ISO 3166-1 alpha-2 codes that may come out.
 */
export function readPlaces(
  text: string,
  countries: readonly string[],
  columnMode: AccessMode = 'not-stated',
): PlacesReading {
  if (!/[\p{L}\p{N}\p{RI}]/u.test(text) || NOT_APPLICABLE.test(fold(text.slice(0, 40)))) return BLANK;
  const notStated = (confidence: number): PlacesReading => ({
    state: 'read',
    value: [{ place: { kind: 'not-stated', mode: columnMode }, confidence }],
    confidence,
  });
  if (saysUnknown(text)) return notStated(1);
  const names = placeNames(countries);
  const tokens = withCodesInCapitals(tokensOf(text), names);
  const code = tokens.length === 1 ? names.codes.get(tokens[0]?.raw ?? '') : undefined;
  if (code)
    return {
      state: 'read',
      value: [{ place: { kind: 'country', country: code, mode: columnMode }, confidence: 1 }],
      confidence: 1,
    };
  const { clauses, places, establishment, unread, isUndecided, isUnspecific } = readText(tokens, names, columnMode);
  const extras = { ...(establishment && { establishment }), ...(unread && { unread }) };
  if (places.length > 0)
    return {
      state: 'read',
      value: places,
      confidence: Math.min(...places.map(({ confidence }) => confidence)),
      ...extras,
    };
  if (isUndecided || isUnspecific) return notStated(1);
  const isName = tokens.length <= LONGEST_UNKNOWN_NAME && clauses.every((clause) => mentionsIn(clause).length === 0);
  return isName ? problem('country-unknown', names.examples, unread) : { ...notStated(0.6), ...extras };
}

const REGION_WORDS = new Set(['region', 'regions', 'multiregion', 'location', 'zone', 'jurisdiction']);

/** "us", "fr, de", "region: eu": a cell of nothing but codes, or a code beside the word region, may be written small. */
function withCodesInCapitals(tokens: Token[], names: PlaceNames): Token[] {
  const isCode = ({ raw }: Token) => names.codes.has(raw.toUpperCase()) || /^(eu|ue|eea|eee)$/i.test(raw);
  const onlyCodes = tokens.every((token) => (tokens.length === 1 || token.raw === token.word) && isCode(token));
  const isNamed = (at: number) =>
    /^(eu|us|uk)$/.test(tokens[at]?.raw ?? '') &&
    [tokens[at - 1], tokens[at + 1]].some((beside) => REGION_WORDS.has(beside?.word ?? ''));
  return tokens.map((token, at) => (onlyCodes || isNamed(at) ? { ...token, raw: token.raw.toUpperCase() } : token));
}
