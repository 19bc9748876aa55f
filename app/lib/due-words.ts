import type { Language } from '../domain/words';
import type { DueLine } from '../services/due-dates.server';
import { countryName, isMessageKey, translator } from './i18n';

type Named = Pick<DueLine, 'kind' | 'subject' | 'vendor' | 'service' | 'instrument' | 'place' | 'title'>;

/** Whom or what a due date is about, from the vendor to the detail: `Stripe · payments · United Kingdom`. */
export function dueSubject(
  { kind, subject, vendor, service, instrument, place, title }: Named,
  language: Language,
): string {
  const t = translator(language);
  if (subject.kind === 'revision') return t('calendar.revision', { number: subject.id });
  if (subject.kind === 'organisation') return t('calendar.record');
  const isOfVendor = kind === 'vendor-review' || kind === 'dpf-certification';
  return [
    vendor,
    isOfVendor ? undefined : service,
    title,
    instrument && t(`words.instrument.${instrument}`),
    place && placeInWords(place, language),
  ]
    .filter(Boolean)
    .join(' · ');
}

function placeInWords(place: string, language: Language): string {
  const word = `words.destination.${place}`;
  return isMessageKey(word) ? translator(language)(word) : place.length === 2 ? countryName(place, language) : place;
}
