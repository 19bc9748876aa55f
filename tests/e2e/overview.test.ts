import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, openBrowser } from '../support/browser';
import { type DemoSite, signIn, startDemoSite } from '../support/demo-site';

let site: DemoSite;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await startDemoSite();
  browser = await openBrowser();
  page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(20_000);
  await signIn(page, site, 'dpo@demo.example', '/app/deskhero');
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const mapLink = () => page.locator('.map a').first();

test('the map names each country with its counts, is reached by keyboard and leads to its transfers', async () => {
  await page.goto(`${site.url}/app/deskhero`, { waitUntil: 'networkidle' });
  expect(await mapLink().getAttribute('aria-label')).toBe('United States (US): 10 transfers, 10 blocked');
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    if (await mapLink().evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url}/app/deskhero/transfers?destination=US`);
});

test('the first finding is one click from where it is closed', async () => {
  await page.goto(`${site.url}/app/deskhero`, { waitUntil: 'networkidle' });
  await page.locator('.first .steps a').first().click();
  await page.waitForURL(/\/safeguards\/new\?country=US$/);
});

test('a count of verdicts leads to exactly those transfers', async () => {
  await page.goto(`${site.url}/app/deskhero`, { waitUntil: 'networkidle' });
  const count = await page.locator('.standing a strong').first().innerText();
  await page.locator('.standing a').first().click();
  await page.waitForURL(`${site.url}/app/deskhero/transfers?verdict=blocked`);
  expect(await page.locator('.control-count').innerText()).toContain(count);
});

test('without script the map, the counts, the day asked and the comparison are all there', async () => {
  const plain = await openBrowser({ javaScriptEnabled: false });
  try {
    const tab = plain.pages()[0] ?? (await plain.newPage());
    await signIn(tab, site, 'dpo@demo.example', '/app/deskhero');
    expect(await tab.locator('.map .map-country').count()).toBe(1);
    await tab.getByLabel('As of').fill('2020-07-15');
    await tab.getByRole('button', { name: 'Show' }).click();
    await tab.waitForURL(/\?at=2020-07-15$/);
    expect(await tab.locator('.map a').first().getAttribute('href')).toContain('at=2020-07-15');
    await tab.getByRole('link', { name: 'Compare two days' }).click();
    await tab.getByLabel('From').fill('2020-07-15');
    await tab.getByLabel('To', { exact: true }).fill('2020-07-16');
    await tab.getByRole('button', { name: 'Compare' }).click();
    await tab.waitForURL(/from=2020-07-15&to=2020-07-16/);
    expect(await tab.locator('.compare-sum').innerText()).toContain('15 Jul 2020');
  } finally {
    await plain.close();
  }
});

test('printed, the page leaves out what cannot be clicked on paper and passes axe', async () => {
  await page.goto(`${site.url}/app/deskhero`, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await page.locator('.take-away').first().isVisible()).toBe(false);
  expect(await page.locator('.map').isVisible()).toBe(true);
  expect(await page.locator('#by-vendor table').isVisible()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});
