import type { PrefillSource } from '../../../app/domain/assessment-prefill';
import type { AssessmentQuestion, AssessmentStep } from '../../../app/domain/assessment-progress';
import type { Text } from '../text';

/** One question of the form. `key` is the key of `AssessmentFacts.answers`; `answer` holds yes, no or unknown. */
export type QuestionRow = AssessmentQuestion & {
  readonly kind: 'text' | 'area' | 'answer' | 'date' | 'number' | 'choice';
  /** For `choice`: the codes, and the vocabulary that has their words (`words.<vocabulary>.<code>`). */
  readonly choice?: { readonly vocabulary: string; readonly codes: readonly string[] };
  readonly label: Text;
  readonly help: Text;
  /** Where in the register, or in the facts about the country, a first answer is found. */
  readonly prefill?: PrefillSource;
};

type Rest = Pick<QuestionRow, 'prefill' | 'onlyWithMeasures' | 'choice'>;

const asked =
  (required: boolean) =>
  (
    step: AssessmentStep,
    key: string,
    kind: QuestionRow['kind'],
    label: Text,
    help: Text,
    rest: Rest = {},
  ): QuestionRow => ({
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
