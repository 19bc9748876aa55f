import { placesInProse, readPlaces } from '../../../app/domain/recognition/places';
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
