import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FindingCode } from '../../app/domain/findings';
import type { ByVerdict } from '../../app/domain/summary';
import { loadDemo } from '../../app/services/demo.server';
import { loadOverview } from '../../app/services/overview.server';
import { loadFindings } from '../../app/services/overview-findings.server';
import { loadFrame } from '../../app/services/overview-frame.server';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import { dailyResult, delivery, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

const today = '2026-11-22';
let open: TestApp;
beforeAll(async () => {
  open = await openTestApp();
  await loadDemo(open.app);
});
afterAll(() => open.close());

async function demo(slug: string): Promise<OrganisationRow> {
  const found = await findOrganisationBySlug(open.app.db.read, slug);
  if (!found) throw new Error(`no demo organisation ${slug}`);
  return found;
}
const overviewOf = async (slug: string) => loadOverview({ db: open.app.db, organisation: await demo(slug) }, today);
const vendorsIn = (overview: Awaited<ReturnType<typeof overviewOf>>, code: FindingCode) =>
  [
    ...new Set(
      overview.groups
        .filter((group) => group.code === code)
        .flatMap((group) => group.findings.map(({ vendor }) => vendor)),
    ),
  ].toSorted();

describe('what the published registers leave open stands on their overview', () => {
  test.each<[string, FindingCode[]]>([
    [
      'deskhero',
      [
        'safeguard-missing',
        'parent-exposure',
        'entity-country-conflict',
        'anonymisation-claim-to-verify',
        'identity-incomplete',
      ],
    ],
    ['iabako', ['statement-is-no-safeguard', 'not-on-list', 'location-unknown', 'role-conflict', 'review-overdue']],
    ['linkello', ['parent-exposure', 'self-hosted-listed', 'identity-incomplete']],
    ['iboo', ['vendor-unnamed', 'special-category-to-verify', 'no-transfer-claim-unproven']],
    ['plateforme-mobile', ['sub-processors-unnamed', 'commitment-stricter']],
  ])('%s: %j', async (slug, codes) => {
    const { groups } = await overviewOf(slug);
    expect(groups.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  test('ten transfers to the United States, each vendor named', async () => {
    const overview = await overviewOf('deskhero');
    expect(overview.summary.coverages).toMatchObject({ missing: 10, 'none-needed': 5 });
    expect(vendorsIn(overview, 'safeguard-missing')).toHaveLength(10);
    expect(vendorsIn(overview, 'entity-country-conflict')).toEqual(['GroupDocs.Cloud', 'Zyte.com']);
    expect(vendorsIn(overview, 'identity-incomplete')).toHaveLength(15);
  });

  test('the gravest groups come first and every finding is in exactly one', async () => {
    const { groups, summary } = await overviewOf('deskhero');
    const order = ['blocked', 'attention', 'unknown', 'info'];
    const ranks = groups.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(summary.findings);
  });

  test('an overdue review is due, with the days it is late', async () => {
    const { due, record } = await overviewOf('iabako');
    expect(record).toEqual({ createdOn: '2018-05-01', reviewedOn: '2023-04-03', dueOn: '2026-04-03' });
    expect(due.overdue).toContainEqual(
      expect.objectContaining({ kind: 'record-review', on: '2026-04-03', daysLeft: -233 }),
    );
  });

  test('the list in force and who is told of changes', async () => {
    const { list } = await overviewOf('deskhero');
    expect(list).toEqual({
      inForce: { number: 1, inForceOn: today, entries: 15 },
      coming: [],
      subscribers: 3,
      unconfirmedSubscribers: 0,
    });
  });
});

describe('what to do first', () => {
  test('ten findings, gravest first, then by what is at stake where they stand', async () => {
    const { first } = await overviewOf('deskhero');
    expect(first).toHaveLength(10);
    const ranks = first.map(
      ({ severity, score = -1 }) => ['blocked', 'attention', 'unknown'].indexOf(severity) * 1_000 - score,
    );
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(first[0]).toMatchObject({ severity: 'blocked', code: 'safeguard-missing' });
    expect(first[0]?.score).toBeGreaterThan(first[9]?.score ?? 0);
  });
  test('what is only good to know is never among them', async () => {
    const { first } = await overviewOf('linkello');
    expect(first.map(({ severity }) => severity)).not.toContain('info');
  });
});

describe('the trend', () => {
  const recorded = (organisationId: string, days: [string, Partial<ByVerdict>][]) =>
    open.app.db.transact((tx) =>
      tx.insert(dailyResult).values(
        days.map(([day, verdicts]) => ({
          organisationId,
          day,
          recordedAt: `${day}T06:00:00.000Z`,
          lawVersion: 'law',
          modelVersion: 'model',
          counts: { verdicts: { blocked: 0, unknown: 0, attention: 0, valid: 0, ...verdicts }, findings: 0 },
          transfers: [],
        })),
      ),
    );
  const trendOf = async (organisation: OrganisationRow, day = today) =>
    (await loadOverview({ db: open.app.db, organisation }, day)).trend;

  test('compares with how it stood on the first day of the month before', async () => {
    const organisation = await foundTestOrganisation(open.app);
    await recorded(organisation.id, [
      ['2025-11-21', { blocked: 30 }],
      ['2026-09-20', { blocked: 5 }],
      ['2026-10-02', { blocked: 4 }],
      ['2026-11-22', { blocked: 2 }],
    ]);
    const { points, since } = await trendOf(organisation);
    expect(points.map(({ day }) => day)).toEqual(['2026-09-20', '2026-10-02', '2026-11-22']);
    expect(since).toMatchObject({ day: '2026-09-20', verdicts: { blocked: 5 } });
  });
  test('a younger record is compared with its first day, and the day itself with nothing', async () => {
    const organisation = await foundTestOrganisation(open.app);
    await recorded(organisation.id, [['2026-11-10', { valid: 1 }]]);
    expect((await trendOf(organisation)).since?.day).toBe('2026-11-10');
    expect((await trendOf(organisation, '2026-11-10')).since).toBeUndefined();
  });
});

describe('an organisation with nothing in it', () => {
  test('is empty, and says what it does not know', async () => {
    const organisation = await foundTestOrganisation(open.app);
    const overview = await loadOverview({ db: open.app.db, organisation }, today);
    expect(overview.isEmpty).toBe(true);
    expect(overview.list.inForce).toBeUndefined();
    expect(overview.groups.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['sub-processors-unknown', 'review-unknown']),
    );
  });
});

describe('findings by filter', () => {
  const filtered = async (filters: Partial<Parameters<typeof loadFindings>[2]>) =>
    loadFindings({ db: open.app.db, organisation: await demo('deskhero') }, today, {
      severity: '',
      kind: '',
      vendor: '',
      ...filters,
    });

  test('by severity, kind and vendor together', async () => {
    const { vendors, total } = await filtered({});
    const twilio = vendors.find(({ name }) => name === 'Twilio');
    const found = await filtered({ severity: 'blocked', kind: 'safeguard-missing', vendor: twilio?.id ?? '' });
    expect(found).toMatchObject({ count: 1, total });
    expect(found.groups[0]?.findings[0]).toMatchObject({ vendor: 'Twilio', evidence: { destination: 'US' } });
  });
  test('a filter nothing matches leaves nothing', async () => {
    expect(await filtered({ kind: 'no-such-kind' })).toMatchObject({ count: 0, groups: [] });
  });
});

describe('the frame', () => {
  test('names the organisations of the person alone, and the mails that wait', async () => {
    const organisation = await foundTestOrganisation(open.app, { name: 'Only Mine' });
    const ctx = await contextFor(open.app, organisation, 'editor');
    expect(await loadFrame(ctx)).toEqual({
      organisation: { slug: organisation.slug, name: 'Only Mine', role: 'editor', language: 'en' },
      organisations: [{ slug: organisation.slug, name: 'Only Mine', role: 'editor' }],
      waitingMails: 0,
      waitingMessages: 0,
      imports: [],
    });
    await open.app.db.transact((tx) =>
      tx.insert(delivery).values(
        (['waiting', 'sent'] as const).map((status) => ({
          id: `${organisation.id}-${status}`,
          organisationId: organisation.id,
          kind: 'notice' as const,
          recipient: 'privacy@customer.example',
          language: 'en' as const,
          subject: 'A change',
          textBody: '',
          htmlBody: '',
          headers: {},
          messageId: `<${organisation.id}-${status}@onward.test>`,
          contentHash: '',
          status,
          attempts: 0,
          nextAttemptAt: open.app.now(),
          createdAt: open.app.now(),
        })),
      ),
    );
    expect((await loadFrame(ctx)).waitingMails).toBe(1);
    const withMail = { ...ctx, app: { ...ctx.app, outbox: { ...ctx.app.outbox, configured: true } } };
    expect((await loadFrame(withMail)).waitingMails).toBe(0);
  });
});
