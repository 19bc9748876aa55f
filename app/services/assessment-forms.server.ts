import { z } from 'zod';
import { ASSESSMENT_QUESTIONS, type QuestionRow } from '../../seed/reference/assessment-questions';
import { ASSESSMENT_STEPS, type AssessmentStep, FACTS_OF_STEP } from '../domain/assessment-progress';
import { isIsoDate } from '../domain/days';
import { AssessmentFacts } from '../domain/facts';
import { ANSWERS } from '../domain/words';

const ANSWER_OF: Record<QuestionRow['kind'], (question: QuestionRow) => z.ZodType<string>> = {
  text: () => z.string().trim().max(1000, 'text-too-long'),
  area: () => z.string().trim().max(8000, 'text-too-long'),
  answer: () => z.enum(ANSWERS),
  choice: ({ choice }) => z.enum(choice?.codes ?? []),
  date: () => z.string().refine(isIsoDate, 'day-invalid'),
  number: () =>
    z
      .string()
      .trim()
      .regex(/^\d{1,9}$/, 'count-invalid'),
};

function formOf(step: AssessmentStep) {
  const questions = ASSESSMENT_QUESTIONS.filter((question) => question.step === step);
  const facts = Object.fromEntries(FACTS_OF_STEP[step].map((fact) => [fact, AssessmentFacts.shape[fact]]));
  return z.object({
    ...(facts as Partial<typeof AssessmentFacts.shape>),
    answers: z
      .object(
        Object.fromEntries(questions.map((question) => [question.key, ANSWER_OF[question.kind](question).optional()])),
      )
      .default({}),
  });
}

/** What the form of each step posts: its facts, and the answers to its questions. */
export const STEP_FORMS = Object.fromEntries(ASSESSMENT_STEPS.map((step) => [step, formOf(step)])) as Record<
  AssessmentStep,
  ReturnType<typeof formOf>
>;

const notLater = (today: string) =>
  z
    .string()
    .refine(isIsoDate, 'day-invalid')
    .refine((day) => day <= today, 'day-in-future');

/** What an approval states: who approved, and on which day up to today. */
export const approvalForm = (today: string) =>
  z.object({ approver: z.string().trim().min(1, 'required').max(200, 'text-too-long'), approvedOn: notLater(today) });

const { title, decision, reviewDueOn, documentUrl, approver, notes } = AssessmentFacts.shape;

/**
 * What is recorded of an assessment kept elsewhere. Approver and day belong together, and what is approved has a day on
 * which it is looked at again.
 */
export const keptElsewhereForm = (today: string) =>
  z
    .object({
      covers: z.array(z.string().max(300)).min(1, 'choice-missing').max(200, 'list-too-long'),
      title: title.optional(),
      documentUrl: documentUrl.unwrap(),
      decision: decision.unwrap(),
      reviewDueOn,
      approver,
      approvedOn: notLater(today).optional(),
      notes,
    })
    .superRefine((stated, ctx) => {
      const missing = (path: string) => ctx.addIssue({ code: 'custom', path: [path], message: 'required' });
      if (stated.approver && !stated.approvedOn) missing('approvedOn');
      if (stated.approvedOn && !stated.approver) missing('approver');
      if (stated.approvedOn && !stated.reviewDueOn) missing('reviewDueOn');
    });
