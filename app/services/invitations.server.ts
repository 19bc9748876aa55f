import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import { mutate, recorded, refused } from '../../db/mutate';
import {
  findInvitation,
  findInvitationByToken,
  type InvitationRow,
  insertInvitation,
  listOpenInvitations,
  updateInvitation,
} from '../../db/queries/invitations';
import { findMembership, findOrganisation, findUserByEmail, insertMembership } from '../../db/queries/organisations';
import type { OrganisationRow } from '../../db/schema';
import type { MemberRole } from '../domain/words';
import type { App } from '../lib/app.server';
import type { Context, Person } from '../lib/context.server';
import { isLanguage } from '../lib/i18n';
import { createToken, hashToken } from '../lib/tokens.server';
import { invitationMail } from './account-mails.server';
import { enqueueMails, mailDomainOf } from './outbox.server';

export const INVITATION_DAYS = 14;
const DAY_MS = 86_400_000;

const isOver = (invitation: InvitationRow, at: string) => invitation.expiresAt <= at;

/** Invitations without an answer, and whether each can still be followed. */
export async function listInvitations(ctx: Context) {
  const rows = await listOpenInvitations(ctx.db.read, ctx.organisation.id);
  return rows.map(({ id, email, role, createdAt, expiresAt }) => ({
    id,
    email,
    role,
    createdAt,
    expiresAt,
    expired: expiresAt <= ctx.now(),
  }));
}

export type Invited = 'invited' | 'already-member' | 'already-invited';

/** Invites somebody by mail to a role. The mail and the invitation are written together; only its hash keeps the link. */
export async function invite(
  ctx: Context,
  { email: typed, role }: { email: string; role: MemberRole },
): Promise<Invited> {
  const email = typed.trim().toLowerCase();
  const outcome = await mutate(ctx, async (tx) => {
    const known = await findUserByEmail(tx, email);
    if (known && (await findMembership(tx, ctx.organisation.id, known.id))) return refused<Invited>('already-member');
    const open = await listOpenInvitations(tx, ctx.organisation.id);
    if (open.some((one) => one.email === email)) return refused<Invited>('already-invited');
    const id = randomUUID();
    const { token, term } = newLink(ctx);
    await insertInvitation(tx, {
      id,
      organisationId: ctx.organisation.id,
      email,
      role,
      invitedBy: ctx.person.id,
      createdAt: ctx.now(),
      ...term,
    });
    await sendLink(tx, ctx, { email, role }, token);
    return recorded<Invited>('invited', {
      action: 'invitation.sent',
      subject: { kind: 'invitation', id },
      after: { role },
    });
  });
  ctx.app.outbox.wake();
  return outcome;
}

/** Sends an open invitation again with a new link and a new term; the old link stops working. */
export async function resendInvitation(ctx: Context, id: string): Promise<'sent' | 'not-found'> {
  const outcome = await mutate(ctx, async (tx) => {
    const invitation = await findInvitation(tx, ctx.organisation.id, id);
    if (!invitation || invitation.acceptedAt || invitation.withdrawnAt)
      return refused<'sent' | 'not-found'>('not-found');
    const { token, term } = newLink(ctx);
    await updateInvitation(tx, id, term);
    await sendLink(tx, ctx, invitation, token);
    return recorded<'sent' | 'not-found'>('sent', { action: 'invitation.resent', subject: { kind: 'invitation', id } });
  });
  ctx.app.outbox.wake();
  return outcome;
}

/** Takes an open invitation back; its link then says so. */
export function withdrawInvitation(ctx: Context, id: string): Promise<'withdrawn' | 'not-found'> {
  return mutate(ctx, async (tx) => {
    const invitation = await findInvitation(tx, ctx.organisation.id, id);
    if (!invitation || invitation.acceptedAt || invitation.withdrawnAt)
      return refused<'withdrawn' | 'not-found'>('not-found');
    await updateInvitation(tx, id, { withdrawnAt: ctx.now() });
    return recorded<'withdrawn' | 'not-found'>('withdrawn', {
      action: 'invitation.withdrawn',
      subject: { kind: 'invitation', id },
    });
  });
}

export type InvitationState =
  | { state: 'unknown' | 'expired' | 'withdrawn' | 'accepted' }
  | { state: 'open'; invitation: InvitationRow; organisation: OrganisationRow; hasAccount: boolean };

/** What an invitation link leads to now. */
export async function readInvitation(app: App, token: string): Promise<InvitationState> {
  const invitation = await findInvitationByToken(app.db.read, hashToken(token));
  if (!invitation) return { state: 'unknown' };
  if (invitation.withdrawnAt) return { state: 'withdrawn' };
  if (invitation.acceptedAt) return { state: 'accepted' };
  if (isOver(invitation, app.now())) return { state: 'expired' };
  const organisation = await findOrganisation(app.db.read, invitation.organisationId);
  if (!organisation) return { state: 'unknown' };
  return {
    state: 'open',
    invitation,
    organisation,
    hasAccount: (await findUserByEmail(app.db.read, invitation.email)) !== undefined,
  };
}

export type Acceptance = { outcome: 'joined'; slug: string } | { outcome: 'wrong-mailbox' | 'not-open' };

/** Makes the invited person a member. Only the mailbox that was invited can accept; somebody already a member keeps their role. */
export async function acceptInvitation(
  app: App,
  token: string,
  person: Pick<Person, 'id' | 'email'>,
): Promise<Acceptance> {
  const found = await readInvitation(app, token);
  if (found.state !== 'open') return { outcome: 'not-open' };
  if (found.invitation.email !== person.email.toLowerCase()) return { outcome: 'wrong-mailbox' };
  const { organisation } = found;
  return mutate({ db: app.db, organisation, actor: person.id, now: app.now }, async (tx) => {
    const invitation = await findInvitation(tx, organisation.id, found.invitation.id);
    if (!invitation || invitation.acceptedAt || invitation.withdrawnAt)
      return refused<Acceptance>({ outcome: 'not-open' });
    await updateInvitation(tx, invitation.id, { acceptedAt: app.now() });
    const accepted = { action: 'invitation.accepted', subject: { kind: 'invitation' as const, id: invitation.id } };
    const joined: Acceptance = { outcome: 'joined', slug: organisation.slug };
    if (await findMembership(tx, organisation.id, person.id)) return recorded<Acceptance>(joined, accepted);
    await insertMembership(tx, {
      organisationId: organisation.id,
      userId: person.id,
      role: invitation.role,
      createdAt: app.now(),
    });
    return recorded<Acceptance>(joined, accepted, {
      action: 'membership.joined',
      subject: { kind: 'membership', id: person.id },
      after: { role: invitation.role },
    });
  });
}

function newLink(ctx: Context) {
  const token = createToken();
  const expiresAt = new Date(Date.parse(ctx.now()) + INVITATION_DAYS * DAY_MS).toISOString();
  return { token, term: { tokenHash: hashToken(token), expiresAt } };
}

async function sendLink(tx: Db, ctx: Context, to: { email: string; role: MemberRole }, token: string): Promise<void> {
  const known = await findUserByEmail(tx, to.email);
  const language = isLanguage(known?.language) ? known.language : ctx.language;
  const mail = invitationMail({
    ...to,
    language,
    organisation: ctx.organisation.name,
    token,
    baseUrl: ctx.app.config.baseUrl,
    days: INVITATION_DAYS,
  });
  await enqueueMails(tx, [mail], ctx.now(), mailDomainOf(ctx.app.config));
}
