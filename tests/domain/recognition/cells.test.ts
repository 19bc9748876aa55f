import { expect, test } from 'vitest';
import { readCell } from '../../../app/domain/recognition/readers';
import { COUNTRIES } from './table';

const outcome = (read: { state: string; value?: unknown; code?: string }) =>
  read.state === 'read' ? read.value : (read.code ?? read.state);

test.each([
  ['website', 'www.example.com', { website: 'https://www.example.com' }],
  ['website', 'https://example.com/a', { website: 'https://example.com/a' }],
  ['website', 'pas de site', 'url-invalid'],
  ['contactEmail', 'dpo@example.com', { contactEmail: 'dpo@example.com' }],
  ['contactEmail', 'dpo chez example', 'email-invalid'],
  ['establishmentCountry', 'Dublin, Irlande', { establishmentCountry: 'IE' }],
  ['establishmentCountry', 'France, Irlande', 'one-country-expected'],
  ['establishmentCountry', 'UE', 'one-country-expected'],
  ['dataCategories', 'noms, IP (v4, v6), noms', { dataCategories: ['noms', 'IP (v4, v6)'] }],
  ['dataCategories', 'noms, prénoms ; journaux', { dataCategories: ['noms, prénoms', 'journaux'] }],
  ['service', 'x'.repeat(301), 'text-too-long'],
  ['service', 'Envoi\nde SMS', { service: 'Envoi de SMS' }],
  ['notes', 'un\ndeux', { notes: 'un\ndeux' }],
  ['retention', '—', 'blank'],
] as const)('%s: %s', (field, text, expected) => {
  expect(outcome(readCell(field, text, COUNTRIES))).toEqual(expected);
});
