import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EngagementFacts, VendorFacts } from '../../../app/domain/facts';
import { isBlank, readCell } from '../../../app/domain/recognition/readers';
import { COUNTRIES } from './table';

type Field = Parameters<typeof readCell>[0];

const outcome = (field: Field, text: string) => {
  const read = readCell(field, text, COUNTRIES);
  return read.state === 'read' ? read.value : read.state === 'problem' ? read.code : read.state;
};
const sure = (field: Field, text: string) => {
  const read = readCell(field, text, COUNTRIES);
  return read.state === 'read' ? read.confidence : undefined;
};

const TEXTS = [
  'contractingEntity',
  'registrationNumber',
  'parentName',
  'contactName',
  'contactRole',
  'service',
  'retention',
  'contractReference',
] as const;
const LONG_TEXTS = ['address', 'purpose', 'notes'] as const;
const LISTS = ['certifications', 'dataCategories', 'dataSubjects'] as const;
const DAYS = ['fromOn', 'untilOn', 'verifiedOn', 'reviewDueOn'] as const;
const LINKS = ['website', 'privacyUrl', 'subprocessorListUrl', 'contractUrl'] as const;
const PLACES = ['establishmentCountry', 'parentCountry'] as const;

test.each([...TEXTS, ...LONG_TEXTS, ...LISTS, ...DAYS, ...LINKS, ...PLACES, 'contactEmail'] as const)(
  '%s: a cell that says nobody knows, or only marks its emptiness, states nothing',
  (field) => {
    for (const text of ['inconnu', 'à confirmer', '—', 'n/a', ' ']) expect(outcome(field, text), text).toBe('blank');
  },
);

describe('texts', () => {
  test.each(TEXTS)('%s is one line', (field) => {
    expect(outcome(field, 'Envoi\n  de SMS')).toEqual({ [field]: 'Envoi de SMS' });
    expect(sure(field, 'Envoi')).toBe(1);
  });
  test.each(LONG_TEXTS)('%s keeps its lines', (field) => {
    expect(outcome(field, 'un\n\ndeux')).toEqual({ [field]: 'un\n\ndeux' });
  });
  test('a name is read whatever it says', () => {
    expect(outcome('name', 'Inconnu  &  Cie')).toEqual({ name: 'Inconnu & Cie' });
    expect(outcome('name', '—')).toEqual({ name: '—' });
  });
  test('a name the register would not take is refused', () => {
    expect(outcome('name', 'x'.repeat(201))).toBe('text-too-long');
    expect(outcome('contractingEntity', 'x'.repeat(301))).toBe('text-too-long');
  });
  test('a service described at length is named by its first sentences, and the whole is its purpose', () => {
    const first = `Sends the e-mails of the product${' and counts them'.repeat(10)}.`;
    const text = `${first} ${'It keeps what was sent. '.repeat(8)}`.trim();
    expect(outcome('service', text)).toEqual({
      service: `${first} ${'It keeps what was sent. '.repeat(4)}`.trim(),
      purpose: text,
    });
    expect(sure('service', text)).toBe(0.7);
    expect(outcome('service', 'Envoi de SMS')).toEqual({ service: 'Envoi de SMS' });
  });
  test('without a sentence that fits, a text is cut at a word', () => {
    const read = outcome('service', 'hosting and storage '.repeat(20)) as { service: string };
    expect(read.service).toMatch(/^hosting .* (hosting|and|storage)…$/);
    expect(read.service.length).toBeLessThanOrEqual(300);
    expect(outcome('service', 'x'.repeat(301))).toEqual({ service: `${'x'.repeat(299)}…`, purpose: 'x'.repeat(301) });
  });
  test.each([
    ['retention', 500],
    ['address', 500],
    ['purpose', 2000],
    ['notes', 4000],
  ] as const)('%s keeps %d characters', (field, limit) => {
    expect(outcome(field, 'x'.repeat(limit))).toEqual({ [field]: 'x'.repeat(limit) });
    expect(outcome(field, 'x'.repeat(limit + 1))).toEqual({ [field]: `${'x'.repeat(limit - 1)}…` });
    expect(sure(field, 'x'.repeat(limit))).toBe(1);
    expect(sure(field, 'x'.repeat(limit + 1))).toBe(0.7);
  });
});

describe('lists', () => {
  test.each([
    ['noms, IP (v4, v6), noms', ['noms', 'IP (v4, v6)']],
    ['noms, prénoms ; journaux', ['noms, prénoms', 'journaux']],
    ['noms\nprénoms, âge', ['noms', 'prénoms, âge']],
    ['• noms • prénoms', ['noms', 'prénoms']],
    ['noms·prénoms', ['noms', 'prénoms']],
    ['- noms\n* prénoms\n – âge\n— ville  ', ['noms', 'prénoms', 'âge', 'ville']],
    ['noms,, prénoms ,', ['noms', 'prénoms']],
    ['adresse   postale', ['adresse postale']],
    ['e-mail', ['e-mail']],
    ['IP (v4, v6, autres), noms', ['IP (v4, v6, autres)', 'noms']],
    ['noms - usuels', ['noms - usuels']],
  ])('%s', (text, items) => {
    expect(outcome('dataCategories', text)).toEqual({ dataCategories: items });
  });
  test('more items than the register takes stand together', () => {
    expect(outcome('certifications', '? ; ,')).toEqual({ certifications: ['?', ','] });
    const many = Array.from({ length: 101 }, (_, at) => `a${at}`);
    const { certifications = [] } = outcome('certifications', many.join(';')) as { certifications?: string[] };
    expect(certifications.join(', ')).toBe(many.join(', '));
    expect(certifications.length).toBeLessThanOrEqual(100);
    expect(sure('certifications', many.join(';'))).toBe(0.7);
    expect(sure('certifications', many.slice(1).join(';'))).toBe(1);
    expect(outcome('certifications', Array.from({ length: 101 }, (_, at) => `${at}${'x'.repeat(200)}`).join(';'))).toBe(
      'list-too-long',
    );
  });
  test('prose becomes sentences that fit', () => {
    const one = `Names and addresses of the persons who order${' and of those who pay'.repeat(8)}.`;
    const two = `Messages they send${' and receive'.repeat(15)}.`;
    expect(outcome('dataCategories', `${one} ${two}`)).toEqual({ dataCategories: [one, two] });
    expect(sure('dataCategories', `${one} ${two}`)).toBe(0.7);
    const endless = outcome('dataCategories', 'word '.repeat(100)) as { dataCategories: string[] };
    expect(endless.dataCategories).toHaveLength(2);
  });
});

test.each(DAYS)('%s is a day', (field) => {
  expect(outcome(field, '12/03/2024')).toEqual({ [field]: '2024-03-12' });
  expect(outcome(field, 'bientôt')).toBe('date-invalid');
});

describe('links', () => {
  test.each(LINKS.filter((field) => field !== 'contractUrl'))('%s', (field) => {
    expect(outcome(field, 'https://example.com/a')).toEqual({ [field]: 'https://example.com/a' });
  });
  test.each([
    ['https://example.com/a', 'https://example.com/a', 1],
    ['HTTP://example.com', 'HTTP://example.com', 1],
    ['voir https://example.com/a', 'https://example.com/a', 0.7],
    ['(https://example.com/a)', 'https://example.com/a', 0.7],
    ['<https://example.com/a>', 'https://example.com/a', 0.7],
    ['[https://example.com/a]', 'https://example.com/a', 0.7],
    ['"https://example.com/a"', 'https://example.com/a', 0.7],
    ['https://example.com/a — à confirmer', 'https://example.com/a', 0.7],
    ['Privacy policy: https://example.com/a.', 'https://example.com/a', 0.7],
    ['www.example.com', 'https://www.example.com', 1],
    ['example.com', 'https://example.com', 1],
    ['my-site.example.co.uk/a/b?c', 'https://my-site.example.co.uk/a/b?c', 1],
    ['énergie.fr', 'https://énergie.fr', 1],
    ['a1.io/', 'https://a1.io/', 1],
  ])('%s', (text, website, confidence) => {
    expect(outcome('website', text)).toEqual({ website });
    expect(sure('website', text)).toBe(confidence);
  });
  test.each(['pas de site', 'example', 'example.c', 'example.c1', 'example.com et autres', 'voir example.com', '.com'])(
    '%s is refused, and what would be understood is said',
    (text) => {
      expect(readCell('website', text, COUNTRIES)).toEqual({
        state: 'problem',
        code: 'url-invalid',
        expected: ['https://example.com'],
      });
    },
  );
});

describe('countries', () => {
  test.each(PLACES)('%s', (field) => {
    expect(outcome(field, 'Dublin, Irlande')).toEqual({ [field]: 'IE' });
  });
  test.each([
    ['France / Paris', 1, 'FR'],
    ['Georgia', 0.6, 'GE'],
    ['UE — Irlande', 1, 'IE'],
  ])('%s, as sure as %d', (text, confidence, country) => {
    expect(outcome('parentCountry', text)).toEqual({ parentCountry: country });
    expect(sure('parentCountry', text)).toBe(confidence);
  });
  test.each([
    ['France, Irlande', 'one-country-expected'],
    ['UE', 'one-country-expected'],
    ['Atlantide', 'country-unknown'],
  ])('%s: %s', (text, code) => {
    expect(outcome('parentCountry', text)).toBe(code);
  });
  test('of a seat and a place of processing, the seat is where the vendor is established', () => {
    const text = 'Sitz USA / Verarbeitung Paris (eu-west-3)';
    expect(outcome('establishmentCountry', text)).toEqual({ establishmentCountry: 'US' });
  });
});

test.each([
  ['dpo@example.com', { contactEmail: 'dpo@example.com' }],
  ['mailto:dpo@example.com', { contactEmail: 'dpo@example.com' }],
  ['MAILTO:dpo@example.com', { contactEmail: 'dpo@example.com' }],
  ['dpo chez example', 'email-invalid'],
  ['see mailto:dpo@example.com', { contactEmail: 'dpo@example.com' }],
  ['DPO: dpo@example.com, or by post', { contactEmail: 'dpo@example.com' }],
  ['dpo@example.com.', { contactEmail: 'dpo@example.com' }],
  ['https://example.com/contact', 'blank'],
  ['HTTP://dpo@example.com', 'blank'],
  ['example.com/contact', 'blank'],
  ['keine', 'blank'],
])('mailbox %s', (text, expected) => {
  expect(outcome('contactEmail', text)).toEqual(expected);
});

test.each([
  ['role', 'Sous-traitant', { role: 'processor' }],
  ['specialCategories', 'éventuellement', { specialCategories: 'possible' }],
  ['flowDown', 'oui', { flowDown: 'yes' }],
  ['flowDown', 'peut-être', 'answer-unknown'],
  ['published', 'non', { published: false }],
  ['published', 'à vérifier', 'blank'],
] as const)('%s: %s', (field, text, expected) => {
  expect(outcome(field, text)).toEqual(expected);
});

test.each([
  ['contract', 'Oui', { contract: 'signed' }],
  ['contract', '12/03/2024', { contract: 'signed', contractSignedOn: '2024-03-12' }],
  ['contractSignedOn', '12/03/2024', { contract: 'signed', contractSignedOn: '2024-03-12' }],
  ['contractSignedOn', '31/02/2026', 'date-invalid'],
  ['contract', 'inconnu', 'blank'],
  ['contract', 'C-2023-118', { contractReference: 'C-2023-118' }],
  ['contract', `C-${'1'.repeat(198)}x`, { contractReference: `C-${'1'.repeat(197)}…` }],
  ['contract', 'https://example.com/dpa — à confirmer', { contractUrl: 'https://example.com/dpa' }],
  ['contractUrl', 'https://example.com/dpa — à confirmer', { contractUrl: 'https://example.com/dpa' }],
  ['contractUrl', 'signed on 12/03/2024', { contract: 'signed', contractSignedOn: '2024-03-12' }],
  ['contractUrl', 'Part of the master agreement', { contractReference: 'Part of the master agreement' }],
  ['contractUrl', 'aucun', 'blank'],
  ['contract', `https://example.com/${'x'.repeat(1981)}`, 'text-too-long'],
  ['contract', `https://example.com/${'x'.repeat(1980)}`, { contractUrl: `https://example.com/${'x'.repeat(1980)}` }],
] as const)('%s: %s', (field, text, expected) => {
  expect(outcome(field, text)).toEqual(expected);
});

test('a contract read from many words is less sure', () => {
  expect(sure('contract', 'le 12 mars 2024')).toBe(0.7);
  expect(sure('contract', 'Oui')).toBe(1);
});

test.each([
  ['', true],
  ['—', true],
  ['n/a', true],
  ['N.A.', true],
  ['Néant', true],
  ['?', false],
  ['✓', false],
  ['✗', false],
  ['0', false],
  ['n/a pour le moment', false],
  ['plan a', false],
])('"%s" is blank: %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});

test('whatever a cell says, the register takes what was read from it', () => {
  const words = fc.constantFrom(
    'Names',
    'and',
    'e-mail.',
    ';',
    ',',
    'https://x.example/a',
    'a@b.example',
    '(',
    ')',
    '12/03/2024',
    'x'.repeat(400),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 700 }),
    fc.array(words, { maxLength: 300 }).map((all) => all.join(' ')),
  );
  const shapes = { ...VendorFacts.shape, ...EngagementFacts.shape };
  fc.assert(
    fc.property(
      fc.constantFrom(...TEXTS, ...LONG_TEXTS, ...LISTS, ...DAYS, ...LINKS, 'contactEmail', 'contract' as const),
      texts,
      (field, text) => {
        const read = readCell(field, text, COUNTRIES);
        if (read.state !== 'read') return;
        for (const [name, value] of Object.entries(read.value))
          expect(shapes[name as Field].safeParse(value), `${field} ${text}`).toMatchObject({ success: true });
      },
    ),
    { numRuns: 500 },
  );
});
