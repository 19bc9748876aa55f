import { and, asc, count, eq, inArray, isNull, max } from 'drizzle-orm';
import { OrganisationFacts } from '../../app/domain/facts';
import type { Logo } from '../../app/domain/logo';
import type { MemberRole } from '../../app/domain/words';
import type { Db } from '../client';
import { columnsOf, present } from '../rows';
import { logoPicture, membership, type OrganisationRow, organisation, revision, user, vendor } from '../schema';

/** The organisation an address names. */
export async function findOrganisationBySlug(db: Db, slug: string) {
  const [found] = await db.select().from(organisation).where(eq(organisation.slug, slug)).limit(1);
  return found;
}

/** A person's place in an organisation, if they have one. */
export async function findMembership(db: Db, organisationId: string, userId: string) {
  const [found] = await db
    .select()
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), eq(membership.userId, userId)))
    .limit(1);
  return found;
}

/** The organisations a person belongs to, by name, with their role in each. */
export function listOrganisationsOf(db: Db, userId: string) {
  return db
    .select({ id: organisation.id, slug: organisation.slug, name: organisation.name, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.userId, userId))
    .orderBy(asc(organisation.name));
}

/** The members of an organisation, by mail address. */
export function listMembers(db: Db, organisationId: string) {
  return db
    .select({
      userId: user.id,
      email: user.email,
      name: user.name,
      role: membership.role,
      createdAt: membership.createdAt,
    })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(eq(membership.organisationId, organisationId))
    .orderBy(asc(user.email));
}

/** Every organisation of the installation, by address. */
export function listOrganisations(db: Db) {
  return db.select().from(organisation).orderBy(asc(organisation.slug));
}

/** An organisation by its identifier. */
export async function findOrganisation(db: Db, id: string) {
  const [found] = await db.select().from(organisation).where(eq(organisation.id, id)).limit(1);
  return found;
}

/** The facts of an organisation, as its form states them. */
export function organisationFactsOf(row: OrganisationRow): OrganisationFacts {
  const known = present(row) as Record<string, unknown>;
  return Object.fromEntries(
    ORGANISATION_FIELDS.filter((field) => known[field] !== undefined).map((field) => [field, known[field]]),
  ) as OrganisationFacts;
}

const ORGANISATION_FIELDS = Object.keys(OrganisationFacts.shape);

/** Writes a new organisation; its slug must be free. */
export async function insertOrganisation(
  tx: Db,
  row: { id: string; slug: string; at: string },
  facts: OrganisationFacts,
): Promise<OrganisationRow> {
  const [inserted] = await tx
    .insert(organisation)
    .values({
      id: row.id,
      slug: row.slug,
      ...columnsOf(facts, ORGANISATION_FIELDS),
      version: 1,
      createdAt: row.at,
      updatedAt: row.at,
    })
    .returning();
  return inserted as OrganisationRow;
}

/** Replaces an organisation's facts and what is known of its logo, and raises its version. */
export async function updateOrganisation(
  tx: Db,
  row: { id: string; version: number },
  at: string,
  facts: OrganisationFacts,
  logo: Logo | null,
): Promise<OrganisationRow> {
  const [updated] = await tx
    .update(organisation)
    .set({ ...columnsOf(facts, ORGANISATION_FIELDS), logo, version: row.version + 1, updatedAt: at })
    .where(eq(organisation.id, row.id))
    .returning();
  return updated as OrganisationRow;
}

/** Puts a picture in the place of an organisation's logo, or takes it away. */
export async function replaceLogoPicture(
  tx: Db,
  organisationId: string,
  picture: { hash: string; bytes: string } | undefined,
): Promise<void> {
  await tx.delete(logoPicture).where(eq(logoPicture.organisationId, organisationId));
  if (picture) await tx.insert(logoPicture).values({ organisationId, ...picture });
}

/** The bytes of an organisation's logo, base64. */
export async function findLogoPicture(db: Db, organisationId: string): Promise<string | undefined> {
  const [found] = await db
    .select({ bytes: logoPicture.bytes })
    .from(logoPicture)
    .where(eq(logoPicture.organisationId, organisationId))
    .limit(1);
  return found?.bytes;
}

/** Whether any organisation exists in this installation. */
export async function anyOrganisationExists(db: Db): Promise<boolean> {
  return (await db.select({ id: organisation.id }).from(organisation).limit(1)).length > 0;
}

/** What a person's list of organisations says of each: how many vendors, and when the list was last published. */
export async function listOrganisationNumbers(db: Db, organisationIds: string[]) {
  if (organisationIds.length === 0)
    return new Map<string, { vendors: number; publishedAt: string | null; revision: number | null }>();
  const vendors = await db
    .select({ id: vendor.organisationId, vendors: count() })
    .from(vendor)
    .where(and(inArray(vendor.organisationId, organisationIds), isNull(vendor.archivedAt)))
    .groupBy(vendor.organisationId);
  const revisions = await db
    .select({ id: revision.organisationId, publishedAt: max(revision.publishedAt), revision: max(revision.number) })
    .from(revision)
    .where(inArray(revision.organisationId, organisationIds))
    .groupBy(revision.organisationId);
  return new Map(
    organisationIds.map((id) => {
      const published = revisions.find((row) => row.id === id);
      return [
        id,
        {
          vendors: vendors.find((row) => row.id === id)?.vendors ?? 0,
          publishedAt: published?.publishedAt ?? null,
          revision: published?.revision ?? null,
        },
      ];
    }),
  );
}

/** Makes a person a member. */
export async function insertMembership(
  tx: Db,
  row: { organisationId: string; userId: string; role: MemberRole; createdAt: string },
): Promise<void> {
  await tx.insert(membership).values(row);
}

export async function updateMembershipRole(
  tx: Db,
  organisationId: string,
  userId: string,
  role: MemberRole,
): Promise<void> {
  await tx
    .update(membership)
    .set({ role })
    .where(and(eq(membership.organisationId, organisationId), eq(membership.userId, userId)));
}

export async function deleteMembership(tx: Db, organisationId: string, userId: string): Promise<void> {
  await tx.delete(membership).where(and(eq(membership.organisationId, organisationId), eq(membership.userId, userId)));
}

/** How many owners an organisation has. */
export async function countOwners(db: Db, organisationId: string): Promise<number> {
  const [found] = await db
    .select({ owners: count() })
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), eq(membership.role, 'owner')));
  return found?.owners ?? 0;
}

/** A person's account by mail address; addresses are kept in lower case. */
export async function findUserByEmail(db: Db, email: string) {
  const [found] = await db
    .select({ id: user.id, email: user.email, language: user.language })
    .from(user)
    .where(eq(user.email, email.trim().toLowerCase()))
    .limit(1);
  return found;
}

/** Whether anybody has an account in this installation. */
export async function anyUserExists(db: Db): Promise<boolean> {
  return (await db.select({ id: user.id }).from(user).limit(1)).length > 0;
}

/** Marks a mailbox as proven: its owner followed a link that was sent there. */
export async function updateEmailVerified(tx: Db, userId: string): Promise<void> {
  await tx.update(user).set({ emailVerified: true }).where(eq(user.id, userId));
}

/** Takes an account away again that was made a moment ago and belongs nowhere. */
export async function deleteUser(tx: Db, userId: string): Promise<void> {
  await tx.delete(user).where(eq(user.id, userId));
}
