import type { LinksFunction } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import styles from '../../styles/app.css?url';
import { AloneFrame } from '../../ui/alone';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** Pages of people who are not signed in yet. */
export default function AccountsLayout() {
  return <AloneFrame><Outlet /></AloneFrame>;
}
