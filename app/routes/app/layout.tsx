import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { requireContext } from '../../lib/context.server';
import type { loader as rootLoader } from '../../root';
import { loadFrame } from '../../services/overview-frame.server';
import { OrganisationShell, Shell } from '../../ui/shell';
import { Problem } from '../../ui/shell-problem';

export async function loader(args: LoaderFunctionArgs) {
  return loadFrame(await requireContext(args, 'read'));
}

/** The frame of one organisation’s pages. */
export default function Layout() {
  const frame = useLoaderData<typeof loader>();
  const shared = useRouteLoaderData<typeof rootLoader>('root');
  return (
    <OrganisationShell {...frame} person={shared?.person}>
      <Outlet />
    </OrganisationShell>
  );
}

export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('routes/app/layout');
  const shared = useRouteLoaderData<typeof rootLoader>('root');
  if (!frame)
    return (
      <Shell person={shared?.person}>
        <Problem to="/app" />
      </Shell>
    );
  return (
    <OrganisationShell {...frame} person={shared?.person}>
      <Problem to={`/app/${frame.organisation.slug}`} />
    </OrganisationShell>
  );
}
