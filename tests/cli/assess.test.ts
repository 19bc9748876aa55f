import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessRegister } from '../../app/cli/assess.server';
import { CommandRefusal } from '../../app/cli/command-context.server';
import { loadDemo } from '../../app/services/demo.server';
import { openTestApp, type TestApp } from '../support/app';

let held: TestApp;
beforeAll(async () => {
  held = await openTestApp();
  await loadDemo(held.app);
});
afterAll(() => held.close());

type Options = Omit<Parameters<typeof assessRegister>[1], 'asAt'> & { asAt?: string };

async function run(options: Options) {
  const out: string[] = [];
  const command = {
    env: { NODE_ENV: 'test', DATABASE_URL: held.app.config.databaseUrl } as NodeJS.ProcessEnv,
    out: (line: string) => void out.push(line),
    err: () => undefined,
  };
  try {
    await assessRegister(command, { asAt: '2026-11-22', ...options });
    return { code: 0, out: out.join('\n'), refusal: '' };
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error;
    return { code: error.exitCode, out: out.join('\n'), refusal: error.message };
  }
}

type Found = {
  code: string;
  severity: string;
  vendor: string | null;
  service: string;
  evidence: Record<string, unknown>;
};

/** The findings of an organisation by code; `vendorsOf` says about whom, `evidenceOf` what. */
async function noticed(org: string) {
  const { code, out } = await run({ org, json: true });
  expect(code).toBe(0);
  const { findings, verdict, transfers } = JSON.parse(out) as {
    findings: Found[];
    verdict: string;
    transfers: { vendor: string; destination: string; coverage: string; verdict: string }[];
  };
  const of = (wanted: string) => findings.filter((finding) => finding.code === wanted);
  return {
    findings,
    verdict,
    transfers,
    vendorsOf: (wanted: string) => [...new Set(of(wanted).map(({ vendor }) => vendor))].toSorted(),
    evidenceOf: (wanted: string) => of(wanted).map(({ evidence }) => evidence),
  };
}

describe('what each of the five registers leaves open', () => {
  test('Deskhero: safeguards unnamed, parents abroad, entities elsewhere, a claim, nobody identified', async () => {
    const { verdict, vendorsOf, evidenceOf, transfers } = await noticed('deskhero');
    expect(verdict).toBe('blocked');
    expect(evidenceOf('safeguard-missing').map(({ destination }) => destination)).toEqual(Array(10).fill('US'));
    expect(transfers.filter((one) => one.destination === 'US').map((one) => one.verdict)).toEqual(
      Array(10).fill('blocked'),
    );
    expect(vendorsOf('parent-exposure')).toEqual(['Amazon Web Services', 'Pinecone.io']);
    expect(vendorsOf('entity-country-conflict')).toEqual(['GroupDocs.Cloud', 'Zyte.com']);
    expect(vendorsOf('anonymisation-claim-to-verify')).toEqual(['Google Analytics 4']);
    expect(evidenceOf('identity-incomplete').map(({ missing }) => missing)).toEqual(
      Array(15).fill('contractingEntity, address, contact'),
    );
  });

  test('IABAKO: "complies", a vendor off the list, a place nobody gives, two roles at once, three years, six years', async () => {
    const { vendorsOf, evidenceOf } = await noticed('iabako');
    expect(vendorsOf('statement-is-no-safeguard')).toEqual(['Mailerlite', 'Mailjet']);
    expect(vendorsOf('not-on-list')).toEqual(['Elastic Email']);
    expect(vendorsOf('location-unknown')).toEqual(['Elastic Email', 'Mailerlite', 'Mailjet', 'Stripe']);
    expect(vendorsOf('role-conflict')).toEqual(['Mailerlite', 'Mailjet']);
    expect(evidenceOf('review-overdue')).toMatchObject([{ review: 'record-review', lastOn: '2023-04-03' }]);
    expect(vendorsOf('retention-to-review')).toEqual(expect.arrayContaining(['Mailerlite', 'Mailjet']));
    for (const { months } of evidenceOf('retention-to-review')) expect(months).toBe(72);
  });

  test('Linkello: no transfer, a parent in the United States, a tool, nobody identified', async () => {
    const { vendorsOf, transfers, findings } = await noticed('linkello');
    expect(transfers.filter(({ coverage }) => coverage !== 'none-needed')).toEqual([]);
    expect(vendorsOf('parent-exposure')).toEqual(['Amazon Web Services']);
    expect(vendorsOf('self-hosted-listed')).toEqual(['Matomo']);
    expect(vendorsOf('identity-incomplete')).toEqual(['Amazon Web Services', 'Scaleway']);
    expect(findings.filter(({ code }) => code === 'retention-to-review')).toEqual([]);
  });

  test('Iboo: a host without a name, voice and image, a promise without a list', async () => {
    const { findings, evidenceOf } = await noticed('iboo');
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['vendor-unnamed', 'special-category-to-verify', 'no-transfer-claim-unproven']),
    );
    expect(evidenceOf('vendor-unnamed')).toHaveLength(1);
  });

  test('Plateforme mobile: sub-processors nobody names, promises stricter than the law', async () => {
    const { findings, evidenceOf } = await noticed('plateforme-mobile');
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['sub-processors-unnamed', 'no-transfer-claim-unproven']),
    );
    expect(evidenceOf('commitment-stricter')).toEqual([
      { commitment: 'transfer-told-immediately' },
      { commitment: 'breach-notice-hours', hours: 48 },
    ]);
  });

  test.each(['deskhero', 'iabako', 'linkello', 'iboo'])(
    '%s: nothing of which something is not known is low',
    async (org) => {
      const { out } = await run({ org, json: true });
      for (const { notKnown, band } of JSON.parse(out).transfers as { notKnown: string[]; band: string }[])
        if (notKnown.length > 0) expect(band).not.toBe('low');
    },
  );
});

describe('for people and for pipelines', () => {
  test('each finding on a line with its step and its law', async () => {
    const { out } = await run({ org: 'deskhero' });
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^Deskhero on 2026-11-22: Blocked, highest score \d+ /);
    expect(lines.filter((line) => line.startsWith('BLOCKED  Safeguard missing: '))).toHaveLength(10);
    expect(lines[3]).toMatch(/^BLOCKED .+\. .+\. \(.+\)$/);
  });

  test.each([
    [{ org: 'deskhero', failOn: 'blocked' }, 1],
    [{ org: 'deskhero', failOn: 'attention' }, 1],
    [{ org: 'linkello', failOn: 'blocked' }, 0],
  ])('%j ends with %i', async (options, code) => {
    expect((await run(options)).code).toBe(code);
  });

  test('the day asked for is the day judged', async () => {
    const overdue = async (asAt: string) =>
      (JSON.parse((await run({ org: 'iabako', asAt, json: true })).out).findings as Found[]).filter(
        ({ code }) => code === 'review-overdue',
      ).length;
    expect([await overdue('2026-04-03'), await overdue('2026-04-04')]).toEqual([0, 1]);
  });

  test.each([
    [{ org: 'deskhero', asAt: '22 November' }, '--as-at: "22 November" is not a day.'],
    [{ org: 'deskhero', failOn: 'everything' }, '--fail-on is blocked, unknown, attention, not "everything".'],
    [{ org: 'nobody' }, 'nobody'],
  ])('%j is refused', async (options, refusal) => {
    const refused = await run(options);
    expect(refused.refusal).toContain(refusal);
    expect(refused.code).toBeGreaterThan(0);
  });
});
