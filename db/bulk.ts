import { randomBytes } from 'node:crypto';
import type SqliteDatabase from 'better-sqlite3';
import { type Column, eq, getTableColumns, getTableName, type Table } from 'drizzle-orm';
import type { Db } from './client';
import { engine } from './dialect';

/** Rows of one PostgreSQL statement: forty columns each stay below its 65 535 bound values. */
const POSTGRES_ROWS = 1_000;

/** A row in two parts, so that facts others share need not be copied to be written. */
export type BulkRow = { own: Readonly<Record<string, unknown>>; facts: Readonly<Record<string, unknown>> };

/**
 * Inserts many rows of one table inside an open transaction, absent columns as null; all of them have the columns of
 * `shared` in common. On SQLite one prepared statement takes them in turn, which is several times faster than statements
 * built anew for every few hundred rows; what all of them hold alike stands in it.
 */
export async function insertMany(
  tx: Db,
  table: Table,
  rows: readonly BulkRow[],
  shared: Readonly<Record<string, unknown>>,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  if (engine === 'postgres') {
    for (let from = 0; from < rows.length; from += POSTGRES_ROWS) {
      const some = rows.slice(from, from + POSTGRES_ROWS).map(({ own, facts }) => ({ ...facts, ...own, ...shared }));
      await tx.insert(table as never).values(some as never);
    }
    return;
  }
  const columns = columnsOf(table).map((column) => ({ ...column, same: sameInAll(column, rows, shared) }));
  const stated = columns.filter(({ same, hasDefault }) => same !== null || hasDefault);
  const alike = stated.filter(({ same }) => same !== undefined);
  const different = stated.filter(({ same }) => same === undefined);
  const common = different.filter(({ property }) => property in shared);
  const own = different.filter(({ property }) => !(property in shared) && property in first.own);
  const facts = different.filter(({ property }) => !(property in shared || property in first.own));
  const named = [...common, ...own, ...facts];
  const names = [...named, ...alike].map(({ name }) => `"${name}"`).join(', ');
  const values = [...named.map(() => '?'), ...alike.map(({ same }) => literal(same ?? null))].join(', ');
  const insert = connectionOf(tx).prepare(`insert into "${getTableName(table)}" (${names}) values (${values})`);
  const bound = common.map((column) => written(column, shared));
  for (const row of rows) {
    let at = common.length;
    for (const column of own) bound[at++] = written(column, row.own);
    for (const column of facts) bound[at++] = written(column, row.facts);
    insert.run(bound);
  }
}

/**
 * What a column holds in every one of these rows, to be said once instead of bound for each; undefined where they differ
 * or where it cannot stand in a statement.
 */
function sameInAll(
  column: Written,
  rows: readonly BulkRow[],
  shared: Readonly<Record<string, unknown>>,
): string | number | null | undefined {
  const { property } = column;
  const [first] = rows;
  const isShared = property in shared;
  const isOwn = first !== undefined && property in first.own;
  const partOf = (row: BulkRow | undefined) => (isShared ? shared : isOwn ? row?.own : row?.facts) ?? {};
  const expected = written(column, partOf(first));
  if (!isSayable(expected)) return undefined;
  if (isShared) return expected;
  const raw = partOf(first)[property];
  for (const row of rows) {
    const part = partOf(row);
    if (part[property] !== raw && written(column, part) !== expected) return undefined;
  }
  return expected;
}

const isSayable = (value: unknown): value is string | number | null =>
  value === null || Number.isSafeInteger(value) || (typeof value === 'string' && !value.includes('\0'));

const literal = (value: string | number | null): string =>
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
  for (const row of rows) update.run([...columns.map((column) => written(column, row)), row.id]);
}

type Written = {
  property: string;
  name: string;
  /** The database would write something else than null where nothing is stated. */
  hasDefault: boolean;
  write: ((value: unknown) => unknown) | undefined;
};

const columnsOf = (table: Table): Written[] =>
  Object.entries(getTableColumns(table) as Record<string, Column>).map(([property, column]) => ({
    property,
    name: column.name,
    hasDefault: column.hasDefault,
    // A column that keeps what it is given has no way of its own to write it.
    write: isPlain(column) ? undefined : (value: unknown) => column.mapToDriverValue(value),
  }));

function written({ property, write }: Written, row: Readonly<Record<string, unknown>>): unknown {
  const value = row[property] ?? null;
  if (!write || value === null) return value;
  return Array.isArray(value) && value.length === 0 ? '[]' : write(value);
}

const connectionOf = (tx: Db) => (tx as Db & { $client: SqliteDatabase.Database }).$client;

const isPlain = ({ columnType }: Column) => columnType === 'SQLiteText' || columnType === 'SQLiteInteger';

/**
 * Identifiers for many rows at once: nobody else has them, and each sorts behind the one before, so that the index they
 * go into grows at its end instead of everywhere.
 */
export function risingIds(): () => string {
  const act = randomBytes(9).toString('base64url');
  let count = 0;
  return () => {
    count += 1;
    return `${act}-${count.toString(36).padStart(5, '0')}`;
  };
}
