import type { ImportField } from './fields';

/**
 * What a person decided about the reading of one list. `table` and `column` count from 0 in the order of the document,
 * `line` names a row as the recognition does.
 */
export interface ReadingChoices {
  /** What a column means for all rows of its table; `unused` leaves it out. */
  columns: { table: number; column: number; field: ImportField | 'unused' }[];
  /** Cells whose text was corrected. */
  cells: { line: number; column: number; text: string }[];
}

export const NO_CHOICES: ReadingChoices = { columns: [], cells: [] };
