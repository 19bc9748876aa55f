import type { AssessedTransfer } from '../domain/assess';
import { compareAssessed, type Side, TRANSFER_FATES, type TransferFate, type TransferMove } from '../domain/comparison';
import type { IsoDate } from '../domain/days';
import type { FindingCode } from '../domain/findings';
import type { Band } from '../domain/risk';
import { type Coverage, destinationKey, type TransferReason } from '../domain/transfers';
import type { Verdict } from '../domain/verdict';
import type { Instrument } from '../domain/words';
import type { Context } from '../lib/context.server';
import { loadAssessed } from './assessed.server';
import { type DailyResult, findDailyResult, listDailyResults, type RecordedTransfer } from './daily-results.server';

/** Today's register under the law of each day, or what was recorded on the days themselves. */
export const COMPARED_BY = ['law', 'recorded'] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

export type ComparedStand = {
  coverage: Coverage;
  reliesOn?: Instrument | undefined;
  /** Why it stands or not; not recorded from day to day. */
  reason?: TransferReason | undefined;
  verdict: Verdict;
  score: number;
  band: Band;
};

/** A transfer that differs between the two days. */
export type ComparedLine = {
  key: string;
  engagementId: string;
  vendor: string;
  service: string;
  place: string;
  mode: string;
  fate: Exclude<TransferFate, 'untouched'>;
  before?: ComparedStand | undefined;
  after?: ComparedStand | undefined;
  /** Kinds of findings that only one of the days has; not recorded from day to day. */
  came: FindingCode[];
  went: FindingCode[];
};

export type ComparedSide = Pick<Side, 'day' | 'transfers' | 'verdicts' | 'findings'>;

export type ComparedDays = {
  by: ComparedBy;
  before: ComparedSide;
  after: ComparedSide;
  counts: Record<TransferFate, number>;
  /** In the order of `TRANSFER_FATES`, without what is untouched. */
  lines: ComparedLine[];
  /** The law as kept here, or the weights, are no longer what the earlier day was judged by. */
  otherLaw: boolean;
  otherWeights: boolean;
};

type Loading = Pick<Context, 'db' | 'organisation'>;

/** Judges today's register by the law of two days and lays the difference out. */
export async function compareByLaw(ctx: Loading, from: IsoDate, to: IsoDate): Promise<ComparedDays> {
  const before = await loadAssessed(ctx, from);
  const after = await loadAssessed(ctx, to);
  const comparison = compareAssessed(before, after);
  const engagements = new Map(after.register.engagements.map((engagement) => [engagement.id, engagement]));
  const lineOf = (move: TransferMove): ComparedLine => {
    const { destination, mode } = (move.after ?? move.before) as AssessedTransfer;
    const engagement = engagements.get(move.engagementId);
    return {
      key: move.key,
      engagementId: move.engagementId,
      vendor: engagement?.vendor.name ?? '',
      service: engagement?.service ?? '',
      place: destinationKey(destination),
      mode,
      fate: move.fate as ComparedLine['fate'],
      before: move.before && standOf(move.before),
      after: move.after && standOf(move.after),
      came: [...new Set(move.came.map(({ code }) => code))],
      went: [...new Set(move.went.map(({ code }) => code))],
    };
  };
  return {
    by: 'law',
    before: sideOf(comparison.before),
    after: sideOf(comparison.after),
    counts: countsOf((fate) => comparison.transfers[fate].length),
    lines: TOUCHED.flatMap((fate) => comparison.transfers[fate].map(lineOf)),
    otherLaw: false,
    otherWeights: false,
  };
}

/**
 * Lays out the difference between what was recorded on two days, or last before them. Names the first recorded day
 * when nothing was recorded so early, or nothing when nothing ever was.
 */
export async function compareRecorded(
  { db, organisation }: Loading,
  from: IsoDate,
  to: IsoDate,
): Promise<ComparedDays | { firstOn: IsoDate | undefined }> {
  const days = (await listDailyResults(db.read, organisation.id, '0000-01-01', to > from ? to : from)).map(
    ({ day }) => day,
  );
  const [first, last] = [from, to].map((asked) => days.findLast((day) => day <= asked));
  if (!first || !last) return { firstOn: days[0] };
  const before = await findDailyResult(db.read, organisation.id, first);
  const after = await findDailyResult(db.read, organisation.id, last);
  return before && after ? compareResults(before, after) : { firstOn: days[0] };
}

const TOUCHED = TRANSFER_FATES.filter((fate) => fate !== 'untouched');

function compareResults(before: DailyResult, after: DailyResult): ComparedDays {
  const was = new Map(before.transfers.map((one) => [one.key, one]));
  const is = new Map(after.transfers.map((one) => [one.key, one]));
  const all = [...new Set([...is.keys(), ...was.keys()])].map((key) => {
    const one = was.get(key);
    const other = is.get(key);
    return { one, other, fate: fateOf(one, other) };
  });
  const of = (fate: TransferFate) => all.filter((move) => move.fate === fate);
  return {
    by: 'recorded',
    before: { ...before, transfers: before.transfers.length },
    after: { ...after, transfers: after.transfers.length },
    counts: countsOf((fate) => of(fate).length),
    lines: TOUCHED.flatMap((fate) => of(fate).map(({ one, other }) => recordedLine(fate, one, other))),
    otherLaw: before.lawVersion !== after.lawVersion,
    otherWeights: before.modelVersion !== after.modelVersion,
  };
}

function recordedLine(
  fate: ComparedLine['fate'],
  before: RecordedTransfer | undefined,
  after: RecordedTransfer | undefined,
): ComparedLine {
  const { key, vendor, service, place } = (after ?? before) as RecordedTransfer;
  const [engagementId = '', , mode = ''] = key.split(':');
  return { key, engagementId, vendor, service, place, mode, fate, before, after, came: [], went: [] };
}

/** As two assessed registers are compared, as far as what is recorded tells. */
function fateOf(before: RecordedTransfer | undefined, after: RecordedTransfer | undefined): TransferFate {
  if (!after) return 'disappears';
  if (!before) return 'appears';
  const [stood, stands] = [before.coverage === 'covered', after.coverage === 'covered'];
  if (stood !== stands) return stood ? 'falls' : 'rises';
  if (stands && before.reliesOn !== after.reliesOn) return 'falls-back';
  const isSame = (['coverage', 'verdict', 'score', 'band'] as const).every((fact) => before[fact] === after[fact]);
  return isSame ? 'untouched' : 'changes';
}

const countsOf = (count: (fate: TransferFate) => number) =>
  Object.fromEntries(TRANSFER_FATES.map((fate) => [fate, count(fate)])) as Record<TransferFate, number>;

const sideOf = ({ day, transfers, verdicts, findings }: Side): ComparedSide => ({ day, transfers, verdicts, findings });

const standOf = ({ coverage, reliesOn, reason, verdict, risk }: AssessedTransfer): ComparedStand => ({
  coverage,
  reliesOn,
  reason,
  verdict,
  score: risk.score,
  band: risk.band,
});
