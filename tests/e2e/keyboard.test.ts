import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isTakenOver, openBrowser } from '../support/browser';
import { type DemoSite, signIn, startDemoSite } from '../support/demo-site';

let site: DemoSite;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await startDemoSite();
  browser = await openBrowser();
  page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(20_000);
  await signIn(page, site, 'dpo@demo.example', '/app/deskhero/register');
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  await page.goto(`${site.url}/app/deskhero/register`);
  await expect.poll(() => isTakenOver(page), { timeout: 60_000 }).toBe(true);
  // Keys count from the first effect on, of which nothing else tells.
  await expect.poll(() => page.keyboard.press('/').then(focused)).toBe('q');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
});

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
const palette = () => page.getByRole('dialog').getByRole('combobox');
const isTypedInto = () => palette().evaluate((field) => field === document.activeElement);

test('/ goes to the search of the list, and typing there types', async () => {
  await page.keyboard.press('/');
  expect(await focused()).toBe('q');
  await page.keyboard.type('gt?');
  expect(await page.locator('main [data-search]').inputValue()).toBe('gt?');
  expect(new URL(page.url()).pathname).toBe('/app/deskhero/register');
});

test('g then t goes to the transfers', async () => {
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.waitForURL(`${site.url}/app/deskhero/transfers`);
  await page.getByRole('heading', { level: 1, name: 'Transfers' }).waitFor();
});

test('? shows the keys, Escape closes them', async () => {
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard' });
  await keys.waitFor();
  expect(await keys.innerText()).toContain('Transfers');
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'hidden' });
});

test('Ctrl+K finds a vendor, and Enter opens it', async () => {
  await page.keyboard.press('Control+k');
  await expect.poll(isTypedInto).toBe(true);
  await page.keyboard.type('twilio');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/register\/vendors\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { level: 1, name: /Twilio/ }).waitFor();
});

test('Ctrl+K works while typing, and gives the place back when closed', async () => {
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect.poll(isTypedInto).toBe(true);
  await page.keyboard.press('Escape');
  await palette().waitFor({ state: 'hidden' });
  await expect.poll(focused).toBe('q');
});

test('a page that is clicked and typed into while its data is still coming is taken over all the same', async () => {
  const own = await browser.newPage();
  const wrong: string[] = [];
  own.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  own.on('pageerror', (error) => wrong.push(error.message));
  await own.addInitScript((delay) => {
    const late = () =>
      new TransformStream({
        transform: async (chunk, controller) => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          controller.enqueue(chunk);
        },
      });
    let stream: ReadableStream | undefined;
    const held = Object.defineProperty({}, 'stream', {
      get: () => stream,
      set: (given?: ReadableStream) => {
        stream = given?.pipeThrough(late());
      },
    });
    Object.defineProperty(window, '__remixContext', { get: () => held, set: (given) => Object.assign(held, given) });
  }, 1_500);
  await own.goto(`${site.url}/app/deskhero/register`, { waitUntil: 'commit' });
  for (let press = 0; press < 40; press++) {
    await own.mouse.click(5, 300);
    await own.keyboard.press('a');
  }
  await expect.poll(() => isTakenOver(own), { timeout: 20_000 }).toBe(true);
  expect(wrong).toEqual([]);
  await own.close();
});
