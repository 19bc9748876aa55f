import { Link, useLocation } from '@remix-run/react';
import { listAddress } from '../../lib/list-view';
import { useWords } from '../language';

/** The way through the pages of a long list. */
export function Pages({ page, pages }: { page: number; pages: number }) {
  const { t } = useWords();
  const { search } = useLocation();
  if (pages < 2) return null;
  const to = (other: number) =>
    listAddress(search, { page: String(other), correct: undefined, match: undefined, find: undefined });
  return (
    <nav className="pager" aria-label={t('common.pages')}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          {t('common.previous')}
        </Link>
      )}
      <span>{t('common.page-of', { page, pages })}</span>
      {page < pages && (
        <Link to={to(page + 1)} rel="next">
          {t('common.next')}
        </Link>
      )}
    </nav>
  );
}
