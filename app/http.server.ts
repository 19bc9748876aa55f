import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import { count } from 'drizzle-orm';
import express from 'express';
import { pinoHttp } from 'pino-http';
import { migrate } from '../db/migrate';
import { user } from '../db/schema';
import type { App } from './lib/app.server';
import { composeApp } from './lib/compose.server';
import { readConfig } from './lib/env.server';
import { rateLimits, sameOrigin, securityHeaders } from './lib/guards.server';
import { createLog } from './lib/log.server';
import { canonicalPath, loggedPath } from './lib/public-path';
import { createToken } from './lib/tokens.server';
import { settleToday } from './services/authorisation-settling.server';
import { recordToday } from './services/daily-results.server';
import { releaseForgottenImports } from './services/imports-jobs.server';
import { recordShippedLaw } from './services/law-updates.server';
import { publishDue } from './services/scheduled-publications.server';
import { forgetUnconfirmed } from './services/subscriptions.server';

const GRACE_MS = 10_000;
/** How often addresses that were never confirmed are looked for and deleted. */
const HOUR_MS = 3_600_000;
/** How often publications are looked for whose moment has come. */
const SCHEDULE_MS = 5_000;

/** Published pages from memory first; whatever they do not answer goes through Express to Remix. */
export function createListener(app: App, build: ServerBuild, root: string): RequestListener {
  const shell = createShell(app, build, root);
  return (request, response) => app.pages.answer(request, response, shell);
}

function createShell(app: App, build: ServerBuild, root: string) {
  const shell = express();
  shell.disable('x-powered-by');
  shell.set('trust proxy', app.config.trustedProxies);
  shell.use(...securityHeaders(app.config));
  shell.use(
    pinoHttp({
      logger: app.log,
      genReqId: (_req, res) => (res as express.Response).locals?.requestId ?? randomUUID(),
      // Addresses and queries can carry tokens and persons: the path without them, and the answer.
      serializers: {
        req: (req: { method: string; url: string; id: string }) => ({
          id: req.id,
          method: req.method,
          path: loggedPath(req.url.split('?')[0] ?? ''),
        }),
        res: (res: { statusCode: number }) => ({ status: res.statusCode }),
      },
      autoLogging: { ignore: (req) => (req.url ?? '').startsWith('/assets/') },
    }),
  );
  shell.get('/health', async (_req, res) => {
    const alive = await app.db.isAlive().catch(() => false);
    res.status(alive ? 200 : 503).json({ status: alive ? 'ok' : 'the database does not answer' });
  });
  const client = join(root, 'build/client');
  shell.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  shell.use(express.static(client, { maxAge: '1h', index: false }));
  shell.use(sameOrigin(app.config), ...rateLimits());
  shell.use((req, res, next) => {
    if (canonicalPath(req.path).startsWith('/app')) res.setHeader('Cache-Control', 'private, no-store');
    next();
  });
  shell.all(
    '*',
    createRequestHandler({
      build,
      mode: app.config.production ? 'production' : 'development',
      getLoadContext: (_req, res) => ({ app, nonce: res.locals.nonce, requestId: res.locals.requestId }),
    }),
  );
  return shell;
}

/** Starts serving an application that is put together; resolves with the port once it answers. */
export async function serve(
  app: App,
  build: ServerBuild,
  root: string,
): Promise<{ server: Server; port: number; stop: () => Promise<void> }> {
  await prepareFirstRun(app);
  await recordShippedLaw(app);
  await releaseForgottenImports(app);
  const server = createServer(createListener(app, build, root));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(app.config.port, resolve);
  });
  app.outbox.start();
  let underWay = keepHouse(app);
  const housekeeping = setInterval(() => {
    underWay = underWay.then(() => keepHouse(app));
  }, HOUR_MS);
  const tell = (error: Error) => app.log.error({ error: error.message }, 'a scheduled publication failed');
  let publishing: Promise<unknown> = Promise.resolve();
  const scheduler = setInterval(() => {
    publishing = publishing.then(() => publishDue(app)).catch(tell);
  }, SCHEDULE_MS);
  const { port } = server.address() as AddressInfo;
  app.log.info({ port }, 'serving');
  return {
    server,
    port,
    stop: async () => {
      clearInterval(housekeeping);
      clearInterval(scheduler);
      await Promise.all([underWay, publishing]);
      await stop(app, server);
    },
  };
}

/** What has to be done at the start and once an hour; what fails is told, and the rest done. */
async function keepHouse(app: App): Promise<void> {
  for (const work of [forgetUnconfirmed, settleToday, recordToday])
    await work(app).catch((error: Error) => app.log.error({ error: error.message }, 'housekeeping failed'));
}

async function prepareFirstRun(app: App): Promise<void> {
  const [users] = await app.db.read.select({ count: count() }).from(user);
  if (users?.count !== 0) return;
  app.firstRun.token = createToken();
  app.log.warn(
    { address: `${app.config.baseUrl}/first-run?token=${app.firstRun.token}` },
    'nobody owns this installation yet: open this address once to create the first owner and organisation',
  );
}

/** Requests and mails under way finish, then the database closes; after ten seconds what hangs is cut off. */
async function stop(app: App, server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await Promise.all([closed, app.outbox.stop(), Promise.race([app.imports.idle(), grace()])]);
  clearTimeout(cutOff);
  await app.db.close();
}

/** An import that takes longer is rolled back with the process and waits for review at the next start. */
const grace = () => new Promise<void>((resolve) => setTimeout(resolve, GRACE_MS).unref());

/** The server process: configuration, migration, serving, and a clean end on SIGTERM and SIGINT. */
export async function boot({ build, env }: { build: ServerBuild; env: NodeJS.ProcessEnv }): Promise<void> {
  const read = readConfig({ ...env, NODE_ENV: env.NODE_ENV ?? 'production' });
  if ('problems' in read) {
    for (const problem of read.problems) console.error(problem);
    process.exit(1);
  }
  const root = env.ONWARD_ROOT ?? process.cwd();
  const log = createLog(read.config.logLevel);
  await migrate(read.config.databaseUrl, root);
  const app = composeApp(read.config, log);
  const { stop: stopServing } = await serve(app, build, root).catch((error: Error) => {
    log.fatal({ error: error.message }, 'could not start');
    process.exit(1);
  });
  const end = async (signal: string) => {
    log.info({ signal, pagesInMemory: app.pages.held() }, 'stopping');
    await stopServing();
    log.info('stopped');
    process.exit(0);
  };
  process.once('SIGTERM', () => void end('SIGTERM'));
  process.once('SIGINT', () => void end('SIGINT'));
}
