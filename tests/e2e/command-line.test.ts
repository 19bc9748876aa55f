import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onward, type RunningServer, startServer } from '../support/server';

let folder: string;
let env: Record<string, string>;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onward-cli-'));
  env = { DATABASE_URL: `file:${join(folder, 'onward.db')}` };
  expect(await onward(['seed'], env)).toMatchObject({ code: 0 });
  server = await startServer({ env });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the onward command', () => {
  test('loads the demo once, into an empty database only', async () => {
    const again = await onward(['seed'], env);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('holds organisations already');
  });

  test('walks every chain, and names the first line that was tampered with', async () => {
    const whole = await onward(['verify', '--json'], env);
    expect(whole.code).toBe(0);
    const results = JSON.parse(whole.stdout) as { organisation: string; intact: boolean; lines: number }[];
    expect(results.map(({ organisation }) => organisation)).toEqual([
      'deskhero',
      'example',
      'iabako',
      'iboo',
      'linkello',
      'plateforme-mobile',
    ]);
    expect(results.every(({ intact, lines }) => intact && lines > 0)).toBe(true);

    const copy = join(folder, 'tampered.db');
    expect(await onward(['backup', copy], env)).toMatchObject({ code: 0 });
    const db = new SqliteDatabase(copy);
    db.prepare(
      "update change set actor = 'somebody' where sequence = 4 and organisation_id = (select id from organisation where slug = 'deskhero')",
    ).run();
    db.close();
    const broken = await onward(['verify', '--org', 'deskhero'], { DATABASE_URL: `file:${copy}` });
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('BROKEN at line 4');
  });

  test('backs up while serving, and never over a file', async () => {
    const copy = join(folder, 'copy.db');
    expect(await onward(['backup', copy], env)).toMatchObject({ code: 0 });
    const again = await onward(['backup', copy], env);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('exists already');
    const verified = await onward(['verify', '--json'], { DATABASE_URL: `file:${copy}` });
    expect(JSON.parse(verified.stdout)).toHaveLength(6);
  });

  test('restores into a new place, refuses to overwrite without --force, and never under a running server', async () => {
    const copy = join(folder, 'to-restore.db');
    await onward(['backup', copy], env);
    const elsewhere = { DATABASE_URL: `file:${join(folder, 'elsewhere.db')}` };
    expect(await onward(['restore', copy], elsewhere)).toMatchObject({ code: 0 });
    const refused = await onward(['restore', copy], elsewhere);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--force');
    expect(await onward(['restore', copy, '--force'], elsewhere)).toMatchObject({ code: 0 });
    const inUse = await onward(['restore', copy, '--force'], env);
    expect(inUse.code).toBe(1);
    expect(inUse.stderr).toContain('in use');
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test('says of a file that is no backup what is wrong with it', async () => {
    const file = join(folder, 'letter.db');
    writeFileSync(file, 'Dear customer, this is a letter and not a database at all.');
    const answer = await onward(['restore', file], { DATABASE_URL: `file:${join(folder, 'new.db')}` });
    expect(answer.code).toBe(1);
    expect(answer.stderr).toContain('not a backup of Onward');
  });

  test('exports a whole register', async () => {
    const out = join(folder, 'deskhero.json');
    expect(await onward(['export', '--org', 'deskhero', '--out', out], env)).toMatchObject({ code: 0 });
    const whole = JSON.parse(readFileSync(out, 'utf8'));
    expect(whole).toMatchObject({ format: 'onward-register', organisation: { slug: 'deskhero' } });
    expect(whole.engagements).toHaveLength(15);
    expect(whole.history.length).toBeGreaterThan(45);
    const csv = await onward(['export', '--org', 'deskhero', '--format', 'csv'], env);
    expect(csv.stdout.trim().split(/\r?\n/)).toHaveLength(16);
  });

  test('names an organisation it does not know, and an option it does not take', async () => {
    expect(await onward(['export', '--org', 'nobody'], env)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"nobody"'),
    });
    expect(await onward(['export'], env)).toMatchObject({ code: 2, stderr: expect.stringContaining('--org') });
    expect(await onward(['publish', '--org', 'deskhero'], { ...env, AUTH_SECRET: '' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('AUTH_SECRET'),
    });
  });
});

describe('the server process', () => {
  test('refuses to start in production without its secrets, naming each', async () => {
    await expect(startServer({ env: { ...env, AUTH_SECRET: '', BASE_URL: '' } })).rejects.toThrow(
      /AUTH_SECRET: missing[\s\S]*BASE_URL: missing/,
    );
  });

  test('finishes what is under way on SIGTERM, then ends with 0', async () => {
    const own = await startServer({ env: { DATABASE_URL: `file:${join(folder, 'term.db')}` } });
    // By its number nobody looks the name up: the server takes connections in the order they are asked for here.
    const address = own.url.replace('localhost', '127.0.0.1');
    const underWay = Promise.all(
      Array.from({ length: 20 }, () => fetch(`${address}/sign-in`).then((answer) => answer.status)),
    );
    await fetch(`${address}/health`);
    const [statuses, code] = await Promise.all([underWay, own.stop('SIGTERM')]);
    expect(statuses.every((status) => status === 200)).toBe(true);
    expect(code).toBe(0);
  });

  test('logs one JSON object a line, with a request id and without what a query carries', async () => {
    await fetch(`${server.url}/sign-in?to=%2Fapp%2Fdeskhero&email=somebody%40example.org`);
    await expect.poll(() => server.log()).toContain('/sign-in');
    const lines = server
      .log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const line = lines.find((entry) => entry.req?.path === '/sign-in');
    expect(line.req).toMatchObject({ method: 'GET', path: '/sign-in', id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(server.log()).not.toContain('somebody');
  });
});
