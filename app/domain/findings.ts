import type {
  EngagementCase,
  EngagementRule,
  OrganisationRule,
  Report,
  Severity,
  Survey,
  VendorCase,
  VendorRule,
} from './finding';
import { SEVERITIES } from './finding';
import { engagementRules } from './findings-of-engagements';
import { organisationRules } from './findings-of-organisation';
import { safeguardRules } from './findings-of-safeguards';
import { certificationRules, transferRules } from './findings-of-transfers';
import { vendorRules } from './findings-of-vendors';
import type { World } from './world';

const ofEngagements = { ...transferRules, ...safeguardRules, ...engagementRules } satisfies Record<
  string,
  EngagementRule
>;
const ofVendors = { ...certificationRules, ...vendorRules } satisfies Record<string, VendorRule>;
const ofOrganisation = organisationRules satisfies Record<string, OrganisationRule>;

export type FindingCode = keyof typeof ofEngagements | keyof typeof ofVendors | keyof typeof ofOrganisation;

const codesOf = <Code extends string>(rules: Record<Code, unknown>) => Object.keys(rules) as Code[];

/** Every code a finding can have, in the order in which the rules are read. */
export const FINDING_CODES: readonly FindingCode[] = [
  ...new Set<FindingCode>([...codesOf(ofEngagements), ...codesOf(ofVendors), ...codesOf(ofOrganisation)]),
];

export type Finding = { code: FindingCode } & Report;

type Named<R> = readonly (readonly [FindingCode, R])[];
const named = <R>(rules: Record<string, R>): Named<R> => Object.entries(rules) as [FindingCode, R][];
const engagementRuleList = named<EngagementRule>(ofEngagements);
const vendorRuleList = named<VendorRule>(ofVendors);
const organisationRuleList = named<OrganisationRule>(ofOrganisation);

function apply<Case>(rules: Named<(one: Case, world: World) => Report[]>, one: Case, world: World): Finding[] {
  const found: Finding[] = [];
  for (const [code, rule] of rules) for (const report of rule(one, world)) found.push({ code, ...report });
  return found;
}

/** What one engagement, its transfers and its safeguards leave open or get wrong on the world's day. */
export const findingsOfEngagement = (one: EngagementCase, world: World): Finding[] =>
  apply(engagementRuleList, one, world);

/** What is open about a vendor, once however often it is engaged. */
export const findingsOfVendor = (one: VendorCase, world: World): Finding[] => apply(vendorRuleList, one, world);

/** What is open about the organisation and its record as a whole. */
export const findingsOfOrganisation = (survey: Survey, world: World): Finding[] =>
  apply(organisationRuleList, survey, world);

const RANK_OF_SEVERITY = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));
const RANK_OF_CODE = new Map(FINDING_CODES.map((code, rank) => [code, rank]));
type Kind = Pick<Finding, 'code' | 'severity'>;
const rankOf = ({ severity, code }: Kind): number =>
  (RANK_OF_SEVERITY.get(severity) ?? 0) * FINDING_CODES.length + (RANK_OF_CODE.get(code) ?? 0);

/** Above this it pays to group findings instead of comparing them. */
const FEW = 200;

/** Gravest first, then in the order of the rules; what is alike stays in the order it came. Linear for many. */
export function gravestFirst(found: readonly Finding[]): Finding[] {
  if (found.length <= FEW) return found.toSorted(byGravity);
  return groupFindings(found).flatMap(({ findings }) => findings);
}

/** Orders findings as `gravestFirst`. */
export const byGravity = (one: Kind, other: Kind): number => rankOf(one) - rankOf(other);

/** Findings of one kind: of the same code and severity. */
export type FindingGroup<F extends Finding = Finding> = { code: FindingCode; severity: Severity; findings: F[] };

/** By kind, ordered as by `gravestFirst`. */
export function groupFindings<F extends Finding>(found: Iterable<F>): FindingGroup<F>[] {
  const groups = new Map<number, FindingGroup<F>>();
  for (const finding of found) groupOf(groups, finding).findings.push(finding);
  return inOrder(groups);
}

/** The groups of several lists as those of one list after the other. */
export function joinGroups<F extends Finding>(parts: Iterable<readonly FindingGroup<F>[]>): FindingGroup<F>[] {
  const groups = new Map<number, FindingGroup<F>>();
  for (const part of parts)
    for (const { findings, ...kind } of part) {
      const group = groupOf(groups, kind);
      for (const finding of findings) group.findings.push(finding);
    }
  return inOrder(groups);
}

function groupOf<F extends Finding>(groups: Map<number, FindingGroup<F>>, kind: Kind): FindingGroup<F> {
  const rank = rankOf(kind);
  let group = groups.get(rank);
  if (!group) {
    group = { code: kind.code, severity: kind.severity, findings: [] };
    groups.set(rank, group);
  }
  return group;
}

const inOrder = <F extends Finding>(groups: ReadonlyMap<number, FindingGroup<F>>): FindingGroup<F>[] =>
  [...groups].toSorted(([one], [other]) => one - other).map(([, group]) => group);
