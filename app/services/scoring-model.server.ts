import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import { mutate, recorded, refused } from '../../db/mutate';
import { listEmails } from '../../db/queries/history';
import {
  findNewestScoringModel,
  findScoringModel,
  insertScoringModel,
  listScoringModelRows,
} from '../../db/queries/scoring-models';
import type { ScoringModelRow } from '../../db/schema';
import { SCORING_MODEL, SCORING_SOURCES } from '../../seed/reference/scoring-model';
import type { Instant } from '../domain/days';
import { differingWeights, ScoringModel, type ScoringWeights, weightsByPath } from '../domain/scoring-model';
import type { Language } from '../domain/words';
import type { Context } from '../lib/context.server';
import type { HistoryActor } from './history.server';

/** The weights that ship with Onward. */
export const SHIPPED_SCORING_MODEL = SCORING_MODEL;

/** The number of the shipped weights among an organisation's versions. */
export const SHIPPED_NUMBER = 0;

/** Where each criterion of the score comes from, in one language. */
export const scoringSourcesIn = (language: Language): Record<keyof typeof SCORING_SOURCES, string> =>
  Object.fromEntries(Object.entries(SCORING_SOURCES).map(([part, text]) => [part, text[language]])) as Record<
    keyof typeof SCORING_SOURCES,
    string
  >;

/** The weights an organisation's scores are made with: its newest version, or the shipped ones. */
export async function loadScoringModel(db: Db, organisationId: string): Promise<ScoringModel> {
  return modelOf(await findNewestScoringModel(db, organisationId));
}

/** The weights of one version, 0 being the shipped ones; undefined when there is no such version. */
export async function findScoringModelVersion(
  db: Db,
  organisationId: string,
  number: number,
): Promise<ScoringModel | undefined> {
  if (number === SHIPPED_NUMBER) return SCORING_MODEL;
  const row = await findScoringModel(db, organisationId, number);
  return row && modelOf(row);
}

/** What was not there yet when an organisation set its weights counts as shipped. */
function modelOf(row: ScoringModelRow | undefined): ScoringModel {
  if (!row || row.model === null) return SCORING_MODEL;
  const own = row.model as ScoringModel;
  const points = Object.entries(SCORING_MODEL.points).map(([input, values]) => [
    input,
    { ...values, ...own.points[input as keyof ScoringModel['points']] },
  ]);
  return ScoringModel.parse({
    ...own,
    points: Object.fromEntries(points),
    measures: { ...SCORING_MODEL.measures, ...own.measures },
    bands: { ...SCORING_MODEL.bands, ...own.bands },
    floors: { ...SCORING_MODEL.floors, ...own.floors },
  });
}

/** One version of an organisation's weights. `changed` counts those that are not as shipped. */
export type ScoringModelVersion = {
  number: number;
  version: string;
  reason: string;
  at: Instant;
  by: HistoryActor;
  changed: number;
};

/** Every version an organisation made of its weights, newest first; the first is in use. */
export async function listScoringModels(db: Db, organisationId: string): Promise<ScoringModelVersion[]> {
  const rows = await listScoringModelRows(db, organisationId);
  const emails = await listEmails(db, [...new Set(rows.map((row) => row.createdBy))]);
  return rows.map((row) => {
    const model = modelOf(row);
    const email = emails.get(row.createdBy);
    return {
      number: row.number,
      version: model.version,
      reason: row.reason,
      at: row.createdAt,
      by: { kind: 'person', id: row.createdBy, ...(email && { email }) },
      changed: differingWeights(model, SCORING_MODEL).length,
    };
  });
}

/** What became of a change of the weights. `conflict`: somebody made a version since the person looked. */
export type ScoringModelRevision =
  | { outcome: 'revised' | 'restored'; version: string }
  | { outcome: 'unchanged' }
  | { outcome: 'conflict' };

/**
 * Sets an organisation's weights and keeps them as its next version, `2026.1+3`, with the reason. `seen` is the number
 * of the version the person started from. Weights that are all as shipped go back to the shipped ones.
 */
export function reviseScoringModel(
  ctx: Context,
  weights: ScoringWeights,
  reason: string,
  seen: number,
): Promise<ScoringModelRevision> {
  return addVersion(ctx, differingWeights(weights, SCORING_MODEL).length > 0 ? weights : null, reason, seen);
}

/** Goes back to the shipped weights, and with them to those that later versions of Onward ship. */
export function restoreShippedModel(ctx: Context, reason: string, seen: number): Promise<ScoringModelRevision> {
  return addVersion(ctx, null, reason, seen);
}

function addVersion(ctx: Context, weights: ScoringWeights | null, reason: string, seen: number) {
  return mutate(ctx, async (tx) => {
    const newest = await findNewestScoringModel(tx, ctx.organisation.id);
    const newestNumber = newest?.number ?? SHIPPED_NUMBER;
    if (newestNumber !== seen) return refused<ScoringModelRevision>({ outcome: 'conflict' });
    const before = modelOf(newest);
    const number = newestNumber + 1;
    const model = weights && { ...weights, version: `${SCORING_MODEL.version}+${number}`, max: SCORING_MODEL.max };
    const after = model ?? SCORING_MODEL;
    const changed = differingWeights(after, before);
    if (changed.length === 0) return refused<ScoringModelRevision>({ outcome: 'unchanged' });
    const id = randomUUID();
    await insertScoringModel(tx, {
      id,
      organisationId: ctx.organisation.id,
      number,
      model,
      reason,
      createdBy: ctx.actor,
      createdAt: ctx.now(),
    });
    const outcome = model ? ('revised' as const) : ('restored' as const);
    return recorded<ScoringModelRevision>(
      { outcome, version: after.version },
      {
        action: `scoring-model.${outcome}`,
        subject: { kind: 'scoring-model', id },
        before: { version: before.version, ...pick(weightsByPath(before), changed) },
        after: { version: after.version, reason, ...pick(weightsByPath(after), changed) },
      },
    );
  });
}

const pick = (weights: Record<string, number | string>, paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, weights[path]]));
