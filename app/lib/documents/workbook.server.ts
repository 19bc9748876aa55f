import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import {
  type LeftOut,
  type SourceCell,
  type SourceDocument,
  type SourceRow,
  textOf,
} from '../../domain/recognition/document';
import { ReadingLimit } from './limits';
import { type HiddenParts, hiddenParts } from './open-document.server';
import { lacksValue, readCell } from './workbook-cells.server';
import { MAX_CELLS, MAX_SHEET_ROWS, type UnsafeCode, unsafeWorkbook } from './workbook-safety.server';

const LONGEST_LEFT_OUT = 500;

/** Every visible sheet of an XLSX, XLSB, XLS or ODS file as a table, or why the file is none. */
export function readWorkbook(bytes: Uint8Array): SourceDocument | { refused: UnsafeCode } {
  const isZip = bytes[0] === 0x50;
  const unsafe = isZip ? unsafeWorkbook(bytes) : unsafeCompoundFile(bytes);
  if (unsafe) return { refused: unsafe };
  const hidden = isZip ? hiddenParts(bytes) : undefined;
  let workbook: WorkBook;
  try {
    workbook = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      // Formulas without a value come as stubs; in an OpenDocument the blank ends of rows would too.
      sheetStubs: isZip && !hidden,
      sheetRows: MAX_SHEET_ROWS,
    });
  } catch (error) {
    return { refused: /password|encrypt/i.test(String(error)) ? 'password-protected' : 'broken-workbook' };
  }
  return documentOf(workbook, hidden);
}

function documentOf(workbook: WorkBook, hidden: HiddenParts | undefined): SourceDocument {
  const document: SourceDocument = { format: 'workbook', blocks: [], leftOut: [] };
  const reading = { leftOut: document.leftOut, cellsLeft: MAX_CELLS };
  for (const [at, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    if (!sheet) continue;
    if (workbook.Workbook?.Sheets?.[at]?.Hidden || hidden?.sheets.has(name)) {
      if (sheet['!data']?.length) document.leftOut.push({ at: { line: 1, sheet: name }, text: name, reason: 'hidden' });
      continue;
    }
    const rows = readSheet(sheet, name, hidden?.rows.get(name), reading);
    const [first] = rows;
    if (first) document.blocks.push({ kind: 'table', at: first.at, rows, caption: name, form: 'grid' });
  }
  return document;
}

interface Reading {
  leftOut: LeftOut[];
  cellsLeft: number;
}

function readSheet(sheet: WorkSheet, name: string, hiddenRows: Set<number> | undefined, reading: Reading): SourceRow[] {
  const data: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  const table = new Map<number, SourceCell[]>();
  data.forEach((cells, at) => {
    reading.cellsLeft -= cells.length;
    if (reading.cellsLeft < 0) throw new ReadingLimit('too-many-cells');
    table.set(at, readRow(cells, at, name, reading));
  });
  repeatMerged(sheet, table);
  return [...table].flatMap(([at, cells]): SourceRow[] => {
    while (cells.length > 0 && textOf(cells.at(-1)) === '') cells.pop();
    if (cells.length === 0) return [];
    const spot = { line: at + 1, sheet: name };
    if (!sheet['!rows']?.[at]?.hidden && !hiddenRows?.has(at)) return [{ at: spot, cells }];
    const text = cells.map(textOf).filter(Boolean).join(' | ').slice(0, LONGEST_LEFT_OUT);
    reading.leftOut.push({ at: spot, text, reason: 'hidden' });
    return [];
  });
}

function readRow(
  cells: readonly (CellObject | undefined)[],
  row: number,
  sheet: string,
  reading: Reading,
): SourceCell[] {
  return Array.from(cells, (cell, column) => {
    if (cell && lacksValue(cell))
      reading.leftOut.push({
        at: { line: row + 1, column: column + 1, sheet },
        text: `=${cell.f}`.slice(0, LONGEST_LEFT_OUT),
        reason: 'formula-without-value',
      });
    return readCell(cell);
  });
}

/** A merge may span the whole sheet; cells beyond those of a real table are not filled. */
const WIDEST_MERGE = 100;
const MOST_MERGED_CELLS = 200_000;

function repeatMerged(sheet: WorkSheet, table: Map<number, SourceCell[]>): void {
  let left = MOST_MERGED_CELLS;
  for (const { s, e } of sheet['!merges'] ?? []) {
    const cell = table.get(s.r)?.[s.c];
    if (cell === undefined || textOf(cell) === '') continue;
    const lastColumn = Math.min(e.c, s.c + WIDEST_MERGE);
    for (let row = s.r; row <= e.r && table.has(row) && left > 0; row += 1)
      for (let column = s.c; column <= lastColumn; column += 1, left -= 1) fill(table.get(row), column, cell);
  }
}

function fill(cells: SourceCell[] | undefined, column: number, cell: SourceCell): void {
  if (!cells) return;
  while (cells.length < column) cells.push('');
  cells[column] = cell;
}

/** Cells of an XLS file take as little as six bytes, so its size is all that bounds their number beforehand. */
const MAX_XLS_BYTES = 15 * 1024 * 1024;

function unsafeCompoundFile(bytes: Uint8Array): UnsafeCode | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'password-protected';
  return bytes.length > MAX_XLS_BYTES ? 'too-many-cells' : undefined;
}
