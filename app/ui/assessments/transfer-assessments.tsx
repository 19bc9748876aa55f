import { Link } from '@remix-run/react';
import type { TransferAssessments as Shown } from '../../services/assessment-lists.server';
import { useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { AssessmentBadge, LineProgress } from './assessment-status';

/** The assessments a transfer has, which of them counts, and the ways to one. */
export function TransferAssessments({ transferKey, assessments }: { transferKey: string; assessments: Shown }) {
  const { t, day } = useWords();
  const { base, may } = useOrganisation();
  const { covering, countsId, usable } = assessments;
  const start = `${base}/assessments/new?transfer=${encodeURIComponent(transferKey)}`;
  return (
    <Section
      title={t('assessments.transfer.title')}
      id="assessments"
      actions={
        may('draft') && (
          <>
            {usable.length > 0 && <Link to={`${start}#existing`}>{t('assessments.transfer.use')}</Link>}
            <Link to={start}>{t('assessments.transfer.start')}</Link>
          </>
        )
      }
    >
      {covering.length === 0 ? (
        <p className="quiet">{t('assessments.transfer.none')}</p>
      ) : (
        <ul className="rows">
          {covering.map((line) => (
            <li key={line.id} className="ground">
              <Link to={`${base}/assessments/${line.id}`}>{line.title}</Link>
              <AssessmentBadge status={line.status} />
              {line.status === 'in-progress' && <LineProgress line={line} />}
              {line.id === countsId && covering.length > 1 && (
                <span className="quiet">{t('assessments.transfer.counts')}</span>
              )}
              {line.reviewDueOn && (
                <span className="quiet">{t('assessments.transfer.review', { day: day(line.reviewDueOn) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
