import { LEGAL_FORMS, NOT_A_PLACE_AFTER, SHORT_LEGAL_FORMS } from '../vocabulary/places/companies';
import {
  STREET_BEGINNINGS,
  STREET_BEGINNINGS_WITH_NUMBER,
  STREET_CONNECTORS,
  STREET_ENDINGS,
  STREET_ENDINGS_WITH_NUMBER,
} from '../vocabulary/places/streets';
import { isKnownWord } from './lexicon';
import type { Span } from './spans';
import type { Token } from './tokens';
import { isDivided, isInCapitals, startsWithCapital } from './tokens';

/** What a text names: places, and by the positions of their words companies, laws and streets. */
export interface Named {
  spans: Span[];
  others: ReadonlySet<number>;
}

/** Leaves out the names of places that name no place here: in the name of a company, a street, a law or a transfer tool. */
export function withoutLookalikes(spans: readonly Span[], tokens: readonly Token[]): Named {
  const companies = wordsOfCompanies(tokens, spans);
  const places = spans.filter(
    (span, at) =>
      !companies.has(span.from) &&
      !isInStreetName(span, tokens) &&
      !isInLongerName(span, tokens) &&
      !isItalianProvince(span, spans[at + 1], tokens) &&
      !isInNameOfLaw(span, spans[at + 1], tokens) &&
      !isInNameOfLaw(spans[at - 1], span, tokens, true) &&
      !isAdjectiveOfSomethingElse(span, spans[at + 1], tokens),
  );
  const kept = new Set(places);
  const others = new Set(companies);
  for (const span of spans) if (!kept.has(span)) for (let at = span.from; at < span.to; at += 1) others.add(at);
  return { spans: places, others };
}

const HYPHEN = /^[-\u2010\u2011]$/;

/** "Pont-Saint-Martin" and "Saint-Martin-d'Hères" are other places than Saint-Martin. */
function isInLongerName({ from, to, meaning }: Span, tokens: readonly Token[]): boolean {
  const isHyphenated = to - from > 1 && tokens.slice(from + 1, to).every(({ gap }) => HYPHEN.test(gap));
  const [first, next] = [tokens[from], tokens[to]];
  return (
    isHyphenated &&
    meaning.is !== 'cloud-region' &&
    ((from > 0 && HYPHEN.test(first?.gap ?? '')) || HYPHEN.test(next?.gap ?? ''))
  );
}

/** "(AO), Italia": Italian addresses name the province by two letters, most of which are codes of countries. */
function isItalianProvince({ from, to }: Span, next: Span | undefined, tokens: readonly Token[]): boolean {
  const isBracketed = /\($/.test(tokens[from]?.gap ?? '') && /^\)/.test(tokens[to]?.gap ?? '');
  const isCode = to - from === 1 && /^\p{Lu}{2}$/u.test(tokens[from]?.raw ?? '');
  return isCode && isBracketed && next?.from === to && 'country' in next.meaning && next.meaning.country === 'IT';
}

const LONGEST_FORM = 4;
const LONGEST_COMPANY_NAME = 7;
const CONNECTORS_OF_NAMES = new Set([
  'of',
  'and',
  'et',
  'und',
  'the',
  'de',
  'for',
  'e',
  'y',
  'i',
  'van',
  'von',
  'du',
  'la',
  'des',
  'di',
]);

/** The positions of words that belong to the name of a company, found by its legal form. */
function wordsOfCompanies(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const endsOfSpans = new Set(spans.filter(({ meaning }) => meaning.is !== 'demonym').map(({ to }) => to));
  for (let at = 1; at < tokens.length; at += 1) {
    const length = legalFormAt(tokens, at, endsOfSpans);
    if (length === 0) continue;
    for (let back = at - 1; back >= Math.max(0, at - LONGEST_COMPANY_NAME); back -= 1) {
      const token = tokens[back] as Token;
      const after = tokens[back + 1] as Token;
      const commaBeforeForm = back === at - 1 && /^,\s?$/.test(after.gap);
      const ampersand = /^\s?&\s?$/.test(after.gap);
      if (isDivided(after) && !commaBeforeForm && !ampersand) break;
      const isPartOfName = startsWithCapital(token) || /^\p{N}/u.test(token.raw) || CONNECTORS_OF_NAMES.has(token.word);
      if (!isPartOfName) break;
      inside.add(back);
      for (let form = at; form < at + length; form += 1) inside.add(form);
    }
  }
  return inside;
}

function legalFormAt(tokens: readonly Token[], at: number, endsOfSpans: ReadonlySet<number>): number {
  const first = tokens[at] as Token;
  for (let length = Math.min(LONGEST_FORM, tokens.length - at); length > 0; length -= 1) {
    const run = tokens.slice(at, at + length);
    if (run.slice(1).some(isDivided)) continue;
    const form = run.map(({ word }) => word).join(' ');
    if (SHORT_LEGAL_FORMS.has(form)) {
      const before = tokens[at - 1] as Token;
      if (first.gap === ' ' && isInCapitals(first) && startsWithCapital(before) && !endsOfSpans.has(at)) return length;
    } else if (LEGAL_FORMS.has(form) && (startsWithCapital(first) || form.includes(' '))) return length;
  }
  return 0;
}

function isInStreetName({ from, to, meaning }: Span, tokens: readonly Token[]): boolean {
  if (meaning.is === 'cloud-region' || meaning.is === 'region' || meaning.is === 'postcode') return false;
  const hasNumber = lineHasNumber(tokens, from, to);
  for (let after = to; after < Math.min(tokens.length, to + 2); after += 1) {
    const token = tokens[after] as Token;
    if (isDivided(token)) break;
    if (STREET_ENDINGS.has(token.word) || (hasNumber && STREET_ENDINGS_WITH_NUMBER.has(token.word))) return true;
  }
  for (let before = from - 1; before >= Math.max(0, from - 4); before -= 1) {
    if (isDivided(tokens[before + 1] as Token)) break;
    const { word, raw } = tokens[before] as Token;
    if (STREET_BEGINNINGS.has(word)) return true;
    if (hasNumber && STREET_BEGINNINGS_WITH_NUMBER.has(word) && /^\p{Lu}/u.test(raw)) return true;
    if (!STREET_CONNECTORS.has(word)) break;
  }
  return false;
}

const REACH_OF_NUMBER = 6;
function lineHasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  const isNumber = (at: number) => /^\d+[a-z]?$/i.test(tokens[at]?.raw ?? '');
  for (let at = from - 1; at >= Math.max(0, from - REACH_OF_NUMBER); at -= 1) {
    if (/[\n;|(]/.test(tokens[at + 1]?.gap ?? '')) break;
    if (isNumber(at)) return true;
  }
  for (let at = to; at < Math.min(tokens.length, to + REACH_OF_NUMBER); at += 1) {
    if (/[\n;|)]/.test(tokens[at]?.gap ?? '')) break;
    if (isNumber(at)) return true;
  }
  return false;
}

/** "Clauses contractuelles types de l'UE", "cláusulas contractuales tipo de la UE". */
const CLAUSES_BEFORE = new Set([
  'types',
  'tipo',
  'standardvertragsklauseln',
  'standaardcontractbepalingen',
  'contractuelles',
  'contractuales',
  'contrattuali',
  'contratuais',
  'standard',
  'umowne',
  'rgpd',
  'gdpr',
  'cct',
  'scc',
  'sccs',
]);
/** "With clauses for EU data": whose data, not where. */
const PURPOSES = new Set(['for', 'of', 'pour', 'fur', 'fuer', 'para', 'per', 'voor', 'dla']);
const DATA = new Set(['data', 'daten', 'personal']);
const PARTIES_OF_TRANSFERS = new Set(['EU', 'US', 'GB', 'CH']);
const FRAMEWORK = new Set([
  'dpf',
  'privacy',
  'datenschutzrahmen',
  'framework',
  'cadre',
  'marco',
  'quadro',
  'ramy',
  'protection',
  'bouclier',
  'shield',
]);

/** "EU SCCs", "UK IDTA", "EU-US Data Privacy Framework": the second of a pair is looked at from its first too. */
function isInNameOfLaw(
  span: Span | undefined,
  next: Span | undefined,
  tokens: readonly Token[],
  second = false,
): boolean {
  if (!span || !isParty(span)) return false;
  const joined = next && next.from === span.to && /^\s*[-–—→]\s*$/.test(tokens[next.from]?.gap ?? '') && isParty(next);
  if (joined && follows(tokens, next.to, FRAMEWORK, 4)) return true;
  if (second) return false;
  for (let before = span.from - 1; before >= Math.max(0, span.from - 4); before -= 1) {
    const { word } = tokens[before] as Token;
    if (isDivided(tokens[before + 1] as Token)) break;
    if (CLAUSES_BEFORE.has(word)) return true;
    if (!STREET_CONNECTORS.has(word)) break;
  }
  const following = tokens[span.to];
  if (!following || /[^\s'’-]/.test(following.gap)) return false;
  if (PURPOSES.has(tokens[span.from - 1]?.word ?? '') && DATA.has(following.word)) return true;
  const two = `${following.word} ${tokens[span.to + 1]?.word ?? ''}`;
  return NOT_A_PLACE_AFTER.has(following.word) || NOT_A_PLACE_AFTER.has(two);
}

const isParty = ({ meaning }: Span): boolean =>
  meaning.is === 'region'
    ? meaning.kind === 'eu-eea'
    : 'country' in meaning && PARTIES_OF_TRANSFERS.has(meaning.country);

function follows(tokens: readonly Token[], from: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    if (/[,;()]/.test(tokens[at]?.gap ?? '')) return false;
    if (words.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** "For global settlement": the adjective belongs to a word that is no place. */
function isAdjectiveOfSomethingElse({ to, meaning }: Span, next: Span | undefined, tokens: readonly Token[]): boolean {
  if (meaning.is !== 'region' || meaning.kind !== 'worldwide' || !meaning.adjective) return false;
  const following = tokens[to];
  if (!following || isDivided(following) || next?.from === to) return false;
  return !isKnownWord(following.word);
}
