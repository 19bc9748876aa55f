import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { type SecretAddressRow, secretAddress, user } from '../../db/schema';
import { createToken, hashToken } from '../lib/tokens.server';

/** What an address can open. */
export type Opens = SecretAddressRow['opens'];

/**
 * Makes an address that opens one thing to whoever knows it: the calendar, or the scenario `subjectId`. The token is
 * returned this once; what is kept is its hash, so nobody can read it back.
 */
export function createSecretAddress(
  ctx: Writing,
  opens: Opens,
  subjectId?: string,
): Promise<{ id: string; token: string }> {
  return mutate(ctx, async (tx) => {
    const id = randomUUID();
    const token = createToken();
    await tx.insert(secretAddress).values({
      id,
      organisationId: ctx.organisation.id,
      opens,
      subjectId: subjectId ?? null,
      tokenHash: hashToken(token),
      createdBy: ctx.actor,
      createdAt: ctx.now(),
    });
    return recorded(
      { id, token },
      { action: 'secret-address.created', subject: { kind: 'secret-address', id }, after: { opens } },
    );
  });
}

/** Ends an address at once: it opens nothing any more. Who may do so is for the caller to decide. */
export function revokeSecretAddress(ctx: Writing, id: string): Promise<'revoked' | 'already-revoked' | 'not-found'> {
  return mutate(ctx, async (tx) => {
    const [found] = await tx
      .select()
      .from(secretAddress)
      .where(and(eq(secretAddress.organisationId, ctx.organisation.id), eq(secretAddress.id, id)))
      .limit(1);
    if (!found) return refused('not-found' as const);
    if (found.revokedAt) return refused('already-revoked' as const);
    await tx.update(secretAddress).set({ revokedAt: ctx.now() }).where(eq(secretAddress.id, id));
    return recorded('revoked' as const, {
      action: 'secret-address.revoked',
      subject: { kind: 'secret-address', id },
      before: { opens: found.opens },
    });
  });
}

/** The addresses of an organisation that work, newest first, each with who made it; `email` is null once the account is gone. */
export function listSecretAddresses(db: Db, organisationId: string, opens: Opens) {
  return db
    .select({
      id: secretAddress.id,
      subjectId: secretAddress.subjectId,
      createdBy: secretAddress.createdBy,
      email: user.email,
      createdAt: secretAddress.createdAt,
    })
    .from(secretAddress)
    .leftJoin(user, eq(user.id, secretAddress.createdBy))
    .where(
      and(
        eq(secretAddress.organisationId, organisationId),
        eq(secretAddress.opens, opens),
        isNull(secretAddress.revokedAt),
      ),
    )
    .orderBy(desc(secretAddress.createdAt), desc(secretAddress.id));
}

/** The address a token belongs to, while it works and opens what is asked for. */
export async function openSecretAddress(db: Db, opens: Opens, token: string): Promise<SecretAddressRow | undefined> {
  const [found] = await db
    .select()
    .from(secretAddress)
    .where(
      and(
        eq(secretAddress.tokenHash, hashToken(token)),
        eq(secretAddress.opens, opens),
        isNull(secretAddress.revokedAt),
      ),
    )
    .limit(1);
  return found;
}
