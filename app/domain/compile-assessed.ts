import type {
  AssessedCase,
  AssessedEngagement,
  AssessedRegister,
  AssessedTransfer,
  AssessedVendor,
} from './assessed-register';
import { surveyOf } from './finding';
import type { Finding, FindingGroup } from './findings';
import { findingsOfOrganisation, findingsOfVendor, gravestFirst, groupFindings, joinGroups } from './findings';
import { onceFor } from './once';
import type { RegisterFacts, RegisterVendor } from './register';
import { isArchived } from './register';
import type { Rating } from './risk';
import { BANDS } from './risk';
import type { ScoringModel } from './scoring-model';
import type { Stretch } from './stretches';
import { cutIntoStretches } from './stretches';
import type { Transfer } from './transfers';
import type { Verdict } from './verdict';
import { gravestVerdict, verdictOf } from './verdict';
import type { World } from './world';

/** Of an earlier answer for the same organisation, world and weights what can be taken over. */
type Before = Partial<Pick<AssessedRegister, 'vendors' | 'stretches'>> & {
  engagements: ReadonlyMap<string, AssessedEngagement>;
};

/**
 * Puts assessed engagements together with what concerns their vendors and the organisation as a whole. Of `before` it
 * takes over what nothing has touched.
 */
export function compileAssessed(
  {
    organisation,
    vendors: onFile,
    ...told
  }: Pick<RegisterFacts, 'organisation' | 'vendors' | 'unreached' | 'unaddressed'>,
  cases: readonly AssessedCase[],
  world: World,
  model: ScoringModel,
  before: Before,
): AssessedRegister {
  const vendors = assessVendors(onFile, cases, world, before.vendors);
  const engagements = cases.map((own) => {
    const { id, vendor } = own.case.engagement;
    const ofVendor = vendors.get(vendor.id);
    const earlier = before.engagements.get(id);
    return earlier?.own === own && earlier.ofVendor === ofVendor ? earlier : assembleEngagement(own, ofVendor);
  });
  const stretches = {
    engagements: cutIntoStretches(engagements, ({ engagement }) => engagement.id, before.stretches?.engagements),
    vendors: cutIntoStretches([...vendors.values()], ({ vendor }) => vendor.id, before.stretches?.vendors),
  };
  const outcomes = stretches.engagements.map(outcomeOf);
  const transfers = joined(outcomes.map((outcome) => outcome.transfers));
  const services = cases.map((own) => own.case.engagement);
  const ofOrganisation = findingsOfOrganisation(surveyOf(organisation, services, transfers, told), world);
  const groups = joinGroups([
    ...outcomes.map((outcome) => outcome.groups),
    ...stretches.vendors.map(groupsOfVendors),
    groupFindings(ofOrganisation),
  ]);
  const worst = worstOf(outcomes.flatMap((outcome) => outcome.worst ?? []));
  return {
    day: world.day,
    world,
    modelVersion: model.version,
    organisation,
    engagements,
    vendors,
    stretches,
    transfers,
    ofOrganisation,
    findings: joined(groups.map(({ findings }) => findings)),
    groups,
    verdict: gravestVerdict([verdictOf(ofOrganisation), ...outcomes.map(({ verdict }) => verdict)]) ?? 'unknown',
    score: worst?.score ?? 0,
    band: worst?.band,
  };
}

/** Unlike `flatMap`, copies whole lists at once. */
const joined = <Row>(lists: readonly Row[][]): Row[] => ([] as Row[]).concat(...lists);

type Outcome = { transfers: AssessedTransfer[]; groups: FindingGroup[]; verdict: Verdict; worst: Rating | undefined };

/** What a stretch of engagements gives to the whole. */
const outcomeOf = onceFor((stretch: Stretch<AssessedEngagement>): Outcome => {
  const transfers = stretch.flatMap(({ destinations }) =>
    destinations.filter(({ coverage }) => coverage !== 'none-needed'),
  );
  return {
    transfers,
    groups: groupFindings(stretch.flatMap(({ own }) => own.findings)),
    verdict: gravestVerdict(stretch.map(({ verdict }) => verdict)) ?? 'unknown',
    worst: worstOf(transfers.map(({ risk }) => risk)),
  };
});

const groupsOfVendors = onceFor((stretch: Stretch<AssessedVendor>) =>
  groupFindings(stretch.flatMap(({ findings }) => findings)),
);

function assessVendors(
  vendors: readonly RegisterVendor[],
  cases: readonly AssessedCase[],
  world: World,
  before: ReadonlyMap<string, AssessedVendor> | undefined,
): Map<string, AssessedVendor> {
  const ofVendor = new Map<string, { vendor: RegisterVendor; owns: AssessedCase[] }>();
  for (const vendor of vendors) if (!isArchived(vendor)) ofVendor.set(vendor.id, { vendor, owns: [] });
  for (const own of cases) {
    const { vendor } = own.case.engagement;
    const entry = ofVendor.get(vendor.id);
    if (entry) entry.owns.push(own);
    else ofVendor.set(vendor.id, { vendor, owns: [own] });
  }
  const assessed = new Map<string, AssessedVendor>();
  for (const [id, { vendor, owns }] of ofVendor) {
    const earlier = before?.get(id);
    const isSame = earlier && isSameVendor(earlier, vendor, owns);
    assessed.set(id, isSame ? earlier : assessVendor(vendor, owns, world));
  }
  return assessed;
}

function assessVendor(vendor: RegisterVendor, owns: readonly AssessedCase[], world: World): AssessedVendor {
  const cases = owns.map((own) => own.case);
  return { vendor, cases, findings: findingsOfVendor({ vendor, cases }, world), score: highestOf(owns) };
}

function highestOf(owns: readonly AssessedCase[]): number | undefined {
  let highest: number | undefined;
  for (const { risks } of owns) for (const { score } of risks) highest = Math.max(highest ?? score, score);
  return highest;
}

const isSameVendor = (one: AssessedVendor, vendor: RegisterVendor, owns: readonly AssessedCase[]): boolean =>
  one.vendor === vendor && one.cases.length === owns.length && one.cases.every((own, at) => own === owns[at]?.case);

function assembleEngagement(own: AssessedCase, ofVendor: AssessedVendor | undefined): AssessedEngagement {
  const findings = gravestFirst([...own.findings, ...(ofVendor?.findings ?? [])]);
  const destinations = own.case.flows.map((flow, at): AssessedTransfer => {
    const concerned = findings.filter((finding) => concerns(finding, flow));
    return { verdict: verdictOf(concerned), findings: concerned, risk: own.risks[at] as Rating, ...flow };
  });
  return {
    engagement: own.case.engagement,
    destinations,
    findings,
    verdict: verdictOf(findings),
    risk: worstOf(own.risks),
    own,
    ofVendor,
  };
}

/** A finding about a transfer or a safeguard concerns the places it is about; any other the whole engagement. */
function concerns({ subject }: Finding, flow: Transfer): boolean {
  if (subject.kind === 'transfer') return subject.id === flow.key;
  if (subject.kind === 'safeguard')
    return flow.coverage !== 'none-needed' && flow.safeguards.some(({ safeguard }) => safeguard.id === subject.id);
  return true;
}

/** The risk with the highest band, and of those the highest score. */
function worstOf(risks: readonly Rating[]): Rating | undefined {
  let worst: Rating | undefined;
  for (const risk of risks) if (!worst || isWorse(risk, worst)) worst = risk;
  return worst;
}

const isWorse = (one: Rating, other: Rating): boolean => {
  const bands = BANDS.indexOf(one.band) - BANDS.indexOf(other.band);
  return bands > 0 || (bands === 0 && one.score > other.score);
};
