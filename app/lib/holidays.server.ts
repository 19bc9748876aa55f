import Holidays from 'date-holidays';
import type { IsHoliday } from '../domain/contract-days';

const kept = new Map<string, Map<string, ReadonlySet<string>>>();

/** The public holidays of a country, by its ISO code; a country that is not known has none but its weekends. */
export function holidaysOf(country: string | null | undefined): IsHoliday {
  if (!country) return () => false;
  const years = kept.get(country) ?? new Map<string, ReadonlySet<string>>();
  kept.set(country, years);
  return (day) => {
    const year = day.slice(0, 4);
    const days = years.get(year) ?? publicHolidays(country, Number(year));
    years.set(year, days);
    return days.has(day);
  };
}

function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const holidays = new Holidays(country).getHolidays(year) ?? [];
  return new Set(holidays.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
}
