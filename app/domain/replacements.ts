import type { PublishedChange, PublishedEntry } from './publication';

/** A row that comes, and the row whose place it takes as it goes (GDPR Art. 28(2): "addition or replacement"). */
export type Replacement = { entryId: string; replacedId: string };

/** Rows that come and rows that go, as a comparison finds them. */
const comers = (changes: readonly PublishedChange[]) => changes.filter(({ before }) => !before);
const leavers = (changes: readonly PublishedChange[]) => changes.filter(({ after }) => !after);

/**
 * The replacements that can be told from the rows themselves: one goes and one comes for the same service, or else for
 * the same stated purpose, and no other row comes or goes for it. The same vendor under a new row replaces nobody.
 */
export function proposeReplacements(changes: readonly PublishedChange[]): Replacement[] {
  const proposed: Replacement[] = [];
  for (const reasonOf of [({ service }: PublishedEntry) => service, ({ purpose }: PublishedEntry) => purpose]) {
    const isFree = ({ entryId }: PublishedChange) =>
      !proposed.some((one) => one.entryId === entryId || one.replacedId === entryId);
    const coming = byReason(comers(changes).filter(isFree), reasonOf);
    const leaving = byReason(leavers(changes).filter(isFree), reasonOf);
    for (const [reason, [comer, ...otherComers]] of coming) {
      const [leaver, ...otherLeavers] = leaving.get(reason) ?? [];
      if (!comer?.after || !leaver?.before || otherComers.length + otherLeavers.length > 0) continue;
      if (folded(comer.after.vendor) !== folded(leaver.before.vendor))
        proposed.push({ entryId: comer.entryId, replacedId: leaver.entryId });
    }
  }
  return proposed;
}

const folded = (text: string | undefined): string => (text ?? '').trim().toLowerCase().replace(/\s+/g, ' ');

function byReason(
  changes: readonly PublishedChange[],
  reasonOf: (entry: PublishedEntry) => string | undefined,
): Map<string, PublishedChange[]> {
  const groups = new Map<string, PublishedChange[]>();
  for (const change of changes) {
    const entry = change.after ?? change.before;
    const reason = folded(entry && reasonOf(entry));
    if (reason) groups.set(reason, [...(groups.get(reason) ?? []), change]);
  }
  return groups;
}

/**
 * Makes one change of a row that comes and the row it replaces, and leaves everything else as it was. A replacement
 * holds over several revisions: who replaced somebody who replaced A has A's place. One that names a row that neither
 * comes nor goes says nothing here, and no row takes two places or is replaced twice.
 */
export function joinReplaced(
  changes: readonly PublishedChange[],
  replacements: readonly Replacement[],
): PublishedChange[] {
  if (replacements.length === 0) return [...changes];
  const placeOf = new Map(replacements.map(({ entryId, replacedId }) => [entryId, replacedId]));
  const leaving = new Map(leavers(changes).map((change) => [change.entryId, change]));
  const joined = comers(changes).flatMap((change): PublishedChange[] => {
    const replaced = leaving.get(firstOf(placeOf, change.entryId, leaving) ?? '');
    if (!replaced?.before || !change.after) return [];
    leaving.delete(replaced.entryId);
    return [{ entryId: change.entryId, kinds: ['replaced'], before: replaced.before, after: change.after }];
  });
  const gone = new Set(joined.flatMap(({ entryId, before }) => [entryId, before?.id]));
  const isOther = ({ entryId }: PublishedChange) => !gone.has(entryId);
  const others = changes.filter(isOther);
  return [...comers(others), ...joined, ...others.filter(({ before }) => before)];
}

/** Follows replacements back from a row to one that goes. */
function firstOf(
  placeOf: ReadonlyMap<string, string>,
  entryId: string,
  leaving: ReadonlyMap<string, PublishedChange>,
): string | undefined {
  const seen = new Set([entryId]);
  let at = placeOf.get(entryId);
  while (at !== undefined && !seen.has(at)) {
    if (leaving.has(at)) return at;
    seen.add(at);
    at = placeOf.get(at);
  }
  return undefined;
}

/** The replacements among changes as they were published. */
export const replacementsIn = (changes: readonly PublishedChange[]): Replacement[] =>
  changes.flatMap(({ entryId, kinds, before }) =>
    kinds.includes('replaced') && before ? [{ entryId, replacedId: before.id }] : [],
  );

/** What became of a row: it came, took another's place, changed, or went. */
export const mannerOf = ({ kinds, before, after }: PublishedChange): 'added' | 'replaced' | 'changed' | 'removed' => {
  if (!before) return 'added';
  if (!after) return 'removed';
  return kinds.includes('replaced') ? 'replaced' : 'changed';
};
