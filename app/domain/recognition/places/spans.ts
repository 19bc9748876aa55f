import type { Meaning } from './meanings';
import type { PlaceNames } from './names';
import { postcodeAt } from './postcodes';
import type { Token } from './tokens';
import { DASH, isInCapitals, startsWithCapital } from './tokens';

/** Tokens `from` up to, not including, `to` that name a place. */
export interface Span {
  from: number;
  to: number;
  meaning: Meaning | { is: 'postcode'; country: string };
}

/** No name goes on over these. */
const DIVIDER = /[;|+/[\]•·→:]/;
const SHORT = 4;
/** "Irã" is no word of another language. */
const ACCENTED = /[À-ɏ]/;

/** Every name of a place in a text, longest first from the left. Nothing is said yet about what is meant by it. */
export function spansOf(tokens: readonly Token[], names: PlaceNames): Span[] {
  const allSmall = !tokens.some(startsWithCapital);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = tokens[at]?.inLink ? undefined : spanAt(tokens, at, names, allSmall);
    if (span) spans.push(span);
    at = span?.to ?? at + 1;
  }
  return spans;
}

function spanAt(tokens: readonly Token[], at: number, names: PlaceNames, allSmall: boolean): Span | undefined {
  const cloud = cloudRegionAt(tokens, at, names);
  if (cloud) return { from: at, to: at + cloud.length, meaning: { is: 'cloud-region', country: cloud.country } };
  const postcode = postcodeAt(tokens, at);
  if (postcode && names.countries.has(postcode.country))
    return { from: at, to: at + postcode.length, meaning: { is: 'postcode', country: postcode.country } };
  const found = names.phrases.longestAt(
    (offset) => (offset > 0 && DIVIDER.test(tokens[at + offset]?.gap ?? '') ? undefined : tokens[at + offset]?.word),
    (meaning, length) => isWritten(tokens.slice(at, at + length), meaning, allSmall),
  );
  return found && { from: at, to: at + found.length, meaning: found.value };
}

/** Whether a name is written as such a name is: "US" but not "us", "Nice" but not "nice". */
function isWritten(run: readonly Token[], meaning: Meaning, allSmall: boolean): boolean {
  const [first] = run;
  if (!first) return false;
  const inner = run.slice(1).map(({ gap }) => gap);
  if (meaning.is !== 'country' && inner.some((gap) => DASH.test(gap) || /[,()\n]/.test(gap))) return false;
  const letters = run.reduce((sum, { word }) => sum + word.length, 0);
  const hasCapital = run.some(startsWithCapital);
  if (meaning.is === 'region') {
    const initials =
      meaning.kind === 'eu-eea' &&
      !meaning.vague &&
      first.word.length <= SHORT &&
      (run.length === 1 || /^\d/.test(run[1]?.word ?? ''));
    return !initials || isInCapitals(first);
  }
  if (meaning.is === 'country')
    return (
      (letters >= SHORT || run.every(isInCapitals) || ACCENTED.test(first.raw)) && (!meaning.everyday || hasCapital)
    );
  if (meaning.is === 'demonym') return !meaning.everyday || hasCapital;
  return hasCapital || (allSmall && !(meaning.is === 'city' && meaning.everyday));
}

const HYPHEN = /^[-_\u2010\u2011]$/;
const REGION_WORDS = new Set([
  'region',
  'regions',
  'regio',
  'regione',
  'regiao',
  'regionen',
  'location',
  'multiregion',
  'datacenter',
  'ovh',
  'ovhcloud',
  'fly',
  'zone',
]);

/** "eu-west-1", "europe-west4-a", "westeurope", "fra1", "fr-par", and "(cdg)" where only a code can stand. */
function cloudRegionAt(tokens: readonly Token[], at: number, names: PlaceNames) {
  const first = tokens[at] as Token;
  let code = '';
  let found: { country: string; length: number } | undefined;
  for (let length = 1; length <= names.longestCloudRegion && at + length <= tokens.length; length += 1) {
    const token = tokens[at + length - 1] as Token;
    if (length > 1 && token.gap !== ' ' && !HYPHEN.test(token.gap)) break;
    const part = token.word.replace(/^(\d)[a-f]$/, '$1');
    code = length === 1 ? part : `${code}-${part}`;
    const country = names.cloudRegions.get(code);
    if (country && isWrittenAsCode(tokens.slice(at, at + length))) found = { country, length };
  }
  return found ?? siteAt(tokens, at, first, names);
}

/** A code of several parts keeps its hyphens; spaces are let pass before a number only ("EU West 1"). */
function isWrittenAsCode(run: readonly Token[]): boolean {
  const last = run.at(-1) as Token;
  return run.slice(1).every(({ gap }) => HYPHEN.test(gap)) || (run.length > 2 && /^\d[a-f]?$/i.test(last.raw));
}

function siteAt(tokens: readonly Token[], at: number, first: Token, names: PlaceNames) {
  const numbered = /^([a-z]{3})\d{1,2}$/.exec(first.word)?.[1];
  const site = names.sites.get(numbered ?? '');
  if (site) return { country: site, length: 1 };
  const next = tokens[at + 1];
  if (/^[a-z]{2}$/.test(first.raw) && next && HYPHEN.test(next.gap)) {
    const country = names.sites.get(/^[a-z]{3}/.exec(next.raw)?.[0] ?? '');
    if (country && country === names.codes.get(first.raw.toUpperCase())) return { country, length: 2 };
  }
  const bare = first.raw.length === 3 && !names.phrases.get(first.word) ? names.sites.get(first.word) : undefined;
  if (!bare || !(first.raw === first.word || isInCapitals(first))) return undefined;
  const inBrackets = /\($/.test(first.gap) && /^\)/.test(next?.gap ?? ')');
  const named = [tokens[at - 1], next].some((beside) => REGION_WORDS.has(beside?.word ?? ''));
  const isCountryCode = isInCapitals(first) && names.codes.has(first.raw) && !named;
  return (inBrackets || named) && !isCountryCode ? { country: bare, length: 1 } : undefined;
}
