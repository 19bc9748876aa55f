import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the sink says to the process that forked it. */
export type SinkAnswer = { port: number } | { count: number; firstMs: number } | { mails: [string, string][] };

/**
 * A mail server in a process of its own that takes everything and keeps of each mail only to whom it went and its
 * Message-ID. Sends its port to its parent, then answers `count`, `mails` and `forget`.
 */
let mails: [string, string][] = [];
let firstMs = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onData(stream, session, callback) {
    if (mails.length === 0 && firstMs === 0) firstMs = Date.now();
    let head = '';
    stream.on('data', (chunk: Buffer) => {
      if (!head.includes('\r\n\r\n')) head += chunk.toString('latin1');
    });
    stream.on('end', () => {
      const messageId = /^message-id:\s*(\S+)/im.exec(head)?.[1] ?? '';
      mails.push([session.envelope.rcptTo[0]?.address ?? '', messageId]);
      callback();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const say = (answer: SinkAnswer) => process.send?.(answer);
say({ port: (server.server.address() as AddressInfo).port });

process.on('message', (asked) => {
  if (asked === 'count') say({ count: mails.length, firstMs });
  if (asked === 'mails') say({ mails });
  if (asked === 'forget') {
    mails = [];
    firstMs = 0;
    say({ count: 0, firstMs });
  }
});
process.on('disconnect', () => process.exit());
