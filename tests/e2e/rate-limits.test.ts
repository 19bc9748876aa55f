import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../support/database';
import { type RunningServer, startServer } from '../support/server';

const SIGN_IN_TRIES = 20;
const RESET_TRIES = 10;
const SECRET_ADDRESS_MISSES = 30;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let direct: RunningServer;
let behindProxy: RunningServer;

beforeAll(async () => {
  database = await createTestDatabase();
  const env = { DATABASE_URL: database.url, LOG_LEVEL: 'error' };
  direct = await startServer({ env });
  behindProxy = await startServer({ env: { ...env, TRUSTED_PROXIES: '1' } });
});
afterAll(async () => {
  await direct?.stop();
  await behindProxy?.stop();
  await database?.drop();
});

async function post(server: RunningServer, path: string, from?: string): Promise<number> {
  const response = await fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Origin: server.url,
      'Content-Type': 'application/x-www-form-urlencoded',
      ...(from ? { 'X-Forwarded-For': from } : {}),
    },
    body: '',
  });
  await response.arrayBuffer();
  return response.status;
}

const SPELLINGS = [
  '/sign-in',
  '/sign-in.data',
  '/Sign-In/',
  '//sign-in',
  '/sign%2Din',
  '/sign-in/link',
  '/invitation',
  '/first-run.data',
];

test('every spelling of signing in counts towards one limit per address', async () => {
  for (let tries = 0; tries < SIGN_IN_TRIES; tries++)
    expect(await post(behindProxy, SPELLINGS[tries % SPELLINGS.length] as string, '203.0.113.1')).not.toBe(429);
  for (const spelling of SPELLINGS)
    expect([spelling, await post(behindProxy, spelling, '203.0.113.1')]).toEqual([spelling, 429]);
});

test('another address is not held back by it, and looking is never limited', async () => {
  expect(await post(behindProxy, '/sign-in', '203.0.113.2')).toBe(400);
  const page = await fetch(`${behindProxy.url}/sign-in`, { headers: { 'X-Forwarded-For': '203.0.113.1' } });
  expect(page.status).toBe(200);
});

test('resets have a limit of their own', async () => {
  const spellings = ['/forgotten-password', '/forgotten-password.data', '/Reset-Password'];
  for (let tries = 0; tries < RESET_TRIES; tries++)
    expect(await post(behindProxy, spellings[tries % spellings.length] as string, '203.0.113.3')).not.toBe(429);
  for (const spelling of spellings) expect(await post(behindProxy, spelling, '203.0.113.3')).toBe(429);
  expect(await post(behindProxy, '/sign-in', '203.0.113.3')).toBe(400);
});

test('looking for secret addresses is slowed down, and only looking that finds nothing counts', async () => {
  const look = async (path: string) => {
    const answer = await fetch(behindProxy.url + path, { headers: { 'X-Forwarded-For': '203.0.113.5' } });
    await answer.arrayBuffer();
    return answer.status;
  };
  for (let tries = 0; tries < SECRET_ADDRESS_MISSES; tries++)
    expect(await look(`/calendar/guess-${tries}.ics`)).toBe(404);
  expect(await look('/calendar/guess.ics')).toBe(429);
  expect(await look('//Calendar/guess.ics')).toBe(429);
  expect(await look('/what-if/guess')).toBe(429);
  expect(await look('/sign-in')).toBe(200);
});

test('without a trusted proxy a made-up address does not get around the limit', async () => {
  for (let tries = 0; tries < SIGN_IN_TRIES; tries++)
    expect(await post(direct, '/sign-in', `198.51.100.${tries}`)).toBe(400);
  expect(await post(direct, '/sign-in', '198.51.100.99')).toBe(429);
});

test('what is refused for its origin does not use up anybody’s tries', async () => {
  const from = '203.0.113.4';
  for (let tries = 0; tries <= SIGN_IN_TRIES; tries++) {
    const response = await fetch(`${behindProxy.url}/sign-in`, {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example', 'X-Forwarded-For': from },
      body: 'x=1',
    });
    expect(response.status).toBe(403);
  }
  expect(await post(behindProxy, '/sign-in', from)).toBe(400);
});
