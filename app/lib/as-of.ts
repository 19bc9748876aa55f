import { type IsoDate, isIsoDate } from '../domain/days';

/** The day a page is asked for by `?at=YYYY-MM-DD`; today when the address names none that exists. */
export function readDay(request: Request, today: IsoDate): IsoDate {
  const asked = new URL(request.url).searchParams.get('at') ?? '';
  return isIsoDate(asked) ? asked : today;
}
