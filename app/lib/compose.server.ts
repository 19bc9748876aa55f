import { openDatabase } from '../../db/client';
import type { Instant } from '../domain/days';
import { accountMails } from '../services/account-mails.server';
import { createImportJobs } from '../services/imports-jobs.server';
import { workInThread } from '../services/imports-thread.server';
import { createOutbox } from '../services/outbox-worker.server';
import { createAccounts } from './accounts.server';
import type { App } from './app.server';
import type { Config } from './env.server';
import type { Logger } from './log.server';
import { createPublishedPages, noPublishedPages } from './published-pages.server';

const BYTES_PER_MB = 1024 * 1024;

/** The moment it is. The only clock of the application; everything else is told the time. */
export const systemClock = (): Instant => new Date().toISOString();

/** Puts one Onward together over a migrated database. Nothing runs yet: the outbox is started by the server. */
export function composeApp(config: Config, log: Logger, now: () => Instant = systemClock): App {
  const db = openDatabase(config.databaseUrl);
  const outbox = createOutbox({ db, config, log, now });
  return {
    config,
    db,
    outbox,
    imports: createImportJobs(log, workInThread()),
    log,
    now,
    accounts: createAccounts(db, config, accountMails({ db, config, outbox, now })),
    pages: config.pageCache
      ? createPublishedPages({ db, now, baseUrl: config.baseUrl, maxBytes: config.pageCacheMegabytes * BYTES_PER_MB })
      : noPublishedPages,
    firstRun: { token: undefined },
  };
}
