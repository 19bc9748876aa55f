import type { ImportField } from '../fields';

/** What a column can be: a field, or `unused` for columns that are known and hold nothing the register keeps. */
export type HeaderMeaning = ImportField | 'unused';

/**
 * What lists of one language call their columns, folded. `certain` words are also recognised inside a longer header;
 * `likely` words only alone, because inside another header they mean something else ("name of the contact"); `weak`
 * words too, and only where no other column says it ("category" where no column says what the vendor does).
 */
export type HeaderWords = Readonly<
  Partial<Record<HeaderMeaning, { certain?: readonly string[]; likely?: readonly string[]; weak?: readonly string[] }>>
>;

/** Words written with bars between them. */
export const words = (text: string): string[] => text.split('|').map((word) => word.trim());
