import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BANDS, type Floor, type Risk, type RiskInputs, scoreRisk } from '../../app/domain/risk';
import { FLOORS, RISK_INPUTS, RISK_VALUES, type RiskInput } from '../../app/domain/risk-inputs';
import { ScoringModel } from '../../app/domain/scoring-model';
import { MEASURES } from '../../app/domain/words';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';

const EXPOSURE: readonly RiskInput[] = ['destination', 'parent', 'access'];

const inputs = fc.record({
  ...Object.fromEntries(RISK_INPUTS.map((input) => [input, fc.constantFrom(...RISK_VALUES[input])])),
  measures: fc.subarray([...MEASURES]),
}) as unknown as fc.Arbitrary<RiskInputs>;

const points = fc.integer({ min: 0, max: 40 });
const each = <K extends string, V>(keys: readonly K[], value: fc.Arbitrary<V>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, fc.Arbitrary<V>>);

/** Whatever an organisation may set. */
const models = fc
  .record({
    points: fc.record(Object.fromEntries(RISK_INPUTS.map((input) => [input, each(RISK_VALUES[input], points)]))),
    measures: each([...MEASURES, 'none'], fc.integer({ min: 0, max: 100 })),
    thresholds: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }),
    floors: each<Floor, 'moderate' | 'high' | 'very-high'>(FLOORS, fc.constantFrom('moderate', 'high', 'very-high')),
  })
  .map(({ thresholds, ...rest }) => {
    const [moderate, high, veryHigh] = thresholds.toSorted((one, other) => one - other);
    return ScoringModel.parse({ version: 'any', ...rest, bands: { moderate, high, 'very-high': veryHigh }, max: 100 });
  });

const always = (claim: (inputs: RiskInputs, model: ScoringModel, risk: Risk) => void) =>
  fc.assert(
    fc.property(inputs, fc.oneof(models, fc.constant(SCORING_MODEL)), (given, model) =>
      claim(given, model, scoreRisk(given, model)),
    ),
    { numRuns: 500 },
  );

test('whatever is not known, the band is not low', () =>
  always((given, _, { band, unknowns }) => {
    const isUnknown = RISK_INPUTS.some((input) => ['unknown', 'not-stated', 'special-possible'].includes(given[input]));
    expect(unknowns.length > 0).toBe(isUnknown);
    if (isUnknown) expect(band).not.toBe('low');
  }));

test('a score lies within 0 and 100, and measures never raise it', () =>
  always((_, __, { score, inherent }) => {
    expect(Number.isInteger(score)).toBe(true);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(inherent).toBeLessThanOrEqual(100);
    expect(score).toBeLessThanOrEqual(inherent);
  }));

test('the lines add up to the score by the formula', () =>
  always((_, __, { lines, percent, score, inherent }) => {
    expect(lines.map(({ input }) => input)).toEqual(RISK_INPUTS);
    const sum = (isExposure: boolean) =>
      lines.reduce((all, { input, points }) => all + (EXPOSURE.includes(input) === isExposure ? points : 0), 0);
    expect(inherent).toBe(Math.min(sum(false) + sum(true), 100));
    expect(Math.abs(Math.min(sum(false) + (sum(true) * percent) / 100, 100) - score)).toBeLessThanOrEqual(0.5);
  }));

test('a floor is named exactly where it lifts', () =>
  always((_, { bands, floors: lifts }, { score, band, floors }) => {
    const byScore = BANDS.findLastIndex((one) => one === 'low' || score >= bands[one]);
    expect(BANDS.indexOf(band)).toBe(Math.max(byScore, ...floors.map((floor) => BANDS.indexOf(lifts[floor]))));
    for (const floor of floors) expect(BANDS.indexOf(lifts[floor])).toBeGreaterThan(byScore);
  }));

test('with the shipped weights, making any one input worse never lowers the score', () => {
  const worse = fc.constantFrom(...RISK_INPUTS).chain((input) => {
    const ordered = RISK_VALUES[input].toSorted((one, other) => weight(input, one) - weight(input, other));
    return fc.record({ input: fc.constant(input), values: fc.subarray(ordered, { minLength: 2, maxLength: 2 }) });
  });
  fc.assert(
    fc.property(inputs, worse, (given, { input, values: [better, worst] }) => {
      const scored = (value: string | undefined) =>
        scoreRisk({ ...given, [input]: value } as RiskInputs, SCORING_MODEL);
      expect(scored(worst).score).toBeGreaterThanOrEqual(scored(better).score);
      expect(scored(worst).inherent).toBeGreaterThanOrEqual(scored(better).inherent);
    }),
    { numRuns: 2_000 },
  );
});

test('a further measure never raises the score', () =>
  always((given, model, { score }) => {
    for (const measure of MEASURES)
      expect(scoreRisk({ ...given, measures: [...given.measures, measure] }, model).score).toBeLessThanOrEqual(score);
  }));

const weight = (input: RiskInput, value: string) => (SCORING_MODEL.points[input] as Record<string, number>)[value] ?? 0;
