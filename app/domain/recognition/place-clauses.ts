import { US_STATE_CODES } from './country-codes';
import type { CountryNames } from './country-names';
import { fold } from './folding';

/** A country, a region or "worldwide" met in a text. */
export interface Mention {
  kind: 'country' | 'eu-eea' | 'worldwide' | 'international-organisation' | 'not-stated';
  country?: string;
  region?: 'EU' | 'EEA';
  organisation?: string;
  confidence: number;
  city: boolean;
  /** "not in", "except", "outside": the text speaks of it to exclude it. */
  excluded: boolean;
}

/** What stands between two separators of a cell, or inside one pair of brackets. */
export interface Clause {
  text: string;
  mentions: Mention[];
  /** The words that are no mention, folded. */
  words: string[];
  separator: 'start' | 'comma' | 'and' | 'hard';
  parent: Clause | undefined;
}

interface Token {
  raw: string;
  word: string;
  gap: string;
}

const union = (region: 'EU' | 'EEA', confidence = 1) => ({ kind: 'eu-eea', region, confidence }) as const;
const everywhere = { kind: 'worldwide', confidence: 1 } as const;
const somewhere = { kind: 'not-stated', confidence: 0.6 } as const;
const patentOffice = {
  kind: 'international-organisation',
  organisation: 'European Patent Organisation',
  confidence: 1,
} as const;
const REGIONS = new Map<string, Pick<Mention, 'kind' | 'region' | 'organisation' | 'confidence'>>([
  ...['eu', 'ue', 'european union', 'union europeenne'].map((words) => [words, union('EU')] as const),
  ...['eea', 'eee', 'european economic area', 'espace economique europeen'].map(
    (words) => [words, union('EEA')] as const,
  ),
  ...['europe', 'european', 'europeen', 'europeenne', 'intra ue'].map((words) => [words, union('EU', 0.6)] as const),
  ...[
    'worldwide',
    'world wide',
    'global',
    'globally',
    'monde',
    'monde entier',
    'mondial',
    'mondiale',
    'mondiaux',
    'mondialement',
    'international',
    'internationale',
  ].map((words) => [words, everywhere] as const),
  ...['all countries', 'tous pays', 'tous les pays'].map((words) => [words, everywhere] as const),
  ...[
    'asia',
    'asie',
    'apac',
    'latam',
    'emea',
    'mena',
    'north america',
    'amerique du nord',
    'south america',
    'amerique du sud',
    'latin america',
    'amerique latine',
    'africa',
    'afrique',
    'maghreb',
    'middle east',
    'moyen orient',
    'oceania',
    'oceanie',
    'third country',
    'third countries',
    'pays tiers',
  ].map((words) => [words, somewhere] as const),
  ...[
    'european patent organisation',
    'organisation europeenne des brevets',
    'european patent office',
    'office europeen des brevets',
  ].map((words) => [words, patentOffice] as const),
]);
const LONGEST_REGION = 4;
const CONNECTORS = new Set(['et', 'and', 'ou', 'or', 'puis', 'ainsi']);
const EXCLUDING = new Set([
  'hors',
  'outside',
  'non',
  'extra',
  'except',
  'excepte',
  'sauf',
  'excluding',
  'hormis',
  'not',
  'pas',
  'sans',
  'without',
  'no',
  'jamais',
  'never',
]);
const BETWEEN = new Set([
  'de',
  'du',
  'des',
  'd',
  'l',
  'la',
  'le',
  'les',
  'the',
  'of',
  'en',
  'in',
  'aux',
  'au',
  'from',
  'to',
  'dans',
  'a',
  'pays',
  'country',
  'countries',
]);
/** As far as a word that excludes stands before what it excludes: "hors des pays de l'UE". */
const REACH_OF_EXCLUSION = 6;
const SHORT = 3;

interface OpenClause extends Clause {
  tokens: Token[];
  parent: OpenClause | undefined;
}

/** Cuts a cell into clauses and finds the places mentioned in each. */
export function clausesOf(text: string, names: CountryNames): Clause[] {
  const tokens = tokenise(text);
  const wholeCellIsCode = tokens.length === 1 && names.codes.has(tokens[0]?.raw.toUpperCase() ?? '');
  const clauses: OpenClause[] = [];
  const open = (separator: Clause['separator'], parent: OpenClause | undefined) => {
    const clause: OpenClause = { text: '', mentions: [], words: [], separator, parent, tokens: [] };
    clauses.push(clause);
    return clause;
  };
  let current = open('start', undefined);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    for (const mark of token.gap) {
      if (mark === '(' || mark === '[') current = open('start', current);
      else if (mark === ')' || mark === ']') current = current.parent ?? current;
      else if (mark === ',') current = open('comma', current.parent);
      else if (SEPARATORS.test(mark)) current = open('hard', current.parent);
    }
    if (/\.\s/.test(token.gap)) current = open('hard', current.parent);
    const found = wholeCellIsCode ? undefined : mentionAt(tokens, at, names);
    const taken = tokens.slice(at, at + (found?.length ?? 1));
    if (found) current.mentions.push({ ...found.mention, excluded: isExcluded(current.tokens) });
    else if (CONNECTORS.has(token.word) && !wholeCellIsCode) current = open('and', current.parent);
    else {
      current.tokens.push(token);
      current.words.push(token.word);
    }
    if (found || !CONNECTORS.has(token.word)) current.text = appended(current.text, taken);
    at += taken.length;
  }
  const spoken = clauses.filter(({ mentions, words }) => mentions.length > 0 || words.length > 0);
  for (const [at, clause] of spoken.entries()) readCode(clause, spoken[at - 1], spoken[at + 1], names);
  return spoken;
}

const SEPARATORS = /[;|\n+/•·&]/;

function appended(text: string, tokens: readonly Token[]): string {
  return tokens.reduce((sum, { raw, gap }) => {
    const joint = /^[-–'’.]$/.test(gap) ? gap : ' ';
    return sum === '' ? raw : `${sum}${joint}${raw}`;
  }, text);
}

/** "U.S.A." */
const INITIALS = /(?:\p{Lu}\.){2,}/gu;

function tokenise(text: string): Token[] {
  const plain = text
    .normalize('NFC')
    .replace(INITIALS, (letters) => letters.replaceAll('.', ''))
    .replace(
      /\b(?:EU|UE|UK|Swiss|Suisse)\s*[-–—]\s*(?:US|USA|États-Unis)\b(?=[^,;()]*(?:DPF|Privacy|protection des données))/gi,
      ' ',
    );
  const tokens: Token[] = [];
  let end = 0;
  for (const match of plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    tokens.push({ raw: match[0], word: fold(match[0]), gap: plain.slice(end, match.index) });
    end = match.index + match[0].length;
  }
  return tokens;
}

function mentionAt(tokens: readonly Token[], at: number, names: CountryNames) {
  for (
    let length = Math.min(Math.max(names.longestPhrase, LONGEST_REGION), tokens.length - at);
    length > 0;
    length -= 1
  ) {
    const run = tokens.slice(at, at + length);
    if (run.slice(1).some(({ gap }) => /[;|\n+/[\]]/.test(gap))) continue;
    const phrase = run.map(({ word }) => word).join(' ');
    if (phrase.length <= SHORT && run[0]?.raw !== run[0]?.raw.toUpperCase()) continue;
    const region = REGIONS.get(phrase);
    if (region) return { length, mention: { ...region, city: false } };
    const named = names.phrases.get(phrase);
    if (named) return { length, mention: { kind: 'country' as const, ...named } };
  }
  return undefined;
}

function isExcluded(before: readonly Token[]): boolean {
  for (const { word } of before.slice(-REACH_OF_EXCLUSION).reverse()) {
    if (EXCLUDING.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/**
 * A clause that is nothing but an ISO code. Two letters after a town may be a state of the US ("Portland, ME"): where
 * the words around do not settle it they stay unread, and the cell is refused rather than guessed.
 */
function readCode(
  clause: OpenClause,
  before: OpenClause | undefined,
  after: OpenClause | undefined,
  names: CountryNames,
) {
  const [token] = clause.tokens;
  if (!token || clause.tokens.length > 1 || clause.mentions.length > 0) return;
  const alone = before === undefined && after === undefined;
  const code = alone ? token.raw.toUpperCase() : token.raw;
  let country = names.codes.get(code);
  if (!country) return;
  const isAmerican = (mentioned: Mention | undefined) => mentioned?.country === 'US';
  const inBrackets =
    clause.parent !== undefined && (clause.separator === 'start' || isAmerican(clause.parent.mentions[0]));
  const next = inBrackets ? clause.parent : clause.separator === 'comma' ? before : undefined;
  if (next && US_STATE_CODES.has(code)) {
    const [place] = next.mentions;
    if (isAmerican(place) && (place?.city || inBrackets)) country = 'US';
    else if (!place && isAmerican(after?.mentions[0])) country = 'US';
    else if (!place) return;
  }
  clause.mentions.push({ kind: 'country', country, confidence: 1, city: false, excluded: false });
  clause.words = [];
}
