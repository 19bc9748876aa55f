import { Form, Link, useNavigation } from '@remix-run/react';
import type { ReviewColumn } from '../../services/imports-review-columns.server';
import { useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { ColumnChoice, fieldOfImport } from './column-choice';
import type { PlannedView, Typed } from './planned-import';

/** What each column of the list means. Those nothing is read from come first: nobody should lose one without knowing. */
export function ReviewColumns({ view, typed }: { view: PlannedView; typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const { base, may } = useOrganisation();
  const busy = useNavigation().state === 'submitting';
  const { columns, columnsFrom } = view;
  const unused = columns.filter(({ isKept, samples }) => !isKept && samples.length > 0);
  const used = columns.filter(({ isKept }) => isKept);
  const heldBack = columns.filter(({ isHeldBack }) => isHeldBack).map(({ header }) => header);
  const editable = may('draft');
  const openUsed = typed?.intent === 'columns' || used.some(({ isSure }) => !isSure);
  return (
    <Section title={t('imports.columns')} id="columns">
      {columnsFrom && (
        <Form method="post" className="decided" preventScrollReset>
          <span>
            {t('imports.remembered')} <Link to={`${base}/imports/${columnsFrom}`}>{t('imports.remembered.which')}</Link>
          </span>{' '}
          {editable && (
            <button type="submit" name="intent" value="forget-columns" className="plain">
              {t('imports.remembered.forget')}
            </button>
          )}
        </Form>
      )}
      <Form method="post" className="columns-form" preventScrollReset>
        {unused.length > 0 ? (
          <div className="columns-unused">
            <p>
              <strong>{t('imports.columns.unused-count', { count: unused.length })}</strong>
            </p>
            <ColumnList columns={unused} editable={editable} typed={typed} />
          </div>
        ) : (
          <p className="quiet">{t('imports.columns.all-used')}</p>
        )}
        {heldBack.length > 0 && <p>{t('imports.columns.held-back', { headers: heldBack.join(', ') })}</p>}
        <details className="more" open={openUsed}>
          <summary>
            {t('imports.columns.used', { count: used.length })}{' '}
            <span className="quiet">
              {used.map(({ header, field }) => `${header} → ${fieldOfImport(field ?? '', words)}`).join(' · ')}
            </span>
          </summary>
          <ColumnList columns={used} editable={editable} typed={typed} />
        </details>
        {editable && (
          <p className="actions">
            <button type="submit" name="intent" value="columns" disabled={busy}>
              {t('imports.columns.read-so')}
            </button>
            <span className="quiet">{t('imports.columns.hint')}</span>
          </p>
        )}
      </Form>
    </Section>
  );
}

function ColumnList({ columns, editable, typed }: { columns: ReviewColumn[]; editable: boolean; typed: Typed }) {
  return (
    <ul className="column-list">
      {columns.map((column) => (
        <ColumnChoice key={`${column.table}-${column.column}`} column={column} editable={editable} typed={typed} />
      ))}
    </ul>
  );
}
