import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { requireContext } from '../../../lib/context.server';
import { titled } from '../../../lib/titles';
import { viewCustomers } from '../../../services/customer-views.server';
import { DataTable } from '../../../ui/data-table';
import { Day, useWords } from '../../../ui/language';
import { Empty, PageHead } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell-organisation';

export const meta: MetaFunction = titled('customers.title');

export async function loader(args: LoaderFunctionArgs) {
  const { db, organisation } = await requireContext(args, 'read');
  const q = new URL(args.request.url).searchParams.get('q')?.slice(0, 200) ?? '';
  const { noticeDays, objectionDays } = organisation;
  return { q, noticeDays, objectionDays, ...(await viewCustomers(db.read, organisation.id, q)) };
}

export default function Customers() {
  const { t, word } = useWords();
  const { may } = useOrganisation();
  const { q, customers, total, noticeDays, objectionDays } = useLoaderData<typeof loader>();
  const ways = may('publish') && (
    <>
      <Link className="button" to="import">
        {t('customers.import')}
      </Link>
      <Link className="button primary" to="new">
        {t('customers.add')}
      </Link>
    </>
  );
  if (total === 0)
    return (
      <>
        <PageHead title={t('customers.title')} />
        <Empty title={t('customers.empty.title')} actions={ways}>
          <p>{t('customers.empty.text')}</p>
        </Empty>
      </>
    );
  return (
    <>
      <PageHead title={t('customers.title')} actions={ways}>
        <p className="quiet">{t('customers.text')}</p>
      </PageHead>
      <Form method="get" className="controls" role="search">
        <label className="control control-search">
          <span>{t('customers.search')}</span>
          <input type="search" name="q" defaultValue={q} data-search />
        </label>
      </Form>
      <DataTable
        caption={t('customers.caption')}
        rows={customers}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('customers.field.name'),
            cell: (customer) => (
              <>
                <Link to={customer.id}>{customer.name}</Link>
                {customer.contractReference && <span className="quiet"> {customer.contractReference}</span>}
                {customer.endedOn && (
                  <span className="quiet">
                    {' '}
                    {t('customers.field.endedOn')} <Day day={customer.endedOn} relative={false} />
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'noticeDays',
            header: t('customers.field.noticeDays'),
            cell: (customer) => <Days days={customer.noticeDays} own={noticeDays} kind={customer.dayKind} />,
          },
          {
            key: 'objectionDays',
            header: t('customers.field.objectionDays'),
            cell: (customer) => <Days days={customer.objectionDays} own={objectionDays} kind={customer.dayKind} />,
          },
          {
            key: 'authorisation',
            header: t('customers.field.authorisation'),
            cell: (customer) => <>{word('customer-authorisation', customer.authorisation)}</>,
          },
          {
            key: 'products',
            header: t('customers.field.products'),
            cell: (customer) => (
              <>{customer.products.join(', ') || <span className="quiet">{t('customers.all-products')}</span>}</>
            ),
          },
          {
            key: 'language',
            header: t('customers.field.language'),
            cell: (customer) => <>{word('language', customer.language)}</>,
          },
          {
            key: 'recipients',
            header: t('customers.field.recipients'),
            cell: (customer) => (
              <>{customer.recipients.join(', ') || <span className="absent">{t('customers.no-recipients')}</span>}</>
            ),
          },
        ]}
      />
    </>
  );
}

function Days({ days, own, kind }: { days: number | undefined; own: number; kind: string }) {
  const { t } = useWords();
  if (days === undefined) return <span className="quiet">{t('customers.default', { days: own })}</span>;
  return <>{t('customers.plan.days', { days, kind })}</>;
}
