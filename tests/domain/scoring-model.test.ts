import { describe, expect, test } from 'vitest';
import type { RiskInputs } from '../../app/domain/risk';
import { RISK_INPUTS, RISK_VALUES } from '../../app/domain/risk-inputs';
import { differingWeights, ScoringModel, ScoringWeights, weightsByPath } from '../../app/domain/scoring-model';
import { SCORING_MODEL, SCORING_SOURCES } from '../../seed/reference/scoring-model';
import { pointsOf, scoreOf } from './risk-builders';

describe('weights', () => {
  const weights: { [I in keyof ScoringModel['points']]: Record<(typeof RISK_VALUES)[I][number], number> } = {
    sensitivity: {
      technical: 0,
      ordinary: 3,
      'highly-personal': 6,
      criminal: 12,
      special: 14,
      'special-and-criminal': 16,
      'special-possible': 10,
      unknown: 6,
    },
    vulnerability: { none: 0, employees: 4, 'vulnerable-adults': 6, children: 8, unknown: 4 },
    scale: { 'under-1000': 0, 'under-100000': 3, 'under-1000000': 6, 'over-1000000': 8, unknown: 6 },
    frequency: { 'one-off': 0, occasional: 1, regular: 2, continuous: 4, unknown: 4 },
    format: { 'encrypted-eea-keys': 0, pseudonymised: 1, 'encrypted-provider-keys': 3, clear: 4, unknown: 4 },
    destination: {
      eea: 0,
      adequate: 2,
      'adequate-conditional': 4,
      dpf: 8,
      'third-country': 14,
      criticised: 18,
      'high-exposure': 24,
      unknown: 14,
    },
    parent: {
      eea: 0,
      adequate: 1,
      'adequate-conditional': 1,
      dpf: 3,
      'third-country': 3,
      criticised: 3,
      'high-exposure': 6,
      unknown: 3,
    },
    access: {
      'encrypted-transit': 0,
      'exceptional-remote-access': 1,
      'remote-access': 3,
      storage: 4,
      processing: 4,
      'not-stated': 4,
    },
    chain: { none: 0, adequate: 1, 'with-tool': 3, unknown: 4, 'without-tool': 6 },
    tool: {
      'none-needed': 0,
      adequacy: 0,
      'adequacy-conditional': 1,
      'dpf-with-fallback': 1,
      'binding-corporate-rules': 2,
      complete: 3,
      'dpf-alone': 4,
      incomplete: 6,
      derogation: 6,
      'compelling-interests': 7,
      missing: 8,
      unknown: 8,
    },
    assessment: { 'not-required': 0, favourable: 0, 'with-conditions': 2, overdue: 3, 'in-progress': 4, missing: 6 },
    evidence: { 'not-needed': 0, recent: 0, older: 2, 'vendor-claim': 4, unknown: 6 },
  };

  test.each(RISK_INPUTS)('%s', (input) => {
    const elsewhere = input === 'access' ? ({ destination: 'third-country' } as const) : {};
    const counted = Object.fromEntries(
      RISK_VALUES[input].map((value) => [value, pointsOf(scoreOf({ ...elsewhere, [input]: value }), input)]),
    );
    expect(counted).toEqual(weights[input]);
    expect(SCORING_MODEL.points[input]).toEqual(weights[input]);
  });

  test.each([
    ['keys-in-eea', 25],
    ['encrypted-transit', 30],
    ['split-processing', 35],
    ['pseudonymisation', 40],
    ['protected-recipient', 50],
    ['contractual', 90],
    ['organisational', 90],
  ] as const)('%s leaves %s percent of the exposure', (measure, percent) => {
    expect(scoreOf({ measures: [measure] })).toMatchObject({ percent, measure });
  });

  test('without a measure the whole exposure counts', () => {
    expect(scoreOf({}).percent).toBe(100);
    expect(scoreOf({})).not.toHaveProperty('measure');
  });

  test.each<[Partial<RiskInputs>, string]>([
    [{ format: 'encrypted-eea-keys' }, 'keys-in-eea'],
    [{ format: 'pseudonymised' }, 'pseudonymisation'],
    [{ access: 'encrypted-transit' }, 'encrypted-transit'],
  ])('%j is a measure by itself', (inputs, measure) => {
    expect(scoreOf(inputs).measure).toBe(measure);
  });

  test('the strongest measure counts, once', () => {
    expect(scoreOf({ measures: ['contractual', 'pseudonymisation', 'protected-recipient'] })).toMatchObject({
      percent: 40,
      measure: 'pseudonymisation',
    });
  });

  test('of two measures that leave the same, the first is named', () => {
    expect(scoreOf({ measures: ['organisational', 'contractual'] }).measure).toBe('organisational');
  });

  test('the shipped model is a valid model', () => {
    expect(ScoringModel.parse(SCORING_MODEL)).toEqual(SCORING_MODEL);
    expect(scoreOf({}).version).toBe('2026.1');
  });
});

describe('a model that is refused', () => {
  const broken = (change: (model: ScoringModel) => void) => {
    const model = structuredClone(SCORING_MODEL);
    change(model);
    return ScoringModel.safeParse(model).error?.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  test.each([-1, 41, 0.5])('%d points', (points) => {
    expect(
      broken((model) => {
        model.points.chain.unknown = points;
      }),
    ).toEqual([['points.chain.unknown', 'points-invalid']]);
  });

  test.each([-1, 101, 33.3])('%d percent', (percent) => {
    expect(
      broken((model) => {
        model.measures.contractual = percent;
      }),
    ).toEqual([['measures.contractual', 'percent-invalid']]);
  });

  test.each([
    [{ moderate: 45, high: 45, 'very-high': 65 }, ['bands.high', 'thresholds-disordered']],
    [{ moderate: 25, high: 70, 'very-high': 65 }, ['bands.very-high', 'thresholds-disordered']],
    [{ moderate: 25, high: 65, 'very-high': 65 }, ['bands.very-high', 'thresholds-disordered']],
    [{ moderate: 0, high: 45, 'very-high': 65 }, ['bands.moderate', 'threshold-invalid']],
    [{ moderate: 25, high: 45, 'very-high': 101 }, ['bands.very-high', 'threshold-invalid']],
  ])('thresholds %j', (bands, issue) => {
    expect(
      broken((model) => {
        model.bands = bands;
      }),
    ).toEqual([issue]);
  });

  test.each([0, 40])('%d points are accepted', (points) => {
    expect(
      broken((model) => {
        model.points.chain.unknown = points;
      }),
    ).toBeUndefined();
  });

  test.each<[string, Partial<Record<keyof ScoringModel, object>>]>([
    ['points-invalid', { points: { ...SCORING_MODEL.points, chain: { ...SCORING_MODEL.points.chain, none: '1' } } }],
    ['percent-invalid', { measures: { ...SCORING_MODEL.measures, contractual: 'much' } }],
    ['threshold-invalid', { bands: { ...SCORING_MODEL.bands, moderate: '25' } }],
  ])('%s: what is no number', (message, part) => {
    expect(broken((model) => Object.assign(model, part))?.map((issue) => issue[1])).toEqual([message]);
  });

  test('a cap of its own, a name too long or none', () => {
    expect(broken((model) => Object.assign(model, { max: 90 }))).toHaveLength(1);
    expect(broken((model) => Object.assign(model, { version: 'x'.repeat(40) }))).toBeUndefined();
    expect(broken((model) => Object.assign(model, { version: 'x'.repeat(41) }))).toHaveLength(1);
    expect(broken((model) => Object.assign(model, { version: '' }))).toHaveLength(1);
  });

  test('an organisation sets weights, not their name and not the cap', () => {
    const { version: _version, max: _max, ...weights } = SCORING_MODEL;
    expect(ScoringWeights.parse(SCORING_MODEL)).toEqual(weights);
  });

  test('a weight that is left out', () => {
    expect(
      broken((model) => {
        model.points.chain = {} as typeof model.points.chain;
      }),
    ).toHaveLength(5);
  });
});

test('weights are named by their paths, and so is what differs', () => {
  const other = structuredClone(SCORING_MODEL);
  other.points.chain.unknown = 5;
  other.measures.none = 99;
  other.bands.high = 50;
  other.floors['dpf-alone'] = 'high';
  const changed = { 'points.chain.unknown': 5, 'measures.none': 99, 'bands.high': 50, 'floors.dpf-alone': 'high' };
  expect(differingWeights(SCORING_MODEL, other)).toEqual(Object.keys(changed));
  expect(weightsByPath(other)).toEqual({ ...weightsByPath(SCORING_MODEL), ...changed });
  expect(weightsByPath(SCORING_MODEL)).toMatchObject({ 'points.chain.unknown': 4, 'measures.none': 100 });
});

test.each(Object.entries(SCORING_SOURCES))(
  'where the criterion of %s comes from: the same texts in both languages',
  (part, text) => {
    const cited = (words: string) => words.match(/\d+/g)?.map(Number) ?? [];
    const isOurs = part === 'bands' || part === 'floors';
    expect(cited(text.fr)).toEqual(cited(text.en));
    expect(cited(text.en).length === 0).toBe(isOurs);
    if (isOurs)
      expect(text).toEqual({ en: expect.stringMatching(/\bour own\b/i), fr: expect.stringMatching(/Onward/) });
  },
);
