import {
  type AssessmentQuestion,
  type AssessmentStep,
  assessmentProgress,
  isKeptElsewhere,
  needsMeasures,
} from './assessment-progress';
import type { AssessmentFacts } from './facts';
import type { Measure } from './words';

/** The use cases of Annex 2 of EDPB Recommendations 01/2020, 1 to 7 in order, and none of them. */
export const USE_CASES = [
  'encrypted-storage',
  'pseudonymised',
  'encrypted-transit',
  'protected-recipient',
  'split-processing',
  'processing-in-clear',
  'remote-access-in-clear',
  'none',
] as const;
export type UseCase = (typeof USE_CASES)[number];

/** For these two the Board knows no technical measure that works: the importer needs the data in the clear. */
const INCURABLE: readonly string[] = ['processing-in-clear', 'remote-access-in-clear'] satisfies UseCase[];
const TECHNICAL: readonly Measure[] = [
  'keys-in-eea',
  'pseudonymisation',
  'encrypted-transit',
  'protected-recipient',
  'split-processing',
];

/** Why measures do not help, as Annex 2 has it. */
export type MeasureLimit = 'processing-in-clear' | 'remote-access-in-clear' | 'provider-keys' | 'no-technical-measure';

/** What Annex 2 says against the measures of an assessment; nothing where step 3 leaves nothing for them to close. */
export function measureLimits(assessment: AssessmentFacts): MeasureLimit[] {
  if (!needsMeasures(assessment)) return [];
  const { answers, measures } = assessment;
  const limits: MeasureLimit[] = [];
  if (answers['use-case'] === 'processing-in-clear') limits.push('processing-in-clear');
  if (answers['use-case'] === 'remote-access-in-clear') limits.push('remote-access-in-clear');
  if (answers['data-format'] === 'encrypted-provider-keys') limits.push('provider-keys');
  if (measures.length > 0 && !measures.some((measure) => TECHNICAL.includes(measure)))
    limits.push('no-technical-measure');
  return limits;
}

/** Why an assessment cannot be approved as it stands, where it is put right, and what it is about. */
export type ApprovalGap = {
  step: AssessmentStep;
  reason:
    | 'unanswered'
    | 'to-confirm'
    | 'proceeds-without-measures'
    | 'reason-to-believe-missing'
    | 'measures-not-effective'
    | 'measures-cannot-be-effective';
  /** Facts by name, questions as `answers.<key>`. */
  fields: string[];
};

/**
 * What stands between an assessment and its approval; nothing when a person may approve it. A decision to suspend or
 * stop needs no more than itself and the transfers it is for: nobody has to finish a form before they may stop. One
 * that lets data go must fit what step 3 found (EDPB Recommendations 01/2020, §§ 43-45 and Annex 2).
 */
export function approvalGaps(assessment: AssessmentFacts, questions: readonly AssessmentQuestion[]): ApprovalGap[] {
  const { decision } = assessment;
  const isStopped = decision === 'suspend' || decision === 'stop';
  const { steps } = assessmentProgress(assessment, questions);
  const gaps = steps.flatMap(({ step, open, toConfirm }): ApprovalGap[] => {
    const unanswered = isStopped ? open.filter((field) => field === 'covers') : open;
    const waiting = isStopped ? toConfirm.filter((field) => field === 'decision') : toConfirm;
    return [
      ...(unanswered.length > 0 ? [{ step, reason: 'unanswered' as const, fields: unanswered }] : []),
      ...(waiting.length > 0 ? [{ step, reason: 'to-confirm' as const, fields: waiting }] : []),
    ];
  });
  return isStopped || isKeptElsewhere(assessment) ? gaps : [...gaps, ...contradictions(assessment)];
}

function contradictions(assessment: AssessmentFacts): ApprovalGap[] {
  const { outcome, decision, answers, measuresEffective } = assessment;
  if (!needsMeasures(assessment) || !decision) return [];
  const gap = (step: AssessmentStep, reason: ApprovalGap['reason'], ...fields: string[]) => [{ step, reason, fields }];
  if (measuresEffective === 'yes' && !couldBeEffective(assessment))
    return gap(4, 'measures-cannot-be-effective', 'measuresEffective');
  if (measuresEffective === 'yes' && decision === 'proceed-with-measures') return [];
  if (outcome === 'might-apply')
    return answers['no-reason-to-believe']?.trim()
      ? []
      : gap(3, 'reason-to-believe-missing', 'answers.no-reason-to-believe');
  return decision === 'proceed'
    ? gap(5, 'proceeds-without-measures', 'decision')
    : gap(4, 'measures-not-effective', 'measuresEffective');
}

/** Contracts and house rules do not bind a foreign authority; some technique has to, and not in use cases 6 and 7. */
const couldBeEffective = ({ measures, answers }: AssessmentFacts) =>
  measures.some((measure) => TECHNICAL.includes(measure)) && !INCURABLE.includes(answers['use-case'] ?? '');
