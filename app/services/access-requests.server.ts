import { and, eq, gt } from 'drizzle-orm';
import type { Db } from '../../db/client';
import { type AccessRequestRow, accessRequest } from '../../db/schema';
import type { Instant } from '../domain/days';
import { hashToken } from '../lib/tokens.server';

/** The granted request whose link carries `token`, while it has not expired. */
export async function findGrantedAccess(
  db: Db,
  organisationId: string,
  token: string,
  now: Instant,
): Promise<AccessRequestRow | undefined> {
  const [found] = await db
    .select()
    .from(accessRequest)
    .where(
      and(
        eq(accessRequest.organisationId, organisationId),
        eq(accessRequest.tokenHash, hashToken(token)),
        eq(accessRequest.status, 'granted'),
        gt(accessRequest.expiresAt, now),
      ),
    )
    .limit(1);
  return found;
}
