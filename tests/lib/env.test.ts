import { describe, expect, test } from 'vitest';
import { readConfig } from '../../app/lib/env.server';

const production = {
  NODE_ENV: 'production',
  BASE_URL: 'https://onward.example.org/',
  AUTH_SECRET: 'x'.repeat(32),
};
const problemsOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  return 'problems' in read ? read.problems : [];
};

describe('the configuration', () => {
  test('needs nothing for a first look', () => {
    expect(readConfig({})).toMatchObject({
      config: { port: 3000, baseUrl: 'http://localhost:3000', databaseUrl: 'file:./data/onward.db', production: false },
    });
  });

  test('published pages are kept in 64 MB unless another number is given', () => {
    expect(readConfig({})).toMatchObject({ config: { pageCacheMegabytes: 64 } });
    expect(readConfig({ ONWARD_PAGE_CACHE_MB: '256' })).toMatchObject({ config: { pageCacheMegabytes: 256 } });
  });

  test('takes the slash off the address', () => {
    expect(readConfig(production)).toMatchObject({
      config: { baseUrl: 'https://onward.example.org', production: true },
    });
  });

  test('production names everything that is missing', () => {
    const problems = problemsOf({ NODE_ENV: 'production' });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('AUTH_SECRET: missing');
    expect(problems[1]).toContain('BASE_URL: missing');
  });

  test.each([
    ['PORT', 'eighty', '"eighty"'],
    ['PORT', '70000', '"70000"'],
    ['BASE_URL', 'onward.example.org', 'https://onward.example.org'],
    ['DATABASE_URL', 'mysql://db', 'postgres://'],
    ['AUTH_SECRET', 'short', '32 characters'],
    ['SMTP_URL', 'mail.example.org', 'smtp://'],
    ['MAIL_FROM', 'nobody', '"nobody"'],
    ['TRUSTED_PROXIES', '-1', '"-1"'],
    ['ONWARD_PAGE_CACHE_MB', '0', 'ONWARD_PAGE_CACHE=off'],
    ['ONWARD_PAGE_CACHE_MB', '1.5', '"1.5"'],
    ['ONWARD_PAGE_CACHE_MB', 'much', 'megabytes'],
    ['LOG_LEVEL', 'loud', '"loud"'],
  ])('%s=%s is named, with what is expected', (name, value, part) => {
    const problems = problemsOf({ ...production, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    expect(problems[0]).toContain(part);
  });

  test('several wrong variables are named at once', () => {
    expect(problemsOf({ ...production, PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2);
  });

  test('a wrong secret is not printed', () => {
    expect(problemsOf({ ...production, AUTH_SECRET: 'too-short-secret' }).join()).not.toContain('too-short-secret');
  });

  test('a mail server without a sender is refused', () => {
    expect(problemsOf({ ...production, SMTP_URL: 'smtp://mail.example.org' })[0]).toContain('MAIL_FROM: missing');
  });

  test('an empty variable counts as not set', () => {
    expect(problemsOf({ ...production, SMTP_URL: '', MAIL_FROM: '' })).toEqual([]);
  });
});
