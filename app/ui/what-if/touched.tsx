import type { EngagementLine, WhatIfView } from '../../services/what-if-view.server';
import { useWords } from '../language';
import { Section } from '../page';
import { Becomes, FindingMoves, ROWS_SHOWN, RowsLeft, Scores, VendorAndService, VerdictBadge } from './move-table';

/** The engagements a what-if touches, and what they are for. */
export function Touched({ view, base }: { view: WhatIfView; base: string | undefined }) {
  const { t } = useWords();
  const { engagements, purposes } = view;
  if (engagements.length === 0)
    return (
      <Section title={t('what-if.engagements')} id="engagements">
        <p className="none">{t('what-if.engagements.none')}</p>
      </Section>
    );
  return (
    <>
      <Section title={`${t('what-if.engagements')} (${engagements.length})`} id="engagements">
        <EngagementTable engagements={engagements} base={base} />
      </Section>
      <Section title={t('what-if.purposes')} id="purposes">
        <ul>
          {purposes.slice(0, ROWS_SHOWN).map(({ purpose, services }) => (
            <li key={purpose ?? ''}>
              {purpose ?? <span className="absent">{t('what-if.purposes.unstated')}</span>}
              <div className="quiet">{services.slice(0, 5).join(', ')}</div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function EngagementTable({ engagements, base }: { engagements: EngagementLine[]; base: string | undefined }) {
  const { t, word } = useWords();
  const heads = [
    'what-if.column.vendor',
    'what-if.engagements.fates',
    'what-if.column.verdict',
    'what-if.column.score',
    'what-if.column.findings',
    'what-if.engagements.published',
  ] as const;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('what-if.engagements')}>
        <table className="what-if-table">
          <caption className="visually-hidden">{t('what-if.engagements')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head} className={head === 'what-if.column.score' ? 'numeric' : undefined}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {engagements.slice(0, ROWS_SHOWN).map((line) => (
              <tr key={line.engagementId}>
                <td data-label={t('what-if.column.vendor')}>
                  <VendorAndService line={line} base={base} to={`/register/engagements/${line.engagementId}`} />
                </td>
                <td data-label={t('what-if.engagements.fates')}>
                  {Object.entries(line.fates)
                    .map(([fate, count]) => `${count} ${t(`what-if.one.${fate as keyof EngagementLine['fates']}`)}`)
                    .join(', ')}
                </td>
                <td data-label={t('what-if.column.verdict')}>
                  <Becomes
                    before={line.before && <VerdictBadge {...line.before} />}
                    after={line.after && <VerdictBadge {...line.after} />}
                    isSame={line.before?.verdict === line.after?.verdict}
                  />
                </td>
                <td data-label={t('what-if.column.score')} className="numeric nowrap">
                  <Scores before={line.before?.score} after={line.after?.score} />
                </td>
                <td data-label={t('what-if.column.findings')}>
                  <FindingMoves came={line.came} went={line.went} />
                </td>
                <td data-label={t('what-if.engagements.published')}>
                  {word('answer', line.isPublished ? 'yes' : 'no')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <RowsLeft count={engagements.length - ROWS_SHOWN} />
    </>
  );
}
