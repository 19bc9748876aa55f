/** How two names that are not the same resemble each other. */
export const SIMILARITIES = ['legal-form', 'spelling'] as const;
export type Similarity = (typeof SIMILARITIES)[number];

/** Finds what resembles a name, folded as `identityOf` does. */
export interface SimilarNames<V> {
  find: (name: string) => Map<V, Similarity>;
}

const LEGAL_FORMS = new Set(
  `ab ag aps as asa bv bvba co company corp corporation eirl eood gbr gesellschaft gmbh ggmbh inc incorporated kft kg
  limited llc llp lp ltd ltda mbh nv ohg oy oyj pbc plc private pte pty pvt sa sae sarl sas sasu sce scop se sia sl slu
  snc spa sprl srl sro ug uab unipessoal lda gie eurl spzoo zoo
  group groupe gruppe holding holdings`.split(/\s+/),
);
/** Forms written with stops fall apart into letters: "S.A.R.L.", "B.V.", "Sp. z o.o.". */
const SPELLED_FORMS = [
  's a r l',
  's p a',
  's r l',
  's r o',
  'sp z o o',
  's a s',
  's a',
  'a s',
  'b v',
  'n v',
  's l',
  's e',
];
/** Where a branch sits. Two names that name different ones are different entities. */
const REGIONS = new Set(
  `emea eu europe european apac americas international global worldwide
  ireland irlande irland france germany deutschland allemagne luxembourg luxemburg netherlands nederland belgium belgique
  sweden sverige denmark danmark norway norge finland spain espana italia italy poland polska portugal austria schweiz
  switzerland suisse uk us usa india japan singapore australia canada brasil brazil`.split(/\s+/),
);
/** Shorter names differ by a letter all the time without being the same. */
const SPELLING_FROM_LETTERS = 8;
/** A beginning or an end that so many names share tells nothing. */
const MOST_OF_ONE_HALF = 50;

interface Bare {
  /** The words that make the name, without legal form and region. */
  core: string;
  regions: string;
}

function bareOf(name: string): Bare {
  const spelled = / [a-z]$/.test(name) ? SPELLED_FORMS.find((form) => name.endsWith(` ${form}`)) : undefined;
  const parts = (spelled ? name.slice(0, -spelled.length - 1) : name).split(' ');
  const core = parts.filter((word, at) => at === 0 || !(LEGAL_FORMS.has(word) || REGIONS.has(word)));
  return { core: core.join(' '), regions: parts.filter((word, at) => at > 0 && REGIONS.has(word)).join(' ') };
}

const mayBranch = (one: Bare, other: Bare) =>
  one.regions === '' || other.regions === '' || one.regions === other.regions;

/**
 * Names of vendors by their words without legal form, and by beginning and end for names one letter apart: of two such
 * names less than half from one side is the same. Names with figures never differ by spelling only. Linear to build and
 * to ask: nothing is compared with everything.
 */
export function indexSimilarNames<V>(vendors: Iterable<{ vendor: V; name: string }>): SimilarNames<V> {
  interface Known extends Bare {
    vendor: V;
  }
  const byCore = new Map<string, Known[]>();
  const byHalf = new Map<string, Known[]>();
  const add = (map: Map<string, Known[]>, key: string, known: Known) => {
    const there = map.get(key);
    if (there) there.push(known);
    else map.set(key, [known]);
  };
  for (const { vendor, name } of vendors) {
    const known = { vendor, ...bareOf(name) };
    if (known.core === '') continue;
    add(byCore, known.core, known);
    if (!isSpelled(known.core)) continue;
    for (const key of halvesOf(known.core, known.core.length)) add(byHalf, key, known);
  }
  return {
    find(name) {
      const sought = bareOf(name);
      const found = new Map<V, Similarity>();
      if (sought.core === '') return found;
      for (const known of byCore.get(sought.core) ?? [])
        if (mayBranch(known, sought)) found.set(known.vendor, 'legal-form');
      if (found.size > 0 || !isSpelled(sought.core)) return found;
      const { length } = sought.core;
      for (const key of [length - 1, length, length + 1].flatMap((other) => halvesOf(sought.core, other))) {
        const half = byHalf.get(key) ?? [];
        if (half.length > MOST_OF_ONE_HALF) continue;
        for (const known of half)
          if (mayBranch(known, sought) && isOneLetterApart(known.core, sought.core))
            found.set(known.vendor, 'spelling');
      }
      return found;
    },
  };
}

/**
 * Tells of names everything that could ever resemble something: a superset of what any index over some of them would
 * find, in linear time. Where too many names share a half, all of them are told of.
 */
export function tellResembling(names: Iterable<string>, tell: (one: string, other: string) => void): void {
  const firstOfCore = new Map<string, string>();
  const byHalf = new Map<string, { name: string; core: string }[]>();
  for (const name of names) {
    const { core } = bareOf(name);
    if (core === '') continue;
    const same = firstOfCore.get(core);
    if (same !== undefined) {
      tell(name, same);
      continue;
    }
    firstOfCore.set(core, name);
    if (!isSpelled(core)) continue;
    const { length } = core;
    for (const key of [length - 1, length, length + 1].flatMap((other) => halvesOf(core, other))) {
      const half = byHalf.get(key) ?? [];
      const [first] = half;
      if (first && half.length > MOST_OF_ONE_HALF) tell(name, first.name);
      else for (const known of half) if (isOneLetterApart(known.core, core)) tell(name, known.name);
    }
    for (const key of halvesOf(core, length)) {
      const half = byHalf.get(key) ?? [];
      byHalf.set(key, half);
      const [first] = half;
      if (half.length > MOST_OF_ONE_HALF) continue;
      half.push({ name, core });
      if (first && half.length > MOST_OF_ONE_HALF) for (const known of half) tell(known.name, first.name);
    }
  }
}

const isSpelled = (core: string) => core.length >= SPELLING_FROM_LETTERS && !/\d/.test(core);

function halvesOf(core: string, length: number): [string, string] {
  const half = (length - 1) >> 1;
  return [`${length}<${core.slice(0, half)}`, `${length}>${core.slice(core.length - half)}`];
}

/** One letter more, less, other, or two neighbours swapped. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}
