import type { IsoDate } from './days';
import type { RegisterAssessment } from './register';
import { isArchived } from './register';
import type { AssessmentDecision } from './words';

/** How far an assessment carries on a day. Only `favourable` and `with-conditions` let a transfer go on unremarked. */
export const ASSESSMENT_STATUSES = ['favourable', 'with-conditions', 'overdue', 'in-progress', 'negative'] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** Approved on that day or before, so that its decision counts. A suggested decision counts against the transfer only. */
const isApproved = ({ decision, approvedOn, toConfirm }: RegisterAssessment, day: IsoDate): boolean =>
  decision !== undefined &&
  approvedOn !== undefined &&
  approvedOn <= day &&
  (isAgainst(decision) || !(toConfirm.includes('decision') || toConfirm.includes('approvedOn')));

const isAgainst = (decision: AssessmentDecision): boolean => decision === 'suspend' || decision === 'stop';

/**
 * What an assessment says on `day`: in progress until somebody approved its decision; a decision to suspend or stop
 * stays negative whatever its review day (Clause 14(f) of the SCC); the rest is overdue once that day has passed
 * (EDPB Recommendations 01/2020, step 6).
 */
export function assessmentStatus(assessment: RegisterAssessment, day: IsoDate): AssessmentStatus {
  if (!isApproved(assessment, day)) return 'in-progress';
  const { decision, reviewDueOn } = assessment;
  if (decision && isAgainst(decision)) return 'negative';
  if (reviewDueOn && reviewDueOn < day) return 'overdue';
  return decision === 'proceed' ? 'favourable' : 'with-conditions';
}

/** The assessment that counts for a transfer on `day`: the one approved last, else one in progress, else none. */
export function assessmentFor(
  assessments: readonly RegisterAssessment[],
  transferKey: string,
  day: IsoDate,
): RegisterAssessment | undefined {
  const covering = assessments.filter((one) => !isArchived(one) && one.covers.includes(transferKey));
  const [latest] = covering
    .filter((one) => isApproved(one, day))
    .toSorted((one, other) => ((one.approvedOn ?? '') < (other.approvedOn ?? '') ? 1 : -1));
  return latest ?? covering[0];
}
