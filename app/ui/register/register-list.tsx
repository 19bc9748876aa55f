import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { VERDICTS } from '../../domain/assess';
import { COVERAGES } from '../../domain/transfers';
import { ENGAGEMENT_ROLES } from '../../domain/words';
import { type ListShape, type ListView, listAddress } from '../../lib/list-view';
import type { Option } from '../fields';
import { useWords } from '../language';
import { List } from '../list';
import { useOrganisation } from '../shell-organisation';
import type { RegisterColumn } from './list-column';

type Props<T> = {
  kind: 'vendors' | 'engagements';
  lines: T[];
  view: ListView;
  shape: ListShape;
  columns: readonly RegisterColumn<T>[];
  countries: Option[];
  page: number;
  pages: number;
  total: number;
  /** Parts of the address that search and filters keep. */
  keep: Record<string, string>;
};

/** A list of the register with its filters. */
export function RegisterList<T extends { id: string }>({ kind, lines, columns, countries, ...list }: Props<T>) {
  const words = useWords();
  const { t, word } = words;
  const { base } = useOrganisation();
  const yesOrNo = ['yes', 'no'].map((value) => ({ value, label: word('answer', value) }));
  return (
    <List
      {...list}
      rows={lines}
      rowKey={({ id }) => id}
      caption={t(`register.${kind}.title`)}
      searchLabel={t(`register.${kind}.search`)}
      columns={columns.map((column) => ({
        key: column.key,
        header: column.header(words),
        numeric: column.numeric,
        cell: (line: T): ReactNode => (
          <div className="cell">{column.cell ? column.cell(line, base) : column.text(line, words)}</div>
        ),
      }))}
      filters={[
        {
          name: 'role',
          label: t('register.filter.role'),
          options: ENGAGEMENT_ROLES.map((value) => ({ value, label: word('role', value) })),
        },
        { name: 'country', label: t(`register.filter.country-of-${kind}`), options: countries },
        {
          name: 'verdict',
          label: t('register.filter.verdict'),
          options: VERDICTS.map((value) => ({ value, label: word('verdict', value) })),
        },
        {
          name: 'coverage',
          label: t('register.filter.coverage'),
          options: COVERAGES.map((value) => ({ value, label: word('coverage', value) })),
        },
        { name: 'published', label: t('register.filter.published'), options: yesOrNo },
        { name: 'waiting', label: t('register.filter.waiting'), options: yesOrNo },
        { name: 'archived', label: t('register.filter.archived'), options: yesOrNo.slice(0, 1) },
      ]}
      none={t('register.none-found')}
    />
  );
}

/** The buttons above a list: export of what it shows, import, add. */
export function ListActions({
  kind,
  add,
  addLabel,
}: {
  kind: 'vendors' | 'engagements';
  add: string;
  addLabel: string;
}) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const { search } = useLocation();
  return (
    <>
      <a className="button" href={`${base}/register/export.csv${listAddress(search, { list: kind, page: undefined })}`}>
        {t('register.export')}
      </a>
      {may('draft') && (
        <Link className="button" to={`${base}/imports`}>
          {t('register.import')}
        </Link>
      )}
      {may('draft') && (
        <Link className="button primary" to={add} data-key="n">
          {addLabel}
        </Link>
      )}
    </>
  );
}
