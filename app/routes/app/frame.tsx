import type { LinksFunction } from '@remix-run/node';
import { Outlet, useParams, useRouteLoaderData } from '@remix-run/react';
import type { loader as rootLoader } from '../../root';
import styles from '../../styles/app.css?url';
import { Shell } from '../../ui/shell';
import { Problem } from '../../ui/shell-problem';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** Everything a signed-in person sees. An organisation’s own pages bring their own frame. */
export default function Frame() {
  const shared = useRouteLoaderData<typeof rootLoader>('root');
  const { org } = useParams();
  if (org) return <Outlet />;
  return (
    <Shell person={shared?.person}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  const shared = useRouteLoaderData<typeof rootLoader>('root');
  return (
    <Shell person={shared?.person}>
      <Problem to="/app" />
    </Shell>
  );
}
