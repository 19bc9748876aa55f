import type { LinksFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useRouteError } from '@remix-run/react';
import type { RouteHandle } from '../../root';
import styles from '../../styles/public.css?url';
import { useReaderWords } from '../../ui/language';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const handle: RouteHandle = { scripts: false };

/** Published pages: no script, no cookie, nothing from elsewhere. */
export default function PublicLayout() {
  return <Outlet />;
}

/** What a visitor reads where no list is shown; it names no organisation, as there may be none. */
export function ErrorBoundary() {
  const { t } = useReaderWords();
  const error = useRouteError();
  const kind = isRouteErrorResponse(error) && error.status === 404 ? 'public-list.not-found' : 'common.failed';
  return (
    <main>
      <title>{t(`${kind}.title`)}</title>
      <h1>{t(`${kind}.title`)}</h1>
      <p>{t(`${kind}.text`)}</p>
    </main>
  );
}
