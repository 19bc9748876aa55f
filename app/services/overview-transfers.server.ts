import { INSTRUMENT_CATALOGUE } from '../../seed/reference/instruments';
import { type AssessedTransfer, type Verdict, workOutRisk } from '../domain/assess';
import type { IsoDate } from '../domain/days';
import { missingEvidence } from '../domain/evidence';
import type { Finding, FindingCode } from '../domain/findings';
import type { RegisterEngagement } from '../domain/register';
import type { Band, Risk } from '../domain/risk';
import type { Standing } from '../domain/safeguard-standing';
import {
  type Coverage,
  type Destination,
  destinationKey,
  type Transfer,
  type TransferReason,
} from '../domain/transfers';
import type { AccessMode, EngagementRole, Instrument } from '../domain/words';
import type { World } from '../domain/world';
import type { Context } from '../lib/context.server';
import { loadAssessed } from './assessed.server';
import { type HistoryEntry, listEngagementHistory } from './history.server';
import { lawOf, loadWorld, type WholeLaw } from './law.server';
import { loadScoringModel } from './scoring-model.server';

/** A transfer as a list shows it. */
export type TransferLine = {
  key: string;
  vendorId: string;
  vendor: string;
  engagementId: string;
  service: string;
  role: EngagementRole;
  destination: Destination;
  /** What the destination is filtered and grouped by: a country code, or the word that stands for one. */
  place: string;
  mode: AccessMode;
  safeguards: { instrument: Instrument; standing: Standing }[];
  coverage: Coverage;
  reason: TransferReason;
  reliesOn?: Instrument;
  verdict: Verdict;
  /** What the verdict comes from where the safeguard itself is in order: the finding that decides it. */
  open?: FindingCode | undefined;
  score: number;
  band: Band;
  /** How many inputs of the score nobody has stated. */
  unknowns: number;
};

type Loading = Pick<Context, 'db' | 'organisation'>;

/** Every place data goes on `day`, the places that need no safeguard included. */
export async function listDestinations(ctx: Loading, day: IsoDate): Promise<TransferLine[]> {
  const { engagements } = await loadAssessed(ctx, day);
  return engagements.flatMap(({ engagement, destinations }) =>
    destinations.map((transfer) => lineOf(engagement, transfer)),
  );
}

const lineOf = ({ vendor, service, role }: RegisterEngagement, transfer: AssessedTransfer): TransferLine => ({
  key: transfer.key,
  vendorId: vendor.id,
  vendor: vendor.name,
  engagementId: transfer.engagementId,
  service,
  role,
  destination: transfer.destination,
  place: destinationKey(transfer.destination),
  mode: transfer.mode,
  safeguards: transfer.safeguards.map(({ safeguard, standing }) => ({ instrument: safeguard.instrument, standing })),
  coverage: transfer.coverage,
  reason: transfer.reason,
  reliesOn: transfer.reliesOn,
  verdict: transfer.verdict,
  open: transfer.coverage === 'covered' ? decidingFinding(transfer)?.code : undefined,
  score: transfer.risk.score,
  band: transfer.risk.band,
  unknowns: transfer.risk.unknowns.length,
});

/** The finding that decides the verdict; what is only good to know decides nothing. */
const decidingFinding = ({ verdict, findings }: AssessedTransfer) =>
  findings.find(({ severity }) => severity === verdict) ?? findings.find(({ severity }) => severity !== 'info');

/** A safeguard with what it is worth for one transfer and what its file lacks, in the reader's language. */
export type JudgedLine = {
  id: string;
  instrument: Instrument;
  country?: string;
  reference?: string;
  signedOn?: IsoDate;
  expiresOn?: IsoDate;
  statedAs?: string;
  standing: Standing;
  reason: TransferReason;
  isReliedOn: boolean;
  missing: string[];
};

export type TransferPage = {
  line: TransferLine;
  engagement: RegisterEngagement;
  /** The locations the transfer follows from. */
  locations: RegisterEngagement['locations'];
  safeguards: JudgedLine[];
  decision?: {
    number: string;
    adoptedOn: IsoDate;
    expiresOn?: IsoDate;
    condition: string;
    legalRisk: 'none' | 'sunset' | 'litigation';
    isReliedOn: boolean;
  };
  isLocationConfirmed: boolean;
  findings: Finding[];
  /** The score with its arithmetic. */
  risk?: Risk | undefined;
  history: HistoryEntry[];
};

/** One transfer on `day` by its key, or undefined when the register has no such transfer then. */
export async function findTransfer(
  ctx: Pick<Context, 'db' | 'organisation' | 'language'>,
  key: string,
  day: IsoDate,
): Promise<TransferPage | undefined> {
  const { db, organisation, language } = ctx;
  const assessed = await loadAssessed(ctx, day);
  const one = assessed.engagements.find(({ engagement: { id } }) => key.startsWith(`${id}:`));
  const transfer = one?.destinations.find((destination) => destination.key === key);
  if (!one || !transfer) return undefined;
  const { engagement } = one;
  const world = await loadWorld(ctx, day);
  const model = await loadScoringModel(db.read, organisation.id);
  return {
    line: lineOf(engagement, transfer),
    engagement,
    locations: engagement.locations.filter(({ id }) => transfer.locationIds.includes(id)),
    safeguards: safeguardsOf(engagement, transfer, world, language),
    decision: decisionOf(transfer, await lawOf(db.read, organisation), language),
    isLocationConfirmed: transfer.isLocationConfirmed,
    risk: workOutRisk(one, key, world, model),
    findings: transfer.findings.map(withoutService),
    history: await listEngagementHistory(db.read, organisation.id, engagement),
  };
}

/** The page's title says it. */
function withoutService({ evidence: { service: _service, ...evidence }, ...finding }: Finding): Finding {
  return { ...finding, evidence };
}

function safeguardsOf(
  engagement: RegisterEngagement,
  transfer: Transfer,
  world: World,
  language: Context['language'],
): JudgedLine[] {
  const reliedOn = transfer.safeguards.find(({ standing }) => standing === 'valid');
  return transfer.safeguards.map((judged) => {
    const { safeguard, standing, reason } = judged;
    const labels = new Map(
      INSTRUMENT_CATALOGUE[safeguard.instrument].evidence.map((one) => [one.key, one.label[language]]),
    );
    return {
      id: safeguard.id,
      instrument: safeguard.instrument,
      country: safeguard.country,
      reference: safeguard.reference,
      signedOn: safeguard.signedOn,
      expiresOn: safeguard.expiresOn,
      statedAs: safeguard.statedAs,
      standing,
      reason,
      isReliedOn: judged === reliedOn,
      missing: missingEvidence(safeguard, engagement.vendor, world).map((key) => labels.get(key) ?? key),
    };
  });
}

function decisionOf(
  { decision, reliesOn }: Transfer,
  { adequacy }: WholeLaw,
  language: Context['language'],
): TransferPage['decision'] {
  const full = adequacy.find(({ key }) => key === decision?.key);
  if (!full) return undefined;
  return {
    number: full.decision,
    adoptedOn: full.adoptedOn,
    expiresOn: full.expiresOn,
    condition: full.condition[language],
    legalRisk: full.legalRisk,
    isReliedOn: reliesOn === 'adequacy' || reliesOn === 'adequacy-dpf',
  };
}
