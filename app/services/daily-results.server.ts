import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { Database, Db } from '../../db/client';
import { dailyResult, type OrganisationRow, organisation } from '../../db/schema';
import { dayOf, type Instant, type IsoDate } from '../domain/days';
import type { Band } from '../domain/risk';
import { countVerdicts } from '../domain/summary';
import { type Coverage, destinationKey } from '../domain/transfers';
import type { Verdict } from '../domain/verdict';
import type { Instrument } from '../domain/words';
import { type Assessed, loadAssessed } from './assessed.server';

/** A transfer as it was judged on a day. */
export type RecordedTransfer = {
  key: string;
  vendor: string;
  service: string;
  place: string;
  coverage: Coverage;
  reliesOn?: Instrument | undefined;
  verdict: Verdict;
  score: number;
  band: Band;
};

/** How a register stood on a day, as judged then, with the versions of the law and of the weights. */
export type DailyResult = {
  day: IsoDate;
  recordedAt: Instant;
  lawVersion: string;
  modelVersion: string;
  verdicts: Record<Verdict, number>;
  findings: number;
  transfers: RecordedTransfer[];
};

/** Keeps the result of a day; a later one of the same day takes its place. Derived, so no line of the history. */
export async function recordDailyResult(
  db: Database,
  organisationId: string,
  assessed: Assessed,
  recordedAt: Instant,
): Promise<void> {
  const values = {
    recordedAt,
    lawVersion: assessed.lawVersion,
    modelVersion: assessed.modelVersion,
    counts: { verdicts: countVerdicts(assessed.transfers), findings: assessed.findings.length },
    transfers: transfersOf(assessed),
  };
  await db.transact(async (tx) => {
    await tx
      .insert(dailyResult)
      .values({ organisationId, day: assessed.day, ...values })
      .onConflictDoUpdate({ target: [dailyResult.organisationId, dailyResult.day], set: values });
  });
}

const transfersOf = ({ engagements }: Assessed): RecordedTransfer[] =>
  engagements.flatMap(({ engagement, destinations }) =>
    destinations
      .filter(({ coverage }) => coverage !== 'none-needed')
      .map(({ key, destination, coverage, reliesOn, verdict, risk }) => ({
        key,
        vendor: engagement.vendor.name,
        service: engagement.service,
        place: destinationKey(destination),
        coverage,
        reliesOn,
        verdict,
        score: risk.score,
        band: risk.band,
      })),
  );

/** The counts recorded from one day to another, both included, oldest first; the transfers of a day are read by day. */
export async function listDailyResults(
  db: Db,
  organisationId: string,
  from: IsoDate,
  to: IsoDate,
): Promise<Omit<DailyResult, 'transfers'>[]> {
  const { day, recordedAt, lawVersion, modelVersion, counts } = dailyResult;
  const rows = await db
    .select({ day, recordedAt, lawVersion, modelVersion, counts })
    .from(dailyResult)
    .where(and(eq(dailyResult.organisationId, organisationId), gte(dailyResult.day, from), lte(dailyResult.day, to)))
    .orderBy(asc(dailyResult.day));
  return rows.map(({ counts: kept, ...row }) => ({ ...row, ...(kept as Pick<DailyResult, 'verdicts' | 'findings'>) }));
}

/** What was recorded on a day; undefined when nothing was. */
export async function findDailyResult(db: Db, organisationId: string, on: IsoDate): Promise<DailyResult | undefined> {
  const [row] = await db
    .select()
    .from(dailyResult)
    .where(and(eq(dailyResult.organisationId, organisationId), eq(dailyResult.day, on)));
  if (!row) return undefined;
  const { day, recordedAt, lawVersion, modelVersion, counts, transfers } = row;
  return {
    day,
    recordedAt,
    lawVersion,
    modelVersion,
    ...(counts as Pick<DailyResult, 'verdicts' | 'findings'>),
    transfers: transfers as RecordedTransfer[],
  };
}

/** Records how every register stands today. The server does so once an hour; nobody has to look at a page for it. */
export async function recordToday({ db, now }: { db: Database; now: () => Instant }): Promise<void> {
  const organisations: OrganisationRow[] = await db.read.select().from(organisation);
  for (const one of organisations) {
    const at = now();
    await recordDailyResult(db, one.id, await loadAssessed({ db, organisation: one }, dayOf(at)), at);
  }
}
