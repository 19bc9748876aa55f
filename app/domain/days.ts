/** A calendar day `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string & { readonly __isoDate?: never };
/** A moment in UTC, ISO 8601 with milliseconds and `Z`; text order is time order. */
export type Instant = string & { readonly __instant?: never };

const DAY_MS = 86_400_000;

/** True for a real calendar day written `YYYY-MM-DD`; `2026-02-30` is not one. */
export function isIsoDate(value: string): value is IsoDate {
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value;
}

/** The calendar day of an instant, in UTC. */
export const dayOf = (instant: Instant): IsoDate => instant.slice(0, 10);

/** The day `days` calendar days later (earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day `months` later; the last day of the month when that day does not exist there. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfTarget.setUTCDate(Math.min(date, lastOfTarget.getUTCDate()));
  return lastOfTarget.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
