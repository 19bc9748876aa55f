import { Form, Link, useLocation, useNavigation } from '@remix-run/react';
import { listAddress } from '../../lib/list-view';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import type { PlannedView } from './planned-import';

/** The form the checkboxes of the rows belong to. */
export const MARKED_ROWS = 'marked-rows';
const NOTHING_OPEN = { correct: undefined, match: undefined, find: undefined, page: undefined };

/** Which rows are shown, and what is decided about several at once. */
export function ReviewControls({ view }: { view: PlannedView }) {
  const { t, number } = useWords();
  const { may } = useOrganisation();
  const { search } = useLocation();
  const { filters, show, q, group, groups } = view;
  return (
    <>
      <nav className="review-filters" aria-label={t('imports.filter')}>
        {filters.map(({ name, count }) => (
          <Link
            key={name}
            to={`${listAddress(search, { ...NOTHING_OPEN, show: name === 'all' ? undefined : name })}#rows`}
            preventScrollReset
            aria-current={name === show ? 'true' : undefined}
          >
            {t(`imports.filter.${name}`)} <span className="numeric">{number(count)}</span>
          </Link>
        ))}
      </nav>
      {(groups.length > 0 || group) && (
        <nav className="review-filters review-groups" aria-label={t('imports.groups')}>
          <span className="quiet">{t('imports.groups')}</span>
          <Link
            to={`${listAddress(search, { ...NOTHING_OPEN, group: undefined })}#rows`}
            preventScrollReset
            aria-current={group ? undefined : 'true'}
          >
            {t('imports.groups.all')}
          </Link>
          {groups.map(({ name, count }) => (
            <Link
              key={name}
              to={`${listAddress(search, { ...NOTHING_OPEN, group: name })}#rows`}
              preventScrollReset
              aria-current={name === group ? 'true' : undefined}
            >
              {name} <span className="numeric">{number(count)}</span>
            </Link>
          ))}
        </nav>
      )}
      <div className="controls review-controls">
        <Form method="get" role="search" className="review-search" preventScrollReset key={q}>
          {show !== 'all' && <input type="hidden" name="show" value={show} />}
          {group && <input type="hidden" name="group" value={group} />}
          <label className="control control-search">
            <span>{t('imports.search')}</span>
            <input type="search" name="q" defaultValue={q} data-search />
          </label>
          <button type="submit">{t('imports.search.do')}</button>
          {q && <Link to={listAddress(search, { ...NOTHING_OPEN, q: undefined })}>{t('common.clear-filters')}</Link>}
        </Form>
        {may('draft') && show !== 'missing' && view.rows.length > 0 && <SeveralRows view={view} />}
      </div>
    </>
  );
}

function SeveralRows({ view: { shown, shownSkipped } }: { view: PlannedView }) {
  const { t } = useWords();
  const busy = useNavigation().state === 'submitting';
  return (
    <Form method="post" id={MARKED_ROWS} className="actions" preventScrollReset>
      <button type="submit" name="intent" value="skip" disabled={busy}>
        {t('imports.skip.marked')}
      </button>
      {shown > shownSkipped && (
        <button type="submit" name="intent" value="skip-shown" disabled={busy}>
          {t('imports.skip.shown', { count: shown - shownSkipped })}
        </button>
      )}
      {shownSkipped > 0 && (
        <button type="submit" name="intent" value="take-shown" disabled={busy}>
          {t('imports.take.shown', { count: shownSkipped })}
        </button>
      )}
    </Form>
  );
}
