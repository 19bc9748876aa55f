import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { insertMany, updateMany } from '../../db/bulk';
import type { Database, Db } from '../../db/client';
import { appendHistory } from '../../db/history';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { type DeliveryStanding, findDelivery, listStandings } from '../../db/queries/deliveries';
import { attempt, type DeliveryKind, type DeliveryRow, delivery } from '../../db/schema';
import type { Instant } from '../domain/days';
import { grouped } from '../lib/grouped';
import { retryAt } from './delivery-retries.server';
import type { Handed } from './delivery-transport.server';

/** Mails whose link is a secret: their bodies are emptied once they are sent, so that the outbox keeps no way in. */
const SECRET_KINDS: readonly DeliveryKind[] = ['confirmation', 'access', 'invitation', 'sign-in', 'password-reset'];

export const OUTBOX_ACTOR = 'system:outbox';

type Parts = { db: Database; now: () => Instant; random: () => number };

/** A delivery that was handed over, and what became of it. */
export type Result = { delivery: Pick<DeliveryRow, 'id'>; handed: Handed };

/**
 * Records what became of some tries in one transaction: for each an attempt with the server's answer, and what follows
 * for the delivery. The end of it, sent or failed, is a line of the history; that it was claimed or put off is how the
 * outbox works and is not. The line holds no address and not the server's answer, which often repeats one. A mail that
 * is sent counts as sent even if another worker had taken it over meanwhile: that is what happened.
 */
export async function recordResults({ db, now, random }: Parts, owner: string, results: Result[]): Promise<void> {
  const at = now();
  const chance = results.map(random);
  await db.transact(async (tx) => {
    const found = await listStandings(
      tx,
      results.map(({ delivery }) => delivery.id),
    );
    const standings = new Map(found.map((one) => [one.id, one]));
    const tries = results.flatMap(({ delivery, handed }, n) => {
      const before = standings.get(delivery.id);
      // Gone with its organisation while it was under way.
      if (!before) return [];
      const outcome = handed.outcome === 'unreachable' ? ('deferred' as const) : handed.outcome;
      const isOurs = before.status === 'waiting' && before.leaseOwner === owner;
      const isPast = before.status === 'sent' || (!isOurs && outcome !== 'sent');
      return [{ before, handed, outcome, after: isPast ? undefined : consequence(before, handed, at, chance[n] ?? 0) }];
    });
    await insertMany(
      tx,
      attempt,
      tries.map(({ before, outcome, handed }) => ({
        own: { id: randomUUID(), deliveryId: before.id, outcome, answer: handed.answer },
        facts: {},
      })),
      { at },
    );
    await follow(tx, tries, at);
  });
}

type Try = { before: DeliveryStanding; handed: Handed; after: ReturnType<typeof consequence> | undefined };

/** Writes what follows from tries for their deliveries, and the lines of those that came to their end. */
async function follow(tx: Db, tries: readonly Try[], at: Instant): Promise<void> {
  const followed = tries.flatMap(({ before, handed, after }) => (after ? [{ before, handed, after }] : []));
  await updateMany(
    tx,
    delivery,
    ['status', 'attempts', 'nextAttemptAt', 'sentAt', 'leaseOwner', 'leaseUntil', 'serverAnswer'],
    followed.map(({ before, handed, after }) => ({
      id: before.id,
      attempts: before.attempts,
      nextAttemptAt: before.nextAttemptAt,
      sentAt: before.sentAt,
      ...after,
      serverAnswer: handed.answer,
    })),
  );
  const secret = followed.filter(({ before, after }) => after.status === 'sent' && SECRET_KINDS.includes(before.kind));
  const emptied = secret.map(({ before: { id } }) => ({ id, textBody: '', htmlBody: '' }));
  await updateMany(tx, delivery, ['textBody', 'htmlBody'], emptied);
  const ended = followed.filter(({ after }) => after.status !== 'waiting');
  for (const [organisationId, ends] of grouped(ended, ({ before }) => before.organisationId)) {
    // Mails about an account belong to no register.
    if (!organisationId) continue;
    const lines = ends.map(({ before: { id, kind, noticeId, messageId, contentHash }, after }) => ({
      action: `delivery.${after.status}`,
      subject: { kind: 'delivery' as const, id },
      after: { kind, noticeId: noticeId ?? undefined, messageId, contentHash },
    }));
    await appendHistory(tx, { organisationId, actor: OUTBOX_ACTOR, at }, lines);
  }
}

/** What the outcome of a try means for the delivery. */
function consequence(before: Pick<DeliveryStanding, 'attempts'>, handed: Handed, at: Instant, random: number) {
  const attempts = before.attempts + 1;
  if (handed.outcome === 'sent') return { status: 'sent' as const, sentAt: at, attempts };
  if (handed.outcome === 'refused') return { status: 'failed' as const, attempts };
  // The mail server's absence is not the recipient's: it uses up none of the delivery's tries.
  if (handed.outcome === 'unreachable') return { status: 'waiting' as const };
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
