import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { OrganisationFacts } from '../../app/domain/facts';
import type { MemberRole } from '../../app/domain/words';
import type { App } from '../../app/lib/app.server';
import { composeApp } from '../../app/lib/compose.server';
import type { Context, Person } from '../../app/lib/context.server';
import { readConfig } from '../../app/lib/env.server';
import { translator } from '../../app/lib/i18n';
import { createLog } from '../../app/lib/log.server';
import { columnsOf } from '../../db/rows';
import { membership, type OrganisationRow, organisation } from '../../db/schema';
import { createTestDatabase } from './database';

export type TestApp = { app: App; clock: { now: string }; close: () => Promise<void> };

/** A whole Onward over a fresh database, with a clock that stands still until it is set. */
export async function openTestApp(options: { env?: Record<string, string>; now?: string } = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const read = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    BASE_URL: 'http://onward.test',
    ...options.env,
    DATABASE_URL: database.url,
  });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const clock = { now: options.now ?? '2026-11-22T09:00:00.000Z' };
  const app = composeApp(read.config, createLog('silent'), () => clock.now);
  return {
    app,
    clock,
    close: async () => {
      await app.outbox.stop();
      await app.db.close();
      await database.drop();
    },
  };
}

/** An organisation with the facts given and sensible others, without members. */
export async function foundTestOrganisation(
  app: App,
  facts: Partial<OrganisationFacts> & { slug?: string } = {},
): Promise<OrganisationRow> {
  const { slug = `org-${randomUUID().slice(0, 8)}`, ...stated } = facts;
  const whole = OrganisationFacts.parse({
    name: 'Example Org',
    capacities: ['processor'],
    country: 'SE',
    dpoEmail: 'dpo@example.org',
    ...stated,
  });
  const [row] = await app.db.transact((tx) =>
    tx
      .insert(organisation)
      .values({
        id: randomUUID(),
        slug,
        ...columnsOf(whole, Object.keys(OrganisationFacts.shape)),
        version: 1,
        createdAt: app.now(),
        updatedAt: app.now(),
      })
      .returning(),
  );
  return row as OrganisationRow;
}

export const TEST_PASSWORD = 'a password for tests';

/** A new person with a role in an organisation, signed in: their cookie goes into requests. */
export async function joinAs(
  app: App,
  of: { id: string } | undefined,
  role: MemberRole = 'owner',
): Promise<Person & { cookie: string }> {
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`;
  const { headers, response } = await app.accounts.api.signUpEmail({
    body: { email, password: TEST_PASSWORD, name: role },
    returnHeaders: true,
  });
  const cookie = headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  if (of)
    await app.db.transact((tx) =>
      tx.insert(membership).values({ organisationId: of.id, userId: response.user.id, role, createdAt: app.now() }),
    );
  return { id: response.user.id, email, name: role, language: null, twoFactorEnabled: false, cookie };
}

/** What a service is called with when a person of that role acts. */
export async function contextFor(app: App, of: OrganisationRow, role: MemberRole = 'owner'): Promise<Context> {
  const person = await joinAs(app, of, role);
  return {
    app,
    db: app.db,
    now: app.now,
    actor: person.id,
    organisation: of,
    person,
    role,
    language: 'en',
    t: translator('en'),
  };
}

/** The arguments of a loader or action for a real request to an address of the application. */
export function routeArguments(
  app: App,
  address: string,
  options: {
    params?: Record<string, string>;
    cookie?: string;
    form?: Record<string, string | string[]> | FormData;
    headers?: Record<string, string>;
  } = {},
) {
  const headers = new Headers({ ...options.headers, ...(options.cookie ? { cookie: options.cookie } : {}) });
  let body: URLSearchParams | FormData | undefined;
  if (options.form instanceof FormData) body = options.form;
  else if (options.form) {
    body = new URLSearchParams();
    for (const [name, value] of Object.entries(options.form)) for (const one of [value].flat()) body.append(name, one);
  }
  const request = new Request(new URL(address, app.config.baseUrl), { method: body ? 'POST' : 'GET', headers, body });
  const context: AppLoadContext = { app, nonce: 'test', requestId: randomUUID() };
  return { request, context, params: options.params ?? {} };
}
