import type { IsoDate } from './days';
import type { PublishedChange, PublishedEntry } from './publication';
import { compareEntries } from './publication-changes';

type Dated = { number: number; inForceOn: IsoDate };

/** The revision that is, was or will be in force on `day`: the last one published among those whose day has come. */
export function revisionInForce<R extends Dated>(revisions: readonly R[], day: IsoDate): R | undefined {
  return revisions.reduce<R | undefined>(
    (found, revision) => (revision.inForceOn <= day && revision.number > (found?.number ?? 0) ? revision : found),
    undefined,
  );
}

/**
 * The revisions that will come into force after `day`, in that order. One that a later revision overtakes before its
 * day never comes into force and is not among them.
 */
export function comingRevisions<R extends Dated>(revisions: readonly R[], day: IsoDate): R[] {
  let number = revisionInForce(revisions, day)?.number ?? 0;
  const coming: R[] = [];
  const ahead = revisions
    .filter(({ inForceOn }) => inForceOn > day)
    .toSorted((one, other) =>
      one.inForceOn === other.inForceOn ? other.number - one.number : one.inForceOn < other.inForceOn ? -1 : 1,
    );
  for (const revision of ahead) {
    if (revision.number < number) continue;
    if (coming.at(-1)?.inForceOn === revision.inForceOn) continue;
    coming.push(revision);
    number = revision.number;
  }
  return coming;
}

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
