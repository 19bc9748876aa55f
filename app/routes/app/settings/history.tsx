import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData, useLocation } from '@remix-run/react';
import { isIsoDate } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { listAddress } from '../../../lib/list-view';
import { titled } from '../../../lib/titles';
import { listOrganisationHistory, verifyChain } from '../../../services/history.server';
import { History } from '../../../ui/history';
import { useWords } from '../../../ui/language';
import { Note, PageHead } from '../../../ui/page';
import { HistoryFilters } from '../../../ui/settings/history-filters';
import { useOrganisation } from '../../../ui/shell';

export const meta: MetaFunction = titled('settings.history.title');

/** `?kind= &actor= &day= &page=`, and `?verify=1` to walk the chain. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { searchParams } = new URL(args.request.url);
  const day = searchParams.get('day') ?? '';
  const filter = {
    kind: searchParams.get('kind') || undefined,
    actor: searchParams.get('actor') || undefined,
    day: isIsoDate(day) ? day : undefined,
  };
  const { id } = ctx.organisation;
  return {
    filter,
    ...(await listOrganisationHistory(
      ctx.db.read,
      id,
      filter,
      Number.parseInt(searchParams.get('page') ?? '1', 10) || 1,
    )),
    verdict: searchParams.has('verify') ? await verifyChain(ctx.db.read, id) : undefined,
  };
}

export default function HistoryOfOrganisation() {
  const { t, number } = useWords();
  const { slug } = useOrganisation();
  const { search } = useLocation();
  const { filter, lines, total, page, pages, actors, verdict } = useLoaderData<typeof loader>();
  const filtered = Object.values(filter).some(Boolean);
  return (
    <>
      <PageHead
        title={t('settings.history.title')}
        actions={
          <Form method="get">
            <button type="submit" name="verify" value="1">
              {t('settings.history.verify')}
            </button>
          </Form>
        }
      >
        <p>{t('settings.history.text')}</p>
      </PageHead>
      {verdict?.intact === true && (
        <Note tone="valid">
          <p>{t('settings.history.intact', { lines: verdict.lines })}</p>
        </Note>
      )}
      {verdict?.intact === false && (
        <Note tone="blocked">
          <p>
            {t('settings.history.broken', {
              line: number(verdict.brokenAt),
              before: number(verdict.lines),
              reason: t(`settings.history.reason.${verdict.reason}`),
            })}
          </p>
        </Note>
      )}
      <HistoryFilters filter={filter} actors={actors} total={total} />
      {lines.length === 0 && filtered ? (
        <p className="none">{t('settings.history.none-fit')}</p>
      ) : (
        <History lines={lines} subjects organisation={slug} />
      )}
      {pages > 1 && (
        <nav className="pager" aria-label={t('common.pages')}>
          {page > 1 && (
            <Link to={listAddress(search, { page: String(page - 1), verify: undefined })} rel="prev">
              {t('common.previous')}
            </Link>
          )}
          <span>{t('common.page-of', { page, pages })}</span>
          {page < pages && (
            <Link to={listAddress(search, { page: String(page + 1), verify: undefined })} rel="next">
              {t('common.next')}
            </Link>
          )}
        </nav>
      )}
    </>
  );
}
