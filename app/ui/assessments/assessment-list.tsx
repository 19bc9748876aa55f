import { Link } from '@remix-run/react';
import { ASSESSMENT_STATUSES } from '../../domain/assessments';
import type { ListShape, ListView } from '../../lib/list-view';
import type { AssessmentLine } from '../../services/assessment-lists.server';
import type { Option } from '../fields';
import { Day, useWords } from '../language';
import { type Column, List } from '../list';
import { Empty, PageHead } from '../page';
import { useOrganisation } from '../shell-organisation';
import { AssessmentBadge, LineProgress } from './assessment-status';
import { TransferParts } from './transfer-parts';

type Props = {
  hasAny: boolean;
  view: ListView;
  shape: ListShape;
  rows: AssessmentLine[];
  destinations: Option[];
  page: number;
  pages: number;
  total: number;
};

/** Every assessment of an organisation; before the first one, what they are for and how to begin. */
export function AssessmentsPage({ hasAny, destinations, ...list }: Props) {
  const { t, word } = useWords();
  const { base, may } = useOrganisation();
  const columns = useColumns();
  const start = may('draft') && (
    <Link className="button primary" to={`${base}/assessments/new`} data-key="n">
      {t('assessments.new')}
    </Link>
  );
  return (
    <>
      <TransferParts />
      <PageHead title={t('assessments.title')} actions={hasAny && start}>
        <p className="quiet">{t('assessments.intro')}</p>
      </PageHead>
      {hasAny ? (
        <List
          {...list}
          columns={columns}
          rowKey={({ id }) => id}
          caption={t('assessments.caption')}
          searchLabel={t('assessments.search')}
          filters={[
            {
              name: 'status',
              label: t('assessments.filter.status'),
              options: ASSESSMENT_STATUSES.map((value) => ({ value, label: t(`assessments.status.${value}`) })),
            },
            { name: 'destination', label: t('assessments.filter.destination'), options: destinations },
            {
              name: 'archived',
              label: t('assessments.filter.archived'),
              options: [{ value: 'yes', label: word('answer', 'yes') }],
            },
          ]}
          none={<p>{t('assessments.none-found')}</p>}
        />
      ) : (
        <Empty
          title={t('assessments.empty.title')}
          actions={
            <>
              {start}
              <Link className="button" to={`${base}/transfers`}>
                {t('assessments.empty.transfers')}
              </Link>
            </>
          }
        >
          <p>{t('assessments.empty.text')}</p>
          <p className="example">{t('assessments.empty.example')}</p>
          <p>{t('assessments.empty.ways')}</p>
        </Empty>
      )}
    </>
  );
}

function useColumns(): Column<AssessmentLine>[] {
  const { t } = useWords();
  const { base } = useOrganisation();
  return [
    {
      key: 'importer',
      header: t('assessments.column.importer'),
      cell: (line) => (
        <>
          <Link to={`${base}/assessments/${line.id}`}>{line.vendor}</Link>
          {line.archived && <span className="quiet"> ({t('assessments.archived')})</span>}
        </>
      ),
    },
    {
      key: 'destination',
      header: t('assessments.column.destination'),
      cell: ({ destination, place }) => (
        <span className="country">
          {destination} {/^[A-Z]{2}$/.test(place) && <abbr className="code">{place}</abbr>}
        </span>
      ),
    },
    { key: 'transfers', header: t('assessments.column.transfers'), cell: (line) => <CoveredTransfers line={line} /> },
    {
      key: 'status',
      header: t('assessments.column.status'),
      cell: ({ status }) => <AssessmentBadge status={status} />,
    },
    {
      key: 'review',
      header: t('assessments.column.review'),
      cell: ({ reviewDueOn }) =>
        reviewDueOn ? <Day day={reviewDueOn} /> : <span className="absent">{t('assessments.no-review-day')}</span>,
    },
    { key: 'progress', header: t('assessments.column.progress'), cell: (line) => <LineProgress line={line} /> },
  ];
}

function CoveredTransfers({ line: { transfers, gone } }: { line: AssessmentLine }) {
  const { t, word } = useWords();
  const { base } = useOrganisation();
  return (
    <ul className="plain-list">
      {transfers.map(({ key, service, mode }) => (
        <li key={key}>
          <Link to={`${base}/transfers/${encodeURIComponent(key)}`}>{service}</Link>{' '}
          <span className="quiet">{word('mode', mode)}</span>
        </li>
      ))}
      {transfers.length === 0 && <li className="absent">{t('assessments.transfers.none-left')}</li>}
      {gone > 0 && <li className="quiet">{t('assessments.transfers.gone', { count: gone })}</li>}
    </ul>
  );
}
