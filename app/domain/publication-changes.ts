import type { ChangeKind, PublishedChange, PublishedEntry, PublishedLocation } from './publication';
import { canonicalJson } from './publication';
import { placeKey } from './publication-entries';
import { joinReplaced, type Replacement } from './replacements';

/** The fields a reader is shown the difference of, and the kind of change each one is. */
const FIELDS = {
  vendor: 'entity',
  unnamed: 'entity',
  contractingEntity: 'entity',
  address: 'entity',
  establishmentCountry: 'entity',
  parentName: 'entity',
  parentCountry: 'entity',
  exposure: 'entity',
  affiliate: 'entity',
  website: 'entity',
  contactEmail: 'entity',
  service: 'purpose',
  role: 'purpose',
  purpose: 'purpose',
  fromOn: 'purpose',
  products: 'purpose',
  optional: 'purpose',
  translations: 'purpose',
  dataCategories: 'data',
  dataSubjects: 'data',
  retention: 'data',
  locations: 'location',
  safeguards: 'safeguard',
} as const satisfies Record<Exclude<keyof PublishedEntry, 'id'>, ChangeKind>;

export type PublishedField = keyof typeof FIELDS;
export const PUBLISHED_FIELDS = Object.keys(FIELDS) as PublishedField[];

/** Fields that say how to reach a vendor or say the same in other words: a customer has nothing to weigh in them. */
const UNWEIGHED_FIELDS: readonly PublishedField[] = [
  'address',
  'website',
  'contactEmail',
  'unnamed',
  'affiliate',
  'translations',
];

/**
 * What is different between two lists, one change per row however many of its facts were edited: added first, then
 * replaced, then changed, then removed, each in the order of its list. The order of rows, places, data and safeguards
 * means nothing. Who replaced whom is not in the lists and is told.
 */
export function compareEntries(
  before: readonly PublishedEntry[],
  after: readonly PublishedEntry[],
  replacements: readonly Replacement[] = [],
): PublishedChange[] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(after.map(({ id }) => id));
  const added: PublishedChange[] = [];
  const changed: PublishedChange[] = [];
  for (const entry of after.toSorted(byVendor)) {
    const earlier = was.get(entry.id);
    if (!earlier) added.push({ entryId: entry.id, kinds: ['added'], after: entry });
    else {
      const kinds = kindsBetween(earlier, entry);
      if (kinds.length > 0) changed.push({ entryId: entry.id, kinds, before: earlier, after: entry });
    }
  }
  const removed = before
    .filter(({ id }) => !is.has(id))
    .toSorted(byVendor)
    .map((entry): PublishedChange => ({ entryId: entry.id, kinds: ['removed'], before: entry }));
  return joinReplaced([...added, ...changed, ...removed], replacements);
}

const sortKey = ({ vendor, service, id }: PublishedEntry): string =>
  `${vendor}\u0000${service}\u0000${id}`.toLowerCase();
const byVendor = (one: PublishedEntry, other: PublishedEntry): number => (sortKey(one) < sortKey(other) ? -1 : 1);

function kindsBetween(before: PublishedEntry, after: PublishedEntry): ChangeKind[] {
  const kinds = new Set<ChangeKind>(differingFields(before, after).map((field) => FIELDS[field]));
  if (coverDiffers(before, after)) kinds.add('safeguard');
  return [...kinds];
}

/** The fields in which two states of one row differ. Places differ when one came, went or changed its mode. */
export function differingFields(before: PublishedEntry, after: PublishedEntry): PublishedField[] {
  return PUBLISHED_FIELDS.filter((field) => comparable(field, before) !== comparable(field, after));
}

function comparable(field: PublishedField, entry: PublishedEntry): string {
  if (field === 'locations') return canonicalJson(entry.locations.map(placeKey).toSorted());
  const value = entry[field];
  return canonicalJson(Array.isArray(value) ? value.map(canonicalJson).toSorted() : (value ?? null));
}

/** Whether a place that stayed is covered by something else now, or is not any more. */
export function coverDiffers(before: PublishedEntry, after: PublishedEntry): boolean {
  const was = new Map(before.locations.map((location) => [placeKey(location), coverOf(location)]));
  return after.locations.some((location) => {
    const earlier = was.get(placeKey(location));
    return earlier !== undefined && earlier !== coverOf(location);
  });
}

const coverOf = ({ verdict, reliesOn, decision, safeguards }: PublishedLocation): string =>
  canonicalJson([verdict, reliesOn ?? null, decision ?? null, safeguards.map(canonicalJson).toSorted()]);

/**
 * Whether a customer may have something to object to: somebody new, or somebody who does something else, elsewhere, with
 * other data or on another safeguard (GDPR Art. 28(2)). Somebody who leaves, a place given up, or a new address of
 * the same company is told, and needs no waiting.
 */
export function isMaterial({ kinds, before, after }: PublishedChange): boolean {
  if (!before || kinds.includes('replaced')) return true;
  if (!after) return false;
  if (kinds.includes('safeguard')) return true;
  const fields = differingFields(before, after).filter((field) => !UNWEIGHED_FIELDS.includes(field));
  if (fields.some((field) => field !== 'locations')) return true;
  return fields.includes('locations') && newPlaces(before, after).length > 0;
}

/** The places a row has now and had not before. */
export function newPlaces(before: PublishedEntry | undefined, after: PublishedEntry): PublishedLocation[] {
  const was = new Set(before?.locations.map(placeKey));
  return after.locations.filter((location) => !was.has(placeKey(location)));
}

/** The places a change brings: those of somebody new are all new, whoever was there before. */
export const placesBrought = ({ kinds, before, after }: PublishedChange): PublishedLocation[] =>
  after ? newPlaces(kinds.includes('replaced') ? undefined : before, after) : [];
