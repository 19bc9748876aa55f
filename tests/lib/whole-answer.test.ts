import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HEAD_HOLDS_MS, sendWhole, type WholeAnswer, wholeAnswer } from '../../app/lib/whole-answer.server';

const BODY = Buffer.from('<p>List — übersicht</p>'.repeat(500));
const HEADERS = ['Content-Type', 'text/html; charset=utf-8', 'ETag', '"tag"', 'Content-Length', String(BODY.length)];

let answer: WholeAnswer;
let server: Server;
let nowMs: number;
let heads: number;

beforeEach(async () => {
  answer = wholeAnswer(HEADERS, BODY);
  nowMs = 1_000;
  heads = 0;
  server = createServer((request, response) => {
    const { writeHead } = response;
    response.writeHead = ((...given: Parameters<typeof writeHead>) => {
      heads++;
      return writeHead.apply(response, given);
    }) as typeof writeHead;
    sendWhole(answer, request, response, nowMs);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const open = () => connect((server.address() as AddressInfo).port, '127.0.0.1');
const asking = (method = 'GET', more = '', version = '1.1') => `${method} / HTTP/${version}\r\nHost: o\r\n${more}\r\n`;
const LAST = 'Connection: close\r\n';

/** Everything the server sends until it closes the connection, cut into answers. */
async function exchange(text: string): Promise<{ head: string; body: Buffer }[]> {
  const socket = open();
  socket.write(text);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  let rest = Buffer.concat(chunks);
  const answers = [];
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n') + 4;
    const head = rest.subarray(0, end).toString('latin1');
    rest = rest.subarray(end);
    const length = rest.subarray(0, 5).equals(Buffer.from('HTTP/')) ? 0 : BODY.length;
    answers.push({ head, body: rest.subarray(0, length) });
    rest = rest.subarray(length);
  }
  return answers;
}
const undated = (head: string | undefined) => head?.replace(/^Date: .*\r\n/m, '');

/** One answer over a connection that stays open. */
async function askAndStay(): Promise<void> {
  const socket = open();
  socket.write(asking());
  await once(socket, 'data');
  socket.destroy();
}

describe('an answer sent many times', () => {
  test('has its head kept, and is the same to the byte after that', async () => {
    const [first] = await exchange(asking() + asking('GET', LAST));
    await askAndStay();
    heads = 0;
    const socket = open();
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => parts.push(part));
    const length = Buffer.byteLength(first?.head ?? '', 'latin1') + BODY.length;
    for (const times of [1, 2, 3]) {
      socket.write(asking());
      while (Buffer.concat(parts).length < times * length) await once(socket, 'data');
    }
    socket.destroy();
    const all = Buffer.concat(parts);
    expect(all).toHaveLength(3 * length);
    expect(undated(all.subarray(0, length - BODY.length).toString('latin1'))).toBe(undated(first?.head));
    for (const from of [0, length, 2 * length])
      expect(all.subarray(from + length - BODY.length, from + length).equals(BODY)).toBe(true);
    expect(heads).toBe(0);
  });

  test('has a new head when the old one has become too old', async () => {
    await askAndStay();
    await askAndStay();
    nowMs += HEAD_HOLDS_MS - 1;
    await askAndStay();
    expect(heads).toBe(2);
    nowMs += 1;
    for (const _time of [1, 2, 3]) await askAndStay();
    expect(heads).toBe(4);
  });

  test('has no head kept while it is asked for now and then', async () => {
    for (const _time of [1, 2, 3]) {
      await askAndStay();
      nowMs += HEAD_HOLDS_MS;
    }
    expect(heads).toBe(3);
    expect(answer.bytes).toHaveLength(BODY.length);
  });

  test('is kept once, in memory of its size', async () => {
    expect(answer.bytes.buffer.byteLength).toBe(BODY.length);
    await askAndStay();
    await askAndStay();
    const { head, bytes } = answer;
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n(.*\r\n)*Date: .*\r\nConnection: keep-alive\r\n(.*\r\n)*\r\n$/);
    expect(bytes.buffer.byteLength).toBe(head.length + BODY.length);
  });
});

describe('what is left to node', () => {
  beforeEach(async () => {
    await askAndStay();
    await askAndStay();
    heads = 0;
  });

  test('HEAD: the same head without the body', async () => {
    const [head, get] = await exchange(asking('HEAD') + asking('GET', LAST));
    expect(undated(head?.head)).toBe(undated(answer.head));
    expect(head?.body).toHaveLength(0);
    expect(get?.body.equals(BODY)).toBe(true);
    expect(heads).toBe(2);
  });

  test.each([
    { text: asking('GET', LAST), name: 'a connection that is to be closed' },
    { text: asking('GET', '', '1.0'), name: 'HTTP/1.0' },
  ])('$name: said so, and closed', async ({ text }) => {
    const [only, ...others] = await exchange(text);
    expect(only?.head).toMatch(/\r\nConnection: close\r\n/);
    expect(only?.body.equals(BODY)).toBe(true);
    expect(others).toEqual([]);
    expect(heads).toBe(1);
  });

  test('requests sent without waiting: each answered whole, in turn', async () => {
    const answers = await exchange(asking() + asking('HEAD') + asking() + asking('GET', LAST));
    expect(answers.map(({ body }) => body.length)).toEqual([BODY.length, 0, BODY.length, BODY.length]);
    for (const { body } of answers) expect(body.length === 0 || body.equals(BODY)).toBe(true);
    expect(heads).toBe(3);
  });
});

test('a reader slower than the server gets every byte of every answer', async () => {
  const large = Buffer.alloc(4_000_000, 'onward ');
  answer = wholeAnswer(['Content-Length', String(large.length)], large);
  await askAndStay();
  await askAndStay();
  const connected = once(server, 'connection');
  const socket = open().pause();
  socket.write(asking());
  const [served] = (await connected) as [Socket];
  while (served.writableLength === 0) await new Promise((resolve) => setImmediate(resolve));
  socket.write(asking('GET', LAST));
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  const first = all.indexOf('\r\n\r\n') + 4;
  expect(all.subarray(first, first + large.length).equals(large)).toBe(true);
  expect(all.subarray(-large.length).equals(large)).toBe(true);
  expect(all.subarray(first + large.length, first + large.length + 15).toString()).toBe('HTTP/1.1 200 OK');
});
