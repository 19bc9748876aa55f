/** Rows that stand one after the other in a longer list. */
export type Stretch<Row> = readonly Row[];

/** Of a longer stretch more is worked out again after a change, of shorter ones there are more to put together. */
export const ROWS_PER_STRETCH = 64;

/**
 * Cuts a list into stretches of `ROWS_PER_STRETCH` rows on average; together they are the list. Those of `before` that
 * are still the same rows are taken over as the same arrays, so that what was worked out from them can be kept by them.
 * A row's name alone decides whether a stretch begins with it: a row that comes, goes or changes leaves the cuts
 * between all others where they were.
 */
export function cutIntoStretches<Row extends object>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  before: readonly Stretch<Row>[] = [],
): Stretch<Row>[] {
  const known = new Map(before.map((stretch) => [stretch[0], stretch]));
  const stretches: Stretch<Row>[] = [];
  const keep = (from: number, until: number): void => {
    const earlier = known.get(rows[from]);
    const isSame = earlier?.length === until - from && earlier.every((row, at) => row === rows[from + at]);
    stretches.push(isSame ? earlier : rows.slice(from, until));
  };
  let from = 0;
  for (const [at, row] of rows.entries())
    if (at > from && isCutBefore(nameOf(row))) {
      keep(from, at);
      from = at;
    }
  if (rows.length > 0) keep(from, rows.length);
  return stretches;
}

/** FNV-1a, then stirred as MurmurHash3 ends: names that differ in their last letter alone fall anywhere too. */
function isCutBefore(name: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 < 2 ** 32 / ROWS_PER_STRETCH;
}
