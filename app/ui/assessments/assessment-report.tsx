import { Link, useLocation } from '@remix-run/react';
import { LANGUAGES } from '../../domain/words';
import type { AssessmentReport as Shown } from '../../services/assessment-report.server';
import { actionInWords, actorInWords } from '../history';
import { useWords } from '../language';
import { Facts, Note, PageHead, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { AnswerSheet } from './answer-sheet';
import { AssessmentBadge } from './assessment-status';
import { PrintButton } from './print-button';
import { factInWords } from './step-facts';

/** An assessment to print or to hand to an authority: conclusion first, then the six steps, then what it rests on. */
export function AssessmentReport({ report }: { report: Shown }) {
  const { t, day } = useWords();
  const { base } = useOrganisation();
  const { view } = report;
  const { assessment } = view;
  return (
    <article className="report">
      <PageHead
        crumbs={[{ to: `${base}/assessments/${assessment.id}`, label: t('assessments.report.back') }]}
        title={`${t('assessments.report.title')}: ${assessment.title}`}
        actions={<Actions />}
      >
        <p className="quiet">
          {t('assessments.report.as-of', { day: day(report.day), version: String(assessment.version) })}
        </p>
      </PageHead>
      {!assessment.approvedOn && (
        <Note tone="attention">
          <p>{t('assessments.report.not-approved')}</p>
        </Note>
      )}
      <Summary report={report} />
      {view.isKeptElsewhere ? (
        <p>
          {t('assessments.report.elsewhere')} <a href={assessment.documentUrl}>{assessment.documentUrl}</a>
        </p>
      ) : (
        <>
          <p className="quiet">{t('assessments.report.written')}</p>
          {view.steps.map((step) => (
            <Section key={step.step} title={`${step.step} · ${step.name}`}>
              <p className="quiet">{step.basis}</p>
              <AnswerSheet view={view} step={step} />
            </Section>
          ))}
        </>
      )}
      <Sources report={report} />
      <Milestones report={report} />
    </article>
  );
}

function Actions() {
  const { language, word } = useWords();
  const { pathname } = useLocation();
  return (
    <>
      {LANGUAGES.filter((one) => one !== language).map((one) => (
        <Link key={one} className="button" to={`${pathname}?lang=${one}`} lang={one} reloadDocument>
          {word('language', one)}
        </Link>
      ))}
      <PrintButton />
    </>
  );
}

function Summary({ report: { view, exporter, importer } }: { report: Shown }) {
  const words = useWords();
  const { t, day, word } = words;
  const { assessment } = view;
  const fact = (name: 'outcome' | 'decision' | 'measures' | 'reviewDueOn' | 'triggers') => ({
    label: t(`assessments.fact.${name}`),
    value: factInWords(name, assessment[name], view, words),
  });
  const { approvedOn, approver } = assessment;
  return (
    <Section title={t('assessments.report.summary')}>
      <Facts
        absent={t('assessments.report.unanswered')}
        facts={[
          { label: t('assessments.report.exporter'), value: exporter },
          { label: t('assessments.report.importer'), value: importer },
          { label: t('assessments.report.destination'), value: view.destination },
          { label: t('assessments.report.status'), value: <AssessmentBadge status={view.status} /> },
          {
            label: t('assessments.fact.instrument'),
            value: assessment.instrument && word('instrument', assessment.instrument),
          },
          fact('outcome'),
          fact('measures'),
          fact('decision'),
          {
            label: t('assessments.report.approval'),
            value:
              approvedOn &&
              (approver
                ? t('assessments.approved', { day: day(approvedOn), approver })
                : t('assessments.approved-unnamed', { day: day(approvedOn) })),
          },
          fact('reviewDueOn'),
          fact('triggers'),
        ]}
      />
    </Section>
  );
}

function Sources({ report: { countryFacts, safeguards } }: { report: Shown }) {
  const { t, word, day } = useWords();
  return (
    <Section title={t('assessments.report.sources')}>
      <h3>{t('assessments.report.country-facts')}</h3>
      {countryFacts.length === 0 && <p className="quiet">{t('assessments.report.country-facts.none')}</p>}
      <ul>
        {countryFacts.map(({ reason, source, verifiedOn }) => (
          <li key={reason}>
            {reason} <a href={source}>{t('assessments.country-source', { source, day: day(verifiedOn) })}</a>
          </li>
        ))}
      </ul>
      <h3>{t('assessments.report.safeguards')}</h3>
      {safeguards.length === 0 && <p className="quiet">{t('assessments.report.safeguards.none')}</p>}
      <ul>
        {safeguards.map(({ id, instrument, service, reference, signedOn, documentUrl }) => (
          <li key={id}>
            {word('instrument', instrument)} · {service}
            {reference && ` · ${reference}`}
            {signedOn && ` · ${t('assessments.report.signed', { day: day(signedOn) })}`}
            {documentUrl && (
              <>
                {' '}
                · <a href={documentUrl}>{documentUrl}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      <h3>{t('assessments.report.law')}</h3>
      <p>{t('assessments.report.law.text')}</p>
    </Section>
  );
}

function Milestones({ report: { milestones, view } }: { report: Shown }) {
  const words = useWords();
  return (
    <Section title={words.t('assessments.report.history')}>
      <ul>
        {milestones.map((line) => (
          <li key={line.id}>
            {words.t('assessments.report.history.line', {
              day: words.instant(line.at),
              actor: actorInWords(line.actor, words),
              action: `${actionInWords(line.action, words)} ${view.assessment.title}`,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
