import { and, asc, eq, isNull } from 'drizzle-orm';
import type { MemberRole } from '../../app/domain/words';
import type { Db } from '../client';
import { invitation } from '../schema';

export type InvitationRow = typeof invitation.$inferSelect;

/** Invitations that wait for an answer, oldest first; expired ones included, so that they can be sent again. */
export function listOpenInvitations(db: Db, organisationId: string): Promise<InvitationRow[]> {
  return db
    .select()
    .from(invitation)
    .where(
      and(eq(invitation.organisationId, organisationId), isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt)),
    )
    .orderBy(asc(invitation.createdAt), asc(invitation.id));
}

/** An organisation's invitation by its identifier, whatever became of it. */
export async function findInvitation(db: Db, organisationId: string, id: string): Promise<InvitationRow | undefined> {
  const [found] = await db
    .select()
    .from(invitation)
    .where(and(eq(invitation.organisationId, organisationId), eq(invitation.id, id)))
    .limit(1);
  return found;
}

/** The invitation a link was made for. */
export async function findInvitationByToken(db: Db, tokenHash: string): Promise<InvitationRow | undefined> {
  const [found] = await db.select().from(invitation).where(eq(invitation.tokenHash, tokenHash)).limit(1);
  return found;
}

export async function insertInvitation(
  tx: Db,
  row: {
    id: string;
    organisationId: string;
    email: string;
    role: MemberRole;
    tokenHash: string;
    invitedBy: string;
    createdAt: string;
    expiresAt: string;
  },
): Promise<void> {
  await tx.insert(invitation).values(row);
}

/** A new link, a new term, an answer or a withdrawal. */
export async function updateInvitation(
  tx: Db,
  id: string,
  changes: { tokenHash?: string; expiresAt?: string; acceptedAt?: string; withdrawnAt?: string },
): Promise<void> {
  await tx.update(invitation).set(changes).where(eq(invitation.id, id));
}
