import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { engineOf } from '../../db/dialect';
import { migrate } from '../../db/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated, empty database to copy for each test: an SQLite file, or a PostgreSQL template's name. */
    template: string;
    /** The PostgreSQL server tests make their databases on; empty on SQLite. */
    postgres: string;
    scratch: string;
  }
}

/** Migrates one database for the whole run; each test opens a copy of it. */
export default async function setup(project: TestProject) {
  const scratch = mkdtempSync(join(tmpdir(), 'onward-tests-'));
  project.provide('scratch', scratch);
  const url = process.env.DATABASE_URL;
  if (engineOf(url) === 'sqlite') {
    const template = join(scratch, 'template.db');
    await migrate(`file:${template}`);
    project.provide('template', template);
    project.provide('postgres', '');
    return () => rmSync(scratch, { recursive: true, force: true });
  }
  const server = url as string;
  const template = `onward_template_${randomUUID().slice(0, 8)}`;
  await withPostgres(server, (client) => client.query(`create database ${template}`));
  await migrate(postgresAddress(server, template));
  project.provide('template', template);
  project.provide('postgres', server);
  return async () => {
    await withPostgres(server, (client) => client.query(`drop database if exists ${template} with (force)`));
    rmSync(scratch, { recursive: true, force: true });
  };
}

/** The address of another database on the same server. */
export function postgresAddress(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

export async function withPostgres<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
