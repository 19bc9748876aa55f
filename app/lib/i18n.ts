import { IntlMessageFormat } from 'intl-messageformat';
import { daysBetween, type Instant, type IsoDate } from '../domain/days';
import { LANGUAGES, type Language, PUBLIC_LANGUAGES, type PublicLanguage } from '../domain/words';
import { MESSAGES, type MessageKey, type PublicMessageKey } from '../locales';

export type { MessageKey, PublicMessageKey } from '../locales';
export type MessageValues = Record<string, string | number | undefined>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;
/** As `Translate`, for what readers outside see: those texts there are in every public language. */
export type PublicTranslate = (key: PublicMessageKey, values?: MessageValues) => string;

const formats = new Map<string, IntlMessageFormat>();

/** The words of one language; messages are ICU MessageFormat, so plurals follow the language's own rules. */
export function translator(language: Language): Translate;
export function translator(language: PublicLanguage): PublicTranslate;
export function translator(language: PublicLanguage): Translate {
  return (key, values) => {
    const message = textOf(language, key);
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

const textOf = (language: PublicLanguage, key: string): string | undefined =>
  (MESSAGES[language] as Partial<Record<string, string>>)[key];

/** True when a text exists for `key`; for keys put together from codes. */
export const isMessageKey = (key: string): key is MessageKey => key in MESSAGES.en;

/** True when a text exists for `key` in every public language. */
export const isPublicMessageKey = (key: string): key is PublicMessageKey =>
  PUBLIC_LANGUAGES.every((language) => textOf(language, key) !== undefined);

/** British English writes the day first, which is what a European reader expects. */
const LOCALES: Record<PublicLanguage, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
  nl: 'nl-NL',
};

/** A language by its own name. */
export const LANGUAGE_NAMES: Record<PublicLanguage, string> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  nl: 'Nederlands',
};

/** A word as it stands inside a sentence; German nouns keep their capital. */
export const withinSentence = (word: string, language: PublicLanguage): string =>
  language === 'de' ? word : word.charAt(0).toLowerCase() + word.slice(1);

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
export const formatDay = (day: IsoDate, language: PublicLanguage): string => writeDay(day, language, 'short');

/** `1 November 2026`, `1er novembre 2026`: for prose and public pages. */
export const formatLongDay = (day: IsoDate, language: PublicLanguage): string => writeDay(day, language, 'long');

/** French and Italian count the first of a month, which the platform's own format forgets. */
function writeDay(day: IsoDate, language: PublicLanguage, month: 'short' | 'long'): string {
  const format = kept(
    `day ${month} ${language}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
  );
  const written = format.format(new Date(`${day}T00:00:00Z`));
  const first = language === 'fr' ? '1er ' : language === 'it' ? '1º ' : undefined;
  return first ? written.replace(/^1 /, first) : written;
}

/** Day and time in UTC, named as such. */
export function formatInstant(instant: Instant, language: PublicLanguage): string {
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
export function formatRelativeDay(day: IsoDate, today: IsoDate, language: PublicLanguage): string {
  const relative = kept(
    `relative ${language}`,
    () => new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }),
  );
  const days = daysBetween(today, day);
  if (Math.abs(days) < 60) return relative.format(days, 'day');
  if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.trunc(days / 365.25), 'year');
}

export const formatNumber = (value: number, language: PublicLanguage): string =>
  kept(`number ${language}`, () => new Intl.NumberFormat(LOCALES[language])).format(value);

/** A number of bytes as people name the size of a file: `640 kB`, `640 ko`. Never rounded down to what would be allowed. */
export const formatKilobytes = (bytes: number, language: PublicLanguage): string =>
  kept(
    `kilobytes ${language}`,
    () => new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }),
  ).format(Math.ceil(bytes / 1_000));

/** A country's name in a language; the code itself when the platform knows no name. */
export function countryName(code: string, language: PublicLanguage): string {
  const names = kept(
    `country ${language}`,
    () => new Intl.DisplayNames([LOCALES[language]], { type: 'region', fallback: 'code' }),
  );
  return names.of(code) ?? code;
}

/** The language of `among` that a browser prefers. */
export function negotiateLanguage<L extends PublicLanguage>(
  acceptLanguage: string | null | undefined,
  fallback: L,
  among: readonly L[],
): L {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.find((p) => p.trim().startsWith('q='));
      const named = tag.toLowerCase().slice(0, 2);
      return { language: among.find((one) => one === named), q: q ? Number(q.trim().slice(2)) || 0 : 1 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return wanted.find(({ language }) => language)?.language ?? fallback;
}

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

export const isPublicLanguage = (value: unknown): value is PublicLanguage =>
  PUBLIC_LANGUAGES.includes(value as PublicLanguage);
