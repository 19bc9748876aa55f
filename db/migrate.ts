import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { sqliteFileOf } from './client';
import { engineOf } from './dialect';

/** Any number, the same in every process: two replicas starting together migrate one after the other. */
const MIGRATION_LOCK = 704_211;

/**
 * Brings a database to the newest schema; nothing happens when it already is. `root` is the project's folder.
 * On SQLite foreign keys are off meanwhile, outside the migrator's transaction, because a table rebuild would
 * otherwise cascade-delete child rows; they are checked afterwards.
 */
export async function migrate(url: string, root: string = process.env.ONWARD_ROOT ?? process.cwd()): Promise<void> {
  const migrationsFolder = join(root, 'db/migrations', engineOf(url));
  if (engineOf(url) === 'postgres') return migrateOnPostgres(url, migrationsFolder);

  mkdirSync(dirname(sqliteFileOf(url)), { recursive: true });
  const connection = new SqliteDatabase(sqliteFileOf(url), { timeout: 10_000 });
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('foreign_keys = OFF');
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder });
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`The migration left ${broken.length} rows without what they refer to`);
  } finally {
    connection.close();
  }
}

async function migrateOnPostgres(url: string, migrationsFolder: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}
