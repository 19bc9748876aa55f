import { listRevisionDays } from '../../db/queries/publication';
import type { Instant, IsoDate } from '../domain/days';
import { type AnnouncedRevision, bySoonest, type DueItem, fallsDue, revisionsFallDue } from '../domain/due';
import { onceFor } from '../domain/once';
import { comingRevisions } from '../domain/publication-timeline';
import type { Instrument } from '../domain/words';
import type { Context } from '../lib/context.server';
import { type Assessed, loadAssessed } from './assessed.server';
import { recordsById } from './register.server';

/** Something that falls due, as a person calls it. */
export type DueLine = DueItem & {
  /** Or the customer it is about. */
  vendor?: string;
  service?: string;
  /** Of a safeguard. */
  instrument?: Instrument;
  /** Of a transfer: a country code, or the word that stands for one. */
  place?: string;
  /** Of an assessment. */
  title?: string;
  /** When the record it follows from was last written. */
  changedAt: Instant;
};

/** How far ahead anybody can look. */
export const CALENDAR_DAYS = 366;

/**
 * What falls due within `withinDays` days of `day`, at most `CALENDAR_DAYS`, and what is overdue, soonest first, with
 * the days of the published list.
 */
export async function loadDueDates(
  ctx: Pick<Context, 'db' | 'organisation'>,
  day: IsoDate,
  withinDays: number,
): Promise<DueLine[]> {
  const [assessed, revisions] = await Promise.all([
    loadAssessed(ctx, day),
    listRevisionDays(ctx.db.read, ctx.organisation.id),
  ]);
  const publishedAt = new Map(revisions.map(({ number, publishedAt: at }) => [String(number), at]));
  const ofList = revisionsFallDue(announcedOf(revisions, day), day, withinDays).map((item) => ({
    ...item,
    changedAt: publishedAt.get(item.subject.id) ?? '',
  }));
  return [...dueOfRegister(assessed).filter(({ daysLeft }) => daysLeft <= withinDays), ...ofList].toSorted(bySoonest);
}

type RevisionDays = Awaited<ReturnType<typeof listRevisionDays>>;

/** The revisions whose days still matter: those to come, and those whose customers can still object. */
function announcedOf(revisions: RevisionDays, day: IsoDate): AnnouncedRevision[] {
  const coming = new Set(comingRevisions(revisions, day));
  return revisions
    .filter((revision) => revision.inForceOn <= day || coming.has(revision))
    .map(({ number, announcedOn, inForceOn, objectionUntilOn, noticeId }) => ({
      number,
      inForceOn: inForceOn > announcedOn ? inForceOn : null,
      objectionUntilOn: noticeId ? objectionUntilOn : null,
    }));
}

/** Worked out once for a register as it stands on a day: it is asked for at every look at the overview. */
const dueOfRegister = onceFor((assessed: Assessed): DueLine[] =>
  nameDueDates(fallsDue(assessed, CALENDAR_DAYS), assessed.register),
);

function nameDueDates(items: DueItem[], register: Assessed['register']): DueLine[] {
  const { vendors, engagements, assessments } = recordsById(register);
  const customers = new Map(register.unreached?.map(({ customerId, name }) => [customerId, name]));
  return items.map((item) => {
    const { kind, id } = item.subject;
    const engagement = engagements.get(item.engagementId ?? '');
    const vendor = engagement?.vendor ?? vendors.get(item.vendorId ?? '');
    const safeguard = kind === 'safeguard' ? engagement?.safeguards.find((one) => one.id === id) : undefined;
    const assessment = kind === 'assessment' ? assessments.get(id) : undefined;
    return {
      ...item,
      vendor: kind === 'customer' ? customers.get(id) : vendor?.name,
      service: engagement?.service,
      instrument: safeguard?.instrument,
      place: kind === 'transfer' ? placeOfKey(id) : undefined,
      title: assessment?.title,
      changedAt: (assessment ?? safeguard ?? engagement ?? vendor ?? register.organisation).updatedAt,
    };
  });
}

/** `engagement:destination:mode` */
const placeOfKey = (key: string): string | undefined => key.split(':')[1];
