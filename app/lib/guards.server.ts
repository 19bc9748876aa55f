import { randomBytes, randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Config } from './env.server';
import { canonicalPath, isPublicListPath } from './public-path';

/** Gives each request its identifier and its nonce, and every answer its security headers. */
export function securityHeaders(config: Config): RequestHandler[] {
  const secure = config.baseUrl.startsWith('https://');
  const common = {
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : (false as const),
    referrerPolicy: { policy: 'same-origin' as const },
    xFrameOptions: { action: 'deny' as const },
  };
  const upgrade = { upgradeInsecureRequests: secure ? [] : null };
  const application = helmet({
    ...common,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [
          "'self'",
          (_req, res) => `'nonce-${(res as unknown as { locals: { nonce: string } }).locals.nonce}'`,
        ],
        styleSrc: ["'self'"],
        // recharts places its bars and labels with style attributes.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...upgrade,
      },
    },
  });
  const publicList = helmet({
    ...common,
    // For scripts, which these pages have none of, and for plug-ins, downloads and browsers that are gone; their own
    // policy forbids framing. Each header costs the published pages a per cent.
    crossOriginOpenerPolicy: false,
    xFrameOptions: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...upgrade,
      },
    },
  });
  return [
    (req, res, next) => {
      res.locals.nonce = randomBytes(16).toString('base64');
      res.locals.requestId = randomUUID();
      res.setHeader('X-Request-Id', res.locals.requestId);
      if (!isPublicListPath(req.path)) res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
      next();
    },
    (req, res, next) => (isPublicListPath(req.path) ? publicList : application)(req, res, next),
  ];
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses unsafe requests that do not come from Onward's own pages. The one exception is the one-click unsubscribe of
 * RFC 8058, which a mail provider posts without an origin and which its token guards.
 */
export function sameOrigin(config: Config): RequestHandler {
  const own = new URL(config.baseUrl).origin;
  return (req, res, next) => {
    if (SAFE_METHODS.has(req.method)) return next();
    const origin = req.get('origin');
    const path = canonicalPath(req.path);
    if (!origin && isPublicListPath(path) && path.endsWith('/unsubscribe')) return next();
    const allowed = origin
      ? origin === own || hostOf(origin) === req.get('host')
      : req.get('sec-fetch-site') === 'same-origin';
    if (allowed) return next();
    res.status(403).type('text/plain').send('This request did not come from a page of Onward, so nothing was changed.');
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Requests per address and quarter of an hour, by what they are for: unsafe ones, or those that found nothing. */
const LIMITS: { name: string; max: number; counts: 'unsafe' | 'misses'; matches: (path: string) => boolean }[] = [
  {
    name: 'sign-in',
    max: 20,
    counts: 'unsafe',
    matches: (path) => /^\/(sign-in|first-run|invitation)(\/|$)/.test(path),
  },
  { name: 'reset', max: 10, counts: 'unsafe', matches: (path) => /^\/(forgotten-password|reset-password)$/.test(path) },
  {
    name: 'subscribe',
    max: 20,
    counts: 'unsafe',
    matches: (path) => /^\/[^/]+\/subprocessors\/(subscribe|request)$/.test(path),
  },
  { name: 'secret-address', max: 30, counts: 'misses', matches: (path) => /^\/(calendar|what-if)\//.test(path) },
];

const LIMIT_WINDOW_MS = 15 * 60_000;

/** Slows down guessing and mass mailing: a few tries per address, then 429 with the time to wait. */
export function rateLimits(): RequestHandler[] {
  return LIMITS.map(({ max, counts, matches }) => {
    const limiter = rateLimit({
      windowMs: LIMIT_WINDOW_MS,
      limit: max,
      skipSuccessfulRequests: counts === 'misses',
      standardHeaders: 'draft-7',
      legacyHeaders: false,
      message: 'Too many tries from this address. Wait a quarter of an hour, then try again.',
    });
    const isLimited = ({ method, path }: Request) =>
      (counts === 'misses' || !SAFE_METHODS.has(method)) && matches(canonicalPath(path));
    return (req, res, next) => (isLimited(req) ? limiter(req, res, next) : next());
  });
}
