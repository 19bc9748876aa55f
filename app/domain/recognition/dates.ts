import type { IsoDate } from '../days';
import { isIsoDate } from '../days';
import type { Reading } from './cells';
import { problem, reading } from './cells';
import { fold } from './folding';

const MONTHS = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];

/** Ways of writing a day that are understood, for the message beside a refused one. */
export const DATE_FORMS = ['2026-12-31', '31/12/2026', '31.12.2026', '31 décembre 2026', '31 December 2026'];

/**
 * A calendar day: ISO, day first with `/`, `.` or `-`, or with the month's name in English or French; a time of day
 * after it is dropped. Month-first figures are refused rather than guessed: a review date six months off does harm.
 */
export function readDay(text: string): Reading<IsoDate> {
  const day = parseDay(text.trim());
  return day ? reading(day) : problem('date-invalid', DATE_FORMS);
}

/** The first day written anywhere in a sentence, e.g. "signé le 12/03/2024". */
export function findDay(text: string): IsoDate | undefined {
  const forms = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}+\.?\s+\d{4}/giu;
  for (const [match] of text.matchAll(forms)) {
    const day = parseDay(match);
    if (day) return day;
  }
  return undefined;
}

function parseDay(text: string): IsoDate | undefined {
  const plain = text.replace(
    /(?:[T ]|\s+à\s+|\s+at\s+|,\s*)\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i,
    '',
  );
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(plain);
  if (dayFirst) return toDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const words = fold(plain)
    .split(' ')
    .filter((word) => !['le', 'du', 'of', 'the', 'on'].includes(word));
  if (words.length !== 3) return undefined;
  const [first = '', second = '', year = ''] = words;
  const ordinal = (word: string) => word.replace(/(er|st|nd|rd|th)$/, '');
  const asMonth = (word: string) => MONTHS.findIndex((names) => names.includes(word)) + 1;
  if (asMonth(second)) return toDay(year, String(asMonth(second)), ordinal(first));
  if (asMonth(first)) return toDay(year, String(asMonth(first)), ordinal(second));
  return undefined;
}

function toDay(year = '', month = '', date = ''): IsoDate | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(day) ? day : undefined;
}
