import type { Severity } from '../domain/finding';
import type { FindingCode } from '../domain/findings';
import { firstFindings } from '../domain/first-findings';
import { onceFor } from '../domain/once';
import { type Summary, summarise } from '../domain/summary';
import type { Assessed } from './assessed.server';
import { type NamedFinding, nameFinding } from './overview-findings.server';

/** A finding with what is at stake where it stands: the highest score of the transfers it concerns. */
export type FirstFinding = NamedFinding & { score?: number | undefined };

/** Findings of one kind: how many there are, and as many of them as the overview shows. */
export type OverviewGroup = {
  code: FindingCode;
  severity: Severity;
  count: number;
  findings: NamedFinding[];
};

export type OverviewStanding = {
  summary: Summary;
  /** What matters most: gravest first, then by what is at stake. */
  first: FirstFinding[];
  groups: OverviewGroup[];
  /** Vendors with transfers beyond those that `summary.byVendor` names. */
  otherVendors: number;
};

const FINDINGS_PER_GROUP = 15;
const VENDORS_SHOWN = 10;

/** What the overview says of an assessed register; worked out once for each. */
export const standingOf = onceFor((assessed: Assessed): OverviewStanding => {
  const { register } = assessed;
  const summary = summarise(assessed);
  return {
    summary: { ...summary, byVendor: summary.byVendor.slice(0, VENDORS_SHOWN) },
    first: firstFindings(assessed).map(({ finding, score }) => ({ ...nameFinding(finding, register), score })),
    groups: assessed.groups.map(({ code, severity, findings }) => ({
      code,
      severity,
      count: findings.length,
      findings: findings.slice(0, FINDINGS_PER_GROUP).map((finding) => nameFinding(finding, register)),
    })),
    otherVendors: Math.max(0, summary.byVendor.length - VENDORS_SHOWN),
  };
});
