import { IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** What a handler answers to a GET that nobody sent: for keeping the answer. */
export function captureResponse(
  handler: RequestListener,
  { url, headers }: { url: string; headers: Record<string, string> },
): Promise<Captured> {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = url;
  Object.assign(request.headers, headers);
  request.push(null);
  const response = new ServerResponse(request);
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const callbackOf = (...given: unknown[]) => given.find((one): one is () => void => typeof one === 'function');
  return new Promise((resolve, reject) => {
    // Express gives the response another prototype, so a subclass would not survive: the instance's own methods do.
    Object.assign(response, {
      write(chunk: unknown, encoding?: unknown, done?: unknown) {
        keep(chunk, encoding);
        callbackOf(encoding, done)?.();
        return true;
      },
      end(chunk?: unknown, encoding?: unknown, done?: unknown) {
        keep(chunk, encoding);
        callbackOf(chunk, encoding, done)?.();
        resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
        response.emit('finish');
        response.emit('close');
        return response;
      },
    });
    response.on('error', reject);
    handler(request, response);
  });
}
