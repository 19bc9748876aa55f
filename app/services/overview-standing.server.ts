import type { AssessedRegister } from '../domain/assess';
import type { Severity } from '../domain/finding';
import type { Finding, FindingCode } from '../domain/findings';
import { type Summary, summarise } from '../domain/summary';
import { VERDICTS, verdictOf } from '../domain/verdict';
import type { Assessed } from './assessed.server';
import { type FindingGroup, groupFindings, type NamedFinding, nameFindings } from './overview-findings.server';

/** A finding with what is at stake where it stands: the highest score of the transfers it concerns. */
export type FirstFinding = NamedFinding & { score?: number };

/** Findings of one kind: how many there are, whom they concern, and as many of them as the overview shows. */
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

const FIRST_FINDINGS = 10;
const FINDINGS_PER_GROUP = 15;
const VENDORS_SHOWN = 10;

const worked = new WeakMap<AssessedRegister, OverviewStanding>();

/** What the overview says of an assessed register; worked out once for each. */
export function standingOf(assessed: Assessed): OverviewStanding {
  let standing = worked.get(assessed);
  if (!standing) {
    standing = workOut(assessed);
    worked.set(assessed, standing);
  }
  return standing;
}

function workOut(assessed: Assessed): OverviewStanding {
  const summary = summarise(assessed);
  const named = nameFindings(assessed);
  return {
    summary: { ...summary, byVendor: summary.byVendor.slice(0, VENDORS_SHOWN) },
    first: whatMattersMost(named, assessed),
    groups: groupFindings(named).map(capped),
    otherVendors: Math.max(0, summary.byVendor.length - VENDORS_SHOWN),
  };
}

const capped = ({ code, severity, findings }: FindingGroup): OverviewGroup => ({
  code,
  severity,
  count: findings.length,
  findings: findings.slice(0, FINDINGS_PER_GROUP),
});

/** By what a finding alone would make of a transfer, then by what is at stake. What asks for nothing is not among them. */
function whatMattersMost(named: readonly NamedFinding[], assessed: AssessedRegister): FirstFinding[] {
  const scores = scoresAtStake(assessed);
  const gravity = (finding: Finding) => VERDICTS.indexOf(verdictOf([finding]));
  // The findings come gravest first and sorting keeps that order among equals.
  return named
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => ({ ...finding, gravity: gravity(finding), score: scoreOf(finding, scores) }))
    .toSorted((one, other) => one.gravity - other.gravity || (other.score ?? -1) - (one.score ?? -1))
    .slice(0, FIRST_FINDINGS)
    .map(({ gravity: _gravity, ...finding }) => finding);
}

type Scores = { byTransfer: Map<string, number>; byEngagement: Map<string, number>; byVendor: Map<string, number> };

function scoresAtStake({ engagements }: AssessedRegister): Scores {
  const scores: Scores = { byTransfer: new Map(), byEngagement: new Map(), byVendor: new Map() };
  const raise = (of: Map<string, number>, key: string, score: number) => of.set(key, Math.max(of.get(key) ?? 0, score));
  for (const { engagement, destinations } of engagements)
    for (const { key, risk } of destinations) {
      raise(scores.byTransfer, key, risk.score);
      raise(scores.byEngagement, engagement.id, risk.score);
      raise(scores.byVendor, engagement.vendor.id, risk.score);
    }
  return scores;
}

const scoreOf = ({ subject, engagementId, vendorId }: Finding, scores: Scores): number | undefined =>
  (subject.kind === 'transfer' ? scores.byTransfer.get(subject.id) : undefined) ??
  scores.byEngagement.get(engagementId ?? '') ??
  scores.byVendor.get(vendorId ?? '');
