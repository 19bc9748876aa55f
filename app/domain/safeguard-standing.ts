import type { AdequacyDecision } from './law';
import { isProgramme, isUnconditional } from './law';
import type { RegisterEngagement, RegisterSafeguard, RegisterVendor } from './register';
import type { World } from './world';

/** What one recorded safeguard is worth for one destination on one day. Only `valid` carries a transfer. */
export type Standing = 'valid' | 'unknown' | 'not-in-force' | 'no-safeguard';

export type StandingReason =
  | 'instrument-in-force'
  | 'adequacy-in-force'
  | 'statement-is-no-safeguard'
  | 'other-regime'
  | 'expired'
  | 'not-yet-valid'
  | 'instrument-repealed'
  | 'instrument-unconfirmed'
  | 'module-not-stated'
  | 'participation-unknown'
  | 'derogation-recurring'
  | 'derogation-frequency-unknown'
  | 'adequacy-not-in-force'
  | 'adequacy-scope-unconfirmed'
  | 'adequacy-scope-not-met'
  | 'dpf-not-checked'
  | 'dpf-check-undated'
  | 'dpf-not-active'
  | 'dpf-framework-unknown'
  | 'dpf-framework-missing'
  | 'dpf-certification-lapsed'
  | 'dpf-coverage-unknown'
  | 'dpf-data-not-covered';

export type Judgement = { standing: Standing; reason: StandingReason };

type Circumstances = {
  engagement: Pick<RegisterEngagement, 'vendor' | 'frequency'>;
  /** The adequacy decisions in force for the destination. */
  decisions: readonly AdequacyDecision[];
};

const valid = (reason: StandingReason): Judgement => ({ standing: 'valid', reason });
const unknown = (reason: StandingReason): Judgement => ({ standing: 'unknown', reason });
const notInForce = (reason: StandingReason): Judgement => ({ standing: 'not-in-force', reason });
const noSafeguard = (reason: StandingReason): Judgement => ({ standing: 'no-safeguard', reason });

/**
 * What a safeguard is worth on `world.day`. A safeguard lasts through the day of `expiresOn`. What only a suggestion or
 * a vendor's sentence supports is never `valid`.
 */
export function judgeSafeguard(safeguard: RegisterSafeguard, circumstances: Circumstances, world: World): Judgement {
  const { instrument, signedOn, validFromOn, expiresOn, toConfirm } = safeguard;
  if (instrument === 'statement-only') return noSafeguard('statement-is-no-safeguard');
  if (world.instrumentLaw(instrument).regime !== world.regime) return noSafeguard('other-regime');
  if (expiresOn && expiresOn < world.day) return notInForce('expired');
  if (!world.isInstrumentInForce(instrument, signedOn)) return notInForce('instrument-repealed');
  if ((validFromOn && validFromOn > world.day) || (signedOn && signedOn > world.day))
    return notInForce('not-yet-valid');
  if (toConfirm.includes('instrument') || toConfirm.includes('country')) return unknown('instrument-unconfirmed');
  if (instrument === 'adequacy' || instrument === 'adequacy-dpf') return judgeAdequacy(safeguard, circumstances, world);
  if (instrument === 'safe-harbour' || instrument === 'privacy-shield') return unknown('participation-unknown');
  if (instrument === 'scc-module-unknown') return unknown('module-not-stated');
  if (instrument.startsWith('derogation-')) return judgeDerogation(circumstances);
  return valid('instrument-in-force');
}

function judgeAdequacy(
  safeguard: RegisterSafeguard,
  { engagement, decisions }: Circumstances,
  world: World,
): Judgement {
  const [decision] = decisions;
  if (!decision) return notInForce('adequacy-not-in-force');
  // "Adequacy" noted for a destination whose decision is a programme can only mean the programme.
  if (isProgramme(decision))
    return world.isInstrumentInForce('adequacy-dpf')
      ? judgeDpf(engagement.vendor, world)
      : unknown('participation-unknown');
  if (safeguard.instrument === 'adequacy-dpf') return notInForce('adequacy-not-in-force');
  const scopeConfirmed = safeguard.evidence['scope-confirmed'];
  if (!isUnconditional(decision) && scopeConfirmed === 'no') return notInForce('adequacy-scope-not-met');
  if (!isUnconditional(decision) && scopeConfirmed === 'unknown') return unknown('adequacy-scope-unconfirmed');
  return valid('adequacy-in-force');
}

const DPF_FIELDS = ['dpfStatus', 'dpfFrameworks', 'dpfCheckedOn', 'dpfEntity'];

/** Decision (EU) 2023/1795 reaches who is on the list, under the EU-US framework, for the data they certified. */
function judgeDpf(vendor: RegisterVendor, world: World): Judgement {
  const { dpfStatus, dpfFrameworks, dpfCheckedOn, dpfNextCertificationDueOn } = vendor;
  if (dpfStatus === 'not-checked' || DPF_FIELDS.some((field) => vendor.toConfirm.includes(field)))
    return unknown('dpf-not-checked');
  if (dpfStatus === 'inactive' || dpfStatus === 'not-listed') return notInForce('dpf-not-active');
  if (dpfFrameworks.length === 0) return unknown('dpf-framework-unknown');
  if (!dpfFrameworks.includes('eu-us')) return notInForce('dpf-framework-missing');
  if (!dpfCheckedOn) return unknown('dpf-check-undated');
  // A re-certification under review outlives its due date; a plain "active" read before that day proves nothing after.
  if (dpfStatus === 'active' && dpfNextCertificationDueOn && dpfNextCertificationDueOn < world.day)
    return unknown('dpf-certification-lapsed');
  if (vendor.dpfCoversNonHr === 'yes') return valid('adequacy-in-force');
  if (vendor.dpfCoversNonHr === 'no' && vendor.dpfCoversHr === 'no') return notInForce('dpf-data-not-covered');
  return unknown('dpf-coverage-unknown');
}

/** Art. 49 is for exceptional transfers (EDPB Guidelines 2/2018): it does not carry a service used every day. */
function judgeDerogation({ engagement }: Circumstances): Judgement {
  if (engagement.frequency === 'one-off' || engagement.frequency === 'occasional') return valid('instrument-in-force');
  return unknown(engagement.frequency === 'unknown' ? 'derogation-frequency-unknown' : 'derogation-recurring');
}
