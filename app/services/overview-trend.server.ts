import { addMonths, type IsoDate } from '../domain/days';
import type { ByVerdict } from '../domain/summary';
import type { Context } from '../lib/context.server';
import { listDailyResults } from './daily-results.server';

export type Trend = {
  /** Recorded days, oldest first; between two of them the counts were those of the earlier one. */
  points: { day: IsoDate; verdicts: ByVerdict }[];
  /** How the counts stood on the day they are compared with; absent while there is no earlier day. */
  since?: { day: IsoDate; verdicts: ByVerdict } | undefined;
};

/** How far back the trend goes. */
const TREND_MONTHS = 12;

/**
 * How the verdicts of transfers went over the year up to `day`, from what was recorded on those days. What they are
 * compared with is how they stood on the first day of the month before, or on the first day recorded after it.
 */
export async function loadTrend(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>,
  day: IsoDate,
): Promise<Trend> {
  const recorded = await listDailyResults(db.read, organisation.id, addMonths(day, -TREND_MONTHS), day);
  const points = recorded.map(({ day: on, verdicts }) => ({ day: on, verdicts }));
  const earlier = points.filter((point) => point.day < day);
  const target = firstOfMonthBefore(day);
  return { points, since: earlier.findLast((point) => point.day <= target) ?? earlier[0] };
}

/** The day a standing is compared with unless another is asked for. */
export const firstOfMonthBefore = (day: IsoDate): IsoDate => `${addMonths(day, -1).slice(0, 7)}-01`;
