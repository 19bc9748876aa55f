import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  like,
  lte,
  max,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Instant } from '../../app/domain/days';
import type { Db } from '../client';
import { attempt, type DeliveryKind, delivery, notice, organisation, revision } from '../schema';

/** Who hands deliveries over: mails go to the mail server, messages to webhooks each to its own. */
export type Carrier = 'mail' | 'webhook';

const isFor = (carrier: Carrier) =>
  carrier === 'webhook' ? eq(delivery.kind, 'webhook') : ne(delivery.kind, 'webhook');

const isDue = (now: Instant, carrier: Carrier) =>
  and(
    eq(delivery.status, 'waiting'),
    lte(delivery.nextAttemptAt, now),
    or(isNull(delivery.leaseUntil), lte(delivery.leaseUntil, now)),
    isFor(carrier),
  );

/** Whether any delivery is due that no worker holds. */
export async function hasDueDelivery(db: Db, now: Instant, carrier: Carrier): Promise<boolean> {
  const found = await db.select({ id: delivery.id }).from(delivery).where(isDue(now, carrier)).limit(1);
  return found.length > 0;
}

/**
 * Takes up to `limit` due deliveries for one worker, oldest first, until `leaseUntil`. To be called in a transaction:
 * on SQLite it is the only writer, on PostgreSQL rows another worker is taking are passed over. The name of the
 * organisation a mail speaks for comes along. Ordered as the index is: sorting what waits would be done at every claim.
 */
export async function claimDeliveries(
  tx: Db,
  claim: { owner: string; now: Instant; leaseUntil: Instant; limit: number; carrier: Carrier },
) {
  const due = lockedForUpdate(
    tx
      .select({ delivery, organisationName: organisation.name })
      .from(delivery)
      .leftJoin(organisation, eq(organisation.id, delivery.organisationId))
      .where(isDue(claim.now, claim.carrier))
      .orderBy(asc(delivery.nextAttemptAt))
      .limit(claim.limit),
  );
  const claimed = await due;
  if (claimed.length === 0) return [];
  const ids = claimed.map(({ delivery: { id } }) => id);
  await tx
    .update(delivery)
    .set({ leaseOwner: claim.owner, leaseUntil: claim.leaseUntil })
    .where(inArray(delivery.id, ids));
  return claimed;
}

/** The schema is described by SQLite's builders, which know no row locks; on PostgreSQL the query has them. */
function lockedForUpdate<Q extends object>(query: Q): Q {
  const onPostgres = query as Q & {
    for?: (strength: 'update', options: { of: typeof delivery; skipLocked: true }) => Q;
  };
  return onPostgres.for ? onPostgres.for('update', { of: delivery, skipLocked: true }) : query;
}

/** Gives back what a worker took and has not handed over. */
export async function giveBackDeliveries(tx: Db, owner: string, ids: string[]): Promise<void> {
  await tx
    .update(delivery)
    .set({ leaseOwner: null, leaseUntil: null })
    .where(and(eq(delivery.leaseOwner, owner), eq(delivery.status, 'waiting'), inArray(delivery.id, ids)));
}

/** How deliveries stand, without their bodies; those that are gone are left out. */
export function listStandings(db: Db, ids: string[]) {
  return db
    .select({
      id: delivery.id,
      organisationId: delivery.organisationId,
      kind: delivery.kind,
      noticeId: delivery.noticeId,
      messageId: delivery.messageId,
      contentHash: delivery.contentHash,
      status: delivery.status,
      attempts: delivery.attempts,
      nextAttemptAt: delivery.nextAttemptAt,
      sentAt: delivery.sentAt,
      leaseOwner: delivery.leaseOwner,
    })
    .from(delivery)
    .where(inArray(delivery.id, ids));
}

export type DeliveryStanding = Awaited<ReturnType<typeof listStandings>>[number];

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
  const [found] = await db
    .select({ count: count() })
    .from(delivery)
    .where(and(eq(delivery.recipient, recipient), inArray(delivery.kind, kinds), gte(delivery.createdAt, since)));
  return found?.count ?? 0;
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

/** The copy of a notice that went to one address of a customer: what its personal link was sent with. */
export async function findNoticeDelivery(
  db: Db,
  { noticeId, customerId, email }: { noticeId: string; customerId: string | null; email: string },
): Promise<string | undefined> {
  const [found] = await db
    .select({ id: delivery.id })
    .from(delivery)
    .where(
      and(
        eq(delivery.noticeId, noticeId),
        eq(delivery.customerId, customerId ?? ''),
        eq(delivery.recipient, email),
        eq(delivery.kind, 'notice'),
      ),
    )
    .limit(1);
  return found?.id;
}

const counted = (condition: SQL | undefined) =>
  sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`.mapWith(Number);
const countOf = (status: DeliveryStatus, carrier?: Carrier) =>
  counted(and(eq(delivery.status, status), carrier && isFor(carrier)));

/**
 * The notices of an organisation, newest revision first, each with what became of its mails, and of its messages to
 * software.
 */
export function listNotices(db: Db, organisationId: string, id?: string) {
  return db
    .select({
      id: notice.id,
      createdAt: notice.createdAt,
      correctsNoticeId: notice.correctsNoticeId,
      correction: notice.correction,
      revisionId: revision.id,
      number: revision.number,
      inForceOn: revision.inForceOn,
      objectionUntilOn: revision.objectionUntilOn,
      changes: revision.changes,
      told: counted(isFor('mail')),
      sent: countOf('sent', 'mail'),
      waiting: countOf('waiting', 'mail'),
      failed: countOf('failed', 'mail'),
      cancelled: countOf('cancelled', 'mail'),
      messages: counted(isFor('webhook')),
      messagesTaken: countOf('sent', 'webhook'),
      messagesWaiting: countOf('waiting', 'webhook'),
      messagesFailed: countOf('failed', 'webhook'),
      lastSentAt: max(delivery.sentAt),
    })
    .from(notice)
    .innerJoin(revision, eq(revision.id, notice.revisionId))
    .leftJoin(delivery, eq(delivery.noticeId, notice.id))
    .where(and(eq(notice.organisationId, organisationId), id ? eq(notice.id, id) : undefined))
    .groupBy(
      notice.id,
      notice.createdAt,
      notice.correctsNoticeId,
      notice.correction,
      revision.id,
      revision.number,
      revision.inForceOn,
      revision.objectionUntilOn,
      revision.changes,
    )
    .orderBy(desc(revision.number), desc(notice.createdAt));
}

/** What else an organisation has written and not got rid of: invitations and links by mail, tests of webhooks. */
export function listOtherUnsent(db: Db, organisationId: string, carrier: Carrier, limit: number) {
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
        isFor(carrier),
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
  const [found] = await db.select({ total: count() }).from(delivery).where(where);
  const rows = await db
    .select({
      id: delivery.id,
      kind: delivery.kind,
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
  return { rows, total: found?.total ?? 0 };
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

/** One delivery of a notice as it was written, a mail if there is one, as the example of what was sent. */
export async function findSampleOf(db: Db, noticeId: string) {
  const [found] = await db
    .select({
      kind: delivery.kind,
      subject: delivery.subject,
      textBody: delivery.textBody,
      htmlBody: delivery.htmlBody,
      language: delivery.language,
    })
    .from(delivery)
    .where(eq(delivery.noticeId, noticeId))
    .orderBy(sql`case when ${delivery.kind} = 'webhook' then 1 else 0 end`, asc(delivery.createdAt), asc(delivery.id))
    .limit(1);
  return found;
}

/** Every delivery of a notice, by recipient, as it was written. */
export function listDeliveriesOf(db: Db, noticeId: string) {
  return db
    .select()
    .from(delivery)
    .where(eq(delivery.noticeId, noticeId))
    .orderBy(asc(delivery.recipient), asc(delivery.id));
}

/** What of an organisation waits, by who carries it; of messages to software only those that were put off already. */
export async function countWaiting(db: Db, organisationId: string, carrier: Carrier): Promise<number> {
  const [found] = await db
    .select({ count: count() })
    .from(delivery)
    .where(
      and(
        eq(delivery.organisationId, organisationId),
        eq(delivery.status, 'waiting'),
        isFor(carrier),
        carrier === 'webhook' ? gt(delivery.attempts, 0) : undefined,
      ),
    );
  return found?.count ?? 0;
}

/** The customers of a notice whom nothing reached: every copy of theirs failed for good. */
export async function listUnreachedCustomers(db: Db, noticeId: string): Promise<string[]> {
  const found = await db
    .select({ customerId: delivery.customerId, copies: count(delivery.id), failed: countOf('failed') })
    .from(delivery)
    .where(and(eq(delivery.noticeId, noticeId), isNotNull(delivery.customerId)))
    .groupBy(delivery.customerId);
  return found.flatMap(({ customerId, copies, failed }) => (customerId && copies === failed ? [customerId] : []));
}
