import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, openBrowser } from '../support/browser';
import { type DemoSite, signIn, startDemoSite } from '../support/demo-site';

let site: DemoSite;
const browsers: BrowserContext[] = [];
let customer: Page;
let dpo: Page;

async function newPage(): Promise<Page> {
  const browser = await openBrowser();
  browsers.push(browser);
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(20_000);
  return page;
}

beforeAll(async () => {
  site = await startDemoSite();
  customer = await newPage();
  dpo = await newPage();
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await site.stop();
});

const CUSTOMER = 'procurement@buyer.example';
const ON_THE_LIST = 'Monetico Paiement';
const listAddress = (parameters = '') => `${site.url}/iboo/subprocessors${parameters}`;
const isAccessMail = (mail: { envelopeTo: string[]; text?: string | undefined }) =>
  mail.envelopeTo.includes(CUSTOMER) && (mail.text ?? '').includes('access=');
const grantedLink = async () => {
  const { text } = await site.mail.waitFor(isAccessMail);
  const link = text?.match(/https?:\/\/\S+/g)?.find((address) => address.includes('access='));
  if (!link) throw new Error(`No link that opens the list in:\n${text}`);
  return new URL(link);
};

describe('a list that is given on request', () => {
  test('says how to get it, and shows nothing of it', async () => {
    await customer.goto(listAddress());
    const page = await customer.locator('body').innerText();
    expect(page).toContain('Iboo gives this list on request');
    expect(page).not.toContain(ON_THE_LIST);
    for (const file of ['.json', '.csv', '/changes.atom', '/revisions/1'])
      expect((await fetch(listAddress(file))).status, file).toBe(404);
  });

  test('a customer asks for it by the form; what is missing is said beside the field', async () => {
    await customer.getByRole('link', { name: 'Ask for the list' }).click();
    await customer.getByLabel(/^Your company/).fill('Buyer Ltd');
    await customer.getByRole('button', { name: 'Send the request' }).click();
    const email = customer.getByLabel('Your e-mail address at work');
    await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true');
    expect(await customer.getByLabel(/^Your company/).inputValue()).toBe('Buyer Ltd');
    await email.fill(CUSTOMER);
    await customer.getByLabel(/^Why you ask/).fill('Yearly review of our processors');
    await customer.getByRole('button', { name: 'Send the request' }).click();
    await expect.poll(() => customer.getByRole('heading', { level: 1 }).innerText()).toContain('Iboo');
    await site.mail.waitFor(
      (mail) => mail.envelopeTo.includes('rgpd@iboo.live') && (mail.text ?? '').includes(CUSTOMER),
    );
    expect(site.mail.mails.filter(isAccessMail)).toEqual([]);
  });

  test('the DPO sees who asks and why, and grants it', async () => {
    await signIn(dpo, site, 'dpo@demo.example', '/app/iboo/publication/requests');
    const request = dpo.getByRole('article', { name: CUSTOMER });
    const asked = await request.innerText();
    expect(asked).toContain('Buyer Ltd');
    expect(asked).toContain('Yearly review of our processors');
    expect(await axeFindings(dpo)).toEqual([]);
    await request.getByRole('button', { name: 'Grant and send the link' }).click();
    await dpo.getByText('No request waits for a decision.').waitFor();
    expect(await dpo.getByRole('row').filter({ hasText: CUSTOMER }).innerText()).toContain('Granted');
  });

  test('the link in the mail opens the list, its revision and its files', async () => {
    const link = await grantedLink();
    await customer.goto(link.href);
    expect(await customer.locator('main').innerText()).toContain(ON_THE_LIST);
    expect(await axeFindings(customer)).toEqual([]);
    await customer.getByRole('link', { name: 'Revision 1' }).click();
    await customer.getByRole('heading', { level: 1, name: /Revision 1/ }).waitFor();
    await expect.poll(() => customer.locator('main').innerText()).toContain(ON_THE_LIST);
    const file = await fetch(listAddress(`.json${link.search}`));
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(await file.text()).toContain(ON_THE_LIST);
  });

  test('a link given to nobody opens nothing', async () => {
    const link = await grantedLink();
    const token = link.searchParams.get('access') ?? '';
    const guessed = `?access=${[...token].reverse().join('')}`;
    await customer.goto(listAddress(guessed));
    expect(await customer.locator('body').innerText()).not.toContain(ON_THE_LIST);
    expect((await fetch(listAddress(`.json${guessed}`))).status).toBe(404);
    expect((await fetch(listAddress('.json'))).status).toBe(404);
  });

  test('what was given can be ended', async () => {
    await dpo.getByRole('button', { name: `End access of ${CUSTOMER} now` }).click();
    await dpo.getByText('The link opens nothing any more.').waitFor();
    const link = await grantedLink();
    await customer.goto(link.href);
    expect(await customer.locator('body').innerText()).not.toContain(ON_THE_LIST);
    expect((await fetch(listAddress(`.json${link.search}`))).status).toBe(404);
  });
});
