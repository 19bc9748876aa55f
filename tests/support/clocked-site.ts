import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import { dayOf } from '../../app/domain/days';
import { serve } from '../../app/http.server';
import { composeApp, systemClock } from '../../app/lib/compose.server';
import { readConfig } from '../../app/lib/env.server';
import { createLog } from '../../app/lib/log.server';
import { loadDemo } from '../../app/services/demo.server';
import { migrate } from '../../db/migrate';
import { startMailServer } from './mail-server';
import { freePort } from './server';

/** The build as the started server loads it; plain JavaScript, so it has no types of its own. */
async function builtServer(): Promise<ServerBuild> {
  const { loadBuild } = await import(new URL('../../app/built.mjs', import.meta.url).href);
  return loadBuild();
}

/** The demo, served from within the test with a clock that the test sets, and a real mail server behind it. */
export async function startClockedSite() {
  const folder = mkdtempSync(join(tmpdir(), 'onward-clocked-'));
  const mail = await startMailServer();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const read = readConfig({
    NODE_ENV: 'production',
    AUTH_SECRET: 'a secret of at least thirty-two characters',
    BASE_URL: url,
    PORT: String(port),
    DATABASE_URL: `file:${join(folder, 'onward.db')}`,
    SMTP_URL: mail.url,
    MAIL_FROM: 'notices@onward.example',
  });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  await migrate(read.config.databaseUrl, process.cwd());
  /** Ahead of the real moment by so many milliseconds; at first as many as make it noon, so that no midnight comes by. */
  const clock = { aheadMs: Date.parse(`${dayOf(systemClock())}T12:00:00.000Z`) - Date.now() };
  const app = composeApp(read.config, createLog('error'), () => new Date(Date.now() + clock.aheadMs).toISOString());
  await loadDemo(app);
  const served = await serve(app, await builtServer(), process.cwd());
  return {
    url,
    app,
    clock,
    mail,
    folder,
    stop: async () => {
      await served.stop();
      await mail.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type ClockedSite = Awaited<ReturnType<typeof startClockedSite>>;
