import type { Column } from './columns';
import { findColumns, isBareName } from './columns';
import { textOf } from './document';
import { fold } from './folding';
import { camelCaseApart, recogniseHeader } from './headers';
import type { SourceTable, TableRow } from './source-tables';
import { withCells } from './source-tables';
import { speaksOfTransfers } from './transfer-words';

/** "ref_id", "ID": what the rows of a table are known by elsewhere. */
const OWN_ID = /^(?:ref |reference |external |system |internal )*(?:id|ref|reference|key)$/;
/** "provider_entity_ref_id", "SubprocessorId": the row of another table that a row belongs to. */
const POINTER = /^(.+?) (?:ref )?(?:ids?|ref|key)$/;

/** Beside a column of names, the vendor by the name another table gives it. */
const BARE_ENTITY = /^(?:entity|entite|company|provider|third party)$/;

interface Directory {
  table: SourceTable;
  words: string[];
  rows: Map<string, { name: string; service: string }>;
  names: Set<string>;
}
type Headed = { table: SourceTable; headerAt: number; columns: readonly Pick<Column, 'index' | 'header' | 'field'>[] };

/** What a header points at: "provider entity" for "provider_entity_ref_id". Undefined for a header that points at nothing. */
export function pointedAt(header: string): string | undefined {
  const said = fold(camelCaseApart(header));
  return OWN_ID.test(said) ? undefined : POINTER.exec(said)?.[1];
}

/**
 * Tables that point at rows of one another, as the sheets of a workbook do, with the name in place of an identifier: of a
 * vendor its name, of anything else what it is for. A column is only read so when every value of it is found. Its header
 * says what stands there now: "provider entity" without the "id", "vendor" above names another table gives vendors.
 * Tables that point at nothing are the same objects.
 */
export function resolveReferences(tables: readonly SourceTable[]): readonly SourceTable[] {
  const headed = tables.flatMap((table) => (table.form === 'grid' || table.form === 'records' ? headersOf(table) : []));
  const isPointing = headed.some(({ columns }) => columns.some(({ header }) => pointedAt(header) ?? isBare(header)));
  const directories = isPointing ? headed.flatMap(directoryOf) : [];
  const recipients = new Set(isPointing ? headed.flatMap(recipientsIn) : []);
  if (directories.length + recipients.size === 0) return tables;
  const resolved = new Map(headed.map((one) => [one.table, resolvedIn(one, directories, recipients)]));
  return tables.map((table) => resolved.get(table) ?? table);
}

function headersOf(table: SourceTable): Headed[] {
  const found = findColumns(table.rows);
  if (found) return [{ table, ...found }];
  const headerAt = table.rows
    .slice(0, MOST_TITLE_ROWS)
    .findIndex(({ cells }) => cells.some((cell) => isId(textOf(cell))));
  const cells = table.rows[headerAt]?.cells ?? [];
  return cells.length > 0
    ? [{ table, headerAt, columns: cells.map((cell, index) => ({ index, header: textOf(cell), field: null })) }]
    : [];
}
const MOST_TITLE_ROWS = 25;

const isId = (header: string): boolean => OWN_ID.test(fold(camelCaseApart(header))) || pointedAt(header) !== undefined;
const isBare = (header: string): boolean => BARE_ENTITY.test(fold(header));

function directoryOf({ table, headerAt, columns }: Headed): Directory[] {
  const id = columns.find(({ header }) => OWN_ID.test(fold(camelCaseApart(header))));
  const name = columns.find(({ field }) => field === 'name' || field === 'product');
  const service = columns.find(({ field }) => field === 'service');
  if (!id || !name) return [];
  const textAt = ({ cells }: TableRow, column: typeof name | undefined) =>
    column ? textOf(cells[column.index]).trim() : '';
  const rows = new Map(
    table.rows
      .slice(headerAt + 1)
      .filter((row) => textAt(row, id) !== '' && textAt(row, name) !== '')
      .map((row) => [textAt(row, id), { name: textAt(row, name), service: textAt(row, service) }]),
  );
  const words = fold([table.at.sheet, table.caption, table.headings.at(-1)].join(' ')).split(' ');
  const names = new Set([...rows.values()].map(({ name }) => name));
  return rows.size > 0 ? [{ table, words, rows, names }] : [];
}

/**
 * Whom a table of transfers names in its column of entities. What such a table calls a name is that of the transfer, so
 * the entity is the vendor, here and where other tables name it.
 */
function recipientsIn({ table, headerAt, columns }: Headed): string[] {
  const name = columns.find(({ header }) => isBareName(header));
  const entity = columns.find(({ header }) => isBare(header));
  const title = table.headings.at(-1) ?? table.caption ?? table.at.sheet ?? '';
  if (!name || !entity || !speaksOfTransfers(title)) return [];
  const rows = table.rows.slice(headerAt + 1).flatMap(({ cells }) => {
    const [called, party] = [name, entity].map(({ index }) => textOf(cells[index]).trim());
    return called && party ? [{ called, party }] : [];
  });
  const isItsName = ({ called, party }: (typeof rows)[number]) =>
    fold(party)
      .split(' ')
      .some((word) => word.length >= LONG_WORD && fold(called).split(' ').includes(word));
  return rows.filter(isItsName).length * 2 > rows.length ? [] : rows.map(({ party }) => party);
}
const LONG_WORD = 3;

interface Pointer {
  subject: string;
  /** What stands in place of a cell. */
  read: (text: string) => string | undefined;
}

function resolvedIn(
  { table, headerAt, columns }: Headed,
  directories: readonly Directory[],
  recipients: ReadonlySet<string>,
): SourceTable {
  const pointers = new Map<number, Pointer>();
  for (const { index, header } of columns) {
    const below = table.rows.slice(headerAt + 1).map(({ cells }) => textOf(cells[index]).trim());
    const pointer = pointerOf(
      header,
      below.filter((value) => value !== ''),
      directories.filter((one) => one.table !== table || !isBare(header)),
      recipients,
    );
    if (pointer) pointers.set(index, pointer);
  }
  if (pointers.size === 0) return table;
  const rows = table.rows.map((row, at): TableRow => {
    if (at < headerAt) return row;
    const cells = row.cells.map((cell, index) => {
      const pointer = pointers.get(index);
      return (at === headerAt ? pointer?.subject : pointer?.read(textOf(cell).trim())) ?? cell;
    });
    return withCells(row, cells);
  });
  return { ...table, rows };
}

function pointerOf(
  header: string,
  values: readonly string[],
  directories: readonly Directory[],
  recipients: ReadonlySet<string>,
): Pointer | undefined {
  if (values.length === 0) return undefined;
  const isNamed = ({ names }: Directory) => values.every((value) => names.has(value));
  const isVendor = directories.some(isNamed) || values.some((value) => recipients.has(value));
  if (isBare(header) && isVendor) return { subject: VENDOR, read: () => undefined };
  const subject = pointedAt(header);
  const directory = subject && directoryFor(subject, values, directories);
  if (!subject || !directory) return undefined;
  const field = recogniseHeader(subject)?.field;
  const isNamedByIt = field === 'name' || field === 'parentName';
  return {
    subject,
    read: (text) => {
      const target = directory.rows.get(text);
      return isNamedByIt ? target?.name : target?.service || target?.name;
    },
  };
}
/** As a column is headed that says who the vendor is. */
const VENDOR = 'vendor';

/** The table whose title speaks of what is pointed at, or the only one that has all the identifiers. */
function directoryFor(subject: string, values: readonly string[], directories: readonly Directory[]) {
  const holding = directories.filter(({ rows }) => values.every((value) => rows.has(value)));
  const named = holding.find(({ words }) =>
    subject.split(' ').some((word) => words.some((title) => isSame(word, title))),
  );
  return named ?? (holding.length === 1 ? holding[0] : undefined);
}

const STEM = 5;
/** "entity" and "Entities". */
const isSame = (one: string, other: string) =>
  one === other || (one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM));
