import type { Clause, Item, Mention } from './clauses';
import { mentionsIn, unknownIn } from './clauses';
import { stateCodeOf } from './codes';

/**
 * Decides by what stands beside them which of its meanings a name has, in place: cities that several countries have,
 * everyday words, adjectives, continents, postcodes. Mentions that name no place become words again, or go.
 */
export function decideMeanings(clauses: readonly Clause[]): void {
  for (const clause of clauses)
    for (const mention of mentionsIn(clause)) {
      if (mention.span.is === 'city') decideCity(mention, mention.span);
      if (mention.country === 'GE' && neighboursOf(mention).some(({ country }) => country === 'US'))
        Object.assign(mention, { country: 'US', confidence: 0.8 });
    }
  const all = clauses.flatMap(mentionsIn);
  const nothingUnread = clauses.every((clause) => unknownIn(clause).length === 0);
  const namesContinents = all.some(({ kind, vague }) => kind === 'not-stated' && vague);
  const countries = countsOf(all.flatMap(({ country }) => country ?? []));
  const namesCountry = all.some(({ span, country }) => country !== undefined && span.is !== 'postcode');
  const isMeant = (clause: Clause, mention: Mention): boolean => {
    const { span, country, kind, vague } = mention;
    if (span.is === 'city' && span.everyday)
      return (clause.items.length === 1 && nothingUnread) || (countries.get(country ?? '') ?? 0) > 1;
    if (span.is === 'demonym') return saysWhere(clause, mention, nothingUnread);
    if (span.is === 'postcode') return !namesCountry;
    return !(vague && kind === 'eu-eea' && namesContinents);
  };
  for (const clause of clauses)
    clause.items = clause.items.flatMap((item) =>
      item.mention === undefined || isMeant(clause, item.mention) ? [item] : asWords(item.mention),
    );
}

/** An everyday word that names no place here is a word nobody has read; the others say nothing more. */
const asWords = ({ span, name }: Mention): Item[] =>
  span.is === 'city'
    ? [{ word: { token: { raw: name, word: name, gap: ' ', inLink: false }, roles: new Set(), inName: false } }]
    : [];

const isCountryItself = ({ span }: Mention): boolean => span.is === 'country' || span.is === 'code';

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function decideCity(mention: Mention, city: Extract<Mention['span'], { is: 'city' }>): void {
  const neighbours = neighboursOf(mention);
  const next = nextTo(mention);
  const [inBrackets] = mention.clause.children.slice(0, 1).flatMap(mentionsIn);
  const namesake = [next, inBrackets]
    .map((state) => state && city.namesakes.find((one) => one === `${state.country}-${stateCodeOf(state)}`))
    .find((one) => one !== undefined);
  if (namesake) mention.country = namesake.slice(0, 2);
  else if (next?.country && isCountryItself(next) && next.country !== mention.country)
    mention.confidence = Math.min(mention.confidence, 0.6);
  const beside = neighbours.find(({ country }) => country !== undefined && city.shared.includes(country));
  if (!beside?.country) return;
  mention.country = beside.country;
  mention.confidence = Math.max(mention.confidence, 0.8);
}

/** What stands beside a place and may say where it is: after it, in brackets around or after it, before it. */
function neighboursOf(mention: Mention): Mention[] {
  const { clause } = mention;
  const own = mentionsIn(clause);
  const before = own[own.indexOf(mention) - 1];
  const leads = before ?? (goesOn(clause) ? clause.before && mentionsIn(clause.before).at(-1) : undefined);
  return [
    nextTo(mention),
    ...clause.children.slice(0, 1).flatMap(mentionsIn),
    clause.parent && mentionsIn(clause.parent).at(-1),
    leads,
  ].filter((found) => found !== undefined);
}

function nextTo(mention: Mention): Mention | undefined {
  const { clause } = mention;
  const own = mentionsIn(clause);
  const next = own[own.indexOf(mention) + 1];
  if (next) return next;
  return clause.after && goesOn(clause.after) ? mentionsIn(clause.after)[0] : undefined;
}

/** Lines and commas go on with an address; other separators and "and" begin another place. */
const goesOn = ({ separator, mark }: Clause): boolean => separator !== 'and' && (separator !== 'hard' || mark === '\n');

/** "German servers", "hébergeur français", "Irish entity": an adjective beside a word for what has a place. */
function saysWhere(clause: Clause, mention: Mention, nothingUnread: boolean): boolean {
  const at = clause.items.findIndex((item) => item.mention === mention);
  const beside = [at - 2, at - 1, at + 1, at + 2].flatMap((position) => clause.items[position] ?? []);
  if (beside.some(isSited)) return true;
  const others = clause.items.filter(({ word }) => word && !word.roles.has('plain'));
  return nothingUnread && others.length === 0;
}

const isSited = ({ word }: Item): boolean =>
  word !== undefined &&
  (['company', 'storage', 'processing', 'sited', 'seat', 'parent', 'representative'] as const).some((role) =>
    word.roles.has(role),
  );
