import { Link } from '@remix-run/react';
import type { EngagementLine } from '../../services/register-lists.server';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { Places } from './places';
import { WaitingCount } from './vendor-columns';
import { VerdictBadge } from './verdict-badge';
import { fieldLabel } from './labels';

/** What a vendor is engaged for, current first; archived engagements are folded away. */
export function VendorEngagements({ engagements }: { engagements: EngagementLine[] }) {
  const { t } = useWords();
  const current = engagements.filter(({ archivedAt }) => !archivedAt);
  const archived = engagements.filter(({ archivedAt }) => archivedAt);
  return (
    <>
      {current.length > 0 ? <EngagementTable engagements={current} /> : <p className="none">{t('register.vendor.no-engagements')}</p>}
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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="scroll" tabIndex={0} role="region" aria-label={t('register.engagements.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{fieldLabel(t, 'engagement', 'service')}</th>
            <th scope="col">{fieldLabel(t, 'engagement', 'role')}</th>
            <th scope="col">{t('register.column.places')}</th>
            <th scope="col">{t('register.column.verdict')}</th>
            <th scope="col">{t('register.column.published')}</th>
            <th scope="col" className="numeric">{t('register.column.waiting')}</th>
          </tr>
        </thead>
        <tbody>
          {engagements.map((engagement) => (
            <tr key={engagement.id}>
              <td><Link to={`${base}/register/engagements/${engagement.id}`}><b>{engagement.service}</b></Link></td>
              <td>{word('role', engagement.role)}</td>
              <td><Places places={engagement.places} /></td>
              <td><VerdictBadge verdict={engagement.verdict} /></td>
              <td>{word('answer', engagement.published ? 'yes' : 'no')}</td>
              <td className="numeric"><WaitingCount count={engagement.waiting} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
