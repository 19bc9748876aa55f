import type { RecordFacts } from '../../db/queries/records';
import type { RecordKindOfImport } from '../domain/import-effects';
import { engagementFacts, locationFacts, safeguardFacts, vendorFacts } from '../domain/import-plan-facts';

const together = {
  vendor: vendorFacts,
  engagement: engagementFacts,
  location: locationFacts,
  safeguard: safeguardFacts,
};
/** What every new record of a kind says as long as nobody says otherwise; lists and evidence are empty then. */
const UNSAID = Object.fromEntries(
  Object.entries(together).map(([kind, make]) => [kind, make({} as never) as Record<string, unknown>]),
);

/**
 * What a list says of a new record, as the history keeps it: fields that hold what every new record holds are left out.
 * A hundred thousand lines would otherwise mostly say that nothing is known.
 */
export function saidOf(kind: RecordKindOfImport, facts: RecordFacts[RecordKindOfImport]): Record<string, unknown> {
  const before = known.get(facts);
  if (before) return before;
  const unsaid = UNSAID[kind] ?? {};
  const values = facts as Record<string, unknown>;
  const said: Record<string, unknown> = {};
  for (const field in values) {
    const value = values[field];
    if (value !== unsaid[field] && !isEmpty(value)) said[field] = value;
  }
  if (kind === 'location' || kind === 'safeguard') known.set(facts, said);
  return said;
}

/** Places and safeguards that a list states in the same words share their facts. */
const known = new WeakMap<object, Record<string, unknown>>();

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Array.isArray(value) ? value : Object.keys(value)).length === 0;

/** The whole record that a line of the history tells the beginning of. */
export const beginningOf = (kind: RecordKindOfImport, said: Record<string, unknown>): Record<string, unknown> => ({
  ...said,
  ...together[kind](said as never),
});

/** What a line says of the location or safeguard of an engagement that was entered with it. */
export const partOf = (
  kind: RecordKindOfImport,
  id: string,
  engagement: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined =>
  (engagement?.[`${kind}s`] as { id: string }[] | undefined)?.find((part) => part.id === id);
