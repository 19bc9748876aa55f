import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../db/client';
import { findPublicationStamp } from '../../db/queries/publication';
import { addDays, dayOf, type Instant } from '../domain/days';
import { type Language, PUBLIC_LANGUAGES, type PublicLanguage } from '../domain/words';
import { type Captured, captureResponse } from './captured-response.server';
import { type Coding, chooseCoding, matchesTag } from './http-negotiation';
import { negotiateLanguage } from './i18n';
import { sendWhole, type WholeAnswer, wholeAnswer } from './whole-answer.server';

/** Published pages kept in memory in front of everything else. */
export type PublishedPages = {
  /** Answers a request from memory, or hands it on when it is not for a page that is kept. */
  answer(request: IncomingMessage, response: ServerResponse, handler: RequestListener): void;
  /** Forgets the pages of one organisation, or of all. */
  forget(slug?: string): void;
  /** How many pages are in memory, and the bytes they take there. */
  held(): { pages: number; bytes: number };
};

export type PublishedPagesParts = {
  db: Pick<Database, 'read'>;
  now: () => Instant;
  baseUrl: string;
  /** Milliseconds since whenever, never going back. */
  elapsedMs?: () => number;
  /** What all kept pages together may take in memory; the one not asked for longest goes first. */
  maxBytes: number;
};

/** How long another process may have published before this one asks the database again. */
export const STAMP_HOLDS_MS = 2_000;
const MAX_ORGANISATIONS = 5_000;
const MAX_HEADERS_REMEMBERED = 500;
/** How often a page that is asked for again and again is noted as used. */
const USE_NOTED_MS = 1_000;
/** What a body takes in the process for each of its bytes: they lie apart, and those let go are not collected at once. */
const TAKEN_PER_BYTE = 1.25;
/** What a page takes beside its bodies: heads, headers, tags and its place in the maps. */
const BYTES_BESIDE_BODIES = 8_192;

const LANGUAGE = PUBLIC_LANGUAGES.join('|');
const SLUG = '[a-z0-9][a-z0-9-]{0,80}';
const PAGE = '/changes|/revisions/[1-9]\\d{0,5}';
/**
 * The one spelling of an address that is kept: an organisation, one of its pages or files, at most a language; a page may
 * begin with its language instead. Also kept: the keys an organisation's lists are signed with.
 */
const KEPT = [
  `/(?<slug>${SLUG})/subprocessors(?:\\.(?:jsonld|json|csv|xlsx|md|css)|/changes\\.(?:atom|json|ics)|${PAGE})?(?:\\?lang=(?<language>${LANGUAGE}))?`,
  `/(?<language>${LANGUAGE})/(?<slug>${SLUG})/subprocessors(?:${PAGE})?`,
  `/\\.well-known/onward-list-keys/(?<slug>${SLUG})(?:\\.pem)?`,
].map((address) => new RegExp(`^${address}$`));

/** An address that is kept: whose it is, and the language it names. */
type Target = { url: string; slug: string; named: PublicLanguage | undefined };

function targetOf(url: string): Target | undefined {
  for (const kept of KEPT) {
    const groups = kept.exec(url)?.groups;
    if (groups) return { url, slug: groups.slug ?? '', named: groups.language as PublicLanguage | undefined };
  }
  return undefined;
}

/** Headers that belong to one answer, or that are made anew for each coding. */
const NOT_KEPT = new Set([
  'x-request-id',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'etag',
  'date',
  'vary',
]);

/** One organisation as long as nothing about it changed; pages belong to the object, not to the slug. */
type Shelf = {
  slug: string;
  stamp: string;
  language: Language;
  freshUntilMs: number;
  /** False once something about the organisation changed and another shelf stands in its place. */
  isCurrent: boolean;
  rendering: Map<string, Promise<Page | Captured>>;
};
type Variant = { tag: string; answer: WholeAnswer; notModified: string[] };
type Page = {
  shelf: Shelf;
  url: string;
  variants: Record<Coding, Variant>;
  bytes: number;
  useNotedMs: number;
};
/** What one address answered last, found without taking the address apart. `language` when the address names one. */
type Recent = { shelf: Shelf; language: PublicLanguage | undefined; pages: Partial<Record<PublicLanguage, Page>> };

export const noPublishedPages: PublishedPages = {
  answer: (request, response, handler) => handler(request, response),
  forget: () => undefined,
  held: () => ({ pages: 0, bytes: 0 }),
};

export function createPublishedPages(parts: PublishedPagesParts): PublishedPages {
  const { db, now, baseUrl, elapsedMs = () => performance.now(), maxBytes } = parts;
  const host = new URL(baseUrl).host;
  const shelves = new LRUCache<string, Shelf>({
    max: MAX_ORGANISATIONS,
    dispose: (shelf) => {
      shelf.isCurrent = false;
    },
  });
  const checks = new Map<string, Promise<Shelf | undefined>>();
  const recent = new Map<string, Recent>();
  const pages = new LRUCache<string, Page>({
    maxSize: maxBytes,
    sizeCalculation: (page) => page.bytes,
    dispose: (page) => recent.delete(page.url),
  });
  const codingOf = remembered(chooseCoding);
  const languageOf = {
    en: remembered((header) => negotiateLanguage<PublicLanguage>(header, 'en', PUBLIC_LANGUAGES)),
    fr: remembered((header) => negotiateLanguage<PublicLanguage>(header, 'fr', PUBLIC_LANGUAGES)),
  };

  /** Asks the database once, however many ask for it, whether what is kept of an organisation still holds. */
  function check(slug: string): Promise<Shelf | undefined> {
    let checking = checks.get(slug);
    if (!checking) {
      checking = askDatabase(slug).finally(() => checks.delete(slug));
      checks.set(slug, checking);
    }
    return checking;
  }

  async function askDatabase(slug: string): Promise<Shelf | undefined> {
    const before = shelves.get(slug);
    const at = now();
    const askedMs = elapsedMs();
    const found = await findPublicationStamp(db.read, slug);
    if (!found) {
      shelves.delete(slug);
      return undefined;
    }
    const today = dayOf(at);
    const msToMidnight = Date.parse(`${addDays(today, 1)}T00:00:00Z`) - Date.parse(at);
    const stamp = [found.organisationId, found.version, found.updatedAt, found.latest ?? 0, today].join(' ');
    const freshUntilMs = askedMs + Math.min(STAMP_HOLDS_MS, msToMidnight);
    // Forgotten while the question was under way: the answer may be older than what was forgotten for.
    const stands = shelves.get(slug);
    if (stands !== before) return stands ?? askDatabase(slug);
    if (before?.stamp === stamp) {
      before.freshUntilMs = freshUntilMs;
      return before;
    }
    const shelf: Shelf = { slug, stamp, language: found.language, freshUntilMs, isCurrent: true, rendering: new Map() };
    shelves.set(slug, shelf);
    return shelf;
  }

  /**
   * The page, rendered once however many ask for it; the handler's answer as it is when it is not one to keep. Nobody's
   * cookies or headers went into it, so that all who asked meanwhile may have it.
   */
  function render(
    shelf: Shelf,
    key: string,
    url: string,
    language: PublicLanguage,
    handler: RequestListener,
  ): Promise<Page | Captured> {
    let rendering = shelf.rendering.get(key);
    if (!rendering) {
      rendering = captureResponse(handler, { url, headers: { host, 'accept-language': language } })
        .then(async (captured) => {
          if (!isToBeKept(captured)) return captured;
          const page = await bind(shelf, url, captured);
          if (shelves.get(shelf.slug) === shelf) pages.set(key, page);
          return page;
        })
        .finally(() => shelf.rendering.delete(key));
      shelf.rendering.set(key, rendering);
    }
    return rendering;
  }

  async function prepare(
    { url, slug, named }: Target,
    request: IncomingMessage,
    response: ServerResponse,
    handler: RequestListener,
  ) {
    const shelf = await check(slug);
    if (!shelf) return handler(request, response);
    const language = named ?? wish(request, shelf);
    const key = `${language} ${url}`;
    const kept = pages.get(key);
    const page = kept?.shelf === shelf ? kept : await render(shelf, key, url, language, handler);
    if ('variants' in page) {
      remember(page, language, named);
      send(page, request, response, codingOf, elapsedMs());
    } else {
      response.writeHead(page.status, page.headers);
      response.end(request.method === 'HEAD' ? undefined : page.body);
    }
  }

  function remember(page: Page, language: PublicLanguage, named: PublicLanguage | undefined): void {
    const { shelf, url } = page;
    if (!shelf.isCurrent || !pages.has(`${language} ${url}`)) return;
    const known = recent.get(url);
    if (known?.shelf === shelf) known.pages[language] = page;
    else recent.set(url, { shelf, language: named, pages: { [language]: page } });
  }

  function noteUse(page: Page, language: PublicLanguage, nowMs: number): void {
    if (nowMs - page.useNotedMs < USE_NOTED_MS) return;
    page.useNotedMs = nowMs;
    pages.get(`${language} ${page.url}`);
  }

  const wish = (request: IncomingMessage, shelf: Shelf): PublicLanguage =>
    languageOf[shelf.language](request.headers['accept-language']);

  return {
    answer(request, response, handler) {
      const { method, url = '' } = request;
      if (method !== 'GET' && method !== 'HEAD') return handler(request, response);
      const last = recent.get(url);
      const nowMs = elapsedMs();
      if (last?.shelf.isCurrent && nowMs < last.shelf.freshUntilMs) {
        const { shelf, language } = last;
        const wished = language ?? languageOf[shelf.language](request.headers['accept-language']);
        const page = last.pages[wished];
        if (page) {
          noteUse(page, wished, nowMs);
          return send(page, request, response, codingOf, nowMs);
        }
      }
      const target = targetOf(url);
      if (!target) return handler(request, response);
      prepare(target, request, response, handler).catch(() => handler(request, response));
    },
    forget(slug) {
      if (slug === undefined) shelves.clear();
      else shelves.delete(slug);
    },
    held: () => ({ pages: pages.size, bytes: pages.calculatedSize }),
  };
}

/** A pure function of a header, its answers kept for the few values browsers really send. */
function remembered<T>(answer: (header: string | undefined) => T): (header: string | string[] | undefined) => T {
  const answers = new LRUCache<string, { answer: T }>({ max: MAX_HEADERS_REMEMBERED });
  const forNone = answer(undefined);
  return (header) => {
    if (header === undefined) return forNone;
    const text = String(header);
    let known = answers.get(text);
    if (!known) {
      known = { answer: answer(text) };
      answers.set(text, known);
    }
    return known.answer;
  };
}

const isToBeKept = ({ status, headers }: Captured): boolean =>
  status === 200 && /(^|,)\s*public\b/.test(String(headers['cache-control'] ?? '')) && !headers['set-cookie'];

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Makes the page ready to be sent: one body per coding, each with its own strong tag and headers. */
async function bind(shelf: Shelf, url: string, { headers, body }: Captured): Promise<Page> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  const [br, gz] = await Promise.all([
    compress.br(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    compress.gzip(body, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const identity = variantOf(headers, body, 'identity', hash);
  // A coding that makes the body longer is not worth a client's work.
  const shorter = (packed: Buffer, coding: Coding) =>
    packed.length < body.length ? variantOf(headers, packed, coding, hash) : identity;
  const variants = { br: shorter(br, 'br'), gzip: shorter(gz, 'gzip'), identity };
  const distinct = [...new Set(Object.values(variants))];
  const bodies = distinct.reduce((sum, { answer }) => sum + answer.bytes.length, 0);
  const bytes = Math.ceil(bodies * TAKEN_PER_BYTE) + BYTES_BESIDE_BODIES;
  return { shelf, url, variants, bytes, useNotedMs: Number.NEGATIVE_INFINITY };
}

function variantOf(captured: Captured['headers'], body: Buffer, coding: Coding, hash: string): Variant {
  const tag = `"${hash}${coding === 'identity' ? '' : `-${coding}`}"`;
  const varying = new Set(
    String(captured.vary ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
  varying.add('Accept-Encoding');
  const about = ['ETag', tag, 'Vary', [...varying].join(', ')];
  const kept = Object.entries(captured)
    .filter(([name]) => !NOT_KEPT.has(name))
    .flatMap(([name, value]) => [name, String(value)]);
  const cacheControl = String(captured['cache-control']);
  return {
    tag,
    answer: wholeAnswer(
      [
        ...kept,
        ...about,
        ...(coding === 'identity' ? [] : ['Content-Encoding', coding]),
        'Content-Length',
        String(body.length),
      ],
      body,
    ),
    notModified: [...about, 'Cache-Control', cacheControl],
  };
}

function send(
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
  codingOf: (header: string | undefined) => Coding,
  nowMs: number,
): void {
  const { headers } = request;
  const variant = page.variants[codingOf(headers['accept-encoding'] as string | undefined)];
  const known = headers['if-none-match'];
  if (known !== undefined && matchesTag(known, variant.tag)) {
    response.writeHead(304, variant.notModified);
    response.end();
    return;
  }
  sendWhole(variant.answer, request, response, nowMs);
}
