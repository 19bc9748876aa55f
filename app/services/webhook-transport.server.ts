import { createHmac } from 'node:crypto';
import { type IncomingMessage, request as requestPlainly } from 'node:http';
import { request as requestSafely } from 'node:https';
import type { Database } from '../../db/client';
import { findWebhookById } from '../../db/queries/webhooks';
import type { DeliveryRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { Config } from '../lib/env.server';
import { type AddressProblem, guardedLookup, NotPublic, problemOf, type Resolve } from '../lib/public-address.server';
import { unseal } from '../lib/sealed.server';
import type { Handed } from './delivery-transport.server';

/** What sealed secrets are sealed for. */
export const SEALED_FOR = 'webhook';

const TIMEOUT_MS = 10_000;
const ANSWER_MAX_LENGTH = 200;
const GONE = 410;

export type WebhookTransport = { hand(delivery: DeliveryRow): Promise<Handed> };

/** Why an address was not called, as it stands in the attempt. */
const NOT_CALLED: Record<AddressProblem, string> = {
  'webhook-not-https': 'Not called: the address does not start with https://.',
  'webhook-credentials': 'Not called: the address holds a name or a password.',
  'webhook-not-public': 'Not called: the address leads into a private network.',
  'webhook-not-found': 'The name of the address was not found.',
};

/** The value of `Onward-Signature`: when it was signed, and the HMAC-SHA-256, hex, of that time, a dot and the body. */
export function signatureOf(secret: string, body: string, at: Instant): string {
  const seconds = Math.floor(Date.parse(at) / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/**
 * Hands messages to other people's software by POST. Each try looks the webhook up again, so that one that was ended or
 * whose secret was replaced is not called as it was; and the address is judged again, as names can lead elsewhere.
 * Redirects are not followed: they could lead into our own network.
 */
export function openWebhookTransport({
  db,
  config,
  now,
  resolve,
}: {
  db: Database;
  config: Pick<Config, 'authSecret' | 'production' | 'baseUrl'>;
  now: () => Instant;
  resolve?: Resolve;
}): WebhookTransport {
  return {
    async hand(delivery) {
      const webhook = delivery.webhookId ? await findWebhookById(db.read, delivery.webhookId) : undefined;
      if (!webhook || webhook.endedAt) return { outcome: 'refused', answer: 'Not called: the webhook was ended.' };
      const secret = unseal(config, SEALED_FOR, webhook.secret);
      if (secret === undefined)
        return {
          outcome: 'refused',
          answer: 'Not called: AUTH_SECRET is another one now, so the secret cannot be read. Replace the secret.',
        };
      const url = new URL(webhook.url);
      const problem = await problemOf(url, config, resolve);
      if (problem)
        return { outcome: problem === 'webhook-not-found' ? 'deferred' : 'refused', answer: NOT_CALLED[problem] };
      const headers = {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(delivery.textBody),
        'User-Agent': `Onward (+${config.baseUrl})`,
        'Onward-Delivery': delivery.id,
        'Onward-Signature': signatureOf(secret, delivery.textBody, now()),
      };
      return post(url, headers, delivery.textBody, guardedLookup(url, config, resolve));
    },
  };
}

async function post(
  url: URL,
  headers: Record<string, string | number>,
  body: string,
  lookup: ReturnType<typeof guardedLookup>,
): Promise<Handed> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const ask = url.protocol === 'https:' ? requestSafely : requestPlainly;
      ask(url, { method: 'POST', headers, lookup, signal, agent: false }, resolve).on('error', reject).end(body);
    });
    const status = answer.statusCode ?? 0;
    const said = `${status} ${await beginningOf(answer)}`.trim();
    if (status >= 200 && status < 300) return { outcome: 'sent', answer: said };
    return { outcome: status === GONE ? 'refused' : 'deferred', answer: said };
  } catch (error) {
    if (error instanceof NotPublic) return { outcome: 'refused', answer: NOT_CALLED['webhook-not-public'] };
    if (signal.aborted) return { outcome: 'deferred', answer: `No answer within ${TIMEOUT_MS / 1000} seconds.` };
    const { code, message } = error as NodeJS.ErrnoException;
    return { outcome: 'deferred', answer: [code, message].filter(Boolean).join(': ').slice(0, ANSWER_MAX_LENGTH) };
  }
}

/** The first characters of an answer on one line; the rest is not waited for. What breaks off after its status counts by its status. */
async function beginningOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  answer.setEncoding('utf8');
  try {
    for await (const chunk of answer) {
      text += chunk;
      if (text.length >= ANSWER_MAX_LENGTH) break;
    }
  } catch {
    // The status has been said.
  }
  answer.destroy();
  return text
    .replace(/\p{Cc}+|\s+/gu, ' ')
    .trim()
    .slice(0, ANSWER_MAX_LENGTH);
}
