import { NavLink, Outlet } from '@remix-run/react';
import { useWords } from '../../../ui/language';
import { useOrganisation } from '../../../ui/shell';

const PARTS = [
  { key: 'organisation', path: '' },
  { key: 'members', path: '/members' },
  { key: 'risk', path: '/risk' },
  { key: 'law', path: '/law' },
  { key: 'history', path: '/history' },
] as const;

/** Settings: the organisation, its members, and everything that was ever done here. */
export default function Layout() {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <>
      <nav className="subplaces" aria-label={t('settings.title')}>
        {PARTS.map(({ key, path }) => (
          <NavLink key={key} to={`${base}/settings${path}`} end={key !== 'law'}>
            {t(`settings.part.${key}`)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
