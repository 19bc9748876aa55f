import type { Replacement } from '../domain/replacements';

/** The field in which a form states whose place a row that comes takes. */
export const placeField = (entryId: string): string => `${PREFIX}${entryId}`;
const PREFIX = 'place:';

/** Who takes whose place as a form or an address states it; undefined where it says nothing of places at all. */
export function statedReplacements(fields: Iterable<[string, unknown]>): Replacement[] | undefined {
  const stated = [...fields].filter(([name]) => name.startsWith(PREFIX));
  if (stated.length === 0) return undefined;
  return stated.flatMap(([name, replacedId]) =>
    typeof replacedId === 'string' && replacedId !== '' ? [{ entryId: name.slice(PREFIX.length), replacedId }] : [],
  );
}
