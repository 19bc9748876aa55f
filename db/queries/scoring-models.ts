import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '../client';
import { type ScoringModelRow, scoringModel } from '../schema';

/** Every version of an organisation's weights, newest first. */
export function listScoringModelRows(db: Db, organisationId: string): Promise<ScoringModelRow[]> {
  return db
    .select()
    .from(scoringModel)
    .where(eq(scoringModel.organisationId, organisationId))
    .orderBy(desc(scoringModel.number));
}

/** The version in use; undefined while an organisation has never set any weight. */
export async function findNewestScoringModel(db: Db, organisationId: string): Promise<ScoringModelRow | undefined> {
  const [newest] = await db
    .select()
    .from(scoringModel)
    .where(eq(scoringModel.organisationId, organisationId))
    .orderBy(desc(scoringModel.number))
    .limit(1);
  return newest;
}

/** One version by its number. */
export async function findScoringModel(
  db: Db,
  organisationId: string,
  number: number,
): Promise<ScoringModelRow | undefined> {
  const [found] = await db
    .select()
    .from(scoringModel)
    .where(and(eq(scoringModel.organisationId, organisationId), eq(scoringModel.number, number)))
    .limit(1);
  return found;
}

export async function insertScoringModel(tx: Db, row: typeof scoringModel.$inferInsert): Promise<void> {
  await tx.insert(scoringModel).values(row);
}
