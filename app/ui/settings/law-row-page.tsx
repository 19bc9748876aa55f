import type { SubmissionResult } from '@conform-to/react';
import type { LawPart } from '../../domain/law-overlay';
import type { HistoryEntry } from '../../services/history.server';
import type { LawLine } from '../../services/law-lines.server';
import type { CorrectionLine, RowFact } from '../../services/law-row.server';
import type { OptionGroup } from '../fields';
import { History } from '../history';
import { Day, useWords } from '../language';
import { Note, PageHead, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { RowMarkTag, Source, Standing } from './law-columns';
import { LawRowForm } from './law-form';
import { Corrections } from './law-row-corrections';
import { RowFacts } from './law-row-facts';

type Answered = { lastResult: SubmissionResult | undefined };
type Fact = { what: string; on: string; source: string };

/** The form of a row that is to be added. */
export function NewLawRowPage({
  part,
  countries,
  values,
  lastResult,
}: Answered & { part: LawPart; countries: OptionGroup[]; values: Record<string, string> }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const list = `${base}/settings/law`;
  if (part === 'instrument') return null;
  return (
    <>
      <PageHead crumbs={[{ to: list, label: t('law.title') }]} title={t(`law.new.title.${part}`)}>
        <p className="subtitle">{t('law.row.correct.text')}</p>
      </PageHead>
      <LawRowForm part={part} isNew values={values} lastResult={lastResult} countries={countries} cancelTo={list} />
    </>
  );
}

/** One row: as the organisation reads it, as it ships, its corrections, and the form of another. */
export function LawRowPage({
  part,
  line,
  isThere,
  facts,
  laws,
  findings,
  evidence,
  corrections,
  history,
  countries,
  day,
  isToday,
  form,
  lastResult,
}: Answered & {
  part: string;
  line?: LawLine | undefined;
  isThere: boolean;
  facts: RowFact[];
  laws: Fact[];
  findings: Fact[];
  evidence: { label: string; required: boolean }[];
  corrections: CorrectionLine[];
  history: HistoryEntry[];
  countries: OptionGroup[];
  day: string;
  isToday: boolean;
  form?: { part: LawPart; values: Record<string, string> } | undefined;
}) {
  const { t, day: dayInWords } = useWords();
  const { base, may } = useOrganisation();
  const list = `${base}/settings/law`;
  const mark = line?.mark ?? 'added';
  return (
    <>
      <PageHead
        crumbs={[{ to: list, label: t('law.title') }]}
        title={
          <>
            {line?.name ?? t('law.row.history')} {line?.reference && <span className="quiet">{line.reference}</span>}
          </>
        }
      >
        {line && (
          <div className="law-head">
            {!isToday && <span className="quiet">{t('law.column.standing', { day: dayInWords(day) })}</span>}
            <Standing line={line} />
            <RowMarkTag mark={mark} />
          </div>
        )}
      </PageHead>
      {!isThere && (
        <Note>
          <p>{t('law.row.taken-back')}</p>
        </Note>
      )}
      {isThere && mark !== 'shipped' && (
        <Note tone="attention">
          <p>{t(mark === 'added' ? 'law.row.added-note' : 'law.row.corrected-note')}</p>
        </Note>
      )}
      {facts.length > 0 && (
        <Section title={t('law.row.says')}>
          <RowFacts facts={facts} isCorrected={mark === 'corrected'} />
        </Section>
      )}
      <FactSection title={t('law.row.laws')} facts={laws} />
      <FactSection title={t('law.row.findings')} facts={findings} />
      {part === 'country' && laws.length === 0 && (
        <Note>
          <p>{t('law.row.no-claim')}</p>
        </Note>
      )}
      {evidence.length > 0 && (
        <Section title={t('law.row.evidence')}>
          <ul>
            {evidence.map(({ label, required }) => (
              <li key={label}>
                {label}
                {!required && <span className="quiet"> ({t('law.row.evidence.optional')})</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {corrections.length > 0 && (
        <Section title={t('law.row.corrections')} id="corrections">
          <Corrections corrections={corrections} mayWithdraw={may('manage')} />
        </Section>
      )}
      {form ? (
        <details className="law-correct" open={lastResult !== undefined}>
          <summary>{t('law.row.correct')}</summary>
          <p className="quiet">{t('law.row.correct.text')}</p>
          <LawRowForm
            key={corrections[0]?.id ?? ''}
            part={form.part}
            isNew={false}
            values={form.values}
            lastResult={lastResult}
            countries={countries}
            cancelTo={list}
          />
        </details>
      ) : (
        isThere && (
          <p className="quiet">{t(part === 'territory' ? 'law.row.correct.not-here' : 'law.row.correct.read-only')}</p>
        )
      )}
      {history.length > 0 && (
        <Section title={t('law.row.history')}>
          <History lines={history} />
        </Section>
      )}
    </>
  );
}

function FactSection({ title, facts }: { title: string; facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="law-facts">
        {facts.map(({ what, on, source }) => (
          <li key={what}>
            {what}{' '}
            <span className="quiet">
              <Day day={on} relative={false} /> · <Source address={source} name={what} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
