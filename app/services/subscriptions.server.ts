import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { countMailsTo } from '../../db/queries/deliveries';
import {
  deleteLapsedSubscribers,
  findSubscriber,
  findSubscriberByConfirmation,
  findSubscriberByEmail,
  hasGrantedAccess,
  listOrganisationsWithLapsed,
} from '../../db/queries/subscribers';
import { type OrganisationRow, subscriber } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { PublicLanguage } from '../domain/words';
import type { App } from '../lib/app.server';
import { createToken, hashToken } from '../lib/tokens.server';
import { findGrantedAccess } from './access-requests.server';
import { cancelDeliveriesTo } from './deliveries.server';
import { subscriberOfToken } from './delivery-address.server';
import { enqueueMails, mailDomainOf } from './outbox.server';
import { alreadySubscribedMail, CONFIRM_WITHIN_DAYS, confirmationMail } from './subscription-mails.server';
import { type Acting, asVisitor, canonicalEmail, daysBefore, MAILS_PER_ADDRESS_AND_DAY } from './visitors.server';

type Asked = { email: string; language: PublicLanguage };
type Answer = 'asked' | 'already' | 'limited';

/**
 * A visitor asks to be told of changes. The answer never says whether an address is subscribed, limited or entitled:
 * whoever can read its mailbox learns it from the mail. A list shown on request is told only to those who may see it,
 * by the link they hold or because their address was granted access.
 */
export async function askToSubscribe(
  app: App,
  organisation: OrganisationRow,
  asked: Asked & { access?: string | undefined },
): Promise<'answered' | 'not-offered'> {
  if (organisation.visibility === 'private') return 'not-offered';
  const email = canonicalEmail(asked.email);
  if (organisation.visibility === 'on-request' && !(await maySee(app, organisation, email, asked.access)))
    return 'answered';
  const answer = await ask(asVisitor(app, organisation), { email, language: asked.language }, 'visitor');
  if (answer !== 'limited') app.outbox.wake();
  return 'answered';
}

async function maySee(app: App, { id }: OrganisationRow, email: string, access: string | undefined): Promise<boolean> {
  if (access && (await findGrantedAccess(app.db.read, id, access, app.now()))) return true;
  return hasGrantedAccess(app.db.read, id, email, app.now());
}

/** The organisation itself proposes an address, which is told nothing either before it confirms. */
export async function proposeSubscriber(ctx: Acting, asked: Asked): Promise<Answer> {
  const answer = await ask(ctx, { ...asked, email: canonicalEmail(asked.email) }, 'organisation');
  if (answer === 'asked') ctx.app.outbox.wake();
  return answer;
}

function ask(ctx: Acting, asked: Asked, by: 'visitor' | 'organisation'): Promise<Answer> {
  const { organisation } = ctx;
  const { config } = ctx.app;
  return mutate(ctx, async (tx) => {
    const now = ctx.now();
    const mails = await countMailsTo(tx, asked.email, ['confirmation'], daysBefore(now, 1));
    if (mails >= MAILS_PER_ADDRESS_AND_DAY) return refused<Answer>('limited');
    const lapsed = await forgetLapsed(tx, organisation.id, now);
    const known = await findSubscriberByEmail(tx, organisation.id, asked.email);
    if (known?.status === 'confirmed') {
      if (by === 'organisation') return refused<Answer>('already');
      await enqueueMails(tx, [alreadySubscribedMail(config, organisation, known)], now, mailDomainOf(config));
      return recorded<Answer>('already', line('reminded', known.id), ...lapsed);
    }
    const token = createToken();
    const asking = {
      language: asked.language,
      status: 'pending' as const,
      confirmationHash: hashToken(token),
      requestedAt: now,
      unsubscribedAt: null,
      confirmedAt: null,
    };
    const row = { id: known?.id ?? randomUUID(), organisationId: organisation.id, email: asked.email, ...asking };
    if (known) await tx.update(subscriber).set(asking).where(eq(subscriber.id, known.id));
    else await tx.insert(subscriber).values(row);
    await cancelDeliveriesTo(tx, row.id, ['confirmation']);
    await enqueueMails(tx, [confirmationMail(config, organisation, row, token, by)], now, mailDomainOf(config));
    return recorded<Answer>(
      'asked',
      line(by === 'visitor' ? 'asked' : 'proposed', row.id, { language: row.language }),
      ...lapsed,
    );
  });
}

/** The link of a confirmation mail was followed and its button pressed. */
export function confirmSubscription(
  app: App,
  organisation: OrganisationRow,
  token: string,
): Promise<'confirmed' | 'lapsed'> {
  return mutate(asVisitor(app, organisation), async (tx) => {
    const now = app.now();
    const found = await findSubscriberByConfirmation(tx, organisation.id, hashToken(token));
    if (found?.status === 'confirmed') return refused('confirmed' as const);
    if (found?.status !== 'pending' || found.requestedAt < daysBefore(now, CONFIRM_WITHIN_DAYS))
      return refused('lapsed' as const);
    await tx.update(subscriber).set({ status: 'confirmed', confirmedAt: now }).where(eq(subscriber.id, found.id));
    return recorded('confirmed' as const, line('confirmed', found.id));
  });
}

/** Ends a subscription at once; mails that have not gone no longer go. Doing it again changes nothing. */
export function unsubscribe(
  app: App,
  organisation: OrganisationRow,
  token: string,
): Promise<'unsubscribed' | 'unknown'> {
  const id = subscriberOfToken(app.config, token);
  return mutate(asVisitor(app, organisation), async (tx) => {
    if (id === undefined) return refused('unknown' as const);
    const found = await findSubscriber(tx, organisation.id, id);
    // Removed meanwhile: the link is ours and nobody is told any more, which is what was asked for.
    if (!found || found.status === 'unsubscribed') return refused('unsubscribed' as const);
    await tx.update(subscriber).set({ status: 'unsubscribed', unsubscribedAt: app.now() }).where(eq(subscriber.id, id));
    await cancelDeliveriesTo(tx, id, ['notice', 'confirmation']);
    return recorded('unsubscribed' as const, line('unsubscribed', id));
  });
}

/** The organisation takes an address off its subscribers: it is deleted, what it was sent stays as proof. */
export function removeSubscriber(ctx: Writing, id: string): Promise<'removed' | 'not-found'> {
  return mutate(ctx, async (tx) => {
    const found = await findSubscriber(tx, ctx.organisation.id, id);
    if (!found) return refused('not-found' as const);
    await cancelDeliveriesTo(tx, id, ['notice', 'confirmation']);
    await tx.delete(subscriber).where(eq(subscriber.id, id));
    return recorded('removed' as const, line('removed', id));
  });
}

/** Deletes, at every organisation, the addresses that were never confirmed while their link worked; returns how many. */
export async function forgetUnconfirmed(app: App): Promise<number> {
  let forgotten = 0;
  for (const id of await listOrganisationsWithLapsed(app.db.read, daysBefore(app.now(), CONFIRM_WITHIN_DAYS)))
    forgotten += await mutate(
      { db: app.db, organisation: { id }, actor: 'system:subscriptions', now: app.now },
      async (tx) => {
        const lines = await forgetLapsed(tx, id, app.now());
        return lines.length > 0 ? recorded(lines.length, ...lines) : refused(0);
      },
    );
  return forgotten;
}

/** Addresses that never confirmed are not kept beyond the time their link worked. */
async function forgetLapsed(tx: Db, organisationId: string, now: Instant): Promise<HistoryLine[]> {
  const lapsed = await deleteLapsedSubscribers(tx, organisationId, daysBefore(now, CONFIRM_WITHIN_DAYS));
  return lapsed.map((id) => line('lapsed', id));
}

const line = (verb: string, id: string, after?: Record<string, unknown>): HistoryLine => ({
  action: `subscriber.${verb}`,
  subject: { kind: 'subscriber', id },
  after,
});
