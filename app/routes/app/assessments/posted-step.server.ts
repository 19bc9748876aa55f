import { type AssessmentStep, FACTS_OF_STEP } from '../../../domain/assessment-progress';
import type { Context } from '../../../lib/context.server';
import { parseForm } from '../../../lib/forms';
import { STEP_FORMS } from '../../../services/assessment-forms.server';
import {
  type Choice,
  type StepSaved,
  saveAssessmentStep,
  type TypedStep,
} from '../../../services/assessment-saving.server';

/** What came of a posted step; `invalid` names what is wrong by field, in codes. */
export type StepAnswer = StepSaved | { outcome: 'invalid'; errors: Record<string, string[]> };

const CHOICES: readonly string[] = ['mine', 'theirs', 'both'] satisfies Choice[];

/** Reads and saves the step a form or the page's own script posted. Throws 400 for what no page of Onward posts. */
export async function savePostedStep(ctx: Context, id: string, form: FormData): Promise<StepAnswer> {
  const step = readStep(form.get('step'));
  const version = Number(form.get('version'));
  if (!step || !Number.isInteger(version)) throw new Response('Bad request', { status: 400 });
  const submission = parseForm(form, STEP_FORMS[step]);
  if (submission.status !== 'success') {
    const errors = Object.entries(submission.error ?? {}).filter(([, codes]) => codes && codes.length > 0);
    return { outcome: 'invalid', errors: Object.fromEntries(errors) as Record<string, string[]> };
  }
  const typed = submission.value as TypedStep['typed'];
  return saveAssessmentStep(ctx, id, {
    step,
    version,
    typed,
    choices: choicesOf(form),
    confirms: confirmsOf(form, step),
  });
}

/** The step an address or a form names, if it is one. */
export function readStep(value: FormDataEntryValue | null): AssessmentStep | undefined {
  const step = Number(value);
  return Object.hasOwn(STEP_FORMS, step) ? (step as AssessmentStep) : undefined;
}

function choicesOf(form: FormData): Record<string, Choice> {
  const chosen = [...form].filter(([name, value]) => name.startsWith('choice:') && CHOICES.includes(String(value)));
  return Object.fromEntries(chosen.map(([name, value]) => [name.slice('choice:'.length), value as Choice]));
}

/** `*` stands for everything on the step. */
function confirmsOf(form: FormData, step: AssessmentStep): string[] {
  const named = form.getAll('confirm').map(String);
  if (!named.includes('*')) return named;
  const answers = Object.keys(STEP_FORMS[step].shape.answers.unwrap().shape).map((key) => `answers.${key}`);
  return [...FACTS_OF_STEP[step], ...answers];
}

/** Everything a form held, for giving it back as it was typed. */
export function typedValues(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const name of new Set(form.keys())) typed[name] = form.getAll(name).map(String);
  return typed;
}
