import {
  ASSESSMENT_QUESTIONS,
  ASSESSMENT_STEP_TEXTS,
  type QuestionRow,
} from '../../seed/reference/assessment-questions';
import { approvalGaps, type MeasureLimit, measureLimits } from '../domain/assessment-approval';
import type { Prefill, PrefillSource } from '../domain/assessment-prefill';
import {
  ASSESSMENT_STEPS,
  type AssessmentProgress,
  type AssessmentStep,
  assessmentProgress,
  FACTS_OF_STEP,
  isKeptElsewhere,
  isRequired,
} from '../domain/assessment-progress';
import { type AssessmentStatus, assessmentStatus } from '../domain/assessments';
import { dayOf, type IsoDate } from '../domain/days';
import { destinationKey } from '../domain/transfers';
import { ANSWERS, LANGUAGES } from '../domain/words';
import type { Context } from '../lib/context.server';
import { isMessageKey, translator } from '../lib/i18n';
import { type CoveredTransfer, nameTransfer } from './assessment-lists.server';
import { nameDestination, suggestAnswers, type Traced, traceRegister } from './assessment-prefill.server';
import { type HistoryEntry, listHistory } from './history.server';
import { lawOf, loadWorld } from './law.server';
import { loadRegister, type WholeAssessment } from './register.server';

export type { QuestionRow } from '../../seed/reference/assessment-questions';

/** One question in the reader's language, with what the register says to it today. */
export type QuestionView = {
  key: string;
  group: QuestionRow['group'];
  kind: QuestionRow['kind'];
  required: boolean;
  label: string;
  help: string;
  options?: { value: string; label: string }[];
  /** `alike` holds it as each language writes it: an answer taken over in another language still says the same. */
  suggestion?: { source: PrefillSource; shown: string; alike: string[] };
};

export type StepView = {
  step: AssessmentStep;
  name: string;
  aim: string;
  basis: string;
  questions: QuestionView[];
};

/** An assessment with everything its page and its report show. */
export type AssessmentView = {
  assessment: WholeAssessment;
  vendor: { id: string; name: string };
  destination: string;
  status: AssessmentStatus;
  isKeptElsewhere: boolean;
  progress: AssessmentProgress;
  steps: StepView[];
  limits: MeasureLimit[];
  /** What stands in the way of its approval, in words. */
  gaps: { step: AssessmentStep; reason: ReturnType<typeof approvalGaps>[number]['reason']; fields: string[] }[];
  /** Transfers to the vendor in the destination: covered or not, and keys it covers that the register no longer has. */
  transfers: (CoveredTransfer & { isCovered: boolean })[];
  gone: string[];
};

/** One assessment on a day, archived or not; undefined when the organisation has none of that id. */
export async function readAssessment(
  ctx: Context,
  id: string | undefined,
  day: IsoDate = dayOf(ctx.now()),
): Promise<AssessmentView | undefined> {
  const register = await loadRegister(ctx.db.read, ctx.organisation, { archived: true });
  const assessment = register.assessments.find((one) => one.id === id);
  const vendor = register.vendors.find((one) => one.id === assessment?.vendorId);
  if (!assessment || !vendor) return undefined;
  const together = traceRegister(register, await loadWorld(ctx, day)).filter(
    ({ transfer }) =>
      transfer.vendorId === vendor.id && destinationKey(transfer.destination) === assessment.destination,
  );
  const covered = together.filter(({ transfer }) => assessment.covers.includes(transfer.key));
  const known = together.map(({ transfer }) => transfer.key);
  return {
    assessment,
    vendor: { id: vendor.id, name: vendor.name },
    destination: nameDestination(assessment.destination, ctx, together[0]?.transfer.destination),
    status: assessmentStatus(assessment, day),
    isKeptElsewhere: isKeptElsewhere(assessment),
    progress: assessmentProgress(assessment, ASSESSMENT_QUESTIONS),
    steps: viewSteps(ctx, assessment, await suggestionsFor(ctx, register, covered, day)),
    limits: measureLimits(assessment),
    gaps: approvalGaps(assessment, ASSESSMENT_QUESTIONS).map((gap) => ({
      ...gap,
      fields: gap.fields.map((field) => nameField(ctx, field)),
    })),
    transfers: together.map((one) => ({
      ...nameTransfer(one),
      isCovered: assessment.covers.includes(one.transfer.key),
    })),
    gone: assessment.covers.filter((key) => !known.includes(key)),
  };
}

/** The history of one assessment, newest first. */
export const listAssessmentHistory = (ctx: Context, id: string): Promise<HistoryEntry[]> =>
  listHistory(ctx.db.read, ctx.organisation.id, 'assessment', id);

/** What the register says today, in the reader's language first. */
async function suggestionsFor(
  ctx: Context,
  register: Parameters<typeof suggestAnswers>[1],
  covered: readonly Traced[],
  day: IsoDate,
): Promise<Prefill['answers'][]> {
  if (covered.length === 0) return [];
  const law = await lawOf(ctx.db.read, ctx.organisation);
  const languages = [ctx.language, ...LANGUAGES.filter((language) => language !== ctx.language)];
  return languages.map(
    (language) =>
      suggestAnswers({ ...ctx, language, t: translator(language) }, register, covered, { law, day }).answers,
  );
}

function viewSteps(ctx: Context, assessment: WholeAssessment, suggested: readonly Prefill['answers'][]): StepView[] {
  const { language } = ctx;
  return ASSESSMENT_STEPS.map((step) => {
    const { name, aim, basis } = ASSESSMENT_STEP_TEXTS[step];
    return {
      step,
      name: name[language],
      aim: aim[language],
      basis: basis[language],
      questions: ASSESSMENT_QUESTIONS.filter((question) => question.step === step).map((question): QuestionView => {
        const { key, group, kind, label, help } = question;
        const found = suggested[0]?.[key];
        return {
          key,
          group,
          kind,
          required: isRequired(question, assessment),
          label: label[language],
          help: help[language],
          options: optionsOf(ctx, question),
          suggestion: found && {
            source: found.source,
            shown: showAnswer(ctx, question, found.value),
            alike: suggested.flatMap((one) => one[key]?.value ?? []),
          },
        };
      }),
    };
  });
}

function optionsOf({ t }: Pick<Context, 't'>, { kind, choice }: QuestionRow): QuestionView['options'] {
  const [vocabulary, codes] = kind === 'answer' ? ['answer', ANSWERS] : [choice?.vocabulary, choice?.codes];
  return codes?.map((value) => {
    const word = `words.${vocabulary}.${value}`;
    return { value, label: isMessageKey(word) ? t(word) : value };
  });
}

const showAnswer = (ctx: Pick<Context, 't'>, question: QuestionRow, answer: string): string =>
  optionsOf(ctx, question)?.find(({ value }) => value === answer)?.label ?? answer;

/** A fact or an answer (`answers.<key>`) by the words its form asks for it with. */
export function nameField({ t, language }: Pick<Context, 't' | 'language'>, field: string): string {
  const question = ASSESSMENT_QUESTIONS.find(({ key }) => `answers.${key}` === field);
  if (question) return question.label[language];
  const key = `assessments.fact.${field}`;
  return isMessageKey(key) ? t(key) : field;
}

/** The names of the facts and answers of one step, for saying which of them is wrong or changed meanwhile. */
export const nameFieldsOf = (ctx: Pick<Context, 't' | 'language'>, step: AssessmentStep): Record<string, string> =>
  Object.fromEntries(
    [
      ...FACTS_OF_STEP[step],
      ...ASSESSMENT_QUESTIONS.filter((question) => question.step === step).map(({ key }) => `answers.${key}`),
    ].map((field) => [field, nameField(ctx, field)]),
  );
