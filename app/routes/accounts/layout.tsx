import type { LinksFunction } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import styles from '../../styles/app.css?url';
import { AloneFrame } from '../../ui/alone';
import { Problem } from '../../ui/shell-problem';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** Pages of people who are not signed in yet. */
export default function AccountsLayout() {
  return (
    <AloneFrame>
      <Outlet />
    </AloneFrame>
  );
}

export function ErrorBoundary() {
  return (
    <AloneFrame>
      <main id="content" className="alone">
        <Problem to="/" />
      </main>
    </AloneFrame>
  );
}
