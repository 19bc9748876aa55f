/** What the domain calls absent, the database calls null. */
export type Present<T> = { [K in keyof T]: null extends T[K] ? Exclude<T[K], null> | undefined : T[K] };

/** A row with its nulls left out, as the domain speaks of it. */
export function present<T extends Record<string, unknown>>(row: T): Present<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<T>;
}

/** Facts with every absent field spelled as null, so that an update empties what a person emptied. */
export function columnsOf<T extends Record<string, unknown>>(facts: T, fields: readonly string[]) {
  return Object.fromEntries(fields.map((field) => [field, facts[field] ?? null])) as {
    [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K];
  };
}
