import type { Finding } from '../domain/findings';
import { isMessageKey, type MessageValues } from '../lib/i18n';
import type { useWords } from './language';

export type Words = ReturnType<typeof useWords>;

/** A destination by its key: a country with its code, or the word that stands for one. */
export function placeInWords(key: string, { country, t, word }: Words): string {
  if (/^[A-Z]{2}$/.test(key)) return `${country(key)} (${key})`;
  if (key.startsWith('organisation-')) return key.slice('organisation-'.length).replaceAll('-', ' ');
  return isMessageKey(`words.destination.${key}`) ? word('destination', key) : t('common.not-known');
}

/** The values a finding's sentence is written with: codes become words, days are formatted, absences are `none`. */
export function findingValues({ evidence, severity }: Finding, words: Words): MessageValues {
  const text = (name: string) => String(evidence[name] ?? '');
  const codes = (name: string) => text(name).split(', ').filter(Boolean);
  const listed = (parts: string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
    parts.length > 1 ? listFormat(words.language, type).format(parts) : parts.join();
  const countries = (name: string) => listed(codes(name).map((code) => placeInWords(code, words)));
  const day = (name: string) => (text(name) ? `${words.day(text(name))} (${words.relative(text(name))})` : 'none');
  const reason = `transfers.reason.${text('reason')}`;
  return {
    ...evidence,
    place: placeInWords(text('destination'), words),
    mode: text('mode') && lowerFirst(words.word('mode', text('mode'))),
    reason: isMessageKey(reason) ? words.t(reason) : '',
    role: text('role') && lowerFirst(words.word('role', text('role'))),
    roles: listed(codes('roles').map((code) => lowerFirst(words.word('role', code)))),
    missing: listed(codes('missing').flatMap((code) => missingInWords(code, words))),
    need: severity === 'unknown' ? 'unknown' : 'yes',
    fitting: listed(
      codes('fitting').map((code) => words.word('instrument', code)),
      'disjunction',
    ),
    decision: isMessageKey(`words.decision.${text('decision')}`)
      ? words.word('decision', text('decision'))
      : text('decision'),
    vendors: listed(codes('vendors')),
    instrument: text('instrument') && words.word('instrument', text('instrument')),
    locations: countries('locations'),
    destinations: countries('destinations') || 'none',
    country: countries('country'),
    establishmentCountry: countries('establishmentCountry'),
    parentName: text('parentName') || 'none',
    statedAs: text('statedAs') || 'none',
    checked: evidence.status === 'not-checked' ? 'no' : 'yes',
    hours: text('hours') || 'none',
    review: text('review').replace('-review', ''),
    dueOn: day('dueOn'),
    lastOn: text('lastOn') ? words.day(text('lastOn')) : 'none',
    checkedOn: day('checkedOn'),
    expiresOn: day('expiresOn'),
    objectionUntilOn: day('objectionUntilOn'),
    verifiedOn: day('verifiedOn'),
  };
}

const listFormats = new Map<string, Intl.ListFormat>();

/** Made once: making one takes longer than the whole sentence, and a page has hundreds. */
function listFormat(language: Words['language'], type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${language}:${type}`;
  const format = listFormats.get(key) ?? new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type });
  listFormats.set(key, format);
  return format;
}

/** A missing part of an identity, or a missing line of a checklist, by its key. */
function missingInWords(code: string, { t }: Words): string[] {
  const key = [`overview.identity.${code}`, `finding.missing.${code}`].find(isMessageKey);
  return key ? [t(key)] : [];
}

export const lowerFirst = (text: string): string =>
  // Abbreviations such as SCC keep their capitals.
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
