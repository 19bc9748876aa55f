import { Form, Link, useLocation } from '@remix-run/react';
import type { AssessmentStep } from '../../domain/assessment-progress';
import type { AssessmentView } from '../../services/assessment-page.server';
import type { HistoryEntry } from '../../services/history.server';
import { History } from '../history';
import { useWords } from '../language';
import { Note, PageHead, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { AnswerSheet } from './answer-sheet';
import { Approval, Approved } from './approval';
import { AssessmentBadge, ProgressBar } from './assessment-status';
import { StepForm, type StepFormAnswer } from './step-form';

type Props = {
  view: AssessmentView;
  step: AssessmentStep | 'approval';
  names: Record<string, string>;
  person: string;
  history: HistoryEntry[];
  answer: StepFormAnswer | undefined;
};

/** One assessment, a step at a time: to fill in while it is in progress, to read once it is approved. */
export function AssessmentPage({ view, step, names, person, history, answer }: Props) {
  const { t } = useWords();
  const { slug, may } = useOrganisation();
  const { key } = useLocation();
  const shown = view.steps.find((one) => one.step === step);
  const isOpen = may('draft') && !view.assessment.approvedOn && !view.assessment.archivedAt;
  return (
    <>
      <Head view={view} />
      {view.assessment.archivedAt && <ArchivedNote />}
      {view.isKeptElsewhere && (
        <Note>
          <p>
            {t('assessments.elsewhere-note')}{' '}
            <a href={view.assessment.documentUrl} rel="noreferrer">
              {t('assessments.elsewhere-note.open')}
            </a>
          </p>
        </Note>
      )}
      <div className="assessment">
        <Steps view={view} current={step} />
        <div>
          {shown ? (
            <Section title={`${shown.step} · ${shown.name}`}>
              <p>{shown.aim}</p>
              <p className="quiet">{t('assessments.step.basis', { basis: shown.basis })}</p>
              {view.assessment.approvedOn && <Approved view={view} />}
              {isOpen ? (
                <StepForm key={key} view={view} step={shown} names={names} answer={answer} />
              ) : (
                <AnswerSheet view={view} step={shown} />
              )}
            </Section>
          ) : (
            <Approval view={view} person={person} answer={answer} />
          )}
        </div>
      </div>
      <Section title={t('assessments.history')} id="history">
        <History lines={history} subjects organisation={slug} />
      </Section>
    </>
  );
}

function Head({
  view: { assessment, vendor, destination, status, progress, isKeptElsewhere },
}: {
  view: AssessmentView;
}) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  return (
    <PageHead
      crumbs={[
        { to: `${base}/transfers`, label: t('transfers.title') },
        { to: `${base}/assessments`, label: t('assessments.part.assessments') },
      ]}
      title={assessment.title}
      actions={
        <>
          <Link className="button" to={`${base}/assessments/${assessment.id}/report`}>
            {t('assessments.report')}
          </Link>
          {may('edit') && !assessment.archivedAt && (
            <Form method="post" className="inline">
              <button type="submit" name="intent" value="archive">
                {t('assessments.archive')}
              </button>
            </Form>
          )}
        </>
      }
    >
      <p className="assessment-state">
        <AssessmentBadge status={status} />
        {!isKeptElsewhere && <ProgressBar {...progress} />}
        <span className="quiet">
          <Link to={`${base}/register/vendors/${vendor.id}`}>{vendor.name}</Link> · {destination}
        </span>
      </p>
    </PageHead>
  );
}

function ArchivedNote() {
  const { t } = useWords();
  const { may } = useOrganisation();
  return (
    <Note tone="attention">
      <p>{t('assessments.archived-note')}</p>
      {may('edit') && (
        <Form method="post">
          <button type="submit" name="intent" value="restore">
            {t('assessments.restore')}
          </button>
        </Form>
      )}
    </Note>
  );
}

/** The six steps and the approval, each with how far it is. */
function Steps({ view, current }: { view: AssessmentView; current: AssessmentStep | 'approval' }) {
  const { t } = useWords();
  return (
    <nav className="steps" aria-label={t('assessments.steps')}>
      <ol>
        {view.progress.steps.map(({ step, answered, required, toConfirm, state }) => (
          <li key={step} className={`step-${state}`}>
            <Link to={`?step=${step}`} aria-current={step === current ? 'step' : undefined}>
              <span className="step-sign" aria-hidden="true">
                {state === 'complete' ? '✓' : step}
              </span>
              <span>
                {view.steps.find((one) => one.step === step)?.name}
                <span className="visually-hidden">, {t(`assessments.step.state.${state}`)}</span>
                <span className="quiet step-count">
                  {required > 0 && t('assessments.answered', { answered, required })}
                  {toConfirm.length > 0 && ` · ${t('assessments.to-confirm', { count: toConfirm.length })}`}
                </span>
              </span>
            </Link>
          </li>
        ))}
        <li className={view.assessment.approvedOn ? 'step-complete' : 'step-open'}>
          <Link to="?step=approval" aria-current={current === 'approval' ? 'step' : undefined}>
            <span className="step-sign" aria-hidden="true">
              {view.assessment.approvedOn ? '✓' : '›'}
            </span>
            <span>{t('assessments.approval')}</span>
          </Link>
        </li>
      </ol>
    </nav>
  );
}
