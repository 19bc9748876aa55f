import type { RegisterSafeguard, RegisterVendor } from './register';
import type { World } from './world';

/** Questions of a checklist to which "no" is an answer and not a gap. */
const NEUTRAL_QUESTIONS: readonly string[] = ['adds-eu-data', 'covers-hr', 'covers-non-hr'];

const SUB_PROCESSOR_ANNEX = 'annex-3-complete';

/**
 * The required lines of the instrument's checklist for which nothing holds: nothing noted, "unknown", a "no" where the
 * instrument needs a "yes", or a suggestion nobody confirmed. For the Data Privacy Framework the vendor's own record of
 * the check answers too. Empty for what can carry no transfer anyway: a statement, another regime, what is repealed.
 */
export function missingEvidence(safeguard: RegisterSafeguard, vendor: RegisterVendor, world: World): string[] {
  const { instrument, signedOn, evidence, toConfirm } = safeguard;
  const law = world.instrumentLaw(instrument);
  if (
    instrument === 'statement-only' ||
    law.regime !== world.regime ||
    !world.isInstrumentInForce(instrument, signedOn)
  )
    return [];
  const onVendor = instrument === 'adequacy-dpf' ? dpfEvidenceOf(vendor) : {};
  const isConfirmed = (key: string) => !toConfirm.includes(key) && !toConfirm.includes(`evidence.${key}`);
  return law.evidence
    .filter(({ key, required }) => required || (key === SUB_PROCESSOR_ANNEX && authorisesEach(safeguard)))
    .map(({ key }) => key)
    .filter((key) => !(isHeld(key, evidence[key]) && isConfirmed(key)) && !isHeld(key, onVendor[key]));
}

/** Clause 9(a), option 1: only there is the list of sub-processors part of the clauses. The choice is noted as text. */
function authorisesEach({ evidence }: RegisterSafeguard): boolean {
  const option = evidence['clause-9-option'] ?? '';
  return /\b1\b|sp[eé]cifi/i.test(option) && !/\b2\b|g[eé]n[eé]ral/i.test(option);
}

function isHeld(key: string, value: string | undefined): boolean {
  const answer = value?.trim() ?? '';
  if (answer === '' || answer === 'unknown') return false;
  return answer !== 'no' || NEUTRAL_QUESTIONS.includes(key);
}

/** Nothing while any part of the check is a suggestion. */
function dpfEvidenceOf(vendor: RegisterVendor): Record<string, string | undefined> {
  if (vendor.toConfirm.some((field) => field.startsWith('dpf'))) return {};
  const isActive = vendor.dpfStatus === 'active' || vendor.dpfStatus === 'active-under-review';
  return {
    'listed-entity': vendor.dpfEntity,
    'status-active': isActive ? 'yes' : undefined,
    'covers-hr': vendor.dpfCoversHr,
    'covers-non-hr': vendor.dpfCoversNonHr,
    'checked-on': vendor.dpfCheckedOn,
  };
}
