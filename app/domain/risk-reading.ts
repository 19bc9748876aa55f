import { assessmentStatus } from './assessments';
import { addMonths } from './days';
import type { EngagementCase, Flow } from './finding';
import { EVIDENCE_STALE_AFTER_MONTHS, isIncomplete } from './findings-of-safeguards';
import { assessmentNeed, isFallback } from './findings-of-transfers';
import { isUnconditional } from './law';
import type { RegisterEngagement, RegisterSafeguard } from './register';
import type { DestinationClass, RiskInputs } from './risk-inputs';
import type { Transfer } from './transfers';
import type { Measure } from './words';
import type { World } from './world';

/**
 * What the register says of one place data goes, in the words the score is made of. What nobody has said, or has only
 * suggested, is unknown.
 */
export function readRisk(flow: Flow, one: EngagementCase, world: World): RiskInputs {
  const { engagement } = one;
  return {
    sensitivity: sensitivityOf(engagement),
    vulnerability: answered(engagement, 'vulnerability'),
    scale: answered(engagement, 'scale'),
    frequency: answered(engagement, 'frequency'),
    // "Anonymised" is what the vendor says; until somebody looked it is text in clear.
    format: engagement.format === 'anonymised-claimed' ? 'clear' : (answered(engagement, 'format') as never),
    destination: destinationClass(flow, world),
    parent: parentClass(engagement, world),
    access: flow.mode,
    chain: chainOf(one),
    tool: toolOf(flow, one, world),
    assessment: assessmentOf(flow, world),
    evidence: evidenceOf(flow, engagement, world),
    measures: measuresOf(flow, world),
  };
}

function answered<F extends 'vulnerability' | 'scale' | 'frequency' | 'format'>(
  engagement: RegisterEngagement,
  field: F,
): RegisterEngagement[F] | 'unknown' {
  return engagement.toConfirm.includes(field) ? 'unknown' : engagement[field];
}

function sensitivityOf({ sensitivity, specialCategories, toConfirm }: RegisterEngagement): RiskInputs['sensitivity'] {
  const special = toConfirm.includes('specialCategories') ? 'unknown' : specialCategories;
  const stated = toConfirm.includes('sensitivity') ? 'unknown' : sensitivity;
  const isGraver = stated === 'criminal' || stated === 'national-identifier';
  if (special === 'yes') return isGraver ? 'special-and-criminal' : 'special';
  if (special === 'possible' || (special === 'unknown' && stated === 'criminal')) return 'special-possible';
  if (special === 'unknown') return 'unknown';
  return stated === 'national-identifier' ? 'highly-personal' : stated;
}

/** The class of a country on the world's day, whoever receives the data there. */
function countryClass(country: string, world: World): DestinationClass {
  if (world.isEea(country)) return 'eea';
  const [decision] = world.adequacyFor(country);
  if (decision && isUnconditional(decision)) return decision.expiresOn ? 'adequate-conditional' : 'adequate';
  return world.exposureOf(country) ?? 'third-country';
}

/** A decision with a condition, or a programme, helps only where the transfer is found to be inside it. */
function destinationClass({ destination, decision, reliesOn }: Flow, world: World): RiskInputs['destination'] {
  const { kind, country } = destination;
  if (kind === 'eu-eea') return 'eea';
  if (reliesOn === 'adequacy-dpf') return 'dpf';
  if (reliesOn === 'adequacy' && decision)
    return isUnconditional(decision) && !decision.expiresOn ? 'adequate' : 'adequate-conditional';
  if (kind === 'international-organisation') return 'third-country';
  return country ? countryClass(country, world) : 'unknown';
}

/** A parent nobody confirmed can make things worse, never better. */
function parentClass({ vendor }: RegisterEngagement, world: World): RiskInputs['parent'] {
  if (!vendor.parentCountry) return 'unknown';
  const found = countryClass(vendor.parentCountry, world);
  return found === 'eea' && vendor.toConfirm.includes('parentCountry') ? 'unknown' : found;
}

function chainOf({ below, engagement }: EngagementCase): RiskInputs['chain'] {
  if (below.length === 0) {
    const isEnd = engagement.onwardRecipients === 'no' && !engagement.toConfirm.includes('onwardRecipients');
    return isEnd ? 'none' : 'unknown';
  }
  if (below.some(({ isUncovered }) => isUncovered)) return 'without-tool';
  const onward = below.flatMap(flowsDown);
  if (onward.some(({ coverage }) => coverage === 'unknown')) return 'unknown';
  const isNear = ({ coverage, reliesOn }: Flow) => coverage === 'none-needed' || reliesOn === 'adequacy';
  return onward.every(isNear) ? 'adequate' : 'with-tool';
}

const flowsDown = (one: EngagementCase): Flow[] => [...one.flows, ...one.below.flatMap(flowsDown)];

const firstValid = ({ safeguards }: Transfer): RegisterSafeguard | undefined =>
  safeguards.find(({ standing }) => standing === 'valid')?.safeguard;

function toolOf(flow: Flow, one: EngagementCase, world: World): RiskInputs['tool'] {
  const { coverage, reliesOn, decision } = flow;
  if (coverage === 'none-needed') return 'none-needed';
  if (coverage === 'missing' || coverage === 'not-in-force') return 'missing';
  if (coverage === 'unknown' || !reliesOn) return 'unknown';
  if (reliesOn === 'adequacy-dpf') return hasAssessedFallback(flow, world) ? 'dpf-with-fallback' : 'dpf-alone';
  if (reliesOn.startsWith('adequacy'))
    return decision && isUnconditional(decision) && !decision.expiresOn ? 'adequacy' : 'adequacy-conditional';
  if (reliesOn === 'derogation-compelling-interests') return 'compelling-interests';
  if (reliesOn.startsWith('derogation-')) return 'derogation';
  if (reliesOn.startsWith('bcr-')) return 'binding-corporate-rules';
  const safeguard = firstValid(flow);
  return safeguard && !isIncomplete(safeguard, one, world) ? 'complete' : 'incomplete';
}

/** Clauses that would carry the transfer, with the assessment they need. */
function hasAssessedFallback({ safeguards, assessment }: Flow, { day }: World): boolean {
  const status = assessment && assessmentStatus(assessment, day);
  return safeguards.some(isFallback) && (status === 'favourable' || status === 'with-conditions');
}

function assessmentOf(flow: Flow, world: World): RiskInputs['assessment'] {
  const { coverage, assessment } = flow;
  const isAskedFor = coverage === 'covered' ? assessmentNeed(flow, world) !== 'no' : coverage !== 'none-needed';
  if (!isAskedFor) return 'not-required';
  if (!assessment) return 'missing';
  const status = assessmentStatus(assessment, world.day);
  return status === 'negative' ? 'missing' : status;
}

function evidenceOf(flow: Flow, { vendor }: RegisterEngagement, { day }: World): RiskInputs['evidence'] {
  const { coverage, reliesOn, decision } = flow;
  if (coverage === 'none-needed') return 'not-needed';
  if (reliesOn === 'adequacy' && decision && isUnconditional(decision)) return 'not-needed';
  const safeguard = firstValid(flow);
  if (!safeguard) return 'unknown';
  if (safeguard.toConfirm.length > 0) return 'vendor-claim';
  const checkedOn =
    reliesOn === 'adequacy-dpf' ? vendor.dpfCheckedOn : (safeguard.verifiedOn ?? safeguard.evidence['checked-on']);
  if (checkedOn) return day > addMonths(checkedOn, EVIDENCE_STALE_AFTER_MONTHS) ? 'older' : 'recent';
  const isOnlySaid = safeguard.statedAs && !safeguard.documentUrl && !safeguard.reference && !safeguard.signedOn;
  return isOnlySaid ? 'vendor-claim' : 'unknown';
}

const PROMISES: readonly Measure[] = ['contractual', 'organisational'];

/** What an approved assessment says is in place; that a technical measure works, it has to say too. */
function measuresOf({ assessment }: Flow, { day }: World): readonly Measure[] {
  if (!assessment) return [];
  const status = assessmentStatus(assessment, day);
  if (status === 'in-progress' || status === 'negative') return [];
  return assessment.measuresEffective === 'yes'
    ? assessment.measures
    : assessment.measures.filter((measure) => PROMISES.includes(measure));
}
