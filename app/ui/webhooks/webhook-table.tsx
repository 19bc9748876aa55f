import { Form, Link } from '@remix-run/react';
import type { WebhookLine } from '../../services/webhooks.server';
import { useWords } from '../language';
import { DeliveryState } from '../notices/delivery-state';
import { useOrganisation } from '../shell-organisation';

/** The webhooks with whom each is for, what its software answered last, and what can be done with it. */
export function WebhookTable({ webhooks, mayAct }: { webhooks: WebhookLine[]; mayAct: boolean }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('webhooks.caption')}>
      <table>
        <caption className="visually-hidden">{t('webhooks.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('webhooks.url')}</th>
            <th scope="col">{t('webhooks.customer')}</th>
            <th scope="col">{t('webhooks.last')}</th>
            {mayAct && <th scope="col">{t('webhooks.acts')}</th>}
          </tr>
        </thead>
        <tbody>
          {webhooks.map((webhook) => (
            <tr key={webhook.id}>
              <td data-label={t('webhooks.url')}>{webhook.url}</td>
              <td data-label={t('webhooks.customer')}>{<For webhook={webhook} />}</td>
              <td data-label={t('webhooks.last')}>
                <Last last={webhook.last} />
              </td>
              {mayAct && (
                <td data-label={t('webhooks.acts')}>
                  <Acts webhook={webhook} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function For({ webhook: { customerId, customerName, isIdle } }: { webhook: WebhookLine }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  if (!customerId) return t('webhooks.customer.none');
  return (
    <Link to={`${base}/publication/customers/${customerId}`}>
      {isIdle ? t('webhooks.customer.idle', { name: customerName ?? '' }) : customerName}
    </Link>
  );
}

function Last({ last }: Pick<WebhookLine, 'last'>) {
  const { t, instant } = useWords();
  const { base } = useOrganisation();
  if (!last) return <span className="absent">{t('webhooks.last.none')}</span>;
  return (
    <div>
      <DeliveryState status={last.status} />{' '}
      {last.noticeId ? (
        <Link to={`${base}/publication/notices/${last.noticeId}`}>{t('webhooks.last.notice')}</Link>
      ) : (
        t('webhooks.last.test')
      )}{' '}
      <time className="nowrap quiet" dateTime={last.createdAt}>
        {instant(last.createdAt)}
      </time>
      {last.serverAnswer && <q className="answer">{last.serverAnswer}</q>}
    </div>
  );
}

const ACTS = ['test', 'replace', 'end'] as const;

function Acts({ webhook: { id, url } }: { webhook: WebhookLine }) {
  const { t } = useWords();
  const { host } = new URL(url);
  return (
    <Form method="post" className="actions" preventScrollReset>
      <input type="hidden" name="webhook" value={id} />
      {ACTS.map((act) => {
        const label = t(`webhooks.${act}`);
        return (
          <button
            key={act}
            type="submit"
            name="act"
            value={act}
            aria-label={t('webhooks.act-on', { act: label, host })}
          >
            {label}
          </button>
        );
      })}
    </Form>
  );
}
