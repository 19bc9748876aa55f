import { describe, expect, test } from 'vitest';
import { readAnswer, readContract, readRole, readSpecialCategories } from '../../../app/domain/recognition/answers';
import { readDay } from '../../../app/domain/recognition/dates';
import { readCell } from '../../../app/domain/recognition/readers';
import { COUNTRIES } from './table';

const outcome = (read: { state: string; value?: unknown; code?: string }) =>
  read.state === 'read' ? read.value : (read.code ?? read.state);

describe('days', () => {
  test.each([
    ['2024-03-12', '2024-03-12'],
    ['2024-03-12T10:00:00Z', '2024-03-12'],
    ['12/03/2024', '2024-03-12'],
    ['12/03/2024 à 10:30', '2024-03-12'],
    ['1.3.2024', '2024-03-01'],
    ['12 mars 2024', '2024-03-12'],
    ['1er août 2024', '2024-08-01'],
    ['March 12, 2024', '2024-03-12'],
    ['12th March 2024', '2024-03-12'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2025', 'date-invalid'],
    ['31/02/2026', 'date-invalid'],
    ['03/25/2024', 'date-invalid'],
    ['12/03/24', 'date-invalid'],
    ['bientôt', 'date-invalid'],
  ])('%s', (text, expected) => {
    expect(outcome(readDay(text))).toBe(expected);
  });
});

test.each([
  ['Oui', 'yes'],
  ['x', 'yes'],
  ['✔', 'yes'],
  ['NON', 'no'],
  ['false', 'no'],
  ['inconnu', 'blank'],
  ['peut-être', 'answer-unknown'],
])('answer: %s', (text, expected) => {
  expect(outcome(readAnswer(text))).toBe(expected);
});

test.each([
  ['Sous-traitant ultérieur', 'sub-processor'],
  ['sub-processor', 'sub-processor'],
  ['Sous-traitant', 'processor'],
  ['Data processor', 'processor'],
  ['Responsables conjoints', 'joint-controller'],
  ['Responsable de traitement', 'independent-controller'],
  ['Controller', 'independent-controller'],
  ['Destinataire', 'recipient'],
  ['Chef de projet', 'role-unknown'],
])('role: %s', (text, expected) => {
  expect(outcome(readRole(text))).toBe(expected);
});

test.each([
  ['Oui', { contract: 'signed' }],
  ['12/03/2024', { contract: 'signed', contractSignedOn: '2024-03-12' }],
  ['Signé le 12 mars 2024', { contract: 'signed', contractSignedOn: '2024-03-12' }],
  ['non signé', { contract: 'none' }],
  ['en cours', { contract: 'none' }],
  ['https://example.com/dpa', { contractUrl: 'https://example.com/dpa' }],
  ['C-2023-118', { contractReference: 'C-2023-118' }],
  ['31/02/2026', 'date-invalid'],
  ['à vérifier', 'blank'],
])('contract: %s', (text, expected) => {
  expect(outcome(readContract(text))).toEqual(expected);
});

test.each([
  ['Oui', 'yes'],
  ['Aucune', 'none'],
  ['éventuellement', 'possible'],
])('special categories: %s', (text, expected) => {
  expect(outcome(readSpecialCategories(text))).toBe(expected);
});

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
