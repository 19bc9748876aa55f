import { randomBytes } from 'node:crypto';
import type SqliteDatabase from 'better-sqlite3';
import { type Column, eq, getTableColumns, getTableName, type Table } from 'drizzle-orm';
import type { Db } from './client';
import { engine } from './dialect';

/** Rows of one PostgreSQL statement: forty columns each stay below its 65 535 bound values. */
const POSTGRES_ROWS = 1_000;

/** A row in two parts, so that facts others share need not be copied to be written. */
export type BulkRow = { own: Values; facts: Values };
type Values = Readonly<Record<string, unknown>>;

/** Many rows of one table as the database takes them, column by column: made anywhere, written where the connection is. */
export type ColumnarRows = {
  count: number;
  /** Columns that hold the same in every row, by property. */
  alike: Readonly<Record<string, string | number>>;
  /** The others, by property. A column in neither holds null, or what the database gives it. */
  columns: Readonly<Record<string, readonly unknown[]>>;
};

/** Rows of one table, absent columns as null; all of them have the columns of `shared` in common. */
export function columnarRows(table: Table, rows: readonly BulkRow[], shared: Values): ColumnarRows {
  const alike: Record<string, string | number> = {};
  const columns: Record<string, unknown[]> = {};
  const [first] = rows;
  for (const column of first ? columnsOf(table) : []) {
    const { property } = column;
    const part = property in shared ? () => shared : ofRow(first?.own ?? {}, property);
    const values = valuesOf(column, rows, part);
    if (Array.isArray(values)) columns[property] = values;
    else if (values !== null) alike[property] = values;
    else if (column.hasDefault) columns[property] = rows.map(() => null);
  }
  return { count: rows.length, alike, columns };
}

const ofRow = (own: Values, property: string): ((row: BulkRow) => Values) =>
  property in own ? (row) => row.own : (row) => row.facts;

/** What a column holds, row by row, or once where that is the same in all of them and can stand in a statement. */
function valuesOf(
  column: Written,
  rows: readonly BulkRow[],
  part: (row: BulkRow) => Values,
): unknown[] | string | number | null {
  const { property } = column;
  const known = new Map<unknown, unknown>();
  let expected: unknown;
  let raw: unknown;
  let values: unknown[] | undefined;
  // A pair for each row of each of forty columns would be made and forgotten a million times.
  for (let at = 0; at < rows.length; at += 1) {
    const given = part(rows[at] as BulkRow)[property];
    if (at > 0 && !values && given === raw) continue;
    const value = written(column, given, known);
    if (at === 0) {
      expected = value;
      raw = given;
      if (!isSayable(value)) values = [];
    } else if (!values && value !== expected) values = Array<unknown>(at).fill(expected);
    values?.push(value);
  }
  return values ?? (expected as string | number | null);
}

/**
 * Inserts rows inside an open transaction. On SQLite one prepared statement takes them in turn, which is several times
 * faster than statements built anew for every few hundred rows; what all of them hold alike stands in it.
 */
export async function insertColumnar(tx: Db, table: Table, { count, alike, columns }: ColumnarRows): Promise<void> {
  if (count === 0) return;
  const properties = Object.keys(columns);
  const held = Object.values(columns);
  if (engine === 'postgres') {
    for (let from = 0; from < count; from += POSTGRES_ROWS) {
      const some = Array.from({ length: Math.min(POSTGRES_ROWS, count - from) }, (_, at) => {
        const row: Record<string, unknown> = { ...alike };
        for (const [nth, property] of properties.entries()) row[property] = held[nth]?.[from + at] ?? undefined;
        return row;
      });
      await tx.insert(table as never).values(some as never);
    }
    return;
  }
  const nameOf = new Map(columnsOf(table).map(({ property, name }) => [property, name]));
  const names = [...properties, ...Object.keys(alike)].map((property) => `"${nameOf.get(property)}"`).join(', ');
  const values = [...properties.map(() => '?'), ...Object.values(alike).map(literal)].join(', ');
  const insert = connectionOf(tx).prepare(`insert into "${getTableName(table)}" (${names}) values (${values})`);
  const bound = Array<unknown>(held.length);
  for (let row = 0; row < count; row += 1) {
    for (let nth = 0; nth < held.length; nth += 1) bound[nth] = held[nth]?.[row];
    insert.run(bound);
  }
}

/**
 * What each row says of the properties of `unsaid`, as members of a JSON object: what is said like that, or left empty, is
 * left out.
 */
export function membersOf(table: Table, { count, alike, columns }: ColumnarRows, unsaid: Values): string[] {
  const members = Array<string>(count).fill('');
  let always = '';
  for (const column of columnsOf(table)) {
    const { property } = column;
    if (!(property in unsaid)) continue;
    const otherwise = written(column, unsaid[property]);
    const member = (value: unknown): string =>
      value === otherwise || isNothing(value) ? '' : `"${property}":${jsonOf(column, value)}`;
    const values = columns[property];
    if (!values) always = joined(always, member(alike[property]));
    else for (const [row, value] of values.entries()) members[row] = joined(members[row] as string, member(value));
  }
  return always === '' ? members : members.map((member) => joined(always, member));
}

const joined = (one: string, other: string): string => (one === '' ? other : other === '' ? one : `${one},${other}`);

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '[]' || value === '{}' || isEmpty(value);
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Array.isArray(value) ? value : Object.keys(value)).length === 0;

/** A value as JSON, from how its column is given it. */
function jsonOf({ writes }: Written, value: unknown): string {
  if (writes === 'json' && typeof value === 'string') return value;
  return JSON.stringify(writes === 'flag' && typeof value === 'number' ? value === 1 : value);
}

/** Inserts many rows of one table inside an open transaction, as `columnarRows` and `insertColumnar` do. */
export const insertMany = (tx: Db, table: Table, rows: readonly BulkRow[], shared: Values): Promise<void> =>
  insertColumnar(tx, table, columnarRows(table, rows, shared));

const isSayable = (value: unknown): value is string | number | null =>
  value === null || Number.isSafeInteger(value) || (typeof value === 'string' && !value.includes('\0'));

const literal = (value: string | number): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

/** Replaces the given columns of many rows of one table, each named by its id, inside an open transaction. */
export async function updateMany(
  tx: Db,
  table: Table & { id: Column },
  properties: readonly string[],
  rows: readonly ({ id: string } & Record<string, unknown>)[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsOf(table).filter(({ property }) => properties.includes(property));
  if (engine === 'postgres') {
    for (const row of rows) {
      const set = Object.fromEntries(columns.map(({ property }) => [property, row[property] ?? null]));
      await tx
        .update(table as never)
        .set(set as never)
        .where(eq(table.id, row.id));
    }
    return;
  }
  const set = columns.map(({ name }) => `"${name}" = ?`).join(', ');
  const update = connectionOf(tx).prepare(`update "${getTableName(table)}" set ${set} where "id" = ?`);
  for (const row of rows) update.run([...columns.map((column) => written(column, row[column.property])), row.id]);
}

type Written = {
  property: string;
  name: string;
  /** The database would write something else than null where nothing is stated. */
  hasDefault: boolean;
  /** What it keeps as something else. */
  writes: 'json' | 'flag' | undefined;
  write: ((value: unknown) => unknown) | undefined;
};

const columnsOf = (table: Table): Written[] =>
  Object.entries(getTableColumns(table) as Record<string, Column>).map(([property, column]) => ({
    property,
    name: column.name,
    hasDefault: column.hasDefault,
    writes: isPlain(column) ? undefined : column.getSQLType() === 'integer' ? 'flag' : 'json',
    // A column that keeps what it is given has no way of its own to write it; for PostgreSQL drizzle does.
    write: isPlain(column) || engine === 'postgres' ? undefined : (value: unknown) => column.mapToDriverValue(value),
  }));

/** `known` spares writing the same list or object again. */
function written({ write }: Written, given: unknown, known?: Map<unknown, unknown>): unknown {
  const value = given ?? null;
  if (!write || value === null) return value;
  if (Array.isArray(value) && value.length === 0) return '[]';
  if (!known || typeof value !== 'object') return write(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = write(value);
  known.set(value, made);
  return made;
}

const connectionOf = (tx: Db) => (tx as Db & { $client: SqliteDatabase.Database }).$client;

const isPlain = ({ columnType }: Column) => /^(?:SQLite|Pg)(?:Text|Integer)$/.test(columnType);

/**
 * Identifiers for many rows at once: nobody else has them, and each sorts behind the one before, so that the index they
 * go into grows at its end instead of everywhere.
 */
export function risingIds(): () => string {
  const act = randomBytes(9).toString('base64url');
  let count = 0;
  return () => {
    count += 1;
    return idOf(act, count);
  };
}

/** `count` identifiers as `risingIds` gives them, from `first` on. */
export function idsFrom(first: string, count: number): string[] {
  const { act, number } = placeOfId(first);
  return Array.from({ length: count }, (_, nth) => idOf(act, number + nth));
}

/** Whether an identifier can be one of `risingIds`; those given one by one are longer. */
export const isRisingId = (id: string): boolean => /^[\w-]{12}-[0-9a-z]{5,}$/.test(id);

/** Where an identifier of `risingIds` stands: the act it was given in, and its number there. */
export function placeOfId(id: string): { act: string; number: number } {
  const at = id.lastIndexOf('-');
  return { act: id.slice(0, at), number: Number.parseInt(id.slice(at + 1), 36) };
}

const idOf = (act: string, number: number): string => `${act}-${number.toString(36).padStart(5, '0')}`;
