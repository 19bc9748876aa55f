import Papa from 'papaparse';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';
/** One record of the file; `line` is the physical line, from 1, on which it begins. */
export interface CsvRow {
  line: number;
  cells: string[];
}
export interface CsvError {
  line: number;
  code: 'quote-unclosed' | 'quote-misplaced';
}
export interface Csv {
  rows: CsvRow[];
  delimiter: Delimiter;
  errors: CsvError[];
}

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t', '|'];
const SAMPLE_RECORDS = 60;
const SAMPLE_CHARACTERS = 100_000;

/** The text begins a formula in Excel, LibreOffice or Google Sheets, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The text of a file whose encoding nobody stated: a byte order mark decides, then UTF-16 is told by its zero bytes,
 * then strict UTF-8, and what is not valid UTF-8 is Windows-1252, which is what a Western European Excel saves.
 * Never fails; the byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = guessEncoding(bytes);
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** Bytes 0x80 to 0x9F. The decoder of some Node versions treats Windows-1252 as Latin-1 and loses the euro sign. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => BEYOND_LATIN_1[control.charCodeAt(0) - 0x80] ?? control);

function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  if (zeros.odd * 4 > sample.length) return 'utf-16le';
  if (zeros.even * 4 > sample.length) return 'utf-16be';
  return 'utf-8';
}

/**
 * Reads delimited text: comma, semicolon, tab or bar, found by which of them gives the most even table; Excel's own
 * `sep=;` first line is obeyed. Line ends inside quotes belong to the cell. Malformed quoting is reported, never thrown.
 */
export function readCsv(text: string): Csv {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const stated = /^sep=([;,\t|])\n/i.exec(plain);
  const delimiter = (stated?.[1] as Delimiter | undefined) ?? guessDelimiter(plain);
  const body = stated ? plain.slice(stated[0].length) : plain;
  const parsed = parse(body, delimiter);
  let line = stated ? 2 : 1;
  const rows = parsed.data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0);
    return row;
  });
  const errors = parsed.errors.flatMap((error): CsvError[] => {
    if (error.type !== 'Quotes') return [];
    const code = error.code === 'MissingQuotes' ? 'quote-unclosed' : 'quote-misplaced';
    return [{ line: rows[error.row ?? 0]?.line ?? 1, code }];
  });
  if (rows.at(-1)?.cells.every((cell) => cell === '')) rows.pop();
  return { rows, delimiter, errors };
}

const parse = (text: string, delimiter: Delimiter, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview, skipEmptyLines: false });

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** papaparse's own guess looks at ten lines and is misled by prose with commas; this one asks how even the table is. */
function guessDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; evenness: number; width: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const records = parse(text.slice(0, SAMPLE_CHARACTERS), delimiter, SAMPLE_RECORDS).data;
    const filled = records.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const widths = new Map<number, number>();
    for (const { length } of filled) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width, rows] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    const evenness = filled.length === 0 ? 0 : rows / filled.length;
    if (width > 1 && (!best || evenness > best.evenness || (evenness === best.evenness && width > best.width)))
      best = { delimiter, evenness, width };
  }
  return best?.delimiter ?? ',';
}

/**
 * Delimited text with CRLF line ends for a spreadsheet. Texts that would start a formula get an apostrophe before them
 * (CWE-1236); numbers stay numbers, null is an empty cell. `bom` makes Excel read UTF-8.
 */
export function writeCsv(
  rows: readonly (readonly (string | number | null)[])[],
  { delimiter = ',', bom = false }: { delimiter?: Delimiter; bom?: boolean } = {},
): string {
  const text = Papa.unparse(rows as (string | number | null)[][], {
    delimiter,
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return (bom ? '\uFEFF' : '') + text;
}
