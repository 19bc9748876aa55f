import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../client';
import { membership, organisation, user } from '../schema';

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
    .select({ userId: user.id, email: user.email, name: user.name, role: membership.role, createdAt: membership.createdAt })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(eq(membership.organisationId, organisationId))
    .orderBy(asc(user.email));
}

/** Every organisation of the installation, by address. */
export function listOrganisations(db: Db) {
  return db.select().from(organisation).orderBy(asc(organisation.slug));
}
