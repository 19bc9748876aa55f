import { Form, Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type ListShape, type ListView, listAddress } from '../lib/list-view';
import { type Column, DataTable } from './data-table';
import type { Option } from './fields';
import { useWords } from './language';

export type { Column } from './data-table';
export type Filter = { name: string; label: string; options: Option[] };

type Props<T> = {
  view: ListView;
  shape: ListShape;
  columns: Column<T>[];
  filters: Filter[];
  rows: T[];
  page: number;
  pages: number;
  total: number;
  rowKey: (row: T) => string;
  searchLabel: string;
  caption: string;
  /** Parameters of the address that searching and filtering leave as they are. */
  keep?: Record<string, string>;
  /** What stands here when the search and the filters leave nothing. */
  none: ReactNode;
};

/** A list whose search, sort, filters, page and columns live in the address, so that a link shows the same list. */
export function List<T>(props: Props<T>) {
  const { view, columns, rows, rowKey, caption, total, none } = props;
  const shown = columns.filter((column) => view.columns.includes(column.key));
  return (
    <>
      <ListControls {...props} />
      {rows.length === 0 ? (
        <div className="none">{none}</div>
      ) : (
        <DataTable
          columns={shown}
          rows={rows}
          rowKey={rowKey}
          caption={caption}
          head={(column) => <Header key={column.key} column={column} {...props} />}
        />
      )}
      {total > rows.length && <Pager page={props.page} pages={props.pages} />}
    </>
  );
}

function Header<T>({ column, view, shape }: Props<T> & { column: Column<T> }) {
  const { search } = useLocation();
  const sorted = view.sort === column.key;
  if (!shape.sortable.includes(column.key))
    return (
      <th scope="col" className={column.numeric ? 'numeric' : undefined}>
        {column.header}
      </th>
    );
  const address = listAddress(search, {
    sort: column.key,
    dir: sorted && !view.descending ? 'desc' : undefined,
    page: undefined,
  });
  return (
    <th
      scope="col"
      className={column.numeric ? 'numeric' : undefined}
      aria-sort={sorted ? (view.descending ? 'descending' : 'ascending') : undefined}
    >
      <Link to={address} preventScrollReset>
        {column.header}
        <span aria-hidden="true">{sorted ? (view.descending ? ' ↓' : ' ↑') : ''}</span>
      </Link>
    </th>
  );
}

function ListControls<T>({ view, filters, columns, searchLabel, total, keep = {} }: Props<T>) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const active = view.q !== '' || Object.keys(view.filters).length > 0;
  return (
    <Form method="get" className="controls" role="search" key={pathname}>
      <input type="hidden" name="sort" value={view.sort} />
      {view.descending && <input type="hidden" name="dir" value="desc" />}
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="control control-search">
        <span>{searchLabel}</span>
        <input type="search" name="q" defaultValue={view.q} data-search />
      </label>
      {filters.map((filter) => (
        <label className="control" key={filter.name}>
          <span>{filter.label}</span>
          <select name={filter.name} defaultValue={view.filters[filter.name] ?? ''}>
            <option value="">{t('common.all')}</option>
            {filter.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <details className="menu control-columns">
        <summary>{t('common.columns')}</summary>
        <div className="menu-body">
          {columns.map((column) => (
            <label key={column.key} className="check">
              <input
                type="checkbox"
                name="cols"
                value={column.key}
                defaultChecked={view.columns.includes(column.key)}
              />{' '}
              {column.header}
            </label>
          ))}
        </div>
      </details>
      <button type="submit">{t('common.apply')}</button>
      {active && (
        <Link to={{ pathname, search: new URLSearchParams(keep).toString() }}>{t('common.clear-filters')}</Link>
      )}
      <span className="control-count" role="status">
        {t('common.rows', { count: total })}
      </span>
    </Form>
  );
}

function Pager({ page, pages }: { page: number; pages: number }) {
  const { t } = useWords();
  const { search } = useLocation();
  return (
    <nav className="pager" aria-label={t('common.pages')}>
      {page > 1 && (
        <Link to={listAddress(search, { page: String(page - 1) })} rel="prev">
          {t('common.previous')}
        </Link>
      )}
      <span>{t('common.page-of', { page, pages })}</span>
      {page < pages && (
        <Link to={listAddress(search, { page: String(page + 1) })} rel="next">
          {t('common.next')}
        </Link>
      )}
    </nav>
  );
}
