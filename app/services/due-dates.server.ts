import { listRevisionDays } from '../../db/queries/publication';
import type { Instant, IsoDate } from '../domain/days';
import { type AnnouncedRevision, type DueItem, fallsDue } from '../domain/due';
import { comingRevisions } from '../domain/publication-timeline';
import type { Instrument } from '../domain/words';
import type { Context } from '../lib/context.server';
import { loadWorld } from './law.server';
import { loadRegister, type WholeRegister } from './register.server';

/** Something that falls due, as a person calls it. */
export type DueLine = DueItem & {
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

/** How far ahead the calendar looks. */
export const CALENDAR_DAYS = 366;

/** What falls due within `withinDays` days of `day` and what is overdue, soonest first, with the days of the list. */
export async function loadDueDates(
  ctx: Pick<Context, 'db' | 'organisation'>,
  day: IsoDate,
  withinDays: number,
): Promise<DueLine[]> {
  const [register, revisions, world] = await Promise.all([
    loadRegister(ctx.db.read, ctx.organisation),
    listRevisionDays(ctx.db.read, ctx.organisation.id),
    loadWorld(ctx, day),
  ]);
  const publishedAt = new Map(revisions.map((revision) => [String(revision.number), revision.publishedAt]));
  return nameDueDates(fallsDue(register, world, withinDays, announcedOf(revisions, day)), register, publishedAt);
}

/** The revisions whose days still matter: those to come, and those whose customers can still object. */
function announcedOf(revisions: Awaited<ReturnType<typeof listRevisionDays>>, day: IsoDate): AnnouncedRevision[] {
  const coming = new Set(comingRevisions(revisions, day));
  return revisions
    .filter((revision) => revision.inForceOn <= day || coming.has(revision))
    .map(({ number, announcedOn, inForceOn, objectionUntilOn, noticeId }) => ({
      number,
      inForceOn: inForceOn > announcedOn ? inForceOn : null,
      objectionUntilOn: noticeId ? objectionUntilOn : null,
    }));
}

function nameDueDates(items: DueItem[], register: WholeRegister, publishedAt: Map<string, Instant>): DueLine[] {
  const vendors = new Map(register.vendors.map((vendor) => [vendor.id, vendor]));
  const engagements = new Map(register.engagements.map((engagement) => [engagement.id, engagement]));
  const assessments = new Map(register.assessments.map((assessment) => [assessment.id, assessment]));
  return items.map((item) => {
    const { kind, id } = item.subject;
    const engagement = engagements.get(item.engagementId ?? '');
    const vendor = engagement?.vendor ?? vendors.get(item.vendorId ?? '');
    const safeguard = kind === 'safeguard' ? engagement?.safeguards.find((one) => one.id === id) : undefined;
    const assessment = kind === 'assessment' ? assessments.get(id) : undefined;
    return {
      ...item,
      vendor: vendor?.name,
      service: engagement?.service,
      instrument: safeguard?.instrument,
      place: kind === 'transfer' ? placeOfKey(id) : undefined,
      title: assessment?.title,
      changedAt:
        publishedAt.get(kind === 'revision' ? id : '') ??
        (assessment ?? safeguard ?? engagement ?? vendor ?? register.organisation).updatedAt,
    };
  });
}

/** `engagement:destination:mode` */
const placeOfKey = (key: string): string | undefined => key.split(':')[1];
