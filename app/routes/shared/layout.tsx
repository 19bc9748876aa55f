import type { LinksFunction } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import styles from '../../styles/app.css?url';
import { Problem } from '../../ui/shell-problem';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** They are read, and nothing is done on them. */
export const handle = { scripts: false };

/** Pages opened by a secret address: no account, no way further in. */
export default function SharedLayout() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <main id="content" className="alone">
      <Problem to="/" />
    </main>
  );
}
