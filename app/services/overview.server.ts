import { count, eq } from 'drizzle-orm';
import { subscriber } from '../../db/schema';
import { addMonths, type IsoDate } from '../domain/days';
import { type DueItem, fallsDue } from '../domain/due';
import { REVIEW_AFTER_MONTHS } from '../domain/reviews';
import { type Summary, summarise } from '../domain/summary';
import type { Context } from '../lib/context.server';
import { loadAssessed } from './assessed.server';
import { loadWorld } from './law.server';
import { type FindingGroup, groupFindings, nameFindings } from './overview-findings.server';
import { loadPublishedList } from './published-list.server';

/** How far ahead the overview looks. */
export const DUE_WITHIN_DAYS = 90;

export type DueLine = DueItem & { vendor?: string; service?: string };

export type Overview = {
  day: IsoDate;
  /** Nothing has been entered yet. */
  isEmpty: boolean;
  summary: Summary;
  groups: FindingGroup[];
  due: DueLine[];
  list: {
    inForce?: { number: number; inForceOn: IsoDate; entries: number };
    coming: { number: number; inForceOn: IsoDate; changes: number }[];
    subscribers: number;
    /** Asked to be told, and have not confirmed their address yet. */
    unconfirmedSubscribers: number;
  };
  record: { createdOn?: IsoDate; reviewedOn?: IsoDate; dueOn?: IsoDate };
};

/** What one page can say of a register: today's facts, judged by the law of `day`. */
export async function loadOverview(ctx: Pick<Context, 'db' | 'organisation'>, day: IsoDate): Promise<Overview> {
  const { db, organisation } = ctx;
  const [assessed, published, subscribers] = await Promise.all([
    loadAssessed(ctx, day),
    loadPublishedList(db, organisation, day),
    countSubscribers(ctx),
  ]);
  const { register } = assessed;
  const world = await loadWorld(ctx, day);
  const { recordCreatedOn, recordReviewedOn } = register.organisation;
  const reviewed = recordReviewedOn ?? recordCreatedOn;
  const { inForce, coming } = published;
  return {
    day,
    isEmpty: register.vendors.length === 0,
    summary: summarise(assessed),
    groups: groupFindings(nameFindings(assessed)),
    due: fallsDue(register, world, DUE_WITHIN_DAYS).map((item) => ({
      ...item,
      vendor: register.vendors.find(({ id }) => id === item.vendorId)?.name,
      service: register.engagements.find(({ id }) => id === item.engagementId)?.service,
    })),
    list: {
      inForce: inForce && { number: inForce.number, inForceOn: inForce.inForceOn, entries: inForce.entries.length },
      coming: coming.map(({ revision, changes }) => ({
        number: revision.number,
        inForceOn: revision.inForceOn,
        changes: changes.length,
      })),
      subscribers: subscribers.confirmed,
      unconfirmedSubscribers: subscribers.pending,
    },
    record: {
      createdOn: recordCreatedOn,
      reviewedOn: recordReviewedOn,
      dueOn: reviewed && addMonths(reviewed, REVIEW_AFTER_MONTHS),
    },
  };
}

async function countSubscribers({ db, organisation }: Pick<Context, 'db' | 'organisation'>) {
  const rows = await db.read
    .select({ status: subscriber.status, count: count() })
    .from(subscriber)
    .where(eq(subscriber.organisationId, organisation.id))
    .groupBy(subscriber.status);
  const of = (status: (typeof rows)[number]['status']) => rows.find((row) => row.status === status)?.count ?? 0;
  return { confirmed: of('confirmed'), pending: of('pending') };
}
