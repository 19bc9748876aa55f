import { and, asc, desc, eq, isNull, max, ne, notExists } from 'drizzle-orm';
import type { Db } from '../client';
import { alias } from '../dialect';
import { aboutEntries } from '../rows';
import { type AnnouncementRow, announcement, type CustomerRow, customer, delivery, notice, revision } from '../schema';

/** The customers of an organisation by name, those in the archive left out. */
export function listCustomers(db: Db, organisationId: string): Promise<CustomerRow[]> {
  return db
    .select()
    .from(customer)
    .where(and(eq(customer.organisationId, organisationId), isNull(customer.archivedAt)))
    .orderBy(asc(customer.name), asc(customer.id));
}

/** The customers of an organisation for whom no address is recorded, by name; those in the archive left out. */
export async function listUnaddressed(db: Db, organisationId: string) {
  const all = await db
    .select({
      customerId: customer.id,
      name: customer.name,
      endedOn: customer.endedOn,
      recipients: customer.recipients,
    })
    .from(customer)
    .where(and(eq(customer.organisationId, organisationId), isNull(customer.archivedAt)))
    .orderBy(asc(customer.name), asc(customer.id));
  return all.flatMap(({ recipients, ...one }) => (recipients.length === 0 ? [one] : []));
}

/** One customer of an organisation, archived or not. */
export async function findCustomer(db: Db, organisationId: string, id: string): Promise<CustomerRow | undefined> {
  const [found] = await db
    .select()
    .from(customer)
    .where(and(eq(customer.organisationId, organisationId), eq(customer.id, id)))
    .limit(1);
  return found;
}

export async function insertCustomers(tx: Db, rows: CustomerRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 100) await tx.insert(customer).values(rows.slice(from, from + 100));
}

/** Replaces a customer's facts if it still has the version that was seen; false when it has not. */
export async function updateCustomer(tx: Db, row: CustomerRow, seenVersion: number): Promise<boolean> {
  const { id, organisationId, createdAt: _created, ...facts } = row;
  const written = await tx
    .update(customer)
    .set(facts)
    .where(and(eq(customer.id, id), eq(customer.organisationId, organisationId), eq(customer.version, seenVersion)))
    .returning({ id: customer.id });
  return written.length > 0;
}

export async function insertAnnouncements(tx: Db, rows: AnnouncementRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 100)
    await tx.insert(announcement).values(rows.slice(from, from + 100));
}

/** What a notice said to each customer, by name. */
export function listAnnouncements(db: Db, noticeId: string): Promise<AnnouncementRow[]> {
  return db
    .select()
    .from(announcement)
    .where(eq(announcement.noticeId, noticeId))
    .orderBy(asc(announcement.customerName), asc(announcement.id));
}

/** What a notice said to one customer. */
export async function findAnnouncement(
  db: Db,
  noticeId: string,
  customerId: string,
): Promise<AnnouncementRow | undefined> {
  const [found] = await db
    .select()
    .from(announcement)
    .where(and(eq(announcement.noticeId, noticeId), eq(announcement.customerId, customerId)))
    .limit(1);
  return found;
}

/** Replaces what a notice was to say to a customer whom it never reached. */
export async function updateAnnouncement(tx: Db, { id, organisationId, ...said }: AnnouncementRow): Promise<void> {
  await tx
    .update(announcement)
    .set(said)
    .where(and(eq(announcement.id, id), eq(announcement.organisationId, organisationId)));
}

const told = {
  announcement,
  number: revision.number,
  inForceOn: revision.inForceOn,
  announcedOn: revision.announcedOn,
};

/** Everything one customer was told, newest first. */
export function listAnnouncementsTo(db: Db, organisationId: string, customerId: string) {
  return db
    .select(told)
    .from(announcement)
    .innerJoin(notice, eq(notice.id, announcement.noticeId))
    .innerJoin(revision, eq(revision.id, notice.revisionId))
    .where(and(eq(announcement.organisationId, organisationId), eq(announcement.customerId, customerId)))
    .orderBy(desc(revision.number));
}

/** What an organisation told its customers of some rows, or of all, oldest revision first: as much as says where they stand. */
export function listToldOf(db: Db, organisationId: string, entryIds: readonly string[] | undefined) {
  return db
    .select({
      customerId: announcement.customerId,
      customerName: announcement.customerName,
      authorisation: announcement.authorisation,
      objectionUntilOn: announcement.objectionUntilOn,
      agreedAt: announcement.agreedAt,
      entryIds: announcement.entryIds,
      number: revision.number,
    })
    .from(announcement)
    .innerJoin(notice, eq(notice.id, announcement.noticeId))
    .innerJoin(revision, eq(revision.id, notice.revisionId))
    .where(and(eq(announcement.organisationId, organisationId), aboutEntries(announcement.entryIds, entryIds)))
    .orderBy(asc(revision.number), asc(announcement.customerName));
}

/**
 * The customers on the list to whom every copy of what a revision's notices say was refused for good, with the last of
 * the days they could have objected until; of all customers, or of one. One copy that is still under way, or went, is enough not to be.
 */
export async function listUnreachedOf(db: Db, organisationId: string, customerId?: string) {
  const other = alias(delivery, 'other_delivery');
  const otherNotice = alias(notice, 'other_notice');
  const reached = db
    .select({ id: other.id })
    .from(other)
    .innerJoin(otherNotice, eq(otherNotice.id, other.noticeId))
    .where(
      and(
        eq(otherNotice.revisionId, notice.revisionId),
        eq(other.customerId, delivery.customerId),
        // What it is not, as an index of what it is would lead through every mail that was ever sent.
        ne(other.status, 'failed'),
        ne(other.status, 'cancelled'),
      ),
    );
  const found = await db
    .select({
      customerId: customer.id,
      name: customer.name,
      endedOn: customer.endedOn,
      number: revision.number,
      objectionUntilOn: max(announcement.objectionUntilOn),
    })
    .from(delivery)
    .innerJoin(notice, eq(notice.id, delivery.noticeId))
    .innerJoin(revision, eq(revision.id, notice.revisionId))
    .innerJoin(customer, eq(customer.id, delivery.customerId))
    .innerJoin(
      announcement,
      and(eq(announcement.noticeId, delivery.noticeId), eq(announcement.customerId, delivery.customerId)),
    )
    .where(
      and(
        eq(delivery.organisationId, organisationId),
        eq(delivery.status, 'failed'),
        customerId ? eq(delivery.customerId, customerId) : undefined,
        isNull(customer.archivedAt),
        notExists(reached),
      ),
    )
    .groupBy(customer.id, customer.name, customer.endedOn, revision.number)
    .orderBy(asc(customer.name), asc(revision.number));
  return found;
}

/** The organisations that have told customers anything. */
export async function listOrganisationsWithCustomers(db: Db): Promise<string[]> {
  const found = await db.selectDistinct({ id: announcement.organisationId }).from(announcement);
  return found.map(({ id }) => id);
}
