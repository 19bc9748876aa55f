import type { PublishedChange, PublishedEntry, PublishedLocation } from '../domain/publication';
import { coverDiffers, differingFields, type PublishedField } from '../domain/publication-changes';
import { isSameCountry } from '../domain/territory';
import type { Instrument } from '../domain/words';
import { withinSentence } from './i18n';
import type { PublicWords as Words } from './published-words';

/** A safeguard by its full name, as a reader who is not a lawyer's client can look it up. */
export const safeguardName = (instrument: Instrument, { t }: Words): string => t(`public-list.safeguard.${instrument}`);

/** Where a place lies, without its mode. */
export function placeName(
  { kind, country, internationalOrganisation, place }: PublishedLocation,
  words: Words,
): string {
  const where =
    kind === 'country' && country
      ? words.country(country)
      : kind === 'international-organisation'
        ? (internationalOrganisation ?? words.t('public-list.place.not-stated'))
        : words.t(`public-list.place.${kind === 'eu-eea' || kind === 'worldwide' ? kind : 'not-stated'}`);
  return place ? `${where}, ${place}` : where;
}

/** The place and how the data is reached there. */
export const placeAndMode = (location: PublishedLocation, words: Words): string =>
  location.mode === 'not-stated'
    ? placeName(location, words)
    : `${placeName(location, words)} (${withinSentence(words.word('mode', location.mode), words.language)})`;

export const isPlaceStated = ({ kind }: PublishedLocation): boolean => kind !== 'not-stated' && kind !== 'worldwide';

/** How sure a reader can be of a safeguard: it stands, it does not, or nobody has said. */
export type Cover = {
  certainty: 'stated' | 'unknown' | 'not-in-force';
  text: string;
  beside: string[];
  documentUrl?: string;
  reference?: string;
};

/** What the transfer to a place stands on, in words. Never sounds better than the verdict. */
export function coverOf(location: PublishedLocation, entry: PublishedEntry, words: Words): Cover {
  const { t } = words;
  const { verdict, mode, reliesOn, decision, safeguards } = location;
  const [first] = safeguards;
  if (verdict === 'none-needed')
    return stated(t(mode === 'encrypted-transit' ? 'public-list.cover.transit' : 'public-list.cover.eea'));
  if (verdict === 'covered' && reliesOn) {
    const name = safeguardName(reliesOn, words);
    const document = entry.safeguards.find(
      (one) => one.instrument === reliesOn && (!one.country || isSameCountry(one.country, location.country)),
    );
    const beside = safeguards.filter(({ instrument, standing }) => instrument !== reliesOn && standing === 'valid');
    return {
      ...stated(decision ? t('public-list.cover.decision', { safeguard: name, decision }) : name),
      beside: [...new Set(beside.map(({ instrument }) => safeguardName(instrument, words)))],
      ...(document?.documentUrl ? { documentUrl: document.documentUrl } : {}),
      ...(document?.reference ? { reference: document.reference } : {}),
    };
  }
  if (verdict === 'not-in-force') {
    const lapsed = safeguards.find(({ standing }) => standing === 'not-in-force') ?? first;
    const safeguard = lapsed ? safeguardName(lapsed.instrument, words) : t('public-list.column.safeguard');
    return { certainty: 'not-in-force', text: t('public-list.cover.not-in-force', { safeguard }), beside: [] };
  }
  if (!isPlaceStated(location)) return unknown(t('public-list.cover.place-unknown'));
  const doubtful = safeguards.find(({ standing }) => standing === 'unknown');
  if (doubtful)
    return unknown(t('public-list.cover.unverified', { safeguard: safeguardName(doubtful.instrument, words) }));
  return unknown(t('public-list.cover.missing'));
}

const stated = (text: string): Cover => ({ certainty: 'stated', text, beside: [] });
const unknown = (text: string): Cover => ({ certainty: 'unknown', text, beside: [] });

/** What an entry does, with which data and where, each place with what its transfer stands on: for change lists and feeds. */
export const entryLine = (entry: PublishedEntry, words: Words): string[] => [
  entry.service,
  ...(entry.dataCategories.length > 0
    ? [labelled(words.t('public-list.data'), entry.dataCategories.join(', '), words)]
    : []),
  ...entry.locations.map((location) =>
    labelled(placeAndMode(location, words), coverOf(location, entry, words).text, words),
  ),
];

const labelled = (label: string, value: string, { t }: Words): string => t('public-list.labelled', { label, value });

/** One field of a row that changed, in words; `cover` is what its transfers stand on. */
export type Difference = { field: PublishedField | 'cover'; before: string; after: string };

/** Field by field what is different in a row that stayed. Empty for rows that came, went or took another's place. */
export function differencesOf({ kinds, before, after }: PublishedChange, words: Words): Difference[] {
  if (!before || !after || kinds.includes('replaced')) return [];
  const fields = differingFields(before, after);
  const differences: Difference[] = fields
    .filter((field) => field !== 'safeguards')
    .map((field) => ({ field, before: fieldText(before, field, words), after: fieldText(after, field, words) }));
  if (coverDiffers(before, after) || fields.includes('locations')) {
    const cover = { field: 'cover' as const, before: coverText(before, words), after: coverText(after, words) };
    if (cover.before !== cover.after) differences.push(cover);
  }
  // What a transfer stands on says it already, unless only the papers behind it are new.
  if (fields.includes('safeguards') && !differences.some(({ field }) => field === 'cover'))
    differences.push({
      field: 'safeguards',
      before: fieldText(before, 'safeguards', words),
      after: fieldText(after, 'safeguards', words),
    });
  return differences;
}

const coverText = (entry: PublishedEntry, words: Words): string =>
  entry.locations
    .map((location) => labelled(placeName(location, words), coverOf(location, entry, words).text, words))
    .join('; ');

function fieldText(entry: PublishedEntry, field: PublishedField, words: Words): string {
  const { t } = words;
  const nothing = t('public-list.not-stated');
  switch (field) {
    case 'locations':
      return entry.locations.map((location) => placeAndMode(location, words)).join(', ');
    case 'safeguards':
      return (
        [
          ...new Set(
            entry.safeguards.map(({ instrument, country, reference, documentUrl }) =>
              [safeguardName(instrument, words), country && words.country(country), reference, documentUrl]
                .filter(Boolean)
                .join(', '),
            ),
          ),
        ].join('; ') || nothing
      );
    case 'role':
      return words.word('role', entry.role);
    case 'fromOn':
      return entry.fromOn ? words.longDay(entry.fromOn) : nothing;
    case 'establishmentCountry':
    case 'parentCountry':
      return entry[field] ? words.country(entry[field]) : nothing;
    case 'exposure':
      return entry.exposure ? words.country(entry.exposure.country) : nothing;
    case 'optional':
    case 'affiliate':
      return words.word('answer', entry[field] ? 'yes' : 'no');
    case 'translations':
      return (
        Object.keys(entry.translations ?? {})
          .map((language) => words.word('language', language))
          .join(', ') || nothing
      );
    case 'unnamed':
      return words.word('identity', entry.unnamed ? 'unnamed' : 'named');
    default: {
      const value = entry[field];
      return (Array.isArray(value) ? value.join(', ') : value) || nothing;
    }
  }
}
