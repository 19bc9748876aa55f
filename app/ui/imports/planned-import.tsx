import { Form, Link, useLocation, useNavigation } from '@remix-run/react';
import { isMessageKey, type MessageKey } from '../../lib/i18n';
import { listAddress } from '../../lib/list-view';
import type { viewImport } from '../../services/imports-view.server';
import { fieldInWords } from '../history';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { ReviewRows } from './review-rows';

export type PlannedView = Extract<Awaited<ReturnType<typeof viewImport>>, { state: 'planned' }>;

/** The plan of an import: what each line becomes, before anything is written. */
export function PlannedImport({ view }: { view: PlannedView }) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const { head, rejectedLines, operations, waits } = view;
  return (
    <>
      {rejectedLines.length > 0 && (
        <Note tone="attention">
          <p>{t('imports.rejected.summary', { count: rejectedLines.length, lines: shortList(rejectedLines) })}</p>
          <p className="actions">
            <Link to="?show=rejected">{t('imports.rejected.show')}</Link>
            <a href={`${base}/imports/${head.id}/rejected.csv`} download>
              {t('imports.rejected.download')}
            </a>
          </p>
        </Note>
      )}
      {operations === 0 && (
        <Note>
          <p>{t(head.counts.unchanged ? 'imports.nothing-new' : 'imports.nothing-usable')}</p>
        </Note>
      )}
      {may('draft') && <PlanActions view={view} />}
      {waits && may('draft') && operations > 0 && <p className="hint">{t('imports.waits')}</p>}
      <Section title={t('imports.columns')}>
        <ColumnsUsed view={view} />
      </Section>
      <Section title={t('imports.rows')}>
        <Filters view={view} />
        <ReviewRows rows={view.rows} />
        <Pages page={view.page} pages={view.pages} />
      </Section>
      {may('draft') && view.rows.length > 10 && <PlanActions view={view} />}
    </>
  );
}

const LINES_NAMED = 12;
const shortList = (lines: readonly number[]) =>
  `${lines.slice(0, LINES_NAMED).join(', ')}${lines.length > LINES_NAMED ? ', …' : ''}`;

function PlanActions({ view: { basis, operations, head } }: { view: PlannedView }) {
  const { t } = useWords();
  const busy = useNavigation().state === 'submitting';
  const rows = (head.counts.new ?? 0) + (head.counts.changed ?? 0);
  return (
    <Form method="post" className="form-actions plan-actions">
      <input type="hidden" name="basis" value={basis} />
      {operations > 0 && (
        <button type="submit" name="intent" value="apply" className="primary" disabled={busy}>
          {busy ? t('imports.applying') : t('imports.apply', { count: rows })}
        </button>
      )}
      <button type="submit" name="intent" value="discard" disabled={busy}>
        {t('imports.discard')}
      </button>
      <span className="quiet">{t(operations > 0 ? 'imports.apply.hint' : 'imports.discard.hint')}</span>
    </Form>
  );
}

function ColumnsUsed({ view: { columns, skipped } }: { view: PlannedView }) {
  const { t } = useWords();
  const words = useWords();
  return (
    <div className="columns-used">
      <ul className="column-pairs">
        {columns.used.map(({ header, field }) => (
          <li key={`${header}-${field}`}>
            <span className="code">{header}</span> → {fieldOfImport(field, words)}
          </li>
        ))}
      </ul>
      {columns.unused.length > 0 && (
        <p>
          <strong>{t('imports.columns.unused')}</strong>{' '}
          {columns.unused.map((header) => header || t('imports.columns.unnamed')).join(' · ')}
        </p>
      )}
      {columns.heldBack.length > 0 && <p>{t('imports.columns.held-back', { headers: columns.heldBack.join(', ') })}</p>}
      {skipped.beforeHeader + skipped.blank + skipped.repeatedHeader > 0 && (
        <p className="quiet">{t('imports.skipped', skipped)}</p>
      )}
    </div>
  );
}

/** What a column of a list means, in words. */
export function fieldOfImport(field: string, words: ReturnType<typeof useWords>): string {
  const key = `imports.field.${field}`;
  return isMessageKey(key) ? words.t(key) : fieldInWords(field, words);
}

function Filters({ view: { filters, show } }: { view: PlannedView }) {
  const { t, number } = useWords();
  if (filters.length < 2) return null;
  return (
    <nav className="review-filters" aria-label={t('imports.filter')}>
      {filters.map(({ name, count }) => (
        <Link
          key={name}
          to={name === 'all' ? '?' : `?show=${name}`}
          preventScrollReset
          aria-current={name === show ? 'true' : undefined}
        >
          {t(`imports.filter.${name}` as MessageKey)} <span className="numeric">{number(count)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** The way through the pages of a long list. */
export function Pages({ page, pages }: { page: number; pages: number }) {
  const { t } = useWords();
  const { search } = useLocation();
  if (pages < 2) return null;
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
