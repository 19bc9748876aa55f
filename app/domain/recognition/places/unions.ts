import { EEA_COUNTRIES, EU_COUNTRIES } from '../vocabulary/places/unions';
import type { Clause, Mention } from './clauses';
import { mentionsIn } from './clauses';

/** The unions that only qualify a country among the given places. */
export function qualifiers(places: readonly Mention[]): ReadonlySet<Mention> {
  const isPlace = new Set(places.filter(({ excluded }) => !excluded));
  const decided = new Map<Clause, Map<string, boolean>>();
  const qualifying = new Set<Mention>();
  for (const union of places) {
    if (union.kind !== 'eu-eea' || union.excluded) continue;
    const inClause = decided.get(union.clause) ?? new Map<string, boolean>();
    decided.set(union.clause, inClause);
    const key = `${union.region} ${union.vague}`;
    const only = inClause.get(key) ?? onlyQualifies(union, (mention) => isPlace.has(mention));
    inClause.set(key, only);
    if (only) qualifying.add(union);
  }
  return qualifying;
}

/**
 * "EU (Frankfurt)", "UE — Irlande", "Dublin, Ireland, EU": the union only says of the country that it is in it. "EU and
 * USA", "Ireland / EU" and "Germany and other EU countries" name it as a place of its own.
 */
function onlyQualifies(union: Mention, isPlace: (mention: Mention) => boolean): boolean {
  const members = union.region === 'EU' ? EU_COUNTRIES : EEA_COUNTRIES;
  const { clause } = union;
  const isMember = (mention: Mention) =>
    isPlace(mention) && mention.kind === 'country' && (union.vague || members.has(mention.country ?? ''));
  if (clause.items.some(({ word }) => word?.roles.has('other') && !word.roles.has('excluding'))) return false;
  const [inBrackets] = clause.children;
  if (inBrackets && adds(inBrackets)) return false;
  if (
    clause.children.some((child) => mentionsIn(child).some((mention) => isPlace(mention) && mention.kind === 'country'))
  )
    return true;
  if (mentionsIn(clause).some(isMember)) return true;
  if (clause.parent && mentionsIn(clause.parent).some(isMember)) return true;
  return (
    isBesideMember(clause, clause.before, clause, isMember) ||
    isBesideMember(clause.after, clause.after, clause, isMember)
  );
}

/** "EU (+ UK)", "EU (incl. Switzerland)": what stands in the brackets comes to the union. */
const adds = ({ separator, mark, items: [first] }: Clause): boolean =>
  separator === 'and' ||
  (separator === 'hard' && /[+&]/.test(mark)) ||
  (first?.word !== undefined && ADDING.has(first.word.token.word));
const ADDING = new Set(
  `incl including include included inkl inklusive plus also inclus incluant y aussi sowie zuzuglich einschliesslich incluido incluida
  incluyendo compreso compresa incluso inclusa inclusief incluindo wlacznie oraz`.split(/\s+/),
);

/** `separated` is the clause whose separator stands between the two. */
function isBesideMember(
  separated: Clause | undefined,
  other: Clause | undefined,
  union: Clause,
  isMember: (mention: Mention) => boolean,
): boolean {
  if (!separated || !other || union.parent !== other.parent) return false;
  const beside = [other, ...other.children].flatMap(mentionsIn).filter(isMember);
  if (separated.separator === 'comma' || separated.separator === 'dash') return beside.length > 0;
  return (
    separated.separator === 'hard' &&
    separated.mark !== ';' &&
    beside.some(({ span }) => span.is === 'city' || span.is === 'cloud-region')
  );
}
