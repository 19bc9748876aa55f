import { once } from 'node:events';
import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseCoding, matchesTag } from '../../app/lib/http-negotiation';
import { createPublishedPages, type PublishedPages, STAMP_HOLDS_MS } from '../../app/lib/published-pages.server';
import { type OrganisationRow, organisation as organisationTable } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';

let onward: TestApp;
let organisation: OrganisationRow;
let pages: PublishedPages;
let server: Server;
let browser: Agent;
let origin: string;
let rendered: string[];
let elapsed: number;
let cacheControl: string;
let held: Promise<void> | undefined;
let missing: boolean;

/** Stands for the shell: what it answers tells what it was asked, how often, and lets a render be held up. */
const shell: RequestListener = async (request, response) => {
  const asked = `${request.method} ${request.url} ${request.headers['accept-language'] ?? ''}`.trim();
  rendered.push(asked);
  await held;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('X-Request-Id', String(rendered.length));
  response.setHeader('Vary', 'Accept-Language');
  response.statusCode = missing ? 404 : 200;
  response.end(`<p>${`${asked} `.repeat(200)}${rendered.length}</p>`);
};

beforeEach(async () => {
  onward = await openTestApp({ now: '2026-11-22T09:00:00.000Z' });
  organisation = await foundTestOrganisation(onward.app, { language: 'en' });
  rendered = [];
  elapsed = 1_000;
  cacheControl = 'public, max-age=30';
  held = undefined;
  missing = false;
  pages = createPublishedPages({
    db: onward.app.db,
    now: onward.app.now,
    baseUrl: 'http://onward.test',
    elapsedMs: () => elapsed,
    maxBytes: 10_000_000,
  });
  browser = new Agent({ keepAlive: true });
  server = createServer((request, response) => pages.answer(request, response, shell)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  browser.destroy();
  server.close();
  server.closeAllConnections();
  await onward.close();
});

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** A request as it is sent, without a client that adds headers or unpacks, over a connection that stays open. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const sent = httpRequest(origin + path, { method, headers, agent: browser }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
}
const list = () => `/${organisation.slug}/subprocessors`;

describe('what is kept', () => {
  test('a page is rendered once and answered from memory after that, with the same bytes', async () => {
    const first = await ask(list());
    const second = await ask(list());
    expect(rendered).toHaveLength(1);
    expect(second.body.equals(first.body)).toBe(true);
    expect(second.headers).toMatchObject({
      etag: first.headers.etag,
      'cache-control': 'public, max-age=30',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(second.headers['x-request-id']).toBeUndefined();
  });

  test.each(['', '.pem'])('the keys%s are kept too', async (end) => {
    const address = `/.well-known/onward-list-keys/${organisation.slug}${end}`;
    await ask(address);
    await ask(address);
    expect(rendered).toHaveLength(1);
  });

  test.each([
    '.json',
    '.jsonld',
    '.csv',
    '.xlsx',
    '.md',
    '/changes',
    '/changes.atom',
    '/changes.json',
    '/changes.ics',
    '/revisions/3',
    '?lang=fr',
    '/changes?lang=nl',
  ])('…%s is', async (rest) => {
    await ask(list() + rest);
    await ask(list() + rest);
    expect(rendered).toHaveLength(1);
  });

  test.each([
    '?q=mail',
    '?at=2026-01-01',
    '?lang=pl',
    '?access=token',
    '/',
    '/subscribe',
    '/request',
    '/revisions/0',
    '.data',
    '?lang=fr&q=',
  ])('…%s is not: it goes to the shell as it came', async (rest) => {
    await ask(list() + rest);
    await ask(list() + rest);
    expect(rendered).toEqual([`GET ${list()}${rest}`, `GET ${list()}${rest}`]);
  });

  test.each(['', '/changes', '/revisions/3'])('/fr…%s is, for readers of every language', async (rest) => {
    const asked = `/fr${list()}${rest}`;
    const first = await ask(asked, { 'accept-language': 'de' });
    const second = await ask(asked, { 'accept-language': 'nl', 'accept-encoding': 'br' });
    expect(rendered).toEqual([`GET ${asked} fr`]);
    expect(brotliDecompressSync(second.body).equals(first.body)).toBe(true);
    await ask(`/de${list()}${rest}`);
    expect(rendered).toHaveLength(2);
  });

  test.each(['/fr%', '/pl%', '/fr%.json', '/fr%/subscribe', '/fr%?lang=de', '/FR%'])(
    '%s is not: it goes to the shell as it came',
    async (pattern) => {
      const asked = pattern.replace('%', `${list()}${pattern === '/fr%' ? '/revisions/0' : ''}`);
      await ask(asked);
      await ask(asked);
      expect(rendered).toEqual([`GET ${asked}`, `GET ${asked}`]);
    },
  );

  test('an organisation that is called as a language keeps its addresses', async () => {
    await foundTestOrganisation(onward.app, { slug: 'fr', language: 'en' });
    await ask('/fr/subprocessors', { 'accept-language': 'de' });
    await ask('/fr/fr/subprocessors');
    await ask('/fr/subprocessors/changes');
    expect(rendered).toEqual([
      'GET /fr/subprocessors de',
      'GET /fr/fr/subprocessors fr',
      'GET /fr/subprocessors/changes en',
    ]);
  });

  test('a publication is seen at the addresses of every language', async () => {
    await ask(`/fr${list()}`);
    pages.forget(organisation.slug);
    await ask(`/fr${list()}`);
    expect(rendered).toHaveLength(2);
  });

  test('nothing of an organisation that does not exist, nor what is posted', async () => {
    await ask('/nobody/subprocessors');
    await ask('/nobody/subprocessors');
    await ask(list(), {}, 'POST');
    expect(rendered).toHaveLength(3);
  });

  test.each(['no-store', 'private, max-age=30'])('nothing that says %s', async (said) => {
    cacheControl = said;
    await ask(list());
    expect((await ask(list())).headers).toMatchObject({ 'cache-control': said, 'x-request-id': '2' });
    expect(rendered).toHaveLength(2);
  });

  test('nothing that is not there', async () => {
    await ask(`${list()}/revisions/7`);
    missing = true;
    pages.forget();
    expect((await ask(`${list()}/revisions/7`)).status).toBe(404);
    missing = false;
    expect((await ask(`${list()}/revisions/7`)).status).toBe(200);
  });
});

describe('no more than the bytes allowed', () => {
  const MOST = 100_000;
  const revision = (number: number) => `${list()}/revisions/${number}`;

  beforeEach(() => {
    pages = createPublishedPages({
      db: onward.app.db,
      now: onward.app.now,
      baseUrl: 'http://onward.test',
      elapsedMs: () => elapsed,
      maxBytes: MOST,
    });
  });

  test('a page counts with its body in every coding', async () => {
    expect(pages.held()).toEqual({ pages: 0, bytes: 0 });
    const plain = await ask(list());
    const { pages: count, bytes } = pages.held();
    expect(count).toBe(1);
    expect(bytes).toBeGreaterThan(plain.body.length);
    await ask(list(), { 'accept-encoding': 'br' });
    expect(pages.held()).toEqual({ pages: 1, bytes });
    await ask(`${list()}?lang=fr`);
    expect(pages.held().pages).toBe(2);
  });

  test('however many are asked for', async () => {
    for (let number = 1; number <= 20; number++) {
      await ask(revision(number));
      expect(pages.held().bytes).toBeLessThanOrEqual(MOST);
    }
    expect(pages.held().pages).toBeGreaterThan(1);
    expect(pages.held().pages).toBeLessThan(20);
  });

  test('the one that was not asked for longest goes first', async () => {
    for (let number = 1; number <= 20; number++) {
      await ask(revision(number));
      elapsed += 50;
    }
    rendered = [];
    await ask(revision(20));
    expect(rendered).toHaveLength(0);
    await ask(revision(1));
    expect(rendered).toHaveLength(1);
  });

  test('one that is asked for again and again stays, in each language', async () => {
    const inFrench = { 'accept-language': 'fr' };
    await ask(list());
    await ask(list(), inFrench);
    for (let number = 1; number <= 20; number++) {
      await ask(revision(number));
      elapsed += 400;
      await ask(list());
      await ask(list(), inFrench);
    }
    expect(rendered.filter((asked) => !asked.includes('/revisions/'))).toHaveLength(2);
  });

  test('one that is larger than all of it is answered and not kept', async () => {
    pages = createPublishedPages({
      db: onward.app.db,
      now: onward.app.now,
      baseUrl: 'http://onward.test',
      maxBytes: 1,
    });
    expect((await ask(list())).status).toBe(200);
    expect((await ask(list())).status).toBe(200);
    expect(rendered).toHaveLength(2);
    expect(pages.held()).toEqual({ pages: 0, bytes: 0 });
  });
});

describe('negotiation', () => {
  test.each([
    { accepts: 'gzip, deflate, br', coding: 'br', unpack: brotliDecompressSync },
    { accepts: 'gzip', coding: 'gzip', unpack: gunzipSync },
    { accepts: 'br;q=0, gzip;q=0.5', coding: 'gzip', unpack: gunzipSync },
    { accepts: 'deflate', coding: undefined, unpack: (body: Buffer) => body },
  ])('"$accepts" is answered with $coding', async ({ accepts, coding, unpack }) => {
    const plain = await ask(list());
    const answer = await ask(list(), { 'accept-encoding': accepts });
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect(unpack(answer.body).equals(plain.body)).toBe(true);
  });

  test.each(['zstd', 'deflate, compress', 'br;q=0', 'nonsense;;;', ','])(
    '"%s" names nothing we have: the plain page, from memory too',
    async (accepts) => {
      for (const _time of [1, 2, 3]) {
        const answer = await ask(list(), { 'accept-encoding': accepts });
        expect(answer.headers['content-encoding']).toBeUndefined();
        expect(answer.body.toString()).toContain(`GET ${list()} en`);
      }
      expect(rendered).toHaveLength(1);
    },
  );

  test('in turn, each reader gets its own language and coding from memory', async () => {
    const readers: { wants: Record<string, string>; language: string; unpack: (body: Buffer) => Buffer }[] = [
      { wants: { 'accept-language': 'fr', 'accept-encoding': 'br' }, language: 'fr', unpack: brotliDecompressSync },
      { wants: { 'accept-language': 'de', 'accept-encoding': 'gzip' }, language: 'de', unpack: gunzipSync },
      { wants: { 'accept-language': 'de' }, language: 'de', unpack: (body) => body },
      { wants: { 'accept-encoding': 'br' }, language: 'en', unpack: brotliDecompressSync },
    ];
    for (const _time of [1, 2, 3])
      for (const { wants, language, unpack } of readers)
        expect(unpack((await ask(list(), wants)).body).toString()).toContain(`GET ${list()} ${language}`);
    expect(rendered).toHaveLength(3);
  });

  test('each coding has its own strong tag, and caches are told what the answer depends on', async () => {
    const tags = new Set<unknown>();
    for (const accepts of ['br', 'gzip', 'identity']) {
      const { headers } = await ask(list(), { 'accept-encoding': accepts });
      expect(headers.etag).toMatch(/^"[\w-]+"$/);
      expect(headers.vary).toBe('Accept-Language, Accept-Encoding');
      tags.add(headers.etag);
    }
    expect(tags.size).toBe(3);
  });

  test('the language asked for in the address, then by the browser, then the organisation’s own', async () => {
    await ask(list(), { 'accept-language': 'fr-FR,fr;q=0.9' });
    await ask(list(), { 'accept-language': 'pl, de;q=0.5' });
    await ask(`${list()}?lang=fr`, { 'accept-language': 'en' });
    expect(rendered).toEqual([`GET ${list()} fr`, `GET ${list()} de`, `GET ${list()}?lang=fr fr`]);
  });

  test('cookies change nothing and reach nobody', async () => {
    const bare = await ask(list());
    const withCookie = await ask(list(), { cookie: 'onward.session_token=x; onward-language=fr' });
    expect(withCookie.body.equals(bare.body)).toBe(true);
  });

  test.each([
    { header: undefined, coding: 'identity' },
    { header: '', coding: 'identity' },
    { header: '*', coding: 'br' },
    { header: 'BR', coding: 'br' },
    { header: 'gzip;q=1.0, br;q=0.8', coding: 'gzip' },
    { header: 'identity, br;q=0.5', coding: 'identity' },
    { header: 'gzip;q=0', coding: 'identity' },
    { header: '*;q=0', coding: 'identity' },
    { header: 'x-gzip', coding: 'gzip' },
    { header: 'br;q=nonsense', coding: 'identity' },
  ])('Accept-Encoding "$header" means $coding', ({ header, coding }) => {
    expect(chooseCoding(header)).toBe(coding);
  });
});

describe('conditional requests', () => {
  test('a known tag is answered 304 without a body', async () => {
    const { headers } = await ask(list(), { 'accept-encoding': 'br' });
    const again = await ask(list(), { 'accept-encoding': 'br', 'if-none-match': `"other", W/${headers.etag}` });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      vary: 'Accept-Language, Accept-Encoding',
      'cache-control': 'public, max-age=30',
    });
  });

  test('a tag of another coding or another page is not', async () => {
    const { headers } = await ask(list(), { 'accept-encoding': 'br' });
    expect((await ask(list(), { 'if-none-match': String(headers.etag) })).status).toBe(200);
    expect(
      (await ask(`${list()}/changes`, { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) })).status,
    ).toBe(200);
  });

  test('a known tag is answered 304 from memory, between whole answers over one connection', async () => {
    const { headers, body } = await ask(list(), { 'accept-encoding': 'br' });
    for (const _time of [1, 2, 3]) {
      const known = { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) };
      expect((await ask(list(), known)).status).toBe(304);
      expect((await ask(list(), { 'accept-encoding': 'br' })).body.equals(body)).toBe(true);
      expect((await ask(list(), { 'accept-encoding': 'br' }, 'HEAD')).body).toHaveLength(0);
    }
    expect(rendered).toHaveLength(1);
  });

  test('HEAD says what GET would, without the body', async () => {
    const get = await ask(list(), { 'accept-encoding': 'gzip' });
    const head = await ask(list(), { 'accept-encoding': 'gzip' }, 'HEAD');
    const { date: _one, ...ofGet } = get.headers;
    const { date: _other, ...ofHead } = head.headers;
    expect(ofHead).toEqual(ofGet);
    expect(head.body).toHaveLength(0);
    expect(rendered).toHaveLength(1);
  });

  test.each([
    { sent: '"a"', matches: true },
    { sent: 'W/"a"', matches: true },
    { sent: '"b", "a"', matches: true },
    { sent: '*', matches: true },
    { sent: '"b"', matches: false },
    { sent: 'a', matches: false },
    { sent: undefined, matches: false },
  ])('If-None-Match $sent: $matches', ({ sent, matches }) => {
    expect(matchesTag(sent, '"a"')).toBe(matches);
  });
});

describe('when something changes', () => {
  const touch = () =>
    onward.app.db.transact((tx) =>
      tx.update(organisationTable).set({ version: 2 }).where(eq(organisationTable.id, organisation.id)),
    );

  test('a hundred at once are rendered once', async () => {
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    const waiting = Array.from({ length: 100 }, () => ask(list()));
    while (rendered.length === 0) await new Promise((resolve) => setImmediate(resolve));
    release();
    const bodies = new Set((await Promise.all(waiting)).map(({ body }) => body.toString()));
    expect([bodies.size, rendered.length]).toEqual([1, 1]);
  });

  test('forgetting one organisation leaves the others', async () => {
    const other = await foundTestOrganisation(onward.app);
    await ask(list());
    await ask(`/${other.slug}/subprocessors`);
    pages.forget(organisation.slug);
    await ask(list());
    await ask(`/${other.slug}/subprocessors`);
    expect(rendered).toHaveLength(3);
    pages.forget();
    await ask(`/${other.slug}/subprocessors`);
    expect(rendered).toHaveLength(4);
  });

  test('what was rendered before it was forgotten is not kept after', async () => {
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    const early = ask(list());
    while (rendered.length === 0) await new Promise((resolve) => setImmediate(resolve));
    pages.forget(organisation.slug);
    release();
    await early;
    held = undefined;
    await ask(list());
    expect(rendered).toHaveLength(2);
  });

  test('another process’s change of the settings shows within two seconds', async () => {
    await ask(list());
    await touch();
    elapsed += STAMP_HOLDS_MS - 1;
    await ask(list());
    expect(rendered).toHaveLength(1);
    elapsed += 1;
    await ask(list());
    expect(rendered).toHaveLength(2);
  });

  test('another process’s publication does too; nothing changed is nothing rendered', async () => {
    const ctx = await contextFor(onward.app, organisation);
    await engage(ctx);
    await ask(list());
    elapsed += STAMP_HOLDS_MS;
    await ask(list());
    expect(rendered).toHaveLength(1);
    await publishNow({ ...ctx, app: { ...ctx.app, pages: { ...ctx.app.pages, forget: () => undefined } } });
    elapsed += STAMP_HOLDS_MS;
    await ask(list());
    expect(rendered).toHaveLength(2);
  });

  test('at midnight UTC, to the millisecond, the page is made anew', async () => {
    onward.clock.now = '2026-11-22T23:59:59.500Z';
    await ask(list());
    onward.clock.now = '2026-11-23T00:00:00.000Z';
    elapsed += 499;
    await ask(list());
    expect(rendered).toHaveLength(1);
    elapsed += 1;
    await ask(list());
    expect(rendered).toHaveLength(2);
  });

  test('while the database does not answer, the shell does', async () => {
    const failing = {
      read: {
        select: () => {
          throw new Error('no database');
        },
      },
    } as unknown as Parameters<typeof createPublishedPages>[0]['db'];
    pages = createPublishedPages({
      db: failing,
      now: onward.app.now,
      baseUrl: 'http://onward.test',
      maxBytes: 10_000_000,
    });
    expect((await ask(list())).status).toBe(200);
    expect(rendered).toEqual([`GET ${list()}`]);
  });
});
