import { leadOf, type SourceCell, type SourceRow, type TableBlock, textOf } from '../../domain/recognition/document';
import { ReadingLimit } from './limits';
import { type MarkupElement, nearest } from './markup';
import { contentOf } from './markup-content';

/** A span this wide is a decoration, not so many cells. */
const WIDEST_SPAN = 50;
const MOST_CELLS = 1_000_000;

interface Spanning {
  cell: SourceCell;
  rows: number;
}

/** A table of markup: what spans rows or columns is repeated in each, rows without any text are left out. */
export function readMarkupTable(table: MarkupElement): TableBlock | undefined {
  const spanning: (Spanning | undefined)[] = [];
  let cells = 0;
  const rows = nearest(table, ['tr']).map((element) => {
    const row = readRow(element, spanning);
    cells += row.cells.length;
    if (cells > MOST_CELLS) throw new ReadingLimit('too-many-cells');
    return row;
  });
  const head = new Set(nearest(table, ['thead']).flatMap((part) => nearest(part, ['tr'])));
  const elements = nearest(table, ['tr']);
  const filled = rows.flatMap((row, at): SourceRow[] => {
    if (!row.cells.some((cell) => textOf(cell) !== '')) return [];
    const element = elements[at];
    const isHeader = (element && head.has(element)) || row.isHeader;
    return [{ at: row.at, cells: row.cells, ...(isHeader && { isHeader }) }];
  });
  const [first, second] = filled;
  if (!first) return undefined;
  if (second && isBold(first) && !isBold(second) && !filled.some(({ isHeader }) => isHeader)) first.isHeader = true;
  const caption = nearest(table, ['caption'])[0];
  return {
    kind: 'table',
    at: table.at,
    rows: filled,
    ...(caption && { caption: textOf(contentOf(caption.children)) }),
    form: 'grid',
  };
}

/** Every cell of the row that holds text is set apart whole, as spreadsheets show their headers. */
const isBold = ({ cells }: SourceRow): boolean =>
  cells.length > 1 && cells.every((cell) => textOf(cell) === '' || leadOf(cell) === textOf(cell));

/** The table only places other things on the page: it says so, or holds a whole table in one of its cells. */
export function isLayout(table: MarkupElement): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return true;
  return cellsOf(table).some((cell) =>
    nearest(cell, ['table']).some(
      (inner) => nearest(inner, ['tr']).filter((row) => cellsIn(row).length > 1).length > 1,
    ),
  );
}

export const cellsOf = (table: MarkupElement): MarkupElement[] => nearest(table, ['tr']).flatMap(cellsIn);
const cellsIn = (row: MarkupElement): MarkupElement[] => nearest(row, ['td', 'th']);

function readRow(row: MarkupElement, spanning: (Spanning | undefined)[]): SourceRow {
  const cells: SourceCell[] = [];
  const elements = cellsIn(row);
  const takeSpanning = () => {
    for (let held = spanning[cells.length]; held; held = spanning[cells.length]) {
      held.rows -= 1;
      if (held.rows === 0) spanning[cells.length] = undefined;
      cells.push(held.cell);
    }
  };
  for (const element of elements) {
    takeSpanning();
    const cell = contentOf([element]);
    const width = spanOf(element.attributes.colspan);
    const height = spanOf(element.attributes.rowspan);
    const overflows = /mso-ignore:\s*colspan/i.test(element.attributes.style ?? '');
    for (let at = 0; at < width; at += 1) {
      const repeated = overflows && at > 0 ? '' : cell;
      if (height > 1) spanning[cells.length] = { cell: repeated, rows: height - 1 };
      cells.push(repeated);
    }
  }
  takeSpanning();
  const isHeader = elements.length > 1 && elements.every(({ tag }) => tag === 'th');
  return { at: row.at, cells, ...(isHeader && { isHeader }) };
}

const spanOf = (written: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(written ?? '1', 10) || 1, 1), WIDEST_SPAN);
