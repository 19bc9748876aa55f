import { createHash, randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import { type DeliveryKind, delivery } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { PublicLanguage } from '../domain/words';

/** A mail to be sent, or a message to a webhook, before it is given its place in the outbox. */
export type OutgoingMail = {
  /** Chosen beforehand when the mail names itself, as a link to object does. */
  id?: string;
  customerId?: string;
  kind: DeliveryKind;
  organisationId?: string;
  noticeId?: string;
  subscriberId?: string;
  webhookId?: string;
  recipient: string;
  language: PublicLanguage;
  subject: string;
  textBody: string;
  htmlBody: string;
  headers?: Record<string, string>;
};

/** Writes mails into the outbox inside the transaction that gives rise to them. `mailDomain` ends the Message-ID. */
export async function enqueueMails(tx: Db, mails: OutgoingMail[], at: Instant, mailDomain: string): Promise<string[]> {
  const rows = mails.map((mail) => {
    const id = mail.id ?? randomUUID();
    return {
      id,
      organisationId: mail.organisationId ?? null,
      kind: mail.kind,
      noticeId: mail.noticeId ?? null,
      subscriberId: mail.subscriberId ?? null,
      customerId: mail.customerId ?? null,
      webhookId: mail.webhookId ?? null,
      recipient: mail.recipient,
      language: mail.language,
      subject: mail.subject,
      textBody: mail.textBody,
      htmlBody: mail.htmlBody,
      headers: mail.headers ?? {},
      messageId: `<${id}@${mailDomain}>`,
      contentHash: createHash('sha256').update(`${mail.subject}\n${mail.textBody}\n${mail.htmlBody}`).digest('hex'),
      status: 'waiting' as const,
      attempts: 0,
      nextAttemptAt: at,
      createdAt: at,
    };
  });
  for (let from = 0; from < rows.length; from += 100) await tx.insert(delivery).values(rows.slice(from, from + 100));
  return rows.map((row) => row.id);
}

/** The domain Message-IDs end in: that of the sending address, `localhost` when it names none. */
export const mailDomainOf = (config: { mailFrom: string }): string =>
  /@([a-z0-9.-]+)>?\s*$/i.exec(config.mailFrom)?.[1]?.toLowerCase() ?? 'localhost';

/** The worker that empties the outbox. */
export type Outbox = {
  /** Whether a mail server is configured; without one mails wait. */
  configured: boolean;
  /** Looks at the outbox now instead of at the next interval. */
  wake(): void;
  start(): void;
  /** Lets a mail under way finish, then stops. */
  stop(): Promise<void>;
};
