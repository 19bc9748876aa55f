import { Link, useLocation } from '@remix-run/react';
import type { Severity } from '../domain/finding';
import type { Finding } from '../domain/findings';
import { useAtDay } from './at-day';
import { stepOf, subjectPath } from './findings-steps';
import { findingValues } from './findings-words';
import { useWords } from './language';
import { useOrganisation } from './shell-organisation';
import { type Tone, ToneSign } from './verdict';

/** A finding with the names of what it is about, where the page around it does not already say them. */
export type ShownFinding = Finding & { vendor?: string; service?: string };

type Props = {
  findings: readonly ShownFinding[];
  /** The slug. */
  organisation: string;
  /** How many stand open; the rest is folded away below them. */
  limit?: number;
  /** They stand below a heading that says their severity and the rule behind them. */
  underHeading?: boolean;
};

/** Findings in words: what is the case, the rule behind it, and the link that closes it. */
export function Findings({ findings, organisation, limit = findings.length, underHeading }: Props) {
  const { t } = useWords();
  const rest = findings.slice(limit);
  return (
    <>
      <FindingList findings={findings.slice(0, limit)} organisation={organisation} underHeading={underHeading} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{t('overview.findings.more', { count: rest.length })}</summary>
          <FindingList findings={rest} organisation={organisation} underHeading={underHeading} />
        </details>
      )}
    </>
  );
}

function FindingList({ findings, organisation, underHeading }: Props) {
  return (
    <ul className={underHeading ? 'findings findings-under' : 'findings'}>
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.code}:${finding.subject.id}:${Object.values(finding.evidence).join()}`}
          finding={finding}
          organisation={organisation}
          underHeading={underHeading}
        />
      ))}
    </ul>
  );
}

type ItemProps = { finding: ShownFinding; organisation: string; underHeading: boolean | undefined };

function FindingItem({ finding, organisation, underHeading }: ItemProps) {
  const words = useWords();
  const { may } = useOrganisation();
  const { pathname } = useLocation();
  const atDay = useAtDay();
  const { t } = words;
  const { code, severity, vendor, service } = finding;
  const base = `/app/${organisation}`;
  const step = stepOf(finding);
  // On the page of what it is about, the name stands in the title.
  const isHere = pathname === base + subjectPath(finding);
  const name = isHere ? '' : [vendor, finding.evidence.service ?? service].filter(Boolean).join(' · ');
  const law = underHeading ? '' : t(`finding.${code}.law`);
  return (
    <li>
      {!underHeading && <SeveritySign severity={severity} />}
      <p>
        {name && (
          <>
            <Link to={atDay(base + subjectPath(finding))}>{name}</Link>
            {t('overview.findings.about')}{' '}
          </>
        )}
        {t(`finding.${code}`, findingValues(finding, words))}
        {law && (
          <>
            {' '}
            <span className="law">{law}</span>
          </>
        )}
      </p>
      <span className="steps">
        {may(step.permission) && (
          <Link to={step.permission === 'read' ? atDay(base + step.path) : base + step.path}>
            {t(`finding.${code}.step`)}
            <span className="visually-hidden"> {name}</span>
          </Link>
        )}
      </span>
    </li>
  );
}

const TONES: Record<Exclude<Severity, 'info'>, Tone> = {
  blocked: 'blocked',
  attention: 'attention',
  unknown: 'unknown',
};

/** The sign of a severity, with its word for those who do not see it. */
export function SeveritySign({ severity }: { severity: Severity }) {
  const { word } = useWords();
  return (
    <span>
      {severity === 'info' ? <InfoSign /> : <ToneSign tone={TONES[severity]} />}
      <span className="visually-hidden">{word('severity', severity)}</span>
    </span>
  );
}

function InfoSign() {
  return (
    <svg className="sign sign-info" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 7.4v3.4M8 5v.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
