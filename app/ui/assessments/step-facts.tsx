import type { AssessmentStep } from '../../domain/assessment-progress';
import type { AssessmentFacts } from '../../domain/facts';
import {
  ANSWERS,
  ASSESSMENT_DECISIONS,
  ASSESSMENT_OUTCOMES,
  INSTRUMENTS,
  MEASURES,
  REVIEW_TRIGGERS,
} from '../../domain/words';
import type { AssessmentView } from '../../services/assessment-page.server';
import type { useWords } from '../language';

type Words = ReturnType<typeof useWords>;
export type FactName = Exclude<
  keyof AssessmentFacts,
  'answers' | 'toConfirm' | 'destination' | 'approver' | 'approvedOn'
>;

/** Where the facts of a step stand among its questions, and under which heading. */
export const FACT_GROUPS: Record<
  AssessmentStep,
  { before?: { group: FactGroup; facts: FactName[] }; after?: { group: FactGroup; facts: FactName[] } }
> = {
  1: { before: { group: 'about', facts: ['title', 'covers'] } },
  2: { before: { group: 'instrument', facts: ['instrument'] } },
  3: { after: { group: 'outcome', facts: ['outcome'] } },
  4: {
    before: { group: 'measures', facts: ['measures'] },
    after: { group: 'effect', facts: ['measuresEffective'] },
  },
  5: { before: { group: 'decision', facts: ['decision'] }, after: { group: 'document', facts: ['documentUrl'] } },
  6: { before: { group: 'review', facts: ['reviewDueOn', 'triggers'] }, after: { group: 'remarks', facts: ['notes'] } },
};
export type FactGroup =
  | 'about'
  | 'instrument'
  | 'outcome'
  | 'measures'
  | 'effect'
  | 'decision'
  | 'document'
  | 'review'
  | 'remarks';

/** The codes a fact is chosen from, with the vocabulary of their words. */
export const FACT_CODES: Partial<Record<FactName, { vocabulary: string; codes: readonly string[] }>> = {
  instrument: { vocabulary: 'instrument', codes: INSTRUMENTS },
  outcome: { vocabulary: 'outcome', codes: ASSESSMENT_OUTCOMES },
  measures: { vocabulary: 'measure', codes: MEASURES },
  measuresEffective: { vocabulary: 'answer', codes: ANSWERS },
  decision: { vocabulary: 'decision', codes: ASSESSMENT_DECISIONS },
  triggers: { vocabulary: 'trigger', codes: REVIEW_TRIGGERS },
};

/** A fact in plain words, as a page that is only read and the comparison of two values show it. */
export function factInWords(fact: string, value: unknown, view: AssessmentView, { t, word, day }: Words): string {
  const codes = FACT_CODES[fact as FactName];
  const one = (code: string) => {
    if (codes?.codes.includes(code)) return word(codes.vocabulary, code);
    if (fact === 'reviewDueOn') return day(code);
    if (fact !== 'covers') return code;
    const transfer = view.transfers.find(({ key }) => key === code);
    return transfer ? `${transfer.service} (${word('mode', transfer.mode)})` : t('assessments.gone-transfer');
  };
  return [value ?? []].flat().map(String).filter(Boolean).map(one).join(', ');
}
