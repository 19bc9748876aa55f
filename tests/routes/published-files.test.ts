import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readWorkbook, utils } from '@e965/xlsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandRefusal } from '../../app/cli/command-context.server';
import { verifyListCommand } from '../../app/cli/verify-list.server';
import { canonicalJson } from '../../app/domain/publication';
import type { Context } from '../../app/lib/context.server';
import type { ListFile } from '../../app/lib/list-file';
import { createKeyPair, pemOf, signText } from '../../app/lib/list-signature';
import { loader as changesAtom } from '../../app/routes/public/changes-atom';
import { loader as changesIcs } from '../../app/routes/public/changes-ics';
import { loader as changesJson } from '../../app/routes/public/changes-json';
import { loader as listCsv } from '../../app/routes/public/list-csv';
import { loader as listJson } from '../../app/routes/public/list-json';
import { loader as listJsonLd } from '../../app/routes/public/list-jsonld';
import { loader as listKeys } from '../../app/routes/public/list-keys';
import { loader as listKeysPem } from '../../app/routes/public/list-keys-pem';
import { loader as listMarkdown } from '../../app/routes/public/list-md';
import { loader as listSchema } from '../../app/routes/public/list-schema';
import { loader as listWorkbook } from '../../app/routes/public/list-xlsx';
import { retireSigningKey } from '../../db/queries/signing-keys';
import { organisation as organisationTable, revision as revisionTable } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, routeArguments, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';
import jsonFeedSchema from './json-feed-schema.json';

let onward: TestApp;
let ctx: Context;
let folder: string;

beforeEach(async () => {
  onward = await openTestApp({ now: '2026-11-22T09:00:00.000Z' });
  ctx = await contextFor(onward.app, await foundTestOrganisation(onward.app, { slug: 'deskhero', language: 'en' }));
  folder = mkdtempSync(join(tmpdir(), 'onward-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  return onward.close();
});

type Loader = (args: LoaderFunctionArgs) => Promise<Response> | Response;
const ask = (loader: Loader, rest: string, path = `/deskhero/subprocessors${rest}`) =>
  loader(routeArguments(onward.app, path, { params: { org: 'deskhero' } }));
const textOf = async (loader: Loader, rest: string) => (await ask(loader, rest)).text();
const listFile = async (rest = '.json') => JSON.parse(await textOf(listJson, rest)) as ListFile;

/** A register that has something of everything a published list can say, and three revisions of it. */
async function publishEverything() {
  await engage(ctx, {
    vendor: {
      name: 'Host, “quoted” | <b>GmbH</b>',
      contractingEntity: 'Host GmbH',
      establishmentCountry: 'DE',
      parentName: 'Host Inc.',
      parentCountry: 'US',
      website: 'https://host.example',
      affiliate: 'yes',
    },
    engagement: {
      purpose: 'Hosting\nand backups',
      dataCategories: ['names', 'e-mail addresses'],
      dataSubjects: ['customers'],
      retention: '30 days',
      fromOn: '2025-01-01',
      products: ['Desk', 'Hero'],
      optional: 'yes',
      translations: { de: { service: 'E-Mail-Zustellung', purpose: 'Betrieb' }, fr: {} },
    },
  });
  await engage(ctx, {
    vendor: { name: 'Scribe', dpfStatus: 'active' },
    location: { country: 'IN', mode: 'remote-access' },
    safeguard: { instrument: 'scc-module-3', signedOn: '2026-01-01', documentUrl: 'https://scribe.example/scc.pdf' },
  });
  await engage(ctx, { vendor: { name: 'Swiss' }, location: { country: 'CH' }, safeguard: { instrument: 'adequacy' } });
  await engage(ctx, { vendor: { name: 'Somewhere' }, location: { kind: 'worldwide', country: undefined } });
  await publishNow(ctx);
  onward.clock.now = '2026-11-23T09:00:00.000Z';
  await engage(ctx, { vendor: { name: 'Mistral AI' } });
  await publishNow(ctx);
  onward.clock.now = '2026-11-24T09:00:00.000Z';
  await engage(ctx, { vendor: { name: 'Zebra' } });
  return publishNow(ctx, { inForceOn: '2027-01-01', note: 'For; you, all' });
}

const ajv = () => addFormats.default(new Ajv2020({ strict: false, allErrors: true }));

describe('JSON', () => {
  test('is what its schema says, whatever is published', async () => {
    const schema = (await (await ask(listSchema, '', '/schemas/list-1.json')).json()) as { $id: string };
    const isList = ajv().compile(schema);
    expect(isList(await listFile()), 'before anything is published').toBe(true);
    await publishEverything();
    for (const rest of ['.json', '.json?revision=3', '.json?at=2026-11-22', '.json?at=2020-01-01']) {
      const file = await listFile(rest);
      expect([rest, isList(file), isList.errors]).toEqual([rest, true, null]);
      expect(file.$schema).toBe(schema.$id);
    }
    const file = await listFile();
    expect(file.entries[0]).toMatchObject({ affiliate: true, optional: true, products: ['Desk', 'Hero'] });
    expect(file.entries[0]?.translations).toEqual({ de: { service: 'E-Mail-Zustellung', purpose: 'Betrieb' } });
    expect(isList({ ...file, entries: [{ id: '1' }] })).toBe(false);
  });

  test('carries the chain, the signature and the key of each revision', async () => {
    await publishEverything();
    const [first, second] = [await listFile('.json?revision=1'), await listFile('.json?revision=2')];
    expect(first.previousHash).toBe('0'.repeat(64));
    expect(second.previousHash).toBe(first.revisionHash);
    expect(second.coming).toEqual([]);
    const { coming, revisionHash, signingKey, signingKeyId } = await listFile();
    expect(coming[0]).toMatchObject({ revision: 3, previousHash: revisionHash, signingKeyId });
    expect(signingKey?.kid).toBe(signingKeyId);
  });

  test('on any day the list of that day is the same to the byte, with the hash announced then', async () => {
    await publishEverything();
    const announced = await listFile('.json?revision=1');
    const shownOn = async (now: string) => {
      onward.clock.now = now;
      const text = await textOf(listJson, '.json?at=2026-11-22');
      return text.slice(text.indexOf('"entries"'), text.indexOf('"coming"'));
    };
    const then = await shownOn('2026-11-24T10:00:00.000Z');
    await engage(ctx, { vendor: { name: 'Later' } });
    await publishNow(ctx, { inForceOn: '2027-02-01' });
    expect(await shownOn('2027-03-01T10:00:00.000Z')).toBe(then);
    const file = await listFile('.json?at=2026-11-22');
    expect(file.contentHash).toBe(announced.contentHash);
    expect(createHash('sha256').update(canonicalJson(file.entries)).digest('hex')).toBe(announced.contentHash);
  });
});

describe('the keys', () => {
  test('stand at a well-known address, retired ones too, as JWK and as PEM', async () => {
    await publishEverything();
    const { signingKeyId } = await listFile();
    await onward.app.db.transact((tx) => retireSigningKey(tx, signingKeyId ?? '', ctx.now()));
    await engage(ctx, { vendor: { name: 'Later' } });
    await publishNow(ctx, { inForceOn: '2027-02-01' });
    const { keys } = (await (await ask(listKeys, '', '/.well-known/onward-list-keys/deskhero')).json()) as {
      keys: { kid: string; exp?: number }[];
    };
    expect(keys).toHaveLength(2);
    expect(keys[1]).toMatchObject({ kid: signingKeyId, exp: Date.parse(ctx.now()) / 1000 });
    const pem = await (await ask(listKeysPem, '', '/.well-known/onward-list-keys/deskhero.pem')).text();
    expect(pem.match(/BEGIN PUBLIC KEY/g)).toHaveLength(2);
    const held = { out: '' };
    writeFileSync(join(folder, 'keys.pem'), pem);
    expect(await verify(await listFile(), { key: join(folder, 'keys.pem') }, held)).toBe(0);
  });

  test.each(['on-request', 'private'] as const)('of a list shown %s are not there', async (visibility) => {
    await publishEverything();
    await onward.app.db.transact((tx) => tx.update(organisationTable).set({ visibility }));
    for (const loader of [listKeys, listKeysPem]) {
      const answer = await Promise.resolve(ask(loader, '')).catch((thrown: Response) => thrown);
      expect(answer.status).toBe(404);
    }
  });
});

/** Runs `onward verify-list` on a file and returns its exit code. */
async function verify(file: unknown, options: { key?: string; json?: boolean } = {}, held = { out: '' }) {
  const path = join(folder, 'list.json');
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  try {
    await verifyListCommand(
      {
        env: { NODE_ENV: 'test' },
        out: (line) => {
          held.out += line;
        },
        err: () => undefined,
      },
      path,
      options,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error;
    held.out += error.message;
    return error.exitCode;
  }
}

describe('onward verify-list', () => {
  test('says that a list holds, and what the key inside it proves', async () => {
    await publishEverything();
    const said = { out: '' };
    expect(await verify(await listFile(), {}, said)).toBe(0);
    expect(said.out).toContain('Nothing was changed.');
    expect(said.out).toContain('That proves only that nothing was changed since that key signed it');
    expect(said.out).toContain('revision 3: the signature is good');
  });

  test.each<[string, string, (file: ListFile) => void]>([
    ['content', 'a row', (file) => void Object.assign(file.entries[0] ?? {}, { purpose: 'Something else' })],
    ['statement', 'the day', (file) => void Object.assign(file, { inForceOn: '2026-11-21' })],
    ['chain', 'the revision before', (file) => void Object.assign(file, { previousHash: 'a'.repeat(64) })],
    ['signature', 'the statement', (file) => void Object.assign(file.statement ?? {}, { organisation: 'other' })],
    [
      'chain',
      'the next revision',
      (file) => void Object.assign(file.coming[0] ?? {}, { previousHash: '1'.repeat(64) }),
    ],
  ])('names the %s that does not hold once somebody touched %s', async (check, _, touch) => {
    await publishEverything();
    const file = await listFile();
    touch(file);
    const said = { out: '' };
    expect(await verify(file, { json: true }, said)).toBe(1);
    const { holds, checks } = JSON.parse(said.out) as { holds: boolean; checks: { check: string; holds: boolean }[] };
    expect(holds).toBe(false);
    expect(checks.filter((one) => !one.holds).map((one) => one.check)).toContain(check);
  });

  test('a list signed again by somebody else holds by its own key, and not by the organisation’s', async () => {
    await publishEverything();
    const file = await listFile('.json?revision=2');
    const pem = await (await ask(listKeysPem, '')).text();
    const forger = createKeyPair();
    const statement = { ...file.statement };
    const forged = {
      ...file,
      signature: signText(canonicalJson(statement), forger),
      signingKeyId: forger.id,
      signingKey: { kty: 'OKP', crv: 'Ed25519', kid: forger.id, x: forger.publicKey },
    };
    expect(await verify(forged)).toBe(0);
    writeFileSync(join(folder, 'key.pem'), pem);
    expect(await verify(forged, { key: join(folder, 'key.pem') })).toBe(1);
    writeFileSync(join(folder, 'key.pem'), pemOf(forger.publicKey));
    expect(await verify(forged, { key: join(folder, 'key.pem') })).toBe(0);
  });

  test('of a list from before there were signatures only the content can be checked, and that is not enough', async () => {
    await publishEverything();
    const unsigned = { previousHash: null, revisionHash: null, signature: null, signingKeyId: null };
    await onward.app.db.transact((tx) => tx.update(revisionTable).set(unsigned));
    const said = { out: '' };
    expect(await verify(await listFile(), {}, said)).toBe(1);
    expect(said.out).toContain('nobody vouches for it');
  });

  test.each([
    ['no JSON', 'not json', 'is not JSON'],
    ['another file', '{"schemaVersion":1}', 'is not a published list'],
  ])('is wrongly called with %s', async (_, text, message) => {
    const said = { out: '' };
    expect(await verify(text, {}, said)).toBe(2);
    expect(said.out).toContain(message);
  });

  const hasTools = ['jq', 'openssl'].every((tool) => spawnSync(tool, ['--version']).error === undefined);
  test.skipIf(!hasTools)('jq and openssl say the same as the README tells', async () => {
    await publishEverything();
    writeFileSync(join(folder, 'list.json'), await textOf(listJson, '.json'));
    writeFileSync(join(folder, 'keys.pem'), await (await ask(listKeysPem, '')).text());
    const sh = (script: string) => execFileSync('bash', ['-euc', script], { cwd: folder, encoding: 'utf8' });
    const { contentHash } = await listFile();
    expect(sh('jq -cSj .entries list.json | sha256sum')).toContain(contentHash);
    expect(
      sh(`jq -cSj .statement list.json > statement
jq -r '.signature | gsub("-";"+") | gsub("_";"/") + "=="' list.json | base64 -d > signature
openssl pkeyutl -verify -pubin -inkey keys.pem -rawin -in statement -sigfile signature`),
    ).toContain('Signature Verified Successfully');
  });
});

describe('JSON-LD', () => {
  test('expands without a network to terms of schema.org and DPV alone', async () => {
    await publishEverything();
    const document = JSON.parse(await textOf(listJsonLd, '.jsonld'));
    const expanded = (await jsonld.expand(document, {
      documentLoader: async (url) => Promise.reject(new Error(`No network: ${url}`)),
    })) as Record<string, unknown>[];
    expect(expanded).toHaveLength(1);
    expect(expanded[0]?.['@type']).toEqual(['https://schema.org/DataFeed']);
    const quads = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string;
    const terms = new Set(quads.match(/<https?:\/\/[^>]+>/g));
    const known = ['https://schema.org/', 'https://w3id.org/dpv', 'http://purl.org/dc/terms/', 'http://www.w3.org/'];
    const own = ['http://onward.test/deskhero/', 'https://host.example'];
    expect([...terms].filter((term) => ![...known, ...own].some((start) => term.startsWith(`<${start}`)))).toEqual([]);
    expect(quads).toContain('<https://w3id.org/dpv/legal/eu/gdpr#A46-2-c>');
    expect(quads).toContain('<https://w3id.org/dpv/legal/eu#Adequacy-EU-CH>');
    expect(quads).toContain('<https://w3id.org/dpv#DataSubProcessor>');
    expect(quads).toContain((await listFile()).contentHash);
  });

  test('loses nothing on the way: compacted again it is what it was', async () => {
    await publishEverything();
    const document = JSON.parse(await textOf(listJsonLd, '.jsonld'));
    const again = await jsonld.compact(await jsonld.expand(document), document['@context']);
    expect(await jsonld.canonize(again)).toBe(await jsonld.canonize(document));
  });
});

describe('feeds', () => {
  test('Atom is read by a program that knows it', async () => {
    await publishEverything();
    const feed = parseAtomFeed(await textOf(changesAtom, '/changes.atom?lang=de'));
    expect(feed).toMatchObject({ id: 'http://onward.test/deskhero/subprocessors/changes' });
    expect(feed.entries?.map(({ id }) => id)).toEqual(
      [3, 2, 1].map((number) => `http://onward.test/deskhero/subprocessors/revisions/${number}`),
    );
    expect(JSON.stringify(feed.entries?.[0])).toContain('Fassung 3 · 1 neu');
    expect(JSON.stringify(feed.entries?.[1])).toContain((await listFile()).contentHash);
  });

  test('JSON Feed is what its standard says', async () => {
    await publishEverything();
    const text = await textOf(changesJson, '/changes.json?lang=es');
    const isFeed = ajv().compile(jsonFeedSchema);
    expect([isFeed(JSON.parse(text)), isFeed.errors]).toEqual([true, null]);
    const { items } = parseJsonFeed(text);
    expect(items?.[0]?.title).toBe('Revisión 3 · 1 alta');
    expect(JSON.parse(text).items[0]._onward).toMatchObject({ revision: 3, in_force_on: '2027-01-01' });
  });

  test('the calendar has the days of each revision, and says which never came', async () => {
    await publishEverything();
    await engage(ctx, { vendor: { name: 'Sooner' } });
    await publishNow(ctx, { inForceOn: '2027-01-01' });
    const text = await textOf(changesIcs, '/changes.ics?lang=fr');
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((one) => ({
      on: String(one.getFirstPropertyValue('dtstart')),
      status: one.getFirstPropertyValue('status'),
      summary: String(one.getFirstPropertyValue('summary')),
      description: String(one.getFirstPropertyValue('description')),
      uid: one.getFirstPropertyValue('uid'),
    }));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const comes = events.filter(({ on }) => on === '2027-01-01').map(({ status, summary }) => [status, summary]);
    expect(comes).toEqual([
      ['CONFIRMED', expect.stringContaining('prise d’effet de la révision 4')],
      ['CANCELLED', expect.stringContaining('prise d’effet de la révision 3')],
    ]);
    expect(events.at(-1)?.description).toContain('SHA-256');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(await textOf(changesIcs, '/changes.ics?lang=fr')).toBe(text);
  });
});

describe('tables', () => {
  test('the workbook holds what the CSV holds, with revision, day and hash', async () => {
    await publishEverything();
    const bytes = await (await ask(listWorkbook, '.xlsx?lang=de')).arrayBuffer();
    const book = readWorkbook(bytes);
    expect(book.SheetNames).toEqual(['Unterauftragsverarbeiter']);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets.Unterauftragsverarbeiter ?? {}, { header: 1 });
    expect(rows[0]?.slice(0, 4)).toEqual(['Fassung', 'In Kraft ab', 'Eintrag', 'Name']);
    expect(rows[1]?.slice(0, 2)).toEqual([2, '2026-11-23']);
    expect(rows[1]).toContain('E-Mail-Zustellung');
    expect(rows.slice(1).every((row) => row.at(-1) === rows[1]?.at(-1))).toBe(true);
    const { contentHash } = await listFile();
    expect(rows[1]?.at(-1)).toBe(contentHash);
    expect(await textOf(listCsv, '.csv')).toContain(contentHash);
  });

  test('Markdown is one table, whatever signs the names hold', async () => {
    await publishEverything();
    const text = await textOf(listMarkdown, '.md?lang=de');
    expect(text).toContain(`\`${(await listFile()).contentHash}\``);
    expect(text).toContain('In Kraft seit 23. November 2026 · Fassung 2');
    expect(text).toContain('Host, “quoted” \\| \\<b\\>GmbH\\</b\\>');
    const table = text.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(table.map((line) => line.replace(/\\\|/g, '').split('|').length))).toEqual(new Set([7]));
  });
});
