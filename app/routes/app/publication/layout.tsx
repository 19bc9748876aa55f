import { NavLink, Outlet } from '@remix-run/react';
import { useWords } from '../../../ui/language';
import { useOrganisation } from '../../../ui/shell-organisation';

const PARTS = [
  { key: 'list', path: '' },
  { key: 'notices', path: '/notices' },
  { key: 'subscribers', path: '/subscribers' },
  { key: 'requests', path: '/requests' },
] as const;

/** Publication: the list, who was told of its changes, who wants to be, who asks to see it. */
export default function Layout() {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <>
      <nav className="subplaces" aria-label={t('publication.title')}>
        {PARTS.map(({ key, path }) => (
          <NavLink key={key} to={`${base}/publication${path}`} end={path === ''}>
            {t(`publication.part.${key}`)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
