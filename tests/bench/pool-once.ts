import { eq } from 'drizzle-orm';
import nodemailer from 'nodemailer';
import { MAIL_CONNECTIONS } from '../../app/services/outbox-worker.server';
import { openDatabase } from '../../db/client';
import { delivery } from '../../db/schema';

/**
 * Sends the mails of one notice by nodemailer's pool and does nothing else, with as many connections as Onward has:
 * `pool-once <database> <notice> <smtp url> <from> <to>` takes those from one number to another and prints how many
 * milliseconds it took. They are read before the clock runs.
 */
const [databaseUrl = '', noticeId = '', smtpUrl = '', from = '0', to = '0'] = process.argv.slice(2);
const db = openDatabase(databaseUrl);
const mails = await db.read
  .select()
  .from(delivery)
  .where(eq(delivery.noticeId, noticeId))
  .orderBy(delivery.id)
  .limit(Number(to) - Number(from))
  .offset(Number(from));
await db.close();

const pool = nodemailer.createTransport({
  url: smtpUrl,
  pool: true,
  maxConnections: MAIL_CONNECTIONS,
  maxMessages: 100,
} as Parameters<typeof nodemailer.createTransport>[0]);
const began = performance.now();
await Promise.all(
  mails.map((mail) =>
    pool.sendMail({
      from: { name: 'Longlist', address: 'notices@longlist.example' },
      to: mail.recipient,
      subject: mail.subject,
      text: mail.textBody,
      html: mail.htmlBody,
      headers: mail.headers,
      messageId: mail.messageId,
      date: new Date(mail.createdAt),
    }),
  ),
);
console.log(JSON.stringify({ sent: mails.length, ms: performance.now() - began }));
pool.close();
