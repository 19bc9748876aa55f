import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { engine } from '../../db/dialect';
import { migrate } from '../../db/migrate';

type Journal = { entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[] };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(inject('scratch'), 'migrations-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const journalOf = (folder: string): Journal => JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));

/** A project folder that knows only the first migration. */
function withFirstMigrationOnly(): string {
  const folder = join(root, 'db/migrations/sqlite');
  mkdirSync(folder, { recursive: true });
  cpSync('db/migrations/sqlite', folder, { recursive: true });
  const journal = journalOf(folder);
  writeFileSync(
    join(folder, 'meta/_journal.json'),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }),
  );
  return folder;
}

function fill(file: string): void {
  const db = new SqliteDatabase(file);
  db.pragma('foreign_keys = ON');
  const insert = (table: string, row: Record<string, unknown>) => {
    const needed = (
      db.pragma(`table_info(${table})`) as { name: string; type: string; notnull: number; dflt_value: unknown }[]
    )
      .filter((column) => column.notnull && column.dflt_value === null && !(column.name in row))
      .map((column) => [column.name, column.type === 'integer' ? 0 : '[]'] as const);
    const whole = { ...Object.fromEntries(needed), ...row };
    db.prepare(
      `insert into ${table} (${Object.keys(whole).join(', ')}) values (${Object.keys(whole)
        .map((k) => `@${k}`)
        .join(', ')})`,
    ).run(whole);
  };
  insert('organisation', { id: 'o', slug: 'o', name: 'O' });
  insert('vendor', { id: 'v', organisation_id: 'o', name: 'V' });
  insert('engagement', { id: 'e', organisation_id: 'o', vendor_id: 'v', service: 'S' });
  insert('location', { id: 'l', organisation_id: 'o', engagement_id: 'e' });
  insert('safeguard', { id: 's', organisation_id: 'o', engagement_id: 'e' });
  db.close();
}

const COUNTED = ['organisation', 'vendor', 'engagement', 'location', 'safeguard'];
function rowsIn(file: string): Record<string, number> {
  const db = new SqliteDatabase(file, { readonly: true });
  const counts = Object.fromEntries(
    COUNTED.map((name) => [name, db.prepare(`select count(*) from ${name}`).pluck().get() as number]),
  );
  db.close();
  return counts;
}
const ONE_OF_EACH = Object.fromEntries(COUNTED.map((name) => [name, 1]));

describe.runIf(engine === 'sqlite')('migrations on SQLite', () => {
  test('bring a database with rows from the first migration to the last', async () => {
    const file = join(root, 'first-to-last.db');
    withFirstMigrationOnly();
    await migrate(`file:${file}`, root);
    fill(file);
    await migrate(`file:${file}`);
    expect(rowsIn(file)).toEqual(ONE_OF_EACH);
  });

  test('a rebuilt table does not take its child rows along', async () => {
    const file = join(root, 'rebuild.db');
    const folder = withFirstMigrationOnly();
    await migrate(`file:${file}`, root);
    fill(file);

    const journal = journalOf(folder);
    const create = readFileSync(join(folder, `${journal.entries[0]?.tag}.sql`), 'utf8')
      .split('--> statement-breakpoint')
      .find((s) => s.includes('CREATE TABLE `vendor`'));
    expect(create).toBeDefined();
    const rebuild = [
      create?.replace('CREATE TABLE `vendor`', 'CREATE TABLE `__new_vendor`'),
      'INSERT INTO `__new_vendor` SELECT * FROM `vendor`;',
      'DROP TABLE `vendor`;',
      'ALTER TABLE `__new_vendor` RENAME TO `vendor`;',
    ];
    writeFileSync(join(folder, '9999_rebuild.sql'), rebuild.join('\n--> statement-breakpoint\n'));
    const next = { idx: 1, version: '6', when: Date.now() + 1_000_000, tag: '9999_rebuild', breakpoints: true };
    writeFileSync(
      join(folder, 'meta/_journal.json'),
      JSON.stringify({ ...journal, entries: [...journal.entries, next] }),
    );

    await migrate(`file:${file}`, root);
    expect(rowsIn(file)).toEqual(ONE_OF_EACH);
  });

  test('a second run changes nothing', async () => {
    const file = join(root, 'twice.db');
    await migrate(`file:${file}`);
    fill(file);
    await migrate(`file:${file}`);
    expect(rowsIn(file)).toEqual(ONE_OF_EACH);
  });
});

test('both engines have the same migrations', () => {
  const tagsOf = (name: string) => journalOf(`db/migrations/${name}`).entries.map(({ tag }) => tag.slice(0, 4));
  expect(tagsOf('postgres')).toEqual(tagsOf('sqlite'));
  for (const name of ['sqlite', 'postgres'])
    expect(readdirSync(`db/migrations/${name}`).filter((file) => file.endsWith('.sql'))).toHaveLength(
      journalOf(`db/migrations/${name}`).entries.length,
    );
});
