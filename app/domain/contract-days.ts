import type { IsoDate } from './days';
import { addDays } from './days';
import type { DayKind } from './words';

/** Whether nobody works on a day in the organisation's country, weekends aside. */
export type IsHoliday = (day: IsoDate) => boolean;

/**
 * The last of `days` days after `from`, which itself does not count. Business days leave out Saturdays, Sundays and
 * public holidays.
 */
export function addContractDays(from: IsoDate, days: number, kind: DayKind, isHoliday: IsHoliday): IsoDate {
  if (kind === 'calendar') return addDays(from, days);
  let day = from;
  for (let counted = 0; counted < days; ) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !isHoliday(day)) counted += 1;
  }
  return day;
}

function isWeekend(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
