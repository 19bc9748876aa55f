import { BLANK } from '../cells';
import {
  DATA_NOUNS,
  HEADING_WORDS,
  HOSTED,
  HOSTED_ONES,
  LOCATION_VERBS,
  NOT_OF_VENDORS,
  SUBJECTS,
  VENDOR_NOUNS,
} from '../vocabulary/places/prose-words';
import { placeNames } from './names';
import type { StatedPlace, StatedSeat } from './reading';
import { readText } from './reading';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Where a sentence or a heading says that the vendors below it are. */
export type ProsePlaces =
  | { state: 'blank' }
  | { state: 'read'; value: StatedPlace[]; confidence: number; establishment?: StatedSeat };

const LONGEST_SENTENCE = 1_000;
const LONGEST_HEADING = 8;
const MOST_SENTENCES = 50;
const IN_PROSE = 0.8;
const SEATED_IN_PROSE = 0.7;

/**
 * The places that a sentence or a heading above a list states for all vendors in it: "These sub-processors are all
 * located in the United States:", "Hébergés dans l'UE", "EU-based sub-processors", "Ireland". Strict: a sentence about
 * the speaker, a law or a possibility says nothing, nor does one that only excludes a place.
 */
export function placesInProse(text: string, countries: readonly string[]): ProsePlaces {
  for (const sentence of text.split(/(?<=[.!?:])\s|\n/, MOST_SENTENCES)) {
    if (sentence.length > LONGEST_SENTENCE) continue;
    const tokens = withoutHosted(tokensOf(sentence));
    const heading = isHeading(tokens) && !/[.!?]\s*$/.test(sentence);
    if (!heading && !isAboutVendors(tokens)) continue;
    const found = placesOf(tokens, countries, heading);
    if (found.state === 'read') return found;
  }
  return BLANK;
}

/** "Customers hosted in Australia", "For clients stored in the EU": who is hosted there says where it is, like the verb alone. */
function withoutHosted(tokens: Token[]): Token[] {
  const verb = tokens.findIndex(({ word }) => HOSTED.has(word));
  const isOfHosted = tokens
    .slice(0, verb)
    .every(({ word }) => /^(for|pour|fur|para|per|voor|dla|the|les|los|i|de)$/.test(word) || HOSTED_ONES.has(word));
  return verb > 0 && isOfHosted ? tokens.slice(verb) : tokens;
}

function placesOf(tokens: Token[], countries: readonly string[], heading: boolean): ProsePlaces {
  const { clauses, places, establishment } = readText(tokens, placeNames(countries), 'not-stated');
  const named = clauses.flatMap(({ items }) => items.flatMap(({ mention }) => mention ?? []));
  const isCertain = named.every(
    ({ kind, vague, excluded, span }) =>
      !excluded && !vague && (kind !== 'worldwide' || !heading) && !(heading && span.is === 'code'),
  );
  const namesCountryOrUnion = named.some(
    ({ kind, span }) =>
      kind === 'eu-eea' || kind === 'worldwide' || ['country', 'demonym', 'code', 'state'].includes(span.is),
  );
  if (
    !isCertain ||
    (heading &&
      (!namesCountryOrUnion ||
        !hasOnlyHeadingWords(clauses.flatMap(({ items }) => items.flatMap(({ word }) => word?.token ?? [])))))
  )
    return BLANK;
  const value = places
    .filter(({ place }) => place.kind !== 'not-stated')
    .map(({ place }) => ({ place, confidence: establishment ? SEATED_IN_PROSE : IN_PROSE }));
  if (value.length === 0) return BLANK;
  const confidence = Math.min(...value.map((stated) => stated.confidence));
  return { state: 'read', value, confidence, ...(establishment && { establishment }) };
}

const isHeading = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.length <= LONGEST_HEADING && !tokens.some(({ word }) => NOT_OF_VENDORS.has(word));

const hasOnlyHeadingWords = (words: readonly Token[]): boolean =>
  words.every(
    ({ word }) =>
      /^\d+$/.test(word) ||
      word.length <= 3 ||
      [VENDOR_NOUNS, SUBJECTS, LOCATION_VERBS, HEADING_WORDS].some((set) => set.has(word)),
  );

/** A subject that stands for the vendors, then a verb of location, and nobody else in between. */
function isAboutVendors(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ word }) => LOCATION_VERBS.has(word));
  if (verb < 0) return false;
  const before = tokens.slice(0, verb).map(({ word }) => word);
  const subject = before.findLastIndex((word) => VENDOR_NOUNS.has(word) || SUBJECTS.has(word));
  return (
    subject >= 0 &&
    !before.slice(subject).some((word) => DATA_NOUNS.has(word)) &&
    !before.some((word, at) => NOT_OF_VENDORS.has(word) && (at > subject || SPEAKER.has(word)))
  );
}

/** "We are located in France and use these sub-processors" is no sentence about them. */
const SPEAKER: ReadonlySet<string> = new Set([
  'if',
  'wenn',
  'falls',
  'si',
  'unless',
  'when',
  'als',
  'indien',
  'jesli',
  'caso',
  'may',
  'might',
  'could',
]);
