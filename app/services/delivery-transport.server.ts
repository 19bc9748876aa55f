import nodemailer from 'nodemailer';
import type { DeliveryRow } from '../../db/schema';

/** What became of one try, and what the mail server said, word for word. */
export type Handed = {
  /**
   * `sent`: the server took it. `deferred`: not now, for this recipient (4xx). `refused`: never (5xx). `unreachable`:
   * the mail server itself did not answer, closed, or did not let us in, which says nothing about the recipient.
   */
  outcome: 'sent' | 'deferred' | 'refused' | 'unreachable';
  answer: string;
};

export type MailTransport = {
  hand(delivery: DeliveryRow, senderName: string | null): Promise<Handed>;
  close(): void;
};

const ANSWER_MAX_LENGTH = 500;
/** A connection is closed after so many mails, as servers limit them. */
const MAILS_PER_CONNECTION = 100;

/** Opens a pool of `connections` to the configured mail server. Connects only when there is something to send. */
export function openMailTransport(smtpUrl: string, mailFrom: string, connections: number): MailTransport {
  const pool = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connections,
    maxMessages: MAILS_PER_CONNECTION,
    // Requeueing would try again out of sight of the outbox; every try is to be recorded.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof nodemailer.createTransport>[0]);
  const [, address = mailFrom] = /<([^>]+)>\s*$/.exec(mailFrom) ?? [];
  return {
    async hand(delivery, senderName) {
      try {
        const { response } = await pool.sendMail({
          from: senderName ? { name: senderName, address } : mailFrom,
          to: delivery.recipient,
          subject: delivery.subject,
          text: delivery.textBody,
          html: delivery.htmlBody,
          headers: delivery.headers,
          messageId: delivery.messageId,
          // The same on every copy, should one go out twice.
          date: new Date(delivery.createdAt),
        });
        return { outcome: 'sent', answer: cut(response) };
      } catch (error) {
        return judge(error as SmtpError);
      }
    },
    close: () => pool.close(),
  };
}

type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string };

/** The server says that it, not the recipient's mailbox, cannot serve now. */
const SERVICE_CLOSING = 421;

function judge(error: SmtpError): Handed {
  const answer = cut(error.response ?? [error.code, error.message].filter(Boolean).join(': '));
  const status = error.responseCode;
  const aboutTheMail = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  if (aboutTheMail && status === undefined) return { outcome: 'refused', answer };
  if (!aboutTheMail || status === SERVICE_CLOSING) return { outcome: 'unreachable', answer };
  return { outcome: (status as number) >= 500 ? 'refused' : 'deferred', answer };
}

const cut = (answer: string): string => answer.replace(/\s+/g, ' ').trim().slice(0, ANSWER_MAX_LENGTH);
