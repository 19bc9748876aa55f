import { COUNTRY_CODES } from '../../seed/reference/countries';
import type { Language } from '../domain/words';
import type { World } from '../domain/world';
import { countryName, translator } from '../lib/i18n';

export type CountryGroup = { label: string; options: { value: string; label: string }[] };

/**
 * The countries to choose from, by name in a language and in that language's order: where the GDPR applies on the
 * world's day, where an adequacy decision is in force, and the rest.
 */
export function groupCountries(world: World, language: Language): CountryGroup[] {
  const t = translator(language);
  const collator = new Intl.Collator(language);
  const group = (key: 'eea' | 'adequate' | 'others', belongs: (code: string) => boolean): CountryGroup => ({
    label: t(`register.countries.${key}`),
    options: COUNTRY_CODES.filter(belongs)
      .map((value) => ({ value, label: countryName(value, language) }))
      .toSorted((one, other) => collator.compare(one.label, other.label)),
  });
  const isAdequate = (code: string) => !world.isEea(code) && world.adequacyFor(code).length > 0;
  return [
    group('eea', (code) => world.isEea(code)),
    group('adequate', isAdequate),
    group('others', (code) => !world.isEea(code) && !isAdequate(code)),
  ];
}

/** Countries that are among some values, as options by name; for the filters of a list. */
export function countryOptions(codes: Iterable<string | undefined>, language: Language): CountryGroup['options'] {
  const collator = new Intl.Collator(language);
  return [...new Set(codes)]
    .flatMap((value) => (value ? [{ value, label: countryName(value, language) }] : []))
    .toSorted((one, other) => collator.compare(one.label, other.label));
}
