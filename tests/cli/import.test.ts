import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandRefusal } from '../../app/cli/command-context.server';
import { importFile } from '../../app/cli/import.server';
import { bringList, listBroughtLists } from '../../app/services/imports.server';
import { decideImport } from '../../app/services/imports-deciding.server';
import { listRecords } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { broughtOf, importing } from '../services/import-builders';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { frenchVendorCsv } from '../support/french-csv';

let test_: TestApp;
let organisation: OrganisationRow;
let folder: string;

beforeEach(async () => {
  test_ = await openTestApp();
  organisation = await foundTestOrganisation(test_.app, { slug: 'deskhero' });
  folder = mkdtempSync(join(tmpdir(), 'onward-import-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await test_.close();
});

async function run(content: string | Uint8Array, options: { dryRun?: boolean; json?: boolean; org?: string } = {}) {
  const file = join(folder, 'list.csv');
  writeFileSync(file, content);
  const out: string[] = [];
  const command = {
    env: { NODE_ENV: 'test', DATABASE_URL: test_.app.config.databaseUrl } as NodeJS.ProcessEnv,
    out: (line: string) => void out.push(line),
    err: () => undefined,
  };
  try {
    await importFile(command, file, { org: 'deskhero', ...options });
    return { code: 0, out: out.join('\n'), refusal: '' };
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error;
    return { code: error.exitCode, out: out.join('\n'), refusal: error.message };
  }
}
const vendors = () => listRecords(test_.app.db.read, 'vendor', organisation.id);

describe('onward import', () => {
  test('applies a list and names the rejected rows', async () => {
    const { code, out } = await run(frenchVendorCsv());
    expect(code).toBe(0);
    expect(out).toContain('40 rows, 37 new, 0 changed, 0 same, 3 rejected');
    expect(out).toContain('line 28 "Atlantide"');
    expect(await vendors()).toHaveLength(37);
    expect(await listBroughtLists(test_.app.db.read, organisation.id)).toMatchObject([
      { status: 'applied', by: { isCommandLine: true } },
    ]);
  });

  test('a dry run tells the same and writes nothing', async () => {
    const { code, out } = await run(frenchVendorCsv(), { dryRun: true, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'planned',
      counts: { rows: 40, new: 37, rejected: 3 },
      rejected: [
        { line: 16, column: 'Sous-traitant', reason: expect.any(String) },
        { line: 28, value: 'Atlantide' },
        { line: 35, value: '31/02/2026' },
      ],
    });
    expect(await vendors()).toEqual([]);
    expect(await listBroughtLists(test_.app.db.read, organisation.id)).toEqual([]);
  });

  test('a list already on file changes nothing and is no failure', async () => {
    await run('Vendor,Service\nMailer,E-mails\n');
    const again = await run('Vendor,Service\nMailer,E-mails\n', { json: true });
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ outcome: 'nothing-to-apply', counts: { unchanged: 1 } });
  });

  test.each([
    ['no vendor column', 'Colour;Size\nred;5\n', 'Colour · Size'],
    ['prose', 'We take privacy seriously.\n', 'No list of vendors'],
  ])('%s ends with 1 and says why', async (_what, text, said) => {
    const { code, refusal } = await run(text);
    expect([code, refusal]).toEqual([1, expect.stringContaining(said)]);
  });

  test('a list of which no row can be used ends with 1, its rows named', async () => {
    const { code, out } = await run('Vendor,Service,Country\nMailer,E-mails,Atlantis\n');
    expect(code).toBe(1);
    expect(out).toContain('Atlantis');
    expect(await listBroughtLists(test_.app.db.read, organisation.id)).toEqual([]);
  });

  test('an organisation that is not there, and a file that is not there', async () => {
    expect(await run('Vendor\nMailer\n', { org: 'nobody' })).toMatchObject({
      code: 1,
      refusal: expect.stringContaining('"nobody"'),
    });
    const command = {
      env: { NODE_ENV: 'test', DATABASE_URL: test_.app.config.databaseUrl } as NodeJS.ProcessEnv,
      out: () => undefined,
      err: () => undefined,
    };
    await expect(importFile(command, join(folder, 'missing.csv'), { org: 'deskhero' })).rejects.toThrow(
      'There is no file',
    );
  });

  test('reads a list without a column of vendors as a person did for one like it', async () => {
    expect(await run('Codename;Colour\nHeron;blue')).toMatchObject({
      code: 1,
      refusal: expect.stringContaining('Codename'),
    });
    const ctx = importing(await contextFor(test_.app, organisation));
    const id = await bringList(ctx, broughtOf('Codename;Colour\nHeron;blue', 'birds.csv', true));
    await decideImport(ctx, id, { act: 'columns', fields: new Map([[0, new Map([[0, 'name']])]]) });
    expect(await run('Codename;Colour\nStork;white')).toMatchObject({ code: 0, out: expect.stringContaining('Stork') });
    expect(await vendors()).toMatchObject([{ name: 'Stork' }]);
  });
});
