import type { IsoDate } from './days';
import type { PublishedChange, PublishedEntry } from './publication';
import { compareEntries } from './publication-changes';

type Dated = { number: number; inForceOn: IsoDate };

/** The revision that is, was or will be in force on `day`: the last one published among those whose day has come. */
export function revisionInForce<R extends Dated>(revisions: readonly R[], day: IsoDate): R | undefined {
  return revisions
    .filter(({ inForceOn }) => inForceOn <= day)
    .toSorted(byNumber)
    .at(-1);
}

/**
 * The revisions that will come into force after `day`, in that order. One that a later revision overtakes before its
 * day, or on it, never comes into force and is not among them.
 */
export function comingRevisions<R extends Dated>(revisions: readonly R[], day: IsoDate): R[] {
  const isOvertaken = ({ number, inForceOn }: R) =>
    revisions.some((other) => other.number > number && other.inForceOn <= inForceOn);
  return revisions.filter((revision) => revision.inForceOn > day && !isOvertaken(revision)).toSorted(byNumber);
}

const byNumber = (one: Dated, other: Dated): number => one.number - other.number;

/** What each coming revision changes against the one in force before it. */
export function comingChanges<R extends Dated & { entries: readonly PublishedEntry[] }>(
  inForce: R | undefined,
  coming: readonly R[],
): { revision: R; changes: PublishedChange[] }[] {
  return coming.map((revision, at) => ({
    revision,
    changes: compareEntries((at === 0 ? inForce : coming[at - 1])?.entries ?? [], revision.entries),
  }));
}
