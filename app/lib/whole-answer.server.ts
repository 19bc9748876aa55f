import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a head is sent again: how far its Date may be behind. */
export const HEAD_HOLDS_MS = 500;

/** An answer that is the same for everybody who asks: headers that state the body's length, and the body. */
export type WholeAnswer = {
  headers: string[];
  /** Head and body as they go over the wire, the head of `headBytes`; the body alone while there is no head to send again. */
  bytes: Buffer;
  headBytes: number;
  head: string;
  headUntilMs: number;
  askedMs: number;
};

/** What node keeps of an answer's head. Undocumented: looked at after node has sent one, before it is relied on. */
type WithHead = ServerResponse & { _header?: unknown; _headerSent?: unknown };

/** An answer to be sent many times. The body is copied into memory of exactly its size. */
export const wholeAnswer = (headers: string[], body: Buffer): WholeAnswer => ({
  headers,
  bytes: joined('', body),
  headBytes: 0,
  head: '',
  headUntilMs: Number.NEGATIVE_INFINITY,
  askedMs: Number.NEGATIVE_INFINITY,
});

/**
 * Answers 200. Of an answer asked for again within `HEAD_HOLDS_MS`, by `nowMs`, which never goes back, the head that
 * node wrote is kept for as long, and the answers until then are the same bytes in one write. HEAD, a connection that
 * ends with its answer and one that still owes an earlier answer are always left to node.
 */
export function sendWhole(
  answer: WholeAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  nowMs: number,
): void {
  const { socket } = response;
  const isPlain = request.method === 'GET' && response.shouldKeepAlive && socket?.writable === true;
  if (isPlain && nowMs < answer.headUntilMs) {
    socket.write(answer.bytes);
    const sent = response as WithHead;
    sent._header = answer.head;
    sent._headerSent = true;
    response.end();
    return;
  }
  response.writeHead(200, answer.headers);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  response.end(answer.bytes.subarray(answer.headBytes));
  if (isPlain && nowMs - answer.askedMs < HEAD_HOLDS_MS) keepHead(answer, response, nowMs);
  answer.askedMs = nowMs;
}

function keepHead(answer: WholeAnswer, response: WithHead, nowMs: number): void {
  const { _header: head, _headerSent: isSent } = response;
  if (typeof head !== 'string' || isSent !== true) return;
  answer.bytes = joined(head, answer.bytes.subarray(answer.headBytes));
  answer.headBytes = head.length;
  answer.head = head;
  answer.headUntilMs = nowMs + HEAD_HOLDS_MS;
}

function joined(head: string, body: Buffer): Buffer {
  const bytes = Buffer.allocUnsafeSlow(head.length + body.length);
  bytes.write(head, 'latin1');
  body.copy(bytes, head.length);
  return bytes;
}
