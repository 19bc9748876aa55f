import type { AdequacyDecision } from './law';
import { isProgramme, isUnconditional } from './law';
import type { RegisterEngagement, RegisterSafeguard, RegisterVendor } from './register';
import { isEstablished } from './register';
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
  | 'derogation-frequency-unknown'
  | 'adequacy-not-in-force'
  | 'adequacy-scope-unconfirmed'
  | 'adequacy-scope-not-met'
  | 'dpf-not-checked'
  | 'dpf-entity-unknown'
  | 'dpf-entity-differs'
  | 'dpf-staff-data-unknown'
  | 'dpf-check-undated'
  | 'dpf-not-active'
  | 'dpf-framework-unknown'
  | 'dpf-framework-missing'
  | 'dpf-certification-lapsed'
  | 'dpf-coverage-unknown'
  | 'dpf-data-not-covered';

export type Judgement = { standing: Standing; reason: StandingReason };

type Circumstances = {
  engagement: Pick<RegisterEngagement, 'vendor' | 'frequency' | 'staffData' | 'toConfirm'>;
  /** Who receives the data at the destination, where that is not the contracting entity. */
  importers: readonly string[];
  /** The adequacy decisions in force for the destination. */
  decisions: readonly AdequacyDecision[];
};

const valid = (reason: StandingReason): Judgement => ({ standing: 'valid', reason });
const unknown = (reason: StandingReason): Judgement => ({ standing: 'unknown', reason });
const notInForce = (reason: StandingReason): Judgement => ({ standing: 'not-in-force', reason });
const noSafeguard = (reason: StandingReason): Judgement => ({ standing: 'no-safeguard', reason });

/**
 * What a safeguard is worth on `world.day`. A safeguard lasts through the day of `expiresOn`. What only a suggestion or
 * a vendor's sentence supports is never `valid`; what would not hold if it were confirmed does not hold before.
 */
export function judgeSafeguard(safeguard: RegisterSafeguard, circumstances: Circumstances, world: World): Judgement {
  const judged = judgeAsStated(safeguard, circumstances, world);
  const isSuggested = safeguard.toConfirm.includes('instrument') || safeguard.toConfirm.includes('country');
  const mayHold = judged.standing === 'valid' || judged.standing === 'unknown';
  return isSuggested && mayHold ? unknown('instrument-unconfirmed') : judged;
}

function judgeAsStated(safeguard: RegisterSafeguard, circumstances: Circumstances, world: World): Judgement {
  const { instrument, signedOn, validFromOn, expiresOn } = safeguard;
  if (instrument === 'statement-only') return noSafeguard('statement-is-no-safeguard');
  if (world.instrumentLaw(instrument).regime !== world.regime) return noSafeguard('other-regime');
  if (expiresOn && expiresOn < world.day) return notInForce('expired');
  if (!world.isInstrumentInForce(instrument, signedOn)) return notInForce('instrument-repealed');
  if ((validFromOn && validFromOn > world.day) || (signedOn && signedOn > world.day))
    return notInForce('not-yet-valid');
  if (instrument === 'adequacy' || instrument === 'adequacy-dpf') return judgeAdequacy(safeguard, circumstances, world);
  if (instrument === 'safe-harbour' || instrument === 'privacy-shield') return judgeEndedProgramme(safeguard);
  if (instrument === 'scc-module-unknown') return unknown('module-not-stated');
  if (instrument.startsWith('derogation-')) return judgeDerogation(circumstances);
  return valid('instrument-in-force');
}

function judgeAdequacy(safeguard: RegisterSafeguard, circumstances: Circumstances, world: World): Judgement {
  const [decision] = circumstances.decisions;
  if (!decision) return notInForce('adequacy-not-in-force');
  // "Adequacy" noted for a destination whose decision is a programme can only mean the programme.
  if (isProgramme(decision))
    return world.isInstrumentInForce('adequacy-dpf')
      ? judgeDpf(circumstances, world)
      : unknown('participation-unknown');
  if (safeguard.instrument === 'adequacy-dpf') return notInForce('adequacy-not-in-force');
  return isUnconditional(decision) ? valid('adequacy-in-force') : judgeScope(safeguard);
}

/** A decision with a condition helps whoever was found to meet it, and nobody else. */
function judgeScope({ evidence, toConfirm }: RegisterSafeguard): Judgement {
  const answer = evidence['scope-confirmed'];
  if (answer === 'no') return notInForce('adequacy-scope-not-met');
  const isFound = answer === 'yes' && !toConfirm.includes('evidence.scope-confirmed');
  return isFound ? valid('adequacy-in-force') : unknown('adequacy-scope-unconfirmed');
}

/** A programme that has ended covered whoever is on file as listed while it lasted. */
const judgeEndedProgramme = ({ evidence, toConfirm }: RegisterSafeguard): Judgement =>
  evidence.listed === 'yes' && !toConfirm.includes('evidence.listed')
    ? valid('adequacy-in-force')
    : unknown('participation-unknown');

const DPF_FIELDS: readonly (keyof RegisterVendor)[] = [
  'dpfStatus',
  'dpfFrameworks',
  'dpfCheckedOn',
  'dpfEntity',
  'dpfCoveredEntityOf',
  'dpfCoversHr',
  'dpfCoversNonHr',
  'dpfNextCertificationDueOn',
];

/** An entry that nobody confirmed can be the reason not to rely on it, and never the reason to. */
function judgeDpf(circumstances: Circumstances, world: World): Judgement {
  const judged = judgeEntry(circumstances, world);
  const isSuggested = DPF_FIELDS.some((field) => circumstances.engagement.vendor.toConfirm.includes(field));
  return judged.standing === 'valid' && isSuggested ? unknown('dpf-not-checked') : judged;
}

/** Decision (EU) 2023/1795 reaches who is on the list, under the EU-US framework, for the data they certified. */
function judgeEntry(circumstances: Circumstances, world: World): Judgement {
  const { dpfStatus, dpfFrameworks, dpfCheckedOn, dpfNextCertificationDueOn } = circumstances.engagement.vendor;
  if (dpfStatus === 'not-checked') return unknown('dpf-not-checked');
  if (dpfStatus === 'inactive' || dpfStatus === 'not-listed') return notInForce('dpf-not-active');
  if (dpfFrameworks.length === 0) return unknown('dpf-framework-unknown');
  if (!dpfFrameworks.includes('eu-us')) return notInForce('dpf-framework-missing');
  if (!dpfCheckedOn) return unknown('dpf-check-undated');
  // A re-certification under review outlives its due date; a plain "active" read before that day proves nothing after.
  if (dpfStatus === 'active' && dpfNextCertificationDueOn && dpfNextCertificationDueOn < world.day)
    return unknown('dpf-certification-lapsed');
  return judgeListedEntity(circumstances) ?? judgeCertifiedData(circumstances);
}

/** The list is read for the exact entity that receives the data; a parent's entry covers only whom it names. */
function judgeListedEntity({ engagement: { vendor }, importers }: Circumstances): Judgement | undefined {
  const entity = isEstablished(vendor, 'contractingEntity') ? vendor.contractingEntity : undefined;
  const receiving = [entity, ...importers].filter((name) => name !== undefined);
  if (!vendor.dpfEntity || receiving.length === 0) return unknown('dpf-entity-unknown');
  const listed = foldName(vendor.dpfEntity);
  if (vendor.dpfCoveredEntityOf || receiving.some((name) => foldName(name) === listed)) return undefined;
  return unknown('dpf-entity-differs');
}

const foldName = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Staff (HR) data is covered only where it was certified, the rest only where that was. */
function judgeCertifiedData({ engagement }: Circumstances): Judgement {
  const { dpfCoversHr, dpfCoversNonHr } = engagement.vendor;
  const staffData = engagement.toConfirm.includes('staffData') ? 'unknown' : engagement.staffData;
  const asked = { yes: [dpfCoversHr], no: [dpfCoversNonHr], unknown: [dpfCoversHr, dpfCoversNonHr] }[staffData];
  if (asked.every((answer) => answer === 'yes')) return valid('adequacy-in-force');
  if (asked.every((answer) => answer === 'no')) return notInForce('dpf-data-not-covered');
  return unknown(asked.includes('unknown') ? 'dpf-coverage-unknown' : 'dpf-staff-data-unknown');
}

/**
 * Art. 49 is for exceptional transfers (EDPB Guidelines 2/2018). A derogation that carries a regular transfer stands,
 * and is reported; one of which nobody knows how often it is used cannot be judged.
 */
function judgeDerogation({ engagement }: Circumstances): Judgement {
  const isKnown = engagement.frequency !== 'unknown' && !engagement.toConfirm.includes('frequency');
  return isKnown ? valid('instrument-in-force') : unknown('derogation-frequency-unknown');
}
