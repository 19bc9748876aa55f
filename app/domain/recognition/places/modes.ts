import type { AccessMode } from '../../words';
import type { Clause } from './clauses';
import { mentionsIn, wordsIn } from './clauses';
import type { Role } from './lexicon';

/**
 * How data is reached at the places of each clause, by its own words, those of its brackets, or the words before an
 * enumeration ("Hosting and processing: France, Germany").
 */
export function modesOf(clauses: readonly Clause[]): ReadonlyMap<Clause, AccessMode[]> {
  const modes = new Map<Clause, AccessMode[]>();
  let carried: AccessMode[] = [];
  let before: Clause | undefined;
  for (const clause of clauses) {
    const own = modesIn(clause);
    const said =
      own.length > 0 ? own : clause.children.filter((child) => mentionsIn(child).length === 0).flatMap(modesIn);
    const goesOn = clause.separator !== 'hard';
    const joins = before !== undefined && mentionsIn(before).length === 0 && clause.separator === 'and';
    const here = [...new Set([...(joins || (said.length === 0 && goesOn) ? carried : []), ...said])];
    if (own.length > 0 || !goesOn) carried = here;
    modes.set(clause, here);
    before = clause;
  }
  return modes;
}

function modesIn(clause: Clause): AccessMode[] {
  const roles = new Set<Role>(wordsIn(clause).flatMap((word) => [...word.roles]));
  if (roles.has('encrypted-transit')) return ['encrypted-transit'];
  const modes: AccessMode[] = [];
  if (roles.has('storage')) modes.push('storage');
  if (roles.has('processing')) modes.push('processing');
  if (roles.has('remote-access')) modes.push(roles.has('exceptional') ? 'exceptional-remote-access' : 'remote-access');
  return modes;
}
