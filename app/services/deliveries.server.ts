import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database, Db } from '../../db/client';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { findDelivery } from '../../db/queries/deliveries';
import { attempt, type DeliveryKind, type DeliveryRow, delivery } from '../../db/schema';
import type { Instant } from '../domain/days';
import { retryAt } from './delivery-retries.server';
import type { Handed } from './delivery-transport.server';

/** Mails whose link is a secret: their bodies are emptied once they are sent, so that the outbox keeps no way in. */
const SECRET_KINDS: readonly DeliveryKind[] = ['confirmation', 'access', 'invitation', 'sign-in', 'password-reset'];

export const OUTBOX_ACTOR = 'system:outbox';

type Parts = { db: Database; now: () => Instant; random: () => number };

/**
 * Records what became of one try: always an attempt with the server's answer, and what follows for the delivery. The
 * end of it, sent or failed, is a line of the history; that it was claimed or put off is how the outbox works and is
 * not. The line holds no address and not the server's answer, which often repeats one. A mail that is sent counts as
 * sent even if another worker had taken it over meanwhile: that is what happened.
 */
export async function recordHanded(
  { db, now, random }: Parts,
  claimed: DeliveryRow,
  owner: string,
  handed: Handed,
): Promise<void> {
  const at = now();
  const outcome = handed.outcome === 'unreachable' ? 'deferred' : handed.outcome;
  const write = async (tx: Db): Promise<'sent' | 'failed' | undefined> => {
    const [current] = await tx.select().from(delivery).where(eq(delivery.id, claimed.id)).limit(1);
    // Gone with its organisation while it was under way.
    if (!current) return undefined;
    await tx.insert(attempt).values({ id: randomUUID(), deliveryId: claimed.id, at, outcome, answer: handed.answer });
    const isOurs = current.status === 'waiting' && current.leaseOwner === owner;
    if (current.status === 'sent' || (!isOurs && outcome !== 'sent')) return undefined;
    const after = consequence(current, handed, at, random());
    await tx
      .update(delivery)
      .set({ ...after, leaseOwner: null, leaseUntil: null, serverAnswer: handed.answer })
      .where(eq(delivery.id, claimed.id));
    return after.status === 'waiting' ? undefined : after.status;
  };
  const { organisationId } = claimed;
  const isFinal = outcome === 'sent' || consequence(claimed, handed, at, 0).status === 'failed';
  if (!organisationId || !isFinal) {
    await db.transact(write);
    return;
  }
  const wroteWithoutLine = await mutate(
    { db, organisation: { id: organisationId }, actor: OUTBOX_ACTOR, now },
    async (tx) => {
      const status = await write(tx);
      if (!status) return refused(true);
      const { kind, noticeId, messageId, contentHash } = claimed;
      return recorded(false, {
        action: `delivery.${status}`,
        subject: { kind: 'delivery', id: claimed.id },
        after: { kind, noticeId: noticeId ?? undefined, messageId, contentHash },
      });
    },
  );
  if (wroteWithoutLine) await db.transact(write);
}

/** What the outcome of a try means for the delivery. */
function consequence(current: DeliveryRow, handed: Handed, at: Instant, random: number) {
  if (handed.outcome === 'sent') {
    const emptied = SECRET_KINDS.includes(current.kind) ? { textBody: '', htmlBody: '' } : {};
    return { status: 'sent' as const, sentAt: at, attempts: current.attempts + 1, ...emptied };
  }
  if (handed.outcome === 'refused') return { status: 'failed' as const, attempts: current.attempts + 1 };
  // The mail server's absence is not the recipient's: it uses up none of the delivery's tries.
  if (handed.outcome === 'unreachable') return { status: 'waiting' as const };
  const attempts = current.attempts + 1;
  const nextAttemptAt = retryAt(attempts, at, random);
  return nextAttemptAt
    ? { status: 'waiting' as const, attempts, nextAttemptAt }
    : { status: 'failed' as const, attempts };
}

/** A person has a failed delivery tried again, from the beginning of its delays. */
export function retryDelivery(ctx: Writing, id: string): Promise<'retried' | 'not-failed' | 'not-found'> {
  return mutate(ctx, async (tx) => {
    const current = await findDelivery(tx, ctx.organisation.id, id);
    if (!current) return refused('not-found' as const);
    if (current.status !== 'failed') return refused('not-failed' as const);
    await tx
      .update(delivery)
      .set({ status: 'waiting', attempts: 0, nextAttemptAt: ctx.now() })
      .where(eq(delivery.id, id));
    return recorded('retried' as const, { action: 'delivery.retried', subject: { kind: 'delivery', id } });
  });
}

/** All failed deliveries of a notice are tried again; returns how many. */
export function retryFailedOf(ctx: Writing, noticeId: string): Promise<number> {
  return mutate(ctx, async (tx) => {
    const retried = await tx
      .update(delivery)
      .set({ status: 'waiting', attempts: 0, nextAttemptAt: ctx.now() })
      .where(
        and(
          eq(delivery.organisationId, ctx.organisation.id),
          eq(delivery.noticeId, noticeId),
          eq(delivery.status, 'failed'),
        ),
      )
      .returning({ id: delivery.id });
    if (retried.length === 0) return refused(0);
    return recorded(
      retried.length,
      ...retried.map(({ id }) => ({ action: 'delivery.retried', subject: { kind: 'delivery' as const, id } })),
    );
  });
}

/** Mails that have not gone to a subscriber who left no longer go, inside the transaction in which they leave. */
export async function cancelDeliveriesTo(tx: Db, subscriberId: string, kinds: DeliveryKind[]): Promise<void> {
  await tx
    .update(delivery)
    .set({ status: 'cancelled' })
    .where(
      and(
        eq(delivery.subscriberId, subscriberId),
        inArray(delivery.kind, kinds),
        inArray(delivery.status, ['waiting', 'failed']),
      ),
    );
}
