import { unpackEntry, type ZipEntry, zipEntries } from './zip-archive.server';

/** More cells than any list of vendors has, formulas and blanks of a format included. */
export const MAX_CELLS = 1_000_000;
/** Rows of one sheet; Excel itself ends a little above a million. */
export const MAX_SHEET_ROWS = 1_048_576;
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Text packs to a tenth, a table of zeros to a hundredth. */
export const MAX_RATIO = 200;
const RATIO_MATTERS_FROM_BYTES = 10 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

export type UnsafeCode = 'not-text' | 'broken-workbook' | 'password-protected' | 'zip-bomb' | 'too-many-cells';

const IS_WORKBOOK = /^(?:xl\/|content\.xml$)/;
/** Sheets of the binary format, whose cells take some twenty bytes each. */
const BINARY_SHEET = /^xl\/worksheets\/[^/]+\.bin$/i;
const BYTES_PER_BINARY_CELL = 20;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/**
 * Why the zip of a workbook must not be handed to the spreadsheet reader, if so. Sizes are checked in the directory
 * first, then each entry is unpacked within them, one at a time.
 */
export function unsafeWorkbook(bytes: Uint8Array): UnsafeCode | undefined {
  const entries = zipEntries(bytes);
  if (!entries) return 'broken-workbook';
  if (isBomb(entries, bytes.length)) return 'zip-bomb';
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'password-protected';
  if (!entries.some(({ name }) => IS_WORKBOOK.test(name))) return isSealed(entries) ? 'password-protected' : 'not-text';
  let cells = 0;
  for (const entry of entries) {
    const content = unpackEntry(bytes, entry);
    if (!content) return 'broken-workbook';
    if (content.length > entry.unpacked) return 'zip-bomb';
    if (entry.name === 'META-INF/manifest.xml' && content.includes('encryption-data')) return 'password-protected';
    if (entry.name === 'content.xml') cells += cellsOfOpenDocument(content);
    if (SHEET.test(entry.name)) {
      cells += count(content, '<c ') + count(content, ':c ');
      if (count(content, '<row') + count(content, ':row ') > MAX_SHEET_ROWS) return 'too-many-cells';
    }
    if (BINARY_SHEET.test(entry.name)) cells += content.length / BYTES_PER_BINARY_CELL;
    if (cells > MAX_CELLS) return 'too-many-cells';
  }
  return undefined;
}

function isBomb(entries: readonly ZipEntry[], size: number): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isDense = unpacked > RATIO_MATTERS_FROM_BYTES && unpacked > size * MAX_RATIO;
  return entries.length > MAX_ENTRIES || unpacked > MAX_UNPACKED_BYTES || isDense;
}

/** An ODS file that newer office programs seal whole. */
const isSealed = (entries: readonly ZipEntry[]): boolean => entries.some(({ name }) => name === 'encrypted-package');

/** Cells with content, those that one element repeats over rows and columns counted as often. */
function cellsOfOpenDocument(content: Buffer): number {
  let cells = 0;
  let rows = 1;
  for (const [tag, kind] of content.toString('latin1').matchAll(/<table:(table-row|table-cell)\b[^>]*>/g)) {
    if (kind === 'table-row') rows = repeated(tag, 'rows');
    else if (!tag.endsWith('/>')) cells += rows * repeated(tag, 'columns');
  }
  return cells;
}

const repeated = (tag: string, what: 'rows' | 'columns'): number =>
  Number(new RegExp(`number-${what}-repeated="(\\d{1,10})"`).exec(tag)?.[1] ?? 1);

function count(content: Buffer, text: string): number {
  let found = 0;
  for (let at = content.indexOf(text); at !== -1; at = content.indexOf(text, at + text.length)) found += 1;
  return found;
}
