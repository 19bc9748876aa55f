import { createHash, randomUUID } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../app/domain/publication';
import type { Visibility } from '../../app/domain/words';
import type { Context } from '../../app/lib/context.server';
import { readCsv } from '../../app/lib/documents/delimited.server';
import { hashToken } from '../../app/lib/tokens.server';
import { loader as changesPage } from '../../app/routes/public/changes';
import { loader as changesFeed } from '../../app/routes/public/changes-atom';
import { loader as changesCalendar } from '../../app/routes/public/changes-ics';
import { loader as changesJsonFeed } from '../../app/routes/public/changes-json';
import { meta as listMeta, loader as listPage } from '../../app/routes/public/list';
import { loader as listCsv } from '../../app/routes/public/list-csv';
import { loader as listJson } from '../../app/routes/public/list-json';
import { loader as listJsonLd } from '../../app/routes/public/list-jsonld';
import { loader as listMarkdown } from '../../app/routes/public/list-md';
import { loader as listWorkbook } from '../../app/routes/public/list-xlsx';
import { loader as revisionPage } from '../../app/routes/public/revision';
import { accessRequest, type OrganisationRow, organisation as organisationTable } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';

let onward: TestApp;
let organisation: OrganisationRow;
let ctx: Context;

beforeEach(async () => {
  onward = await openTestApp({ now: '2026-11-22T09:00:00.000Z' });
  organisation = await foundTestOrganisation(onward.app, { slug: 'deskhero', language: 'en' });
  ctx = await contextFor(onward.app, organisation);
});
afterEach(() => onward.close());

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
const asked = (page: string, options: Parameters<typeof routeArguments>[2] = {}) => {
  const number = /revisions\/(\d+)/.exec(page)?.[1];
  return routeArguments(onward.app, `/deskhero/subprocessors${page}`, {
    ...options,
    params: { org: 'deskhero', ...(number ? { number } : {}) },
  });
};
/** What a page's loader answers: its data, and the headers the page is sent with. */
async function shown(loader: Loader, page = '', options = {}) {
  const { data, init } = (await loader(asked(page, options))) as {
    data: Awaited<ReturnType<typeof listPage>>['data'];
    init: { headers: Record<string, string> };
  };
  return { ...data, headers: init.headers };
}
const statusOf = (loader: Loader, page = '', options = {}) =>
  loader(asked(page, options)).then(
    (answer) => (answer instanceof Response ? answer.status : 200),
    (thrown) => (thrown as Response).status,
  );
const setVisibility = (visibility: Visibility) =>
  onward.app.db.transact((tx) =>
    tx.update(organisationTable).set({ visibility }).where(eq(organisationTable.id, organisation.id)),
  );
const names = (page: Awaited<ReturnType<typeof shown>>) => page.list?.entries.map(({ vendor }) => vendor);

describe('the page', () => {
  test('says what is in force and what is coming', async () => {
    await engage(ctx, { vendor: { name: 'Mail Carrier' } });
    await publishNow(ctx);
    await engage(ctx, { vendor: { name: 'Mistral AI' } });
    await publishNow(ctx, { inForceOn: '2026-12-22' });
    const page = await shown(listPage);
    expect(names(page)).toEqual(['Mail Carrier']);
    expect(page.list?.inForce).toMatchObject({ number: 1, inForceOn: '2026-11-22' });
    expect(page.list?.coming.map(({ changes }) => changes.map(({ after }) => after?.vendor))).toEqual([['Mistral AI']]);
    expect(page.headers).toMatchObject({ 'Cache-Control': 'public, max-age=30', Vary: 'Accept-Language' });
  });

  test('of an organisation that published nothing says so; nobody’s working register shows', async () => {
    await engage(ctx);
    const page = await shown(listPage);
    expect(page.list).toMatchObject({ entries: [], history: [] });
  });

  test('as of a day: then, now, as announced, and no day at all', async () => {
    await engage(ctx, { vendor: { name: 'Mail Carrier' } });
    await publishNow(ctx);
    await engage(ctx, { vendor: { name: 'Mistral AI' } });
    await publishNow(ctx, { inForceOn: '2026-12-22' });
    onward.clock.now = '2026-12-24T09:00:00.000Z';
    expect(names(await shown(listPage))).toEqual(['Mail Carrier', 'Mistral AI']);
    expect(names(await shown(listPage, '?at=2026-12-21'))).toEqual(['Mail Carrier']);
    expect((await shown(listPage, '?at=2026-12-21')).list?.coming).toEqual([]);
    expect((await shown(listPage, '?at=2026-11-21')).list?.inForce).toBeUndefined();
    expect(await shown(listPage, '?at=2026-02-30')).toMatchObject({ isDayWrong: true, day: '2026-12-24' });
  });

  test.each([
    { query: '?q=MAIL+carrier', found: ['Mail Carrier'] },
    { query: '?q=écrire', found: ['Scribe'] },
    { query: '?country=IN', found: ['Scribe'] },
    { query: '?safeguard=scc-module-3', found: ['Scribe'] },
    { query: '?safeguard=none-needed', found: ['Mail Carrier'] },
    { query: '?country=FR&safeguard=scc-module-3', found: [] },
    { query: '?country=nowhere', found: [] },
  ])('$query finds $found', async ({ query, found }) => {
    await engage(ctx, { vendor: { name: 'Mail Carrier' } });
    await engage(ctx, {
      vendor: { name: 'Scribe' },
      engagement: { service: 'Ecrire' },
      location: { country: 'IN' },
      safeguard: { instrument: 'scc-module-3' },
    });
    await publishNow(ctx);
    expect(names(await shown(listPage, query))).toEqual(found);
  });

  test.each([
    { query: '', headers: { 'accept-language': 'fr' }, language: 'fr' },
    { query: '?lang=fr', headers: { 'accept-language': 'en' }, language: 'fr' },
    { query: '', headers: { 'accept-language': 'de-AT,de;q=0.9' }, language: 'de' },
    { query: '', headers: { 'accept-language': 'pl, nl;q=0.5' }, language: 'nl' },
    { query: '', headers: { 'accept-language': 'pl' }, language: 'en' },
    { query: '?lang=it', headers: { 'accept-language': 'es' }, language: 'it' },
    { query: '?lang=pl', headers: { 'accept-language': 'es' }, language: 'es' },
    { query: '', headers: { cookie: 'onward-language=fr' }, language: 'en' },
  ])('in $language for $query $headers', async ({ query, headers, language }) => {
    expect(await shown(listPage, query, { headers })).toMatchObject({ language });
  });

  test.each(['/revisions/0', '/revisions/2', '/revisions/01', '/revisions/9999999'])(
    '%s is not there',
    async (page) => {
      await engage(ctx);
      await publishNow(ctx);
      expect(await statusOf(revisionPage, page)).toBe(404);
    },
  );

  test('a revision shown twice is the same to the byte, whatever was published since', async () => {
    await engage(ctx);
    await publishNow(ctx);
    const first = await (await listJson(asked('.json?revision=1'))).text();
    const page = JSON.stringify((await shown(revisionPage, '/revisions/1')) as unknown);
    await engage(ctx, { vendor: { name: 'Mistral AI' } });
    await publishNow(ctx, { inForceOn: '2026-12-22' });
    onward.clock.now = '2026-12-01T09:00:00.000Z';
    expect(await (await listJson(asked('.json?revision=1'))).text()).toBe(first);
    expect(JSON.stringify((await shown(revisionPage, '/revisions/1')) as unknown)).toBe(page);
  });
});

describe('what a reader asks of the page', () => {
  test('the difference between any two revisions, whichever is named first', async () => {
    await engage(ctx, { vendor: { name: 'First' } });
    await publishNow(ctx);
    for (const name of ['Second', 'Third']) {
      await engage(ctx, { vendor: { name } });
      await publishNow(ctx);
    }
    const between = async (query: string) =>
      (
        (await changesPage(asked(`/changes${query}`))) as {
          data: { between?: { changes: { after?: { vendor: string } }[] } };
        }
      ).data.between;
    for (const query of ['?from=1&to=3', '?from=3&to=1'])
      expect((await between(query))?.changes.map(({ after }) => after?.vendor)).toEqual(['Second', 'Third']);
    for (const query of ['', '?from=1', '?from=1&to=9', '?from=x&to=1', '?from=0&to=1'])
      expect([query, await between(query)]).toEqual([query, undefined]);
  });

  test('an address for one product, in another order', async () => {
    await engage(ctx, { vendor: { name: 'A' }, engagement: { products: ['Desk'], fromOn: '2020-01-01' } });
    await engage(ctx, { vendor: { name: 'B' }, engagement: { products: ['Hero'] } });
    await engage(ctx, { vendor: { name: 'C' }, engagement: { fromOn: '2024-01-01' } });
    await publishNow(ctx);
    expect(names(await shown(listPage, '?product=Desk&sort=since'))).toEqual(['C', 'A']);
    expect(names(await shown(listPage, '?sort=country'))).toEqual(['A', 'B', 'C']);
    expect(listMeta({ data: await shown(listPage, '?product=Desk') } as never)).toContainEqual({
      title: expect.stringContaining('Desk'),
    });
  });
});

const everything: [string, Loader, string][] = [
  ['page', listPage, ''],
  ['json', listJson, '.json'],
  ['csv', listCsv, '.csv'],
  ['json-ld', listJsonLd, '.jsonld'],
  ['workbook', listWorkbook, '.xlsx'],
  ['markdown', listMarkdown, '.md'],
  ['json feed', changesJsonFeed, '/changes.json'],
  ['calendar', changesCalendar, '/changes.ics'],
  ['feed', changesFeed, '/changes.atom'],
  ['changes', changesPage, '/changes'],
  ['revision', revisionPage, '/revisions/1'],
];

describe('who may read it', () => {
  beforeEach(async () => {
    await engage(ctx, { vendor: { name: 'Mail Carrier' } });
    await publishNow(ctx);
  });
  const grant = (token: string, facts: { expiresAt?: string; organisationId?: string } = {}) =>
    onward.app.db.transact((tx) =>
      tx.insert(accessRequest).values({
        id: randomUUID(),
        organisationId: organisation.id,
        email: 'buyer@customer.example',
        language: 'en',
        status: 'granted',
        tokenHash: hashToken(token),
        requestedAt: ctx.now(),
        decidedAt: ctx.now(),
        expiresAt: '2027-01-01T00:00:00.000Z',
        ...facts,
      }),
    );

  test.each(everything)('private: the %s is nowhere, for members too', async (_, loader, page) => {
    await setVisibility('private');
    const { cookie } = await joinAs(onward.app, organisation, 'owner');
    expect([await statusOf(loader, page), await statusOf(loader, page, { cookie })]).toEqual([404, 404]);
  });

  test('on request: the page asks who you are and shows nothing', async () => {
    await setVisibility('on-request');
    expect(await shown(listPage)).toMatchObject({ access: 'ask', list: undefined });
  });

  test.each(everything.slice(1))('on request: no %s without a token', async (_, loader, page) => {
    await setVisibility('on-request');
    expect(await statusOf(loader, page)).toBe(404);
  });

  test.each(everything)('on request: a granted token opens the %s, for nobody’s cache', async (_, loader, page) => {
    await setVisibility('on-request');
    await grant('secret');
    const withToken = `${page}?access=secret`;
    expect(await statusOf(loader, withToken)).toBe(200);
    const answer = await loader(asked(withToken));
    const headers =
      answer instanceof Response
        ? answer.headers
        : new Headers((answer as { init: { headers: HeadersInit } }).init.headers);
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex']);
  });

  test('a token that expired, is unknown or was granted by somebody else opens nothing', async () => {
    await setVisibility('on-request');
    const other = await foundTestOrganisation(onward.app);
    await grant('late', { expiresAt: '2026-11-22T08:59:59.999Z' });
    await grant('foreign', { organisationId: other.id });
    for (const token of ['late', 'foreign', 'guessed', '']) {
      expect(await shown(listPage, `?access=${token}`)).toMatchObject({ access: 'ask', list: undefined });
      expect(await statusOf(listJson, `.json?access=${token}`)).toBe(404);
    }
  });
});

describe('files', () => {
  test('JSON names its schema, revision and day, and anybody can check its hash', async () => {
    await engage(ctx, { vendor: { name: 'Zébra', contactName: 'A Person' } });
    const revision = await publishNow(ctx, { note: 'First' });
    const file = JSON.parse(await (await listJson(asked('.json'))).text());
    expect(file).toMatchObject({
      schemaVersion: 1,
      address: 'http://onward.test/deskhero/subprocessors',
      revision: 1,
      inForceOn: '2026-11-22',
      contentHash: revision.contentHash,
      coming: [],
      entries: [{ vendor: 'Zébra', locations: [{ country: 'FR', verdict: 'none-needed' }] }],
    });
    expect(createHash('sha256').update(canonicalJson(file.entries)).digest('hex')).toBe(file.contentHash);
    expect(JSON.stringify(file)).not.toContain('A Person');
  });

  test('before anything is published they say so without failing', async () => {
    expect(JSON.parse(await (await listJson(asked('.json'))).text())).toMatchObject({
      revision: null,
      contentHash: null,
      entries: [],
    });
    expect(readCsv(await (await listCsv(asked('.csv'))).text()).rows).toHaveLength(1);
    expect(await (await changesFeed(asked('/changes.atom'))).text()).toContain(
      '<updated>2026-11-22T09:00:00.000Z</updated>',
    );
  });

  test('a day that does not exist is a mistake worth telling a program', async () => {
    expect(await statusOf(listJson, '.json?at=yesterday')).toBe(400);
    expect(await statusOf(listJson, '.json?revision=7')).toBe(404);
  });

  test('CSV holds a line per place, in the reader’s language, and no formulas', async () => {
    await engage(ctx, { vendor: { name: '=HYPERLINK("http://evil")' }, engagement: { purpose: '+49 calls' } });
    await publishNow(ctx);
    const answer = await listCsv(asked('.csv?lang=fr'));
    const text = await answer.text();
    const { rows, delimiter } = readCsv(text);
    expect(delimiter).toBe(';');
    expect(rows[0]?.cells.slice(0, 4)).toEqual(['Révision', 'En vigueur à compter du', 'Entrée', 'Nom']);
    expect(rows[1]?.cells[3]).toBe('\'=HYPERLINK("http://evil")');
    expect(rows[1]?.cells).toContain("'+49 calls");
    expect(rows[1]?.cells).toContain('France');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="deskhero-subprocessors-revision-1.csv"',
    );
  });

  test('the feed tells each revision once, under its permanent address, markup escaped', async () => {
    await engage(ctx, { vendor: { name: 'Mail Carrier' } });
    await publishNow(ctx);
    await engage(ctx, { vendor: { name: '<b>Bold & Co</b>' } });
    await publishNow(ctx, { inForceOn: '2026-12-22', note: 'For <answers>' });
    const feed = await (await changesFeed(asked('/changes.atom'))).text();
    expect([...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id)).toEqual([
      'http://onward.test/deskhero/subprocessors/changes',
      'http://onward.test/deskhero/subprocessors/revisions/2',
      'http://onward.test/deskhero/subprocessors/revisions/1',
    ]);
    expect(feed).toContain('Revision 2 · 1 added');
    expect(feed).toContain('in force from 22 December 2026');
    expect(feed).toContain('&lt;b&gt;Bold &amp; Co&lt;/b&gt;');
    expect(feed).not.toContain('<b>');
  });
});
