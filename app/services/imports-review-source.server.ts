import type { Spot } from '../domain/recognition/document';
import { grouped } from '../lib/grouped';
import type { ImportDraft } from './imports-draft.server';
import type { ReadTable } from './imports-reading.server';
import type { PlannedRow } from './imports-review-rows.server';
import { sourceOf } from './imports-source.server';

/** One cell of a list: what it says, what it said before it was corrected, and whether a row is refused because of it. */
export type SourceCell = {
  column: number;
  header: string;
  text: string;
  /** What the column is read as; null for one that is not used. */
  field: string | null;
  was?: string;
  isWrong: boolean;
};

/** A row as the list has it, and where its file has it. */
export type SourceLine = { line: number; at: Spot; cells: SourceCell[] };

/** Gives the lines of a row with what is wrong or corrected in them. */
export function sourceLinesOf(
  draft: ReadTable & Pick<ImportDraft, 'decisions'>,
): (row: Pick<PlannedRow, 'lines' | 'problems'>) => SourceLine[] {
  const source = sourceOf(draft);
  const corrections = grouped(draft.decisions.cells, ({ line }) => line);
  return ({ lines, problems }) =>
    lines.map((line) => {
      const own = source.row(line);
      const columns = source.columnsOf(line);
      const corrected = new Map((corrections.get(line) ?? []).map(({ column, text }) => [column, text]));
      const width = Math.max(own.length, columns.length, ...[...corrected.keys()].map((column) => column + 1));
      const cells = Array.from({ length: width }, (_, column): SourceCell => {
        const { header = '', field = null } = columns[column] ?? {};
        const text = corrected.get(column) ?? own[column] ?? '';
        const isWrong = problems.some((problem) => problem.column === header && header !== '' && problem.line === line);
        return { column, header, text, field, ...(corrected.has(column) && { was: own[column] ?? '' }), isWrong };
      });
      return { line, at: source.spotOf(line), cells };
    });
}
