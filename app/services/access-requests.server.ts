import { randomUUID } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import type { Db } from '../../db/client';
import { mutate, recorded, refused } from '../../db/mutate';
import { findAccessRequest, listAccessRequestsOf } from '../../db/queries/subscribers';
import { type AccessRequestRow, accessRequest, type OrganisationRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { PublicLanguage } from '../domain/words';
import type { App } from '../lib/app.server';
import { createToken, hashToken } from '../lib/tokens.server';
import { accessGrantedMail, accessRefusedMail, accessRequestedMail } from './access-request-mails.server';
import { enqueueMails, mailDomainOf, type OutgoingMail } from './outbox.server';
import { type Acting, asVisitor, canonicalEmail, daysBefore, MAILS_PER_ADDRESS_AND_DAY } from './visitors.server';

/** How long a granted link works unless the organisation says otherwise. */
export const ACCESS_DAYS = 90;

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

export type AccessAsked = {
  email: string;
  company?: string | undefined;
  reason?: string | undefined;
  language: PublicLanguage;
};

/**
 * A visitor asks to see a list that is shown on request. The organisation's mailbox is told once; asking again while a
 * request waits only brings it up to date. What the visitor is answered does not depend on what is known of an address.
 */
export async function requestAccess(
  app: App,
  organisation: OrganisationRow,
  asked: AccessAsked,
): Promise<'answered' | 'not-offered'> {
  if (organisation.visibility !== 'on-request') return 'not-offered';
  const email = canonicalEmail(asked.email);
  const stated = { company: asked.company ?? null, reason: asked.reason ?? null, language: asked.language };
  await mutate(asVisitor(app, organisation), async (tx) => {
    const now = app.now();
    const recent = await listAccessRequestsOf(tx, organisation.id, email, daysBefore(now, 1));
    if (recent.length >= MAILS_PER_ADDRESS_AND_DAY) return refused(undefined);
    const [waiting] = await tx
      .select()
      .from(accessRequest)
      .where(
        and(
          eq(accessRequest.organisationId, organisation.id),
          eq(accessRequest.email, email),
          eq(accessRequest.status, 'pending'),
        ),
      )
      .limit(1);
    if (waiting) {
      await tx.update(accessRequest).set(stated).where(eq(accessRequest.id, waiting.id));
      return recorded(undefined, line('renewed', waiting.id));
    }
    const id = randomUUID();
    const [row] = await tx
      .insert(accessRequest)
      .values({ id, organisationId: organisation.id, email, ...stated, status: 'pending', requestedAt: now })
      .returning();
    const mail = accessRequestedMail(app.config, organisation, row as AccessRequestRow);
    if (mail) await enqueueMails(tx, [mail], now, mailDomainOf(app.config));
    return recorded(undefined, line('made', id));
  });
  app.outbox.wake();
  return 'answered';
}

type Decision = 'decided' | 'already-decided' | 'not-found';

/** Grants a request: a link that opens the list until `expiresAt` goes to the address that asked, and nowhere else. */
export function grantAccess(ctx: Acting, id: string, expiresAt: Instant): Promise<Decision> {
  const token = createToken();
  return decide(ctx, id, { status: 'granted', tokenHash: hashToken(token), expiresAt }, (request) =>
    accessGrantedMail(ctx.app.config, ctx.organisation, request, token, expiresAt),
  );
}

/** Refuses a request, and says so to whoever asked if the organisation wants that. */
export function refuseAccess(ctx: Acting, id: string, isTold: boolean): Promise<Decision> {
  return decide(ctx, id, { status: 'refused' }, (request) =>
    isTold ? accessRefusedMail(ctx.organisation, request) : undefined,
  );
}

async function decide(
  ctx: Acting,
  id: string,
  decision: Pick<AccessRequestRow, 'status'> & Partial<AccessRequestRow>,
  mailFor: (request: AccessRequestRow) => OutgoingMail | undefined,
): Promise<Decision> {
  const outcome = await mutate(ctx, async (tx) => {
    const now = ctx.now();
    const request = await findAccessRequest(tx, ctx.organisation.id, id);
    if (!request) return refused<Decision>('not-found');
    if (request.status !== 'pending') return refused<Decision>('already-decided');
    await tx
      .update(accessRequest)
      .set({ ...decision, decidedAt: now, decidedBy: ctx.actor })
      .where(eq(accessRequest.id, id));
    const mail = mailFor(request);
    if (mail) await enqueueMails(tx, [mail], now, mailDomainOf(ctx.app.config));
    return recorded<Decision>(
      'decided',
      line(decision.status, id, { expiresAt: decision.expiresAt, told: mail !== undefined }),
    );
  });
  if (outcome === 'decided') ctx.app.outbox.wake();
  return outcome;
}

/** Ends a granted access at once: its link opens nothing any more. */
export function endAccess(ctx: Acting, id: string): Promise<'ended' | 'not-granted' | 'not-found'> {
  return mutate(ctx, async (tx) => {
    const now = ctx.now();
    const request = await findAccessRequest(tx, ctx.organisation.id, id);
    if (!request) return refused('not-found' as const);
    if (request.status !== 'granted' || !request.expiresAt || request.expiresAt <= now)
      return refused('not-granted' as const);
    await tx.update(accessRequest).set({ expiresAt: now }).where(eq(accessRequest.id, id));
    return recorded('ended' as const, line('ended', id));
  });
}

const line = (verb: string, id: string, after?: Record<string, unknown>) => ({
  action: `access-request.${verb}`,
  subject: { kind: 'access-request' as const, id },
  after,
});
