import { DESTINATION_CLASSES, type Risk } from './risk';
import type { RiskInput } from './risk-inputs';

/** Codes of what drives a score up or down, in the order in which they are told. */
export const RISK_REASONS = [
  'criticised',
  'high-exposure',
  'no-decision',
  'framework',
  'parent-reaches',
  'seen-from-afar',
  'readable',
  'special-data',
  'criminal-data',
  'children',
  'chain-unknown',
  'chain-unprotected',
  'tool-missing',
  'tool-for-exceptions',
  'assessment-missing',
  'evidence-old',
  'evidence-claimed',
  'keys-held-back',
  'technical-measure',
  'promises-only',
] as const;
export type RiskReason = (typeof RISK_REASONS)[number];

/**
 * What somebody has to know to understand a score without the table: where the exposure comes from, whose data it is,
 * what is missing, what the measures do. Empty for a score that nothing stands out in.
 */
export function explainRisk({ lines, measure }: Pick<Risk, 'lines' | 'measure'>): RiskReason[] {
  const lineOf = (input: RiskInput) => lines.find((line) => line.input === input);
  const is = (input: RiskInput, ...values: string[]) => values.includes(lineOf(input)?.value ?? '');
  const parent = lineOf('parent');
  const isProtectedPlace = is('destination', ...DESTINATION_CLASSES.slice(0, 3));
  const holds: Record<RiskReason, boolean> = {
    criticised: is('destination', 'criticised'),
    'high-exposure': is('destination', 'high-exposure'),
    'no-decision': is('destination', 'third-country'),
    framework: is('destination', 'dpf'),
    'parent-reaches': parent !== undefined && parent.value !== 'unknown' && parent.points > 0,
    'seen-from-afar': is('access', 'remote-access', 'exceptional-remote-access') && !is('destination', 'eea'),
    readable: is('format', 'clear', 'encrypted-provider-keys') && !isProtectedPlace,
    'special-data': is('sensitivity', 'special', 'special-and-criminal'),
    'criminal-data': is('sensitivity', 'criminal'),
    children: is('vulnerability', 'children'),
    'chain-unknown': is('chain', 'unknown'),
    'chain-unprotected': is('chain', 'without-tool'),
    'tool-missing': is('tool', 'missing'),
    'tool-for-exceptions': is('tool', 'derogation', 'compelling-interests'),
    // Without a safeguard the assessment is the second thing to do.
    'assessment-missing': is('assessment', 'missing') && !is('tool', 'missing', 'unknown'),
    'evidence-old': is('evidence', 'older'),
    'evidence-claimed': is('evidence', 'vendor-claim'),
    'keys-held-back': measure === 'keys-in-eea',
    'technical-measure': measure !== undefined && !['keys-in-eea', 'contractual', 'organisational'].includes(measure),
    'promises-only': measure === 'contractual' || measure === 'organisational',
  };
  return RISK_REASONS.filter((reason) => holds[reason]);
}
