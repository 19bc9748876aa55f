import { Link, useLocation } from '@remix-run/react';
import { VERDICTS } from '../../domain/assess';
import { BANDS } from '../../domain/risk';
import { COVERAGES } from '../../domain/transfers';
import { ACCESS_MODES } from '../../domain/words';
import { type ListShape, listAddress } from '../../lib/list-view';
import type { TransferLine } from '../../services/overview-transfers.server';
import type { TransferList } from '../../services/overview-transfers-view.server';
import { useAtDay } from '../at-day';
import { transferPath } from '../findings-steps';
import { Country, useWords } from '../language';
import { type Column, List } from '../list';
import { AsOf, NotToday } from '../overview';
import { Empty, PageHead } from '../page';
import { CoverageBadge } from '../register/coverage-badge';
import { BandBadge } from '../risk/band-badge';
import { useOrganisation } from '../shell-organisation';
import { ToneSign, VerdictBadge } from '../verdict';

type Props = Omit<TransferList, 'lines'> & {
  hasAny: boolean;
  shape: ListShape;
  rows: TransferLine[];
  page: number;
  pages: number;
  total: number;
};

/** Every transfer of a register, gravest first. */
export function TransfersPage(props: Props) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const { search } = useLocation();
  const { hasAny, inside, showsInside, day, isToday, view } = props;
  const nothingLeaves =
    !hasAny || (props.total === 0 && !showsInside && view.q === '' && Object.keys(view.filters).length === 0);
  const toggle = listAddress(search, {
    eea: showsInside ? undefined : '1',
    coverage: view.filters.coverage === 'none-needed' ? undefined : view.filters.coverage,
    page: undefined,
  });
  return (
    <>
      <PageHead
        title={t('transfers.title')}
        actions={
          <>
            <AsOf day={day} />
            <Link className="button" to={`${base}/what-if`}>
              {t('what-if.title')}
            </Link>
            <a className="button" href={`${base}/transfers/export.csv${search}`}>
              {t('transfers.export')}
            </a>
            <a className="button" href={`${base}/transfers/article-30.csv${isToday ? '' : `?at=${day}`}`}>
              {t('transfers.record.export')}
            </a>
          </>
        }
      >
        <p className="quiet">{t('transfers.intro')}</p>
      </PageHead>
      {!isToday && <NotToday day={day} />}
      {nothingLeaves ? <NothingLeaves /> : <Table {...props} />}
      {inside > 0 && (
        <p className="after-list">
          <Link to={toggle} preventScrollReset>
            {t(showsInside ? 'transfers.eea-shown' : 'transfers.eea-hidden', { count: inside })}
          </Link>
        </p>
      )}
    </>
  );
}

function NothingLeaves() {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <Empty
      title={t('transfers.none.title')}
      actions={
        <Link className="button" to={`${base}/register/engagements`}>
          {t('transfers.none.engagements')}
        </Link>
      }
    >
      <p>{t('transfers.none.text')}</p>
      <p className="quiet">{t('transfers.none.example')}</p>
    </Empty>
  );
}

function Table({ showsInside, destinations, instruments, day, isToday, ...list }: Props) {
  const words = useWords();
  const { t, word } = words;
  const options = <Code extends string>(kind: string, codes: readonly Code[]) =>
    codes.map((value) => ({ value, label: word(kind, value) }));
  const coverages = COVERAGES.filter((coverage) => showsInside || coverage !== 'none-needed');
  return (
    <List
      {...list}
      columns={useColumns()}
      rowKey={({ key }) => key}
      caption={t('transfers.caption')}
      searchLabel={t('transfers.search')}
      keep={{ ...(showsInside && { eea: '1' }), ...(!isToday && { at: day }) }}
      filters={[
        { name: 'destination', label: t('transfers.filter.destination'), options: destinations },
        { name: 'verdict', label: t('transfers.filter.verdict'), options: options('verdict', VERDICTS) },
        { name: 'band', label: t('transfers.filter.band'), options: options('band', BANDS) },
        { name: 'coverage', label: t('transfers.filter.coverage'), options: options('coverage', coverages) },
        {
          name: 'instrument',
          label: t('transfers.filter.instrument'),
          options: instruments.map((value) => ({
            value,
            label: value === 'none' ? t('overview.safeguard.none') : word('instrument', value),
          })),
        },
        { name: 'mode', label: t('transfers.filter.mode'), options: options('mode', ACCESS_MODES) },
      ]}
      none={<p>{t('transfers.none-found')}</p>}
    />
  );
}

function useColumns(): Column<TransferLine>[] {
  const { t, word } = useWords();
  const { base } = useOrganisation();
  const atDay = useAtDay();
  return [
    {
      key: 'vendor',
      header: t('transfers.column.vendor'),
      cell: (line) => <Link to={atDay(base + transferPath(line.key))}>{line.vendor}</Link>,
    },
    {
      key: 'service',
      header: t('transfers.column.service'),
      cell: (line) => <Link to={atDay(`${base}/register/engagements/${line.engagementId}`)}>{line.service}</Link>,
    },
    { key: 'role', header: t('transfers.column.role'), cell: ({ role }) => word('role', role) },
    { key: 'destination', header: t('transfers.column.destination'), cell: (line) => <Destination line={line} /> },
    {
      key: 'mode',
      header: t('transfers.column.mode'),
      cell: ({ mode }) =>
        mode === 'not-stated' ? <span className="absent">{word('mode', mode)}</span> : word('mode', mode),
    },
    { key: 'safeguards', header: t('transfers.column.safeguards'), cell: (line) => <Safeguards line={line} /> },
    {
      key: 'coverage',
      header: t('transfers.column.coverage'),
      cell: ({ coverage }) => <CoverageBadge coverage={coverage} />,
    },
    {
      key: 'verdict',
      header: t('transfers.column.verdict'),
      cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
    },
    {
      key: 'score',
      header: t('transfers.column.score'),
      cell: (line) => (
        <div>
          <BandBadge band={line.band} score={line.score} />
          {line.unknowns > 0 && <div className="quiet">{t('transfers.unknowns', { count: line.unknowns })}</div>}
        </div>
      ),
    },
    { key: 'reason', header: t('transfers.column.reason'), cell: (line) => <Why line={line} /> },
  ];
}

/** Why the verdict is what it is: what is open, else what the transfer stands on. */
export function Why({ line: { open, reason } }: { line: Pick<TransferLine, 'open' | 'reason'> }) {
  const { t } = useWords();
  return <span>{open ? `${t(`finding.${open}.kind`)}.` : t(`transfers.reason.${reason}`)}</span>;
}

/** Where a transfer goes: a country with its code, an organisation, or that nobody has said. */
export function Destination({ line: { destination } }: { line: Pick<TransferLine, 'destination'> }) {
  const { word } = useWords();
  if (destination.country) return <Country code={destination.country} />;
  return <>{destination.internationalOrganisation ?? word('destination', destination.kind)}</>;
}

function Safeguards({ line: { safeguards, reliesOn, coverage } }: { line: TransferLine }) {
  const { t, word } = useWords();
  if (safeguards.length === 0 && reliesOn)
    return (
      <span>
        <ToneSign tone="valid" /> {word('instrument', reliesOn)}
      </span>
    );
  if (safeguards.length === 0)
    return coverage === 'none-needed' ? null : <span className="absent">{t('transfers.no-safeguard')}</span>;
  return (
    <ul className="plain-list">
      {safeguards.map(({ instrument, standing }) => (
        <li key={instrument}>
          <ToneSign tone={standing === 'valid' ? 'valid' : standing === 'unknown' ? 'unknown' : 'blocked'} />{' '}
          {word('instrument', instrument)}
          <span className="visually-hidden"> {word('standing', standing)}</span>
        </li>
      ))}
    </ul>
  );
}
