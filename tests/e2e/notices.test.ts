import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../app/domain/days';
import { EngagementFacts, LocationFacts, VendorFacts } from '../../app/domain/facts';
import { settleToday } from '../../app/services/authorisation-settling.server';
import { enterRecord } from '../../app/services/records.server';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import { openBrowser } from '../support/browser';
import { type ClockedSite, startClockedSite } from '../support/clocked-site';
import { signIn } from '../support/demo-site';
import { onward } from '../support/server';

const DAY_MS = 86_400_000;
let today: string;
let site: ClockedSite;
let dpo: Page;
let customer: Page;
const browsers: BrowserContext[] = [];

async function newPage(options: Parameters<typeof openBrowser>[0] = {}): Promise<Page> {
  const browser = await openBrowser(options);
  browsers.push(browser);
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(20_000);
  return page;
}

beforeAll(async () => {
  site = await startClockedSite();
  today = dayOf(site.app.now());
  dpo = await newPage();
  customer = await newPage({ javaScriptEnabled: false });
  await signIn(dpo, site, 'dpo@demo.example', '/app/deskhero');
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await site.stop();
});

const main = (page: Page) => page.locator('main').innerText();
const mailTo = (address: string) => site.mail.waitFor(({ envelopeTo }) => envelopeTo.includes(address));
const personalLink = (text: string | undefined) => /https?:\/\/\S+\/object\?\S+/.exec(text ?? '')?.[0] ?? '';
const LIST = [
  'Customer;Contract;Language;Notice days;Objection days;Authorisation;Email',
  'Short Ltd;S-15;English;15;10;general;dpo@short.example',
  'Moyen SAS;M-30;French;30;14;general;dpo@moyen.example',
  'Lang GmbH;L-45;German;45;30;specific;dpo@lang.example',
].join('\n');

test('the DPO brings the customers as a list, sees what was understood, and enters them', async () => {
  await dpo.goto(`${site.url}/app/deskhero/publication/customers`);
  await dpo.getByRole('link', { name: 'Bring a list' }).click();
  await dpo.getByLabel('Or paste the table here').fill(LIST);
  await dpo.getByRole('button', { name: 'Read the list' }).click();
  await dpo.getByRole('heading', { name: '3 new customers' }).waitFor();
  await dpo.getByRole('button', { name: 'Enter these 3 customers' }).click();
  await dpo.waitForURL(/\/publication\/customers$/);
  await expect.poll(() => main(dpo)).toContain('Lang GmbH');
});

test('two newcomers and a move to the US: the preview names the day each contract allows', async () => {
  const { app } = site;
  const organisation = await findOrganisationBySlug(app.db.read, 'deskhero');
  if (!organisation) throw new Error('no deskhero');
  const ctx = { db: app.db, organisation, actor: 'cli', now: app.now };
  for (const [name, country] of [
    ['Transcribe AB', 'SE'],
    ['Search Inc', 'US'],
  ] as const) {
    const vendor = await enterRecord(ctx, 'vendor', VendorFacts.parse({ name }), {});
    const facts = EngagementFacts.parse({ service: `${name} service`, role: 'sub-processor', published: true });
    const engagement = await enterRecord(ctx, 'engagement', facts, { vendorId: vendor.id });
    const place = LocationFacts.parse({ kind: 'country', country, mode: 'storage' });
    await enterRecord(ctx, 'location', place, { engagementId: engagement.id });
  }
  await dpo.goto(`${site.url}/app/deskhero/publication/publish`);
  await expect.poll(() => main(dpo)).toContain('What each customer is owed');
  const shown = await main(dpo);
  for (const name of ['Short Ltd', 'Moyen SAS', 'Lang GmbH', 'Transcribe AB', 'Search Inc'])
    expect(shown).toContain(name);
  expect(await dpo.locator('input[name=inForceOn]').inputValue()).toBe(addDays(today, 45));
});

test('a day too early for a contract is named before it can be meant', async () => {
  await dpo.locator('input[name=inForceOn]').fill(addDays(today, 20));
  await dpo.getByRole('button', { name: /^Publish/ }).click();
  await expect.poll(() => main(dpo)).toContain('too early for Lang GmbH, Moyen SAS');
  await dpo.locator('input[name=inForceOn]').fill(addDays(today, 45));
  await dpo.getByRole('button', { name: /^Publish/ }).click();
  await dpo.waitForURL(/\/publication\/revisions\/2/);
});

test('each customer gets the notice in its language with its own days', async () => {
  const [short, moyen, lang] = await Promise.all(
    ['dpo@short.example', 'dpo@moyen.example', 'dpo@lang.example'].map(mailTo),
  );
  const written = (locale: string, days: number) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${addDays(today, days)}T00:00:00Z`),
    );
  expect(short?.text).toContain(`You may object until ${written('en-GB', 10)}`);
  expect(moyen?.text).toContain('Vous pouvez vous opposer jusqu’au');
  expect(lang?.text).toContain(written('de-DE', 30));
  expect(lang?.text).toContain('Unterauftragsverarbeiter');
});

test('a customer objects by its link, without an account and without script', async () => {
  const { text } = await mailTo('dpo@short.example');
  await customer.goto(personalLink(text));
  await customer.getByLabel(/Transcribe AB/).uncheck();
  await customer.getByLabel('On what ground?').selectOption('transfer');
  await customer.getByRole('button', { name: 'Send the objection' }).click();
  await expect.poll(() => main(customer)).toContain('Fill this in');
  expect(await customer.getByLabel(/Transcribe AB/).isChecked()).toBe(false);
  await customer.getByLabel('Your reasons').fill('No data of ours may go to the US.');
  await customer.getByRole('button', { name: 'Send the objection' }).click();
  await expect.poll(() => main(customer)).toContain('No data of ours may go to the US.');
  expect(await main(customer)).toContain('Objected');
});

test('the DPO sees the window, the objection and the contract, and answers', async () => {
  await dpo.goto(`${site.url}/app/deskhero/publication/objections`);
  await dpo.getByRole('link', { name: 'Short Ltd' }).click();
  await expect.poll(() => main(dpo)).toContain('No data of ours may go to the US.');
  expect(await main(dpo)).toContain('S-15');
  expect(await main(dpo)).toContain('Search Inc');
  expect(await main(dpo)).not.toContain('Transcribe AB');
  await dpo.getByLabel('State').selectOption('customer-exempted');
  await dpo.getByLabel('Your words').fill('Your tickets stay out of it.');
  await dpo.getByRole('button', { name: 'Send the answer' }).click();
  await expect.poll(() => main(dpo)).toContain('Accepted: not for this customer');
  const answer = await site.mail.waitFor(({ text }) => (text ?? '').includes('Your tickets stay out of it.'));
  expect(answer.envelopeTo).toEqual(['dpo@short.example']);
  await customer.reload();
  expect(await main(customer)).toContain('Exempted');
});

test('the day arrives: page and files show it, and the register names whom the vendor may not begin for', async () => {
  const before = await (await fetch(`${site.url}/deskhero/subprocessors.json`)).json();
  expect(before.revision).toBe(1);
  site.clock.aheadMs += 46 * DAY_MS;
  await settleToday(site.app);
  const shownRevision = async () => (await (await fetch(`${site.url}/deskhero/subprocessors.json`)).json()).revision;
  await expect.poll(shownRevision).toBe(2);
  await customer.goto(`${site.url}/deskhero/subprocessors`);
  expect(await main(customer)).toContain('Search Inc');
  await dpo.goto(`${site.url}/app/deskhero/register/engagements`);
  await dpo.getByRole('link', { name: 'Search Inc service' }).click();
  await expect.poll(() => main(dpo)).toContain('Not active for every customer');
  const shown = await main(dpo);
  expect(shown).toMatch(/Short Ltd\s+Exempted/);
  expect(shown).toMatch(/Lang GmbH\s+Refused by silence/);
  expect(shown).not.toMatch(/Moyen SAS/);
});

test('the evidence pack proves itself offline', async () => {
  await dpo.goto(`${site.url}/app/deskhero/publication/notices`);
  await dpo.getByRole('link', { name: /Revision 2/ }).click();
  const [download] = await Promise.all([
    dpo.waitForEvent('download'),
    dpo.getByRole('link', { name: 'Evidence pack' }).click(),
  ]);
  const folder = join(site.folder, 'evidence');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(Buffer.concat(chunks))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
  expect(run('sha256sum', '-c', 'SHA256SUMS')).not.toContain('FAILED');
  const signed = ['-in', 'statement.json', '-sigfile', 'statement.sig'];
  expect(run('openssl', 'pkeyutl', '-verify', '-pubin', '-inkey', 'key.pem', '-rawin', ...signed)).toContain('Success');
  const verified = await onward(['verify-list', join(folder, 'list-after.json'), '--key', join(folder, 'key.pem')], {});
  expect(verified).toMatchObject({ code: 0 });
  const list = readFileSync(join(folder, 'list-after.json'), 'utf8');
  writeFileSync(join(folder, 'forged.json'), list.replace('"US"', '"SE"'));
  expect((await onward(['verify-list', join(folder, 'forged.json'), '--key', join(folder, 'key.pem')], {})).code).toBe(
    1,
  );
});
