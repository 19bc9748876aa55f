import { Link } from '@remix-run/react';
import type { RevisionPlan } from '../../domain/publication-plan';
import { DataTable } from '../data-table';
import { useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';

/** What each customer whom the changes touch is owed: its own days, by its own contract. */
export function NoticePlan({ plan, customers }: { plan: RevisionPlan; customers: number }) {
  const { t, day, word } = useWords();
  const { base } = useOrganisation();
  if (customers === 0) return null;
  const { notices, proposedInForceOn } = plan;
  const untouched = customers - notices.length;
  return (
    <Section title={t('customers.plan.title')}>
      {notices.length > 0 && (
        <>
          <p>{t('customers.plan.text', { day: day(proposedInForceOn) })}</p>
          <DataTable
            caption={t('customers.plan.title')}
            rows={notices}
            rowKey={({ customerId }) => customerId}
            columns={[
              {
                key: 'name',
                header: t('customers.field.name'),
                cell: (one) => (
                  <>
                    <Link to={`${base}/publication/customers/${one.customerId}`}>{one.customerName}</Link>{' '}
                    <span className="quiet">{word('customer-authorisation', one.authorisation)}</span>
                    {one.isUnreachable && <span className="absent"> {t('customers.no-recipients')}</span>}
                  </>
                ),
              },
              {
                key: 'earliest',
                header: t('customers.told.earliest'),
                cell: (one) => (
                  <>
                    {day(one.earliestOn)}{' '}
                    <span className="quiet">
                      {t('customers.plan.days', { days: one.noticeDays, kind: one.dayKind })}
                    </span>
                  </>
                ),
              },
              {
                key: 'until',
                header: t('customers.told.until'),
                cell: (one) => <>{one.objectionUntilOn ? day(one.objectionUntilOn) : '–'}</>,
              },
            ]}
          />
        </>
      )}
      {untouched > 0 && <p className="quiet">{t('customers.plan.untouched', { count: untouched })}</p>}
    </Section>
  );
}
