import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import {
  alias as pgAlias,
  customType as pgCustomType,
  index as pgIndex,
  integer as pgInteger,
  primaryKey as pgPrimaryKey,
  pgTable,
  text as pgText,
  uniqueIndex as pgUniqueIndex,
} from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/** The two engines Onward runs on. */
export type Engine = 'sqlite' | 'postgres';

/** The engine a database address names; everything that is not PostgreSQL is an SQLite file. */
export const engineOf = (databaseUrl: string | undefined): Engine =>
  /^postgres(ql)?:\/\//.test(databaseUrl ?? '') ? 'postgres' : 'sqlite';

/** The engine of this process, fixed when the schema is loaded. */
export const engine: Engine = engineOf(process.env.DATABASE_URL);

const onPostgres = engine === 'postgres';

/**
 * One schema for both engines: drizzle's SQLite builders describe it, PostgreSQL's stand in for them at run time.
 * Only text and integer columns are used, which both builders spell alike.
 */
export const table = (onPostgres ? pgTable : sqlite.sqliteTable) as typeof sqlite.sqliteTable;
export const text = (onPostgres ? pgText : sqlite.text) as typeof sqlite.text;
export const integer = (onPostgres ? pgInteger : sqlite.integer) as typeof sqlite.integer;
export const index = (onPostgres ? pgIndex : sqlite.index) as typeof sqlite.index;
export const uniqueIndex = (onPostgres ? pgUniqueIndex : sqlite.uniqueIndex) as typeof sqlite.uniqueIndex;
export const primaryKey = (onPostgres ? pgPrimaryKey : sqlite.primaryKey) as typeof sqlite.primaryKey;
export const alias = (onPostgres ? pgAlias : sqlite.alias) as typeof sqlite.alias;
const customType = (onPostgres ? pgCustomType : sqlite.customType) as typeof sqlite.customType;

/**
 * A column that rows are checked by once they are found by another. SQLite would rather find them by the organisation, and
 * walk through all it has for the few that are sought.
 */
export const besides = (column: SQLWrapper): SQL => (onPostgres ? sql`${column}` : sql`+${column}`);

/** A text as its bytes in UTF-8, which a long one can be handed on in without a copy. */
export const bytesOf = (column: SQLWrapper): SQL<Uint8Array> =>
  onPostgres ? sql`convert_to(${column}, 'UTF8')` : sql`cast(${column} as blob)`;

/** A yes or no, kept as 1 or 0. */
export const flag = customType<{ data: boolean; driverData: number }>({
  dataType: () => 'integer',
  toDriver: (value) => (value ? 1 : 0),
  fromDriver: (value) => value === 1,
});

/** A value kept as JSON text. */
export const json = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => JSON.parse(value) as T,
  })(name);

/** A moment as a `Date`, kept as ISO 8601 text; the account tables of better-auth speak `Date`. */
export const moment = customType<{ data: Date; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});
