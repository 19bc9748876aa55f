import { and, asc, desc, eq, gt, lte, max } from 'drizzle-orm';
import type { IsoDate } from '../../app/domain/days';
import type { Db } from '../client';
import { notice, organisation, type RevisionRow, revision } from '../schema';

/** A revision without its entries and changes: enough to name and date it. */
const head = {
  id: revision.id,
  number: revision.number,
  publishedAt: revision.publishedAt,
  announcedOn: revision.announcedOn,
  inForceOn: revision.inForceOn,
  objectionUntilOn: revision.objectionUntilOn,
  note: revision.note,
  language: revision.language,
  contentHash: revision.contentHash,
  publishedBy: revision.publishedBy,
};

/** The revisions of an organisation, newest first, without their contents. */
export function listRevisionHeads(db: Db, organisationId: string) {
  return db
    .select(head)
    .from(revision)
    .where(eq(revision.organisationId, organisationId))
    .orderBy(desc(revision.number));
}
export type RevisionHead = Awaited<ReturnType<typeof listRevisionHeads>>[number];

/** The days of every revision, newest first; `noticeId` is null for one that nobody was told of. */
export function listRevisionDays(db: Db, organisationId: string) {
  return db
    .select({
      number: revision.number,
      publishedAt: revision.publishedAt,
      announcedOn: revision.announcedOn,
      inForceOn: revision.inForceOn,
      objectionUntilOn: revision.objectionUntilOn,
      noticeId: notice.id,
    })
    .from(revision)
    .leftJoin(notice, eq(notice.revisionId, revision.id))
    .where(eq(revision.organisationId, organisationId))
    .orderBy(desc(revision.number));
}

/** The latest revisions with what each changed, newest first. */
export function listRevisionChanges(db: Db, organisationId: string, limit: number) {
  return db
    .select({ ...head, changes: revision.changes })
    .from(revision)
    .where(eq(revision.organisationId, organisationId))
    .orderBy(desc(revision.number))
    .limit(limit);
}
export type RevisionChanges = Awaited<ReturnType<typeof listRevisionChanges>>[number];

/** What every revision after `from` up to `to` changed, newest first. */
export async function listChangesBetween(db: Db, organisationId: string, from: number, to: number) {
  const found = await db
    .select({ changes: revision.changes })
    .from(revision)
    .where(and(eq(revision.organisationId, organisationId), gt(revision.number, from), lte(revision.number, to)))
    .orderBy(desc(revision.number));
  return found.map(({ changes }) => changes);
}

/** One revision by its number. */
export async function findRevision(db: Db, organisationId: string, number: number): Promise<RevisionRow | undefined> {
  const [found] = await db
    .select()
    .from(revision)
    .where(and(eq(revision.organisationId, organisationId), eq(revision.number, number)))
    .limit(1);
  return found;
}

/** The revision a notice tells of. */
export async function findRevisionOfNotice(db: Db, organisationId: string, noticeId: string) {
  const [found] = await db
    .select({ revision })
    .from(notice)
    .innerJoin(revision, eq(revision.id, notice.revisionId))
    .where(and(eq(notice.organisationId, organisationId), eq(notice.id, noticeId)))
    .limit(1);
  return found?.revision;
}

/** The revision published last, in force or not. */
export async function findLatestRevision(db: Db, organisationId: string): Promise<RevisionRow | undefined> {
  const [found] = await db
    .select()
    .from(revision)
    .where(eq(revision.organisationId, organisationId))
    .orderBy(desc(revision.number))
    .limit(1);
  return found;
}

/** The revision in force on a day: the last one published among those whose day has come. */
export async function findRevisionInForce(
  db: Db,
  organisationId: string,
  day: IsoDate,
): Promise<RevisionRow | undefined> {
  const [found] = await db
    .select()
    .from(revision)
    .where(and(eq(revision.organisationId, organisationId), lte(revision.inForceOn, day)))
    .orderBy(desc(revision.number))
    .limit(1);
  return found;
}

/** The revisions whose day is after `day`, oldest first, those a later one overtakes included. */
export function listRevisionsAfter(db: Db, organisationId: string, day: IsoDate): Promise<RevisionRow[]> {
  return db
    .select()
    .from(revision)
    .where(and(eq(revision.organisationId, organisationId), gt(revision.inForceOn, day)))
    .orderBy(asc(revision.number));
}

export async function insertRevision(tx: Db, row: RevisionRow): Promise<RevisionRow> {
  const [inserted] = await tx.insert(revision).values(row).returning();
  if (!inserted) throw new Error('The revision was not written');
  return inserted;
}

/** What decides whether published pages kept in memory still hold: the settings and the latest revision. */
export async function findPublicationStamp(db: Db, slug: string) {
  const [found] = await db
    .select({
      organisationId: organisation.id,
      language: organisation.language,
      version: organisation.version,
      updatedAt: organisation.updatedAt,
      latest: max(revision.number),
    })
    .from(organisation)
    .leftJoin(revision, eq(revision.organisationId, organisation.id))
    .where(eq(organisation.slug, slug))
    .groupBy(organisation.id, organisation.language, organisation.version, organisation.updatedAt);
  return found;
}
