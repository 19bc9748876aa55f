import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Instant, IsoDate } from '../domain/days';
import type { Language, PublicLanguage } from '../domain/words';
import * as i18n from '../lib/i18n';

const LanguageContext = createContext<{ language: PublicLanguage; today: IsoDate }>({
  language: 'en',
  today: '1970-01-01',
});

export function LanguageProvider(props: { language: PublicLanguage; today: IsoDate; children: ReactNode }) {
  const { language, today, children } = props;
  const value = useMemo(() => ({ language, today }), [language, today]);
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

/** The words and formats of a page of the application. */
export function useWords() {
  const { language, today } = useContext(LanguageContext);
  if (!i18n.isLanguage(language)) throw new Error(`The application does not speak ${language}`);
  return useMemo(() => wordsIn(language, today), [language, today]);
}

/** The words that pages for readers outside have too, in whichever language the page is. */
export function useReaderWords() {
  const { language, today } = useContext(LanguageContext);
  return useMemo(
    () => ({
      language,
      today,
      t: i18n.translator(language),
      relative: (day: IsoDate) => i18n.formatRelativeDay(day, today, language),
      /** What is wrong with a field, by its code, which may bring a value: `code:value`. The code itself where it has no words. */
      error: (code: string) => {
        const [name = code, value] = code.split(':');
        const key = `common.error.${name}`;
        if (i18n.isPublicMessageKey(key)) return i18n.translator(language)(key, { value });
        return i18n.isLanguage(language) && i18n.isMessageKey(key) ? i18n.translator(language)(key, { value }) : code;
      },
    }),
    [language, today],
  );
}

/** The words and formats of a language, for what is written outside a page. */
export const wordsIn = (language: Language, today: IsoDate) => ({
  language,
  today,
  t: i18n.translator(language),
  day: (day: IsoDate) => i18n.formatDay(day, language),
  instant: (instant: Instant) => i18n.formatInstant(instant, language),
  relative: (day: IsoDate) => i18n.formatRelativeDay(day, today, language),
  number: (value: number) => i18n.formatNumber(value, language),
  country: (code: string) => i18n.countryName(code, language),
  /** The word of a code, e.g. `word('role', 'sub-processor')` reads `words.role.sub-processor`. */
  word: (kind: string, code: string) => {
    const key = `words.${kind}.${code}`;
    if (!i18n.isMessageKey(key)) throw new Error(`No text for ${key}`);
    return i18n.translator(language)(key);
  },
});

/** A day with its distance from today beside it. */
export function Day({ day, relative = true }: { day: IsoDate; relative?: boolean }) {
  const words = useWords();
  return (
    <span className="day">
      <time dateTime={day}>{words.day(day)}</time>
      {relative && <span className="quiet"> {words.relative(day)}</span>}
    </span>
  );
}

/** Stands where nobody has said anything, so that no cell is silently empty. */
export function NotKnown() {
  return <span className="absent">{useWords().t('common.not-known')}</span>;
}

/** A country by name, with its code. */
export function Country({ code }: { code: string }) {
  const words = useWords();
  return (
    <span className="country">
      {words.country(code)} <abbr className="code">{code}</abbr>
    </span>
  );
}
