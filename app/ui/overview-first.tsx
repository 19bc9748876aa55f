import { Link } from '@remix-run/react';
import type { Overview } from '../services/overview.server';
import { useAtDay } from './at-day';
import { SeveritySign } from './findings';
import { stepOf, subjectPath } from './findings-steps';
import { placeInWords } from './findings-words';
import { useWords } from './language';
import { Section } from './page';
import { useOrganisation } from './shell-organisation';

/** The findings that matter most, each with the one click that leads to where it is closed. */
export function FirstSection({ overview: { first, summary, day }, isToday }: { overview: Overview; isToday: boolean }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const all = summary.findings > 0 && (
    <Link to={`${base}/findings${isToday ? '' : `?at=${day}`}`}>
      {t('overview.all-findings', { count: summary.findings })}
    </Link>
  );
  return (
    <Section title={t('overview.todo')} id="todo" actions={all}>
      {first.length === 0 ? (
        <p className="quiet">{t('overview.todo.none')}</p>
      ) : (
        <ol className="first">
          {first.map((finding) => (
            <FirstItem
              key={`${finding.code}:${finding.subject.id}:${Object.values(finding.evidence).join()}`}
              finding={finding}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}

function FirstItem({ finding }: { finding: Overview['first'][number] }) {
  const words = useWords();
  const { t } = words;
  const { base, name, may } = useOrganisation();
  const atDay = useAtDay();
  const { code, severity, vendor, service, subject, evidence, score } = finding;
  const step = stepOf(finding);
  const about = [vendor, service].filter(Boolean).join(' · ') || name;
  const place = subject.kind === 'transfer' && evidence.destination;
  const law = t(`finding.${code}.law`);
  return (
    <li>
      <SeveritySign severity={severity} />
      <p>
        <Link to={atDay(base + subjectPath(finding))}>
          {about}
          {place && ` → ${placeInWords(String(place), words)}`}
        </Link>
        <span className="first-kind">
          {t(`finding.${code}.kind`)}
          {law && <span className="law"> · {law}</span>}
        </span>
      </p>
      <span className="first-score">{score !== undefined && t('overview.score', { score })}</span>
      <span className="steps">
        {may(step.permission) && (
          <Link to={step.permission === 'read' ? atDay(base + step.path) : base + step.path}>
            {t(`finding.${code}.step`)}
            <span className="visually-hidden"> · {about}</span>
          </Link>
        )}
      </span>
    </li>
  );
}
