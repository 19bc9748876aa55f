import type { IsoDate } from './days';
import type { PublishedChange, PublishedEntry } from './publication';
import { compareEntries } from './publication-changes';
import { replacementsIn } from './replacements';

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
  return revisions
    .filter((revision) => revision.inForceOn > day && !isOvertaken(revision, revisions))
    .toSorted(byNumber);
}

/** Whether a later revision takes a revision's place before its day or on it. */
export const isOvertaken = ({ number, inForceOn }: Dated, revisions: readonly Dated[]): boolean =>
  revisions.some((other) => other.number > number && other.inForceOn <= inForceOn);

const byNumber = (one: Dated, other: Dated): number => one.number - other.number;

type Published = Dated & { entries: readonly PublishedEntry[]; changes: readonly PublishedChange[] };

/**
 * What each coming revision changes against the one in force before it. Who replaces whom was said when `announced` were
 * published, those that are overtaken among them.
 */
export function comingChanges<R extends Published>(
  inForce: R | undefined,
  coming: readonly R[],
  announced: readonly Pick<R, 'changes'>[] = coming,
): { revision: R; changes: PublishedChange[] }[] {
  const replacements = announced.flatMap(({ changes }) => replacementsIn(changes));
  return coming.map((revision, at) => ({
    revision,
    changes: compareEntries((at === 0 ? inForce : coming[at - 1])?.entries ?? [], revision.entries, replacements),
  }));
}
