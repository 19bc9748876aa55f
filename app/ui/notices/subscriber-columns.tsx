import { Form } from '@remix-run/react';
import { dayOf } from '../../domain/days';
import type { Translate } from '../../lib/i18n';
import type { ListShape } from '../../lib/list-view';
import type { SubscriberLine } from '../../services/subscriber-views.server';
import { Day } from '../language';
import type { Column } from '../list';
import { Badge, type Tone } from '../verdict';

export const SUBSCRIBER_SHAPE: ListShape = {
  columns: ['email', 'status', 'language', 'asked', 'confirmed', 'left', 'actions'],
  sortable: ['email', 'status', 'language', 'asked'],
  filters: ['status'],
};

const TONES: Record<SubscriberLine['status'], Tone> = {
  pending: 'attention',
  confirmed: 'valid',
  unsubscribed: 'unknown',
};

/** The columns of the list of subscribers. */
export function subscriberColumns({
  t,
  word,
  mayRemove,
}: {
  t: Translate;
  word: (kind: string, code: string) => string;
  mayRemove: boolean;
}) {
  const day = (instant: string | null) => (instant ? <Day day={dayOf(instant)} relative={false} /> : null);
  const columns: Column<SubscriberLine>[] = [
    { key: 'email', header: t('notices.subscribers.email'), cell: ({ email }) => email },
    {
      key: 'status',
      header: t('notices.subscribers.status'),
      cell: ({ status }) => <Badge tone={TONES[status]}>{t(`notices.subscriber.${status}`)}</Badge>,
    },
    { key: 'language', header: t('notices.subscribers.language'), cell: ({ language }) => word('language', language) },
    { key: 'asked', header: t('notices.subscribers.asked'), cell: ({ requestedAt }) => day(requestedAt) },
    { key: 'confirmed', header: t('notices.subscribers.confirmed'), cell: ({ confirmedAt }) => day(confirmedAt) },
    { key: 'left', header: t('notices.subscribers.left'), cell: ({ unsubscribedAt }) => day(unsubscribedAt) },
  ];
  if (!mayRemove) return columns;
  columns.push({
    key: 'actions',
    header: t('notices.subscribers.actions'),
    cell: ({ id, email }) => (
      <Form method="post" preventScrollReset>
        <input type="hidden" name="subscriber" value={id} />
        <button type="submit" name="act" value="remove" aria-label={t('notices.subscribers.remove-one', { email })}>
          {t('notices.subscribers.remove')}
        </button>
      </Form>
    ),
  });
  return columns;
}
