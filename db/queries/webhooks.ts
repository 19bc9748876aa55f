import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../client';
import { customer, delivery, type WebhookRow, webhook } from '../schema';

/** One webhook of an organisation that has not ended. */
export async function findWebhook(db: Db, organisationId: string, id: string): Promise<WebhookRow | undefined> {
  const [found] = await db
    .select()
    .from(webhook)
    .where(and(eq(webhook.organisationId, organisationId), eq(webhook.id, id), isNull(webhook.endedAt)))
    .limit(1);
  return found;
}

/** One webhook whoever's it is, ended or not: what a delivery names. */
export async function findWebhookById(db: Db, id: string): Promise<WebhookRow | undefined> {
  const [found] = await db.select().from(webhook).where(eq(webhook.id, id)).limit(1);
  return found;
}

/** The webhooks of an organisation that have not ended, in the order they were entered. */
export function listWebhooks(db: Db, organisationId: string) {
  return db
    .select({ webhook, customerName: customer.name, customerArchivedAt: customer.archivedAt })
    .from(webhook)
    .leftJoin(customer, eq(customer.id, webhook.customerId))
    .where(and(eq(webhook.organisationId, organisationId), isNull(webhook.endedAt)))
    .orderBy(asc(webhook.createdAt), asc(webhook.id));
}

/** The newest message to a webhook, without its body. */
export async function findLastMessageTo(db: Db, organisationId: string, webhookId: string) {
  const [found] = await db
    .select({
      id: delivery.id,
      noticeId: delivery.noticeId,
      status: delivery.status,
      createdAt: delivery.createdAt,
      serverAnswer: delivery.serverAnswer,
    })
    .from(delivery)
    .where(and(eq(delivery.organisationId, organisationId), eq(delivery.webhookId, webhookId)))
    .orderBy(desc(delivery.createdAt), desc(delivery.id))
    .limit(1);
  return found;
}

/** Messages that have not gone to a webhook no longer go. */
export async function cancelMessagesTo(tx: Db, webhookId: string): Promise<void> {
  await tx
    .update(delivery)
    .set({ status: 'cancelled' })
    .where(and(eq(delivery.webhookId, webhookId), inArray(delivery.status, ['waiting', 'failed'])));
}
