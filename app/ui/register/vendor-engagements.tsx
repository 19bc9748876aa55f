import { Link } from '@remix-run/react';
import type { EngagementLine } from '../../services/register-lists.server';
import { useAtDay } from '../at-day';
import { useWords } from '../language';
import { BandBadge } from '../risk/band-badge';
import { useOrganisation } from '../shell-organisation';
import { VerdictBadge } from '../verdict';
import { CoverageBadge } from './coverage-badge';
import { fieldLabel } from './labels';
import { Places } from './places';
import { WaitingCount } from './vendor-columns';

/** What a vendor is engaged for, current first; archived engagements are folded away. */
export function VendorEngagements({ engagements }: { engagements: EngagementLine[] }) {
  const { t } = useWords();
  const current = engagements.filter(({ archivedAt }) => !archivedAt);
  const archived = engagements.filter(({ archivedAt }) => archivedAt);
  return (
    <>
      {current.length > 0 ? (
        <EngagementTable engagements={current} />
      ) : (
        <p className="none">{t('register.vendor.no-engagements')}</p>
      )}
      {archived.length > 0 && (
        <details className="more">
          <summary>{t('register.archived-count', { count: archived.length })}</summary>
          <EngagementTable engagements={archived} />
        </details>
      )}
    </>
  );
}

function EngagementTable({ engagements }: { engagements: EngagementLine[] }) {
  const { t, word } = useWords();
  const { base } = useOrganisation();
  const atDay = useAtDay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('register.engagements.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{fieldLabel(t, 'engagement', 'service')}</th>
            <th scope="col">{fieldLabel(t, 'engagement', 'role')}</th>
            <th scope="col">{t('register.column.places')}</th>
            <th scope="col">{t('register.column.coverage')}</th>
            <th scope="col">{t('register.column.verdict')}</th>
            <th scope="col">{t('register.column.risk')}</th>
            <th scope="col">{t('register.column.published')}</th>
            <th scope="col" className="numeric">
              {t('register.column.waiting')}
            </th>
          </tr>
        </thead>
        <tbody>
          {engagements.map((engagement) => (
            <tr key={engagement.id}>
              <td data-label={fieldLabel(t, 'engagement', 'service')}>
                <div>
                  <Link to={atDay(`${base}/register/engagements/${engagement.id}`)}>
                    <b>{engagement.service}</b>
                  </Link>
                </div>
              </td>
              <td data-label={fieldLabel(t, 'engagement', 'role')}>
                <div>{word('role', engagement.role)}</div>
              </td>
              <td data-label={t('register.column.places')}>
                <div>
                  <Places places={engagement.places} />
                </div>
              </td>
              <td data-label={t('register.column.coverage')}>
                <div>
                  <CoverageBadge coverage={engagement.coverage} />
                </div>
              </td>
              <td data-label={t('register.column.verdict')}>
                {engagement.verdict && <VerdictBadge verdict={engagement.verdict} />}
              </td>
              <td data-label={t('register.column.risk')}>
                {engagement.risk && <BandBadge band={engagement.risk.band} score={engagement.risk.score} />}
              </td>
              <td data-label={t('register.column.published')}>
                <div>{word('answer', engagement.published ? 'yes' : 'no')}</div>
              </td>
              <td data-label={t('register.column.waiting')} className="numeric">
                <div>
                  <WaitingCount count={engagement.waiting} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
