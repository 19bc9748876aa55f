import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  AssessmentFacts,
  Commitment,
  EngagementFacts,
  LocationFacts,
  OrganisationFacts,
  SafeguardFacts,
  VendorFacts,
} from '../../app/domain/facts';

/** The least each record has to say. */
const LEAST = {
  vendor: [VendorFacts, { name: 'Vendor' }],
  engagement: [EngagementFacts, { service: 'hosting', role: 'processor' }],
  location: [LocationFacts, { kind: 'not-stated', mode: 'storage' }],
  safeguard: [SafeguardFacts, { instrument: 'scc-module-3' }],
  assessment: [AssessmentFacts, { title: 'Assessment' }],
  organisation: [OrganisationFacts, { name: 'Organisation', capacities: ['processor'] }],
  commitment: [Commitment, { code: 'audits-accepted' }],
} satisfies Record<string, [z.ZodType, Record<string, unknown>]>;
type Kind = keyof typeof LEAST;

const parse = (kind: Kind, facts: Record<string, unknown> = {}) => {
  const [schema, least] = LEAST[kind];
  return schema.safeParse({ ...least, ...facts });
};
const problems = (kind: Kind, facts: Record<string, unknown>) =>
  (parse(kind, facts).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

test.each(Object.keys(LEAST) as Kind[])('a %s may say no more than it must', (kind) => {
  expect(parse(kind).success).toBe(true);
});

describe('what nobody has answered is unknown, and never a yes or a no', () => {
  test.each([
    [
      'vendor',
      {
        identity: 'named',
        certifications: [],
        affiliate: 'unknown',
        dpfStatus: 'not-checked',
        dpfFrameworks: [],
        dpfCoversHr: 'unknown',
        dpfCoversNonHr: 'unknown',
        toConfirm: [],
      },
    ],
    [
      'engagement',
      {
        delivery: 'service',
        dataCategories: [],
        dataSubjects: [],
        sensitivity: 'unknown',
        specialCategories: 'unknown',
        vulnerability: 'unknown',
        staffData: 'unknown',
        format: 'unknown',
        scale: 'unknown',
        frequency: 'unknown',
        contract: 'unknown',
        flowDown: 'unknown',
        authorisation: 'unknown',
        authorisationAnswer: 'unanswered',
        onwardRecipients: 'unknown',
        remoteAccess: 'unknown',
        published: false,
        products: [],
        optional: 'unknown',
        translations: {},
        toConfirm: [],
      },
    ],
    ['location', { toConfirm: [] }],
    ['safeguard', { importerSubjectToGdpr: 'unknown', rank: 1, evidence: {}, toConfirm: [] }],
    [
      'assessment',
      { covers: [], answers: {}, measures: [], measuresEffective: 'unknown', triggers: [], toConfirm: [] },
    ],
    [
      'organisation',
      {
        language: 'en',
        visibility: 'public',
        noticeDays: 30,
        objectionDays: 14,
        usesSubProcessors: 'unknown',
        commitments: [],
      },
    ],
    ['commitment', {}],
  ] as const)('%s', (kind, unanswered) => {
    expect(parse(kind).data).toEqual({ ...LEAST[kind][1], ...unanswered });
  });
});

describe('a text is trimmed and has a longest length', () => {
  test.each([
    ['vendor', 'name', 200],
    ['vendor', 'contractingEntity', 300],
    ['vendor', 'registrationNumber', 100],
    ['vendor', 'address', 500],
    ['vendor', 'parentName', 300],
    ['vendor', 'contactName', 200],
    ['vendor', 'contactRole', 200],
    ['vendor', 'dpfEntity', 300],
    ['vendor', 'dpfCoveredEntityOf', 300],
    ['vendor', 'dpfParticipantId', 60],
    ['vendor', 'dpfCheckedBy', 200],
    ['vendor', 'notes', 4000],
    ['vendor', 'catalogueKey', 80],
    ['engagement', 'service', 300],
    ['engagement', 'purpose', 2000],
    ['engagement', 'delimitation', 2000],
    ['engagement', 'retention', 500],
    ['engagement', 'contractReference', 200],
    ['engagement', 'notes', 4000],
    ['location', 'internationalOrganisation', 200],
    ['location', 'place', 200],
    ['location', 'importer', 300],
    ['location', 'statedAs', 500],
    ['location', 'notes', 4000],
    ['safeguard', 'reference', 300],
    ['safeguard', 'statedAs', 500],
    ['safeguard', 'notes', 4000],
    ['assessment', 'title', 200],
    ['assessment', 'destination', 100],
    ['assessment', 'approver', 200],
    ['assessment', 'notes', 4000],
    ['organisation', 'name', 200],
    ['organisation', 'legalName', 300],
    ['organisation', 'address', 500],
    ['organisation', 'introduction', 4000],
    ['organisation', 'notes', 4000],
    ['commitment', 'note', 1000],
  ] as const)('%s, %s: %i characters', (kind, field, longest) => {
    expect(parse(kind, { [field]: ` ${'x'.repeat(longest)} ` }).data).toMatchObject({ [field]: 'x'.repeat(longest) });
    expect(problems(kind, { [field]: 'x'.repeat(longest + 1) })).toEqual([`${field}: text-too-long`]);
  });

  test.each([
    ['vendor', 'name'],
    ['engagement', 'service'],
    ['assessment', 'title'],
    ['organisation', 'name'],
  ] as const)('%s, %s: not empty', (kind, field) => {
    expect(problems(kind, { [field]: ' ' })).toEqual([`${field}: required`]);
  });
});

describe('forms of values', () => {
  test.each([
    ['https://example.com/a?b', []],
    ['http://example.com', []],
    [' HTTPS://example.com ', []],
    ['example.com', ['website: url-invalid']],
    ['see https://example.com', ['website: url-invalid']],
    ['https://example.com and more', ['website: url-invalid']],
    ['https://', ['website: url-invalid']],
    ['https://[', ['website: url-invalid']],
    ['javascript:alert(1)', ['website: url-invalid']],
    [`https://example.com/${'x'.repeat(1980)}`, []],
    [`https://example.com/${'x'.repeat(1981)}`, ['website: text-too-long']],
  ])('link %s', (website, expected) => {
    expect(problems('vendor', { website })).toEqual(expected);
  });

  test.each([
    ['dpo@example.com', []],
    ['dpo at example.com', ['contactEmail: email-invalid']],
    [`${'x'.repeat(240)}@example.com`, []],
    [`${'x'.repeat(243)}@example.com`, ['contactEmail: text-too-long']],
  ])('mailbox %s', (contactEmail, expected) => {
    expect(problems('vendor', { contactEmail })).toEqual(expected);
  });

  test.each([
    ['FR', []],
    ['fr', ['parentCountry: country-invalid']],
    ['FRA', ['parentCountry: country-invalid']],
    ['F', ['parentCountry: country-invalid']],
    ['F1', ['parentCountry: country-invalid']],
  ])('country %s', (parentCountry, expected) => {
    expect(problems('vendor', { parentCountry })).toEqual(expected);
  });

  test.each([
    ['2026-11-22', []],
    ['2026-02-30', ['verifiedOn: day-invalid']],
  ])('day %s', (verifiedOn, expected) => {
    expect(problems('vendor', { verifiedOn })).toEqual(expected);
  });

  test('a list holds a hundred texts of three hundred characters', () => {
    const texts = (count: number, length: number) => ({ certifications: Array(count).fill('x'.repeat(length)) });
    expect(problems('vendor', texts(100, 300))).toEqual([]);
    expect(problems('vendor', texts(101, 1))).toEqual(['certifications: list-too-long']);
    expect(problems('vendor', texts(1, 301))).toEqual(['certifications.0: text-too-long']);
  });

  test('a hundred fields may wait for confirmation, each by its name', () => {
    const waiting = (count: number, length: number) =>
      parse('vendor', { toConfirm: Array(count).fill('x'.repeat(length)) });
    expect(waiting(100, 60).success).toBe(true);
    expect(waiting(101, 1).success).toBe(false);
    expect(waiting(1, 61).success).toBe(false);
  });

  test('an assessment covers two hundred transfers and answers at length', () => {
    expect(problems('assessment', { covers: Array(200).fill('x'.repeat(300)) })).toEqual([]);
    expect(problems('assessment', { covers: Array(201).fill('x') })).toEqual(['covers: list-too-long']);
    expect(parse('assessment', { covers: ['x'.repeat(301)] }).success).toBe(false);
    expect(problems('assessment', { answers: { ['q'.repeat(80)]: 'x'.repeat(8000) } })).toEqual([]);
    expect(problems('assessment', { answers: { q: 'x'.repeat(8001) } })).toEqual(['answers.q: text-too-long']);
    expect(parse('assessment', { answers: { ['q'.repeat(81)]: 'x' } }).success).toBe(false);
  });

  test('evidence of a safeguard is one short text per line of its checklist', () => {
    expect(parse('safeguard', { evidence: { decision: 'x'.repeat(2000) } }).success).toBe(true);
    expect(parse('safeguard', { evidence: { decision: 'x'.repeat(2001) } }).success).toBe(false);
  });

  test.each([
    ['safeguard', 'rank', 1, 9],
    ['commitment', 'hours', 1, 720],
    ['organisation', 'noticeDays', 0, 365],
    ['organisation', 'objectionDays', 0, 365],
  ] as const)('%s, %s: %i to %i', (kind, field, least, most) => {
    for (const value of [least, most]) expect(problems(kind, { [field]: value })).toEqual([]);
    for (const value of [least - 1, most + 1, least + 0.5]) expect(parse(kind, { [field]: value }).success).toBe(false);
  });

  test('an organisation acts in one capacity at least', () => {
    expect(problems('organisation', { capacities: [] })).toEqual(['capacities: required']);
  });

  test.each([
    ['a country without its code', { kind: 'country' }, ['country: country-required']],
    ['a country', { kind: 'country', country: 'FR' }, []],
    [
      'an international organisation without its name',
      { kind: 'international-organisation' },
      ['internationalOrganisation: required'],
    ],
    [
      'an international organisation',
      { kind: 'international-organisation', internationalOrganisation: 'European Patent Office' },
      [],
    ],
    ['anywhere', { kind: 'worldwide' }, []],
  ])('place: %s', (_case, facts, expected) => {
    expect(problems('location', facts)).toEqual(expected);
  });
});

describe('how long a text may be', () => {
  test.each<[Kind, string, number]>([
    ['vendor', 'name', 200],
    ['vendor', 'contractingEntity', 300],
    ['vendor', 'registrationNumber', 100],
    ['vendor', 'address', 500],
    ['vendor', 'parentName', 300],
    ['vendor', 'contactName', 200],
    ['vendor', 'contactRole', 200],
    ['vendor', 'dpfEntity', 300],
    ['vendor', 'dpfCoveredEntityOf', 300],
    ['vendor', 'dpfParticipantId', 60],
    ['vendor', 'dpfCheckedBy', 200],
    ['vendor', 'notes', 4000],
    ['vendor', 'catalogueKey', 80],
    ['engagement', 'service', 300],
    ['engagement', 'purpose', 2000],
    ['engagement', 'delimitation', 2000],
    ['engagement', 'retention', 500],
    ['engagement', 'contractReference', 200],
    ['engagement', 'notes', 4000],
    ['location', 'internationalOrganisation', 200],
    ['location', 'place', 200],
    ['location', 'importer', 300],
    ['location', 'statedAs', 500],
    ['location', 'notes', 4000],
    ['safeguard', 'reference', 300],
    ['safeguard', 'statedAs', 500],
    ['safeguard', 'notes', 4000],
    ['assessment', 'title', 200],
    ['assessment', 'destination', 100],
    ['assessment', 'approver', 200],
    ['assessment', 'notes', 4000],
    ['organisation', 'name', 200],
    ['organisation', 'legalName', 300],
    ['organisation', 'address', 500],
    ['organisation', 'introduction', 4000],
    ['organisation', 'notes', 4000],
    ['commitment', 'note', 1000],
  ])('%s.%s: %i', (kind, field, longest) => {
    expect(parse(kind, { [field]: ` ${'x'.repeat(longest)} ` }).success).toBe(true);
    expect(problems(kind, { [field]: 'x'.repeat(longest + 1) })).toEqual([`${field}: text-too-long`]);
  });

  test.each<[string, number]>([
    ['service', 300],
    ['purpose', 2000],
    ['retention', 500],
  ])('a translated %s: %i', (field, longest) => {
    const translated = (text: string) => ({ translations: { fr: { [field]: text } } });
    expect(parse('engagement', translated('x'.repeat(longest))).success).toBe(true);
    expect(problems('engagement', translated('x'.repeat(longest + 1)))).toEqual([
      `translations.fr.${field}: text-too-long`,
    ]);
  });

  test('an address of a page ends where browsers stop, one of a mailbox where the mail standard does', () => {
    const page = (length: number) => `https://e.example/${'x'.repeat(length - 18)}`;
    expect(parse('vendor', { website: page(2000) }).success).toBe(true);
    expect(problems('vendor', { website: page(2001) })).toEqual(['website: text-too-long']);
  });

  test('lists hold a hundred texts of three hundred characters', () => {
    const texts = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length));
    expect(parse('engagement', { dataCategories: texts(100, 300) }).success).toBe(true);
    expect(problems('engagement', { dataCategories: texts(101, 1) })).toEqual(['dataCategories: list-too-long']);
    expect(problems('engagement', { products: texts(1, 301) })).toEqual(['products.0: text-too-long']);
    const translated = (dataSubjects: string[]) => ({ translations: { de: { dataSubjects } } });
    expect(parse('engagement', translated(texts(100, 300))).success).toBe(true);
    expect(problems('engagement', translated(texts(101, 1)))).toEqual(['translations.de.dataSubjects: list-too-long']);
    expect(problems('engagement', translated(texts(1, 301)))).toEqual([
      'translations.de.dataSubjects.0: text-too-long',
    ]);
  });

  test('a colour is six figures of sixteen, kept in small letters', () => {
    const colour = (accentColour: string) => parse('organisation', { accentColour });
    expect(colour(' #A1B2C3 ').data).toMatchObject({ accentColour: '#a1b2c3' });
    for (const wrong of ['a1b2c3', '#a1b2c', '#a1b2c3d', '#g1b2c3', 'x#a1b2c3'])
      expect(problems('organisation', { accentColour: wrong })).toEqual(['accentColour: colour-invalid']);
  });

  test.each<[string, number, number]>([
    ['noticeDays', 0, 365],
    ['objectionDays', 0, 365],
  ])('%s: %i to %i', (field, least, most) => {
    for (const days of [least, most]) expect(parse('organisation', { [field]: days }).success).toBe(true);
    for (const days of [least - 1, most + 1, 1.5]) expect(parse('organisation', { [field]: days }).success).toBe(false);
  });
});
