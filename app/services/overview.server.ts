import { count, eq } from 'drizzle-orm';
import { subscriber } from '../../db/schema';
import { COUNTRY_CODES } from '../../seed/reference/countries';
import { addMonths, type IsoDate } from '../domain/days';
import { REVIEW_AFTER_MONTHS } from '../domain/reviews';
import type { Summary } from '../domain/summary';
import type { World } from '../domain/world';
import type { Context } from '../lib/context.server';
import { loadAssessed } from './assessed.server';
import { type DueLine, loadDueDates } from './due-dates.server';
import { loadWorld } from './law.server';
import { type OverviewStanding, standingOf } from './overview-standing.server';
import { loadTrend, type Trend } from './overview-trend.server';
import { loadPublishedList } from './published-list.server';
import { drawWorldMap, type WorldMap } from './world-map.server';

/** How far ahead the overview looks. */
export const DUE_WITHIN_DAYS = 90;
/** Of what falls due, overdue or coming, the overview shows this many; the calendar has the rest. */
const DUE_SHOWN = 8;

export type Overview = OverviewStanding & {
  day: IsoDate;
  /** Nothing has been entered yet. */
  isEmpty: boolean;
  trend: Trend;
  map: WorldMap;
  due: { overdue: DueLine[]; overdueCount: number; coming: DueLine[]; comingCount: number };
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
  const assessed = await loadAssessed(ctx, day);
  const [world, due, published, subscribers, trend] = await Promise.all([
    loadWorld(ctx, day),
    loadDueDates(ctx, day, DUE_WITHIN_DAYS),
    loadPublishedList(ctx.db, ctx.organisation, day),
    countSubscribers(ctx),
    loadTrend(ctx, day),
  ]);
  const standing = standingOf(assessed);
  const { recordCreatedOn, recordReviewedOn } = assessed.register.organisation;
  const reviewed = recordReviewedOn ?? recordCreatedOn;
  const { inForce, coming } = published;
  return {
    ...standing,
    day,
    isEmpty: assessed.register.vendors.length === 0,
    trend,
    map: mapOf(standing.summary, world),
    due: partDue(due),
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

/** The map of where transfers go, with the EEA of the world's day as home. */
export const mapOf = ({ byDestination }: Pick<Summary, 'byDestination'>, world: World): WorldMap =>
  drawWorldMap({
    home: COUNTRY_CODES.filter((code) => world.isEea(code)),
    shown: byDestination.map(({ key }) => key),
  });

function partDue(due: readonly DueLine[]): Overview['due'] {
  const overdue = due.filter(({ daysLeft }) => daysLeft < 0);
  const coming = due.filter(({ daysLeft }) => daysLeft >= 0);
  return {
    overdue: overdue.slice(0, DUE_SHOWN),
    overdueCount: overdue.length,
    coming: coming.slice(0, DUE_SHOWN),
    comingCount: coming.length,
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
