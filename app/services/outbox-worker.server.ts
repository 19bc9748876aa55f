import type { Database } from '../../db/client';
import type { Instant } from '../domain/days';
import type { Config } from '../lib/env.server';
import type { Logger } from '../lib/log.server';
import type { Outbox } from './outbox.server';

export type OutboxParts = { db: Database; config: Config; log: Logger; now: () => Instant };

export function createOutbox({ config }: OutboxParts): Outbox {
  return { configured: config.smtpUrl !== undefined, wake: () => undefined, start: () => undefined, stop: async () => undefined };
}
