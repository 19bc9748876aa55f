import { Form, useNavigation } from '@remix-run/react';
import type { OtherTableView } from '../../services/imports-review-columns.server';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { ColumnChoice } from './column-choice';
import type { PlannedView, Typed } from './planned-import';

/** A list in which no column says who the vendors are: why, and the choice of the column that does. */
export function WithoutVendors({ view, typed }: { view: PlannedView; typed: Typed }) {
  const { t } = useWords();
  const { may } = useOrganisation();
  const { withoutVendors, otherTables } = view;
  const isById = withoutVendors?.code === 'vendor-only-by-id';
  return (
    <>
      <Note tone="attention">
        <p>{t(isById ? 'imports.refused.vendor-only-by-id' : 'imports.without-vendors')}</p>
      </Note>
      {may('draft') && (
        <Section title={t('imports.columns')} id="columns">
          <p>{t('imports.without-vendors.choose')}</p>
          {otherTables.map((table) => (
            <TableChoice key={table.table} table={table} typed={typed} isNamed={otherTables.length > 1} />
          ))}
        </Section>
      )}
    </>
  );
}

/** The tables nobody took for lists of vendors, folded away: one of them may be. */
export function OtherTables({ view: { otherTables }, typed }: { view: PlannedView; typed: Typed }) {
  const { t } = useWords();
  const { may } = useOrganisation();
  if (otherTables.length === 0 || !may('draft')) return null;
  const isOpen = otherTables.some(
    ({ table }) => typed && Object.keys(typed).some((name) => name.startsWith(`column-${table}-`)),
  );
  return (
    <details className="more other-tables" open={isOpen}>
      <summary>{t('imports.other-tables', { count: otherTables.length })}</summary>
      <p className="quiet">{t('imports.other-tables.hint')}</p>
      {otherTables.map((table) => (
        <TableChoice key={table.table} table={table} typed={typed} isNamed />
      ))}
    </details>
  );
}

function TableChoice({ table, typed, isNamed }: { table: OtherTableView; typed: Typed; isNamed: boolean }) {
  const { t } = useWords();
  const busy = useNavigation().state === 'submitting';
  const { heading, sheet, line, rows, columns } = table;
  const title = sheet ?? heading;
  return (
    <Form method="post" className="columns-form other-table" preventScrollReset>
      {isNamed && (
        <p>
          <strong>{title || t('imports.other-tables.at', { line })}</strong>{' '}
          <span className="quiet">{t('imports.other-tables.rows', { count: rows })}</span>
        </p>
      )}
      <ul className="column-list">
        {columns.map((column) => (
          <ColumnChoice key={column.column} column={column} editable typed={typed} />
        ))}
      </ul>
      <p className="actions">
        <button type="submit" name="intent" value="columns" disabled={busy}>
          {t('imports.columns.read-so')}
        </button>
      </p>
    </Form>
  );
}
