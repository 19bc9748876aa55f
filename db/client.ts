import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { drizzle as drizzleProxy } from 'drizzle-orm/sqlite-proxy';
import pg from 'pg';
import { type Engine, engine, engineOf } from './dialect';
import * as schema from './schema';

/** A connection or an open transaction. Always await its queries; both engines then behave alike. */
export type Db = BetterSQLite3Database<typeof schema>;

/** The database of one process. */
export type Database = {
  engine: Engine;
  url: string;
  /** For reading, outside any transaction. */
  read: Db;
  /** For better-auth: each statement on its own, writes in turn with everybody else's. */
  accounts: Db;
  /**
   * Runs `work` in one writing transaction and returns what it returns; rolls back when it throws. On SQLite one
   * transaction at a time, on PostgreSQL serializable and repeated on a conflict, so `work` must have no effect
   * outside the database. Not to be nested. After one that writes `much`, SQLite copies it from its log into the file once
   * whoever waited has their answer; otherwise it does so meanwhile.
   */
  transact<T>(work: (tx: Db) => Promise<T>, options?: { much?: boolean }): Promise<T>;
  /** Whether the database answers. */
  isAlive(): Promise<boolean>;
  /** A consistent copy of an SQLite database, taken while it is in use. */
  copyTo(file: string): Promise<void>;
  close(): Promise<void>;
};

const openTransaction = new AsyncLocalStorage<true>();

function refuseNesting(): void {
  if (openTransaction.getStore()) throw new Error('transact() inside transact(): pass the transaction on instead');
}

/** Opens the database an address names: `file:./data/onward.db` or `postgres://…`. */
export function openDatabase(url: string): Database {
  if (engineOf(url) !== engine)
    throw new Error(`The schema was loaded for ${engine}; set DATABASE_URL before the process starts to use ${url}`);
  return engine === 'postgres' ? openPostgres(url) : openSqlite(url);
}

/** The file of an SQLite address. */
export const sqliteFileOf = (url: string): string => url.replace(/^file:(\/\/)?/, '');

function openSqlite(url: string): Database {
  const file = sqliteFileOf(url);
  mkdirSync(dirname(file), { recursive: true });
  const writer = connectSqlite(file);
  const reader = connectSqlite(file);
  const writerDb = drizzleSqlite(writer, { schema });
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  function copyLogLater(): void {
    setImmediate(() =>
      inTurn(async () => {
        if (!writer.open) return;
        writer.pragma(`wal_autocheckpoint = ${PAGES_OF_LOG}`);
        writer.pragma('wal_checkpoint(PASSIVE)');
      }),
    );
  }

  const accounts = drizzleProxy(
    async (sql, params, method) => {
      const reading = reader.prepare(sql);
      if (reading.readonly) return { rows: rowsOf(reading, params, method) };
      return inTurn(async () => ({ rows: rowsOf(writer.prepare(sql), params, method) }));
    },
    { schema },
  );

  return {
    engine: 'sqlite',
    url,
    read: drizzleSqlite(reader, { schema }),
    accounts: accounts as unknown as Db,
    transact(work, { much = false } = {}) {
      refuseNesting();
      return inTurn(() =>
        openTransaction.run(true, async () => {
          if (much) writer.pragma('wal_autocheckpoint = 0');
          writer.exec('BEGIN IMMEDIATE');
          try {
            const result = await work(writerDb);
            writer.exec('COMMIT');
            return result;
          } catch (error) {
            if (writer.inTransaction) writer.exec('ROLLBACK');
            throw error;
          } finally {
            if (much) copyLogLater();
          }
        }),
      );
    },
    isAlive: async () => reader.prepare('select 1').get() !== undefined,
    copyTo: async (target) => {
      await reader.backup(target);
    },
    async close() {
      await turn;
      reader.close();
      writer.close();
    },
  };
}

/** What SQLite itself keeps to: a log of so many pages is copied into the file. */
const PAGES_OF_LOG = 1_000;

/**
 * Pages a connection keeps, twice what SQLite itself would: the operating system keeps those that are read often, and a
 * large import writes each but once.
 */
const KILOBYTES_OF_PAGES = 4_000;

function connectSqlite(file: string): SqliteDatabase.Database {
  const connection = new SqliteDatabase(file, { timeout: 10_000 });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`cache_size = -${KILOBYTES_OF_PAGES}`);
  return connection;
}

function rowsOf(statement: SqliteDatabase.Statement, params: unknown[], method: string): unknown[] {
  if (!statement.reader) {
    statement.run(...params);
    return [];
  }
  const rows = statement.raw().all(...params) as unknown[][];
  return method === 'get' ? (rows[0] as unknown[]) : rows;
}

const SERIALIZATION_FAILURES = new Set(['40001', '40P01']);
const TRANSACTION_TRIES = 12;

function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection that the server drops must not end the process; the next query reports it.
  pool.on('error', () => undefined);
  const pooled = drizzlePostgres(pool, { schema });
  return {
    engine: 'postgres',
    url,
    read: pooled as unknown as Db,
    accounts: pooled as unknown as Db,
    async transact(work) {
      refuseNesting();
      for (let tries = 1; ; tries++) {
        try {
          return await openTransaction.run(true, () =>
            pooled.transaction((tx) => work(tx as unknown as Db), { isolationLevel: 'serializable' }),
          );
        } catch (error) {
          if (tries === TRANSACTION_TRIES || !isSerializationFailure(error)) throw error;
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** Math.min(tries, 6)));
        }
      }
    },
    isAlive: async () => (await pool.query('select 1')).rowCount === 1,
    async copyTo() {
      throw new Error('A PostgreSQL database is backed up with pg_dump');
    },
    close: () => pool.end(),
  };
}

function isSerializationFailure(error: unknown): boolean {
  for (let e = error as { code?: string; cause?: unknown } | undefined; e; e = e.cause as typeof e)
    if (e.code && SERIALIZATION_FAILURES.has(e.code)) return true;
  return false;
}
