import type { AssessedRegister } from '../domain/assess';
import type { Severity } from '../domain/finding';
import type { Finding, FindingCode } from '../domain/findings';
import { type Summary, summarise } from '../domain/summary';
import { VERDICTS, verdictOf } from '../domain/verdict';
import type { Assessed } from './assessed.server';
import { type NamedFinding, nameFindings } from './overview-findings.server';

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
  const first = whatMattersMost(assessed);
  const groups = groupsOf(assessed.findings);
  const shown = [...new Set([...first.map(({ finding }) => finding), ...groups.flatMap(({ findings }) => findings)])];
  const names = nameFindings({ findings: shown, register: assessed.register });
  const named = new Map(shown.map((finding, at) => [finding, names[at] ?? finding]));
  const nameOf = (finding: Finding): NamedFinding => named.get(finding) ?? finding;
  return {
    summary: { ...summary, byVendor: summary.byVendor.slice(0, VENDORS_SHOWN) },
    first: first.map(({ finding, score }) => ({ ...nameOf(finding), score })),
    groups: groups.map(({ findings, ...group }) => ({ ...group, findings: findings.map(nameOf) })),
    otherVendors: Math.max(0, summary.byVendor.length - VENDORS_SHOWN),
  };
}

/** By kind, in the order of the findings; only those shown are kept, however many there are. */
function groupsOf(all: readonly Finding[]) {
  const groups = new Map<string, { code: FindingCode; severity: Severity; count: number; findings: Finding[] }>();
  for (const finding of all) {
    const { code, severity } = finding;
    const key = `${severity}:${code}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { code, severity, count: 1, findings: [finding] });
    else if (++group.count <= FINDINGS_PER_GROUP) group.findings.push(finding);
  }
  return [...groups.values()];
}

/** By what a finding alone would make of a transfer, then by what is at stake. What asks for nothing is not among them. */
function whatMattersMost(assessed: AssessedRegister): { finding: Finding; score: number | undefined }[] {
  const byVerdict = new Map(VERDICTS.map((verdict) => [verdict, [] as Finding[]]));
  for (const finding of assessed.findings)
    if (finding.severity !== 'info') byVerdict.get(verdictOf([finding]))?.push(finding);
  const first: { finding: Finding; score: number | undefined }[] = [];
  const scores = scoresAtStake(assessed);
  for (const findings of byVerdict.values()) {
    if (first.length >= FIRST_FINDINGS) break;
    const scored = findings.map((finding) => ({ finding, score: scoreOf(finding, scores) }));
    // The findings come gravest first and sorting keeps that order among equals.
    first.push(...scored.toSorted((one, other) => (other.score ?? -1) - (one.score ?? -1)).slice(0, FIRST_FINDINGS));
  }
  return first.slice(0, FIRST_FINDINGS);
}

type Scores = { byTransfer: Map<string, number>; byEngagement: Map<string, number>; byVendor: Map<string, number> };

function scoresAtStake({ engagements }: AssessedRegister): Scores {
  const scores: Scores = { byTransfer: new Map(), byEngagement: new Map(), byVendor: new Map() };
  const raise = (of: Map<string, number>, key: string, score: number) => {
    if (score > (of.get(key) ?? -1)) of.set(key, score);
  };
  for (const { engagement, destinations } of engagements)
    for (const { key, risk } of destinations) {
      scores.byTransfer.set(key, risk.score);
      raise(scores.byEngagement, engagement.id, risk.score);
      raise(scores.byVendor, engagement.vendor.id, risk.score);
    }
  return scores;
}

const scoreOf = ({ subject, engagementId, vendorId }: Finding, scores: Scores): number | undefined =>
  (subject.kind === 'transfer' ? scores.byTransfer.get(subject.id) : undefined) ??
  scores.byEngagement.get(engagementId ?? '') ??
  scores.byVendor.get(vendorId ?? '');
