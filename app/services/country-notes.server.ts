import type { IsoDate } from '../domain/days';
import type { Language } from '../domain/words';
import type { WholeLaw } from './law.server';

/** One thing on record about the law of a country, with where it can be read and when it was last checked. */
export type CountryNote = { reason: string; source: string; verifiedOn: IsoDate };

/**
 * What is on record about a country's laws on access by authorities on a day: what was found wanting, the laws an
 * assessment usually names, and documented findings. Empty for a country about which no default claim is made.
 */
export function notesOnCountry(law: WholeLaw, code: string, day: IsoDate, language: Language): CountryNote[] {
  const found = law.exposures
    .filter((row) => row.code === code && row.from <= day && (!row.until || day <= row.until))
    .map(({ reason, source, verifiedOn }) => ({ reason: reason[language], source, verifiedOn }));
  const facts = law.countryFacts
    .filter((row) => row.code === code)
    .flatMap(({ laws, findings, verifiedOn }) =>
      [...laws, ...findings]
        .filter(({ on }) => on <= day)
        .map(({ what, source }) => ({ reason: what[language], source, verifiedOn })),
    );
  return [...found, ...facts];
}
