import { z } from 'zod';
import { FLOORS, RISK_VALUES } from './risk-inputs';
import { MEASURES } from './words';

export const POINTS_MAX = 40;

const points = z
  .number('points-invalid')
  .int('points-invalid')
  .min(0, 'points-invalid')
  .max(POINTS_MAX, 'points-invalid');
const percent = z
  .number('percent-invalid')
  .int('percent-invalid')
  .min(0, 'percent-invalid')
  .max(100, 'percent-invalid');
const threshold = z
  .number('threshold-invalid')
  .int('threshold-invalid')
  .min(1, 'threshold-invalid')
  .max(100, 'threshold-invalid');

const each = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);
const pointsPer = <K extends string>(values: readonly K[]) => each(values, points);

/** What counts when no measure applies, as with keys the provider holds. */
export const MEASURE_KEYS = [...MEASURES, 'none'] as const;

/** The bands a floor can lift to. */
export const FLOOR_BANDS = ['moderate', 'high', 'very-high'] as const;

const Bands = z
  .object({ moderate: threshold, high: threshold, 'very-high': threshold })
  .superRefine((bands, context) => {
    const disordered = (path: string) =>
      context.addIssue({ code: 'custom', message: 'thresholds-disordered', path: [path] });
    if (bands.high <= bands.moderate) disordered('high');
    if (bands['very-high'] <= bands.high) disordered('very-high');
  });

/**
 * The weights of the risk score as data. `points` per input and value; `measures` in percent of the exposure that is
 * left; `bands` the first score of each band above low; `floors` the band each floor lifts to; `max` the cap of a
 * score. Error messages are codes; their words live in the locales.
 */
export const ScoringModel = z.object({
  /** `2026.1` as shipped, `2026.1+3` for the third version of an organisation's own. */
  version: z.string().min(1).max(40),
  points: z.object({
    sensitivity: pointsPer(RISK_VALUES.sensitivity),
    vulnerability: pointsPer(RISK_VALUES.vulnerability),
    scale: pointsPer(RISK_VALUES.scale),
    frequency: pointsPer(RISK_VALUES.frequency),
    format: pointsPer(RISK_VALUES.format),
    destination: pointsPer(RISK_VALUES.destination),
    parent: pointsPer(RISK_VALUES.parent),
    access: pointsPer(RISK_VALUES.access),
    chain: pointsPer(RISK_VALUES.chain),
    tool: pointsPer(RISK_VALUES.tool),
    assessment: pointsPer(RISK_VALUES.assessment),
    evidence: pointsPer(RISK_VALUES.evidence),
  }),
  measures: each(MEASURE_KEYS, percent),
  bands: Bands,
  floors: each(FLOORS, z.enum(FLOOR_BANDS)),
  max: z.literal(100),
});
export type ScoringModel = z.infer<typeof ScoringModel>;

/** What an organisation can set: the model without its label and its cap. */
export const ScoringWeights = ScoringModel.omit({ version: true, max: true });
export type ScoringWeights = z.infer<typeof ScoringWeights>;

/** Every weight by its path, e.g. `points.chain.unknown`, `measures.contractual`, `bands.high`, `floors.dpf-alone`. */
export function weightsByPath({ points, measures, bands, floors }: ScoringWeights): Record<string, number | string> {
  const flat: Record<string, number | string> = {};
  const add = (prefix: string, weights: Record<string, number | string>) => {
    for (const [key, weight] of Object.entries(weights)) flat[`${prefix}.${key}`] = weight;
  };
  for (const [input, values] of Object.entries(points)) add(`points.${input}`, values);
  add('measures', measures);
  add('bands', bands);
  add('floors', floors);
  return flat;
}

/** The paths of the weights that are not the same in both. */
export function differingWeights(one: ScoringWeights, other: ScoringWeights): string[] {
  const others = weightsByPath(other);
  return Object.entries(weightsByPath(one))
    .filter(([path, weight]) => others[path] !== weight)
    .map(([path]) => path);
}
