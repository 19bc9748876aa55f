import { COUNTRY_CODES } from '../../seed/reference/countries';
import { type Recognition, recognise } from '../domain/recognition/recognise';
import { type Csv, decodeText, readCsv } from '../lib/csv';

/** Largest list taken in, in bytes and in rows. */
export const MAX_LIST_BYTES = 10 * 1024 * 1024;
export const MAX_LIST_ROWS = 20_000;

/** A vendor list as it was brought. `fileName` is empty for pasted text. */
export type VendorList = { fileName: string; encoding: string; delimiter: string; source: string };

/** Why nothing can be understood of a whole list. */
export type ListRefusal = {
  code:
    | 'too-large'
    | 'spreadsheet'
    | 'not-text'
    | 'quote-unclosed'
    | 'no-data'
    | 'vendor-column-missing'
    | 'too-many-rows';
  line?: number;
  /** Headers found, joined. */
  found?: string;
  expected?: string[];
};

export type ReadTable = { csv: Csv; recognition: Recognition };

/**
 * Reads a list of unknown encoding and delimiter. A list that holds a vendor column and at least one row is read,
 * whatever is wrong with its rows; anything else is refused with the reason and, where it is text, that text.
 */
export function readList(brought: {
  fileName: string;
  bytes: Uint8Array;
}): { list: VendorList } | { refusal: ListRefusal; source?: string } {
  const { fileName, bytes } = brought;
  if (bytes.length > MAX_LIST_BYTES) return { refusal: { code: 'too-large' } };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { refusal: { code: 'spreadsheet' } };
  const { text, encoding } = decodeText(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || text.includes('\0')) return { refusal: { code: 'not-text' } };
  const { csv, recognition } = readTable(text);
  const refusal = refusalOf(csv, recognition);
  if (refusal) return { refusal, source: text };
  return { list: { fileName: fileName.slice(-200), encoding, delimiter: csv.delimiter, source: text } };
}

/** The table of a text and what is understood of it, the register aside. */
export function readTable(source: string): ReadTable {
  const csv = readCsv(source);
  return { csv, recognition: recognise(csv, { countries: COUNTRY_CODES }) };
}

function refusalOf({ rows, errors }: Csv, { columns, rejected }: Recognition): ListRefusal | undefined {
  const unclosed = errors.find(({ code }) => code === 'quote-unclosed');
  if (unclosed) return { code: 'quote-unclosed', line: unclosed.line };
  if (rows.length > MAX_LIST_ROWS) return { code: 'too-many-rows' };
  const whole = rejected.find(({ code }) => code === 'no-data' || code === 'vendor-column-missing');
  if (columns.length > 0 && whole?.code !== 'no-data') return undefined;
  return {
    code: whole?.code === 'vendor-column-missing' ? whole.code : 'no-data',
    line: whole?.line,
    found: whole?.value,
    expected: whole?.expected,
  };
}

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
