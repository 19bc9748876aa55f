import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../client';
import { type LawCorrectionRow, lawCorrection, shippedLaw } from '../schema';

type ShippedLawRow = typeof shippedLaw.$inferSelect;

/** An organisation's corrections of the law, oldest first, as they are to be laid over; withdrawn ones stay out. */
export function listLawCorrections(db: Db, organisationId: string): Promise<LawCorrectionRow[]> {
  return db
    .select()
    .from(lawCorrection)
    .where(and(eq(lawCorrection.organisationId, organisationId), isNull(lawCorrection.withdrawnAt)))
    .orderBy(asc(lawCorrection.createdAt), asc(lawCorrection.id));
}

/** Every correction an organisation made of one row, newest first, withdrawn ones included. */
export function listCorrectionsOfRow(
  db: Db,
  organisationId: string,
  part: LawCorrectionRow['part'],
  rowKey: string,
): Promise<LawCorrectionRow[]> {
  return db
    .select()
    .from(lawCorrection)
    .where(
      and(
        eq(lawCorrection.organisationId, organisationId),
        eq(lawCorrection.part, part),
        eq(lawCorrection.rowKey, rowKey),
      ),
    )
    .orderBy(desc(lawCorrection.createdAt), desc(lawCorrection.id));
}

/** An organisation's correction by its identifier, withdrawn or not. */
export async function findLawCorrection(db: Db, organisationId: string, id: string) {
  const [found] = await db
    .select()
    .from(lawCorrection)
    .where(and(eq(lawCorrection.organisationId, organisationId), eq(lawCorrection.id, id)))
    .limit(1);
  return found;
}

export async function insertLawCorrection(tx: Db, row: typeof lawCorrection.$inferInsert): Promise<void> {
  await tx.insert(lawCorrection).values(row);
}

/** Takes a correction out of use; it stays on record. */
export async function withdrawLawCorrection(
  tx: Db,
  id: string,
  withdrawn: { withdrawnBy: string; withdrawnAt: string },
): Promise<void> {
  await tx.update(lawCorrection).set(withdrawn).where(eq(lawCorrection.id, id));
}

/** The edition of the shipped law recorded last. */
export async function findLatestShippedLaw(db: Db): Promise<ShippedLawRow | undefined> {
  const [found] = await db.select().from(shippedLaw).orderBy(desc(shippedLaw.recordedAt)).limit(1);
  return found;
}

/** Records an edition of the shipped law; false when it was recorded before. */
export async function insertShippedLaw(tx: Db, row: ShippedLawRow): Promise<boolean> {
  const inserted = await tx.insert(shippedLaw).values(row).onConflictDoNothing().returning();
  return inserted.length > 0;
}
