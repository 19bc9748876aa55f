import { Form } from '@remix-run/react';
import { dayOf } from '../../domain/days';
import type { AccessRequestLine } from '../../services/subscriber-views.server';
import { Day, useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { Badge } from '../verdict';

/** The requests that were decided, and until when the granted ones open the list. */
export function DecidedRequests({ requests }: { requests: AccessRequestLine[] }) {
  const { t } = useWords();
  const columns = ['email', 'company', 'asked', 'status', 'until'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('notices.requests.decided.caption')}>
      <table>
        <caption className="visually-hidden">{t('notices.requests.decided.caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {t(`notices.requests.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <tr key={request.id}>
              <td data-label={t('notices.requests.email')}>{request.email}</td>
              <td data-label={t('notices.requests.company')}>{request.company}</td>
              <td data-label={t('notices.requests.asked')}>
                <Day day={dayOf(request.requestedAt)} relative={false} />
              </td>
              <td data-label={t('notices.requests.status')}>
                <Decision request={request} />
              </td>
              <td data-label={t('notices.requests.until')}>
                <Until request={request} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Until({ request }: { request: AccessRequestLine }) {
  const { t } = useWords();
  const { may } = useOrganisation();
  if (!request.expiresAt) return null;
  return (
    <div>
      <Day day={dayOf(request.expiresAt)} />
      {request.isOpen && may('publish') && (
        <Form method="post" preventScrollReset className="retry">
          <input type="hidden" name="request" value={request.id} />
          <button
            type="submit"
            name="decision"
            value="end"
            aria-label={t('notices.requests.end-one', { email: request.email })}
          >
            {t('notices.requests.end')}
          </button>
        </Form>
      )}
    </div>
  );
}

function Decision({ request: { status, isOpen } }: { request: AccessRequestLine }) {
  const { t } = useWords();
  if (status === 'granted' && !isOpen) return <Badge tone="unknown">{t('notices.request-status.over')}</Badge>;
  return <Badge tone={status === 'granted' ? 'valid' : 'blocked'}>{t(`notices.request-status.${status}`)}</Badge>;
}
