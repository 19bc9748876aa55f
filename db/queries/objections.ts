import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '../client';
import { aboutEntries } from '../rows';
import { notice, type ObjectionRow, objection, objectionStep, revision } from '../schema';

const about = { objection, number: revision.number, inForceOn: revision.inForceOn, revisionId: revision.id };

/** What narrows objections down: whose they are, to which notice, revision or rows. */
export type ObjectionScope = {
  customerId?: string;
  noticeId?: string;
  revisionId?: string;
  entryIds?: readonly string[] | undefined;
};

/** The objections of an organisation, all or those asked for, newest first, each with the revision it is about. */
export function listObjections(db: Db, organisationId: string, scope: ObjectionScope = {}) {
  const { customerId, noticeId, revisionId, entryIds } = scope;
  return db
    .select(about)
    .from(objection)
    .innerJoin(notice, eq(notice.id, objection.noticeId))
    .innerJoin(revision, eq(revision.id, notice.revisionId))
    .where(
      and(
        eq(objection.organisationId, organisationId),
        customerId === undefined ? undefined : eq(objection.customerId, customerId),
        noticeId === undefined ? undefined : eq(objection.noticeId, noticeId),
        revisionId === undefined ? undefined : eq(notice.revisionId, revisionId),
        aboutEntries(objection.entryIds, entryIds),
      ),
    )
    .orderBy(desc(objection.raisedAt), asc(objection.id));
}

/** One objection with the revision it is about. */
export async function findObjection(db: Db, organisationId: string, id: string) {
  const [found] = await db
    .select(about)
    .from(objection)
    .innerJoin(notice, eq(notice.id, objection.noticeId))
    .innerJoin(revision, eq(revision.id, notice.revisionId))
    .where(and(eq(objection.organisationId, organisationId), eq(objection.id, id)))
    .limit(1);
  return found;
}

/** What happened to an objection, in order. */
export function listObjectionSteps(db: Db, objectionId: string) {
  return db
    .select()
    .from(objectionStep)
    .where(eq(objectionStep.objectionId, objectionId))
    .orderBy(asc(objectionStep.at), asc(objectionStep.id));
}

export async function insertObjection(tx: Db, row: ObjectionRow): Promise<void> {
  await tx.insert(objection).values(row);
}

export async function insertObjectionStep(tx: Db, row: typeof objectionStep.$inferSelect): Promise<void> {
  await tx.insert(objectionStep).values(row);
}

/** Moves an objection on, unless somebody else has meanwhile; false then. */
export async function moveObjection(
  tx: Db,
  before: ObjectionRow,
  after: Pick<ObjectionRow, 'state' | 'closedAt'>,
): Promise<boolean> {
  const moved = await tx
    .update(objection)
    .set({ ...after, version: before.version + 1 })
    .where(and(eq(objection.id, before.id), eq(objection.version, before.version)))
    .returning({ id: objection.id });
  return moved.length > 0;
}
