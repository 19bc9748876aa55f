import { COUNTRY_CODES } from '../../seed/reference/countries';
import type { ReadingChoices } from '../domain/recognition/choices';
import type { ListFormat, SourceDocument } from '../domain/recognition/document';
import { refusingDoubtful } from '../domain/recognition/doubtful';
import { type OutlinedDocument, outline, type Recognition, readWhole } from '../domain/recognition/recognise';
import { type ReadList, type Refusal, readDocument, readText } from '../lib/documents/read-document.server';
import { packed, unpacked } from '../lib/packed-text.server';

/** Most rows of one list. */
export const MAX_LIST_ROWS = 250_000;

/**
 * A vendor list as it was brought. `fileName` is empty for pasted text. `source` is its text, or the bytes of a workbook
 * in base64, as `encoding` says, packed where it is long; `delimiter` is that of delimited text.
 */
export type VendorList = { fileName: string; encoding: string; delimiter: string; source: string };
/** What of a list is needed to read it again; its text, or that in UTF-8. */
export type ListSource = Pick<VendorList, 'fileName' | 'encoding'> & { source: string | Uint8Array };

const BASE64 = 'base64';

/** Nothing says who the vendors are; a person can choose the column that does. */
const WITHOUT_VENDORS = ['vendor-column-missing', 'vendor-only-by-id'] as const;
type WithoutVendors = (typeof WITHOUT_VENDORS)[number];

/** Why nothing can be understood of a whole list. */
export type ListRefusal = {
  code: Refusal['code'] | 'no-data' | WithoutVendors | 'too-many-rows';
  /** What the limit that was passed allows. */
  limit?: number;
  line?: number;
  /** Headers found, joined. */
  found?: string;
  expected?: string[];
};

/** A list as it was read: its outline, and all of its rows once somebody asks for them. */
export type ReadTable = {
  format: ListFormat;
  delimiter: string;
  outline: OutlinedDocument;
  readonly recognition: Recognition;
};

/**
 * Reads a list of any format and encoding. One in which at least a vendor can be told is read, whatever is wrong with
 * its rows, and comes with what is understood of it; anything else is refused with the reason and, where it is text,
 * that text. With `isChoosing` a person is there to choose the column of vendors, and any table will do.
 */
export function readList(
  brought: { fileName: string; bytes: Uint8Array },
  { isChoosing = false }: { isChoosing?: boolean } = {},
): { list: VendorList; table: ReadTable } | { refusal: ListRefusal; source?: string } {
  const { fileName, bytes } = brought;
  const read = readDocument({ bytes, fileName });
  if ('refusal' in read) return { refusal: read.refusal };
  const { document, text, encoding, delimiter = '' } = read;
  if (rowsIn(document) > MAX_LIST_ROWS) return { refusal: { code: 'too-many-rows', limit: MAX_LIST_ROWS } };
  const table = tableOf(read);
  const isText = text !== undefined;
  const source = text ?? Buffer.from(bytes).toString(BASE64);
  const refusal = refusalOf(table.outline);
  const canChoose = isChoosing && table.outline.others.length > 0;
  if (refusal && !canChoose) return { refusal, ...(isText && { source }) };
  return {
    list: {
      fileName: fileName.slice(-200),
      encoding: isText ? (encoding ?? 'utf-8') : BASE64,
      delimiter,
      source: packed(source),
    },
    table,
  };
}

const rowsIn = ({ blocks }: SourceDocument): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0);

/** A list that was brought before, and what is understood of it, the register aside; `choices` are a person's. */
export function readTable({ fileName, encoding, source }: ListSource, choices?: ReadingChoices): ReadTable {
  const read =
    encoding === BASE64
      ? readDocument({ bytes: Buffer.from(unpacked(source), BASE64), fileName })
      : readText(unpacked(source), endingOf(fileName));
  const document = 'document' in read ? read : { document: { format: 'text' as const, blocks: [], leftOut: [] } };
  return tableOf(document, { ...(choices && { choices }), withMarks: true });
}

function tableOf(
  { document, delimiter = ';' }: Extract<ReadList, { document: unknown }>,
  options: { choices?: ReadingChoices; withMarks?: boolean } = {},
): ReadTable {
  const outlined = outline(document, { countries: COUNTRY_CODES, ...options });
  let whole: Recognition | undefined;
  return {
    format: document.format,
    delimiter,
    outline: outlined,
    get recognition() {
      whole ??= refusingDoubtful(readWhole(outlined));
      return whole;
    },
  };
}

const endingOf = (fileName: string): string | undefined => /\.([a-z0-9]+)$/i.exec(fileName)?.[1];

/** Why no vendor was found in a list; undefined where some were. */
export function refusalOf({ tables, rejected }: Pick<Recognition, 'tables' | 'rejected'>): ListRefusal | undefined {
  const whole = rejected.find(({ code }) => code === 'no-data' || WITHOUT_VENDORS.some((one) => one === code));
  if (tables.length > 0 && whole?.code !== 'no-data') return undefined;
  return {
    code: WITHOUT_VENDORS.find((code) => code === whole?.code) ?? 'no-data',
    line: whole?.line,
    found: whole?.value,
    expected: whole?.expected,
  };
}
