import { assessmentStatus } from './assessments';
import { addMonths, type IsoDate, isIsoDate } from './days';
import type { EngagementCase, Flow } from './finding';
import { EVIDENCE_STALE_AFTER_MONTHS, isIncomplete } from './findings-of-safeguards';
import { assessmentNeed, isFallback } from './findings-of-transfers';
import { isUnconditional } from './law';
import { isSelfHosted, type RegisterEngagement, type RegisterSafeguard } from './register';
import { DESTINATION_CLASSES, type DestinationClass, type RiskInputs } from './risk-inputs';
import { isSameCountry } from './territory';
import { restsOnProgramme, type Transfer } from './transfers';
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
    parent: parentClass(flow, engagement, world),
    access: accessOf(flow, engagement),
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
  // Data on offences stays at least that: what else may be among it counts as if it were.
  if (stated === 'criminal' && special !== 'none') return 'special-and-criminal';
  if (special === 'possible') return 'special-possible';
  if (special === 'unknown') return 'unknown';
  return stated === 'national-identifier' ? 'highly-personal' : stated;
}

/** How the data is reached, as far as somebody said so and not only a suggestion. */
function accessOf({ mode, locationIds }: Flow, { locations }: RegisterEngagement): RiskInputs['access'] {
  const isStated = locations.some(({ id, toConfirm }) => locationIds.includes(id) && !toConfirm.includes('mode'));
  return isStated ? mode : 'not-stated';
}

/** The class of a country on the world's day, whoever receives the data there. */
function countryClass(country: string, world: World): DestinationClass {
  if (world.isEea(country)) return 'eea';
  const [decision] = world.adequacyFor(country);
  if (decision && isUnconditional(decision)) return decision.expiresOn ? 'adequate-conditional' : 'adequate';
  return world.exposureOf(country) ?? 'third-country';
}

/** What nobody confirmed can make things worse, never better. */
const asSuggested = (found: DestinationClass | 'unknown'): DestinationClass | 'unknown' =>
  found === 'unknown' || rankOf(found) < rankOf('third-country') ? 'unknown' : found;

const rankOf = (found: DestinationClass): number => DESTINATION_CLASSES.indexOf(found);

function destinationClass(flow: Flow, world: World): RiskInputs['destination'] {
  const found = statedDestinationClass(flow, world);
  return flow.isLocationConfirmed ? found : asSuggested(found);
}

/** A decision with a condition, or a programme, helps only where the transfer is found to be inside it. */
function statedDestinationClass(flow: Flow, world: World): RiskInputs['destination'] {
  const { destination, decision, reliesOn } = flow;
  const { kind, country } = destination;
  if (kind === 'eu-eea') return 'eea';
  if (restsOnProgramme(flow)) return 'dpf';
  if (reliesOn === 'adequacy' && decision)
    return isUnconditional(decision) && !decision.expiresOn ? 'adequate' : 'adequate-conditional';
  if (kind === 'international-organisation') return 'third-country';
  return country ? countryClass(country, world) : 'unknown';
}

/** A parent in the country where the data is received adds nothing to what that country's law can do there already. */
function parentClass(flow: Flow, { vendor }: RegisterEngagement, world: World): RiskInputs['parent'] {
  if (!vendor.parentCountry) return 'unknown';
  const found = countryClass(vendor.parentCountry, world);
  if (vendor.toConfirm.includes('parentCountry')) return asSuggested(found);
  return isSameCountry(vendor.parentCountry, flow.destination.country) ? destinationClass(flow, world) : found;
}

/** What nobody knows further down the chain is not known here either (EDPB Opinion 22/2024). */
function chainOf(one: EngagementCase): RiskInputs['chain'] {
  const { below } = one;
  if (below.length === 0) return isEndOfChain(one) ? 'none' : 'unknown';
  if (below.some(({ isUncovered }) => isUncovered)) return 'without-tool';
  const serving = below.flatMap(casesDown);
  const onward = serving.flatMap(({ flows }) => flows);
  const isOpen = serving.some((servant) => servant.below.length === 0 && !isEndOfChain(servant));
  if (isOpen || onward.some(({ coverage }) => coverage === 'unknown')) return 'unknown';
  const isNear = (flow: Flow) =>
    flow.coverage === 'none-needed' || (flow.reliesOn === 'adequacy' && !restsOnProgramme(flow));
  return onward.every(isNear) ? 'adequate' : 'with-tool';
}

/** Software the organisation runs itself hands nothing on. */
const isEndOfChain = ({ engagement }: EngagementCase): boolean =>
  isSelfHosted(engagement) ||
  (engagement.onwardRecipients === 'no' && !engagement.toConfirm.includes('onwardRecipients'));

const casesDown = (one: EngagementCase): EngagementCase[] => [one, ...one.below.flatMap(casesDown)];

const firstValid = ({ safeguards }: Transfer): RegisterSafeguard | undefined =>
  safeguards.find(({ standing }) => standing === 'valid')?.safeguard;

function toolOf(flow: Flow, one: EngagementCase, world: World): RiskInputs['tool'] {
  const { coverage, reliesOn, decision } = flow;
  if (coverage === 'none-needed') return 'none-needed';
  if (coverage === 'missing' || coverage === 'not-in-force') return 'missing';
  if (coverage === 'unknown' || !reliesOn) return 'unknown';
  if (restsOnProgramme(flow)) return hasAssessedFallback(flow, world) ? 'dpf-with-fallback' : 'dpf-alone';
  if (reliesOn === 'adequacy')
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
  const checkedOn = restsOnProgramme(flow) ? vendor.dpfCheckedOn : checkOf(safeguard);
  if (checkedOn) return day > addMonths(checkedOn, EVIDENCE_STALE_AFTER_MONTHS) ? 'older' : 'recent';
  const isOnlySaid = safeguard.statedAs && !safeguard.documentUrl && !safeguard.reference && !safeguard.signedOn;
  return isOnlySaid ? 'vendor-claim' : 'unknown';
}

/** A line of a checklist is text: what is no day is no day of a check. */
function checkOf({ verifiedOn, evidence }: RegisterSafeguard): IsoDate | undefined {
  const noted = evidence['checked-on'];
  return verifiedOn ?? (noted && isIsoDate(noted) ? noted : undefined);
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
