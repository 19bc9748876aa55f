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

describe('each answer on its own', () => {
  const one = (facts: Parameters<typeof engagement>[0] = {}) =>
    answers(engagement({ locations: [placeIn('US')], ...facts }));

  test.each([
    ['importer-role', { role: 'processor' }, 'processor'],
    ['purpose', { purpose: ' letters ' }, 'letters'],
    ['data-subjects', { dataSubjects: ['customers', 'staff', 'customers'] }, 'customers, staff'],
    ['data-categories', { dataCategories: ['names', ' mail '] }, 'names, mail'],
    ['vulnerable-persons', { vulnerability: 'children' }, 'children'],
    ['sensitivity', { sensitivity: 'criminal' }, 'criminal'],
    ['special-categories', { specialCategories: 'possible' }, 'possible'],
    ['data-format', { format: 'pseudonymised' }, 'pseudonymised'],
    ['volume', { scale: 'over-1000000' }, 'over-1000000'],
    ['frequency', { frequency: 'regular' }, 'regular'],
    ['duration', { retention: '1 year' }, '1 year'],
    ['nature', { service: 'hosting' }, 'hosting (mode storage)'],
    ['nature', { service: 'hosting', locations: [placeIn('US', { mode: 'not-stated' })] }, 'hosting'],
  ] as const)('%s', (key, facts, expected) => {
    expect(one(facts as Parameters<typeof engagement>[0])[key]).toBe(expected);
  });

  test.each([
    ['vulnerable-persons', { vulnerability: 'unknown' }],
    ['special-categories', { specialCategories: 'unknown' }],
    ['purpose', { purpose: ' ' }],
    ['duration', {}],
    ['data-subjects', {}],
  ] as const)('%s is not answered by %j', (key, facts) => {
    expect(one(facts as Parameters<typeof engagement>[0])).not.toHaveProperty(key);
  });

  test('what two engagements say is told line by line, once', () => {
    const two = answers(
      engagement({ service: 'mail', purpose: 'letters', retention: '1 year', locations: [placeIn('US')] }),
      engagement({ service: 'mail', purpose: 'news', retention: '1 year', locations: [placeIn('US')] }),
    );
    expect(two).toMatchObject({ purpose: 'letters\nnews', duration: '1 year', nature: 'mail (mode storage)' });
  });

  test('the exporter by its legal name, in its capacity where there is but one', () => {
    const exporting = (
      given: Partial<typeof organisation> & {
        legalName?: string | undefined;
        capacities?: ('processor' | 'controller')[];
      },
    ) =>
      prefillAssessment(
        { organisation: { ...organisation, ...given }, engagements: [], onward: [], transfers: [] },
        words,
      ).answers;
    expect(exporting({}).exporter).toEqual({ value: 'Deskhero AB', source: 'organisation' });
    expect(exporting({ legalName: undefined as never }).exporter?.value).toBe('Deskhero');
    expect(exporting({})['exporter-role']?.value).toBe('processor');
    expect(exporting({ capacities: ['controller', 'processor'] as never })).not.toHaveProperty('exporter-role');
    expect(Object.keys(exporting({}))).toEqual(['exporter', 'exporter-role']);
  });

  test('the importer', () => {
    const importing = (by: Parameters<typeof vendor>[0], place = placeIn('US')) =>
      one({ vendor: vendor({ name: 'V', ...by }), locations: [place] });
    expect(importing({ contractingEntity: 'V Inc', establishmentCountry: 'US' }).importer).toBe('V Inc');
    expect(importing({ establishmentCountry: 'US' }).importer).toBe('V');
    expect(importing({ contractingEntity: 'V Inc', establishmentCountry: 'US' })['importer-jurisdiction']).toBe('<US>');
    expect(importing({})).not.toHaveProperty('importer-jurisdiction');
    expect(importing({ establishmentCountry: 'IE' }, placeIn('US', { importer: 'V Inc' }))).not.toHaveProperty(
      'importer-jurisdiction',
    );
    expect(importing({ parentName: 'Group' })['importer-group']).toBe('Group');
    expect(importing({ parentCountry: 'US' })['importer-group']).toBe('<US>');
    expect(importing({})).not.toHaveProperty('importer-group');
    expect(importing({ certifications: ['ISO 27001', 'SOC 2'] })['existing-measures']).toBe('ISO 27001, SOC 2');
  });

  test('importers of places that are not covered do not count', () => {
    const elsewhere = placeIn('IE', { importer: 'V Ireland', importerCountry: 'IE' });
    expect(one({ vendor: vendor({ name: 'V' }), locations: [placeIn('US'), elsewhere] }).importer).toBe('V');
    const other = placeIn('US', { mode: 'remote-access', importer: 'V Support' });
    expect(
      one({ vendor: vendor({ name: 'V' }), locations: [placeIn('US', { importer: 'V Inc' }), other] }).importer,
    ).toBe('V');
  });

  test('the places where data is held, and from where it is seen', () => {
    const archivedAt = '2026-01-01T00:00:00.000Z';
    const places = one({
      locations: [
        placeIn('US'),
        placeIn('IN', { mode: 'processing' }),
        placeIn('CN', { archivedAt }),
        placeIn('BR', { mode: 'remote-access' }),
        placeIn('MX', { mode: 'exceptional-remote-access' }),
        placeIn('CA', { mode: 'encrypted-transit' }),
        location({ kind: 'not-stated' }),
        location({ kind: 'worldwide' }),
      ],
    });
    expect(places['storage-countries']).toBe('<US>, <IN>, <worldwide>');
    expect(places['access-countries']).toBe('<BR>, <MX>');
  });

  test('the next links of the chain, each in one line', () => {
    const archivedAt = '2026-01-01T00:00:00.000Z';
    const next = (name: string, ...locations: ReturnType<typeof placeIn>[]) =>
      engagement({ service: 'hosting', vendor: vendor({ name }), locations });
    const found = prefill(
      [engagement({ locations: [placeIn('US')] })],
      [
        next('A', placeIn('IN'), placeIn('FR')),
        next('B'),
        next('C', location({ kind: 'not-stated' }), placeIn('CN', { archivedAt })),
      ],
    );
    expect(found.answers['onward-recipients']?.value).toBe('A: hosting (<IN>, <FR>)\nB: hosting\nC: hosting');
  });

  test.each([
    ['clear', ['remote-access', 'exceptional-remote-access'], 'remote-access-in-clear'],
    ['clear', ['remote-access', 'processing'], undefined],
    ['clear', ['processing'], 'processing-in-clear'],
    ['encrypted-eea-keys', ['storage', 'processing'], undefined],
    ['encrypted-provider-keys', ['storage'], undefined],
    ['encrypted-provider-keys', ['processing'], undefined],
  ] as const)('%s data by %j is use case %s', (format, modes, expected) => {
    expect(one({ format, locations: modes.map((mode) => placeIn('US', { mode })) })['use-case']).toBe(expected);
  });

  test('without a transfer there is no use case', () => {
    expect(answers(engagement({ format: 'clear', locations: [placeIn('FR')] }))).not.toHaveProperty('use-case');
  });
});

describe('the tool', () => {
  const relying = (...safeguards: ReturnType<typeof safeguard>[]) =>
    prefill([engagement({ locations: [placeIn('IN')], safeguards })]);
  test('is the one that stands, else the first on file', () => {
    const lapsed = safeguard('scc-module-2', { expiresOn: '2026-01-01', signedOn: '2020-01-01' });
    const rules = safeguard('bcr-processor', { rank: 2, signedOn: '2024-01-01' });
    expect(relying(lapsed, rules)).toMatchObject({
      facts: { instrument: 'bcr-processor' },
      answers: { 'instrument-signed-on': { value: '2024-01-01', source: 'safeguard' } },
    });
    expect(relying(lapsed).facts.instrument).toBe('scc-module-2');
    expect(relying().facts.instrument).toBeUndefined();
    expect(relying().answers).not.toHaveProperty('instrument-signed-on');
  });

  test('is none where transfers rest on different ones, or one on nothing', () => {
    const of = (instrument?: Parameters<typeof safeguard>[0], facts: Parameters<typeof safeguard>[1] = {}) =>
      engagement({ locations: [placeIn('IN')], safeguards: instrument ? [safeguard(instrument, facts)] : [] });
    expect(prefill([of('scc-module-2'), of('bcr-processor')]).facts.instrument).toBeUndefined();
    expect(prefill([of('scc-module-2'), of()]).facts.instrument).toBeUndefined();
    const signed = prefill([
      of('scc-module-2', { signedOn: '2024-01-01' }),
      of('scc-module-2', { signedOn: '2025-01-01' }),
    ]);
    expect(signed.facts.instrument).toBe('scc-module-2');
    expect(signed.answers).not.toHaveProperty('instrument-signed-on');
  });

  test.each([
    ['all of them by one answer', { 'annexes-complete': 'yes' }, 'yes'],
    [
      'one by one',
      { 'annex-1a-complete': 'yes', 'annex-1b-complete': 'yes', 'annex-1c-complete': 'yes', 'annex-2-complete': 'yes' },
      'yes',
    ],
    ['not all', { 'annex-1a-complete': 'yes', 'annex-1b-complete': 'yes', 'annex-1c-complete': 'yes' }, undefined],
    ['one missing', { 'annexes-complete': 'yes', 'annex-1b-complete': 'no' }, 'no'],
    ['none by one answer', { 'annexes-complete': 'no' }, 'no'],
    ['nothing said', {}, undefined],
  ])('its annexes: %s', (_case, evidence, expected) => {
    expect(
      relying(safeguard('scc-module-3', { evidence: evidence as Record<string, string> })).answers['annexes-complete']
        ?.value,
    ).toBe(expected);
  });

  test('how sub-processors are authorised under it', () => {
    const { answers: found } = relying(safeguard('scc-module-3', { evidence: { authorisation: 'general' } }));
    expect(found.authorisation).toEqual({ value: 'general', source: 'safeguard' });
  });
});

test('keys that stay in the EEA are a measure; anything else is not', () => {
  const measures = (format: RegisterEngagement['format']) =>
    prefill([engagement({ format, locations: [placeIn('US')] })]).facts.measures;
  expect(measures('encrypted-eea-keys')).toEqual(['keys-in-eea']);
  expect(measures('encrypted-provider-keys')).toEqual([]);
});

test('an assessment begun holds what was suggested, and all of it waits', () => {
  const found = prefill(
    [
      engagement({
        role: 'processor',
        format: 'encrypted-eea-keys',
        locations: [placeIn('US')],
        safeguards: [safeguard('scc-module-2')],
      }),
    ],
    [],
    { laws: ' A law ', sources: '' },
  );
  const begun = beginFrom(found, { title: 'One', destination: 'US', covers: ['e:US:storage'] });
  expect(begun).toMatchObject({
    title: 'One',
    destination: 'US',
    covers: ['e:US:storage'],
    instrument: 'scc-module-2',
    measures: ['keys-in-eea'],
    measuresEffective: 'unknown',
    triggers: [],
  });
  expect(begun.answers).toMatchObject({ laws: 'A law', 'importer-role': 'processor' });
  expect(begun.answers).not.toHaveProperty('sources');
  expect(begun.toConfirm).toEqual([
    'instrument',
    'measures',
    ...Object.keys(begun.answers).map((key) => `answers.${key}`),
  ]);
  const bare = beginFrom(prefill([engagement({ locations: [placeIn('US')] })]), {
    title: 'Two',
    destination: 'US',
    covers: [],
  });
  expect(bare.toConfirm).not.toContain('instrument');
  expect(bare.toConfirm).not.toContain('measures');
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
