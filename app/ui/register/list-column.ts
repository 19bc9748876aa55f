import type { ReactNode } from 'react';
import type { useWords } from '../language';

export type Words = Pick<ReturnType<typeof useWords>, 't' | 'word' | 'country' | 'day'>;

/** One column of a list of the register: its header, its cell on the page and its cell in the CSV. */
export type RegisterColumn<T> = {
  key: string;
  header: (words: Words) => string;
  text: (line: T, words: Words) => string | number | null;
  /** How the page shows it, where that is more than its text. */
  cell?: (line: T, base: string) => ReactNode;
  numeric?: boolean;
};
