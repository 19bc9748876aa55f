import { describe, expect, test } from 'vitest';
import { type Risk, type RiskInputs, scoreRisk } from '../../app/domain/risk';
import { harmless, modelWith, pointsOf, scoreOf, scoring } from './risk-builders';

const usual = {
  sensitivity: 'ordinary',
  scale: 'under-100000',
  frequency: 'continuous',
  format: 'clear',
} satisfies Partial<RiskInputs>;

describe('cases worked out by hand', () => {
  test.each<[string, Partial<RiskInputs>, Pick<Risk, 'inherent' | 'score' | 'band'>]>([
    ['a German host, ordinary data in the clear', usual, { inherent: 14, score: 14, band: 'low' }],
    [
      'a region in the EU, a parent in the United States, keys with the provider',
      { ...usual, format: 'encrypted-provider-keys', parent: 'dpf', chain: 'adequate' },
      { inherent: 17, score: 17, band: 'low' },
    ],
    [
      'the same with keys that stay in the EEA',
      { ...usual, format: 'encrypted-eea-keys', parent: 'dpf', chain: 'adequate' },
      { inherent: 14, score: 12, band: 'low' },
    ],
    [
      'a service in the United States on the DPF, with clauses and an assessment to fall back on',
      {
        ...usual,
        destination: 'dpf',
        chain: 'adequate',
        tool: 'dpf-with-fallback',
        assessment: 'favourable',
        evidence: 'recent',
        measures: ['contractual'],
      },
      { inherent: 28, score: 27, band: 'moderate' },
    ],
    [
      'the same on the DPF alone, checked more than a year ago',
      { ...usual, destination: 'dpf', chain: 'adequate', tool: 'dpf-alone', evidence: 'older' },
      { inherent: 33, score: 33, band: 'moderate' },
    ],
    [
      'the United States outside the DPF, clauses, an assessment with conditions',
      {
        ...usual,
        destination: 'criticised',
        chain: 'adequate',
        tool: 'complete',
        assessment: 'with-conditions',
        evidence: 'recent',
        measures: ['contractual', 'organisational'],
      },
      { inherent: 42, score: 40, band: 'moderate' },
    ],
    [
      'health data of patients in the United States, no assessment',
      {
        sensitivity: 'special',
        vulnerability: 'vulnerable-adults',
        scale: 'under-1000000',
        frequency: 'continuous',
        format: 'clear',
        destination: 'criticised',
        chain: 'unknown',
        tool: 'complete',
        assessment: 'missing',
        evidence: 'vendor-claim',
      },
      { inherent: 73, score: 73, band: 'very-high' },
    ],
    [
      'support staff in India who look in routinely, clauses, a favourable assessment',
      {
        ...usual,
        destination: 'criticised',
        access: 'remote-access',
        chain: 'adequate',
        tool: 'complete',
        assessment: 'favourable',
        evidence: 'recent',
        measures: ['organisational'],
      },
      { inherent: 39, score: 37, band: 'moderate' },
    ],
    [
      'a language model in China without any tool',
      {
        ...usual,
        sensitivity: 'highly-personal',
        destination: 'high-exposure',
        chain: 'unknown',
        tool: 'missing',
        assessment: 'missing',
        evidence: 'unknown',
      },
      { inherent: 69, score: 69, band: 'very-high' },
    ],
    [
      'a vendor in New Zealand that looks at data hosted in Germany',
      { ...usual, destination: 'adequate', parent: 'adequate', access: 'remote-access', tool: 'adequacy' },
      { inherent: 19, score: 19, band: 'low' },
    ],
    [
      'data on 5,000 children in the United Kingdom',
      { ...usual, vulnerability: 'children', destination: 'adequate-conditional', tool: 'adequacy-conditional' },
      { inherent: 31, score: 31, band: 'moderate' },
    ],
    [
      'a Singapore entity with a parent in the United States, no assessment',
      {
        ...usual,
        format: 'encrypted-provider-keys',
        destination: 'third-country',
        parent: 'criticised',
        access: 'remote-access',
        chain: 'adequate',
        tool: 'complete',
        assessment: 'missing',
        evidence: 'older',
      },
      { inherent: 45, score: 45, band: 'high' },
    ],
    [
      'a backup of special categories in the United States, keys that stay in the EEA: 36.5 is rounded to even',
      {
        sensitivity: 'special',
        vulnerability: 'vulnerable-adults',
        scale: 'under-1000000',
        frequency: 'regular',
        format: 'encrypted-eea-keys',
        destination: 'criticised',
        tool: 'complete',
        assessment: 'favourable',
        evidence: 'recent',
      },
      { inherent: 53, score: 36, band: 'moderate' },
    ],
  ])('%s', (_, inputs, expected) => {
    expect(scoreOf(inputs)).toMatchObject(expected);
  });
});

describe('exposure', () => {
  test('a parent counts only when it is farther away than the data', () => {
    expect(pointsOf(scoreOf({ destination: 'criticised', parent: 'criticised' }), 'parent')).toBe(0);
    expect(pointsOf(scoreOf({ destination: 'criticised', parent: 'dpf' }), 'parent')).toBe(0);
    expect(pointsOf(scoreOf({ destination: 'criticised', parent: 'high-exposure' }), 'parent')).toBe(6);
    expect(pointsOf(scoreOf({ destination: 'adequate', parent: 'adequate-conditional' }), 'parent')).toBe(1);
  });

  test('an unknown destination is as far as a third country', () => {
    expect(pointsOf(scoreOf({ destination: 'unknown', parent: 'third-country' }), 'parent')).toBe(0);
    expect(pointsOf(scoreOf({ destination: 'unknown', parent: 'criticised' }), 'parent')).toBe(3);
  });

  test('an unknown parent counts until the data is already where nothing is farther', () => {
    expect(pointsOf(scoreOf({ destination: 'criticised', parent: 'unknown' }), 'parent')).toBe(3);
    expect(pointsOf(scoreOf({ destination: 'high-exposure', parent: 'unknown' }), 'parent')).toBe(0);
  });

  test('how the data is reached does not count inside the EEA', () => {
    expect(pointsOf(scoreOf({ destination: 'eea', access: 'remote-access' }), 'access')).toBe(0);
    expect(pointsOf(scoreOf({ destination: 'adequate', access: 'remote-access' }), 'access')).toBe(3);
  });

  test('measures reduce the exposure and neither the data, the chain nor the safeguards', () => {
    const risk = scoreOf({
      sensitivity: 'ordinary',
      destination: 'third-country',
      chain: 'with-tool',
      tool: 'missing',
      assessment: 'missing',
      evidence: 'older',
      measures: ['protected-recipient'],
    });
    expect(risk).toMatchObject({ inherent: 3 + 3 + 14 + 4 + 3 + 8 + 6 + 2, score: 3 + 3 + 9 + 3 + 8 + 6 + 2 });
  });
});

test('without measures the exposure counts whole', () => {
  const model = modelWith({ destination: { adequate: 40 }, access: { storage: 40 }, format: { clear: 0 } });
  const risk = scoreRisk({ ...harmless, format: 'clear', destination: 'adequate', measures: ['contractual'] }, model);
  expect(risk).toMatchObject({ inherent: 80, score: 72 });
});

describe('bands', () => {
  test.each([
    [0, 'low'],
    [24, 'low'],
    [25, 'moderate'],
    [44, 'moderate'],
    [45, 'high'],
    [64, 'high'],
    [65, 'very-high'],
    [100, 'very-high'],
  ] as const)('%i is %s', (points, band) => {
    const { inputs, model } = scoring(points);
    expect(scoreRisk(inputs, model)).toMatchObject({ score: points, band, floors: [] });
  });

  test('a score ends at 100', () => {
    const { inputs, model } = scoring(101);
    expect(scoreRisk(inputs, model)).toMatchObject({ inherent: 100, score: 100 });
  });
});

describe('rounding', () => {
  test.each([
    [5, 90, 4],
    [15, 90, 14],
    [1, 50, 0],
    [3, 50, 2],
    [1, 49, 0],
    [1, 51, 1],
    [3, 49, 1],
    [3, 25, 1],
  ])('%s points at %s percent are %s', (points, percent, expected) => {
    const model = modelWith({
      destination: { adequate: points },
      access: { storage: 0 },
      format: { 'encrypted-provider-keys': 0 },
    });
    model.measures.contractual = percent;
    const risk = scoreRisk({ ...harmless, destination: 'adequate', measures: ['contractual'] }, model);
    expect(risk.score).toBe(expected);
  });
});

describe('floors', () => {
  const lifted = (inputs: Partial<RiskInputs>) => {
    const { band, floors } = scoreOf(inputs);
    return [band, ...floors];
  };
  const china = { destination: 'high-exposure', parent: 'high-exposure' } as const;

  test('clear text in a highly exposed country is very high', () => {
    expect(lifted({ ...china, format: 'clear' })).toEqual(['very-high', 'high-exposure-in-clear']);
    expect(lifted({ ...china, format: 'unknown' })).toEqual(['very-high', 'high-exposure-in-clear']);
    expect(lifted({ ...china, format: 'encrypted-provider-keys' })).toEqual(['moderate']);
    expect(lifted({ destination: 'criticised', format: 'clear' })).toEqual(['moderate']);
  });

  test.each<Partial<RiskInputs>>([
    { sensitivity: 'criminal' },
    { sensitivity: 'special' },
    { sensitivity: 'special-and-criminal' },
    { vulnerability: 'children' },
  ])('%j under criticised laws without a measure that works is high', (data) => {
    const high = ['high', 'grave-data-unprotected'];
    expect(lifted({ ...data, destination: 'criticised' })).toEqual(high);
    expect(lifted({ ...data, destination: 'criticised', measures: ['contractual', 'organisational'] })).toEqual(high);
    expect(lifted({ ...data, ...china, access: 'encrypted-transit' })).not.toContain('grave-data-unprotected');
    expect(lifted({ ...data, ...china, measures: ['organisational'] })).toContain('high');
    expect(lifted({ ...data, destination: 'criticised', measures: ['split-processing'] })).not.toContain('high');
    expect(lifted({ ...data, destination: 'criticised', format: 'encrypted-eea-keys' })).not.toContain('high');
    expect(lifted({ ...data, destination: 'third-country' })).not.toContain('grave-data-unprotected');
  });

  test.each<Partial<RiskInputs>>([{ sensitivity: 'highly-personal' }, { vulnerability: 'vulnerable-adults' }])(
    '%j under criticised laws is not lifted',
    (data) => {
      expect(scoreOf({ ...data, destination: 'criticised' }).floors).toEqual([]);
    },
  );

  test('the Data Privacy Framework without anything to fall back on is at least moderate', () => {
    expect(lifted({ destination: 'dpf', tool: 'dpf-alone' })).toEqual(['moderate', 'dpf-alone']);
    expect(lifted({ destination: 'dpf', tool: 'dpf-with-fallback' })).toEqual(['low']);
    expect(lifted({ ...usual, destination: 'dpf', tool: 'dpf-alone' })).toEqual(['moderate']);
  });

  test.each(['dpf', 'third-country', 'criticised', 'high-exposure'] as const)(
    'grave data in the clear in the EEA under a parent that is %s is at least moderate',
    (parent) => {
      const grave = { sensitivity: 'criminal', format: 'clear', parent } as const;
      expect(lifted(grave)).toEqual(['moderate', 'parent-over-grave-data']);
      expect(lifted({ ...grave, sensitivity: 'highly-personal' })).toEqual(['low']);
      expect(lifted({ ...grave, format: 'encrypted-provider-keys' })).toEqual(['low']);
      expect(lifted({ ...grave, parent: 'adequate-conditional' })).toEqual(['low']);
      expect(lifted({ ...grave, destination: 'adequate', access: 'encrypted-transit' })).toEqual(['low']);
    },
  );

  test.each<[Partial<RiskInputs>, keyof RiskInputs]>([
    [{ sensitivity: 'unknown' }, 'sensitivity'],
    [{ sensitivity: 'special-possible' }, 'sensitivity'],
    [{ vulnerability: 'unknown' }, 'vulnerability'],
    [{ scale: 'unknown' }, 'scale'],
    [{ frequency: 'unknown' }, 'frequency'],
    [{ format: 'unknown' }, 'format'],
    [{ destination: 'unknown' }, 'destination'],
    [{ parent: 'unknown' }, 'parent'],
    [{ access: 'not-stated' }, 'access'],
    [{ chain: 'unknown' }, 'chain'],
    [{ tool: 'unknown' }, 'tool'],
    [{ evidence: 'unknown' }, 'evidence'],
  ])('%j is never low', (inputs, input) => {
    expect(scoreOf(inputs)).toMatchObject({ band: 'moderate', floors: ['unknown-input'], unknowns: [input] });
  });

  test('of several floors the highest counts and all are named', () => {
    expect(
      lifted({
        ...china,
        vulnerability: 'children',
        format: 'clear',
        scale: 'unknown',
        access: 'exceptional-remote-access',
      }),
    ).toEqual(['very-high', 'high-exposure-in-clear', 'grave-data-unprotected']);
  });
});
