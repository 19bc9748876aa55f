import type { CellReader } from './cell-reader';
import { cellReader, Memory, placesSaid } from './cell-reader';
import type { RecognisedRow, RowProblem } from './cells';
import type { ReadingChoices } from './choices';
import { NO_CHOICES } from './choices';
import { chooseColumns, correctCells } from './choosing';
import type { Column } from './columns';
import type { LeftOutReason, SourceDocument, Spot } from './document';
import { textOf } from './document';
import { isAidField } from './fields';
import { forgetIdentities } from './folding';
import { headerExamples } from './headers';
import { headGroups, isGroupRow, isNote, isPlaceholder, type NameSays, whatNameSays } from './no-vendors';
import type { OtherTable } from './other-tables';
import { asHeaded, filledOf, onlyIdentified, otherTable, withChosen } from './other-tables';
import { resolveReferences } from './references';
import type { ReadColumn, RowMarks, Surroundings } from './row-reading';
import { isMarking, marksReader, readColumn, readRow, shortened } from './row-reading';
import type { SourceTable, TableRow } from './source-tables';
import { tablesOf } from './source-tables';
import type { VendorTable } from './vendor-tables';
import { vendorTables } from './vendor-tables';

export type { Column } from './columns';

/** A table of vendors as it was understood. `table` counts from 0 through all tables of the document. */
export interface RecognisedTable {
  table: number;
  at: Spot;
  heading: string;
  columns: Column[];
  /** Headers of columns that hold values of which nothing reaches the register. */
  unusedColumns: string[];
  rows: number;
  /** Where its groups of rows begin and what stands above each, the words above the table first. */
  groups: { line: number; heading: string }[];
}

/** Something of the document that does not become a row, and why. */
export interface Ignored {
  line: number;
  at: Spot;
  text: string;
  reason: LeftOutReason;
}

/** What a document says of its tables, before their rows are read. */
export interface Outline {
  /** Every table and list of the document as it was brought, whether it is about vendors or not. */
  source: SourceTable[];
  /** Those about vendors. */
  tables: RecognisedTable[];
  /** Those that could be about vendors if one of their columns named them. */
  others: OtherTable[];
  /** The columns of all tables, and what none of them used. */
  columns: Column[];
  unusedColumns: string[];
  /** Why the whole document was refused. */
  rejected: RowProblem[];
  ignored: Ignored[];
  skipped: { blank: number; repeatedHeader: number; beforeHeader: number; groupHeading: number };
}

export interface Recognition extends Outline {
  rows: RecognisedRow[];
  /** Why rows, or the whole document, were refused; several entries may share a line. */
  rejected: RowProblem[];
}

/** A document whose rows can be read one by one, and again: a long list need not be kept as it is understood. */
export interface OutlinedDocument extends Outline {
  rows: OutlinedRow[];
  /** What a row is recognised by; undefined when nothing names its vendor. */
  marksOf: (row: OutlinedRow) => RowMarks | undefined;
  read: (row: OutlinedRow) => RecognisedRow | RowProblem[];
}

/** A row of a table of vendors with what holds for all rows of its group. */
export interface OutlinedRow {
  row: TableRow;
  of: GroupOfRows;
  marks?: RowMarks | undefined;
}
interface GroupOfRows {
  table: RecognisedTable;
  columns: ReadColumn[];
  marksOf: (row: TableRow) => RowMarks | undefined;
  around: Surroundings;
}

export interface RecognitionOptions {
  /** ISO 3166-1 alpha-2 codes of the countries the register knows. */
  countries: readonly string[];
  choices?: ReadingChoices;
  /** Somebody asks for the marks of every row: they are read while its cells are at hand. */
  withMarks?: boolean;
}

/**
 * Understands the vendors a document lists, in whatever form: tables, bullets, labelled sections, records of code. A row
 * without a vendor is refused with its place and reason; a cell that is not understood leaves its field out and is told
 * as a doubt of its row. What is no vendor is named with the reason. Deterministic; never throws.
 */
export function recognise(document: SourceDocument, options: RecognitionOptions): Recognition {
  return readWhole(outline(document, options));
}

/** Reads every row of a document. */
export function readWhole({ rows: outlined, marksOf: _marksOf, read, ...document }: OutlinedDocument): Recognition {
  const rows: RecognisedRow[] = [];
  const rejected: RowProblem[] = [];
  const reaching = new Map<RecognisedTable, Set<number>>();
  for (const one of outlined) {
    const understood = read(one);
    if (Array.isArray(understood)) rejected.push(...understood);
    else {
      rows.push(understood);
      const { service } = understood.engagement;
      if (service) setOf(reaching, one.of.table).add(service.at.column);
    }
  }
  const tables = document.tables.map((table) => {
    const isUsed = ({ field, index }: Column) => field !== null && isAidField(field) && reaching.get(table)?.has(index);
    const used = new Set(table.columns.filter(isUsed).map(({ header }) => header));
    return { ...table, unusedColumns: table.unusedColumns.filter((header) => !used.has(header)) };
  });
  const unusedColumns = [...new Set(tables.flatMap((table) => table.unusedColumns))];
  return { ...document, tables, unusedColumns, rows, rejected: [...rejected, ...document.rejected] };
}

/** The tables of a document that are about vendors, and their rows, told apart from headings, notes and blanks. */
export function outline(document: SourceDocument, options: RecognitionOptions): OutlinedDocument {
  const { countries, choices = NO_CHOICES } = options;
  forgetIdentities();
  const source = tablesOf(document, countries);
  const tables = resolveReferences(source.map((table) => ({ ...table, rows: correctCells(table.rows, choices) })));
  const { vendors, setAside } = withChosen(vendorTables(tables, countries), tables, choices);
  const reader = cellReader(countries);
  const result: OutlinedDocument = {
    source,
    tables: [],
    others: setAside.flatMap(({ source: aside }) => otherTable(aside, tables.indexOf(aside))),
    columns: [],
    unusedColumns: [],
    rows: [],
    rejected: [],
    ignored: [],
    skipped: { blank: 0, repeatedHeader: 0, beforeHeader: 0, groupHeading: 0 },
    marksOf: ({ row, of, marks }) => (options.withMarks ? marks : of.marksOf(row)),
    read: ({ row, of }) => readRow(row, of.columns, of.around, reader),
  };
  for (const { source, reason } of setAside) result.ignored.push(asideOf(source, reason));
  for (const { at, text, reason } of document.leftOut) result.ignored.push({ line: at.line, at, text, reason });
  for (const vendor of vendors) {
    const table = tables.indexOf(vendor.source);
    const columns = chooseColumns(asHeaded(vendor, source[table]), choices, table);
    if (columns.some(({ field }) => field === 'name'))
      outlineTable({ ...vendor, columns }, table, reader, options, result);
    else result.ignored.push(asideOf(vendor.source, 'not-about-vendors'));
  }
  result.columns = result.tables.flatMap(({ columns }) => columns);
  result.unusedColumns = [...new Set(result.tables.flatMap(({ unusedColumns }) => unusedColumns))];
  if (result.tables.length === 0) result.rejected.push(withoutVendors(tables));
  else if (
    result.tables.every(({ rows }) => rows === 0) &&
    !result.ignored.some(({ reason }) => reason === 'placeholder')
  )
    result.rejected.push({ line: firstLineOf(vendors[0]), column: '', value: '', code: 'no-data' });
  return result;
}

function setOf<Key, Value>(sets: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const there = sets.get(key) ?? new Set();
  sets.set(key, there);
  return there;
}

const firstLineOf = (vendor: VendorTable | undefined): number =>
  vendor?.source.rows[Math.max(0, vendor.headerAt)]?.line ?? 1;

function outlineTable(
  { source, headerAt, columns }: VendorTable,
  table: number,
  read: CellReader,
  { countries, withMarks }: RecognitionOptions,
  result: OutlinedDocument,
): void {
  const shared = columns.map((column) => readColumn(column, source.rows, read));
  const headings = source.rows[headerAt]?.cells.map(textOf) ?? [];
  const used = new Set<number>();
  const { ignored, skipped } = result;
  const aside = (row: TableRow, reason: LeftOutReason) =>
    ignored.push({ line: row.line, at: row.at, text: shortened(row.cells.map(textOf).join(' · ')), reason });
  const title = source.headings.at(-1) ?? source.caption ?? '';
  const outlined: RecognisedTable = {
    table,
    at: source.at,
    heading: title,
    columns,
    unusedColumns: [],
    rows: 0,
    groups: [{ line: source.rows[0]?.line ?? 0, heading: title }],
  };
  const marksOf = marksReader(shared.filter(isMarking), read);
  const below = (group: string): GroupOfRows => ({
    table: outlined,
    columns: shared,
    marksOf,
    around: surroundings(source, group, countries),
  });
  const areHeads = headGroups(source.rows.slice(headerAt + 1));
  const names = new Memory<NameSays>();
  const says = (name: string) => names.get(name) ?? names.keep(name, whatNameSays(name));
  let of = below('');
  for (const [at, row] of source.rows.entries()) {
    const { cells } = row;
    if (cells.every((cell) => textOf(cell).trim() === '')) skipped.blank += 1;
    else if (at < headerAt) {
      skipped.beforeHeader += 1;
      aside(row, 'before-header');
    } else if (at === headerAt) continue;
    else if (headings.length > 0 && headings.every((heading, index) => heading === textOf(cells[index])))
      skipped.repeatedHeader += 1;
    else if (isGroupRow(row, columns, areHeads)) {
      skipped.groupHeading += 1;
      const group = textOf(cells.find((cell) => textOf(cell).trim() !== '')).trim();
      of = below(group);
      outlined.groups.push({ line: row.line, heading: group });
    } else if (isPlaceholder(row, columns, says)) aside(row, 'placeholder');
    else if (isNote(row, columns)) aside(row, 'note');
    else {
      for (let index = 0; index < cells.length; index += 1)
        if (!used.has(index) && textOf(cells[index]).trim() !== '') used.add(index);
      result.rows.push(withMarks ? { row, of, marks: marksOf(row) } : { row, of });
      outlined.rows += 1;
    }
  }
  outlined.unusedColumns = columns
    .filter(({ field, index }) => used.has(index) && (!field || isAidField(field)))
    .map(({ header }) => header);
  result.tables.push(outlined);
}

/** Where the words above say that all these vendors are: the nearest that say it. */
function surroundings(source: SourceTable, group: string, countries: readonly string[]): Surroundings {
  const heading = group || (source.headings.at(-1) ?? source.caption ?? '');
  for (const text of [group, source.introduction, ...source.headings.toReversed(), source.caption ?? '']) {
    const places = text === '' ? [] : placesSaid(text, countries);
    if (places.length > 0) return { heading, places };
  }
  return { heading, places: [] };
}

const asideOf = ({ at, rows }: SourceTable, reason: LeftOutReason): Ignored => {
  const filled = rows.find(({ cells }) => cells.some((cell) => textOf(cell).trim() !== ''));
  const text = filled?.cells.map((cell) => textOf(cell).trim()).join(' · ') ?? '';
  return { line: rows[0]?.line ?? at.line, at, text: shortened(text), reason };
};

function withoutVendors(tables: readonly SourceTable[]): RowProblem {
  const rows = tables.flatMap((table) => table.rows.slice(0, 100));
  const [widest] = rows.toSorted((a, b) => filledOf(b).length - filledOf(a).length);
  if (!widest || filledOf(widest).length === 0)
    return { line: widest?.line ?? 1, column: '', value: '', code: 'no-data' };
  const identified = onlyIdentified(tables);
  if (identified)
    return { line: identified.line, column: identified.header, value: identified.header, code: 'vendor-only-by-id' };
  return {
    line: widest.line,
    column: '',
    value: shortened(filledOf(widest).join(' · ')),
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
