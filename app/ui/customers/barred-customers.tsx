import { Link } from '@remix-run/react';
import type { EntryStanding } from '../../domain/notice-standings';
import { useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { StandingBadge } from './standing-badge';

/** The customers whose data may not go to a vendor, by what they were told and answered. */
export function BarredCustomers({ barred }: { barred: EntryStanding[] }) {
  const { t, day } = useWords();
  const { base } = useOrganisation();
  if (barred.length === 0) return null;
  return (
    <Section title={t('customers.blocked.title')}>
      <p>{t('customers.blocked.text')}</p>
      <ul className="barred">
        {barred.map(({ customerId, customerName, standing, objectionUntilOn }) => (
          <li key={customerId}>
            <Link to={`${base}/publication/customers/${customerId}`}>{customerName}</Link>{' '}
            <StandingBadge standing={standing} />
            {standing === 'awaited' && objectionUntilOn && (
              <span className="quiet"> {t('customers.objections.window.until', { day: day(objectionUntilOn) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
