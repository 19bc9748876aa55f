import { ASSESSMENT_QUESTIONS } from '../../seed/reference/assessment-questions';
import { type AssessmentStep, FACTS_OF_STEP } from '../domain/assessment-progress';
import { awaitConfirmation, factsByField } from '../domain/confirmation';
import { dayOf, type Instant } from '../domain/days';
import type { AssessmentFacts } from '../domain/facts';
import { destinationKey } from '../domain/transfers';
import type { Context } from '../lib/context.server';
import { may } from '../lib/permissions';
import { traceRegister } from './assessment-prefill.server';
import { type FieldInConflict, reportConflict } from './conflicts.server';
import { loadWorld } from './law.server';
import { findRecordOf, statedFacts } from './record-facts.server';
import { reviseRecord } from './records.server';
import { loadRegister } from './register.server';

/** Which of two values is to stand: what was typed, what stands there now, or one below the other. */
export type Choice = 'mine' | 'theirs' | 'both';

export type TypedStep = {
  step: AssessmentStep;
  /** The version of the assessment the form was filled from. */
  version: number;
  /** Every fact and answer of the step; an absent one was left empty. */
  typed: Partial<AssessmentFacts> & { answers: Record<string, string | undefined> };
  /** For fields another person changed meanwhile. */
  choices?: Record<string, Choice>;
  /** Suggested values the person stands for: facts by name, answers as `answers.<key>`. */
  confirms?: readonly string[];
};

export type StepSaved =
  | { outcome: 'saved' | 'unchanged'; version: number; at: Instant }
  | { outcome: 'conflict'; version: number; fields: FieldInConflict[] }
  /** Approved or archived meanwhile: nothing is written into it any more. */
  | { outcome: 'closed' }
  | { outcome: 'not-found' };

const TRIES = 3;

/**
 * Saves one step of an assessment in progress. What others changed in other steps meanwhile stays; where they changed
 * this step, nothing is written and both values come back. Saving what already stands writes nothing.
 */
export async function saveAssessmentStep(ctx: Context, id: string, posted: TypedStep): Promise<StepSaved> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const saved = await trySaving(ctx, id, posted);
    if (saved) return saved;
  }
  throw new Error('An assessment kept changing while it was being saved');
}

async function trySaving(ctx: Context, id: string, posted: TypedStep): Promise<StepSaved | undefined> {
  const current = await findRecordOf(ctx, 'assessment', id);
  if (!current) return { outcome: 'not-found' };
  if (current.approvedOn || current.archivedAt) return { outcome: 'closed' };
  const before = statedFacts('assessment', current);
  const after = withStep(before, posted);
  if (posted.step === 1) after.covers = await coverable(ctx, current, after.covers);
  if (current.version !== posted.version) {
    const { fields } = await reportConflict(ctx, 'assessment', posted.version, after, current);
    if (fields.some(({ isTheirs }) => isTheirs)) return { outcome: 'conflict', version: current.version, fields };
  }
  const mayConfirm = may(ctx.role, 'edit');
  const confirmed = mayConfirm ? (posted.confirms ?? []) : [];
  const toConfirm = awaitConfirmation({ before, after, mayConfirm }).filter((field) => !confirmed.includes(field));
  const revision = await reviseRecord(ctx, 'assessment', id, current.version, { ...after, toConfirm });
  if (revision.outcome === 'conflict') return undefined;
  if (revision.outcome === 'not-found') return { outcome: 'not-found' };
  return {
    outcome: revision.outcome === 'revised' ? 'saved' : 'unchanged',
    version: revision.record.version,
    at: ctx.now(),
  };
}

/** The assessment with one step as it was typed, and everything else as it stands. */
function withStep(before: AssessmentFacts, { step, typed, choices = {} }: TypedStep): AssessmentFacts {
  const stands = factsByField(before);
  const chosen = (field: string, value: unknown) => {
    if (choices[field] === 'theirs') return stands[field];
    if (choices[field] !== 'both') return value;
    return [...new Set([stands[field], value].filter(Boolean))].join('\n\n');
  };
  const facts = Object.fromEntries(
    FACTS_OF_STEP[step].map((fact) => [fact, chosen(fact, typed[fact])]),
  ) as Partial<AssessmentFacts>;
  const answers = { ...before.answers };
  for (const { key } of ASSESSMENT_QUESTIONS.filter((question) => question.step === step)) {
    const answer = String(chosen(`answers.${key}`, typed.answers[key]) ?? '').trim();
    if (answer) answers[key] = answer;
    else delete answers[key];
  }
  return { ...before, ...facts, answers };
}

/** The keys that are covered already, and those of transfers to the same vendor in the same place. */
async function coverable(
  ctx: Context,
  current: { covers: string[]; vendorId: string; destination?: string },
  keys: string[],
) {
  const added = keys.filter((key) => !current.covers.includes(key));
  if (added.length === 0) return keys;
  const register = await loadRegister(ctx.db.read, ctx.organisation);
  const served = traceRegister(register, await loadWorld(ctx, dayOf(ctx.now())))
    .filter(({ transfer }) => transfer.vendorId === current.vendorId)
    .filter(({ transfer }) => destinationKey(transfer.destination) === current.destination)
    .map(({ transfer }) => transfer.key);
  return keys.filter((key) => current.covers.includes(key) || served.includes(key));
}
