import type { PublishedEntry, PublishedLocation } from './publication';
import type { Instrument } from './words';

/** What of a list is asked for; empty criteria ask for everything. `optional` is `yes` or `no`. */
export type ListFilter = {
  q: string;
  country: string;
  safeguard: string;
  service: string;
  product: string;
  optional: string;
};

export const LIST_ORDERS = ['name', 'service', 'country', 'since'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** Stands in a filter for places and safeguards nobody has stated. */
export const NOT_STATED = 'not-stated';
export const NONE_NEEDED = 'none-needed';

/** What a place counts as when rows are filtered by country: its code, or what stands instead of one. */
export const countryOf = ({ kind, country }: PublishedLocation): string => country ?? kind;

/** What a place counts as when rows are filtered by safeguard. Unknown, missing and repealed ones are not stated. */
export const safeguardOf = ({
  verdict,
  reliesOn,
}: PublishedLocation): Instrument | typeof NONE_NEEDED | typeof NOT_STATED =>
  verdict === 'none-needed' ? NONE_NEEDED : (reliesOn ?? NOT_STATED);

/**
 * The rows in which every word of `q` occurs (accents and case aside) and one and the same place matches country and
 * safeguard. A row that names no product serves all of them.
 */
export function filterEntries(
  entries: readonly PublishedEntry[],
  { q, country, safeguard, service, product, optional }: ListFilter,
): PublishedEntry[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = words.length > 0 ? plain(textOf(entry)) : '';
    return (
      words.every((word) => text.includes(word)) &&
      (service === '' || entry.service === service) &&
      (product === '' || !entry.products || entry.products.includes(product)) &&
      (optional === '' || (optional === 'yes') === (entry.optional === true)) &&
      entry.locations.some(
        (location) =>
          (country === '' || countryOf(location) === country) &&
          (safeguard === '' || safeguardOf(location) === safeguard),
      )
    );
  });
}

/**
 * The rows in another order than by name; equals stay by name. `nameOf` says how a reader calls a country or what stands
 * instead of one. By day the newest come first and those without a day last.
 */
export function orderEntries(
  entries: readonly PublishedEntry[],
  order: ListOrder,
  nameOf: (country: string) => string,
): PublishedEntry[] {
  if (order === 'name') return [...entries];
  const keyOf: Record<Exclude<ListOrder, 'name'>, (entry: PublishedEntry) => string> = {
    service: ({ service }) => plain(service),
    country: ({ locations }) => locations.map((location) => plain(nameOf(countryOf(location)))).toSorted()[0] ?? '',
    since: ({ fromOn }) => fromOn ?? '',
  };
  const sign = order === 'since' ? -1 : 1;
  const keyed = entries.map((entry) => ({ entry, key: keyOf[order](entry) }));
  return keyed
    .toSorted((one, other) => sign * (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ entry }) => entry);
}

/** How rows are told apart on the page: companies of the own group, what customers can do without, everybody else. */
export const ENTRY_GROUPS = ['third-party', 'optional', 'affiliate'] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];
export const groupOf = ({ affiliate, optional }: PublishedEntry): EntryGroup =>
  affiliate ? 'affiliate' : optional ? 'optional' : 'third-party';

const textOf = (entry: PublishedEntry): string =>
  [
    entry.vendor,
    entry.contractingEntity,
    entry.address,
    entry.parentName,
    entry.service,
    entry.purpose,
    entry.retention,
    ...entry.dataCategories,
    ...entry.dataSubjects,
    ...(entry.products ?? []),
    ...Object.values(entry.translations ?? {}).flatMap((texts) => Object.values(texts).flat()),
    ...entry.locations.flatMap(({ place, internationalOrganisation }) => [place, internationalOrganisation]),
  ].join(' ');

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The choices a list offers to its filters, each once; none to one that could not tell rows apart. */
export function filterChoices(entries: readonly PublishedEntry[]) {
  const locations = entries.flatMap((entry) => entry.locations);
  const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
  const services = distinct(entries.map(({ service }) => service));
  return {
    countries: distinct(locations.map(countryOf)),
    safeguards: distinct(locations.map(safeguardOf)) as string[],
    services: services.length > 1 ? services : [],
    products: distinct(entries.flatMap(({ products = [] }) => products)),
    hasOptional: entries.some(({ optional }) => optional) && entries.some(({ optional }) => !optional),
  };
}
