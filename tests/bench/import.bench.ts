import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import Papa from 'papaparse';
import { build } from 'vite';
import { OrganisationFacts } from '../../app/domain/facts';
import { openDatabase } from '../../db/client';
import { migrate } from '../../db/migrate';
import { columnsOf } from '../../db/rows';
import { organisation as organisations } from '../../db/schema';
import { generateList, generateVendors, LIST_COLUMNS, REGISTERED_VENDORS } from './generated-list';

/**
 * How long generated lists of two sizes take to be recognised, planned against a register of 10 000 vendors and applied in
 * one go, beside what `sqlite3 .import` of the same file and a plain indexed insert of the same rows take together; what
 * reviewing takes before it is told beside it. Each in a process of its own, in turns, the fastest of the turns counts.
 * Ends with 1 when a limit is passed.
 */
const SIZES = [10_000, 100_000] as const;
const TURNS = 3;
const MOST_TIMES_PLAIN = 6;
const MOST_TIMES_TENFOLD = 12;
const MOST_MEGABYTES = 400;

type Imported = { reviewingMs: number; importingMs: number; counts: Record<string, number>; peakMegabytes: number };
type Measured = Imported & { copyingMs: number; insertingMs: number };

const isInstalled = (program: string) => spawnSync('which', [program]).status === 0;

/** The sqlite3 shell: installed on Debian as root, asked for elsewhere. */
function needSqlite(): void {
  if (isInstalled('sqlite3')) return;
  if (process.getuid?.() !== 0 || !isInstalled('apt-get')) {
    console.error('This measurement needs sqlite3. Install it (Debian: apt-get install sqlite3), then run it again.');
    process.exit(2);
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'sqlite3'], { stdio: 'inherit' });
}

async function prepareRegister(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl);
  const db = openDatabase(databaseUrl);
  const facts = OrganisationFacts.parse({ name: 'Generated', capacities: ['processor'], country: 'FR' });
  const at = new Date().toISOString();
  await db.transact((tx) =>
    tx.insert(organisations).values({
      id: 'generated',
      slug: 'generated',
      ...columnsOf(facts, Object.keys(OrganisationFacts.shape)),
      version: 1,
      createdAt: at,
      updatedAt: at,
    } as typeof organisations.$inferInsert),
  );
  await generateVendors(db, 'generated');
  await db.close();
}

/** Milliseconds the sqlite3 shell takes to load the file into a table, without any index. */
function copyPlain(file: string, database: string): number {
  const began = performance.now();
  execFileSync('sqlite3', [database, '.mode csv', `.import ${file} list`]);
  const took = performance.now() - began;
  return took;
}

/** Milliseconds a prepared statement takes to write the rows into a table with a text key and two indexes. */
function insertPlain(file: string, database: string): number {
  const [headers = [], ...rows] = Papa.parse<string[]>(readFileSync(file, 'utf8')).data;
  const db = new SqliteDatabase(database);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`create table list (id text primary key, ${headers.map((name) => `"${name}" text`).join(', ')})`);
  db.exec(`create index list_vendor on list ("${headers[0]}"); create index list_service on list ("${headers[4]}")`);
  const insert = db.prepare(
    `insert into list values (${Array(LIST_COLUMNS + 1)
      .fill('?')
      .join(', ')})`,
  );
  const began = performance.now();
  db.transaction(() => {
    for (const [at, row] of rows.entries()) insert.run(`row-${String(at).padStart(6, '0')}`, ...row);
  })();
  const took = performance.now() - began;
  db.close();
  return took;
}

/** Compiled as the server is: a loader that compiles at run time would be measured with it. */
const BUILT = 'build/bench';
async function compile(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/bench/import-once.ts', outDir: BUILT, emptyOutDir: true, target: 'node20' },
  });
  return join(BUILT, 'import-once.js');
}

function importOnce(program: string, databaseUrl: string, file: string): Imported {
  const out = execFileSync(process.execPath, [program, databaseUrl, 'generated', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
  });
  return JSON.parse(out) as Imported;
}

function measure(program: string, folder: string, file: string): Measured {
  const fresh = (name: string) => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, name + suffix), { force: true });
    return join(folder, name);
  };
  const copyingMs = copyPlain(file, fresh('copied.db'));
  const insertingMs = insertPlain(file, fresh('inserted.db'));
  const database = fresh('imported.db');
  copyFileSync(join(folder, 'register.db'), database);
  return { ...importOnce(program, `file:${database}`, file), copyingMs, insertingMs };
}

function fastestOf(turns: readonly Measured[]): Measured {
  const [first] = turns;
  if (!first) throw new Error('nothing measured');
  const least = (of: (one: Measured) => number) => Math.min(...turns.map(of));
  const quickest = turns.reduce((best, one) => (one.importingMs < best.importingMs ? one : best), first);
  return {
    ...quickest,
    copyingMs: least(({ copyingMs }) => copyingMs),
    insertingMs: least(({ insertingMs }) => insertingMs),
    peakMegabytes: Math.max(...turns.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

const ms = (value: number) => `${Math.round(value)} ms`;
let isWithin = true;
function check(what: string, value: number, most: number, unit: string): void {
  if (value > most) isWithin = false;
  console.log(`${what}: ${value.toFixed(2)} ${unit} (at most ${most})${value > most ? '  TOO MUCH' : ''}`);
}

needSqlite();
const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
try {
  await prepareRegister(`file:${join(folder, 'register.db')}`);
  const files = SIZES.map((size) => {
    const file = join(folder, `list-${size}.csv`);
    writeFileSync(file, generateList(size));
    console.log(`${size} rows of ${LIST_COLUMNS} columns: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
    return file;
  });
  const program = await compile();
  const turns = Array.from({ length: TURNS }, () => files.map((file) => measure(program, folder, file)));
  const measured = SIZES.map((_size, at) => fastestOf(turns.map((turn) => turn[at] as Measured)));
  for (const [at, one] of measured.entries()) {
    const { vendors, engagements, locations, safeguards, revised } = one.counts;
    console.log(
      `${SIZES[at]} rows against ${REGISTERED_VENDORS} vendors: ${vendors} vendors, ${engagements} engagements, ${locations} places, ${safeguards} safeguards entered, ${revised} records revised; recognised, planned and applied in ${ms(one.importingMs)}, at most ${Math.round(one.peakMegabytes)} MB of memory; reviewed before in ${ms(one.reviewingMs)}; sqlite3 .import ${ms(one.copyingMs)}, indexed insert ${ms(one.insertingMs)}`,
    );
  }
  const [ten, hundred] = measured as [Measured, Measured];
  check(
    'import against .import and insert',
    hundred.importingMs / (hundred.copyingMs + hundred.insertingMs),
    MOST_TIMES_PLAIN,
    'times',
  );
  check('100 000 rows against 10 000', hundred.importingMs / ten.importingMs, MOST_TIMES_TENFOLD, 'times');
  check('memory at most', hundred.peakMegabytes, MOST_MEGABYTES, 'MB');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(isWithin ? 0 : 1);
