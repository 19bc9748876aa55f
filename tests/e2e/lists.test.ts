import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isTakenOver, openBrowser } from '../support/browser';
import { type DemoSite, signIn, startDemoSite } from '../support/demo-site';
import { FRENCH_CSV, frenchVendorCsv } from '../support/french-csv';
import { onward } from '../support/server';

const ORGANISATION = 'plateforme-mobile';
/** A busy machine takes its time over a page. */
const PATIENTLY = { timeout: 20_000 };
const KINDS = ['vendors', 'engagements', 'locations', 'safeguards'] as const;
type Register = Record<(typeof KINDS)[number], Record<string, unknown>[]>;

let site: DemoSite;
let browser: BrowserContext;
let page: Page;
let before: Register;

beforeAll(async () => {
  site = await startDemoSite();
  browser = await openBrowser();
  page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(20_000);
  await signIn(page, site, 'procurement@demo.example', `/app/${ORGANISATION}/imports`);
});
beforeEach(async () => {
  before = await register();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const main = () => page.locator('main').innerText();
async function register(): Promise<Register> {
  return JSON.parse((await onward(['export', '--org', ORGANISATION], site.env)).stdout);
}
/** What the register says of one vendor, by the name it bears there. */
function saidOf(all: Register, name: string) {
  const vendor = all.vendors.find((one) => one.name === name);
  const engagements = all.engagements.filter(({ vendorId }) => vendorId === vendor?.id);
  const ids = engagements.map(({ id }) => id);
  const partsOf = (kind: 'locations' | 'safeguards') =>
    all[kind].filter(({ engagementId }) => ids.includes(engagementId));
  return {
    services: engagements.map(({ service }) => service),
    countries: partsOf('locations').map(({ country }) => country),
    instruments: partsOf('safeguards').map(({ instrument }) => instrument),
    entity: vendor?.contractingEntity,
  };
}

async function openImports(): Promise<void> {
  await page.goto(`${site.url}/app/${ORGANISATION}/imports`);
}
async function readTheList(): Promise<void> {
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
}
async function bringFile(name: string, bytes: Uint8Array | string): Promise<void> {
  const file = join(site.folder, name);
  writeFileSync(file, bytes);
  await openImports();
  await page.locator('input[type=file]').setInputFiles(file);
  await readTheList();
  await expect.poll(main, PATIENTLY).toContain(name);
}
/** Opens the row of a vendor and puts another text into one of its cells. */
async function correct(vendor: string, column: RegExp, text: string): Promise<void> {
  const row = page.locator('tr[data-row]', { hasText: vendor });
  await row.getByRole('link', { name: /^Correct line/ }).click();
  await row.getByLabel(column).fill(text);
  await row.getByRole('button', { name: 'Read the row again' }).click();
  await expect.poll(main, PATIENTLY).toContain('1 cell corrected');
}
async function apply(rows: number): Promise<Register> {
  await page
    .getByRole('button', { name: `Apply ${rows} row${rows === 1 ? '' : 's'}` })
    .first()
    .click();
  await expect.poll(main, PATIENTLY).toMatch(/Entered: /);
  return register();
}
/** Takes the import back; the register is then what it was before. */
async function undo(): Promise<void> {
  await page.getByRole('link', { name: /^Undo this import/ }).click();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect.poll(main, PATIENTLY).toContain('The register says what it said before this import.');
  const after = await register();
  for (const kind of KINDS) expect(after[kind]).toEqual(before[kind]);
  expect(await onward(['verify', '--org', ORGANISATION], site.env)).toMatchObject({ code: 0 });
}

const SHEETS = {
  Infrastructure: [
    ['List of sub-processors', '', '', ''],
    ['Vendor', 'Service', 'Hosting location', 'Transfer mechanism'],
    ['Northwind Hosting', 'Virtual servers', 'Sweden', 'None needed'],
    ['Corvus Mail', 'Delivery of e-mails', 'Untied States', 'DPF'],
  ],
  Assistance: [
    ['Pays', 'Prestataire', 'Entité contractante', 'Ce que fait le prestataire'],
    ['Maroc', 'Plateau Sud', 'Plateau Sud SARL', 'Centre d’appels'],
    ['France', 'Papyrus', 'Papyrus SAS', 'Numérisation du courrier'],
  ],
  Versions: [
    ['Version', 'Date', 'Author', 'Change'],
    ['1.0', '2025-01-10', 'Legal', 'First version'],
    ['1.1', '2025-06-02', 'Legal', 'Corvus Mail added'],
  ],
};

test('a workbook of three sheets: two of vendors, one of something else, a cell corrected', async () => {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(SHEETS)) utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name);
  await bringFile('vendors.xlsx', write(workbook, { type: 'buffer', bookType: 'xlsx' }));
  const review = await main();
  for (const name of ['Northwind Hosting', 'Corvus Mail', 'Plateau Sud', 'Papyrus']) expect(review).toContain(name);
  expect(review).toContain('Untied States');
  await page.locator('details.left-out summary').click();
  expect(await page.locator('details.left-out').innerText()).toMatch(/Versions/);

  await correct('Corvus Mail', /^Hosting location/, 'United States');
  const applied = await apply(4);
  expect(saidOf(applied, 'Corvus Mail')).toMatchObject({
    services: ['Delivery of e-mails'],
    countries: ['US'],
    instruments: ['adequacy-dpf'],
  });
  expect(saidOf(applied, 'Northwind Hosting')).toMatchObject({ countries: ['SE'], instruments: [] });
  expect(saidOf(applied, 'Plateau Sud')).toMatchObject({
    services: ['Centre d’appels'],
    countries: ['MA'],
    entity: 'Plateau Sud SARL',
  });
  expect(applied.vendors).toHaveLength(before.vendors.length + 4);
  await undo();
});

const PAGE = `<!doctype html><html lang="en"><body><h1>Who helps us</h1><div id="list"><table>
<thead><tr><th>Sub-processor</th><th>Purpose</th><th>Where data are processed</th></tr></thead>
<tbody><tr><td rowspan="2">Halyard Cloud</td><td>Servers</td><td>Finland</td></tr>
<tr><td>Backups, kept apart</td><td>Norway</td></tr>
<tr><td>Quill &amp; Ink</td><td>Printed letters,<br>posted the same day</td><td>Belgum</td></tr></tbody></table></div></body></html>`;

test('a table copied from a page with a cell over two rows, pasted and corrected', async () => {
  const pages = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  try {
    const foreign = `http://localhost:${(pages.address() as AddressInfo).port}`;
    await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(foreign);
    await page.evaluate(() => {
      const list = document.getElementById('list');
      if (list) getSelection()?.selectAllChildren(list);
    });
    await page.keyboard.press('Control+C');
  } finally {
    pages.closeAllConnections();
    pages.close();
  }
  await openImports();
  await expect.poll(() => isTakenOver(page), PATIENTLY).toBe(true);
  await page.getByLabel('Or paste the list').focus();
  await page.keyboard.press('Control+V');
  await expect.poll(() => page.locator('.pasted-structure').count(), PATIENTLY).toBe(1);
  await readTheList();
  await correct('Quill & Ink', /^Where data are processed/, 'Belgium');
  const applied = await apply(3);
  const halyard = saidOf(applied, 'Halyard Cloud');
  expect([...halyard.services].sort()).toEqual(['Backups, kept apart', 'Servers']);
  expect([...halyard.countries].sort()).toEqual(['FI', 'NO']);
  expect(saidOf(applied, 'Quill & Ink')).toMatchObject({ countries: ['BE'] });
  expect(applied.vendors).toHaveLength(before.vendors.length + 2);
  await undo();
});

const MARKDOWN = `# Sub-processors

We use these companies to run the service.

| Company | What for | Location |
| --- | --- | --- |
| [Lantern Search](https://lantern.example) | Search | Germany |
| **Old Relay** | E-mail, until it is replaced | Ireland |
| Pebble Pay | Payments | Netherlands, United Kingdom |
`;

test('a Markdown file, one row left out', async () => {
  await bringFile('SUBPROCESSORS.md', MARKDOWN);
  await page
    .locator('tr[data-row]', { hasText: 'Old Relay' })
    .getByRole('button', { name: /^Leave out line/ })
    .click();
  await expect.poll(main, PATIENTLY).toContain('1 row left out');
  const applied = await apply(2);
  expect(applied.vendors.map(({ name }) => name)).not.toContain('Old Relay');
  expect(saidOf(applied, 'Lantern Search')).toMatchObject({ services: ['Search'], countries: ['DE'] });
  expect([...saidOf(applied, 'Pebble Pay').countries].sort()).toEqual(['GB', 'NL']);
  await undo();
});

test('a file as a French spreadsheet saves it, a refused row corrected', async () => {
  await bringFile('sous-traitants.csv', frenchVendorCsv());
  await page
    .getByRole('navigation', { name: 'Show rows' })
    .getByRole('link', { name: /^Rejected/ })
    .click();
  await expect.poll(() => page.locator('tr[data-row]').count(), PATIENTLY).toBe(FRENCH_CSV.badRows.length);
  await correct('Atlantis Archives', /^Lieu d'hébergement/, 'Islande');
  const applied = await apply(FRENCH_CSV.goodRows + 1);
  expect(applied.engagements).toHaveLength(before.engagements.length + FRENCH_CSV.goodRows + 1);
  expect(saidOf(applied, 'Atlantis Archives')).toMatchObject({
    services: ['Archivage à valeur probante'],
    countries: ['IS'],
  });
  await undo();
});
