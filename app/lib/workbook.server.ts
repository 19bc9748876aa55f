import { utils, write } from '@e965/xlsx';
import { withoutFormula } from './csv';

const WIDEST_COLUMN = 60;

/**
 * An XLSX workbook of one sheet. Every text is stored as text, and one that would start a formula once it is saved as
 * CSV gets an apostrophe before it, as in `writeCsv`; numbers stay numbers, null is an empty cell.
 */
export function writeWorkbook(sheet: string, rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell)));
  const table = utils.aoa_to_sheet(cells);
  const [headers = []] = rows;
  table['!cols'] = headers.map((_, column) => ({
    wch: Math.min(WIDEST_COLUMN, Math.max(10, ...rows.slice(0, 50).map((row) => String(row[column] ?? '').length + 2))),
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, table, sheet.slice(0, 31));
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array);
}
