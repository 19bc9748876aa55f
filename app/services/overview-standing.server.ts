import type { AssessedRegister } from '../domain/assess';
import type { Severity } from '../domain/finding';
import type { Finding, FindingCode } from '../domain/findings';
import { type Summary, summarise } from '../domain/summary';
import { VERDICTS, type Verdict, verdictOf } from '../domain/verdict';
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
    if (finding.severity !== 'info') byVerdict.get(verdictAlone(finding))?.push(finding);
  const first: { finding: Finding; score: number | undefined }[] = [];
  const scoreOf = scoresAtStake(assessed);
  for (const findings of byVerdict.values()) {
    if (first.length >= FIRST_FINDINGS) break;
    first.push(...highest(findings.map((finding) => ({ finding, score: scoreOf(finding) }))));
  }
  return first.slice(0, FIRST_FINDINGS);
}

/** The few with the highest score, in order; the findings come gravest first and keep that order among equals. */
function highest<F extends { score: number | undefined }>(scored: readonly F[]): F[] {
  const best: F[] = [];
  for (const one of scored) {
    const least = best.at(-1);
    if (best.length === FIRST_FINDINGS && least && (one.score ?? -1) <= (least.score ?? -1)) continue;
    const at = best.findIndex((other) => (other.score ?? -1) < (one.score ?? -1));
    best.splice(at < 0 ? best.length : at, 0, one);
    if (best.length > FIRST_FINDINGS) best.pop();
  }
  return best;
}

const verdictsAlone = new Map<string, Verdict>();

/** What a finding of its code and severity would make of a transfer by itself. */
function verdictAlone({ code, severity }: Finding): Verdict {
  const key = `${severity}:${code}`;
  const known = verdictsAlone.get(key) ?? verdictOf([{ code, severity }]);
  verdictsAlone.set(key, known);
  return known;
}

/** What is at stake where a finding stands: at its transfer, else at the worst place of its engagement or its vendor. */
function scoresAtStake({ engagements, vendors }: AssessedRegister) {
  const byId = new Map(engagements.map((one) => [one.engagement.id, one]));
  const highestOf = (id: string): number | undefined => {
    const scores = byId.get(id)?.destinations.map(({ risk }) => risk.score) ?? [];
    return scores.length > 0 ? Math.max(...scores) : undefined;
  };
  return ({ subject, engagementId, vendorId }: Finding): number | undefined => {
    if (subject.kind === 'transfer') {
      const transfer = byId.get(engagementId ?? '')?.destinations.find(({ key }) => key === subject.id);
      if (transfer) return transfer.risk.score;
    }
    if (engagementId) return highestOf(engagementId);
    const scores = vendors.get(vendorId ?? '')?.cases.flatMap(({ engagement }) => highestOf(engagement.id) ?? []) ?? [];
    return scores.length > 0 ? Math.max(...scores) : undefined;
  };
}
