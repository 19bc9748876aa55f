import {
  BANDS,
  type Band,
  DESTINATION_CLASSES,
  FLOORS,
  type Floor,
  RISK_INPUTS,
  RISK_PARTS,
  type RiskInput,
  type RiskInputs,
} from './risk-inputs';
import type { ScoringModel } from './scoring-model';
import type { Measure } from './words';

export {
  BANDS,
  type Band,
  DESTINATION_CLASSES,
  type Floor,
  type RiskInputs,
} from './risk-inputs';

/** What one input brought to the score. Points are those that counted: 0 for a parent no farther than the data. */
export type RiskLine = { input: RiskInput; value: string; points: number };

/**
 * What a score comes to: `inherent` without measures, `score` with them; `floors` those that lifted the band, or would
 * have had another not; `unknowns` the inputs nobody has stated.
 */
export type Rating = { inherent: number; score: number; band: Band; floors: Floor[]; unknowns: RiskInput[] };

/** A rating with its arithmetic. `percent` is the share of the exposure that the best `measure` leaves. */
export type Risk = Rating & { version: string; lines: RiskLine[]; percent: number; measure?: Measure };

const EXPOSURE: readonly RiskInput[] = RISK_PARTS.exposure;
const UNKNOWN_VALUES: readonly string[] = ['unknown', 'not-stated', 'special-possible'];
const GRAVE_SENSITIVITIES: readonly RiskInputs['sensitivity'][] = ['criminal', 'special', 'special-and-criminal'];
const UNCONVINCING_MEASURES: readonly Measure[] = ['contractual', 'organisational'];

/**
 * Scores a transfer from 0 to 100: data + measures × (destination + parent + access) + chain + tool + assessment +
 * evidence, in hundredths of a point, rounded half to even. The regulators give the criteria and no weights; the weights
 * are the model's. The score ranks what the rules found; it never makes up for a rule that failed.
 */
export function scoreRisk(inputs: RiskInputs, model: ScoringModel): Risk {
  const { percent, measure } = strongestMeasure(inputs, model);
  return {
    version: model.version,
    lines: RISK_INPUTS.map((input) => ({ input, value: inputs[input], points: pointsOf(input, inputs, model) })),
    percent,
    ...(measure && { measure }),
    ...rateRisk(inputs, model),
  };
}

/** What `scoreRisk` comes to, without the arithmetic: of every transfer there is, it would fill the memory. */
export function rateRisk(inputs: RiskInputs, model: ScoringModel): Rating {
  const score = total(inputs, strongestMeasure(inputs, model).percent, model);
  const unknowns = RISK_INPUTS.filter((input) => UNKNOWN_VALUES.includes(inputs[input]));
  const arithmeticBand = bandOf(score, model);
  const floors = floorsUnder(inputs, unknowns).filter((floor) => isAbove(model.floors[floor], arithmeticBand));
  return {
    inherent: total(inputs, 100, model),
    score,
    band: floors.map((floor): Band => model.floors[floor]).reduce(higher, arithmeticBand),
    floors,
    unknowns,
  };
}

function pointsOf(input: RiskInput, inputs: RiskInputs, model: ScoringModel): number {
  if (!isCounted(input, inputs)) return 0;
  const points: Record<string, number> = model.points[input];
  return points[inputs[input]] ?? 0;
}

/** Whether an input counts at all: a parent only when it is farther away than the data, access only outside the EEA. */
export function isCounted(input: RiskInput, at: Pick<RiskInputs, 'destination' | 'parent'>): boolean {
  if (input === 'parent') return isParentFarther(at);
  return input !== 'access' || at.destination !== 'eea';
}

/** An unknown parent may be anywhere, so it is farther than every destination but the farthest. */
function isParentFarther({ destination, parent }: Pick<RiskInputs, 'destination' | 'parent'>): boolean {
  const reached = DESTINATION_CLASSES.indexOf(destination === 'unknown' ? 'third-country' : destination);
  return DESTINATION_CLASSES.indexOf(parent === 'unknown' ? 'high-exposure' : parent) > reached;
}

/** The measures given, and those that the format and the way of access are by themselves. */
function measuresInPlace({ measures, format, access }: RiskInputs): Measure[] {
  return [
    ...measures,
    ...(format === 'encrypted-eea-keys' ? (['keys-in-eea'] as const) : []),
    ...(format === 'pseudonymised' ? (['pseudonymisation'] as const) : []),
    ...(access === 'encrypted-transit' ? (['encrypted-transit'] as const) : []),
  ];
}

function strongestMeasure(inputs: RiskInputs, model: ScoringModel): { percent: number; measure?: Measure } {
  let strongest: { percent: number; measure?: Measure } = { percent: model.measures.none };
  for (const measure of measuresInPlace(inputs))
    if (model.measures[measure] < strongest.percent) strongest = { percent: model.measures[measure], measure };
  return strongest;
}

function total(inputs: RiskInputs, percent: number, model: ScoringModel): number {
  let hundredths = 0;
  for (const input of RISK_INPUTS)
    hundredths += pointsOf(input, inputs, model) * (EXPOSURE.includes(input) ? percent : 100);
  return Math.min(roundHalfToEven(hundredths), model.max);
}

function roundHalfToEven(hundredths: number): number {
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  if (rest === 50) return whole + (whole % 2);
  return rest > 50 ? whole + 1 : whole;
}

function bandOf(score: number, { bands }: ScoringModel): Band {
  if (score >= bands['very-high']) return 'very-high';
  if (score >= bands.high) return 'high';
  return score >= bands.moderate ? 'moderate' : 'low';
}

/** A format nobody has stated counts as clear text, here as in the points. */
function floorsUnder(inputs: RiskInputs, unknowns: readonly RiskInput[]): Floor[] {
  const isClear = inputs.format === 'clear' || inputs.format === 'unknown';
  const isGrave = GRAVE_SENSITIVITIES.includes(inputs.sensitivity);
  const isProtected = measuresInPlace(inputs).some((measure) => !UNCONVINCING_MEASURES.includes(measure));
  const isCriticised = inputs.destination === 'criticised' || inputs.destination === 'high-exposure';
  const holds: Record<Floor, boolean> = {
    'high-exposure-in-clear': inputs.destination === 'high-exposure' && isClear,
    'grave-data-unprotected': isCriticised && (isGrave || inputs.vulnerability === 'children') && !isProtected,
    'dpf-alone': inputs.tool === 'dpf-alone',
    'parent-over-grave-data': inputs.destination === 'eea' && isGrave && isClear && isFarParent(inputs.parent),
    'unknown-input': unknowns.length > 0,
  };
  return FLOORS.filter((floor) => holds[floor]);
}

/** An unknown parent is none of the classes, and so never far by itself. */
function isFarParent(parent: RiskInputs['parent']): boolean {
  const classes: readonly string[] = DESTINATION_CLASSES;
  return classes.indexOf(parent) >= classes.indexOf('dpf');
}

const isAbove = (one: Band, other: Band): boolean => BANDS.indexOf(one) > BANDS.indexOf(other);
const higher = (one: Band, other: Band): Band => (isAbove(other, one) ? other : one);
