import type { IsHoliday } from './contract-days';
import type { IsoDate } from './days';
import { addDays } from './days';
import type { Commitment } from './facts';
import type { Customer, CustomerNotice } from './notice-plan';
import { commonDay, planNotices } from './notice-plan';
import type { PublishedChange, PublishedEntry } from './publication';
import { compareEntries, isMaterial, placesBrought } from './publication-changes';
import { joinReplaced, proposeReplacements, type Replacement } from './replacements';
import type { CommitmentCode } from './words';

export type PublicationCircumstances = {
  today: IsoDate;
  /** Days between telling and coming into force, and days to object, both counted from today. */
  noticeDays: number;
  objectionDays: number;
  commitments: readonly Commitment[];
  /** Customers with days of their own, and the days on which nobody works. */
  customers?: readonly Customer[];
  isHoliday?: IsHoliday;
  /** The organisation says that it engages nobody, so that an empty first list says something. */
  declaresNone?: boolean;
  /** Who takes whose place, where a person has said so; what the rows say by themselves otherwise. */
  replacements?: readonly Replacement[] | undefined;
  /** When the latest revision is still to come: its day, and what is in force until then. */
  coming?: { inForceOn: IsoDate; inForceEntries: readonly PublishedEntry[] } | undefined;
};

/** A promise of the organisation that a change touches, and by which rows. */
export type TouchedCommitment = { code: CommitmentCode; entryIds: string[] };

export type RevisionPlan = {
  /** Empty, and `isEmpty`, when the list says what the latest revision says. */
  changes: PublishedChange[];
  isEmpty: boolean;
  isFirst: boolean;
  /** Whether customers may have something to object to, so that the notice period counts. */
  material: boolean;
  /** The earliest day that keeps every notice period, and what was announced. */
  proposedInForceOn: IsoDate;
  /** The day announced for changes that this list still contains: it cannot take effect before. */
  notBefore?: IsoDate;
  /** The last day to object; absent when there is nothing to object to. */
  objectionUntilOn?: IsoDate;
  touchedCommitments: TouchedCommitment[];
  /** What each customer whom the changes touch is owed by its contract. */
  notices: CustomerNotice[];
};

/**
 * What publishing `entries` would change against the latest revision (undefined: none yet), and from when. A first
 * list is in force at once: it tells what is, not what will be. While an announced revision is still to come, a new one
 * cannot bring its changes into force earlier, unless it takes them back.
 */
export function planRevision(
  entries: readonly PublishedEntry[],
  latest: readonly PublishedEntry[] | undefined,
  circumstances: PublicationCircumstances,
): RevisionPlan {
  const { today, noticeDays, objectionDays, coming, customers = [], isHoliday = () => false } = circumstances;
  const plain = compareEntries(latest ?? [], entries);
  const changes = joinReplaced(plain, circumstances.replacements ?? proposeReplacements(plain));
  const isFirst = latest === undefined;
  const material = !isFirst && changes.some(isMaterial);
  const notices = planNotices(changes, customers, { today, noticeDays, objectionDays, isHoliday, isFirst });
  const afterNotice = commonDay(notices, material ? addDays(today, noticeDays) : today);
  const notBefore =
    coming && keepsAnnounced(entries, latest ?? [], coming.inForceEntries) ? coming.inForceOn : undefined;
  return {
    changes,
    isEmpty: changes.length === 0 && !(isFirst && circumstances.declaresNone === true),
    isFirst,
    material,
    proposedInForceOn: notBefore ? later(afterNotice, notBefore) : afterNotice,
    ...(notBefore ? { notBefore } : {}),
    ...(material ? { objectionUntilOn: addDays(today, objectionDays) } : {}),
    touchedCommitments: isFirst ? [] : touchedCommitments(changes, circumstances.commitments),
    notices,
  };
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** Whether a row whose change was announced would still change with these entries. */
function keepsAnnounced(
  entries: readonly PublishedEntry[],
  announced: readonly PublishedEntry[],
  inForce: readonly PublishedEntry[],
): boolean {
  const announcedIds = new Set(
    compareEntries(inForce, announced)
      .filter(isMaterial)
      .map(({ entryId }) => entryId),
  );
  return compareEntries(inForce, entries).some((change) => isMaterial(change) && announcedIds.has(change.entryId));
}

/** Promises about transfers are touched by a new place outside the EEA or nobody knows where, the others by newcomers. */
function touchedCommitments(
  changes: readonly PublishedChange[],
  commitments: readonly Commitment[],
): TouchedCommitment[] {
  const newcomers = changes
    .filter(({ kinds }) => kinds.includes('added') || kinds.includes('replaced'))
    .map(({ entryId }) => entryId);
  const transfers = changes
    .filter((change) => placesBrought(change).some(({ verdict }) => verdict !== 'none-needed'))
    .map(({ entryId }) => entryId);
  const touchedBy: Partial<Record<CommitmentCode, string[]>> = {
    'no-transfer-outside-eu': transfers,
    'transfer-told-immediately': transfers,
    'transfers-under-safeguards': changes
      .filter(({ after }) => after?.locations.some(({ verdict }) => verdict !== 'none-needed' && verdict !== 'covered'))
      .map(({ entryId }) => entryId),
    'sub-processor-told': newcomers,
  };
  return commitments.flatMap(({ code }) => {
    const entryIds = touchedBy[code] ?? [];
    return entryIds.length > 0 ? [{ code, entryIds }] : [];
  });
}
