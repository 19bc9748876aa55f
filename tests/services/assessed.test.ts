import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../app/domain/assess';
import { AssessmentFacts, EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { loadAssessed } from '../../app/services/assessed.server';
import { loadWorld } from '../../app/services/law.server';
import {
  archiveRecord,
  confirmRecord,
  enterRecord,
  restoreRecord,
  reviseRecord,
} from '../../app/services/records.server';
import { loadRegister } from '../../app/services/register.server';
import { loadScoringModel, reviseScoringModel } from '../../app/services/scoring-model.server';
import { mutate, recorded } from '../../db/mutate';
import { findOrganisation } from '../../db/queries/organisations';
import { factsOf } from '../../db/queries/records';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

const today = '2026-11-22';
let open: TestApp;
let ctx: Context;
beforeAll(async () => {
  open = await openTestApp();
  ctx = await contextFor(open.app, await foundTestOrganisation(open.app));
});
afterAll(() => open.close());

/** The same register read and judged from nothing. */
async function fromNothing(day = today) {
  const { db, organisation } = ctx;
  const now = await findOrganisation(db.read, organisation.id);
  if (!now) throw new Error('no organisation');
  const register = await loadRegister(db.read, now);
  return assess(register, await loadWorld(ctx, day), await loadScoringModel(db.read, organisation.id));
}
const told = ({ engagements, transfers, findings, verdict, score, band }: Awaited<ReturnType<typeof fromNothing>>) => ({
  engagements: engagements
    .map(({ engagement, destinations, findings, verdict, risk }) => ({
      engagement,
      destinations,
      findings,
      verdict,
      risk,
    }))
    .toSorted((one, other) => one.engagement.id.localeCompare(other.engagement.id)),
  transfers: transfers.map(({ key }) => key).toSorted(),
  findings: findings.map((finding) => JSON.stringify(finding)).toSorted(),
  verdict,
  score,
  band,
});
async function expectUpToDate() {
  expect(told(await loadAssessed(ctx, today))).toEqual(told(await fromNothing()));
}

const vendor = (name: string) => enterRecord(ctx, 'vendor', VendorFacts.parse({ name }), {});
const engagement = (vendorId: string, parentEngagementId?: string) =>
  enterRecord(ctx, 'engagement', EngagementFacts.parse({ service: 'Hosting', role: 'sub-processor' }), {
    vendorId,
    parentEngagementId,
  });
const place = (engagementId: string, country: string) =>
  enterRecord(ctx, 'location', LocationFacts.parse({ kind: 'country', country, mode: 'storage' }), { engagementId });

describe('what is kept follows every write', () => {
  test('step by step it says what judging from nothing says', async () => {
    await expectUpToDate();
    const [first, second] = [await vendor('First'), await vendor('Second')];
    await expectUpToDate();
    const upper = await engagement(first.id);
    const lower = await engagement(second.id, upper.id);
    await expectUpToDate();
    await place(upper.id, 'FR');
    const far = await place(lower.id, 'US');
    await expectUpToDate();
    const clauses = await enterRecord(ctx, 'safeguard', SafeguardFacts.parse({ instrument: 'scc-module-3' }), {
      engagementId: lower.id,
    });
    await expectUpToDate();
    const assessment = await enterRecord(
      ctx,
      'assessment',
      AssessmentFacts.parse({
        title: 'US',
        covers: [`${lower.id}:US:storage`],
        decision: 'proceed',
        approvedOn: today,
      }),
      { vendorId: second.id },
    );
    await expectUpToDate();
    await reviseRecord(ctx, 'assessment', assessment.id, assessment.version, {
      ...factsOf('assessment', assessment),
      covers: [],
    });
    await expectUpToDate();
    await archiveRecord(ctx, 'safeguard', clauses.id);
    await expectUpToDate();
    await restoreRecord(ctx, 'safeguard', clauses.id);
    await confirmRecord(ctx, 'vendor', first.id);
    await expectUpToDate();
    await reviseRecord(ctx, 'vendor', second.id, second.version, {
      ...factsOf('vendor', second),
      parentCountry: 'CN',
      reviewDueOn: '2026-01-01',
    });
    await expectUpToDate();
    await archiveRecord(ctx, 'vendor', second.id);
    await expectUpToDate();
    await restoreRecord(ctx, 'vendor', second.id);
    await expectUpToDate();
    await archiveRecord(ctx, 'location', far.id);
    await archiveRecord(ctx, 'engagement', upper.id);
    await expectUpToDate();
    await restoreRecord(ctx, 'engagement', upper.id);
    await expectUpToDate();
  });

  test('a look at what nobody changed gives the same answer, not one like it', async () => {
    expect(await loadAssessed(ctx, today)).toBe(await loadAssessed(ctx, today));
  });

  test('nor does a line of the history that tells of no record of the register', async () => {
    const before = await loadAssessed(ctx, today);
    await mutate(ctx, async () =>
      recorded(undefined, { action: 'member.invited', subject: { kind: 'invitation', id: 'somebody' } }),
    );
    expect(await loadAssessed(ctx, today)).toBe(before);
  });

  test('what changed of the organisation itself counts at once', async () => {
    const before = await loadAssessed(ctx, today);
    const { organisation } = ctx;
    const revised = { ...organisation, usesSubProcessors: 'no', version: organisation.version + 1 } as const;
    const after = await loadAssessed({ ...ctx, organisation: revised }, today);
    expect(after.organisation.usesSubProcessors).toBe('no');
    expect(after.register.engagements).toBe(before.register.engagements);
    await expectUpToDate();
  });

  test('after a change the engagements nobody touched are the same objects', async () => {
    const before = await loadAssessed(ctx, today);
    const { id } = await engagement((await vendor('Third')).id);
    const after = await loadAssessed(ctx, today);
    expect(after).not.toBe(before);
    expect(after.engagements.map((one) => one.engagement.id)).toContain(id);
    for (const one of before.engagements)
      expect(after.engagements.find((other) => other.engagement.id === one.engagement.id)).toBe(one);
  });

  test('other weights give another answer, named by their version', async () => {
    const before = await loadAssessed(ctx, today);
    const model = await loadScoringModel(ctx.db.read, ctx.organisation.id);
    await reviseScoringModel(
      ctx,
      { ...model, points: { ...model.points, chain: { ...model.points.chain, unknown: 20 } } },
      'Chains matter more to us',
      0,
    );
    const after = await loadAssessed(ctx, today);
    expect(after.modelVersion).not.toBe(before.modelVersion);
    expect(Math.max(...after.engagements.map(({ risk }) => risk?.score ?? 0))).toBeGreaterThan(
      Math.max(...before.engagements.map(({ risk }) => risk?.score ?? 0)),
    );
    await expectUpToDate();
  });

  test('each day has its own law', async () => {
    const { id } = await engagement((await vendor('Fourth')).id);
    await place(id, 'GB');
    const on = async (day: string) =>
      (await loadAssessed(ctx, day)).transfers.find(({ engagementId }) => engagementId === id)?.coverage;
    expect([await on('2031-12-26'), await on('2031-12-28')]).toEqual(['covered', 'missing']);
    expect(told(await loadAssessed(ctx, '2031-12-28'))).toEqual(told(await fromNothing('2031-12-28')));
  });

  test('two looks at once do not disturb each other', async () => {
    await place((await engagement((await vendor('Fifth')).id)).id, 'IN');
    const looks = await Promise.all([
      loadAssessed(ctx, today),
      loadAssessed(ctx, today),
      loadAssessed(ctx, '2027-01-01'),
    ]);
    expect(looks[0]).toBe(looks[1]);
    await expectUpToDate();
  });
});
