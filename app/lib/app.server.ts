import type {} from '@remix-run/node';
import type { Database } from '../../db/client';
import type { Instant } from '../domain/days';
import type { ImportJobs } from '../services/imports-jobs.server';
import type { Outbox } from '../services/outbox.server';
import type { Accounts } from './accounts.server';
import type { Config } from './env.server';
import type { Logger } from './log.server';
import type { PublishedPages } from './published-pages.server';

/** What one running Onward is made of. Comes to loaders and actions through the load context. */
export type App = {
  config: Config;
  db: Database;
  accounts: Accounts;
  outbox: Outbox;
  imports: ImportJobs;
  log: Logger;
  now: () => Instant;
  pages: PublishedPages;
  /** The one-time token of the first-run page; absent once somebody owns the installation. */
  firstRun: { token: string | undefined };
};

declare module '@remix-run/node' {
  interface AppLoadContext {
    app: App;
    /** Script nonce of this response's Content-Security-Policy. */
    nonce: string;
    requestId: string;
  }
}
