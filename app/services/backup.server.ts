import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import SqliteDatabase from 'better-sqlite3';
import { type Database, sqliteFileOf } from '../../db/client';
import { engineOf } from '../../db/dialect';

export type Restored =
  | { outcome: 'restored' }
  | { outcome: 'exists' | 'in-use' | 'not-a-backup' | 'no-file'; detail: string };

/**
 * Writes a consistent copy of the database to a file, while it is being served. SQLite makes the copy itself; a
 * PostgreSQL database is handed to pg_dump, which has to be installed. The file must not exist yet.
 */
export async function backUp(db: Database, file: string): Promise<{ outcome: 'written' } | { outcome: 'exists' }> {
  if (existsSync(file)) return { outcome: 'exists' };
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  if (db.engine === 'postgres') await runTool('pg_dump', ['--format=custom', `--file=${unfinished}`, db.url]);
  else await db.copyTo(unfinished);
  renameSync(unfinished, file);
  return { outcome: 'written' };
}

/**
 * Puts a backup in the place of a database. Refuses to overwrite one without `force`, to touch one that a server has
 * open, and a file that is no backup of Onward.
 */
export async function restore(url: string, file: string, force: boolean): Promise<Restored> {
  if (!existsSync(file)) return { outcome: 'no-file', detail: file };
  if (engineOf(url) === 'postgres') return restoreOnPostgres(url, file, force);
  const broken = whatIsWrongWith(file);
  if (broken) return { outcome: 'not-a-backup', detail: broken };
  const target = sqliteFileOf(url);
  if (existsSync(target)) {
    if (!force) return { outcome: 'exists', detail: target };
    if (isOpenElsewhere(target)) return { outcome: 'in-use', detail: target };
  }
  const unfinished = `${target}.part`;
  await copyFile(file, unfinished);
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
  renameSync(unfinished, target);
  return { outcome: 'restored' };
}

async function restoreOnPostgres(url: string, file: string, force: boolean): Promise<Restored> {
  if (!force) return { outcome: 'exists', detail: 'the database DATABASE_URL names' };
  await runTool('pg_restore', [
    '--clean',
    '--if-exists',
    '--no-owner',
    '--single-transaction',
    `--dbname=${url}`,
    file,
  ]);
  return { outcome: 'restored' };
}

function whatIsWrongWith(file: string): string | undefined {
  let connection: SqliteDatabase.Database | undefined;
  try {
    connection = new SqliteDatabase(file, { readonly: true, fileMustExist: true });
    const check = connection.pragma('integrity_check', { simple: true });
    if (check !== 'ok') return `SQLite says: ${check}`;
    const tables = connection
      .prepare("select count(*) from sqlite_master where name in ('organisation', 'change')")
      .pluck()
      .get();
    return tables === 2 ? undefined : 'it holds no register';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    connection?.close();
  }
}

/** Leaving WAL mode needs the file to oneself, so it fails exactly when somebody else has it open. */
function isOpenElsewhere(file: string): boolean {
  const connection = new SqliteDatabase(file, { timeout: 200 });
  try {
    return connection.pragma('journal_mode = DELETE', { simple: true }) !== 'delete';
  } catch {
    return true;
  } finally {
    connection.close();
  }
}

async function runTool(tool: string, args: string[]): Promise<void> {
  const child = spawn(tool, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = await Promise.race([
    once(child, 'exit').then(([code]) => code as number),
    once(child, 'error').then(([error]) => error as Error),
  ]);
  if (ended instanceof Error)
    throw new Error(`${tool} could not be started: install PostgreSQL's client tools. (${ended.message})`);
  if (ended !== 0) throw new Error(`${tool} ended with ${ended}`);
}
