import type { Clause, Item, Mention } from './clauses';
import type { Role } from './lexicon';

/** What a cell says a place is to the vendor. */
export type Stance = 'seat' | 'company' | 'parent' | 'representative' | 'processing' | 'none';

/** How near after a place a word must stand to speak of it: "US company", "EU-based representative". */
const REACH_AFTER = 2;

/**
 * What each place is: where the vendor is seated, where data is, or the address of somebody else. Words say it of the
 * place they stand before or just after, and of the places that commas add; a bracket says it of what it follows.
 */
export function stancesOf(clauses: readonly Clause[]): ReadonlyMap<Mention, Stance> {
  const stances = new Map<Mention, Stance>();
  const carried = new Map<Clause, Stance>();
  for (const clause of clauses) {
    const inherited = inheritedBy(clause, carried);
    const remarks = clause.children.filter(({ items }) => items.every(({ mention }) => mention === undefined));
    const remark = remarks
      .map((child) => lastStance(child.items))
      .find((stance) => stance !== undefined && stance !== 'company');
    let last: Stance | undefined;
    for (const [at, { mention, word }] of clause.items.entries()) {
      if (word) last = stanceOfRoles(word.roles) ?? last;
      if (!mention) continue;
      const own = stanceAfter(clause.items, at) ?? last ?? stanceLater(clause.items, at);
      stances.set(mention, own ?? remark ?? inherited);
    }
    carried.set(clause, lastStance(clause.items) ?? inherited);
  }
  for (const clause of clauses) seatAround(clause, stances);
  return stances;
}

function inheritedBy(clause: Clause, carried: ReadonlyMap<Clause, Stance>): Stance {
  if (clause.separator === 'hard') return 'none';
  const from = clause.separator === 'start' ? clause.parent : clause.before;
  return (from && carried.get(from)) ?? 'none';
}

/** "Sampletown, US (data centre: Frankfurt)": a country before brackets that say where data is is the seat. */
function seatAround(clause: Clause, stances: Map<Mention, Stance>): void {
  const { parent } = clause;
  const isKept = ({ mention }: Item) => mention && !mention.excluded && stances.get(mention) === 'processing';
  if (!parent || !clause.items.some(isKept)) return;
  const says = clause.items.some(
    ({ word }) => word && stanceOfRoles(word.roles) === 'processing' && !word.roles.has('remote-access'),
  );
  if (
    !says ||
    clause.items.some(({ word }) => word && /^(backup|sauvegarde|sicherung|respaldo|kopie)/.test(word.token.word))
  )
    return;
  for (
    let around: Clause | undefined = parent;
    around;
    around = around.separator === 'comma' ? around.before : undefined
  )
    for (const { mention } of around.items)
      if (mention?.kind === 'country' && stances.get(mention) === 'none') stances.set(mention, 'seat');
}

const STANCE_OF_ROLE: readonly [Role, Stance][] = [
  ['representative', 'representative'],
  ['parent', 'parent'],
  ['seat', 'seat'],
  ['storage', 'processing'],
  ['processing', 'processing'],
  ['remote-access', 'processing'],
  ['data-at', 'processing'],
  ['company', 'company'],
];

const stanceOfRoles = (roles: ReadonlySet<Role>): Stance | undefined =>
  STANCE_OF_ROLE.find(([role]) => roles.has(role))?.[1];

function stanceAfter(items: readonly Item[], at: number): Stance | undefined {
  for (const { word, mention } of items.slice(at + 1, at + 1 + REACH_AFTER)) {
    if (mention) return undefined;
    const stance = word && stanceOfRoles(word.roles);
    if (stance) return stance;
  }
  return undefined;
}

function stanceLater(items: readonly Item[], at: number): Stance | undefined {
  for (const { word, mention } of items.slice(at + 1)) {
    if (mention) return undefined;
    const stance = word && stanceOfRoles(word.roles);
    if (stance) return stance;
  }
  return undefined;
}

const lastStance = (items: readonly Item[]): Stance | undefined =>
  items.map(({ word }) => word && stanceOfRoles(word.roles)).findLast((stance) => stance !== undefined);
