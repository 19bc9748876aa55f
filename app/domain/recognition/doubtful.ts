import type { RecognisedRow, RowProblem } from './cells';
import type { Recognition } from './recognise';

/** Doubts that lose nothing: what the cell says is kept word for word, to be confirmed. */
const KEPT_AS_STATED: ReadonlySet<RowProblem['code']> = new Set(['safeguard-unknown']);

/** What a register would lose of a row: without it the row can be taken. */
export const lost = ({ doubts = [] }: Pick<RecognisedRow, 'doubts'>): readonly RowProblem[] =>
  doubts.filter(({ code }) => !KEPT_AS_STATED.has(code));

/**
 * The recognition as a register takes it: a row with a cell that would be left out is refused, with the line, the column
 * and the value, until somebody corrects the cell. Nothing half understood enters a register without a word.
 */
export function refusingDoubtful<R extends Pick<Recognition, 'rows' | 'rejected'>>(recognition: R): R {
  const refused = recognition.rows.flatMap(lost);
  if (refused.length === 0) return recognition;
  return {
    ...recognition,
    rows: recognition.rows.filter((row) => lost(row).length === 0),
    rejected: [...recognition.rejected, ...refused].sort((a, b) => a.line - b.line),
  };
}
