import type { PrefillSource } from '../../../app/domain/assessment-prefill';
import type { AssessmentQuestion, AssessmentStep } from '../../../app/domain/assessment-progress';
import type { Text } from '../text';

const QUESTION_GROUPS = [
  'preliminary',
  'parties',
  'places',
  'data',
  'ways',
  'instrument',
  'laws',
  'guarantees',
  'experience',
  'measures',
  'action',
  'watch',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** One question of the form. `key` is the key of `AssessmentFacts.answers`; `answer` holds yes, no or unknown. */
export type QuestionRow = AssessmentQuestion & {
  /** The part of the step it stands in, as `assessments.group.<group>` names it. */
  readonly group: QuestionGroup;
  readonly kind: 'text' | 'area' | 'answer' | 'date' | 'number' | 'choice';
  /** For `choice`: the codes, and the vocabulary that has their words (`words.<vocabulary>.<code>`). */
  readonly choice?: { readonly vocabulary: string; readonly codes: readonly string[] };
  readonly label: Text;
  readonly help: Text;
  /** Where in the register, or in the facts about the country, a first answer is found. */
  readonly prefill?: PrefillSource;
};

type Rest = Pick<QuestionRow, 'prefill' | 'onlyWithMeasures' | 'choice'>;
type Ungrouped = Omit<QuestionRow, 'group'>;

/** Questions that stand together under one heading. */
export const inGroup = (group: QuestionGroup, ...questions: Ungrouped[]): QuestionRow[] =>
  questions.map((question) => ({ ...question, group }));

const asked =
  (required: boolean) =>
  (
    step: AssessmentStep,
    key: string,
    kind: QuestionRow['kind'],
    label: Text,
    help: Text,
    rest: Rest = {},
  ): Ungrouped => ({
    key,
    step,
    kind,
    required,
    label,
    help,
    ...rest,
  });

/** A question without whose answer the assessment cannot be approved. */
export const must = asked(true);
export const may = asked(false);
