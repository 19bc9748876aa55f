import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../app/domain/days';
import { openBrowser } from '../support/browser';
import { type DemoSite, signIn, startDemoSite } from '../support/demo-site';
import { FRENCH_CSV, frenchVendorCsv } from '../support/french-csv';
import { onward } from '../support/server';

let site: DemoSite;
const browsers: BrowserContext[] = [];

async function newPage(options: Parameters<typeof openBrowser>[0] = {}): Promise<Page> {
  const browser = await openBrowser(options);
  browsers.push(browser);
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(20_000);
  return page;
}

beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await site.stop();
});

const CUSTOMER = 'privacy@customer.example';
const thirtyDaysOn = () => addDays(dayOf(new Date().toISOString()), 30);
const longDay = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
const linkIn = (text: string | undefined, part: string) => {
  const link = text?.match(/https?:\/\/\S+/g)?.find((address) => address.includes(part));
  if (!link) throw new Error(`No link with ${part} in:\n${text}`);
  return link;
};

describe('a change reaches a customer', () => {
  let customer: Page;
  let inForceOn: string;

  test('the customer subscribes on the public page and confirms by mail', async () => {
    customer = await newPage();
    await customer.goto(`${site.url}/deskhero/subprocessors`);
    await customer
      .getByLabel(/e-mail/i)
      .first()
      .fill(CUSTOMER);
    await customer.getByRole('button', { name: 'Subscribe' }).click();
    const mail = await site.mail.waitFor((m) => m.envelopeTo.includes(CUSTOMER));
    expect(mail.text).toBeTruthy();
    expect(mail.html).toBeTruthy();
    await customer.goto(linkIn(mail.text, '/confirm?'));
    await customer.getByRole('button').last().click();
    await expect.poll(() => customer.getByRole('status').innerText()).toMatch(/Deskhero/);
  });

  test('the DPO adds Mistral AI as a sub-processor with its place, and publishes', async () => {
    const dpo = await newPage();
    await signIn(dpo, site, 'dpo@demo.example', '/app/deskhero');
    await dpo.getByRole('navigation').getByRole('link', { name: 'Register' }).click();
    await dpo
      .getByRole('link', { name: /add a vendor/i })
      .first()
      .click();
    await dpo.getByLabel('Name of the vendor').fill('Mistral AI');
    await dpo.getByRole('button', { name: 'Suggest from the catalogue' }).click();
    await dpo.getByRole('link', { name: 'Mistral AI' }).click();
    await expect.poll(() => dpo.locator('.to-confirm').count()).toBeGreaterThan(0);
    expect(await dpo.getByLabel(/^Name(?! of)/).inputValue()).toBe('Mistral AI');
    await dpo.getByLabel(/^Service/).fill('Text generation in AI features');
    await dpo.getByLabel(/^Role/).selectOption('sub-processor');
    await dpo.getByLabel(/^Data categories/).fill('Prompts\nTicket text');
    await dpo.getByLabel(/^Country or region/).selectOption({ label: 'France' });
    await dpo.getByLabel(/^Mode of access/).selectOption('processing');
    await dpo.getByLabel(/Show on the public list/).check();
    await dpo.getByRole('button', { name: 'Add vendor and service' }).click();
    await expect
      .poll(() => dpo.getByRole('heading', { level: 1 }).innerText())
      .toMatch(/Text generation in AI features|Mistral AI/);

    // The server has its own clock: midnight may come while it answers.
    const before = thirtyDaysOn();
    await dpo.goto(`${site.url}/app/deskhero/publication/publish`);
    await expect.poll(() => dpo.locator('main').innerText()).toContain('Mistral AI');
    expect(await dpo.locator('main').innerText()).toContain(CUSTOMER);
    inForceOn = await dpo.locator('input[name=inForceOn]').inputValue();
    expect([before, thirtyDaysOn()]).toContain(inForceOn);
    await dpo.getByRole('button', { name: /^Publish/ }).click();
    await dpo.waitForURL(/\/publication\/revisions\/2/);
  });

  test('the customer receives the notice and follows it to the coming change and its date', async () => {
    const notice = await site.mail.waitFor(
      (m) => m.envelopeTo.includes(CUSTOMER) && (m.text ?? '').includes('Mistral AI'),
    );
    const inForce = longDay(inForceOn);
    expect(notice.text).toContain(inForce);
    expect(notice.text).toContain('France');
    expect(notice.headers.get('list-unsubscribe-post') ?? JSON.stringify([...notice.headers])).toBeTruthy();
    await customer.goto(linkIn(notice.text, '/deskhero/subprocessors'));
    const page = await customer.locator('main').innerText();
    expect(page).toContain('Mistral AI');
    expect(page).toContain(inForce);
    expect(page).toContain('Text generation in AI features');

    const json = await (await fetch(`${site.url}/deskhero/subprocessors.json`)).json();
    expect(JSON.stringify(json)).toContain('Mistral AI');
    const atom = await (await fetch(`${site.url}/deskhero/subprocessors/changes.atom`)).text();
    expect(atom).toContain('Mistral AI');
  });

  test('the customer leaves with the one click of a mail program', async () => {
    const notice = await site.mail.waitFor(
      (m) => m.envelopeTo.includes(CUSTOMER) && (m.text ?? '').includes('Mistral AI'),
    );
    const raw = notice.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? '';
    const oneClick = notice.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line ?? '';
    expect(oneClick).toContain('List-Unsubscribe=One-Click');
    const address = /<(https?:[^>]+)>/.exec(raw.replace(/\s+/g, ''))?.[1];
    const left = await fetch(String(address), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(left.status).toBe(200);
    const dpo = await newPage();
    await signIn(dpo, site, 'dpo@demo.example', '/app/deskhero/publication/subscribers?q=customer.example');
    await expect.poll(() => dpo.locator('main').innerText()).toMatch(/unsubscribed|left/i);
  });

  test('the history holds', async () => {
    expect(await onward(['verify'], site.env)).toMatchObject({ code: 0 });
  });
});

describe('procurement brings a list', () => {
  test('a French file with three bad rows: named, the rest applied, and undone', async () => {
    const file = join(site.folder, 'sous-traitants.csv');
    writeFileSync(file, frenchVendorCsv());
    const page = await newPage();
    await signIn(page, site, 'procurement@demo.example', '/app/plateforme-mobile/imports');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
    await expect.poll(() => page.locator('main').innerText()).toContain('sous-traitants.csv');
    const review = await page.locator('main').innerText();
    expect(review).toMatch(new RegExp(`${FRENCH_CSV.goodRows}\\s+new`));
    expect(review).toMatch(/3\s+rejected/);
    for (const { line, value } of FRENCH_CSV.badRows) {
      expect(review).toContain(String(line));
      if (value) expect(review).toContain(value);
    }
    const before = JSON.parse((await onward(['export', '--org', 'plateforme-mobile'], site.env)).stdout);
    await page
      .getByRole('button', { name: /^apply/i })
      .first()
      .click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/undo/i);
    const applied = JSON.parse((await onward(['export', '--org', 'plateforme-mobile'], site.env)).stdout);
    expect(applied.engagements).toHaveLength(FRENCH_CSV.goodRows);

    await page.getByRole('link', { name: /^Undo this import/ }).click();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await expect
      .poll(
        async () =>
          JSON.parse((await onward(['export', '--org', 'plateforme-mobile'], site.env)).stdout).engagements.length,
      )
      .toBe(0);
    const after = JSON.parse((await onward(['export', '--org', 'plateforme-mobile'], site.env)).stdout);
    for (const kind of ['vendors', 'engagements', 'locations', 'safeguards']) expect(after[kind]).toEqual(before[kind]);
    expect(await onward(['verify', '--org', 'plateforme-mobile'], site.env)).toMatchObject({ code: 0 });
  });
});

describe('without JavaScript', () => {
  test('procurement pastes a list, corrects a cell, reads a column, leaves a row out, applies and undoes', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await signIn(page, site, 'procurement@demo.example', '/app/plateforme-mobile/imports');
    await page
      .getByLabel('Or paste the list')
      .fill('Vendor;Service;Stored in;Code\nMailer;E-mails;Atlantis;K-7\nPrinter;Printing;France;K-8\n');
    await page.getByRole('button', { name: 'Read the list' }).click();
    const main = () => page.locator('main').innerText();
    await expect.poll(main).toContain('One column is not used');
    await page.getByRole('link', { name: 'Correct line 2' }).click();
    await page.getByLabel(/^Stored in/).fill('Ireland');
    await page.getByRole('button', { name: 'Read the row again' }).click();
    await expect.poll(main).toMatch(/in the list: Atlantis/);
    await page.getByLabel('What the column “Code” means').selectOption({ label: 'Notes' });
    await page.getByRole('button', { name: 'Read the columns like this' }).click();
    await page.getByRole('button', { name: 'Leave out line 3' }).click();
    await expect.poll(main).toMatch(/1 column · 1 cell corrected · 1 row left out/);
    await page.getByRole('button', { name: 'Apply 1 row' }).first().click();
    await expect.poll(main).toMatch(/Entered: 1 vendor, 1 engagement, 1 location/);
    await page.getByRole('link', { name: /^Undo this import/ }).click();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await expect.poll(main).toContain('The register says what it said before this import.');
  });

  test('a DPO finds, changes and keeps what was typed; a customer filters the list', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await signIn(page, site, 'dpo@demo.example', '/app/deskhero/register?q=deepl');
    await page.getByRole('link', { name: 'DeepL' }).first().click();
    await page.getByRole('link', { name: /^edit/i }).first().click();
    await page
      .getByLabel(/^Contact address|^E-mail address of the contact/)
      .first()
      .fill('not an address');
    await page.getByLabel(/^Registration number/).fill('HRB 77 0042');
    await page.getByRole('button', { name: /^save/i }).first().click();
    await expect.poll(() => page.locator('.error').first().innerText()).toContain('mail address');
    expect(await page.getByLabel(/^Registration number/).inputValue()).toBe('HRB 77 0042');
    expect(
      await page
        .getByLabel(/^Contact address|^E-mail address of the contact/)
        .first()
        .inputValue(),
    ).toBe('not an address');
    await page
      .getByLabel(/^Contact address|^E-mail address of the contact/)
      .first()
      .fill('privacy@deepl.example');
    await page.getByRole('button', { name: /^save/i }).first().click();
    await expect.poll(() => page.locator('main').innerText()).toContain('HRB 77 0042');

    await page.goto(`${site.url}/deskhero/subprocessors`);
    await page.locator('select[name=country]').selectOption('DK');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/country=DK/);
    const list = await page.locator('main').innerText();
    expect(list).toContain('Elmah.io');
    expect(list).not.toContain('Twilio');
  });
});
