import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../app/services/demo.server';
import { startMailServer } from './mail-server';
import { onward, startServer } from './server';

/** The demo, served by the built server, with a real mail server behind it. */
export async function startDemoSite() {
  const folder = mkdtempSync(join(tmpdir(), 'onward-demo-'));
  const mail = await startMailServer();
  const env = {
    DATABASE_URL: `file:${join(folder, 'onward.db')}`,
    SMTP_URL: mail.url,
    MAIL_FROM: 'notices@onward.example',
  };
  const seeded = await onward(['seed'], env);
  if (seeded.code !== 0) throw new Error(`The demo could not be loaded: ${seeded.stderr}`);
  const server = await startServer({ env });
  return {
    url: server.url,
    env,
    folder,
    mail,
    server,
    stop: async () => {
      await server.stop();
      await mail.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type DemoSite = Awaited<ReturnType<typeof startDemoSite>>;

/** Signs a demo person in through the page, and waits until they are in. */
export async function signIn(page: Page, site: { url: string }, email: string, to = '/app'): Promise<void> {
  await page.goto(`${site.url}/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel(/e-mail|électronique/i).fill(email);
  await page.getByLabel(/password|mot de passe/i).fill(DEMO_PASSWORD);
  await page.getByLabel(/password|mot de passe/i).press('Enter');
  await page.waitForURL(`${site.url}${to}`, { waitUntil: 'load' });
}
