import type { PlacesReading } from '../../../app/domain/recognition/places';
import { placesInProse, readPlaces } from '../../../app/domain/recognition/places';
import type { AccessMode } from '../../../app/domain/words';
import { COUNTRIES } from './table';

/**
 * What a cell says in one line: countries by code, "EU", "EEA", "worldwide" or "not-stated", in the order of the text;
 * after "@" where the vendor is seated. A refused cell is "?" and the words that were not understood.
 */
export function told(text: string): string {
  const read = readPlaces(text, COUNTRIES);
  if (read.state === 'blank') return 'blank';
  if (read.state === 'problem') return `? ${read.value ?? ''}`.trim();
  const places = new Set(read.value.map(({ place }) => place.country ?? place.region ?? place.kind));
  return [...places].join(' ') + (read.establishment ? ` @${read.establishment.country}` : '');
}

export function toldInProse(text: string): string {
  const read = placesInProse(text, COUNTRIES);
  if (read.state === 'blank') return '';
  const places = new Set(read.value.map(({ place }) => place.country ?? place.region ?? place.kind));
  return [...places].join(' ') + (read.establishment ? ` @${read.establishment.country}` : '');
}

/**
 * The whole of a reading in one line: each place with its mode, where inside it and how sure ("DE storage Frankfurt
 * 0.8"), after "@" the seat, after "unread" what nobody read. A confidence of all that is not the least of them stands
 * after "=".
 */
export function wholeOf(read: PlacesReading): string {
  if (read.state === 'blank') return 'blank';
  if (read.state === 'problem') return `? ${read.value ?? ''}`.trim();
  const places = read.value.map(({ place, confidence }) => {
    const { kind, country, region, internationalOrganisation, mode, place: within } = place;
    const destination = [country, region, internationalOrganisation].filter((name) => name !== undefined).join('!');
    return [destination || kind, mode === 'not-stated' ? '' : mode, within, confidence].filter(Boolean).join(' ');
  });
  const least = Math.min(...read.value.map(({ confidence }) => confidence));
  return (
    places.join(' + ') +
    (read.establishment ? ` @${read.establishment.country} ${read.establishment.confidence}` : '') +
    (read.unread ? ` unread ${read.unread}` : '') +
    (read.confidence === least ? '' : ` = ${read.confidence}`)
  );
}

/** The same of a cell, under a column that says how data is reached. */
export const toldWhole = (text: string, columnMode?: AccessMode): string =>
  wholeOf(readPlaces(text, COUNTRIES, columnMode));
