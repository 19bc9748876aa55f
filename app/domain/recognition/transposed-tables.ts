import type { SourceRow, TableBlock } from './document';
import { textOf } from './document';
import { recogniseHeader } from './headers';

/** More rows are vendors, not what is said of them. */
const MOST_FIELDS = 40;

/** The headers stand in the first column and each further column is a vendor, named in the first row. */
export function isTransposed({ rows, form }: TableBlock): boolean {
  if (form === 'records' || rows.length < 2 || rows.length > MOST_FIELDS) return false;
  if (rows.every(({ cells }) => cells.length < 3)) return false;
  const [top, ...below] = rows;
  if (!top || top.cells.slice(1).filter((cell) => textOf(cell).trim() !== '').length < 2) return false;
  const labels = below.map(({ cells }) => recogniseHeader(textOf(cells[0])));
  const known = labels.filter((label) => label !== undefined && label.confidence >= 0.75);
  const fields = new Set(known.map((label) => label?.field));
  const topKnown = top.cells.slice(1).filter((cell) => recogniseHeader(textOf(cell)) !== undefined);
  return fields.size >= 2 && !fields.has('name') && known.length * 10 >= below.length * 7 && topKnown.length === 0;
}

/** The same table with a vendor in each row. */
export function transposed(block: TableBlock): TableBlock {
  const [top, ...below] = block.rows;
  const at = top?.at ?? block.at;
  const header: SourceRow = {
    at,
    cells: ['Name', ...below.map(({ cells }) => textOf(cells[0]))],
    isHeader: true,
  };
  const vendors = (top?.cells ?? [])
    .slice(1)
    .map((name, nth): SourceRow => ({ at, cells: [name, ...below.map(({ cells }) => cells[nth + 1] ?? '')] }));
  return { ...block, rows: [header, ...vendors] };
}
