import { Link, useLocation } from '@remix-run/react';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';

/** Transfers and their assessments: the parts of the place Transfers. */
export function TransferParts() {
  const { t } = useWords();
  const { base } = useOrganisation();
  const { pathname } = useLocation();
  return (
    <nav className="subplaces" aria-label={t('shell.place.transfers')}>
      {(['transfers', 'assessments'] as const).map((part) => (
        <Link
          key={part}
          to={`${base}/${part}`}
          aria-current={pathname.startsWith(`${base}/${part}`) ? 'page' : undefined}
        >
          {t(`assessments.part.${part}`)}
        </Link>
      ))}
    </nav>
  );
}
