import { Link, useLocation } from '@remix-run/react';
import { duePath } from '../../lib/due-path';
import { dueSubject } from '../../lib/due-words';
import { type ListShape, listAddress } from '../../lib/list-view';
import type { DueLine } from '../../services/due-dates.server';
import type { DueList } from '../../services/due-dates-view.server';
import { Day, useWords } from '../language';
import { type Column, List } from '../list';
import { AsOf, NotToday } from '../overview';
import { Empty, PageHead } from '../page';
import { useOrganisation } from '../shell-organisation';
import { Badge } from '../verdict';

type Props = Omit<DueList, 'lines'> & {
  shape: ListShape;
  windows: readonly ('overdue' | '30' | '90')[];
  rows: DueLine[];
  page: number;
  pages: number;
  /** Due dates that the search and the filters leave. */
  found: number;
};

/** Everything that is overdue or falls due within a year, soonest first. */
export function DueDates({ windows, found, total, overdue, kinds, day, isToday, ...list }: Props) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const { search } = useLocation();
  const columns = useColumns(isToday ? '' : `?at=${day}`);
  return (
    <>
      <PageHead
        crumbs={[{ to: base, label: t('overview.title') }]}
        title={t('calendar.title')}
        actions={
          <>
            <AsOf day={day} />
            {total > 0 && (
              <a className="button" href={`${base}/calendar/due-dates.csv${search}`} download>
                {t('calendar.export')}
              </a>
            )}
          </>
        }
      >
        {total > 0 && (
          <p className="quiet">
            {t('calendar.intro', { total })}{' '}
            {overdue > 0 && (
              <Link to={listAddress(search, { within: 'overdue', page: undefined })}>
                {t('calendar.overdue', { count: overdue })}
              </Link>
            )}
          </p>
        )}
      </PageHead>
      {!isToday && <NotToday day={day} />}
      {total === 0 ? (
        <NothingDue />
      ) : (
        <div className="section">
          <List
            {...list}
            total={found}
            columns={columns}
            rowKey={({ kind, subject, on }) => [kind, subject.id, on].join()}
            caption={t('calendar.title')}
            searchLabel={t('calendar.search')}
            {...(!isToday && { keep: { at: day } })}
            filters={[
              {
                name: 'within',
                label: t('calendar.filter.within'),
                options: windows.map((value) => ({ value, label: t(`calendar.within.${value}`) })),
              },
              {
                name: 'kind',
                label: t('calendar.filter.kind'),
                options: kinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) })),
              },
            ]}
            none={<p>{t('calendar.none-found')}</p>}
          />
        </div>
      )}
    </>
  );
}

function NothingDue() {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <Empty
      title={t('calendar.none.title')}
      actions={
        <Link className="button" to={`${base}/register`}>
          {t('calendar.none.register')}
        </Link>
      }
    >
      <p>{t('calendar.none.text')}</p>
      <p className="quiet">{t('calendar.none.example')}</p>
    </Empty>
  );
}

/** `at` is what an address of another day ends in. */
function useColumns(at: string): Column<DueLine>[] {
  const { t, language } = useWords();
  const { base } = useOrganisation();
  return [
    {
      key: 'on',
      header: t('calendar.column.on'),
      cell: ({ on, daysLeft }) => (
        <>
          <Day day={on} /> {daysLeft < 0 && <Badge tone="attention">{t('calendar.is-overdue')}</Badge>}
        </>
      ),
    },
    { key: 'kind', header: t('calendar.column.kind'), cell: ({ kind }) => t(`calendar.kind.${kind}`) },
    {
      key: 'about',
      header: t('calendar.column.about'),
      cell: (line) => <Link to={base + duePath(line) + at}>{dueSubject(line, language)}</Link>,
    },
    {
      key: 'step',
      header: t('calendar.column.step'),
      cell: ({ kind }) => <span className="quiet">{t(`calendar.step.${kind}`)}</span>,
    },
  ];
}
