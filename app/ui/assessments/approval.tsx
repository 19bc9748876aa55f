import { Form, Link } from '@remix-run/react';
import type { AssessmentView } from '../../services/assessment-page.server';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { AskedField } from './asked-field';
import { factInWords } from './step-facts';

type Props = {
  view: AssessmentView;
  /** Whoever is signed in: most often they approve themselves. */
  person: string;
  answer: { errors?: Record<string, string[]>; typed?: Record<string, string[]> } | undefined;
};

/** What an assessment concludes, what stands in the way of its approval, and the approval itself. */
export function Approval({ view, person, answer }: Props) {
  const words = useWords();
  const { t, today } = words;
  const { may } = useOrganisation();
  const { assessment, gaps } = view;
  const isOpen = !assessment.approvedOn && !assessment.archivedAt;
  const conclusion = (['outcome', 'decision', 'reviewDueOn'] as const).map((fact) => ({
    fact,
    value: factInWords(fact, assessment[fact], view, words),
  }));
  return (
    <Section title={t('assessments.approval')}>
      <dl className="facts">
        {conclusion.map(({ fact, value }) => (
          <div key={fact}>
            <dt>{t(`assessments.fact.${fact}`)}</dt>
            <dd>{value || <span className="absent">{t('assessments.report.unanswered')}</span>}</dd>
          </div>
        ))}
      </dl>
      {assessment.approvedOn && <Approved view={view} />}
      {isOpen && <Gaps view={view} />}
      {isOpen && !may('edit') && <p className="quiet">{t('assessments.approval.only-edit')}</p>}
      {isOpen && may('edit') && gaps.length === 0 && (
        <Form method="post" className="record-form" noValidate>
          <input type="hidden" name="version" value={assessment.version} />
          <p>{t('assessments.approval.text')}</p>
          <div className="form-grid">
            <AskedField
              name="approver"
              control="text"
              label={t('assessments.fact.approver')}
              required
              value={answer?.typed?.approver?.[0] ?? person}
              errors={answer?.errors?.approver}
            />
            <AskedField
              name="approvedOn"
              control="date"
              label={t('assessments.fact.approvedOn')}
              hint={t('assessments.hint.approvedOn')}
              required
              value={answer?.typed?.approvedOn?.[0] ?? today}
              errors={answer?.errors?.approvedOn}
            />
          </div>
          <div className="form-actions">
            <button type="submit" name="intent" value="approve" className="primary">
              {t('assessments.approve')}
            </button>
          </div>
        </Form>
      )}
    </Section>
  );
}

/** That it is approved, and how to take it up again. */
export function Approved({ view: { assessment } }: { view: AssessmentView }) {
  const { t, day } = useWords();
  const { may } = useOrganisation();
  const { approvedOn, approver } = assessment;
  if (!approvedOn) return null;
  return (
    <Note tone="valid">
      <p>
        {approver
          ? t('assessments.approved', { day: day(approvedOn), approver })
          : t('assessments.approved-unnamed', { day: day(approvedOn) })}
      </p>
      {may('edit') && !assessment.archivedAt && (
        <Form method="post">
          <p>{t('assessments.reopen.text')}</p>
          <button type="submit" name="intent" value="reopen">
            {t('assessments.reopen')}
          </button>
        </Form>
      )}
    </Note>
  );
}

function Gaps({ view: { gaps } }: { view: AssessmentView }) {
  const { t } = useWords();
  if (gaps.length === 0) return <Note tone="valid">{t('assessments.approval.none-in-the-way')}</Note>;
  return (
    <>
      <h3>{t('assessments.approval.in-the-way')}</h3>
      <ul className="gaps">
        {gaps.map(({ step, reason, fields }) => (
          <li key={`${step}:${reason}`}>
            <Link to={`?step=${step}`}>{t(`assessments.gap.${reason}`, { step, count: fields.length })}</Link>
            {(reason === 'unanswered' || reason === 'to-confirm') && (
              <span className="quiet names">{fields.join(' · ')}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
