import type { IsoDate } from '../days';
import { isIsoDate } from '../days';
import type { Reading } from './cells';
import { problem, reading } from './cells';
import { fold } from './folding';
import { AROUND_DAYS, MONTHS } from './vocabulary/months';

/** Ways of writing a day that are understood, for the message beside a refused one. */
export const DATE_FORMS = ['2026-12-31', '31/12/2026', '31.12.2026', '31 décembre 2026', '31 December 2026'];

/**
 * A calendar day: ISO, day first with `/`, `.` or `-`, or with the month's name in one of eight languages; a time of day
 * after it is dropped. Month-first figures are refused rather than guessed: a review date six months off does harm.
 */
export function readDay(text: string): Reading<IsoDate> {
  const day = parseDay(text.trim());
  return day ? reading(day) : problem('date-invalid', DATE_FORMS);
}

const ORDINAL = '(?:er|st|nd|rd|th|eme|ste|de|e|[oa.ºª°])';
const ORDINAL_DAY = new RegExp(`^(\\d{1,2})${ORDINAL}$`);
const DAYS = new RegExp(
  [
    '\\d{4}-\\d{1,2}-\\d{1,2}',
    '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}',
    `\\d{1,2}${ORDINAL}?\\s+(?:(?:de|of)\\s+)?\\p{L}+\\.?\\s+(?:(?:de|del)\\s+)?\\d{4}`,
    `\\p{L}{3,}\\.?\\s+\\d{1,2}${ORDINAL}?,?\\s+\\d{4}`,
  ].join('|'),
  'giu',
);
const TIME =
  /(?:[T ]|\s+(?:à|at|um|a las|alle|alle ore|om|às|o|o godz\.?)\s+|,\s*)\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2}|Uhr|uur|h)?$/i;

/** The first day written anywhere in a sentence, e.g. "signé le 12/03/2024". */
export function findDay(text: string): IsoDate | undefined {
  for (const [match] of text.matchAll(DAYS)) {
    const day = parseDay(match);
    if (day) return day;
  }
  return undefined;
}

function parseDay(text: string): IsoDate | undefined {
  const plain = text.replace(TIME, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(plain);
  if (dayFirst) return toDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const words = fold(plain)
    .split(' ')
    .filter((word) => !AROUND_DAYS.includes(word));
  if (words.length !== 3) return undefined;
  const [first = '', second = '', year = ''] = words;
  const ordinal = (word: string) => word.replace(ORDINAL_DAY, '$1');
  const asMonth = (word: string) => MONTHS.findIndex((names) => names.includes(word)) + 1;
  if (asMonth(second)) return toDay(year, String(asMonth(second)), ordinal(first));
  if (asMonth(first)) return toDay(year, String(asMonth(first)), ordinal(second));
  return undefined;
}

function toDay(year = '', month = '', date = ''): IsoDate | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(day) ? day : undefined;
}
