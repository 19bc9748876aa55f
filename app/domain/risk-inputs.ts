import { ACCESS_MODES, FREQUENCIES, type Measure, SCALES, VULNERABILITIES } from './words';

/** How exposed data is at a destination, in ascending order. The first is the EEA, the last the most exposed. */
export const DESTINATION_CLASSES = [
  'eea',
  'adequate',
  'adequate-conditional',
  'dpf',
  'third-country',
  'criticised',
  'high-exposure',
] as const;
export type DestinationClass = (typeof DESTINATION_CLASSES)[number];

export const BANDS = ['low', 'moderate', 'high', 'very-high'] as const;
export type Band = (typeof BANDS)[number];

const CLASSES_OR_UNKNOWN = [...DESTINATION_CLASSES, 'unknown'] as const;

/**
 * The values each input of the risk score can take. The first five describe the data, the next four its exposure, the
 * last three what stands behind the transfer.
 */
export const RISK_VALUES = {
  sensitivity: [
    'technical',
    'ordinary',
    'highly-personal',
    'criminal',
    'special',
    'special-and-criminal',
    'special-possible',
    'unknown',
  ],
  vulnerability: VULNERABILITIES,
  scale: SCALES,
  frequency: FREQUENCIES,
  format: ['encrypted-eea-keys', 'pseudonymised', 'encrypted-provider-keys', 'clear', 'unknown'],
  destination: CLASSES_OR_UNKNOWN,
  parent: CLASSES_OR_UNKNOWN,
  access: ACCESS_MODES,
  chain: ['none', 'adequate', 'with-tool', 'unknown', 'without-tool'],
  tool: [
    'none-needed',
    'adequacy',
    'adequacy-conditional',
    'dpf-with-fallback',
    'binding-corporate-rules',
    'complete',
    'dpf-alone',
    'incomplete',
    'derogation',
    'compelling-interests',
    'missing',
    'unknown',
  ],
  assessment: ['not-required', 'favourable', 'with-conditions', 'overdue', 'in-progress', 'missing'],
  evidence: ['not-needed', 'recent', 'older', 'vendor-claim', 'unknown'],
} as const;

export type RiskInput = keyof typeof RISK_VALUES;
export const RISK_INPUTS = Object.keys(RISK_VALUES) as RiskInput[];

/** The parts of the score: measures reduce the exposure, the other parts count whole. */
export const RISK_PARTS = {
  data: ['sensitivity', 'vulnerability', 'scale', 'frequency', 'format'],
  exposure: ['destination', 'parent', 'access'],
  chain: ['chain'],
  safeguards: ['tool', 'assessment', 'evidence'],
} as const satisfies Record<string, readonly RiskInput[]>;

/** What the score of one transfer is made of, each input one word of its list, and the measures that are in place. */
export type RiskInputs = { readonly [I in RiskInput]: (typeof RISK_VALUES)[I][number] } & {
  readonly measures: readonly Measure[];
};

/** Floors under the band of a score: what no arithmetic may make look harmless. */
export const FLOORS = [
  'high-exposure-in-clear',
  'grave-data-unprotected',
  'dpf-alone',
  'parent-over-grave-data',
  'unknown-input',
] as const;
export type Floor = (typeof FLOORS)[number];
