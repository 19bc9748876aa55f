import type { AssessmentView } from '../../services/assessment-page.server';
import { useWords } from '../language';
import { Note } from '../page';

/** What the step's findings mean for it: whether measures are needed, and what Annex 2 says against them. */
export function MeasuresNote({ view }: { view: AssessmentView }) {
  const { t } = useWords();
  const { outcome } = view.assessment;
  if (!outcome) return <Note>{t('assessments.outcome-first')}</Note>;
  if (outcome === 'no-problematic-law') return <Note>{t('assessments.no-measures')}</Note>;
  if (view.limits.length === 0) return null;
  return (
    <Note tone="blocked">
      <p>
        <strong>{t('assessments.limit.title')}</strong>
      </p>
      <ul>
        {view.limits.map((limit) => (
          <li key={limit}>{t(`assessments.limit.${limit}`)}</li>
        ))}
      </ul>
      <p>{t('assessments.limit.what-now')}</p>
    </Note>
  );
}
