import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginFrom, isServedTogether, prefillAssessment } from '../../app/domain/assessment-prefill';
import { AssessmentFacts } from '../../app/domain/facts';
import type { RegisterEngagement } from '../../app/domain/register';
import { deriveTransfers } from '../../app/domain/transfers';
import {
  ACCESS_MODES,
  DATA_FORMATS,
  FREQUENCIES,
  SCALES,
  SENSITIVITIES,
  VULNERABILITIES,
} from '../../app/domain/words';
import { ASSESSMENT_QUESTIONS } from '../../seed/reference/assessment-questions';
import { engagement, location, on, placeIn, safeguard, today, vendor } from './register-builders';

const organisation = { name: 'Deskhero', legalName: 'Deskhero AB', capacities: ['processor' as const] };
const words = {
  country: (code: string) => `<${code}>`,
  place: ({ kind, country }: { kind: string; country?: string | undefined }) => `<${country ?? kind}>`,
  mode: (mode: string) => `mode ${mode}`,
};
const prefill = (
  engagements: RegisterEngagement[],
  onward: RegisterEngagement[] = [],
  country?: { laws: string; sources: string },
) =>
  prefillAssessment(
    {
      organisation,
      engagements,
      onward,
      country,
      transfers: engagements.flatMap((one) => deriveTransfers(one, on(today))),
    },
    words,
  );
const answers = (...engagements: RegisterEngagement[]) => {
  const { answers } = prefill(engagements);
  return Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value]));
};

describe('a first answer', () => {
  test('to what the register knows', () => {
    const one = engagement({
      service: 'SMS',
      purpose: 'Sending text messages',
      dataCategories: ['phone numbers', 'messages'],
      format: 'clear',
      vulnerability: 'children',
      vendor: vendor({
        name: 'Twilio',
        establishmentCountry: 'US',
        contractingEntity: 'Twilio Inc.',
        parentName: 'Twilio Inc.',
        parentCountry: 'US',
        certifications: ['ISO 27001'],
      }),
      locations: [placeIn('US', { mode: 'processing' }), placeIn('IE'), placeIn('IN', { mode: 'remote-access' })],
    });
    expect(answers(one)).toMatchObject({
      exporter: 'Deskhero AB',
      'exporter-role': 'processor',
      importer: 'Twilio Inc.',
      'importer-role': 'sub-processor',
      'importer-jurisdiction': '<US>',
      'importer-group': 'Twilio Inc., <US>',
      'storage-countries': '<US>, <IE>',
      'access-countries': '<IN>',
      purpose: 'Sending text messages',
      'data-categories': 'phone numbers, messages',
      'data-format': 'clear',
      'vulnerable-persons': 'children',
      'existing-measures': 'ISO 27001',
    });
  });
  test('is not given where the register is silent', () => {
    expect(Object.keys(answers(engagement({ locations: [placeIn('US')] }))).toSorted()).toEqual([
      'exporter',
      'exporter-role',
      'importer',
      'importer-role',
      'nature',
      'storage-countries',
    ]);
  });
  test('names the vendor, not the entity that signed elsewhere, as importer', () => {
    const signed = vendor({ name: 'OpenAI', contractingEntity: 'OpenAI Ireland Ltd', establishmentCountry: 'IE' });
    expect(answers(engagement({ vendor: signed, locations: [placeIn('US')] })).importer).toBe('OpenAI');
    const told = placeIn('US', { importer: 'OpenAI OpCo LLC', importerCountry: 'US' });
    expect(answers(engagement({ vendor: signed, locations: [told] }))).toMatchObject({
      importer: 'OpenAI OpCo LLC',
      'importer-jurisdiction': '<US>',
    });
  });
  test('is what all the engagements say alike', () => {
    const two = (other: Partial<RegisterEngagement>) =>
      answers(
        engagement({ format: 'clear', role: 'processor', locations: [placeIn('US')] }),
        engagement({ format: 'clear', role: 'processor', locations: [placeIn('US')], ...other }),
      );
    expect(two({})['data-format']).toBe('clear');
    expect(two({ format: 'unknown' })['data-format']).toBeUndefined();
    expect(two({ role: 'recipient' })['importer-role']).toBeUndefined();
  });
  test.each([
    ['clear', 'remote-access', 'remote-access-in-clear'],
    ['clear', 'processing', 'processing-in-clear'],
    ['clear', 'storage', undefined],
    ['encrypted-eea-keys', 'storage', 'encrypted-storage'],
    ['pseudonymised', 'processing', undefined],
    ['unknown', 'remote-access', undefined],
  ] as const)('%s data by %s is use case %s', (format, mode, useCase) => {
    expect(answers(engagement({ format, locations: [placeIn('US', { mode })] }))['use-case']).toBe(useCase);
  });
  test('on the tool comes from the safeguard relied on', () => {
    const complete = Object.fromEntries(['1a', '1b', '1c', '2'].map((part) => [`annex-${part}-complete`, 'yes']));
    const relying = (evidence: Record<string, string>) =>
      prefill([
        engagement({
          locations: [placeIn('US')],
          safeguards: [safeguard('scc-module-3', { signedOn: '2024-05-02', evidence })],
        }),
      ]);
    expect(relying(complete).facts.instrument).toBe('scc-module-3');
    expect(relying(complete).answers['instrument-signed-on']?.value).toBe('2024-05-02');
    expect(relying(complete).answers['annexes-complete']?.value).toBe('yes');
    expect(relying({ ...complete, 'annex-2-complete': 'no' }).answers['annexes-complete']?.value).toBe('no');
    expect(relying({ 'annex-1a-complete': 'yes' }).answers['annexes-complete']).toBeUndefined();
  });
  test('lists the next links of the chain, and what is known of the country', () => {
    const next = engagement({ service: 'hosting', vendor: vendor({ name: 'Host' }), locations: [placeIn('IN')] });
    const found = prefill([engagement({ locations: [placeIn('US')] })], [next], { laws: 'A law', sources: 'A court' });
    expect(found.answers['onward-recipients']).toEqual({ value: 'Host: hosting (<IN>)', source: 'onward' });
    expect(found.answers.laws).toEqual({ value: 'A law', source: 'country' });
  });
});

const anyEngagement = fc
  .record({
    format: fc.constantFrom(...DATA_FORMATS),
    scale: fc.constantFrom(...SCALES),
    frequency: fc.constantFrom(...FREQUENCIES),
    sensitivity: fc.constantFrom(...SENSITIVITIES),
    vulnerability: fc.constantFrom(...VULNERABILITIES),
    purpose: fc.option(fc.constantFrom('purpose one', 'purpose two'), { nil: undefined }),
    dataCategories: fc.subarray(['names', 'messages']),
    places: fc.array(
      fc.record({ country: fc.constantFrom('US', 'IN', 'FR'), mode: fc.constantFrom(...ACCESS_MODES) }),
      { maxLength: 3 },
    ),
  })
  .map(({ places, ...facts }) =>
    engagement({ ...facts, locations: places.map((place) => location({ kind: 'country', ...place })) }),
  );

describe('a suggestion', () => {
  const kinds = new Map(ASSESSMENT_QUESTIONS.map((question) => [question.key, question]));
  test('never claims what the register does not say', () => {
    fc.assert(
      fc.property(fc.array(anyEngagement, { minLength: 1, maxLength: 3 }), (engagements) => {
        const said = new Set(engagements.flatMap((one) => one.locations.map(({ country }) => country)));
        const values = engagements.flatMap((one): unknown[] => [
          one.format,
          one.scale,
          one.frequency,
          one.role,
          one.sensitivity,
          one.vulnerability,
        ]);
        for (const [key, { value }] of Object.entries(prefill(engagements).answers)) {
          expect(['unknown', 'not-stated', '']).not.toContain(value);
          for (const [, country] of value.matchAll(/<(\w+)>/g)) expect(said).toContain(country);
          const question = kinds.get(key);
          if (question?.kind === 'choice') expect(question.choice?.codes).toContain(value);
          if (question?.prefill === 'engagement' && question.kind === 'choice' && key !== 'use-case')
            expect(values).toContain(value);
          if (key === 'purpose')
            expect(engagements.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(value.split('\n')));
        }
      }),
    );
  });
  test('waits for a person, and answers a question that names its source', () => {
    fc.assert(
      fc.property(anyEngagement, (one) => {
        const found = prefill([one]);
        const begun = beginFrom(found, { title: 'One', destination: 'US', covers: [] });
        expect(AssessmentFacts.parse(begun)).toEqual(begun);
        for (const [key, { source }] of Object.entries(found.answers)) {
          expect(begun.toConfirm).toContain(`answers.${key}`);
          expect(kinds.get(key)?.prefill).toBe(source);
        }
        expect(begun.approvedOn).toBeUndefined();
      }),
    );
  });
});

test('one assessment serves transfers to one vendor in one place, whatever the mode and engagement', () => {
  const by = vendor();
  const transfersOf = (one: RegisterEngagement) => deriveTransfers(one, on(today));
  const [storage, access, india] = transfersOf(
    engagement({ vendor: by, locations: [placeIn('US'), placeIn('US', { mode: 'remote-access' }), placeIn('IN')] }),
  );
  const [other] = transfersOf(engagement({ vendor: by, locations: [placeIn('US')] }));
  const [elsewhere] = transfersOf(engagement({ locations: [placeIn('US')] }));
  if (!storage || !access || !india || !other || !elsewhere) throw new Error('transfers missing');
  expect([access, india, other, elsewhere].map((one) => isServedTogether(storage, one))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
