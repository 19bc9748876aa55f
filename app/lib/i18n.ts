import { IntlMessageFormat } from 'intl-messageformat';
import { daysBetween, type Instant, type IsoDate } from '../domain/days';
import { LANGUAGES, type Language } from '../domain/words';
import { MESSAGES, type MessageKey } from '../locales';

export type { MessageKey } from '../locales';
export type MessageValues = Record<string, string | number | undefined>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const formats = new Map<string, IntlMessageFormat>();

/** The words of one language; messages are ICU MessageFormat, so plurals follow the language's own rules. */
export function translator(language: Language): Translate {
  return (key, values) => {
    const message = MESSAGES[language][key];
    if (message === undefined) throw new Error(`No ${language} text for ${key}`);
    if (!message.includes('{') && !message.includes("'")) return message;
    const written = language === 'fr' && values ? elided(message, values) : message;
    const id = `${language}:${written}`;
    let format = formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(written, LOCALES[language], undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    return String(format.format(values));
  };
}

/** `de` and `que` drop their vowel before a name that begins with one: `la liste d’Iboo`. Neither h nor y counts. */
const elided = (message: string, values: MessageValues): string =>
  message.replace(/(?<!\p{L})(d|qu)e \{(\w+)\}/giu, (whole, word: string, name: string) =>
    /^[aeiouàâäéèêëîïôöùûü]/i.test(String(values[name] ?? '')) ? `${word}’{${name}}` : whole,
  );

/** True when a text exists for `key`; for keys put together from codes. */
export const isMessageKey = (key: string): key is MessageKey => key in MESSAGES.en;

/** British English writes the day first, which is what a European reader expects. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

const platformFormats = new Map<string, unknown>();

/** One of the platform's formats, kept: making one costs a hundred times what using it does. */
function kept<T>(id: string, make: () => T): T {
  let format = platformFormats.get(id) as T | undefined;
  if (!format) {
    format = make();
    platformFormats.set(id, format);
  }
  return format;
}

/** `22 Nov 2026`, `22 nov. 2026`. */
export const formatDay = (day: IsoDate, language: Language): string => writeDay(day, language, 'short');

/** `1 November 2026`, `1er novembre 2026`: for prose and public pages. */
export const formatLongDay = (day: IsoDate, language: Language): string => writeDay(day, language, 'long');

/** French counts the first of a month, which the platform's own format forgets. */
function writeDay(day: IsoDate, language: Language, month: 'short' | 'long'): string {
  const format = kept(
    `day ${month} ${language}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
  );
  const written = format.format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** Day and time in UTC, named as such. */
export function formatInstant(instant: Instant, language: Language): string {
  const format = kept(
    `instant ${language}`,
    () =>
      new Intl.DateTimeFormat(LOCALES[language], {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'UTC',
      }),
  );
  return `${format.format(new Date(instant))} UTC`;
}

/** `in 12 days`, `yesterday`, `il y a 3 mois`, seen from `today`. */
export function formatRelativeDay(day: IsoDate, today: IsoDate, language: Language): string {
  const relative = kept(
    `relative ${language}`,
    () => new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }),
  );
  const days = daysBetween(today, day);
  if (Math.abs(days) < 60) return relative.format(days, 'day');
  if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.trunc(days / 365.25), 'year');
}

export const formatNumber = (value: number, language: Language): string =>
  kept(`number ${language}`, () => new Intl.NumberFormat(LOCALES[language])).format(value);

/** A country's name in a language; the code itself when the platform knows no name. */
export function countryName(code: string, language: Language): string {
  const names = kept(
    `country ${language}`,
    () => new Intl.DisplayNames([LOCALES[language]], { type: 'region', fallback: 'code' }),
  );
  return names.of(code) ?? code;
}

/** The language a browser asks for, among those Onward speaks. */
export function negotiateLanguage(acceptLanguage: string | null | undefined, fallback: Language): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.find((p) => p.trim().startsWith('q='));
      return { tag: tag.toLowerCase().slice(0, 2), q: q ? Number(q.trim().slice(2)) || 0 : 1 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return (wanted.find(({ tag }) => isLanguage(tag))?.tag as Language | undefined) ?? fallback;
}

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);
