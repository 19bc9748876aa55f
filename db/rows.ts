import { or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** What the domain calls absent, the database calls null. */
export type Present<T> = { [K in keyof T]: null extends T[K] ? Exclude<T[K], null> | undefined : T[K] };

/**
 * A row with undefined for null, as the domain speaks of it. No key is left out: rows of one kind that are alike in shape
 * are read several times faster, which tells where every row of a large register is looked at.
 */
export const present = <T extends Record<string, unknown>>(row: T): Present<T> =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [field, value ?? undefined])) as Present<T>;

/**
 * The same of a row fresh from the database that nobody else holds: the row itself, its nulls undefined. Copying the forty
 * columns of a hundred thousand rows takes longer than reading them.
 */
export function presentFresh<T extends Record<string, unknown>>(row: T): Present<T> {
  for (const column in row) if (row[column] === null) row[column] = undefined as never;
  return row as Present<T>;
}

/** Facts with every absent field spelled as null, so that an update empties what a person emptied. */
export function columnsOf<T extends Record<string, unknown>>(facts: T, fields: readonly string[]) {
  return Object.fromEntries(fields.map((field) => [field, facts[field] ?? null])) as {
    [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K];
  };
}

/** More rows than this in one question are asked for by reading all and choosing. */
const ENTRIES_ASKED = 50;

/**
 * That a list of rows, kept as JSON, names one of these; nothing where none are given or very many. Whoever asks chooses
 * again: an underscore in an identifier stands for any letter here.
 */
export const aboutEntries = (column: SQLWrapper, entryIds: readonly string[] | undefined): SQL | undefined =>
  entryIds && entryIds.length > 0 && entryIds.length <= ENTRIES_ASKED
    ? or(...entryIds.map((id) => sql`${column} like ${`%${JSON.stringify(id)}%`}`))
    : undefined;
