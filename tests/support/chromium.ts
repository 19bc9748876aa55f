import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function installed(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  return [...PLACES, chromium.executablePath()].find((place) => place && existsSync(place));
}

/** The browser on this machine; an error that says what to install when there is none. */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  throw new Error(
    'The browser journeys need Chromium and none was found. Install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or set CHROMIUM_PATH to a browser you have.',
  );
}

/** Sees to a browser before the journeys run: what is there, else Debian's package, else Playwright's installer. */
export function ensureChromium(): string {
  const found = installed();
  if (found) return found;
  const debianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  try {
    if (debianAsRoot) {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-dejavu'], {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } else {
      execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
    }
  } catch {
    // What could not be installed is named by findChromium.
  }
  return findChromium();
}
