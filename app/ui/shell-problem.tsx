import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';
import { useWords } from './language';

/** What stands where a page could not: it does not exist, the role forbids it, or it broke. */
export function Problem({ to }: { to: string }) {
  const { t } = useWords();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = status === 404 ? 'not-found' : status === 403 ? 'forbidden' : 'failed';
  return (
    <div className="problem">
      <title>{`${t(`common.${kind}.title`)} · Onward`}</title>
      <h1>{t(`common.${kind}.title`)}</h1>
      <p>{t(`common.${kind}.text`)}</p>
      <p>
        <Link to={to}>{t('common.back-to-start')}</Link>
      </p>
    </div>
  );
}
