import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_LANGUAGES } from '../../app/domain/words';
import { takeLogo } from '../../app/services/logos.server';
import { organisationFactsOf, reviseOrganisation } from '../../app/services/organisations.server';
import { reviseRecord } from '../../app/services/records.server';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { axeFindings, openBrowser } from '../support/browser';
import { engage, publishNow } from '../support/published-register';
import { type RunningServer, startServer } from '../support/server';

const ROWS = 50;
const MOST_BYTES = 30_000;
const SECRET = 'a secret for the published page, long enough';

let held: TestApp;
let server: RunningServer;
let browser: BrowserContext;
const address = (rest = '') => `${server.url}/longlist/subprocessors${rest}`;

beforeAll(async () => {
  held = await openTestApp({ env: { AUTH_SECRET: SECRET }, now: new Date().toISOString() });
  const organisation = await foundTestOrganisation(held.app, { slug: 'longlist', name: 'Long List', language: 'en' });
  const ctx = await contextFor(held.app, organisation);
  const entered = [];
  for (let row = 0; row < ROWS; row++)
    entered.push(
      await engage(ctx, {
        vendor: {
          name: `Vendor ${row} Holdings`,
          contractingEntity: `Vendor ${row} Europe Limited`,
          address: `${row} Example Street, 10${row} Example Town`,
          establishmentCountry: ['IE', 'DE', 'US', 'IN'][row % 4],
          website: `https://vendor-${row}.example`,
          contactEmail: `privacy@vendor-${row}.example`,
          affiliate: row % 10 === 0 ? 'yes' : 'no',
        },
        engagement: {
          service: `Service number ${row}`,
          purpose: `Runs part ${row} of what customers use every day`,
          dataCategories: ['Names', 'E-mail addresses', `Messages of kind ${row}`],
          dataSubjects: ['Customers', 'Their users'],
          retention: `${row + 10} days`,
          fromOn: '2025-01-01',
          products: row % 3 === 0 ? ['Desk'] : [],
          optional: row % 7 === 1 ? 'yes' : 'no',
          translations: { de: { service: `Leistung Nummer ${row}` } },
        },
        location: { country: ['IE', 'DE', 'US', 'IN'][row % 4] },
        safeguard: { instrument: 'scc-module-3', signedOn: '2026-01-01' },
      }),
    );
  await publishNow(ctx);
  const [, one] = entered;
  if (!one) throw new Error('nothing was entered');
  const { id, version, organisationId: _o, vendorId: _v, ...facts } = one.engagement;
  await reviseRecord(ctx, 'engagement', id, version, { ...facts, purpose: 'Something else' });
  await publishNow(ctx, { inForceOn: '2099-01-01' });
  server = await startServer({ env: { DATABASE_URL: held.app.config.databaseUrl, AUTH_SECRET: SECRET } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await held?.close();
});

describe.each(PUBLIC_LANGUAGES)('the page in %s', (language) => {
  test(`of ${ROWS} rows is smaller than ${MOST_BYTES} bytes as it is sent, runs no script and sets no cookie`, async () => {
    const answer = await fetch(address(`?lang=${language}`), { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(MOST_BYTES);
    expect(answer.headers.get('set-cookie')).toBeNull();
    const html = await answer.text();
    expect(html).not.toContain('<script');
    expect(html.match(/<tr id=/g)).toHaveLength(ROWS);
    expect(html).toContain(`<html lang="${language}">`);
  });
});

describe('the organisation’s own logo', () => {
  let size: number;
  const own = async () => (await findOrganisationBySlug(held.app.db.read, 'longlist')) as OrganisationRow;
  const weigh = async () =>
    Number((await fetch(address(), { headers: { 'Accept-Encoding': 'br' } })).headers.get('content-length'));

  beforeAll(async () => {
    size = await weigh();
    const page = await browser.newPage();
    await page.setContent('<h1 style="width:320px;height:80px;margin:0;background:#16324f;color:#fff">Long List</h1>');
    const drawn = takeLogo(await page.locator('h1').screenshot());
    await page.close();
    if ('refusal' in drawn) throw new Error(drawn.refusal.code);
    const organisation = await own();
    const ctx = await contextFor(held.app, organisation);
    await reviseOrganisation(ctx, organisation.version, organisationFactsOf(organisation), drawn);
  });

  test.each(['', '/changes', '/subscribe'])('is seen on …%s, at every width, and nothing complains', async (rest) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.setViewportSize({ width: 390, height: 844 });
    // Another process set it, and a browser keeps a page for a minute: it asks once the page has it.
    await expect.poll(async () => (await fetch(address(rest))).text()).toContain('/subprocessors/logo/');
    await page.goto(address(rest));
    const logo = page.getByRole('img', { name: 'Long List' });
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('costs the page itself next to nothing, and is kept for ever', async () => {
    expect(await weigh()).toBeLessThan(Math.min(MOST_BYTES, size + 200));
    const { logo } = await own();
    const answer = await fetch(address(`/logo/${logo?.hash}.png`));
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('a page begins with its language, leads to the others, and asks no cache to look at the browser', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(`${server.url}/fr/longlist/subprocessors`);
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(answer?.headers().vary).toBe('Accept-Encoding');
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(await page.locator('link[rel=alternate][hreflang]').count()).toBe(PUBLIC_LANGUAGES.length + 1);
  await page.locator('header.page nav a[hreflang=de]').click();
  expect(page.url()).toBe(`${server.url}/de/longlist/subprocessors`);
  await page.locator('input[name=q]').fill('number 7');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/de\/longlist\/subprocessors\?q=number/);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.close();
});

test('over one connection it is the same each time from memory, with the headers that keep it safe', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const seen = [];
  for (const _time of [1, 2, 3, 4]) {
    const sent = get(address(), { agent, headers: { 'accept-encoding': 'br' } });
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const { date: _date, ...headers } = answer.headers;
    seen.push({ headers, body: Buffer.concat(chunks).toString('base64') });
  }
  agent.destroy();
  const [first, ...others] = seen;
  for (const other of others) expect(other).toEqual(first);
  expect(first?.headers).toMatchObject({
    'cache-control': 'public, max-age=30',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Language, Accept-Encoding',
  });
  expect(first?.headers).not.toHaveProperty('set-cookie');
});

test('nothing is asked of anybody else, and what is announced stands on the row', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(address('?lang=de'));
  expect(new Set(asked)).toEqual(new Set([server.url]));
  const pending = page.locator('.pending');
  expect(await pending.innerText()).toBe('Ändert sich am 1. Januar 2099');
  expect(await page.locator(`[id="${(await pending.getAttribute('href'))?.slice(1)}"]`).innerText()).toContain(
    'Something else',
  );
  expect(await page.locator('tr.group').allInnerTexts()).toEqual([
    'Dritte',
    'Nur für Kunden, die sie einschalten',
    'Unternehmen derselben Gruppe',
  ]);
  expect(await page.locator('.service').first().innerText()).toContain('Leistung Nummer');
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the page, by product and compared, in %s',
  async (scheme) => {
    const page = await browser.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    for (const rest of ['?lang=fr', '?product=Desk&sort=since', '/changes?from=1&to=2', '/revisions/1?lang=nl']) {
      await page.goto(address(rest));
      expect([rest, await axeFindings(page)]).toEqual([rest, []]);
    }
    await page.close();
  },
);

test('a keyboard reaches the list with one skip, and the filter without a mouse', async () => {
  const page = await browser.newPage();
  await page.goto(address());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#list');
  await page.locator('input[name=q]').focus();
  await page.keyboard.type('number 7');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=number/);
  expect(await page.locator('[role=status]').innerText()).toContain('of 50');
  await page.close();
});
