import { and, asc, desc, eq, lte, or } from 'drizzle-orm';
import type { Instant } from '../../app/domain/days';
import type { Db } from '../client';
import { scheduledPublication } from '../schema';

export type ScheduledRow = typeof scheduledPublication.$inferSelect;

export async function insertScheduled(tx: Db, row: ScheduledRow): Promise<void> {
  await tx.insert(scheduledPublication).values(row);
}

/** The publications of every organisation whose moment has come, oldest first. */
export function listDuePublications(db: Db, now: Instant): Promise<ScheduledRow[]> {
  return db
    .select()
    .from(scheduledPublication)
    .where(and(eq(scheduledPublication.status, 'waiting'), lte(scheduledPublication.publishAt, now)))
    .orderBy(asc(scheduledPublication.publishAt), asc(scheduledPublication.id));
}

/** The publication of an organisation that waits, and the last one that was stopped; newest first. */
export function listScheduled(db: Db, organisationId: string): Promise<ScheduledRow[]> {
  return db
    .select()
    .from(scheduledPublication)
    .where(
      and(
        eq(scheduledPublication.organisationId, organisationId),
        or(eq(scheduledPublication.status, 'waiting'), eq(scheduledPublication.status, 'stopped')),
      ),
    )
    .orderBy(desc(scheduledPublication.createdAt));
}

/** Ends a publication that waits, once: false when somebody else has. */
export async function endScheduled(
  tx: Db,
  id: string,
  status: Exclude<ScheduledRow['status'], 'waiting'>,
  at: Instant,
): Promise<boolean> {
  const ended = await tx
    .update(scheduledPublication)
    .set({ status, endedAt: at })
    .where(and(eq(scheduledPublication.id, id), eq(scheduledPublication.status, 'waiting')))
    .returning({ id: scheduledPublication.id });
  return ended.length > 0;
}

/** What was stopped is not shown any more once something newer was published or scheduled. */
export async function forgetStopped(tx: Db, organisationId: string, at: Instant): Promise<void> {
  await tx
    .update(scheduledPublication)
    .set({ status: 'cancelled', endedAt: at })
    .where(and(eq(scheduledPublication.organisationId, organisationId), eq(scheduledPublication.status, 'stopped')));
}
