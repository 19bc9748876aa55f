import type { AssessmentFacts } from './facts';

/** The six steps of EDPB Recommendations 01/2020, which are those of the CNIL guide on transfer impact assessments. */
export const ASSESSMENT_STEPS = [1, 2, 3, 4, 5, 6] as const;
export type AssessmentStep = (typeof ASSESSMENT_STEPS)[number];

/** One question of the form, as `seed/reference/assessment-questions.ts` asks it. */
export type AssessmentQuestion = {
  readonly key: string;
  readonly step: AssessmentStep;
  readonly required: boolean;
  /** Asked in earnest only once step 3 has found something that measures must close. */
  readonly onlyWithMeasures?: boolean;
};

type Fact = keyof AssessmentFacts;
/** The facts of an assessment each step settles, beside its questions. Its approval comes after all of them. */
export const FACTS_OF_STEP = {
  1: ['title', 'covers'],
  2: ['instrument'],
  3: ['outcome'],
  4: ['measures', 'measuresEffective'],
  5: ['decision', 'documentUrl'],
  6: ['reviewDueOn', 'triggers', 'notes'],
} as const satisfies Record<AssessmentStep, readonly Fact[]>;

const REQUIRED: readonly Fact[] = ['covers', 'instrument', 'outcome', 'decision', 'reviewDueOn'];
const REQUIRED_WITH_MEASURES: readonly Fact[] = ['measures', 'measuresEffective'];

export type StepProgress = {
  step: AssessmentStep;
  required: number;
  answered: number;
  /** What is required and has no answer: a fact by its name, a question as `answers.<key>`. */
  open: string[];
  /** What was suggested and waits for a person. */
  toConfirm: string[];
  /** `complete` when every required answer is there and none of the step's waits, or nothing is left for it to do. */
  state: 'open' | 'begun' | 'complete';
};
export type AssessmentProgress = { steps: StepProgress[]; required: number; answered: number; toConfirm: number };

/** Whether step 3 found a gap between law or practice and what EU law asks, so that measures have to close it. */
export const needsMeasures = ({ outcome }: Pick<AssessmentFacts, 'outcome'>): boolean =>
  outcome !== undefined && outcome !== 'no-problematic-law';

/**
 * True for an assessment whose text is a document outside the register: it names where that stands and answers no
 * question here. Its conclusion, approval and review day are all there is to record.
 */
export const isKeptElsewhere = ({ documentUrl, answers }: Pick<AssessmentFacts, 'documentUrl' | 'answers'>): boolean =>
  documentUrl !== undefined && Object.keys(answers).length === 0;

/** What is answered of each step. An answer of "not known" is an answer; an empty one is none. */
export function assessmentProgress(
  assessment: AssessmentFacts,
  questions: readonly AssessmentQuestion[],
): AssessmentProgress {
  const steps = ASSESSMENT_STEPS.map((step) => progressOf(step, assessment, questions));
  const sum = (count: (one: StepProgress) => number) => steps.reduce((total, one) => total + count(one), 0);
  return {
    steps,
    required: sum(({ required }) => required),
    answered: sum(({ answered }) => answered),
    toConfirm: sum(({ toConfirm }) => toConfirm.length),
  };
}

function progressOf(
  step: AssessmentStep,
  assessment: AssessmentFacts,
  questions: readonly AssessmentQuestion[],
): StepProgress {
  const ofStep = questions.filter((question) => question.step === step);
  const facts: readonly Fact[] = FACTS_OF_STEP[step];
  const required = isKeptElsewhere(assessment)
    ? facts.filter((fact) => fact !== 'instrument' && fact !== 'outcome' && REQUIRED.includes(fact))
    : [
        ...facts.filter((fact) => isRequiredFact(fact, assessment)),
        ...ofStep.filter((question) => isRequired(question, assessment)).map(({ key }) => `answers.${key}`),
      ];
  const names = [...facts, ...ofStep.map(({ key }) => `answers.${key}`)];
  const open = required.filter((name) => !isAnswered(assessment, name));
  const toConfirm = names.filter((name) => assessment.toConfirm.includes(name));
  const isBegun = names.some((name) => name !== 'title' && isAnswered(assessment, name));
  const isIdle = step === 4 && assessment.outcome === 'no-problematic-law';
  return {
    step,
    required: required.length,
    answered: required.length - open.length,
    open,
    toConfirm,
    state: open.length + toConfirm.length === 0 && (isBegun || isIdle) ? 'complete' : isBegun ? 'begun' : 'open',
  };
}

const isRequiredFact = (fact: Fact, assessment: AssessmentFacts) =>
  REQUIRED.includes(fact) || (needsMeasures(assessment) && REQUIRED_WITH_MEASURES.includes(fact));

/** Whether a question has to be answered before the assessment can be approved. */
export const isRequired = (
  { required, onlyWithMeasures }: AssessmentQuestion,
  assessment: Pick<AssessmentFacts, 'outcome'>,
): boolean => required && (!onlyWithMeasures || needsMeasures(assessment));

function isAnswered(assessment: AssessmentFacts, name: string): boolean {
  if (name.startsWith('answers.')) return Boolean(assessment.answers[name.slice('answers.'.length)]?.trim());
  if (name === 'measuresEffective') return assessment.measuresEffective !== 'unknown';
  const value = assessment[name as Fact];
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
