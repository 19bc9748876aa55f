import type { LinksFunction } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import styles from '../../styles/app.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** Everything a signed-in person sees. */
export default function Frame() {
  return <Outlet />;
}
