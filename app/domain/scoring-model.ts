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

const pointsPer = <const V extends readonly string[]>(values: V) => z.record(z.enum(values), points);

/** What counts when no measure applies, as with keys the provider holds. */
export const MEASURE_KEYS = [...MEASURES, 'none'] as const;

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
  measures: z.record(z.enum(MEASURE_KEYS), percent),
  bands: Bands,
  floors: z.record(z.enum(FLOORS), z.enum(['moderate', 'high', 'very-high'])),
  max: z.literal(100),
});
export type ScoringModel = z.infer<typeof ScoringModel>;
