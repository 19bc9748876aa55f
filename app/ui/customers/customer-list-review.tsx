import { Form } from '@remix-run/react';
import type { ReadCustomers } from '../../services/customer-lists.server';
import { useWords } from '../language';
import { Note, Section } from '../page';

const SHOWN = 50;

/** What was understood of a list of customers, before anything is written. */
export function CustomerListReview({ read }: { read: ReadCustomers }) {
  const { t, word } = useWords();
  const { customers, known, problems, unusedColumns } = read;
  return (
    <Section title={t('customers.import.found', { count: customers.length })}>
      {known.length > 0 && (
        <p>
          {t('customers.import.known', { count: known.length })}
          {known.slice(0, SHOWN).join(', ')}
        </p>
      )}
      {unusedColumns.length > 0 && <p>{t('customers.import.unused', { columns: unusedColumns.join(', ') })}</p>}
      {problems.length > 0 && (
        <Note tone="attention">
          <p>{t('customers.import.refused', { count: new Set(problems.map(({ line }) => line)).size })}</p>
          <ul>
            {problems.slice(0, SHOWN).map(({ line, column, value, reason, choices }) => (
              <li key={`${line} ${column}`}>
                {t('customers.import.problem', {
                  line,
                  column,
                  value,
                  reason: t(`customers.import.reason.${reason}`, { choices }),
                })}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {customers.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className="scroll" tabIndex={0} aria-label={t('customers.caption')}>
            <table>
              <caption className="visually-hidden">{t('customers.caption')}</caption>
              <thead>
                <tr>
                  {(
                    ['name', 'contractReference', 'noticeDays', 'objectionDays', 'authorisation', 'recipients'] as const
                  ).map((field) => (
                    <th key={field} scope="col">
                      {t(`customers.field.${field}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {customers.slice(0, SHOWN).map((customer) => (
                  <tr key={customer.name}>
                    <td data-label={t('customers.field.name')}>{customer.name}</td>
                    <td data-label={t('customers.field.contractReference')}>{customer.contractReference}</td>
                    <td data-label={t('customers.field.noticeDays')}>
                      {customer.noticeDays !== undefined &&
                        t('customers.plan.days', { days: customer.noticeDays, kind: customer.dayKind })}
                    </td>
                    <td data-label={t('customers.field.objectionDays')}>
                      {customer.objectionDays !== undefined &&
                        t('customers.plan.days', { days: customer.objectionDays, kind: customer.dayKind })}
                    </td>
                    <td data-label={t('customers.field.authorisation')}>
                      {word('customer-authorisation', customer.authorisation)}
                    </td>
                    <td data-label={t('customers.field.recipients')}>
                      {customer.recipients.join(', ') || <span className="absent">{t('customers.no-recipients')}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Form method="post" className="form-actions">
            <input type="hidden" name="customers" value={JSON.stringify(customers)} />
            <button type="submit" className="primary">
              {t('customers.import.apply', { count: customers.length })}
            </button>
          </Form>
        </>
      )}
    </Section>
  );
}
