import type { ReadingChoices } from './choices';
import type { Column } from './columns';
import { isPlaceField } from './fields';
import type { TableRow } from './source-tables';
import { withCells } from './source-tables';

/** The rows with the cells a person corrected; rows without a correction are the same objects. */
export function correctCells(rows: TableRow[], { cells }: Pick<ReadingChoices, 'cells'>): TableRow[] {
  if (cells.length === 0) return rows;
  const byLine = new Map<number, ReadingChoices['cells']>();
  for (const cell of cells) byLine.set(cell.line, [...(byLine.get(cell.line) ?? []), cell]);
  return rows.map((row) => {
    const corrections = byLine.get(row.line);
    if (!corrections) return row;
    const corrected = [...row.cells];
    for (const { column, text } of corrections) {
      while (corrected.length < column) corrected.push('');
      corrected[column] = text;
    }
    return withCells(row, corrected);
  });
}

/**
 * The columns of one table as a person wants them read. What a person chose is certain; a column understood as the same
 * field steps back, except for places, which may stand in several columns.
 */
export function chooseColumns(
  columns: readonly Column[],
  { columns: choices }: Pick<ReadingChoices, 'columns'>,
  table: number,
): Column[] {
  const chosen = new Map(
    choices.filter((choice) => choice.table === table).map(({ column, field }) => [column, field]),
  );
  const taken = new Set<string>([...chosen.values()].filter((field) => field !== 'unused' && !isPlaceField(field)));
  return columns.map((column) => {
    const choice = chosen.get(column.index);
    if (choice === 'unused') return { ...column, field: null, confidence: 0 };
    if (choice) return { ...column, field: choice, confidence: 1 };
    return column.field && taken.has(column.field) ? { ...column, field: null, confidence: 0 } : column;
  });
}
