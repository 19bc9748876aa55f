import type { Language } from '../domain/words';
import { writeCsv } from '../lib/csv';
import { countryName, isMessageKey, type Translate, translator } from '../lib/i18n';

type ExportWords = {
  t: Translate;
  word: (kind: string, code: string) => string;
  country: (code: string) => string;
  day: (day: string) => string;
};
export type ExportColumn<T> = {
  key: string;
  header: (words: ExportWords) => string;
  text: (line: T, words: ExportWords) => string | number | null;
};

/** French spreadsheets expect semicolons between cells. */
const DELIMITERS = { en: ',', fr: ';' } as const;

/**
 * Lines as CSV with the columns shown, headers and words in a language. Days stay `YYYY-MM-DD`, which spreadsheets
 * read; cells that would start a formula are defused.
 */
export function exportLines<T>(
  lines: readonly T[],
  columns: readonly ExportColumn<T>[],
  shown: readonly string[],
  language: Language,
): string {
  const t = translator(language);
  const words: ExportWords = {
    t,
    word: (kind, code) => {
      const key = `words.${kind}.${code}`;
      if (!isMessageKey(key)) throw new Error(`No text for ${key}`);
      return t(key);
    },
    country: (code) => countryName(code, language),
    day: (day) => day,
  };
  const wanted = columns.filter(({ key }) => shown.includes(key));
  return writeCsv(
    [wanted.map(({ header }) => header(words)), ...lines.map((line) => wanted.map(({ text }) => text(line, words)))],
    {
      delimiter: DELIMITERS[language],
      bom: true,
    },
  );
}
