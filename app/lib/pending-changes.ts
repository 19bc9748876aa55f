import type { IsoDate } from '../domain/days';
import type { PublishedChange } from '../domain/publication';

/** What is announced of a row: from which day, whether it then leaves the list, and where the change is told. */
export type PendingChange = { on: IsoDate; leaves: boolean; anchor: string };

/** The place on the page where a change of a coming revision is told. */
export const changeAnchor = (revision: number, entryId: string): string => `change-${revision}-${entryId}`;

type Coming = readonly { revision: { number: number; inForceOn: IsoDate }; changes: readonly PublishedChange[] }[];

/** The next announced change of each row that has one. */
export function pendingChanges(coming: Coming): ReadonlyMap<string, PendingChange> {
  const pending = new Map<string, PendingChange>();
  for (const { revision, changes } of coming)
    for (const { entryId, before, after } of changes)
      if (before && !pending.has(before.id))
        pending.set(before.id, {
          on: revision.inForceOn,
          leaves: after?.id !== before.id,
          anchor: changeAnchor(revision.number, entryId),
        });
  return pending;
}
