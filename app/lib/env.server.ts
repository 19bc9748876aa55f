import { z } from 'zod';
import { engineOf } from '../../db/dialect';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Signs sessions where nobody set a secret: a first look on one machine, never production. */
const SECRET_FOR_A_FIRST_LOOK = 'onward-first-look-on-one-machine-only';

const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: z.coerce.number({ error: 'a port number is expected' }).int().min(0).max(65_535).default(3000),
  BASE_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^https?:/.test(value),
      'an address such as https://onward.example.org is expected',
    )
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(
      (value) => engineOf(value) === 'postgres' || value.startsWith('file:'),
      'file:./path/to.db or postgres://… is expected',
    )
    .default('file:./data/onward.db'),
  AUTH_SECRET: z.string().min(32, 'at least 32 characters are expected').optional(),
  SMTP_URL: z
    .string()
    .refine((value) => /^smtps?:\/\//.test(value) && URL.canParse(value), 'smtp://user:password@host:port is expected')
    .optional(),
  MAIL_FROM: z
    .string()
    .refine((value) => value.includes('@'), 'a mail address is expected')
    .optional(),
  TRUSTED_PROXIES: z.coerce.number({ error: 'a count of proxies is expected' }).int().min(0).max(10).default(0),
  ONWARD_PAGE_CACHE: z.enum(['on', 'off'], { error: 'on or off is expected' }).default('on'),
  ONWARD_PAGE_CACHE_MB: z.coerce
    .number({ error: 'a number of megabytes is expected' })
    .int('a whole number of megabytes is expected')
    .min(1, 'at least 1 is expected; ONWARD_PAGE_CACHE=off keeps no pages')
    .max(65_536, 'at most 65536 is expected')
    .default(64),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')} is expected` }).default('info'),
});

/** The configuration of one process. */
export type Config = {
  production: boolean;
  port: number;
  baseUrl: string;
  databaseUrl: string;
  authSecret: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  trustedProxies: number;
  /** Off only to measure what it saves. */
  pageCache: boolean;
  /** The most memory published pages are kept in. */
  pageCacheMegabytes: number;
  logLevel: (typeof LOG_LEVELS)[number];
};

/**
 * Reads the configuration from the environment. An empty variable counts as not set. Returns one sentence per wrong
 * or missing variable instead of a configuration when it is not usable.
 */
export function readConfig(env: Record<string, string | undefined>): { config: Config } | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const shown = name === 'AUTH_SECRET' || name.endsWith('_URL') ? 'its value' : `"${given[name] ?? ''}"`;
        return `${name}: ${issue.message}; ${shown} is not that.`;
      }),
    };
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  const problems: string[] = [];
  if (production && !e.AUTH_SECRET)
    problems.push(
      'AUTH_SECRET: missing. Set it to a random text of at least 32 characters; sessions are signed with it.',
    );
  if (production && !e.BASE_URL)
    problems.push('BASE_URL: missing. Set it to the address people reach Onward at; links in mails start with it.');
  if (e.SMTP_URL && !e.MAIL_FROM)
    problems.push('MAIL_FROM: missing. Set it to the address notices are sent from, since SMTP_URL is set.');
  if (problems.length > 0) return { problems };
  return {
    config: {
      production,
      port: e.PORT,
      baseUrl: e.BASE_URL ?? `http://localhost:${e.PORT}`,
      databaseUrl: e.DATABASE_URL,
      authSecret: e.AUTH_SECRET ?? SECRET_FOR_A_FIRST_LOOK,
      smtpUrl: e.SMTP_URL,
      mailFrom: e.MAIL_FROM ?? 'onward@localhost',
      trustedProxies: e.TRUSTED_PROXIES,
      pageCache: e.ONWARD_PAGE_CACHE === 'on',
      pageCacheMegabytes: e.ONWARD_PAGE_CACHE_MB,
      logLevel: e.LOG_LEVEL,
    },
  };
}
