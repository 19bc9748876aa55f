import type { ReactNode } from 'react';

export type Column<T> = { key: string; header: string; cell: (row: T) => ReactNode; numeric?: boolean };

type Props<T> = {
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  caption: string;
  /** What stands in the head of a column instead of its plain name. */
  head?: (column: Column<T>) => ReactNode;
};

/** A table that scrolls sideways where there is no room, and becomes one card per row on a small screen. */
export function DataTable<T>({ columns, rows, rowKey, caption, head = plainHead }: Props<T>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>{columns.map((column) => head(column))}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.key} className={column.numeric ? 'numeric' : undefined} data-label={column.header}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const plainHead = <T,>({ key, header, numeric }: Column<T>) => (
  <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
    {header}
  </th>
);
