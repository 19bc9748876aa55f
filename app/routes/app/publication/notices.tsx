import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { titled } from '../../../lib/titles';
import { retryDelivery } from '../../../services/deliveries.server';
import { viewNotices } from '../../../services/notice-views.server';
import { Day, useWords } from '../../../ui/language';
import { DeliveryState, NoticeState } from '../../../ui/notices/delivery-state';
import { Empty, PageHead, Section } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell';

export const meta: MetaFunction = titled('notices.list.title');

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  return viewNotices(ctx.db.read, ctx.organisation.id);
}

/** `retry`: the id of a failed mail. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const outcome = await retryDelivery(ctx, String((await args.request.formData()).get('retry') ?? ''));
  if (outcome === 'not-found') throw data(null, { status: 404 });
  if (outcome === 'retried') ctx.app.outbox.wake();
  const to = `/app/${ctx.organisation.slug}/publication/notices`;
  return outcome === 'retried'
    ? redirectWithFlash(to, 'notices.retried', { count: 1 })
    : redirectWithFlash(to, 'notices.not-failed');
}

export default function Notices() {
  const { t, number } = useWords();
  const { base } = useOrganisation();
  const { notices, others, messages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t('notices.list.title')} />
      {notices.length === 0 ? (
        <Empty
          title={t('notices.list.empty.title')}
          actions={
            <>
              <Link className="button primary" to={`${base}/publication/publish`}>
                {t('notices.list.empty.publish')}
              </Link>
              <Link className="button" to={`${base}/publication/subscribers`}>
                {t('notices.list.empty.subscribers')}
              </Link>
            </>
          }
        >
          <p>{t('notices.list.empty.text')}</p>
        </Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroll" tabIndex={0} aria-label={t('notices.list.caption')}>
          <table>
            <caption className="visually-hidden">{t('notices.list.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('notices.list.revision')}</th>
                <th scope="col">{t('notices.list.announced')}</th>
                <th scope="col">{t('notices.list.in-force')}</th>
                <th scope="col" className="numeric">
                  {t('notices.list.changes')}
                </th>
                <th scope="col" className="numeric">
                  {t('notices.list.told')}
                </th>
                <th scope="col">{t('notices.list.state')}</th>
              </tr>
            </thead>
            <tbody>
              {notices.map((notice) => (
                <tr key={notice.id}>
                  <td data-label={t('notices.list.revision')}>
                    <Link to={notice.id}>{t('notices.list.revision-number', { number: notice.number })}</Link>
                  </td>
                  <td data-label={t('notices.list.announced')}>
                    <Day day={dayOf(notice.createdAt)} relative={false} />
                  </td>
                  <td data-label={t('notices.list.in-force')}>
                    <Day day={notice.inForceOn} />
                  </td>
                  <td data-label={t('notices.list.changes')} className="numeric">
                    {number(notice.changes)}
                  </td>
                  <td data-label={t('notices.list.told')} className="numeric">
                    <div>
                      {number(notice.told)}
                      {notice.messages > 0 && (
                        <span className="answer">{t('notices.list.messages', { count: notice.messages })}</span>
                      )}
                    </div>
                  </td>
                  <td data-label={t('notices.list.state')}>
                    <NoticeState notice={notice} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {others.length > 0 && <Unsent what="other" lines={others} />}
      {messages.length > 0 && <Unsent what="messages" lines={messages} />}
    </>
  );
}

type Lines = Awaited<ReturnType<typeof viewNotices>>['others'];

/** What is no notice and has not gone: mails, or messages to software. */
function Unsent({ what, lines }: { what: 'other' | 'messages'; lines: Lines }) {
  const { t, instant } = useWords();
  const { may } = useOrganisation();
  return (
    <div className="others">
      <Section title={t(`notices.${what}.title`)}>
        <p className="quiet">{t(`notices.${what}.text`)}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="scroll" tabIndex={0} aria-label={t(`notices.${what}.caption`)}>
          <table>
            <caption className="visually-hidden">{t(`notices.${what}.caption`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('notices.other.kind')}</th>
                <th scope="col">{t('notices.other.recipient')}</th>
                <th scope="col">{t('notices.other.since')}</th>
                <th scope="col">{t('notices.delivery.status')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((mail) => (
                <tr key={mail.id}>
                  <td data-label={t('notices.other.kind')}>{t(`notices.kind.${mail.kind}`)}</td>
                  <td data-label={t('notices.other.recipient')}>{mail.recipient}</td>
                  <td data-label={t('notices.other.since')} className="nowrap">
                    {instant(mail.createdAt)}
                  </td>
                  <td data-label={t('notices.delivery.status')}>
                    <div>
                      <DeliveryState status={mail.status} />
                      {mail.serverAnswer && <q className="answer">{mail.serverAnswer}</q>}
                      {mail.status === 'failed' && may('publish') && (
                        <Form method="post" className="retry">
                          <button type="submit" name="retry" value={mail.id}>
                            {t('notices.delivery.act')}
                          </button>
                        </Form>
                      )}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Section>
    </div>
  );
}
