import type { Db } from '../../db/client';
import { listAccessRequests, pageSubscribers, type SubscriberSort } from '../../db/queries/subscribers';
import type { OrganisationRow } from '../../db/schema';
import { dayOf, type Instant } from '../domain/days';
import { writeCsv } from '../lib/csv';
import type { Translate } from '../lib/i18n';
import { type ListView, PAGE_SIZE } from '../lib/list-view';

const STATUSES = ['pending', 'confirmed', 'unsubscribed'];

/** One page of the subscribers a list's address asks for. Neither tokens nor their hashes come along. */
export async function viewSubscribers(db: Db, organisationId: string, view: ListView) {
  const { rows, total } = await pageSubscribers(db, organisationId, {
    ...asked(view),
    page: view.page,
    pageSize: PAGE_SIZE,
  });
  const everybody =
    view.q || view.filters.status ? await pageSubscribers(db, organisationId, { pageSize: 1 }) : { total };
  return {
    rows: rows.map(shown),
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    isEmpty: everybody.total === 0,
  };
}

/** All subscribers a list's address asks for, as CSV. */
export async function exportSubscribers(db: Db, organisationId: string, view: ListView, t: Translate): Promise<string> {
  const { rows } = await pageSubscribers(db, organisationId, asked(view));
  const header = (['email', 'status', 'language', 'asked', 'confirmed', 'left'] as const).map((column) =>
    t(`notices.subscribers.${column}`),
  );
  const lines = rows.map((row) => [
    row.email,
    t(`notices.subscriber.${row.status}`),
    row.language,
    dayOf(row.requestedAt),
    row.confirmedAt && dayOf(row.confirmedAt),
    row.unsubscribedAt && dayOf(row.unsubscribedAt),
  ]);
  return writeCsv([header, ...lines], { bom: true });
}

const asked = (view: ListView) => ({
  q: view.q,
  status: STATUSES.includes(view.filters.status ?? '') ? view.filters.status : undefined,
  sort: view.sort as SubscriberSort,
  descending: view.descending,
});

type Row = Awaited<ReturnType<typeof pageSubscribers>>['rows'][number];

const shown = ({ id, email, language, status, requestedAt, confirmedAt, unsubscribedAt }: Row) => ({
  id,
  email,
  language,
  status,
  requestedAt,
  confirmedAt,
  unsubscribedAt,
});

export type SubscriberLine = ReturnType<typeof shown>;

/** The requests to see a list: what waits for a decision, and what was decided with whether it still opens the list. */
export async function viewAccessRequests(db: Db, organisation: Pick<OrganisationRow, 'id'>, now: Instant) {
  const requests = (await listAccessRequests(db, organisation.id)).map(({ tokenHash, ...request }) => ({
    ...request,
    isOpen: request.status === 'granted' && (request.expiresAt ?? '') > now,
  }));
  return {
    pending: requests.filter(({ status }) => status === 'pending'),
    decided: requests.filter(({ status }) => status !== 'pending'),
  };
}

export type AccessRequestLine = Awaited<ReturnType<typeof viewAccessRequests>>['pending'][number];
