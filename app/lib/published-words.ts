import type { Capacity, PublicLanguage } from '../domain/words';
import { countryName, formatLongDay, isPublicMessageKey, translator } from './i18n';

/** The words and formats of published pages and files in one language. Days are written out: they are read in letters. */
export function publicWords(language: PublicLanguage) {
  const t = translator(language);
  return {
    language,
    t,
    longDay: (day: string) => formatLongDay(day, language),
    country: (code: string) => countryName(code, language),
    word: (kind: string, code: string) => {
      const key = `words.${kind}.${code}`;
      if (!isPublicMessageKey(key)) throw new Error(`No text for ${key}`);
      return t(key);
    },
  };
}

export type PublicWords = ReturnType<typeof publicWords>;

/** What a list is called: a processor's own word for it, or the wider one of a controller. */
export const listTitle = ({ capacities }: { capacities: readonly Capacity[] }, language: PublicLanguage): string =>
  publicWords(language).t(
    capacities.includes('processor') ? 'public-list.title.processor' : 'public-list.title.controller',
  );
