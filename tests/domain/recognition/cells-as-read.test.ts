import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../app/domain/recognition/cells';
import { isBlank, isLinkField, readCell } from '../../../app/domain/recognition/readers';
import { COUNTRIES } from './table';

const told = (read: Reading<unknown>) =>
  read.state === 'read' ? [read.value, read.confidence] : read.state === 'problem' ? read.code : read.state;

describe('names and texts', () => {
  test.each([
    ['name', 'Stripe   Inc.', [{ name: 'Stripe Inc.' }, 1]],
    ['name', 'n/a', [{ name: 'n/a' }, 1]],
    ['name', 'unknown', [{ name: 'unknown' }, 1]],
    ['name', '', 'required'],
    ['contractingEntity', 'Stripe, Inc. (RCS 123)', [{ contractingEntity: 'Stripe, Inc.' }, 1]],
    ['contractingEntity', 'ACME301 (RCS Nice 123)', [{ contractingEntity: 'ACME301' }, 1]],
    ['contractingEntity', 'unknown', 'blank'],
    ['contractingEntity', 'Stripe  (Bolt)', [{ contractingEntity: 'Stripe (Bolt)' }, 1]],
    ['contractingEntity', 'n/a', 'blank'],
    ['service', 'Email', [{ service: 'Email' }, 1]],
    ['service', 'to be confirmed', 'blank'],
    ['service', '  two   words ', [{ service: 'two words' }, 1]],
    ['service', 'a\nb', [{ service: 'a b' }, 1]],
    ['purpose', '  one\n two ', [{ purpose: 'one\n two' }, 1]],
    ['purpose', 'unknown', 'blank'],
    ['retention', '  one\n two ', [{ retention: 'one two' }, 1]],
    ['retention', '12 months', [{ retention: '12 months' }, 1]],
    ['notes', '  one\n two ', [{ notes: 'one\n two' }, 1]],
    ['address', ' 1 rue A\n75001 Paris ', [{ address: '1 rue A\n75001 Paris' }, 1]],
  ] as const)('%s: %s', (field, text, expected) => {
    expect(told(readCell(field, text, COUNTRIES))).toEqual(expected);
  });
});

describe('lists', () => {
  test.each([
    ['certifications', 'ISO 27001, SOC 2', [{ certifications: ['ISO 27001', 'SOC 2'] }, 1]],
    ['certifications', 'ISO 27001; SOC 2, type II', [{ certifications: ['ISO 27001', 'SOC 2, type II'] }, 1]],
    ['certifications', 'ISO (27001, 27018), SOC', [{ certifications: ['ISO (27001, 27018)', 'SOC'] }, 1]],
    ['certifications', 'ISO )27001, SOC', [{ certifications: ['ISO )27001', 'SOC'] }, 1]],
    ['certifications', 'ISO (a (b, c), d), e', [{ certifications: ['ISO (a (b, c), d)', 'e'] }, 1]],
    ['certifications', '• ISO • SOC', [{ certifications: ['ISO', 'SOC'] }, 1]],
    ['certifications', 'ISO\nSOC', [{ certifications: ['ISO', 'SOC'] }, 1]],
    ['certifications', '– ISO', [{ certifications: ['ISO'] }, 1]],
    ['certifications', 'unknown', 'blank'],
    ['certifications', '(', 'blank'],
    ['certifications', ',', 'blank'],
    ['certifications', ' , ;', 'blank'],
    ['certifications', 'ISO, ISO', [{ certifications: ['ISO'] }, 1]],
    ['certifications', 'a,b,', [{ certifications: ['a', 'b'] }, 1]],
    ['certifications', 'ISO  27001 ,  SOC', [{ certifications: ['ISO 27001', 'SOC'] }, 1]],
    ['certifications', '-- ISO', [{ certifications: ['ISO'] }, 1]],
    ['certifications', '*** ISO', [{ certifications: ['ISO'] }, 1]],
    ['certifications', 'ISO, (SOC', [{ certifications: ['ISO', '(SOC'] }, 1]],
    ['certifications', '(ISO, SOC', [{ certifications: ['(ISO, SOC'] }, 1]],
    ['certifications', 'ISO,', [{ certifications: ['ISO'] }, 1]],
  ] as const)('%s: %s', (field, text, expected) => {
    expect(told(readCell(field, text, COUNTRIES))).toEqual(expected);
  });
});

describe('days, links and mailboxes', () => {
  test.each([
    ['fromOn', '12/03/2024', [{ fromOn: '2024-03-12' }, 1]],
    ['fromOn', 'none', 'blank'],
    ['fromOn', 'keine', 'blank'],
    ['fromOn', 'unknown', 'blank'],
    ['fromOn', 'n/a', 'blank'],
    ['fromOn', 'soon', 'date-invalid'],
    ['fromOn', 'not given', 'blank'],
    ['fromOn', 'never again, ever, at all, by nobody here', 'date-invalid'],
    ['website', 'https://example.com', [{ website: 'https://example.com' }, 1]],
    ['website', 'https://example.com.', [{ website: 'https://example.com' }, 0.7]],
    ['website', 'see https://example.com/a', [{ website: 'https://example.com/a' }, 0.7]],
    ['website', 'example.com', [{ website: 'https://example.com' }, 1]],
    ['website', 'sub.example.com/path', [{ website: 'https://sub.example.com/path' }, 1]],
    ['website', 'none', 'blank'],
    ['website', 'keine', 'blank'],
    ['website', 'unknown', 'blank'],
    ['website', 'no site', 'url-invalid'],
    ['website', 'example', 'url-invalid'],
    ['website', 'a.b', 'url-invalid'],
    ['website', 'https://example.com»', [{ website: 'https://example.com' }, 0.7]],
    ['website', 'https://example.com’', [{ website: 'https://example.com' }, 0.7]],
    ['website', 'https://example.com…', [{ website: 'https://example.com' }, 0.7]],
    ['privacyUrl', 'https://example.com/p', [{ privacyUrl: 'https://example.com/p' }, 1]],
    ['privacyUrl', 'example.com/p?q=1 b', 'url-invalid'],
    ['privacyUrl', 'none', 'blank'],
    ['contactEmail', 'a@example.com', [{ contactEmail: 'a@example.com' }, 1]],
    ['contactEmail', 'mailto:a@example.com', [{ contactEmail: 'a@example.com' }, 1]],
    ['contactEmail', 'A: a@example.com', [{ contactEmail: 'a@example.com' }, 0.7]],
    ['contactEmail', 'a@example.com; b@example.com', [{ contactEmail: 'a@example.com' }, 0.7]],
    ['contactEmail', '<a@example.com>', [{ contactEmail: 'a@example.com' }, 0.7]],
    ['contactEmail', 'a@example.com.', [{ contactEmail: 'a@example.com' }, 0.7]],
    ['contactEmail', 'https://example.com/contact', 'blank'],
    ['contactEmail', 'https://example.com/a@b', 'blank'],
    ['contactEmail', 'example.com', 'blank'],
    ['contactEmail', 'none', 'blank'],
    ['contactEmail', 'keine', 'blank'],
    ['contactEmail', 'call us', 'email-invalid'],
    ['contactEmail', 'see mailto:a@example.com', [{ contactEmail: 'a@example.com' }, 0.7]],
    ['contactEmail', 'a@b', 'email-invalid'],
    ['contactEmail', '"a@example.com"', [{ contactEmail: 'a@example.com' }, 0.7]],
    ['website', 'a-b.example.co', [{ website: 'https://a-b.example.co' }, 1]],
    ['website', 'a_b.example.com', 'url-invalid'],
    ['website', 'exämple.de', [{ website: 'https://exämple.de' }, 1]],
    ['website', 'x.y.z.example.org/a/b', [{ website: 'https://x.y.z.example.org/a/b' }, 1]],
    ['website', 'example.com/a b', 'url-invalid'],
    ['website', 'example.', 'url-invalid'],
    ['website', 'http://example.com/a', [{ website: 'http://example.com/a' }, 1]],
    ['website', 'https://example.com/a.).', [{ website: 'https://example.com/a' }, 0.7]],
    ['website', 'https://example.com/a?!', [{ website: 'https://example.com/a' }, 0.7]],
    ['contactEmail', 'a@example.com!?', [{ contactEmail: 'a@example.com' }, 0.7]],
    ['contactEmail', 'http://example.com and a@example.com', [{ contactEmail: 'a@example.com' }, 0.7]],
    ['contactEmail', 'a+b@example.com', [{ contactEmail: 'a+b@example.com' }, 1]],
    ['contactEmail', 'a@b@example.com', 'email-invalid'],
  ] as const)('%s: %s', (field, text, expected) => {
    expect(told(readCell(field, text, COUNTRIES))).toEqual(expected);
  });
});

describe('countries', () => {
  test.each([
    ['establishmentCountry', 'Germany', [{ establishmentCountry: 'DE' }, 1]],
    ['establishmentCountry', 'US company, data stored in Germany', [{ establishmentCountry: 'US' }, 0.9]],
    ['establishmentCountry', 'HQ: US', [{ establishmentCountry: 'US' }, 0.9]],
    ['establishmentCountry', 'Paris, France', [{ establishmentCountry: 'FR' }, 1]],
    ['establishmentCountry', 'Germany, France', 'one-country-expected'],
    ['establishmentCountry', 'EU', 'one-country-expected'],
    ['establishmentCountry', 'none', 'blank'],
    ['establishmentCountry', 'keine', 'blank'],
    ['establishmentCountry', 'unknown', 'blank'],
    ['establishmentCountry', 'Atlantis', 'country-unknown'],
    ['establishmentCountry', 'Georgia', [{ establishmentCountry: 'GE' }, 0.6]],
    ['establishmentCountry', 'US company', [{ establishmentCountry: 'US' }, 0.9]],
    ['establishmentCountry', 'Germany (HQ), Ireland', [{ establishmentCountry: 'DE' }, 0.9]],
    ['parentCountry', 'Germany', [{ parentCountry: 'DE' }, 1]],
    ['parentCountry', 'US company, data stored in Germany', [{ parentCountry: 'DE' }, 1]],
    ['parentCountry', 'HQ: US', [{ parentCountry: 'US' }, 0.6]],
    ['parentCountry', 'none', 'blank'],
  ] as const)('%s: %s', (field, text, expected) => {
    expect(told(readCell(field, text, COUNTRIES))).toEqual(expected);
  });
});

describe('answers and contracts', () => {
  test.each([
    ['role', 'Processor', [{ role: 'processor' }, 1]],
    ['role', 'other', 'blank'],
    ['role', 'foo', 'role-unknown'],
    ['role', 'unknown', 'blank'],
    ['specialCategories', 'possible', [{ specialCategories: 'possible' }, 1]],
    ['specialCategories', 'none', [{ specialCategories: 'none' }, 1]],
    ['specialCategories', 'foo', 'answer-unknown'],
    ['flowDown', 'yes', [{ flowDown: 'yes' }, 1]],
    ['flowDown', 'foo', 'answer-unknown'],
    ['flowDown', 'unknown', 'blank'],
    ['published', 'yes', [{ published: true }, 1]],
    ['published', 'no', [{ published: false }, 1]],
    ['published', 'foo', 'answer-unknown'],
    ['contract', 'signed', [{ contract: 'signed' }, 1]],
    ['contract', 'C-118', [{ contractReference: 'C-118' }, 0.7]],
    ['contract', 'see https://example.com/dpa.', [{ contractUrl: 'https://example.com/dpa' }, 0.6]],
    ['contract', 'https://example.com/dpa', [{ contractUrl: 'https://example.com/dpa' }, 1]],
    ['contract', 'unknown', 'blank'],
    ['contract', '31/02/2026', 'date-invalid'],
    ['contract', 'n/a', 'blank'],
    ['contractSignedOn', '12/03/2024', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 1]],
    ['contractSignedOn', 'signed', [{ contract: 'signed' }, 1]],
    ['contractSignedOn', 'soon', [{ contractReference: 'soon' }, 0.7]],
    ['contractUrl', 'https://example.com/dpa', [{ contractUrl: 'https://example.com/dpa' }, 1]],
    ['contractUrl', 'see https://example.com/dpa', [{ contractUrl: 'https://example.com/dpa' }, 0.7]],
    ['contractUrl', 'signed', [{ contract: 'signed' }, 1]],
    ['contractUrl', 'none', 'blank'],
    ['contractUrl', 'example.com/dpa', [{ contractUrl: 'https://example.com/dpa' }, 1]],
    ['contractUrl', 'Part of the agreement', [{ contractReference: 'Part of the agreement' }, 0.7]],
  ] as const)('%s: %s', (field, text, expected) => {
    expect(told(readCell(field, text, COUNTRIES))).toEqual(expected);
  });
});

test.each([
  ['', true],
  ['—', true],
  ['n/a', true],
  ['N/A', true],
  ['?', false],
  ['✓', false],
  ['✔', false],
  ['☑', false],
  ['✅', false],
  ['✗', false],
  ['✘', false],
  ['✕', false],
  ['❌', false],
  ['0', false],
  ['a', false],
  ['entfällt', true],
  ['not applicable', true],
  ['not applicable here', false],
  [`${' '.repeat(37)}n/a`, true],
  [`${' '.repeat(38)}n/a`, false],
])('"%s" only marks that it is empty: %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});

test.each([
  ['website', true],
  ['privacyUrl', true],
  ['subprocessorListUrl', true],
  ['contractUrl', true],
  ['name', false],
  ['notes', false],
] as const)('%s is a link: %s', (field, expected) => {
  expect(isLinkField(field)).toBe(expected);
});

test('a reference is kept to two hundred characters, and less sure when it is cut', () => {
  const reference = `C-${'1'.repeat(198)}`;
  expect(told(readCell('contract', reference, COUNTRIES))).toEqual([{ contractReference: reference }, 0.7]);
  expect(told(readCell('contract', `${reference}1`, COUNTRIES))).toEqual([
    { contractReference: `${reference.slice(0, -1)}…` },
    0.5,
  ]);
});

test('where a link is asked for, only a short cell says that there is none', () => {
  expect(told(readCell('website', 'none'.padEnd(40), COUNTRIES))).toBe('blank');
  expect(told(readCell('website', 'none'.padEnd(41), COUNTRIES))).toBe('url-invalid');
  expect(told(readCell('website', 'a.b2.example', COUNTRIES))).toEqual([{ website: 'https://a.b2.example' }, 1]);
});
