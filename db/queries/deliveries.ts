import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, like, lte, max, or, sql } from 'drizzle-orm';
import type { Instant } from '../../app/domain/days';
import type { Db } from '../client';
import { attempt, type DeliveryKind, delivery, notice, organisation, revision } from '../schema';

const isDue = (now: Instant) =>
  and(
    eq(delivery.status, 'waiting'),
    lte(delivery.nextAttemptAt, now),
    or(isNull(delivery.leaseUntil), lte(delivery.leaseUntil, now)),
  );

/** Whether any delivery is due that no worker holds. */
export async function hasDueDelivery(db: Db, now: Instant): Promise<boolean> {
  const found = await db.select({ id: delivery.id }).from(delivery).where(isDue(now)).limit(1);
  return found.length > 0;
}

/**
 * Takes up to `limit` due deliveries for one worker, oldest first, until `leaseUntil`. To be called in a transaction:
 * on SQLite it is the only writer, on PostgreSQL rows another worker is taking are passed over. The name of the
 * organisation a mail speaks for comes along.
 */
export async function claimDeliveries(
  tx: Db,
  claim: { owner: string; now: Instant; leaseUntil: Instant; limit: number },
) {
  const due = lockedForUpdate(
    tx
      .select({ id: delivery.id })
      .from(delivery)
      .where(isDue(claim.now))
      .orderBy(asc(delivery.nextAttemptAt), asc(delivery.createdAt), asc(delivery.id))
      .limit(claim.limit),
  );
  const ids = (await due).map(({ id }) => id);
  if (ids.length === 0) return [];
  await tx
    .update(delivery)
    .set({ leaseOwner: claim.owner, leaseUntil: claim.leaseUntil })
    .where(inArray(delivery.id, ids));
  return tx
    .select({ delivery, organisationName: organisation.name })
    .from(delivery)
    .leftJoin(organisation, eq(organisation.id, delivery.organisationId))
    .where(inArray(delivery.id, ids));
}

/** The schema is described by SQLite's builders, which know no row locks; on PostgreSQL the query has them. */
function lockedForUpdate<Q extends object>(query: Q): Q {
  const onPostgres = query as Q & { for?: (strength: 'update', options: { skipLocked: true }) => Q };
  return onPostgres.for ? onPostgres.for('update', { skipLocked: true }) : query;
}

/** Keeps what a worker still has under way its own for longer. */
export async function renewLeases(tx: Db, owner: string, leaseUntil: Instant): Promise<void> {
  await tx
    .update(delivery)
    .set({ leaseUntil })
    .where(and(eq(delivery.status, 'waiting'), eq(delivery.leaseOwner, owner)));
}

/** The workers that hold deliveries, dead or alive. */
export async function listLeaseOwners(db: Db): Promise<string[]> {
  const owners = await db
    .selectDistinct({ owner: delivery.leaseOwner })
    .from(delivery)
    .where(and(eq(delivery.status, 'waiting'), isNotNull(delivery.leaseOwner)));
  return owners.flatMap(({ owner }) => owner ?? []);
}

/** Gives back what these workers hold. */
export async function releaseLeases(tx: Db, owners: string[]): Promise<void> {
  await tx
    .update(delivery)
    .set({ leaseOwner: null, leaseUntil: null })
    .where(and(eq(delivery.status, 'waiting'), inArray(delivery.leaseOwner, owners)));
}

/** How many mails of these kinds were written for an address since an instant, whichever organisation they speak for. */
export async function countMailsTo(db: Db, recipient: string, kinds: DeliveryKind[], since: Instant): Promise<number> {
  const [counted] = await db
    .select({ count: count() })
    .from(delivery)
    .where(and(eq(delivery.recipient, recipient), inArray(delivery.kind, kinds), gte(delivery.createdAt, since)));
  return counted?.count ?? 0;
}

/** One delivery of an organisation. */
export async function findDelivery(db: Db, organisationId: string, id: string) {
  const [found] = await db
    .select()
    .from(delivery)
    .where(and(eq(delivery.organisationId, organisationId), eq(delivery.id, id)))
    .limit(1);
  return found;
}

const countOf = (status: 'waiting' | 'sent' | 'failed' | 'cancelled') =>
  sql<number>`coalesce(sum(case when ${delivery.status} = ${status} then 1 else 0 end), 0)`.mapWith(Number);

/** The notices of an organisation, newest revision first, each with what became of its deliveries. */
export function listNotices(db: Db, organisationId: string, id?: string) {
  return db
    .select({
      id: notice.id,
      createdAt: notice.createdAt,
      revisionId: revision.id,
      number: revision.number,
      inForceOn: revision.inForceOn,
      objectionUntilOn: revision.objectionUntilOn,
      changes: revision.changes,
      told: count(delivery.id),
      sent: countOf('sent'),
      waiting: countOf('waiting'),
      failed: countOf('failed'),
      cancelled: countOf('cancelled'),
      lastSentAt: max(delivery.sentAt),
    })
    .from(notice)
    .innerJoin(revision, eq(revision.id, notice.revisionId))
    .leftJoin(delivery, eq(delivery.noticeId, notice.id))
    .where(and(eq(notice.organisationId, organisationId), id ? eq(notice.id, id) : undefined))
    .groupBy(
      notice.id,
      notice.createdAt,
      revision.id,
      revision.number,
      revision.inForceOn,
      revision.objectionUntilOn,
      revision.changes,
    )
    .orderBy(desc(revision.number));
}

/** Mails of an organisation that are not notices and have not gone: invitations, confirmations, access links. */
export function listOtherUnsentMails(db: Db, organisationId: string, limit: number) {
  return db
    .select({
      id: delivery.id,
      kind: delivery.kind,
      recipient: delivery.recipient,
      status: delivery.status,
      createdAt: delivery.createdAt,
      nextAttemptAt: delivery.nextAttemptAt,
      serverAnswer: delivery.serverAnswer,
    })
    .from(delivery)
    .where(
      and(
        eq(delivery.organisationId, organisationId),
        isNull(delivery.noticeId),
        inArray(delivery.status, ['waiting', 'failed']),
      ),
    )
    .orderBy(asc(delivery.createdAt))
    .limit(limit);
}

const DELIVERY_STATUSES = ['waiting', 'sent', 'failed', 'cancelled'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One page of the deliveries of a notice, by recipient, and how many there are. Bodies stay behind. */
export async function pageDeliveriesOf(
  db: Db,
  noticeId: string,
  asked: { q: string; status?: string | undefined; page: number; pageSize: number },
) {
  const where = and(
    eq(delivery.noticeId, noticeId),
    asked.q ? like(sql`lower(${delivery.recipient})`, `%${asked.q.toLowerCase()}%`) : undefined,
    asked.status ? eq(delivery.status, asked.status as DeliveryStatus) : undefined,
  );
  const [counted] = await db.select({ total: count() }).from(delivery).where(where);
  const rows = await db
    .select({
      id: delivery.id,
      recipient: delivery.recipient,
      language: delivery.language,
      status: delivery.status,
      createdAt: delivery.createdAt,
      nextAttemptAt: delivery.nextAttemptAt,
      sentAt: delivery.sentAt,
      serverAnswer: delivery.serverAnswer,
      messageId: delivery.messageId,
      contentHash: delivery.contentHash,
    })
    .from(delivery)
    .where(where)
    .orderBy(asc(delivery.recipient), asc(delivery.id))
    .limit(asked.pageSize)
    .offset((asked.page - 1) * asked.pageSize);
  return { rows, total: counted?.total ?? 0 };
}

/** The tries of some deliveries, oldest first. */
export function listAttempts(db: Db, deliveryIds: string[]) {
  if (deliveryIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(attempt)
    .where(inArray(attempt.deliveryId, deliveryIds))
    .orderBy(asc(attempt.at), asc(attempt.id));
}

/** One delivery of a notice as it was written, as the example of what was sent. */
export async function findSampleOf(db: Db, noticeId: string) {
  const [found] = await db
    .select({
      subject: delivery.subject,
      textBody: delivery.textBody,
      htmlBody: delivery.htmlBody,
      language: delivery.language,
    })
    .from(delivery)
    .where(eq(delivery.noticeId, noticeId))
    .orderBy(asc(delivery.createdAt), asc(delivery.id))
    .limit(1);
  return found;
}
