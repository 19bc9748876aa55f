import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { postgresAddress, withPostgres } from './global-setup';

/** A fresh migrated database of the engine under test, and how to be rid of it. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `onward_${randomUUID().replaceAll('-', '')}`;
  const server = inject('postgres');
  const template = inject('template');
  if (!server) {
    const file = join(inject('scratch'), `${name}.db`);
    copyFileSync(template, file);
    return {
      url: `file:${file}`,
      drop: async () => {
        for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
      },
    };
  }
  await withPostgres(server, (client) => client.query(`create database ${name} template ${template}`));
  return {
    url: postgresAddress(server, name),
    drop: () =>
      withPostgres(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}
