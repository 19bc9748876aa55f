import type { AssessedEngagement, AssessedRegister, AssessedTransfer, Verdict } from './assess';
import type { IsoDate } from './days';
import type { Finding } from './findings';
import type { Band } from './risk';
import type { Coverage } from './transfers';

/**
 * What became of a transfer: `falls` was covered and is not, `falls-back` is still covered but by something else,
 * `rises` is covered and was not, `appears` and `disappears` exist on one side only, `changes` keeps what it stands on
 * while its verdict, its findings or its score differ.
 */
export const TRANSFER_FATES = [
  'falls',
  'falls-back',
  'rises',
  'appears',
  'disappears',
  'changes',
  'untouched',
] as const;
export type TransferFate = (typeof TRANSFER_FATES)[number];

/** Findings by code, subject and severity: what only the later side has came, what only the earlier had went. */
export type FindingMoves = { came: Finding[]; went: Finding[] };

export type TransferMove = FindingMoves & {
  key: string;
  engagementId: string;
  vendorId: string;
  fate: TransferFate;
  before?: AssessedTransfer | undefined;
  after?: AssessedTransfer | undefined;
};

export type EngagementMove = FindingMoves & {
  engagementId: string;
  vendorId: string;
  before?: AssessedEngagement | undefined;
  after?: AssessedEngagement | undefined;
  /** Its transfers that are not untouched. */
  transfers: TransferMove[];
};

export type Side = {
  day: IsoDate;
  verdict: Verdict;
  score: number;
  band?: Band | undefined;
  transfers: number;
  verdicts: Record<Verdict, number>;
  findings: number;
};

/** Two assessed registers side by side; which of them is later, or only imagined, is the caller's business. */
export type Comparison = FindingMoves & {
  before: Side;
  after: Side;
  /** Every transfer of either side by its fate, in the order of the later side, what disappeared at the end. */
  transfers: Record<TransferFate, TransferMove[]>;
  /** The engagements with a transfer, finding, verdict or score that differs. */
  engagements: EngagementMove[];
  /** Vendors of those engagements, and those with a finding that came or went. */
  vendorIds: string[];
  /** What those engagements are for. Absent words stand for a purpose nobody recorded. */
  purposes: { purpose?: string | undefined; engagementIds: string[] }[];
};

/** What differs between two assessed registers. Linear in the number of their engagements and findings. */
export function compareAssessed(before: AssessedRegister, after: AssessedRegister): Comparison {
  const transfers = movesOfTransfers(before, after);
  const engagements = movesOfEngagements(before, after, transfers);
  const moved = moveFindings(before.findings, after.findings);
  const byFate = Object.fromEntries(
    TRANSFER_FATES.map((fate) => [fate, [] as TransferMove[]]),
  ) as Comparison['transfers'];
  for (const move of transfers) byFate[move.fate].push(move);
  const vendorsOfFindings = [...moved.came, ...moved.went].flatMap(({ vendorId }) => vendorId ?? []);
  return {
    before: sideOf(before),
    after: sideOf(after),
    transfers: byFate,
    engagements,
    vendorIds: [...new Set([...engagements.map(({ vendorId }) => vendorId), ...vendorsOfFindings])],
    purposes: purposesOf(engagements),
    ...moved,
  };
}

const sideOf = ({ day, verdict, score, band, transfers, findings }: AssessedRegister): Side => {
  const verdicts: Record<Verdict, number> = { blocked: 0, unknown: 0, attention: 0, valid: 0 };
  for (const { verdict: one } of transfers) verdicts[one] += 1;
  return { day, verdict, score, band, transfers: transfers.length, verdicts, findings: findings.length };
};

function movesOfTransfers(before: AssessedRegister, after: AssessedRegister): TransferMove[] {
  const was = byKey(before.transfers);
  const is = byKey(after.transfers);
  const kept = after.transfers.map((transfer) => moveOf(was.get(transfer.key), transfer));
  const gone = before.transfers.filter(({ key }) => !is.has(key)).map((transfer) => moveOf(transfer, undefined));
  return [...kept, ...gone];
}

const byKey = (transfers: readonly AssessedTransfer[]) =>
  new Map(transfers.map((transfer) => [transfer.key, transfer]));

function moveOf(before: AssessedTransfer | undefined, after: AssessedTransfer | undefined): TransferMove {
  const { key, engagementId, vendorId } = (after ?? before) as AssessedTransfer;
  const moved =
    before && after
      ? moveFindings(before.findings, after.findings)
      : { came: ownFindings(after), went: ownFindings(before) };
  return { key, engagementId, vendorId, fate: fateOf(before, after, moved), before, after, ...moved };
}

/** What concerns the whole engagement did not come or go with one of its transfers. */
const ownFindings = (transfer: AssessedTransfer | undefined): Finding[] =>
  (transfer?.findings ?? []).filter(({ subject }) => subject.kind === 'transfer');

const isCovered = (coverage: Coverage): boolean => coverage === 'covered';

function fateOf(
  before: AssessedTransfer | undefined,
  after: AssessedTransfer | undefined,
  { came, went }: FindingMoves,
): TransferFate {
  if (!after) return 'disappears';
  if (!before) return 'appears';
  if (isCovered(before.coverage) && !isCovered(after.coverage)) return 'falls';
  if (!isCovered(before.coverage) && isCovered(after.coverage)) return 'rises';
  if (isCovered(after.coverage) && standsOn(before) !== standsOn(after)) return 'falls-back';
  const isUnchanged =
    before.verdict === after.verdict &&
    before.coverage === after.coverage &&
    before.reason === after.reason &&
    before.risk.score === after.risk.score &&
    before.risk.band === after.risk.band &&
    came.length + went.length === 0;
  return isUnchanged ? 'untouched' : 'changes';
}

/** An instrument under another decision is another footing: Safe Harbour and Privacy Shield were both adequacy. */
const standsOn = ({ reliesOn, decision }: AssessedTransfer): string =>
  reliesOn === 'adequacy' || reliesOn === 'adequacy-dpf' ? `adequacy ${decision?.key}` : (reliesOn ?? '');

function movesOfEngagements(
  before: AssessedRegister,
  after: AssessedRegister,
  transfers: readonly TransferMove[],
): EngagementMove[] {
  const was = new Map(before.engagements.map((one) => [one.engagement.id, one]));
  const is = new Map(after.engagements.map((one) => [one.engagement.id, one]));
  const movesOf = new Map<string, TransferMove[]>();
  for (const move of transfers) {
    if (move.fate === 'untouched') continue;
    const moves = movesOf.get(move.engagementId);
    if (moves) moves.push(move);
    else movesOf.set(move.engagementId, [move]);
  }
  const ids = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))];
  return ids
    .map((id) => engagementMove(was.get(id), is.get(id), movesOf.get(id) ?? []))
    .filter((move) => !isUntouched(move));
}

function engagementMove(
  before: AssessedEngagement | undefined,
  after: AssessedEngagement | undefined,
  transfers: TransferMove[],
): EngagementMove {
  const { engagement } = (after ?? before) as AssessedEngagement;
  const moved = moveFindings(before?.findings ?? [], after?.findings ?? []);
  return { engagementId: engagement.id, vendorId: engagement.vendor.id, before, after, transfers, ...moved };
}

const isUntouched = ({ before, after, transfers, came, went }: EngagementMove): boolean =>
  before !== undefined &&
  after !== undefined &&
  [transfers, came, went].every((moves) => moves.length === 0) &&
  before.verdict === after.verdict &&
  before.risk?.score === after.risk?.score;

function purposesOf(engagements: readonly EngagementMove[]): Comparison['purposes'] {
  const idsOf = new Map<string | undefined, string[]>();
  for (const { before, after, engagementId } of engagements) {
    const purpose = (after ?? before)?.engagement.purpose || undefined;
    const ids = idsOf.get(purpose);
    if (ids) ids.push(engagementId);
    else idsOf.set(purpose, [engagementId]);
  }
  return [...idsOf].map(([purpose, engagementIds]) => ({ purpose, engagementIds }));
}

const isSame = (one: Finding, other: Finding | undefined): boolean =>
  one.code === other?.code &&
  one.severity === other.severity &&
  one.subject.kind === other.subject.kind &&
  one.subject.id === other.subject.id;

const identityOf = ({ code, severity, subject }: Finding): string =>
  `${code} ${severity} ${subject.kind} ${subject.id}`;

function moveFindings(before: readonly Finding[], after: readonly Finding[]): FindingMoves {
  // Nearly always nothing differs: then the lists are in the same order, and nothing has to be looked up.
  if (before.length === after.length && before.every((finding, at) => isSame(finding, after[at])))
    return { came: [], went: [] };
  const was = new Set(before.map(identityOf));
  const is = new Set(after.map(identityOf));
  return {
    came: after.filter((finding) => !was.has(identityOf(finding))),
    went: before.filter((finding) => !is.has(identityOf(finding))),
  };
}
