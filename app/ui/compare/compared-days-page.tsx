import { Form, Link } from '@remix-run/react';
import { TRANSFER_FATES } from '../../domain/comparison';
import type { ComparedDays, ComparedLine } from '../../services/compared-days.server';
import type { ComparedView } from '../../services/compared-days-view.server';
import { VerdictBars } from '../charts/verdict-bars';
import { useWords } from '../language';
import { Note, PageHead, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { ComparedTable } from './compared-table';

const FATES = TRANSFER_FATES.filter((fate) => fate !== 'untouched');
const WAYS = ['law', 'recorded'] as const;

/** Two days side by side: what fell, what was gained, and every transfer judged otherwise, with the reasons. */
export function ComparedDaysPage({ view }: { view: ComparedView }) {
  const words = useWords();
  const { t } = words;
  const { base } = useOrganisation();
  const { from, to, by, compared, unread, firstOn } = view;
  const file = (format: string) => `${base}/compare/export?${new URLSearchParams({ from, to, by, format })}`;
  return (
    <>
      <PageHead
        crumbs={[{ to: base, label: t('overview.title') }]}
        title={t('compare.title')}
        actions={
          compared && (
            <>
              <a href={file('csv')} download>
                CSV
              </a>
              <a href={file('json')} download>
                JSON
              </a>
            </>
          )
        }
      >
        <p>{t('compare.intro')}</p>
      </PageHead>
      {unread.length > 0 && <Note tone="attention">{t('compare.unread', { found: unread.join(', ') })}</Note>}
      <Question view={view} />
      {compared ? (
        <Answer compared={compared} />
      ) : (
        <Note>
          {firstOn
            ? t('compare.recorded.later', { from: words.day(from), first: words.day(firstOn) })
            : t('compare.recorded.never')}{' '}
          <Link to={`?${new URLSearchParams({ from, to, by: 'law' })}`}>{t('compare.recorded.instead')}</Link>
        </Note>
      )}
    </>
  );
}

function Question({ view: { from, to, by } }: { view: ComparedView }) {
  const { t } = useWords();
  const day = (name: 'from' | 'to', value: string) => (
    <label className="control">
      <span>{t(`compare.${name}`)}</span>
      <input type="date" name={name} defaultValue={value} key={value} required />
    </label>
  );
  return (
    <Form method="get" className="controls compare-days">
      {day('from', from)}
      {day('to', to)}
      <label className="control">
        <span>{t('compare.by')}</span>
        <select name="by" defaultValue={by} key={by}>
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {t(`compare.by.${way}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('compare.show')}</button>
    </Form>
  );
}

function Answer({ compared }: { compared: ComparedDays }) {
  const words = useWords();
  const { t, day } = words;
  const { by, before, after, counts, lines, otherLaw, otherWeights } = compared;
  const touched = FATES.filter((fate) => counts[fate] > 0);
  return (
    <>
      <p className="compare-sum">
        {t(`compare.compared.${by}`, { before: day(before.day), after: day(after.day) })}{' '}
        <strong>
          {touched.length === 0
            ? t('compare.nothing', { count: counts.untouched })
            : touched.map((fate) => t(`compare.sum.${fate}`, { count: counts[fate] })).join(' ')}
        </strong>{' '}
        {touched.length > 0 && counts.untouched > 0 && t('compare.sum.untouched', { count: counts.untouched })}
      </p>
      {otherLaw && <p className="quiet">{t('compare.other-law')}</p>}
      {otherWeights && <p className="quiet">{t('compare.other-weights')}</p>}
      {before.transfers + after.transfers > 0 && (
        <Section title={t('compare.verdicts')} id="verdicts">
          <div className="compare-bars">
            <VerdictBars
              id="compared-verdicts"
              caption={t('compare.verdicts')}
              heading={t('compare.day')}
              rows={[before, after].map((side, at) => ({
                key: at === 0 ? 'before' : 'after',
                label: day(side.day),
                count: side.transfers,
                verdicts: side.verdicts,
              }))}
            />
          </div>
        </Section>
      )}
      {touched.map((fate) => (
        <ComparedTable key={fate} fate={fate} lines={linesOf(lines, fate)} isReasoned={by === 'law'} />
      ))}
    </>
  );
}

const linesOf = (lines: readonly ComparedLine[], fate: ComparedLine['fate']) =>
  lines.filter((line) => line.fate === fate);
