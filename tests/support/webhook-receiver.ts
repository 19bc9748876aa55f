import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ReceivedMessage = { method: string | undefined; headers: IncomingHttpHeaders; body: string };
type Answer = { status: number; text?: string; headers?: Record<string, string> };

/** A real HTTP server on a loopback port that keeps what it is sent and answers 204 unless told otherwise. */
export async function startReceiver() {
  const messages: ReceivedMessage[] = [];
  const answers: Answer[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    messages.push({ method: request.method, headers: request.headers, body });
    const { status, text, headers } = answers.shift() ?? { status: 204 };
    response.writeHead(status, headers).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks/onward?key=abc`,
    messages,
    answerNext: (...next: Answer[]) => answers.push(...next),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
