import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ScoringWeights } from '../../app/domain/scoring-model';
import type { Context } from '../../app/lib/context.server';
import { listOrganisationHistory } from '../../app/services/history.server';
import {
  findScoringModelVersion,
  listScoringModels,
  loadScoringModel,
  restoreShippedModel,
  reviseScoringModel,
} from '../../app/services/scoring-model.server';
import { countChanges } from '../../db/queries/history';
import { scoringModel } from '../../db/schema';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let held: TestApp;
let ctx: Context;
beforeEach(async () => {
  held = await openTestApp();
  ctx = await contextFor(held.app, await foundTestOrganisation(held.app), 'owner');
});
afterEach(() => held.close());

const weightsWith = (change: (weights: ScoringWeights) => void): ScoringWeights => {
  const { points, measures, bands, floors } = structuredClone(SCORING_MODEL);
  const weights = { points, measures, bands, floors };
  change(weights);
  return weights;
};
const graverChildren = weightsWith((weights) => {
  weights.points.vulnerability.children = 12;
  weights.floors['dpf-alone'] = 'high';
});
const model = () => loadScoringModel(held.app.db.read, ctx.organisation.id);
const lines = async () => (await listOrganisationHistory(held.app.db.read, ctx.organisation.id, {}, 1)).lines;

test('an organisation that set nothing uses the shipped weights', async () => {
  expect(await model()).toEqual(SCORING_MODEL);
  expect(await listScoringModels(held.app.db.read, ctx.organisation.id)).toEqual([]);
});

test('own weights are in use, named after the shipped ones, with one line that tells what changed and why', async () => {
  expect(await reviseScoringModel(ctx, graverChildren, 'Our customers are schools', 0)).toEqual({
    outcome: 'revised',
    version: '2026.1+1',
  });
  expect(await model()).toEqual({ ...SCORING_MODEL, ...graverChildren, version: '2026.1+1' });
  const [line, ...others] = await lines();
  expect(others).toEqual([]);
  expect(line).toMatchObject({ action: 'scoring-model.revised', actor: { email: ctx.person.email } });
  expect(line?.fields).toEqual([
    { field: 'version', before: '2026.1', after: '2026.1+1' },
    { field: 'points.vulnerability.children', before: 8, after: 12 },
    { field: 'floors.dpf-alone', before: 'moderate', after: 'high' },
    { field: 'reason', before: undefined, after: 'Our customers are schools' },
  ]);
});

test('going back is a version too, and the versions before it stay', async () => {
  await reviseScoringModel(ctx, graverChildren, 'Our customers are schools', 0);
  held.clock.now = '2026-11-23T09:00:00.000Z';
  expect(await restoreShippedModel(ctx, 'No longer', 1)).toEqual({ outcome: 'restored', version: '2026.1' });
  expect(await model()).toEqual(SCORING_MODEL);
  const by = { kind: 'person', id: ctx.person.id, email: ctx.person.email };
  expect(await listScoringModels(held.app.db.read, ctx.organisation.id)).toEqual([
    { number: 2, version: '2026.1', reason: 'No longer', at: '2026-11-23T09:00:00.000Z', by, changed: 0 },
    {
      number: 1,
      version: '2026.1+1',
      reason: 'Our customers are schools',
      at: '2026-11-22T09:00:00.000Z',
      by,
      changed: 2,
    },
  ]);
  expect((await lines()).map(({ action }) => action)).toEqual(['scoring-model.restored', 'scoring-model.revised']);
  const version = (number: number) => findScoringModelVersion(held.app.db.read, ctx.organisation.id, number);
  expect((await version(1))?.points.vulnerability.children).toBe(12);
  expect((await version(0))?.version).toBe('2026.1');
  expect(await version(3)).toBeUndefined();
});

test('weights that are all as shipped are the shipped ones, not a version of one’s own', async () => {
  await reviseScoringModel(ctx, graverChildren, 'Our customers are schools', 0);
  const shipped = weightsWith(() => {});
  expect(await reviseScoringModel(ctx, shipped, 'Typed back by hand', 1)).toMatchObject({ outcome: 'restored' });
  expect((await model()).version).toBe('2026.1');
});

test('what changes nothing writes nothing', async () => {
  expect(
    await reviseScoringModel(
      ctx,
      weightsWith(() => {}),
      'Nothing',
      0,
    ),
  ).toEqual({ outcome: 'unchanged' });
  expect(await restoreShippedModel(ctx, 'Nothing', 0)).toEqual({ outcome: 'unchanged' });
  await reviseScoringModel(ctx, graverChildren, 'Our customers are schools', 0);
  expect(await reviseScoringModel(ctx, graverChildren, 'Again', 1)).toEqual({ outcome: 'unchanged' });
  expect(await countChanges(held.app.db.read, ctx.organisation.id)).toBe(1);
});

test('whoever saves second is told, and nothing is overwritten', async () => {
  await reviseScoringModel(ctx, graverChildren, 'Our customers are schools', 0);
  const other = weightsWith((weights) => {
    weights.points.chain.unknown = 9;
  });
  expect(await reviseScoringModel(ctx, other, 'At the same time', 0)).toEqual({ outcome: 'conflict' });
  expect(await restoreShippedModel(ctx, 'At the same time', 0)).toEqual({ outcome: 'conflict' });
  expect((await model()).points.chain.unknown).toBe(4);
  expect(await countChanges(held.app.db.read, ctx.organisation.id)).toBe(1);
  expect(await reviseScoringModel(ctx, other, 'With what I saw now', 1)).toMatchObject({ version: '2026.1+2' });
});

test('the weights of one organisation are not those of another', async () => {
  const other = await contextFor(held.app, await foundTestOrganisation(held.app), 'owner');
  await reviseScoringModel(ctx, graverChildren, 'Our customers are schools', 0);
  expect(await loadScoringModel(held.app.db.read, other.organisation.id)).toEqual(SCORING_MODEL);
  expect(await findScoringModelVersion(held.app.db.read, other.organisation.id, 1)).toBeUndefined();
});

test('an input that came after an organisation set its weights counts as shipped', async () => {
  const { evidence: _, ...points } = graverChildren.points;
  await held.app.db.transact((tx) =>
    tx.insert(scoringModel).values({
      id: 'older',
      organisationId: ctx.organisation.id,
      number: 1,
      model: { ...graverChildren, points, version: '2025.1+1', max: 100 },
      reason: 'Older',
      createdBy: ctx.person.id,
      createdAt: held.app.now(),
    }),
  );
  expect(await model()).toMatchObject({
    version: '2025.1+1',
    points: { vulnerability: { children: 12 }, evidence: SCORING_MODEL.points.evidence },
  });
});
