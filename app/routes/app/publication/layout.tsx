import { Link, Outlet, useLocation } from '@remix-run/react';
import { useWords } from '../../../ui/language';
import { useOrganisation } from '../../../ui/shell-organisation';

const PARTS = [
  { key: 'list', path: '' },
  { key: 'notices', path: '/notices' },
  { key: 'customers', path: '/customers' },
  { key: 'subscribers', path: '/subscribers' },
  { key: 'objections', path: '/objections' },
  { key: 'requests', path: '/requests' },
  { key: 'webhooks', path: '/webhooks' },
] as const;

/** Publication: the list, who was told of its changes, who wants to be, who asks to see it. */
export default function Layout() {
  const { t } = useWords();
  const { base } = useOrganisation();
  const { pathname } = useLocation();
  const after = pathname.slice(`${base}/publication`.length);
  // Preparing a publication and a revision are the list's own pages, though their addresses stand beside the others.
  const current = PARTS.findLast(({ path }) => after.startsWith(path))?.key;
  return (
    <>
      <nav className="subplaces" aria-label={t('publication.title')}>
        {PARTS.map(({ key, path }) => (
          <Link key={key} to={`${base}/publication${path}`} aria-current={key === current ? 'page' : undefined}>
            {t(`publication.part.${key}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
