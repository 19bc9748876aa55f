import type { AssessedCase, AssessedEngagement, AssessedRegister } from './assessed-register';
import { compileAssessed } from './compile-assessed';
import type { EngagementCase } from './finding';
import { openCase } from './finding';
import { findingsOfEngagement } from './findings';
import type { RegisterEngagement, RegisterFacts } from './register';
import { isCurrent } from './register';
import type { Risk } from './risk';
import { rateRisk, scoreRisk } from './risk';
import { readRisk } from './risk-reading';
import type { ScoringModel } from './scoring-model';
import type { World } from './world';

export type { AssessedEngagement, AssessedRegister, AssessedTransfer } from './assessed-register';
export type { Verdict } from './verdict';
export { VERDICTS } from './verdict';

/**
 * Judges a register: which transfers there are, what is open about each and everything else, the verdict that follows,
 * and how much is at stake. Legality first: no score makes up for a rule that failed. Linear in the size of the register.
 *
 * Of `before`, an earlier answer, it takes over what is still good: an engagement or a vendor that is the same object as
 * then, and so is whatever it depends on. An answer for another organisation, world or version of the weights is no help.
 */
export function assess(
  register: RegisterFacts,
  world: World,
  model: ScoringModel,
  before?: AssessedRegister,
): AssessedRegister {
  const { organisation, engagements } = register;
  const isComparable =
    before?.organisation === organisation && before.world === world && before.modelVersion === model.version;
  const earlier = isComparable ? before : undefined;
  const known = new Map(earlier?.engagements.map((one) => [one.engagement.id, one]));
  const cases = assessCases(organisation, engagements, world, model, known);
  return compileAssessed(register, cases, world, model, { ...earlier, engagements: known });
}

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

/** Assesses engagements so that whoever serves another comes before it. What is the same in `before` is taken over. */
export function assessCases(
  organisation: RegisterFacts['organisation'],
  engagements: readonly RegisterEngagement[],
  world: World,
  model: ScoringModel,
  before?: ReadonlyMap<string, Pick<AssessedEngagement, 'own'>>,
): AssessedCase[] {
  const current = engagements.filter((engagement) => isCurrent(engagement, world.day));
  const servants = new Map<string, RegisterEngagement[]>();
  for (const engagement of current)
    if (engagement.parentEngagementId) {
      const serving = servants.get(engagement.parentEngagementId);
      if (serving) serving.push(engagement);
      else servants.set(engagement.parentEngagementId, [engagement]);
    }
  const judge = (engagement: RegisterEngagement, serving: readonly RegisterEngagement[]): AssessedCase => {
    // A servant missing here closes a circle, which the register refuses to record.
    const below = serving.flatMap((servant) => visit(servant)?.case ?? []);
    const earlier = before?.get(engagement.id)?.own;
    const isSame = earlier && isSameCase(earlier.case, engagement, below);
    return isSame ? earlier : assessCase(organisation, engagement, below, world, model);
  };
  const inChains = new Map<string, AssessedCase | undefined>();
  const visit = (engagement: RegisterEngagement): AssessedCase | undefined => {
    const { id, parentEngagementId } = engagement;
    const serving = servants.get(id) ?? [];
    if (serving.length === 0 && !parentEngagementId) return judge(engagement, serving);
    if (!inChains.has(id)) {
      inChains.set(id, undefined);
      inChains.set(id, judge(engagement, serving));
    }
    return inChains.get(id);
  };
  return current.flatMap((engagement) => visit(engagement) ?? []);
}

/** An engagement is as before while it and those that serve it are the same. */
const isSameCase = (one: EngagementCase, engagement: RegisterEngagement, below: readonly EngagementCase[]): boolean =>
  one.engagement === engagement &&
  one.below.length === below.length &&
  one.below.every((servant, at) => servant === below[at]);

/** The arithmetic of one score, to be opened and read; undefined when the engagement has no such place. */
export function workOutRisk(
  { own: { case: one } }: Pick<AssessedEngagement, 'own'>,
  transferKey: string,
  world: World,
  model: ScoringModel,
): Risk | undefined {
  const flow = one.flows.find(({ key }) => key === transferKey);
  return flow && scoreRisk(readRisk(flow, one, world), model);
}
