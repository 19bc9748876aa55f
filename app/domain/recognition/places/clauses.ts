import type { Role, RoleWords } from './lexicon';
import { rolesAt } from './lexicon';
import type { Named } from './lookalikes';
import type { RegionMeaning } from './meanings';
import type { Span } from './spans';
import type { Token } from './tokens';
import { DASH } from './tokens';

/** A country, a region or "worldwide" met in a text. */
export interface Mention {
  kind: 'country' | 'eu-eea' | 'worldwide' | 'international-organisation' | 'not-stated';
  country?: string;
  region?: 'EU' | 'EEA';
  organisation?: string;
  confidence: number;
  span: Span['meaning'] | { is: 'code' };
  /** City, site or region as written. */
  place?: string;
  /** The name met, folded. */
  name: string;
  /** "Europe" for the Union, "Asia": a continent. */
  vague: boolean;
  /** "not in", "except", "outside": the text speaks of it to exclude it. */
  excluded: boolean;
  clause: Clause;
}

export interface Word {
  token: Token;
  roles: ReadonlySet<Role>;
  /** In the name of a company or a law, where no code is a country's. */
  inName: boolean;
}
export type Item = { word: Word; mention?: undefined } | { mention: Mention; word?: undefined };

/** What stands between two separators of a cell, or inside one pair of brackets. */
export interface Clause {
  /** In the order of the text. */
  items: Item[];
  separator: 'start' | 'comma' | 'and' | 'dash' | 'hard';
  /** The sign that separates it, for "hard". */
  mark: string;
  parent: Clause | undefined;
  /** Neighbours on the same level, and what stands in brackets after it. */
  before: Clause | undefined;
  after: Clause | undefined;
  children: Clause[];
  text: string;
}

const IN_OTHER_NAME: ReadonlySet<Role> = new Set(['plain']);
const NO_ROLES: ReadonlySet<Role> = new Set();
const CONNECTORS = new Set([
  'et',
  'and',
  'ou',
  'or',
  'puis',
  'ainsi',
  'und',
  'oder',
  'sowie',
  'y',
  'o',
  'e',
  'ed',
  'en',
  'of',
  'i',
  'oraz',
  'lub',
  'u',
]);
/** Connectors of one language that are other words in another: they connect only where a place stands on both sides. */
const BETWEEN_PLACES_ONLY = new Set(['y', 'o', 'e', 'ed', 'en', 'of', 'i', 'u']);
const SEPARATORS = /[;|\n+/•·&→]/;
/** A deeper nesting than any writer means; more of it is read on the same level. */
const DEEPEST_BRACKETS = 12;

/** Cuts a text into clauses, with the places each mentions and what its other words say of them. */
export function clausesOf(tokens: readonly Token[], { spans, others }: Named): Clause[] {
  const clauses: Clause[] = [];
  const open = (separator: Clause['separator'], parent: Clause | undefined, mark = ''): Clause => {
    const clause: Clause = {
      items: [],
      separator,
      mark,
      parent,
      before: undefined,
      after: undefined,
      children: [],
      text: '',
    };
    clauses.push(clause);
    return clause;
  };
  const startsAt = new Map(spans.map((span) => [span.from, span]));
  const roles = rolesOf(tokens, startsAt);
  const endsOfSpans = new Set(spans.map(({ to }) => to));
  let current = open('start', undefined);
  let depth = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (DASH.test(token.gap)) current = open('dash', current.parent);
    for (const mark of token.gap) {
      if ((mark === '(' || mark === '[') && depth < DEEPEST_BRACKETS) {
        current = open('start', current);
        depth += 1;
      } else if ((mark === ')' || mark === ']') && current.parent) {
        current = current.parent;
        depth -= 1;
      } else if (mark === ',') current = open('comma', current.parent);
      else if (SEPARATORS.test(mark)) current = open('hard', current.parent, mark);
    }
    if (/[.!?]\s/.test(token.gap)) current = open('hard', current.parent, '.');
    const span = startsAt.get(at);
    const taken = tokens.slice(at, span?.to ?? at + 1);
    const isConnector =
      !span &&
      CONNECTORS.has(token.word) &&
      (!BETWEEN_PLACES_ONLY.has(token.word) ||
        (startsAt.has(at + 1) && current.items.at(-1)?.mention !== undefined && endsOfSpans.has(at)));
    if (isConnector) current = open('and', current.parent);
    else if (span) current.items.push({ mention: mentionOf(span, taken, current) });
    else {
      const inName = others.has(at);
      current.items.push({ word: { token, roles: inName ? IN_OTHER_NAME : (roles[at] ?? NO_ROLES), inName } });
    }
    if (!isConnector) current.text = textOf(taken, current.text);
    at += taken.length;
  }
  return linked(clauses.filter(({ items }) => items.length > 0));
}

function linked(clauses: Clause[]): Clause[] {
  const last = new Map<Clause | undefined, Clause>();
  for (const clause of clauses) {
    const before = last.get(clause.parent);
    clause.before = before;
    if (before) before.after = clause;
    clause.parent?.children.push(clause);
    last.set(clause.parent, clause);
  }
  return clauses;
}

function rolesOf(tokens: readonly Token[], startsAt: ReadonlyMap<number, Span>): ReadonlySet<Role>[] {
  const roles: ReadonlySet<Role>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = startsAt.get(at);
    if (span) {
      at = span.to;
      continue;
    }
    const found: RoleWords = rolesAt((offset) =>
      offset > 0 && (startsAt.has(at + offset) || /[,;()\n]/.test(tokens[at + offset]?.gap ?? ''))
        ? undefined
        : tokens[at + offset]?.word,
    );
    for (let word = at; word < at + found.length; word += 1) roles[word] = found.roles;
    at += found.length;
  }
  return roles;
}

export function textOf(tokens: readonly Token[], before = ''): string {
  return tokens.reduce((sum, { raw, gap }) => {
    const joint = /^[-–_'’./]$/.test(gap) ? gap : ' ';
    return sum === '' ? raw : `${sum}${joint}${raw}`;
  }, before);
}

function mentionOf({ meaning }: Span, tokens: readonly Token[], clause: Clause): Mention {
  const mention: Mention = {
    kind: 'country',
    confidence: CONFIDENCE[meaning.is],
    span: meaning,
    name: tokens.map(({ word }) => word).join(' '),
    vague: false,
    excluded: false,
    clause,
  };
  if (meaning.is === 'region') return Object.assign(mention, regionOf(meaning));
  mention.country = meaning.country;
  if (meaning.is === 'country') mention.confidence = meaning.confidence;
  if (meaning.is === 'city' && meaning.shared.length > 0) mention.confidence = TO_CONFIRM;
  if (meaning.is === 'city' || meaning.is === 'state' || meaning.is === 'cloud-region') mention.place = textOf(tokens);
  return mention;
}

const TO_CONFIRM = 0.6;
const CONFIDENCE: Readonly<Record<Span['meaning']['is'], number>> = {
  country: 1,
  'cloud-region': 0.9,
  city: 0.8,
  state: 0.8,
  demonym: 0.8,
  postcode: TO_CONFIRM,
  region: 1,
};

function regionOf(meaning: RegionMeaning): Pick<Mention, 'kind' | 'region' | 'organisation' | 'confidence' | 'vague'> {
  switch (meaning.kind) {
    case 'eu-eea':
      return {
        kind: 'eu-eea',
        region: meaning.region,
        confidence: meaning.vague ? TO_CONFIRM : 1,
        vague: meaning.vague,
      };
    case 'worldwide':
      return { kind: 'worldwide', confidence: 1, vague: false };
    case 'international-organisation':
      return { kind: 'international-organisation', organisation: meaning.organisation, confidence: 1, vague: false };
    case 'somewhere':
      return { kind: 'not-stated', confidence: TO_CONFIRM, vague: true };
  }
}

interface Sorted {
  items: readonly Item[];
  mentions: Mention[];
  words: Word[];
  unknown: Word[];
}
const sorted = new WeakMap<Clause, Sorted>();

/** The items of a clause by kind; sorted anew only when it has other items. */
function sortedItems(clause: Clause): Sorted {
  const before = sorted.get(clause);
  if (before?.items === clause.items) return before;
  const words: Word[] = [];
  const mentions: Mention[] = [];
  for (const { mention, word } of clause.items)
    if (mention) mentions.push(mention);
    else words.push(word);
  const made = { items: clause.items, mentions, words, unknown: words.filter(isUnknown) };
  sorted.set(clause, made);
  return made;
}

const isUnknown = ({ token, roles }: Word): boolean =>
  roles.size === 0 && !token.inLink && token.word.length > 1 && !/^\d/.test(token.word);

export const mentionsIn = (clause: Clause): readonly Mention[] => sortedItems(clause).mentions;
export const wordsIn = (clause: Clause): readonly Word[] => sortedItems(clause).words;
/** Words nothing is known of. */
export const unknownIn = (clause: Clause): readonly Word[] => sortedItems(clause).unknown;
