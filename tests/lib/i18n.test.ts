import { describe, expect, test } from 'vitest';
import { PUBLIC_LANGUAGES } from '../../app/domain/words';
import { countryName, formatDay, formatLongDay, negotiateLanguage, translator } from '../../app/lib/i18n';
import { MESSAGES } from '../../app/locales';
import { publicTexts } from '../../app/locales/en/public';

const fr = translator('fr');

test.each([
  ['Iboo', 'Sous-traitants ultérieurs d’Iboo'],
  ['Élan', 'Sous-traitants ultérieurs d’Élan'],
  ['Deskhero', 'Sous-traitants ultérieurs de Deskhero'],
  ['Yousign', 'Sous-traitants ultérieurs de Yousign'],
])('French drops the vowel of “de” before the name %s where one begins it', (organisation, text) => {
  expect(fr('notices.visitor.list-of', { organisation })).toBe(text);
});

test('the first day of a month is written as French counts it, and no other', () => {
  expect(formatLongDay('2026-12-01', 'fr')).toBe('1er décembre 2026');
  expect(formatDay('2026-01-01', 'fr')).toBe('1er janv. 2026');
  expect(formatLongDay('2026-12-11', 'fr')).toBe('11 décembre 2026');
  expect(formatLongDay('2026-12-01', 'en')).toBe('1 December 2026');
});

test('French ties its high punctuation to the word before it', () => {
  expect(fr('notices.unsubscribe.title')).toBe('Ne plus être informé\u00a0?');
});

describe.each(PUBLIC_LANGUAGES)('what readers outside see, in %s', (language) => {
  const keys = Object.keys(publicTexts) as (keyof typeof publicTexts)[];

  test('takes the same values in as the English text', () => {
    const missing = keys.filter((key) => {
      const taken = valuesIn(MESSAGES[language][key]);
      return valuesIn(publicTexts[key]).some((name) => !taken.includes(name));
    });
    expect(missing).toEqual([]);
  });

  test.each([0, 1, 2])('is a whole sentence for a number of %i', (count) => {
    const t = translator(language);
    for (const key of keys) {
      const values = Object.fromEntries(valuesIn(publicTexts[key]).map((name) => [name, count]));
      expect(t(key, values), key).not.toMatch(/[{}#]/);
    }
  });
});

const valuesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name as string))].filter(
    (name) => !/^(one|other|[A-Z].*)$/.test(name),
  );

test.each([
  ['de', '1. Dezember 2026', 'Niederlande'],
  ['es', '1 de diciembre de 2026', 'Países Bajos'],
  ['it', '1º dicembre 2026', 'Paesi Bassi'],
  ['nl', '1 december 2026', 'Nederland'],
] as const)('in %s days and countries are written as its readers write them', (language, day, country) => {
  expect(formatLongDay('2026-12-01', language)).toBe(day);
  expect(countryName('NL', language)).toBe(country);
});

test.each([
  ['pl, nl;q=0.8, de;q=0.9', 'de'],
  ['PT', 'en'],
  ['es;q=0', 'en'],
  [null, 'en'],
])('of the languages Onward speaks, a browser that wants %s gets %s', (header, language) => {
  expect(negotiateLanguage(header, 'en', PUBLIC_LANGUAGES)).toBe(language);
});
