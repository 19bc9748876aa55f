import type { PublishedEntry, PublishedLocation } from './publication';
import type { Instrument } from './words';

export type ListFilter = { q: string; country: string; safeguard: string };

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
 * safeguard. Empty criteria match everything.
 */
export function filterEntries(
  entries: readonly PublishedEntry[],
  { q, country, safeguard }: ListFilter,
): PublishedEntry[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = words.length > 0 ? plain(textOf(entry)) : '';
    return (
      words.every((word) => text.includes(word)) &&
      entry.locations.some(
        (location) =>
          (country === '' || countryOf(location) === country) &&
          (safeguard === '' || safeguardOf(location) === safeguard),
      )
    );
  });
}

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
    ...entry.locations.flatMap(({ place, internationalOrganisation }) => [place, internationalOrganisation]),
  ].join(' ');

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The choices a list offers to its filters, each once. */
export const filterChoices = (entries: readonly PublishedEntry[]): { countries: string[]; safeguards: string[] } => {
  const locations = entries.flatMap((entry) => entry.locations);
  return { countries: [...new Set(locations.map(countryOf))], safeguards: [...new Set(locations.map(safeguardOf))] };
};
