import type { LinksFunction } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import type { RouteHandle } from '../../root';
import styles from '../../styles/public.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const handle: RouteHandle = { scripts: false };

/** Published pages: no script, no cookie, nothing from elsewhere. */
export default function PublicLayout() {
  return <Outlet />;
}
