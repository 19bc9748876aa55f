import type { IsoDate } from './days';
import type { EngagementCase, Survey, VendorCase } from './finding';
import { openCase, surveyOf } from './finding';
import type { Finding } from './findings';
import { findingsOfEngagement, findingsOfOrganisation, findingsOfVendor, gravestFirst } from './findings';
import type { RegisterEngagement, RegisterFacts, RegisterVendor } from './register';
import { isArchived, isCurrent } from './register';
import type { Band, Rating, Risk } from './risk';
import { BANDS, rateRisk, scoreRisk } from './risk';
import { readRisk } from './risk-reading';
import type { ScoringModel } from './scoring-model';
import type { Transfer } from './transfers';
import type { Verdict } from './verdict';
import { gravestVerdict, verdictOf } from './verdict';
import type { World } from './world';

export type { Verdict } from './verdict';
export { VERDICTS } from './verdict';

/** One place data goes, with everything that is open about it and how much is at stake. */
export type AssessedTransfer = Transfer & { verdict: Verdict; findings: Finding[]; risk: Rating };

export type AssessedEngagement = {
  engagement: RegisterEngagement;
  /** Every place its data goes, those that need no safeguard included. */
  destinations: AssessedTransfer[];
  /** Its own and its vendor's, gravest first. */
  findings: Finding[];
  verdict: Verdict;
  /** Of the destination most is at stake at; absent for software the organisation runs itself. */
  risk?: Rating | undefined;
  /** What it was worked out from. */
  case: EngagementCase;
  ofVendor?: AssessedVendor | undefined;
};

/** A vendor with its engagements that count, and what is open about it itself. */
export type AssessedVendor = VendorCase & { findings: Finding[] };

/** A register judged on one day under one model of weights. */
export type AssessedRegister = {
  day: IsoDate;
  modelVersion: string;
  organisation: RegisterFacts['organisation'];
  engagements: AssessedEngagement[];
  /** By the vendor's id. */
  vendors: ReadonlyMap<string, AssessedVendor>;
  /** Those that leave the EEA, or may. */
  transfers: AssessedTransfer[];
  /** What counts of the register on that day. */
  survey: Survey;
  /** All, gravest first. */
  findings: Finding[];
  verdict: Verdict;
  /** The highest of any transfer; 0 while there is none. */
  score: number;
  band?: Band | undefined;
};

/**
 * What an engagement gives by itself and through those that serve it: kept from one look to the next as long as
 * neither it, nor what hangs on it, nor anything below it changes.
 */
export type AssessedCase = { case: EngagementCase; findings: Finding[]; risks: Rating[] };

/** Assesses one engagement; `below` are those that serve it directly, assessed before it. */
export function assessCase(
  organisation: RegisterFacts['organisation'],
  engagement: RegisterEngagement,
  below: readonly EngagementCase[],
  world: World,
  model: ScoringModel,
): AssessedCase {
  const one = openCase(organisation, engagement, below, world);
  return {
    case: one,
    findings: findingsOfEngagement(one, world),
    risks: one.flows.map((flow) => rateRisk(readRisk(flow, one, world), model)),
  };
}

/** Assesses engagements so that whoever serves another comes before it; `reuse` gives what is still good from before. */
export function assessCases(
  organisation: RegisterFacts['organisation'],
  engagements: readonly RegisterEngagement[],
  world: World,
  model: ScoringModel,
  reuse: (engagement: RegisterEngagement, below: readonly EngagementCase[]) => AssessedCase | undefined = () =>
    undefined,
): Map<string, AssessedCase> {
  const current = engagements.filter((engagement) => isCurrent(engagement, world.day));
  const servants = new Map<string, RegisterEngagement[]>();
  for (const engagement of current)
    if (engagement.parentEngagementId) {
      const serving = servants.get(engagement.parentEngagementId);
      if (serving) serving.push(engagement);
      else servants.set(engagement.parentEngagementId, [engagement]);
    }
  const assessed = new Map<string, AssessedCase>();
  const entered = new Set<string>();
  const visit = (engagement: RegisterEngagement): void => {
    if (entered.has(engagement.id)) return;
    entered.add(engagement.id);
    const serving = servants.get(engagement.id) ?? [];
    for (const servant of serving) visit(servant);
    // A servant missing here closes a circle, which the register refuses to record.
    const below = serving.flatMap(({ id }) => assessed.get(id)?.case ?? []);
    assessed.set(engagement.id, reuse(engagement, below) ?? assessCase(organisation, engagement, below, world, model));
  };
  for (const engagement of current) visit(engagement);
  return new Map(
    current.flatMap(({ id }) => {
      const one = assessed.get(id);
      return one ? [[id, one] as const] : [];
    }),
  );
}

/**
 * Judges a register: which transfers there are, what is open about each and everything else, the verdict that follows,
 * and how much is at stake. Legality first: no score makes up for a rule that failed. Linear in the size of the register.
 */
export function assess(register: RegisterFacts, world: World, model: ScoringModel): AssessedRegister {
  return compileAssessed(
    register,
    assessCases(register.organisation, register.engagements, world, model),
    world,
    model,
  );
}

/**
 * Puts assessed engagements together with what concerns their vendors and the organisation as a whole. Of `before`, an
 * earlier answer for the same day and weights, it takes over what nothing has touched.
 */
export function compileAssessed(
  register: Pick<RegisterFacts, 'organisation' | 'vendors'>,
  cases: ReadonlyMap<string, AssessedCase>,
  world: World,
  model: ScoringModel,
  before?: Pick<AssessedRegister, 'engagements' | 'vendors'>,
): AssessedRegister {
  const { organisation } = register;
  const all = [...cases.values()];
  const vendors = assessVendors(register.vendors, all, world, before?.vendors);
  const known = new Map(before?.engagements.map((one) => [one.case, one]));
  const engagements = all.map((one) => {
    const ofVendor = vendors.get(one.case.engagement.vendor.id);
    const earlier = known.get(one.case);
    return earlier && earlier.ofVendor === ofVendor ? earlier : assembleEngagement(one, ofVendor);
  });
  const transfers: AssessedTransfer[] = [];
  for (const { destinations } of engagements)
    for (const transfer of destinations) if (transfer.coverage !== 'none-needed') transfers.push(transfer);
  const survey = surveyOf(
    register,
    all.map((one) => one.case.engagement),
    transfers,
  );
  const ofOrganisation = findingsOfOrganisation(survey, world);
  const found: Finding[] = [];
  for (const { findings } of all) found.push(...findings);
  for (const { findings } of vendors.values()) found.push(...findings);
  found.push(...ofOrganisation);
  const worst = worstOf(transfers.map(({ risk }) => risk));
  return {
    day: world.day,
    modelVersion: model.version,
    organisation,
    engagements,
    vendors,
    transfers,
    survey,
    findings: gravestFirst(found),
    verdict: gravestVerdict([verdictOf(ofOrganisation), ...engagements.map(({ verdict }) => verdict)]) ?? 'unknown',
    score: worst?.score ?? 0,
    band: worst?.band,
  };
}

/** The arithmetic of one score, to be opened and read; undefined when the engagement has no such place. */
export function workOutRisk(
  { case: one }: Pick<AssessedEngagement, 'case'>,
  transferKey: string,
  world: World,
  model: ScoringModel,
): Risk | undefined {
  const flow = one.flows.find(({ key }) => key === transferKey);
  return flow && scoreRisk(readRisk(flow, one, world), model);
}

function assessVendors(
  vendors: readonly RegisterVendor[],
  cases: readonly AssessedCase[],
  world: World,
  before: ReadonlyMap<string, AssessedVendor> | undefined,
): Map<string, AssessedVendor> {
  const ofVendor = new Map<string, { vendor: RegisterVendor; cases: EngagementCase[] }>();
  for (const vendor of vendors) if (!isArchived(vendor)) ofVendor.set(vendor.id, { vendor, cases: [] });
  for (const one of cases) {
    const { vendor } = one.case.engagement;
    const entry = ofVendor.get(vendor.id);
    if (entry) entry.cases.push(one.case);
    else ofVendor.set(vendor.id, { vendor, cases: [one.case] });
  }
  const assessed = new Map<string, AssessedVendor>();
  for (const [id, one] of ofVendor) {
    const earlier = before?.get(id);
    assessed.set(
      id,
      earlier && isSameVendor(earlier, one) ? earlier : { ...one, findings: findingsOfVendor(one, world) },
    );
  }
  return assessed;
}

const isSameVendor = (one: VendorCase, other: VendorCase): boolean =>
  one.vendor === other.vendor &&
  one.cases.length === other.cases.length &&
  one.cases.every((engagement, at) => engagement === other.cases[at]);

function assembleEngagement(one: AssessedCase, ofVendor: AssessedVendor | undefined): AssessedEngagement {
  const own = gravestFirst([...one.findings, ...(ofVendor?.findings ?? [])]);
  const destinations = one.case.flows.map((flow, at): AssessedTransfer => {
    const concerned = own.filter((finding) => concerns(finding, flow));
    return { ...flow, verdict: verdictOf(concerned), findings: concerned, risk: one.risks[at] as Rating };
  });
  return {
    engagement: one.case.engagement,
    destinations,
    findings: own,
    verdict: verdictOf(own),
    risk: worstOf(one.risks),
    case: one.case,
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
