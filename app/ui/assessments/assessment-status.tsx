import type { AssessmentStatus } from '../../domain/assessments';
import type { AssessmentLine } from '../../services/assessment-lists.server';
import { useWords } from '../language';
import { Badge, type Tone } from '../verdict';

const TONE_OF_STATUS: Record<AssessmentStatus, Tone> = {
  favourable: 'valid',
  'with-conditions': 'valid',
  overdue: 'attention',
  'in-progress': 'attention',
  negative: 'blocked',
};

/** How far an assessment carries. */
export function AssessmentBadge({ status }: { status: AssessmentStatus }) {
  const { t } = useWords();
  return <Badge tone={TONE_OF_STATUS[status]}>{t(`assessments.status.${status}`)}</Badge>;
}

/** What is answered of how much, as a bar and in words. */
export function ProgressBar({ answered, required }: { answered: number; required: number }) {
  const { t } = useWords();
  const words = t('assessments.answered', { answered, required });
  return (
    <span className="answered">
      <progress max={required} value={answered} aria-label={words} />
      <span className="quiet">{words}</span>
    </span>
  );
}

/** The progress of an assessment in a list; one kept elsewhere has none to show. */
export function LineProgress({ line: { progress, isKeptElsewhere } }: { line: AssessmentLine }) {
  const { t } = useWords();
  if (isKeptElsewhere) return <span className="quiet">{t('assessments.elsewhere')}</span>;
  return (
    <>
      <ProgressBar {...progress} />
      {progress.toConfirm > 0 && (
        <span className="to-confirm to-confirm-small">
          {t('assessments.to-confirm', { count: progress.toConfirm })}
        </span>
      )}
    </>
  );
}
