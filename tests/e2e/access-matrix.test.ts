import { randomUUID } from 'node:crypto';
import { count, getTableName, is, Table } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../app/domain/days';
import { AssessmentFacts, CustomerFacts, SafeguardFacts } from '../../app/domain/facts';
import { deriveTransfers } from '../../app/domain/transfers';
import { MEMBER_ROLES, type MemberRole } from '../../app/domain/words';
import { may } from '../../app/lib/permissions';
import { enterCustomers } from '../../app/services/customers.server';
import { loadDemo } from '../../app/services/demo.server';
import { shippedWorldOn } from '../../app/services/law.server';
import { enterRecord } from '../../app/services/records.server';
import { loadRegister } from '../../app/services/register.server';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import * as schema from '../../db/schema';
import { ACCESS, type Access, type AccessRow } from '../support/access-table';
import { type Address, listAddresses } from '../support/addresses';
import { joinAs, openTestApp, type TestApp } from '../support/app';
import { type RunningServer, startServer } from '../support/server';

/** Everybody who asks: nobody, each role of the organisation the addresses name, and the owner of another one. */
const ASKERS = ['visitor', ...MEMBER_ROLES, 'foreign-owner'] as const;
type Asker = (typeof ASKERS)[number];

const OWN = 'deskhero';
const FOREIGN = 'linkello';
const SECRET = 'a secret of at least thirty-two characters';
const ADDRESSES = listAddresses();

let held: TestApp;
let server: RunningServer | undefined;
const cookies = new Map<Asker, string>();
const params: Record<string, string> = {
  org: OWN,
  lang: 'fr',
  number: '1',
  picture: 'map.svg',
  part: 'adequacy',
  key: 'us-dpf',
};

beforeAll(async () => {
  held = await openTestApp({ env: { AUTH_SECRET: SECRET }, now: new Date().toISOString() });
  const { app } = held;
  await loadDemo(app);
  const own = await findOrganisationBySlug(app.db.read, OWN);
  const foreign = await findOrganisationBySlug(app.db.read, FOREIGN);
  if (!own || !foreign) throw new Error('the demo lacks an organisation this test needs');
  for (const role of MEMBER_ROLES) cookies.set(role, (await joinAs(app, own, role)).cookie);
  cookies.set('foreign-owner', (await joinAs(app, foreign, 'owner')).cookie);
  await nameRecords(own);
  server = await startServer({
    env: { DATABASE_URL: app.config.databaseUrl, AUTH_SECRET: SECRET, TRUSTED_PROXIES: '1', LOG_LEVEL: 'error' },
  });
});
afterAll(async () => {
  await server?.stop();
  await held?.close();
});

/** Puts real identifiers of the own organisation where addresses have parameters. */
async function nameRecords(own: schema.OrganisationRow): Promise<void> {
  const { app } = held;
  const register = await loadRegister(app.db.read, own);
  const world = shippedWorldOn(dayOf(app.now()));
  const engagement = register.engagements.find(
    (one) => one.locations.length > 0 && deriveTransfers(one, world).length > 0,
  );
  const [transfer] = engagement ? deriveTransfers(engagement, world) : [];
  if (!engagement || !transfer) throw new Error('the demo lacks a transfer');
  const writing = { db: app.db, organisation: own, actor: 'cli', now: app.now };
  const safeguard = await enterRecord(writing, 'safeguard', SafeguardFacts.parse({ instrument: 'scc-module-3' }), {
    engagementId: engagement.id,
  });
  const assessment = await enterRecord(
    writing,
    'assessment',
    AssessmentFacts.parse({ title: 'Assessment', covers: [transfer.key] }),
    { vendorId: engagement.vendor.id },
  );
  const [customer] = await enterCustomers(writing, [CustomerFacts.parse({ name: 'Customer' })]);
  const noticeId = randomUUID();
  const objectionId = randomUUID();
  const importId = randomUUID();
  const [revision] = await app.db.read.select().from(schema.revision);
  if (!revision) throw new Error('the demo lacks a revision');
  await app.db.transact(async (tx) => {
    await tx
      .insert(schema.notice)
      .values({ id: noticeId, organisationId: own.id, revisionId: revision.id, createdAt: app.now() });
    await tx.insert(schema.objection).values({
      id: objectionId,
      organisationId: own.id,
      noticeId,
      customerId: customer ?? null,
      name: 'Customer',
      email: 'dpo@customer.example',
      language: 'en',
      ground: 'other',
      text: 'No.',
      entryIds: [],
      raisedAt: app.now(),
      isLate: false,
      state: 'received',
      version: 1,
    });
    await tx.insert(schema.importRun).values({
      id: importId,
      organisationId: own.id,
      fileName: 'list.csv',
      encoding: 'utf-8',
      delimiter: ',',
      source: 'Vendor,Country\nExample,FR\n',
      status: 'planned',
      counts: {},
      createdBy: 'cli',
      createdAt: app.now(),
    });
  });
  const [notice] = (await app.db.read.select().from(schema.notice)).filter(
    ({ organisationId }) => organisationId === own.id,
  );
  Object.assign(params, {
    assessment: assessment.id,
    vendor: engagement.vendor.id,
    engagement: engagement.id,
    location: engagement.locations[0]?.id,
    safeguard: safeguard.id,
    transfer: encodeURIComponent(transfer.key),
    notice: notice?.id,
    customer,
    objection: objectionId,
    import: importId,
    scenario: 'dpf-annulled',
  });
}

const pathOf = ({ pattern }: Address) =>
  pattern === '/*' ? '/no/such/page' : pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? 'missing');

const urlOf = (path: string) => `${server?.url}${path}`;

function ask(asker: Asker, path: string, init: { method?: 'GET' | 'POST'; origin?: string } = {}): Promise<Response> {
  const cookie = cookies.get(asker);
  const post = init.method === 'POST';
  return fetch(urlOf(path), {
    method: init.method ?? 'GET',
    redirect: 'manual',
    headers: {
      // Each request from its own address, so that the limits on guessing, which have a test of their own, stay out of this one.
      'X-Forwarded-For': randomAddress(),
      ...(cookie ? { Cookie: cookie } : {}),
      ...(post ? { Origin: init.origin ?? urlOf(''), 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(post ? { body: '' } : {}),
  });
}

let addressesUsed = 0;
function randomAddress(): string {
  addressesUsed += 1;
  return `10.${(addressesUsed >> 16) & 255}.${(addressesUsed >> 8) & 255}.${addressesUsed & 255}`;
}

type Expected = 'allowed' | 'sign-in' | 'forbidden' | 'not-found';

function expectedFor(asker: Asker, access: Access): Expected {
  if (access === 'anybody') return 'allowed';
  if (asker === 'visitor') return 'sign-in';
  if (access === 'signed-in') return 'allowed';
  if (asker === 'foreign-owner') return 'not-found';
  return may(asker as MemberRole, access) ? 'allowed' : 'forbidden';
}

/** Who may not post to an address, and what they are told. */
function refusedBy({ pattern }: Address): [Asker, Expected][] {
  const post = ACCESS[pattern]?.post;
  if (!post) return [];
  return ASKERS.map((asker): [Asker, Expected] => [asker, expectedFor(asker, post)]).filter(
    ([, expected]) => expected !== 'allowed',
  );
}

/** What an answer amounts to; a redirect to sign-in may come as such or inside a single-fetch answer (202). */
async function outcomeOf(response: Response): Promise<Expected | number> {
  const text = await response.text();
  const to =
    response.headers.get('location') ??
    (response.status === 202 ? (/\/(?:sign-in)\?to=[^"]*/.exec(text)?.[0] ?? '') : '');
  if (to.startsWith('/sign-in?to=')) return 'sign-in';
  if (response.status === 403) return 'forbidden';
  if (response.status === 404) return 'not-found';
  return response.status;
}

const rowOf = (address: Address): AccessRow => {
  const row = ACCESS[address.pattern];
  if (!row) throw new Error(`${address.pattern} has no line in tests/support/access-table.ts`);
  return row;
};
const statusOf = ({ status = 200 }: AccessRow, asker: Asker) =>
  typeof status === 'number' ? status : asker === 'visitor' ? status.visitor : status.signedIn;

/** How many rows every table has, but for those that signing in and looking around write. */
async function countRows(): Promise<Record<string, number>> {
  const passing = new Set(['session', 'verification']);
  const counts: Record<string, number> = {};
  for (const table of Object.values(schema).filter((one) => is(one, Table)) as unknown as (typeof schema.user)[]) {
    const name = getTableName(table);
    if (passing.has(name)) continue;
    const [found] = await held.app.db.read.select({ rows: count() }).from(table);
    counts[name] = found?.rows ?? 0;
  }
  return counts;
}

test('the table has a line for every address of routes.ts, and none for others', () => {
  expect(Object.keys(ACCESS).sort()).toEqual([...new Set(ADDRESSES.map(({ pattern }) => pattern))].sort());
});

test.each(ADDRESSES.map((address) => [address.pattern, address] as const))(
  'the table knows whether %s takes posts',
  (_, address) => {
    expect(rowOf(address).post !== undefined).toBe(address.hasAction);
  },
);

describe.each(ADDRESSES.map((address) => [address.pattern, address] as const))('GET %s', (_, address) => {
  test.each(ASKERS)('%s', async (asker) => {
    const row = rowOf(address);
    const expected = expectedFor(asker, row.get);
    const outcome = await outcomeOf(await ask(asker, pathOf(address)));
    const status = statusOf(row, asker);
    expect(outcome).toBe(expected === 'allowed' ? (status === 404 ? 'not-found' : status) : expected);
  });

  // A single-fetch request can name one route alone, so that no layout above it guards it.
  test.each(address.page ? ASKERS : [])('%s, data of this route alone', async (asker) => {
    const row = rowOf(address);
    const expected = expectedFor(asker, row.get);
    const path = pathOf(address);
    const outcome = await outcomeOf(
      await ask(asker, `${path === '/' ? '/_root' : path}.data?_routes=${encodeURIComponent(address.id)}`),
    );
    if (expected === 'allowed') expect(['sign-in', 'forbidden']).not.toContain(outcome);
    else expect(outcome).toBe(expected);
  });
});

describe('what is refused', () => {
  let before: Record<string, number>;
  beforeAll(async () => {
    before = await countRows();
  });

  describe.each(ADDRESSES.map((address) => [address.pattern, address] as const))('POST %s', (_, address) => {
    const indexed = (path: string) => (address.index && address.pattern !== '/' ? `${path}?index` : path);

    test.each(ASKERS)('%s, from elsewhere', async (asker) => {
      const response = await ask(asker, indexed(pathOf(address)), {
        method: 'POST',
        origin: 'https://elsewhere.example',
      });
      expect(response.status).toBe(403);
    });

    test.each(refusedBy(address))('%s, without leave', async (asker, expected) => {
      expect(await outcomeOf(await ask(asker, indexed(pathOf(address)), { method: 'POST' }))).toBe(expected);
      if (!address.page) return;
      const data = address.index ? `${pathOf(address)}.data?index` : `${pathOf(address)}.data`;
      expect(await outcomeOf(await ask(asker, data, { method: 'POST' }))).toBe(expected);
    });
  });

  test('has written nothing', async () => {
    expect(await countRows()).toEqual(before);
  });
});

// Signing out comes last in life, too: nobody's session would be left for the others.
const POSTABLE = ADDRESSES.filter(({ hasAction, pattern }) => hasAction && pattern !== '/sign-out');

describe.each(POSTABLE.map((address) => [address.pattern, address] as const))(
  'POST %s, an empty form',
  (_, address) => {
    const allowed = ASKERS.filter((asker) => !refusedBy(address).some(([refused]) => refused === asker));
    test.each(allowed)('%s', async (asker) => {
      const path = address.index && address.pattern !== '/' ? `${pathOf(address)}?index` : pathOf(address);
      const response = await ask(asker, path, { method: 'POST' });
      expect([200, 302, 400, 404, 409, 410]).toContain(response.status);
      expect(response.headers.get('location') ?? '').not.toMatch(/^\/sign-in\?to=/);
    });
  },
);

describe.each(ADDRESSES.filter(({ hasAction }) => !hasAction).map((address) => [address.pattern, address] as const))(
  'POST %s, which takes none',
  (_, address) => {
    test.each(ASKERS)('%s', async (asker) => {
      const path = address.index && address.pattern !== '/' ? `${pathOf(address)}?index` : pathOf(address);
      const response = await ask(asker, path, { method: 'POST' });
      expect([302, 403, 404, 405]).toContain(response.status);
    });
  },
);
