import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EngagementFacts, VendorFacts } from '../../app/domain/facts';
import { NO_DECISIONS } from '../../app/domain/import-decisions';
import type { Context } from '../../app/lib/context.server';
import { applyImport, type Importing, openImport } from '../../app/services/imports.server';
import { beginReading, createImportJobs } from '../../app/services/imports-jobs.server';
import type { PreparedPart } from '../../app/services/imports-preparing.server';
import { registerSource } from '../../app/services/imports-register.server';
import { workInThread } from '../../app/services/imports-thread.server';
import { type ImportWork, listAtHand, type ReadList, workHere } from '../../app/services/imports-work.server';
import { enterRecord } from '../../app/services/records.server';
import { verifyHistory } from '../../db/history';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { importing, wholeRegister } from './import-builders';

/** The thread as the build makes it, beside the modules it needs. */
const FOLDER = resolve('tests/.artifacts', `thread-${process.pid}`);
const FILE = join(FOLDER, 'import-thread.js');
let work: ImportWork;
beforeAll(async () => {
  await build({ mode: 'thread', logLevel: 'error', build: { outDir: FOLDER } });
  work = workInThread(FILE);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

let test_: TestApp;
let organisation: OrganisationRow;
let owner: Context;
let ctx: Importing;
beforeEach(async () => {
  test_ = await openTestApp();
  organisation = await foundTestOrganisation(test_.app);
  owner = await contextFor(test_.app, organisation);
  ctx = importing(owner);
});
afterEach(() => test_.close());

const ROWS = 6_000;
const LONG = [
  'Vendor,Website,Service,Stored in,Safeguards,Purpose',
  ...Array.from({ length: ROWS }, (_, at) => {
    const place = at % 500 === 7 ? 'Atlantis' : at % 3 ? 'Ireland; Paris, France' : 'United States';
    return `Vendor ${at % 900},https://v${at % 900}.example,Service ${at},"${place}","DPF; SCC module 3","For the department ${at}, as agreed"`;
  }),
].join('\r\n');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const form = (text = LONG, fileName = 'long.csv') => ({ fileName, bytes: bytesOf(text) });
const planning = { organisation: { capacities: ['processor' as const], language: 'en' as const }, mayEdit: true };

async function read(by: ImportWork, text?: string): Promise<ReadList> {
  const answer = await by.read([form(text)]);
  if ('refusal' in answer) throw new Error(answer.refusal.code);
  return answer;
}

/** Parts without the identifiers that are drawn anew each time. */
async function preparedBy(by: ImportWork) {
  const { list } = await read(by);
  const parts: PreparedPart[] = [];
  const register = await registerSource(ctx.db.read, organisation.id);
  const shared = { organisationId: organisation.id, createdAt: '2026-11-22T08:00:00.000Z' };
  const prepared = await by.prepare(
    { list: listAtHand(list), decisions: NO_DECISIONS, register, planning, shared },
    async (part) => {
      parts.push(part);
    },
  );
  const [act] = JSON.stringify(parts).match(/[\w-]{12}(?=-00001")/) ?? [''];
  return { prepared, parts: JSON.parse(JSON.stringify(parts).replaceAll(act, 'act')) };
}

describe('a thread does to long lists what is done without it', () => {
  beforeEach(async () => {
    const { id: vendorId } = await enterRecord(owner, 'vendor', VendorFacts.parse({ name: 'Vendor 8' }), {});
    const facts = EngagementFacts.parse({ service: 'Service 8', role: 'sub-processor' });
    await enterRecord(owner, 'engagement', facts, { vendorId });
  });

  test('reads them', async () => {
    expect(await read(work)).toEqual(await read(workHere));
  });

  test('refuses what holds nothing, and lets a person choose the column of vendors, whichever form it came in', async () => {
    const colours = `Colour;Size\n${'red;5\n'.repeat(100_000)}`;
    for (const [text, expected] of [
      [`${' \n'.repeat(200_000)}`, { refusal: { code: 'no-data' } }],
      [colours, { list: { delimiter: ';' }, rows: 0 }],
    ] as const) {
      const brought = () => [form('<p>nothing</p>', ''), form(text, '')];
      const here = await workHere.read(brought());
      expect(here).toMatchObject(expected);
      expect(await work.read(brought())).toEqual(here);
    }
  });

  test('counts what would be what, and tells of every row', async () => {
    const { list } = await read(workHere);
    const register = await registerSource(ctx.db.read, organisation.id);
    const counting = { list: listAtHand(list), decisions: NO_DECISIONS, register, planning };
    let told = 0;
    const counts = await work.count(counting, (rows) => {
      told += rows;
    });
    expect(counts).toEqual(await workHere.count(counting));
    expect(counts).toMatchObject({ rows: ROWS, changed: 1 });
    expect(told).toBe(ROWS);
  });

  test('prepares the same parts in the same order', async () => {
    const here = await preparedBy(workHere);
    expect(here.parts.length).toBeGreaterThan(5);
    expect(await preparedBy(work)).toEqual(here);
  });
});

test('a long list is read beside the requests and applied part by part, with an intact history', async () => {
  const jobs = createImportJobs(test_.app.log, work);
  const id = await beginReading(ctx, jobs, await read(work));
  await jobs.idle();
  expect(await applyImport(ctx, id, undefined, { work })).toMatchObject({
    outcome: 'applied',
    counts: { rows: ROWS, vendors: 900, engagements: ROWS - 12, rejected: 12 },
  });
  const { vendor, engagement, location, safeguard } = await wholeRegister(ctx);
  expect([vendor, engagement, safeguard].map((records) => records?.length)).toEqual([900, 5_988, 11_976]);
  expect(new Set(location?.map(({ country }) => country))).toEqual(new Set(['IE', 'FR', 'US']));
  expect(await verifyHistory(ctx.db.read, organisation.id)).toMatchObject({ intact: true });
  expect((await openImport(ctx.db.read, organisation.id, id))?.effects?.created).toHaveLength(
    900 + 5_988 + 11_976 + (location?.length ?? 0),
  );
});

test('what fails while a part is written ends the work; the next list is read all the same', async () => {
  const { list } = await read(work);
  const register = await registerSource(ctx.db.read, organisation.id);
  const shared = { organisationId: organisation.id, createdAt: '2026-11-22T08:00:00.000Z' };
  const preparing = work.prepare(
    { list: listAtHand(list), decisions: NO_DECISIONS, register, planning, shared },
    async () => {
      throw new Error('The disk is full');
    },
  );
  await expect(preparing).rejects.toThrow('The disk is full');
  expect((await read(work)).rows).toBe(ROWS);
});

test('a list that needs more memory than others is read once more with more', async () => {
  const cramped = workInThread(FILE, 20);
  const long = `${LONG}\r\n${LONG.split('\r\n').slice(1).join('\r\n').repeat(9)}`;
  expect((await read(cramped, long)).rows).toBeGreaterThan(ROWS * 9);
});

test('a thread that ends by itself fails what was asked of it', async () => {
  const file = join(FOLDER, 'ends.mjs');
  writeFileSync(file, 'process.exit(3)');
  await expect(read(workInThread(file))).rejects.toThrow('The thread that read a list ended');
});

test('a short list needs no thread, and without a compiled one long lists need none either', async () => {
  writeFileSync(join(FOLDER, 'fails.mjs'), 'throw new Error("begun")');
  const failing = workInThread(join(FOLDER, 'fails.mjs'));
  expect((await read(failing, 'Vendor,Country\nNorthcloud,Ireland\n')).rows).toBe(1);
  await expect(read(failing)).rejects.toThrow('begun');
  expect((await read(workInThread(join(FOLDER, 'nowhere.js')))).rows).toBe(ROWS);
});
