import type { Writing } from '../../db/mutate';
import type { OrganisationRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { App } from '../lib/app.server';

/** An address gets, or gives rise to, at most so many mails a day by being typed into a form of a published list. */
export const MAILS_PER_ADDRESS_AND_DAY = 5;

/** Somebody who acts for an organisation, a member or a visitor, with what mails are made of. */
export type Acting = Writing & { app: App; organisation: OrganisationRow };

/** What a service is called with when a visitor of the published list acts. */
export const asVisitor = (app: App, organisation: OrganisationRow): Acting => ({
  app,
  db: app.db,
  organisation,
  actor: 'visitor',
  now: app.now,
});

/** One spelling per mailbox: no provider tells capital letters apart. */
export const canonicalEmail = (email: string): string => email.trim().toLowerCase();

const DAY_MS = 86_400_000;

/** The instant so many times 24 hours before (after, when negative). */
export const daysBefore = (now: Instant, days: number): Instant =>
  new Date(Date.parse(now) - days * DAY_MS).toISOString();
