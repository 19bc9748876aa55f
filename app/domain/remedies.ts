import type { AssessedTransfer } from './assess';
import { type AssessmentStatus, assessmentFor, assessmentStatus } from './assessments';
import type { Comparison, TransferMove } from './comparison';
import type { IsoDate } from './days';
import { fittingModules } from './findings-of-safeguards';
import type { Law } from './law';
import type { RegisterEngagement, RegisterFacts } from './register';
import { firstDayWithout } from './remedy-days';
import type { ScenarioEvent } from './scenario';
import type { TransferReason } from './transfers';
import type { Instrument } from './words';
import type { World } from './world';

/**
 * What has to be done for a transfer to stand again: sign clauses, mend the ones on file, wait for and sign those that
 * succeed a repealed set, find out where the data is or whether a decision covers the recipient, or, where a fallback
 * holds, only assess it.
 */
export const REMEDY_STEPS = ['sign', 'mend', 'sign-successor', 'settle-place', 'confirm-scope', 'assess'] as const;
export type RemedyStep = (typeof REMEDY_STEPS)[number];

export type Remedy = {
  key: string;
  engagementId: string;
  vendorId: string;
  transfer: AssessedTransfer;
  step: RemedyStep;
  /** What to sign or to assess. */
  instrument?: Instrument | undefined;
  /** The safeguard on file that nearly does, and what it lacks. */
  onFile?: { safeguardId: string; instrument: Instrument; reason: TransferReason } | undefined;
  /** How far the assessment is that has to stand beside it; absent where none is called for. */
  assessment?: AssessmentStatus | 'missing' | undefined;
  /** The first day without it. The annulments of 2015 and 2020 had no grace period, so it has to be there by then. */
  by: IsoDate;
};

type Circumstances = {
  /** The register as it is after the events. */
  engagements: readonly RegisterEngagement[];
  organisation: RegisterFacts['organisation'];
  /** The law after the events, and as it stands on the later day. */
  law: Law;
  world: World;
  events: readonly ScenarioEvent[];
};

/**
 * What must be signed or assessed by when so that the transfers which fall, appear, or stand on a fallback can go on. Soonest first, then the highest score.
 */
export function listRemedies(comparison: Comparison, circumstances: Circumstances): Remedy[] {
  const { transfers, before } = comparison;
  const engagementOf = new Map(circumstances.engagements.map((one) => [one.id, one]));
  const needy = [...transfers.falls, ...transfers.appears, ...transfers['falls-back']];
  return needy
    .flatMap((move) => {
      const engagement = engagementOf.get(move.engagementId);
      return (engagement && remedyFor(move, engagement, before.day, circumstances)) ?? [];
    })
    .toSorted((one, other) =>
      one.by === other.by ? other.transfer.risk.score - one.transfer.risk.score : one.by < other.by ? -1 : 1,
    );
}

function remedyFor(
  move: TransferMove,
  engagement: RegisterEngagement,
  from: IsoDate,
  circumstances: Circumstances,
): Remedy | undefined {
  const { after: transfer } = move;
  if (!transfer) return undefined;
  const { world, law, events, organisation } = circumstances;
  const { key, engagementId, vendorId } = move;
  const by = firstDayWithout(move, engagement, { law, events, from, to: world.day });
  const common = { key, engagementId, vendorId, transfer, by };
  if (transfer.coverage === 'covered') return assessFallback(common, engagement, world);
  const unsettled = UNSETTLED[transfer.reason];
  if (unsettled) return { ...common, step: unsettled };
  const onFile = nearlyOnFile(transfer);
  const instrument: Instrument = fittingModules({ organisation, engagement })[0] ?? 'scc-module-1';
  const step = onFile ? 'mend' : world.isInstrumentInForce(instrument) ? 'sign' : 'sign-successor';
  return { ...common, step, instrument, onFile, assessment: assessmentOf(instrument, key, engagement, world) };
}

const UNSETTLED: Partial<Record<TransferReason, 'settle-place' | 'confirm-scope'>> = {
  'location-not-stated': 'settle-place',
  'location-worldwide': 'settle-place',
  'location-unconfirmed': 'settle-place',
  'adequacy-scope-unconfirmed': 'confirm-scope',
};

const MENDABLE: readonly TransferReason[] = ['instrument-unconfirmed', 'module-not-stated', 'not-yet-valid'];

function nearlyOnFile({ safeguards }: AssessedTransfer): Remedy['onFile'] {
  const found = safeguards.find(
    ({ reason, safeguard }) => MENDABLE.includes(reason) && !isAdequacy(safeguard.instrument),
  );
  return found && { safeguardId: found.safeguard.id, instrument: found.safeguard.instrument, reason: found.reason };
}

const isAdequacy = (instrument: Instrument): boolean => instrument === 'adequacy' || instrument === 'adequacy-dpf';

function assessFallback(
  common: Pick<Remedy, 'key' | 'engagementId' | 'vendorId' | 'transfer' | 'by'>,
  engagement: RegisterEngagement,
  world: World,
): Remedy | undefined {
  const instrument = common.transfer.reliesOn;
  const assessment = instrument && assessmentOf(instrument, common.key, engagement, world);
  if (!assessment || assessment === 'favourable' || assessment === 'with-conditions') return undefined;
  return { ...common, step: 'assess', instrument, assessment };
}

/** Adequacy asks for no assessment; what takes its place does (CJEU C-311/18; EDPB Recommendations 01/2020). */
function assessmentOf(
  instrument: Instrument,
  key: string,
  { assessments }: RegisterEngagement,
  world: World,
): Remedy['assessment'] {
  if (world.instrumentLaw(instrument).needsAssessment !== 'required') return undefined;
  const found = assessmentFor(assessments, key, world.day);
  return found ? assessmentStatus(found, world.day) : 'missing';
}
