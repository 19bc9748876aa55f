import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { OrganisationFacts } from '../../app/domain/facts';
import type { App } from '../../app/lib/app.server';
import { composeApp } from '../../app/lib/compose.server';
import { readConfig } from '../../app/lib/env.server';
import { createLog } from '../../app/lib/log.server';
import { migrate } from '../../db/migrate';
import { columnsOf } from '../../db/rows';
import { membership, type OrganisationRow, organisation as organisations } from '../../db/schema';
import { freePort, startServer } from '../support/server';
import { type DashboardTimes, measureDashboard } from './dashboards';
import { generateRegister } from './generated-register';

/**
 * How long generated registers of three sizes, three locations an engagement, take to be read and to be assessed, and
 * how long the server takes for the dashboard of the two smaller ones. Each size in a process of its own, the sizes in
 * turns, the fastest of the turns counts. Ends with 1 when a limit is passed.
 */
const SIZES = [1_000, 10_000, 100_000] as const;
const TURNS = 2;
const ROUNDS = 3;
const MOST_TIMES_TENFOLD = 12;
const MOST_TIMES_READING = 3;
const MOST_TIMES_DASHBOARD = 3;
const AUTH_SECRET = 'a secret of at least thirty-two characters';

type Measured = { readingMs: number; assessingMs: number; transfers: number; findings: number; peakMegabytes: number };

async function openApp(databaseUrl: string, baseUrl: string): Promise<App> {
  await migrate(databaseUrl);
  const read = readConfig({
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    BASE_URL: baseUrl,
    AUTH_SECRET,
    LOG_LEVEL: 'silent',
  });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return composeApp(read.config, createLog('silent'));
}

async function found(app: App, size: number): Promise<OrganisationRow> {
  const facts = OrganisationFacts.parse({ name: `Generated ${size}`, capacities: ['processor'], country: 'FR' });
  const at = app.now();
  const id = `generated-${size}`;
  const [row] = await app.db.transact((tx) =>
    tx
      .insert(organisations)
      .values({
        id,
        slug: id,
        ...columnsOf(facts, Object.keys(OrganisationFacts.shape)),
        version: 1,
        createdAt: at,
        updatedAt: at,
      } as typeof organisations.$inferInsert)
      .returning(),
  );
  await generateRegister(app.db, id, size);
  return row as OrganisationRow;
}

/** Somebody who owns all of them: their cookie. */
async function ownAll(app: App, all: readonly OrganisationRow[]): Promise<string> {
  const { headers, response } = await app.accounts.api.signUpEmail({
    body: { email: 'dpo@generated.example', password: 'a password for measuring', name: 'DPO' },
    returnHeaders: true,
  });
  for (const { id } of all)
    await app.db.transact((tx) =>
      tx
        .insert(membership)
        .values({ organisationId: id, userId: response.user.id, role: 'owner', createdAt: app.now() }),
    );
  return headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
}

function measureOnce(databaseUrl: string, size: number): Measured {
  const args = ['--max-old-space-size=8192', '--import', 'tsx', 'tests/bench/assess-once.ts'];
  const out = execFileSync(process.execPath, [...args, databaseUrl, `generated-${size}`, String(ROUNDS)], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
  });
  return JSON.parse(out) as Measured;
}

function fastestOf(turns: readonly Measured[]): Measured {
  const least = (of: (one: Measured) => number) => Math.min(...turns.map(of));
  const [first] = turns;
  if (!first) throw new Error('nothing measured');
  return {
    ...first,
    readingMs: least(({ readingMs }) => readingMs),
    assessingMs: least(({ assessingMs }) => assessingMs),
    peakMegabytes: Math.max(...turns.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

const ms = (value: number) => `${Math.round(value)} ms`;
let isWithin = true;
function check(what: string, ratio: number, most: number): void {
  if (ratio > most) isWithin = false;
  console.log(`${what}: ${ratio.toFixed(2)} times (at most ${most})${ratio > most ? '  TOO MUCH' : ''}`);
}

const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
const databaseUrl = `file:${join(folder, 'onward.db')}`;
try {
  const port = await freePort();
  const app = await openApp(databaseUrl, `http://localhost:${port}`);
  const all: OrganisationRow[] = [];
  for (const size of SIZES) {
    all.push(await found(app, size));
    console.log(`generated ${size} engagements`);
  }
  const cookie = await ownAll(app, all);

  const turns = Array.from({ length: TURNS }, () => SIZES.map((size) => measureOnce(databaseUrl, size)));
  const measured = SIZES.map((_size, at) => fastestOf(turns.map((turn) => turn[at] as Measured)));
  for (const [at, one] of measured.entries())
    console.log(
      `${SIZES[at]} engagements, ${one.transfers} transfers, ${one.findings} findings: read in ${ms(one.readingMs)}, assessed in ${ms(one.assessingMs)}, at most ${Math.round(one.peakMegabytes)} MB of memory`,
    );
  const [, ten, hundred] = measured as [Measured, Measured, Measured];
  check('assessing 100 000 against assessing 10 000', hundred.assessingMs / ten.assessingMs, MOST_TIMES_TENFOLD);
  check('assessing 100 000 against reading them', hundred.assessingMs / hundred.readingMs, MOST_TIMES_READING);

  // What the server does at its start and each hour would judge the largest register while the others are measured.
  await app.db.transact((tx) => tx.delete(organisations).where(eq(organisations.id, 'generated-100000')));
  const server = await startServer({ port, env: { DATABASE_URL: databaseUrl, AUTH_SECRET } });
  const dashboards: DashboardTimes[] = [];
  for (const one of all.slice(0, 2)) dashboards.push(await measureDashboard(server, app, one, cookie));
  await server.stop();
  await app.db.close();
  for (const [at, one] of dashboards.entries())
    console.log(
      `dashboard of ${SIZES[at]} engagements: first look ${ms(one.firstMs)}, again ${ms(one.againMs)}, after a change ${ms(one.changedMs)}`,
    );
  const [small, large] = dashboards as [DashboardTimes, DashboardTimes];
  check('dashboard of 10 000 against 1 000, nothing changed', large.againMs / small.againMs, MOST_TIMES_DASHBOARD);
  check(
    'dashboard of 10 000 against 1 000, one engagement changed',
    large.changedMs / small.changedMs,
    MOST_TIMES_DASHBOARD,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(isWithin ? 0 : 1);
