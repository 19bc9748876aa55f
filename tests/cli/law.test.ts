import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandRefusal } from '../../app/cli/command-context.server';
import { checkLaw } from '../../app/cli/law.server';
import { daysBetween } from '../../app/domain/days';
import { SHIPPED_LAW } from '../../app/services/law.server';
import { correctLawRow } from '../../app/services/law-corrections.server';
import { rowsOfLaw } from '../../app/services/law-rows.server';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

const today = '2026-11-22';
let held: TestApp;
beforeEach(async () => {
  // The command asks the clock of the machine: a midnight must not come between what it counts and what is counted here.
  vi.useFakeTimers({ now: new Date(`${today}T09:00:00.000Z`), toFake: ['Date'] });
  held = await openTestApp();
});
afterEach(async () => {
  vi.useRealTimers();
  await held.close();
});

async function run(options: { days?: string; json?: boolean; org?: string } = {}) {
  const out: string[] = [];
  const command = {
    env: { NODE_ENV: 'test', DATABASE_URL: held.app.config.databaseUrl } as NodeJS.ProcessEnv,
    out: (line: string) => void out.push(line),
    err: () => undefined,
  };
  try {
    await checkLaw(command, options);
    return { code: 0, out: out.join('\n'), refusal: '' };
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error;
    return { code: error.exitCode, out: out.join('\n'), refusal: error.message };
  }
}

const ages = rowsOfLaw(SHIPPED_LAW).map(({ row }) => daysBetween(String(row.verifiedOn), today));
const oldest = Math.max(...ages);

describe('onward law check', () => {
  test('all is well when every row was checked within the days asked for', async () => {
    const { code, out } = await run({ days: String(oldest) });
    expect(code).toBe(0);
    expect(out).toBe(`Every row of the law was checked within ${oldest} days.`);
  });

  test('lists each row that was not, the oldest first, and ends with 1', async () => {
    const { code, out } = await run({ days: String(oldest - 1), json: true });
    expect(code).toBe(1);
    const { days, law, rows } = JSON.parse(out);
    expect(days).toBe(oldest - 1);
    expect(law).toMatch(/^[0-9a-f]{12}$/);
    expect(rows).toHaveLength(ages.filter((age) => age === oldest).length);
    expect(rows[0]).toMatchObject({ part: expect.any(String), key: expect.any(String), days: oldest });
    expect((await run({ days: '0' })).out).toMatch(
      /^instrument:uk-idta: checked on 2026-08-05, \d+ days ago\. https:/m,
    );
  });

  test('180 days when nothing is asked for', async () => {
    const { code, out } = await run({ json: true });
    const stale = ages.filter((age) => age > 180).length;
    expect(code).toBe(stale > 0 ? 1 : 0);
    expect(JSON.parse(out)).toMatchObject({ days: 180 });
  });

  test('reads the law as an organisation does', async () => {
    const organisation = await foundTestOrganisation(held.app, { slug: 'deskhero' });
    const ctx = await contextFor(held.app, organisation);
    await correctLawRow(ctx, {
      part: 'instrument',
      rowKey: 'uk-idta',
      fields: { verifiedOn: '2020-01-01' },
      reason: 'Read again',
    });
    const own = await run({ days: String(oldest), org: 'deskhero' });
    expect(own.code).toBe(1);
    expect(own.out).toContain('instrument:uk-idta: checked on 2020-01-01');
    expect((await run({ days: String(oldest) })).code).toBe(0);
  });

  test('a number of days that is none, an organisation that is not there', async () => {
    expect(await run({ days: 'many' })).toMatchObject({ code: 2, refusal: expect.stringContaining('"many"') });
    expect(await run({ days: '-1' })).toMatchObject({ code: 2 });
    expect(await run({ org: 'nobody' })).toMatchObject({ code: 1, refusal: expect.stringContaining('"nobody"') });
  });
});
