import type { AccessMode } from '../words';
import { saysUnknown } from './answers';
import type {
  Cell,
  EngagementCells,
  PlaceReading,
  Provenance,
  Reading,
  RecognisedRow,
  RowProblem,
  SafeguardReading,
  VendorCells,
} from './cells';
import type { Column, TableRow } from './columns';
import { findColumns } from './columns';
import type { PlaceField } from './fields';
import { isPlaceField, VENDOR_FIELDS } from './fields';
import { fold } from './folding';
import { headerExamples } from './headers';
import type { StatedPlace } from './places';
import { readPlaces } from './places';
import type { CellReading } from './readers';
import { isBlank, readCell } from './readers';
import type { StatedSafeguard } from './safeguards';
import { readSafeguards } from './safeguards';

export type { Column, TableRow } from './columns';

export interface Recognition {
  columns: Column[];
  /** Headers of columns that hold values and were not understood; nothing of them reaches the register. */
  unusedColumns: string[];
  rows: RecognisedRow[];
  /** Why rows, or the whole table, were refused; several entries may share a line. */
  rejected: RowProblem[];
  skipped: { blank: number; repeatedHeader: number; beforeHeader: number };
}

export interface RecognitionOptions {
  /** ISO 3166-1 alpha-2 codes of the countries the register knows. */
  countries: readonly string[];
}

const MODE_OF_COLUMN: Readonly<Record<PlaceField, AccessMode>> = {
  locations: 'not-stated',
  storedIn: 'storage',
  processedIn: 'processing',
  accessedFrom: 'remote-access',
};
/** What a source said of a place or a safeguard is kept word for word up to the length the register stores. */
const LONGEST_STATEMENT = 500;
const LONGEST_VALUE_SHOWN = 200;
const VENDOR_FIELD_NAMES: ReadonlySet<string> = new Set(VENDOR_FIELDS);

/**
 * Understands a table of vendors with headers in English or French. A row with a problem in any cell is refused whole,
 * with the line, the header and the value; blank rows and repeated headers are counted. Deterministic; never throws.
 */
export function recognise(table: { rows: readonly TableRow[] }, options: RecognitionOptions): Recognition {
  const skipped = { blank: 0, repeatedHeader: 0, beforeHeader: 0 };
  const header = findColumns(table.rows);
  if (!header) return { columns: [], unusedColumns: [], rows: [], rejected: [withoutColumns(table.rows)], skipped };
  const { columns, headerAt } = header;
  const headings = table.rows[headerAt]?.cells ?? [];
  const read = cellReader(options.countries);
  const rows: RecognisedRow[] = [];
  const rejected: RowProblem[] = [];
  const used = new Set<number>();
  for (const [at, row] of table.rows.entries()) {
    if (row.cells.every((cell) => cell.trim() === '')) skipped.blank += 1;
    else if (at < headerAt) skipped.beforeHeader += 1;
    else if (at === headerAt) continue;
    else if (headings.every((heading, index) => heading === (row.cells[index] ?? ''))) skipped.repeatedHeader += 1;
    else {
      row.cells.forEach((cell, index) => void (cell.trim() !== '' && used.add(index)));
      const understood = readRow(row, columns, read);
      if (Array.isArray(understood)) rejected.push(...understood);
      else rows.push(understood);
    }
  }
  if (rows.length === 0 && rejected.length === 0)
    rejected.push({ line: table.rows[headerAt]?.line ?? 1, column: '', value: '', code: 'no-data' });
  const unusedColumns = columns.filter(({ field, index }) => !field && used.has(index)).map((column) => column.header);
  return { columns, unusedColumns, rows, rejected, skipped };
}

function withoutColumns(rows: readonly TableRow[]): RowProblem {
  const filled = (row: TableRow) => row.cells.filter((cell) => cell.trim() !== '');
  const [widest] = rows.slice(0, 100).sort((a, b) => filled(b).length - filled(a).length);
  if (!widest || filled(widest).length === 0)
    return { line: widest?.line ?? 1, column: '', value: '', code: 'no-data' };
  return {
    line: widest.line,
    column: '',
    value: shortened(
      filled(widest)
        .map((cell) => cell.trim())
        .join(' · '),
    ),
    code: 'vendor-column-missing',
    expected: [
      'vendor',
      'supplier',
      'sub-processor',
      'prestataire',
      'sous-traitant',
      'fournisseur',
      ...headerExamples('service').slice(0, 1),
    ],
  };
}

interface CellReader {
  plain: (field: Parameters<typeof readCell>[0], text: string) => CellReading;
  places: (field: PlaceField, text: string) => Reading<StatedPlace[]>;
  safeguards: (text: string) => Reading<StatedSafeguard[]>;
}

/** Lists repeat the same few places and safeguards: each text is read once. */
function cellReader(countries: readonly string[]): CellReader {
  const places = new Map<string, Reading<StatedPlace[]>>();
  const safeguards = new Map<string, Reading<StatedSafeguard[]>>();
  const once = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    if (known.size < 10_000) known.set(key, made);
    return made;
  };
  return {
    plain: (field, text) => readCell(field, text, countries),
    places: (field, text) => once(places, `${field} ${text}`, () => readPlaces(text, countries, MODE_OF_COLUMN[field])),
    safeguards: (text) => once(safeguards, text, () => readSafeguards(text)),
  };
}

function readRow(row: TableRow, columns: readonly Column[], read: CellReader): RecognisedRow | RowProblem[] {
  const problems: RowProblem[] = [];
  const vendor: VendorCells = {};
  const engagement: EngagementCells = {};
  const places: Cell<PlaceReading>[] = [];
  const safeguards: Cell<SafeguardReading>[] = [];
  for (const { field, index, header, confidence: sureOfColumn } of columns) {
    if (!field) continue;
    const text = cleaned(row.cells[index] ?? '');
    const at: Provenance = { line: row.line, column: index, header };
    const refuse = ({ code, expected, value = text }: Extract<Reading<never>, { state: 'problem' }>) =>
      problems.push({ line: row.line, column: header, value: shortened(value), code, ...(expected && { expected }) });
    const cellOf = <T>(value: T, confidence: number): Cell<T> => ({
      value,
      confidence: Math.min(confidence, certainty(sureOfColumn)),
      at,
      source: text,
    });
    if (field === 'name' && (isBlank(text) || saysUnknown(text))) refuse({ state: 'problem', code: 'vendor-missing' });
    else if (isPlaceField(field) || field === 'safeguards') {
      if (isBlank(text)) continue;
      const stated = isPlaceField(field) ? read.places(field, text) : read.safeguards(text);
      if (stated.state === 'problem') refuse(stated);
      else if (stated.state === 'read' && text.length > LONGEST_STATEMENT)
        refuse({ state: 'problem', code: 'text-too-long' });
      else if (stated.state === 'read')
        for (const one of stated.value)
          if ('place' in one) places.push(cellOf(one.place, one.confidence));
          else safeguards.push(cellOf(one.safeguard, one.confidence));
    } else {
      const stated = read.plain(field, text);
      if (stated.state === 'problem') refuse(stated);
      if (stated.state !== 'read') continue;
      for (const [name, value] of Object.entries(stated.value)) {
        const cells: Record<string, Cell<unknown>> = VENDOR_FIELD_NAMES.has(name) ? vendor : engagement;
        if (!cells[name] || name === field) cells[name] = cellOf(value, stated.confidence);
      }
    }
  }
  const surplus = row.cells.slice(columns.length).find((cell) => cell.trim() !== '');
  if (surplus !== undefined)
    problems.push({ line: row.line, column: '', value: shortened(surplus), code: 'cells-misaligned' });
  const { name } = vendor;
  return problems.length > 0 || !name
    ? problems
    : { line: row.line, vendor: { ...vendor, name }, engagement, places, safeguards };
}

/** A header known as a whole leaves its cells as sure as they are; one guessed from the columns beside it does not. */
const certainty = (sureOfColumn: number): number => (sureOfColumn >= 0.8 ? 1 : sureOfColumn >= 0.7 ? 0.8 : 0.7);

/** Trims, and takes off the apostrophe that guards a formula in an exported file. */
const cleaned = (cell: string): string =>
  cell
    .replace(/[\u00A0\u202F\u200B\uFEFF]/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@\t\r])/, '');

const shortened = (text: string): string => {
  const plain = fold(text) === '' ? text.trim() : text.trim().replace(/\s+/g, ' ');
  return plain.length > LONGEST_VALUE_SHOWN ? `${plain.slice(0, LONGEST_VALUE_SHOWN - 1)}…` : plain;
};
