import { Form, Link } from '@remix-run/react';
import type { viewNotice } from '../../services/notice-views.server';
import { DataTable } from '../data-table';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { toldColumns } from './told-columns';

type Told = NonNullable<Awaited<ReturnType<typeof viewNotice>>>['customers'];

/** Where each customer stands on a notice, and whom none of its mails reached. */
export function NoticeCustomers({ customers }: { customers: Told }) {
  const { t, day } = useWords();
  const { base } = useOrganisation();
  const told = toldColumns(t);
  if (customers.length === 0) return null;
  const unreached = customers.filter(({ isReached }) => !isReached);
  const [first] = unreached.flatMap(({ objectionUntilOn }) => objectionUntilOn ?? []).toSorted();
  const names = unreached.map(({ name }) => name).join(', ');
  return (
    <Section title={t('customers.notice.title')}>
      {unreached.length > 0 && (
        <Note tone="blocked">
          {first
            ? t('customers.notice.unreached', { customers: names, day: day(first) })
            : t('customers.notice.unreached.no-window', { customers: names })}
        </Note>
      )}
      <p className="quiet">{t('customers.notice.text')}</p>
      <DataTable
        caption={t('customers.notice.title')}
        rows={customers}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('customers.field.name'),
            cell: (one) => (
              <>
                <Link to={`${base}/publication/customers/${one.customerId}`}>{one.name}</Link>
                {one.contractReference && <span className="quiet"> {one.contractReference}</span>}
              </>
            ),
          },
          told.earliest,
          told.until,
          told.standing,
        ]}
      />
    </Section>
  );
}

/** Sends the notice again with what was wrong with it. */
export function NoticeCorrection() {
  const { t } = useWords();
  return (
    <details className="others">
      <summary>{t('customers.notice.correct')}</summary>
      <Form method="post">
        <div className="field">
          <label htmlFor="correction">{t('customers.notice.correct')}</label>
          <p className="hint" id="correction-hint">
            {t('customers.notice.correct.text')}
          </p>
          <textarea
            id="correction"
            name="correction"
            rows={4}
            maxLength={4000}
            required
            aria-describedby="correction-hint"
          />
        </div>
        <button type="submit">{t('customers.notice.correct.act')}</button>
      </Form>
    </details>
  );
}
