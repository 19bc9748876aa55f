import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../support/server';
import { measureLatency, measureRate, needPrograms } from './load';
import { fetchPacked, startNginx } from './nginx';
import { measurePageMemory } from './page-memory';

/**
 * The public page, of 50 and of 500 rows: requests per second from memory, from nginx with one worker and the same
 * bytes, and rendered by Remix every time; how long an answer takes at half of the most; and what the pages of many
 * organisations take in memory. Memory and nginx are measured in turns, and compared within each turn, so that they
 * share whatever else the machine is doing.
 */
const LEAST_OF_NGINX = 0.4;
const LEAST_TIMES_RENDERED = 40;
const MOST_P99_MS = 25;
const MOST_MB = 64;
const LIST_ROWS = [50, 500];
const ORGANISATIONS = 1_000;
const ROWS_OF_MANY = 10;
/** What the work itself takes, as in a process that keeps next to nothing, is no memory for pages. */
const CONTROL = { organisations: 200, megabytes: 1 };
const ROUNDS = 5;
const FULL_LOAD = { connections: 64, seconds: 4 };
/** A page is rendered by one thread however many wait for it; those that nobody waits for any more would disturb. */
const RENDERED_LOAD = { connections: 4, seconds: 10 };
const LATENCY_ROUNDS = 3;
const LATENCY_SECONDS = 6;
/** Below this share of the rate asked for, a generator that cannot keep up is measured instead of the server. */
const LEAST_OF_RATE = 0.95;

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const sha = (body: Buffer) => createHash('sha256').update(body).digest('hex').slice(0, 12);
const rounded = (rate: number) => rate.toFixed(0).padStart(7);
const nameOf = (rows: number) => `longlist-${rows}`;
const pathOf = (rows: number) => `/${nameOf(rows)}/subprocessors`;

/** Prints what was measured beside its limit; whether it keeps it. */
function keeps(measured: string, isKept: boolean): boolean {
  console.log(`${isKept ? '  ' : '✗ '}${measured}`);
  return isKept;
}

function compareRates(rows: number, kept: string, nginx: string, rendered: string): { isKept: boolean; most: number } {
  const urls = { kept: kept + pathOf(rows), nginx: `${nginx}/${nameOf(rows)}`, rendered: rendered + pathOf(rows) };
  for (const url of [urls.kept, urls.nginx]) measureRate(url, FULL_LOAD);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    memory: measureRate(urls.kept, FULL_LOAD),
    nginx: measureRate(urls.nginx, FULL_LOAD),
  }));
  const timesEach = measureRate(urls.rendered, RENDERED_LOAD);
  const most = median(rounds.map(({ memory }) => memory));
  const shares = rounds.map(({ memory, nginx: other }) => memory / other);
  const ofNginx = median(shares);
  const timesRendered = most / timesEach;
  console.log(`  from memory    ${rounded(most)}`);
  const spread = `${Math.min(...shares).toFixed(2)} to ${Math.max(...shares).toFixed(2)}`;
  const isFast = keeps(
    `nginx          ${rounded(median(rounds.map((round) => round.nginx)))}   from memory is ${ofNginx.toFixed(2)} of it (${spread}; at least ${LEAST_OF_NGINX})`,
    ofNginx >= LEAST_OF_NGINX,
  );
  const isWorthIt = keeps(
    `rendered       ${rounded(timesEach)}   from memory is ${timesRendered.toFixed(0)} times it (at least ${LEAST_TIMES_RENDERED})`,
    timesRendered >= LEAST_TIMES_RENDERED,
  );
  return { isKept: isFast && isWorthIt, most };
}

function compareLatency(rows: number, kept: string, most: number, folder: string): boolean {
  const asked = most / 2;
  const rounds = Array.from({ length: LATENCY_ROUNDS }, () =>
    measureLatency(kept + pathOf(rows), {
      rate: asked,
      connections: FULL_LOAD.connections,
      seconds: LATENCY_SECONDS,
      folder,
    }),
  );
  const rate = median(rounds.map((round) => round.rate));
  const p99s = rounds.map(({ p99 }) => p99);
  const spread = `${Math.min(...p99s).toFixed(1)} to ${Math.max(...p99s).toFixed(1)}`;
  return keeps(
    `at half of it  ${rounded(rate)}   p50 ${median(rounds.map(({ p50 }) => p50)).toFixed(1)} ms, p99 ${median(p99s).toFixed(1)} ms (${spread}; at most ${MOST_P99_MS} ms, at ${asked.toFixed(0)} a second)`,
    median(p99s) <= MOST_P99_MS && rate >= asked * LEAST_OF_RATE,
  );
}

async function compareMemory(folder: string): Promise<boolean> {
  const databaseUrl = `file:${join(folder, 'many.db')}`;
  const { publishLongList } = await import('./long-list');
  const { copyPublished } = await import('./many-organisations');
  await publishLongList(databaseUrl, 'company', ROWS_OF_MANY);
  const slugs = await copyPublished(databaseUrl, 'company', ORGANISATIONS);
  console.log(`\n${ORGANISATIONS} organisations of ${ROWS_OF_MANY} rows, each page in every language and coding`);
  const control = await measurePageMemory(databaseUrl, slugs.slice(0, CONTROL.organisations), CONTROL.megabytes);
  const { pages, keptMb, grownMb } = await measurePageMemory(databaseUrl, slugs, MOST_MB);
  const forPagesMb = grownMb - control.grownMb;
  const isBounded = keeps(
    `pages kept     ${rounded(pages)}   ${keptMb.toFixed(1)} MB (at most ${MOST_MB} MB, as set)`,
    keptMb <= MOST_MB,
  );
  const isSmall = keeps(
    `process grew by ${forPagesMb.toFixed(1)} MB for them (at most ${MOST_MB} MB): by ${grownMb.toFixed(1)} MB, and by ${control.grownMb.toFixed(1)} MB when it keeps ${CONTROL.megabytes} MB`,
    forPagesMb <= MOST_MB,
  );
  return isBounded && isSmall;
}

async function run(): Promise<number> {
  needPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'onward-bench-'));
  const databaseUrl = `file:${join(folder, 'bench.db')}`;
  process.env.DATABASE_URL = databaseUrl;
  const { publishLongList } = await import('./long-list');
  for (const rows of LIST_ROWS) await publishLongList(databaseUrl, nameOf(rows), rows);
  const servers: RunningServer[] = [];
  let nginx: Awaited<ReturnType<typeof startNginx>> | undefined;
  const kept: boolean[] = [];
  try {
    const env = { DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' };
    const memory = await startServer({ env });
    servers.push(memory);
    const rendered = await startServer({ env: { ...env, ONWARD_PAGE_CACHE: 'off' } });
    servers.push(rendered);
    const pages = Object.fromEntries(
      await Promise.all(
        LIST_ROWS.map(async (rows) => [nameOf(rows), await fetchPacked(memory.url + pathOf(rows))] as const),
      ),
    );
    nginx = await startNginx(folder, pages);
    console.log(
      `Requests per second, median of ${ROUNDS} rounds of ${FULL_LOAD.seconds} s, ${FULL_LOAD.connections} connections`,
    );
    for (const rows of LIST_ROWS) {
      const { body } = await fetchPacked(`${nginx.url}/${nameOf(rows)}`);
      const { body: own } = await fetchPacked(memory.url + pathOf(rows));
      if (sha(body) !== sha(own)) throw new Error('nginx serves other bytes than Onward');
      console.log(`\n${rows} rows, ${own.length} bytes (br), sha256 ${sha(own)}…`);
      const { isKept, most } = compareRates(rows, memory.url, nginx.url, rendered.url);
      kept.push(isKept, compareLatency(rows, memory.url, most, folder));
    }
    nginx.stop();
    await Promise.all(servers.splice(0).map((server) => server.stop()));
    kept.push(await compareMemory(folder));
    return kept.every(Boolean) ? 0 : 1;
  } finally {
    nginx?.stop();
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}

process.exitCode = await run();
