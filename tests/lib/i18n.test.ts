import { expect, test } from 'vitest';
import { formatDay, formatLongDay, translator } from '../../app/lib/i18n';

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
