import type { Finding, FindingCode } from './findings';

/** What follows for a transfer or an engagement from every rule together, gravest first. */
export const VERDICTS = ['blocked', 'unknown', 'attention', 'valid'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Questions without whose answer nobody can say whether the transfer stands at all (Art. 28, 44-46). */
const UNANSWERED_GATES: readonly FindingCode[] = [
  'safeguard-unknown',
  'location-unknown',
  'worldwide-location',
  'adequacy-scope-unconfirmed',
  'contract-unknown',
  'flow-down-unknown',
  'authorisation-unknown',
];

/**
 * Blocked by any finding that blocks; unknown while a gate cannot be answered; attention for any other finding that
 * wants work or an answer; valid when none is left. The score has no say.
 */
export function verdictOf(found: readonly Pick<Finding, 'code' | 'severity'>[]): Verdict {
  if (found.some(({ severity }) => severity === 'blocked')) return 'blocked';
  if (found.some(({ code, severity }) => severity === 'unknown' && UNANSWERED_GATES.includes(code))) return 'unknown';
  return found.some(({ severity }) => severity !== 'info') ? 'attention' : 'valid';
}

/** The gravest of several verdicts; undefined when there is none. */
export const gravestVerdict = (verdicts: readonly Verdict[]): Verdict | undefined =>
  VERDICTS.find((verdict) => verdicts.includes(verdict));
