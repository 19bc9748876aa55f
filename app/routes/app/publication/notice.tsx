import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData, useLocation, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { dayOf } from '../../../domain/days';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { readListView } from '../../../lib/list-view';
import { titled } from '../../../lib/titles';
import { retryDelivery, retryFailedOf } from '../../../services/deliveries.server';
import { isDeliveryStatus, viewNotice } from '../../../services/notice-views.server';
import { correctNotice } from '../../../services/notices.server';
import { NoticeCorrection, NoticeCustomers } from '../../../ui/customers/notice-customers';
import { Day, useWords } from '../../../ui/language';
import { List } from '../../../ui/list';
import { DELIVERY_SHAPE, deliveryColumns } from '../../../ui/notices/delivery-columns';
import { NoticeProgress } from '../../../ui/notices/delivery-state';
import { Facts, Note, PageHead, Section } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell';

const LOOK_AGAIN_MS = 3_000;

export const meta: MetaFunction = titled<{ notice: { number: number } }>('notices.notice.title', (found) => ({
  number: found?.notice.number,
}));

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const view = readListView(new URL(args.request.url), DELIVERY_SHAPE);
  const { status } = view.filters;
  const found = await viewNotice(ctx.db.read, ctx.organisation.id, args.params.notice ?? '', {
    q: view.q,
    status: isDeliveryStatus(status) ? status : undefined,
    page: view.page,
    today: dayOf(ctx.now()),
  });
  if (!found) throw data(null, { status: 404 });
  return { ...found, view, isSending: found.notice.waiting > 0 && ctx.app.outbox.configured };
}

/** `retry`: the id of a failed delivery, or `all` for every failed one of this notice; `correction`: what was wrong. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const form = await args.request.formData();
  const asked = String(form.get('retry') ?? '');
  const noticeId = args.params.notice ?? '';
  const wrong = String(form.get('correction') ?? '')
    .trim()
    .slice(0, 4000);
  if (wrong !== '') return correct(ctx, noticeId, wrong);
  const count =
    asked === 'all' ? await retryFailedOf(ctx, noticeId) : (await retryDelivery(ctx, asked)) === 'retried' ? 1 : 0;
  if (count > 0) ctx.app.outbox.wake();
  const to = `/app/${ctx.organisation.slug}/publication/notices/${encodeURIComponent(noticeId)}`;
  return count > 0 ? redirectWithFlash(to, 'notices.retried', { count }) : redirectWithFlash(to, 'notices.not-failed');
}

async function correct(ctx: Context, noticeId: string, text: string) {
  const corrected = await correctNotice(ctx, noticeId, text);
  if (corrected.outcome === 'not-found') throw data(null, { status: 404 });
  const to = `/app/${ctx.organisation.slug}/publication/notices/${corrected.noticeId}`;
  return redirectWithFlash(to, 'customers.notice.corrected', { count: corrected.told });
}

export default function Notice() {
  const { t, word } = useWords();
  const { base, may } = useOrganisation();
  const { notice, customers, deliveries, total, pages, sample, view, isSending } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  useLookAgain(isSending);
  return (
    <>
      <PageHead
        crumbs={[{ to: `${base}/publication/notices`, label: t('notices.list.title') }]}
        title={t('notices.notice.title', { number: notice.number })}
        actions={
          <>
            {isSending && (
              <Link className="button" to={`${pathname}${search}`} preventScrollReset>
                {t('notices.notice.reload')}
              </Link>
            )}
            <a className="button" href={`${pathname}/evidence.zip`} download>
              {t('customers.notice.evidence')}
            </a>
            {notice.failed + notice.messagesFailed > 0 && may('publish') && (
              <Form method="post">
                <button type="submit" name="retry" value="all">
                  {t('notices.notice.retry-all')}
                </button>
              </Form>
            )}
          </>
        }
      />
      <Facts
        absent={t('notices.notice.no-objection')}
        facts={[
          {
            label: t('notices.notice.revision'),
            value: (
              <Link to={`${base}/publication/revisions/${notice.number}`}>
                {t('notices.list.revision-number', { number: notice.number })}
              </Link>
            ),
          },
          { label: t('notices.notice.announced'), value: <Day day={dayOf(notice.createdAt)} /> },
          { label: t('notices.notice.in-force'), value: <Day day={notice.inForceOn} /> },
          {
            label: t('notices.notice.objection'),
            value: notice.objectionUntilOn && <Day day={notice.objectionUntilOn} />,
          },
        ]}
      />
      {notice.correction && <Note>{notice.correction}</Note>}
      <NoticeCustomers customers={customers} />
      {notice.told + notice.messages === 0 ? (
        <p className="none">{t('notices.notice.nobody')}</p>
      ) : (
        <>
          <NoticeProgress notice={notice} />
          <Section title={t('notices.notice.deliveries')}>
            <List
              view={view}
              shape={DELIVERY_SHAPE}
              columns={deliveryColumns({ t, word, mayRetry: may('publish') })}
              filters={[
                {
                  name: 'status',
                  label: t('notices.delivery.status'),
                  options: (['waiting', 'sent', 'failed', 'cancelled'] as const).map((value) => ({
                    value,
                    label: t(`notices.status.${value}`),
                  })),
                },
              ]}
              rows={deliveries}
              page={view.page}
              pages={pages}
              total={total}
              rowKey={({ id }) => id}
              searchLabel={t('notices.notice.search')}
              caption={t('notices.notice.deliveries.caption')}
              none={<p>{t('notices.notice.none')}</p>}
            />
          </Section>
        </>
      )}
      {sample && (
        <Section title={t('notices.notice.sample')}>
          {sample.isMessage ? (
            <p className="quiet">{t('notices.notice.sample.message')}</p>
          ) : (
            <>
              <p className="quiet">
                {t('notices.notice.sample.text', { language: word('language', sample.language) })}
              </p>
              <p>
                <strong>{t('notices.notice.sample.subject')}</strong> {sample.subject}
              </p>
            </>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre className="mail" tabIndex={0} lang={sample.language}>
            {sample.text}
          </pre>
        </Section>
      )}
      {may('publish') && notice.told + notice.messages > 0 && <NoticeCorrection />}
    </>
  );
}

/** While mails are being sent the page follows them; without script its link does. */
function useLookAgain(isSending: boolean) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isSending) return;
    const timer = setInterval(revalidate, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isSending, revalidate]);
}
