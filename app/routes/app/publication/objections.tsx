import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { titled } from '../../../lib/titles';
import { viewObjections } from '../../../services/objection-views.server';
import { ObjectionBadge } from '../../../ui/customers/objection-badge';
import { DataTable } from '../../../ui/data-table';
import { Day, useWords } from '../../../ui/language';
import { Empty, PageHead } from '../../../ui/page';

export const meta: MetaFunction = titled('customers.objections.title');

export async function loader(args: LoaderFunctionArgs) {
  const { db, organisation } = await requireContext(args, 'read');
  return { objections: await viewObjections(db.read, organisation.id) };
}

export default function Objections() {
  const { t, word } = useWords();
  const { objections } = useLoaderData<typeof loader>();
  if (objections.length === 0)
    return (
      <>
        <PageHead title={t('customers.objections.title')} />
        <Empty title={t('customers.objections.empty.title')}>
          <p>{t('customers.objections.empty.text')}</p>
        </Empty>
      </>
    );
  return (
    <>
      <PageHead title={t('customers.objections.title')} />
      <DataTable
        caption={t('customers.objections.caption')}
        rows={objections}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'customer',
            header: t('customers.objections.customer'),
            cell: (one) => (
              <>
                <Link to={one.id}>{one.name}</Link>
              </>
            ),
          },
          {
            key: 'about',
            header: t('customers.objections.about'),
            cell: (one) => <>{t('customers.objections.revision', { number: one.number })}</>,
          },
          {
            key: 'ground',
            header: t('customers.objections.ground'),
            cell: (one) => <>{word('objection-ground', one.ground)}</>,
          },
          {
            key: 'raised',
            header: t('customers.objections.raised'),
            cell: (one) => (
              <>
                <Day day={dayOf(one.raisedAt)} relative={false} />
                {one.isLate && <span className="quiet"> ({t('customers.objections.late')})</span>}
              </>
            ),
          },
          {
            key: 'window',
            header: t('customers.objections.window'),
            cell: (one) => <>{one.objectionUntilOn && <Day day={one.objectionUntilOn} relative={false} />}</>,
          },
          {
            key: 'in-force',
            header: t('customers.objections.in-force'),
            cell: (one) => <Day day={one.inForceOn} relative={false} />,
          },
          {
            key: 'state',
            header: t('customers.objections.state'),
            cell: (one) => <ObjectionBadge state={one.state} />,
          },
        ]}
      />
    </>
  );
}
