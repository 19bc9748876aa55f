import { describe, expect, test } from 'vitest';
import { announcesVendors, deniesVendors, headsAnotherTable } from '../../../app/domain/recognition/around-tables';
import { fold } from '../../../app/domain/recognition/folding';
import * as vocabulary from '../../../app/domain/recognition/vocabulary/around-tables';

const { allWords, OTHER_TABLES, VENDORS, DENIED, ANOTHER, ...records } = vocabulary;
const named = Object.entries({ ...records, ...OTHER_TABLES }) as [string, vocabulary.WordsByLanguage][];

describe.each(named)('%s', (_name, byLanguage) => {
  test('is folded and says each thing once', () => {
    const all = allWords(byLanguage);
    expect(all.filter((word) => word !== fold(word))).toEqual([]);
    for (const words of Object.values(byLanguage)) expect(new Set(words).size).toBe(words.length);
    expect(all.map(({ length }) => length)).toEqual(all.map(({ length }) => length).toSorted((a, b) => b - a));
  });
});

test.each([
  ['announce', VENDORS, allWords(vocabulary.ANNOUNCES_PROCESSORS)],
  ['deny', DENIED, allWords(vocabulary.DENIES_PROCESSORS)],
  ['name others', ANOTHER, Object.values(OTHER_TABLES).flatMap(allWords)],
])('phrases that %s say what the stems do not', (_, stems, phrases) => {
  expect(phrases.filter((phrase) => stems.test(phrase))).toEqual([]);
});

test.each([
  ['Our sub-processors', true, false],
  ['Liste des sous-traitants ultérieurs', true, false],
  ['Weitere Auftragsverarbeiter', true, false],
  ['Who has access to your data', true, false],
  ['These services are not sub-processors', true, true],
  ['Keine Auftragsverarbeiter in diesem Sinne', true, true],
  ['Titolari autonomi', false, true],
  ['What we believe in', false, false],
])('%s', (text, announces, denies) => {
  expect([announcesVendors(text), deniesVendors(text)]).toEqual([announces, denies]);
});

test.each([
  ['Version history', true],
  ['Versiegeschiedenis', true],
  ['Durées de conservation', true],
  ['Processing', true],
  ['Finalités', true],
  ['Place of processing', false],
  ['Version of the list of vendors', false],
  ['Hosting', false],
])('%s heads another table: %s', (text, heads) => {
  expect(headsAnotherTable(text)).toBe(heads);
});

test.each([
  ['Recipients of personal data', true],
  ['The recipients of personal data are:', true],
  ['Lista: podwykonawcy', true],
  ['Who has access to your data, and why', true],
  ['Nous faisons appel à:', true],
  ['Unsubcontractorsx', false],
  ['Podwykonawcyx', false],
  ['Our recipients', true],
  ['Our recipes', false],
])('as whole words, "%s" announces vendors: %s', (text, announces) => {
  expect(announcesVendors(text)).toBe(announces);
});

test.each([
  ['Excluded from this list', true],
  ['What is excluded from this list:', true],
  ['They act as independent controllers', true],
  ['Not excluded from these lists', false],
  ['Eigene Verantwortliche', true],
  ['Eigene Verantwortlichex', false],
])('as whole words, "%s" denies vendors: %s', (text, denies) => {
  expect(deniesVendors(text)).toBe(denies);
});

test.each([
  ['Key', true],
  ['The key of it', true],
  ['Keyboards', false],
  ['Atoms', false],
  ['Our plugins', true],
  ['Processing', true],
  ['Our processing', false],
  ['Data processing activities', false],
  ['Contacts of our vendors', false],
  ['Integrations of providers', false],
  ['Finalités des prestataires', false],
  ['', false],
])('as whole words, "%s" heads another table: %s', (text, heads) => {
  expect(headsAnotherTable(text)).toBe(heads);
});
