import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = ParsedMail & { envelopeTo: string[] };

/** A real SMTP server on a loopback port that keeps what it is handed. */
export async function startMailServer(options: { port?: number } = {}) {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const answers: { code: number; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      const answer = answers.shift();
      simpleParser(stream).then((mail) => {
        if (answer) return callback(Object.assign(new Error(answer.text), { responseCode: answer.code }));
        mails.push(Object.assign(mail, { envelopeTo: session.envelope.rcptTo.map((to) => to.address) }));
        callback();
        for (const look of waiting) look();
      }, callback);
    },
  });
  server.on('error', () => undefined);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    /** Answers the next mails with these codes instead of taking them, e.g. 451 or 550. */
    refuseNext: (...codes: number[]) =>
      answers.push(...codes.map((code) => ({ code, text: `refused with ${code} by the test` }))),
    /** The first mail that fits, now or later; fails when none came in time. */
    waitFor(fits: (mail: ReceivedMail) => boolean, withinMs = 20_000): Promise<ReceivedMail> {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `No such mail within ${withinMs} ms; came: ${mails.map((m) => `${m.envelopeTo}: ${m.subject}`).join(' | ')}`,
            ),
          );
        }, withinMs);
        function look() {
          const found = mails.find(fits);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        }
        waiting.add(look);
        look();
      });
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
