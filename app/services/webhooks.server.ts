import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { findCustomer, listCustomers } from '../../db/queries/customers';
import { findOrganisation } from '../../db/queries/organisations';
import { findLatestRevision } from '../../db/queries/publication';
import { cancelMessagesTo, findLastMessageTo, findWebhook, listWebhooks } from '../../db/queries/webhooks';
import { webhook } from '../../db/schema';
import type { App } from '../lib/app.server';
import { type AddressProblem, problemOf } from '../lib/public-address.server';
import { seal } from '../lib/sealed.server';
import { createToken } from '../lib/tokens.server';
import { enqueueMails, mailDomainOf } from './outbox.server';
import { composeWebhookTest } from './webhook-messages.server';
import { SEALED_FOR } from './webhook-transport.server';

type Acting = Writing & { app: Pick<App, 'config' | 'outbox'> };

/** A secret as its reader keeps it; the prefix lets scanners of source code find one that was left there. */
const createSecret = (): string => `onwhsec_${createToken()}`;

export type Entered =
  | { outcome: 'entered'; id: string; secret: string }
  | { outcome: 'refused'; problem: AddressProblem }
  | { outcome: 'customer-not-found' };

/**
 * Enters the address of somebody's software, told of the notices to one customer or of every publication. The secret is
 * returned this once. The history names the host only: what follows it often is a secret of its own.
 */
export async function enterWebhook(
  ctx: Acting,
  { url, customerId }: { url: string; customerId?: string | undefined },
): Promise<Entered> {
  const { config } = ctx.app;
  const problem = await problemOf(new URL(url), config);
  if (problem) return { outcome: 'refused', problem };
  const secret = createSecret();
  return mutate(ctx, async (tx) => {
    const customer = customerId ? await findCustomer(tx, ctx.organisation.id, customerId) : undefined;
    if (customerId && (!customer || customer.archivedAt)) return refused<Entered>({ outcome: 'customer-not-found' });
    const id = randomUUID();
    await tx.insert(webhook).values({
      id,
      organisationId: ctx.organisation.id,
      customerId: customer?.id ?? null,
      url,
      secret: seal(config, SEALED_FOR, secret),
      createdAt: ctx.now(),
      endedAt: null,
    });
    return recorded<Entered>(
      { outcome: 'entered', id, secret },
      {
        action: 'webhook.entered',
        subject: { kind: 'webhook', id },
        after: { host: new URL(url).host, customer: customer?.name },
      },
    );
  });
}

/** Gives a webhook another secret at once; the one before signs nothing any more. Undefined when there is none such. */
export function replaceSecret(ctx: Acting, id: string): Promise<string | undefined> {
  const secret = createSecret();
  return mutate(ctx, async (tx) => {
    const found = await findWebhook(tx, ctx.organisation.id, id);
    if (!found) return refused<string | undefined>(undefined);
    await tx
      .update(webhook)
      .set({ secret: seal(ctx.app.config, SEALED_FOR, secret) })
      .where(eq(webhook.id, id));
    return recorded<string | undefined>(secret, {
      action: 'webhook.secret-replaced',
      subject: { kind: 'webhook', id },
    });
  });
}

/** Ends a webhook: nothing goes there any more, what waits included. */
export function endWebhook(ctx: Writing, id: string): Promise<'ended' | 'not-found'> {
  return mutate(ctx, async (tx) => {
    const found = await findWebhook(tx, ctx.organisation.id, id);
    if (!found) return refused('not-found' as const);
    await tx.update(webhook).set({ endedAt: ctx.now() }).where(eq(webhook.id, id));
    await cancelMessagesTo(tx, id);
    return recorded('ended' as const, {
      action: 'webhook.ended',
      subject: { kind: 'webhook', id },
      before: { host: new URL(found.url).host },
    });
  });
}

/** Writes a message that says nothing, to see whether it arrives. */
export async function testWebhook(ctx: Acting, id: string): Promise<'written' | 'not-found'> {
  const { config, outbox } = ctx.app;
  const outcome = await mutate(ctx, async (tx) => {
    const found = await findWebhook(tx, ctx.organisation.id, id);
    const organisation = await findOrganisation(tx, ctx.organisation.id);
    if (!found || !organisation) return refused('not-found' as const);
    const latest = await findLatestRevision(tx, organisation.id);
    const message = composeWebhookTest(config, organisation, latest, found, ctx.now());
    await enqueueMails(tx, [message], ctx.now(), mailDomainOf(config));
    return recorded('written' as const, { action: 'webhook.tested', subject: { kind: 'webhook', id } });
  });
  if (outcome === 'written') outbox.wake();
  return outcome;
}

/** The live webhooks with what became of the newest message to each, and the customers one can be for. */
export async function viewWebhooks(db: Db, organisationId: string) {
  const found = await listWebhooks(db, organisationId);
  const webhooks = await Promise.all(
    found.map(async ({ webhook: { id, url, customerId, createdAt }, customerName, customerArchivedAt }) => ({
      id,
      url,
      customerId,
      customerName,
      /** Its customer left the list: it is told nothing more. */
      isIdle: customerArchivedAt !== null,
      createdAt,
      last: await findLastMessageTo(db, organisationId, id),
    })),
  );
  const customers = (await listCustomers(db, organisationId)).map(({ id, name }) => ({ id, name }));
  return { webhooks, customers };
}

export type WebhookLine = Awaited<ReturnType<typeof viewWebhooks>>['webhooks'][number];
