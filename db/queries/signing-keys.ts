import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Instant } from '../../app/domain/days';
import type { Db } from '../client';
import { type SigningKeyRow, signingKey } from '../schema';

/** The keys an organisation signs and has signed with, newest first. */
export function listSigningKeys(db: Db, organisationId: string): Promise<SigningKeyRow[]> {
  return db
    .select()
    .from(signingKey)
    .where(eq(signingKey.organisationId, organisationId))
    .orderBy(desc(signingKey.createdAt));
}

/** The keys not retired, newest first; more than one only when two publications raced to make the first. */
export function listCurrentSigningKeys(db: Db, organisationId: string): Promise<SigningKeyRow[]> {
  return db
    .select()
    .from(signingKey)
    .where(and(eq(signingKey.organisationId, organisationId), isNull(signingKey.retiredAt)))
    .orderBy(desc(signingKey.createdAt));
}

export async function insertSigningKey(tx: Db, row: SigningKeyRow): Promise<void> {
  await tx.insert(signingKey).values(row);
}

/** Lists are not signed with it any more; it stays, to check what it has signed. */
export async function retireSigningKey(tx: Db, id: string, at: Instant): Promise<void> {
  await tx.update(signingKey).set({ retiredAt: at }).where(eq(signingKey.id, id));
}
