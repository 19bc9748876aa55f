import { and, asc, count, desc, eq, gt, gte, like, lt, sql } from 'drizzle-orm';
import type { Instant } from '../../app/domain/days';
import type { Db } from '../client';
import { accessRequest, type SubscriberRow, subscriber } from '../schema';

/** The subscriber of an organisation with an address, whatever became of them. */
export async function findSubscriberByEmail(db: Db, organisationId: string, email: string) {
  const [found] = await db
    .select()
    .from(subscriber)
    .where(and(eq(subscriber.organisationId, organisationId), eq(subscriber.email, email)))
    .limit(1);
  return found;
}

/** One subscriber of an organisation. */
export async function findSubscriber(db: Db, organisationId: string, id: string) {
  const [found] = await db
    .select()
    .from(subscriber)
    .where(and(eq(subscriber.organisationId, organisationId), eq(subscriber.id, id)))
    .limit(1);
  return found;
}

/** The subscriber whose confirmation link has this hash. */
export async function findSubscriberByConfirmation(db: Db, organisationId: string, confirmationHash: string) {
  const [found] = await db
    .select()
    .from(subscriber)
    .where(and(eq(subscriber.organisationId, organisationId), eq(subscriber.confirmationHash, confirmationHash)))
    .limit(1);
  return found;
}

/** Deletes those who asked before an instant and never confirmed; gives back their ids. */
export async function deleteLapsedSubscribers(tx: Db, organisationId: string, askedBefore: Instant): Promise<string[]> {
  const lapsed = await tx
    .delete(subscriber)
    .where(
      and(
        eq(subscriber.organisationId, organisationId),
        eq(subscriber.status, 'pending'),
        lt(subscriber.requestedAt, askedBefore),
      ),
    )
    .returning({ id: subscriber.id });
  return lapsed.map(({ id }) => id);
}

/** The organisations at which somebody asked before an instant and never confirmed. */
export async function listOrganisationsWithLapsed(db: Db, askedBefore: Instant): Promise<string[]> {
  const found = await db
    .selectDistinct({ id: subscriber.organisationId })
    .from(subscriber)
    .where(and(eq(subscriber.status, 'pending'), lt(subscriber.requestedAt, askedBefore)));
  return found.map(({ id }) => id);
}

export type SubscriberSort = 'email' | 'status' | 'language' | 'asked';

const sortedBy = {
  email: subscriber.email,
  status: subscriber.status,
  language: subscriber.language,
  asked: subscriber.requestedAt,
};

/** One page of the subscribers of an organisation, and how many fit. Without `page`, all of them. */
export async function pageSubscribers(
  db: Db,
  organisationId: string,
  asked: {
    q?: string;
    status?: string | undefined;
    sort?: SubscriberSort;
    descending?: boolean;
    page?: number;
    pageSize?: number;
  },
): Promise<{ rows: SubscriberRow[]; total: number }> {
  const where = and(
    eq(subscriber.organisationId, organisationId),
    asked.q ? like(sql`lower(${subscriber.email})`, `%${asked.q.toLowerCase()}%`) : undefined,
    asked.status ? eq(subscriber.status, asked.status as SubscriberRow['status']) : undefined,
  );
  const [counted] = await db.select({ total: count() }).from(subscriber).where(where);
  const order = asked.descending ? desc : asc;
  const rows = db
    .select()
    .from(subscriber)
    .where(where)
    .orderBy(order(sortedBy[asked.sort ?? 'email']), asc(subscriber.id));
  const { page = 1, pageSize } = asked;
  return {
    rows: await (pageSize ? rows.limit(pageSize).offset((page - 1) * pageSize) : rows),
    total: counted?.total ?? 0,
  };
}

/** The requests to see a list, those nobody has decided first, then the newest. */
export function listAccessRequests(db: Db, organisationId: string) {
  return db
    .select()
    .from(accessRequest)
    .where(eq(accessRequest.organisationId, organisationId))
    .orderBy(
      desc(sql`case when ${accessRequest.status} = 'pending' then 1 else 0 end`),
      desc(accessRequest.requestedAt),
      asc(accessRequest.id),
    );
}

/** One request to see a list. */
export async function findAccessRequest(db: Db, organisationId: string, id: string) {
  const [found] = await db
    .select()
    .from(accessRequest)
    .where(and(eq(accessRequest.organisationId, organisationId), eq(accessRequest.id, id)))
    .limit(1);
  return found;
}

/** What an address has asked of an organisation since an instant, newest first. */
export function listAccessRequestsOf(db: Db, organisationId: string, email: string, since: Instant) {
  return db
    .select()
    .from(accessRequest)
    .where(
      and(
        eq(accessRequest.organisationId, organisationId),
        eq(accessRequest.email, email),
        gte(accessRequest.requestedAt, since),
      ),
    )
    .orderBy(desc(accessRequest.requestedAt));
}

/** Whether an address has been granted access that has not ended. */
export async function hasGrantedAccess(db: Db, organisationId: string, email: string, now: Instant): Promise<boolean> {
  const found = await db
    .select({ id: accessRequest.id })
    .from(accessRequest)
    .where(
      and(
        eq(accessRequest.organisationId, organisationId),
        eq(accessRequest.email, email),
        eq(accessRequest.status, 'granted'),
        gt(accessRequest.expiresAt, now),
      ),
    )
    .limit(1);
  return found.length > 0;
}
