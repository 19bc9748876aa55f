import type { Db } from '../../db/client';
import { listAnnouncements } from '../../db/queries/customers';
import {
  type DeliveryStatus,
  findSampleOf,
  listAttempts,
  listNotices,
  listOtherUnsent,
  listUnreachedCustomers,
  pageDeliveriesOf,
} from '../../db/queries/deliveries';
import { listObjections } from '../../db/queries/objections';
import { standingOf } from '../domain/customer-standing';
import type { IsoDate } from '../domain/days';
import { grouped } from '../lib/grouped';
import { PAGE_SIZE } from '../lib/list-view';

const OTHERS_SHOWN = 200;

/** The notices of an organisation with what became of them, and what else has not gone, mails and messages to software. */
export async function viewNotices(db: Db, organisationId: string) {
  const notices = await listNotices(db, organisationId);
  return {
    notices: notices.map(({ changes, ...told }) => ({ ...told, changes: changes.length })),
    others: await listOtherUnsent(db, organisationId, 'mail', OTHERS_SHOWN),
    messages: await listOtherUnsent(db, organisationId, 'webhook', OTHERS_SHOWN),
  };
}

export type NoticeLine = Awaited<ReturnType<typeof viewNotices>>['notices'][number];

/** One notice: what was sent, to whom, and what each mail server answered. Undefined when the organisation has none such. */
export async function viewNotice(
  db: Db,
  organisationId: string,
  noticeId: string,
  asked: { q: string; status?: DeliveryStatus | undefined; page: number; today: IsoDate },
) {
  const [found] = await listNotices(db, organisationId, noticeId);
  if (!found) return undefined;
  const { changes, ...told } = found;
  const { rows, total } = await pageDeliveriesOf(db, noticeId, { ...asked, pageSize: PAGE_SIZE });
  const attempts = grouped(
    await listAttempts(
      db,
      rows.map(({ id }) => id),
    ),
    ({ deliveryId }) => deliveryId,
  );
  const sample = await findSampleOf(db, noticeId);
  const announcements = await listAnnouncements(db, noticeId);
  const unreached = new Set(await listUnreachedCustomers(db, noticeId));
  const objections = await listObjections(db, organisationId, { revisionId: told.revisionId });
  return {
    customers: announcements.map((one) => ({
      id: one.id,
      customerId: one.customerId,
      name: one.customerName,
      contractReference: one.contractReference,
      earliestOn: one.earliestOn,
      objectionUntilOn: one.objectionUntilOn,
      changes: one.entryIds.length,
      isReached: !unreached.has(one.customerId),
      standing: standingOf(
        one,
        objections.map(({ objection }) => objection).filter(({ customerId }) => customerId === one.customerId),
        asked.today,
      ),
    })),
    notice: { ...told, changes: changes.length },
    deliveries: rows.map((row) => ({
      ...row,
      tries: (attempts.get(row.id) ?? []).map(({ at, outcome, answer }) => ({ at, outcome, answer })),
    })),
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    sample: sample && {
      isMessage: sample.kind === 'webhook',
      subject: sample.subject,
      language: sample.language,
      text: withoutPersonalLinks(sample.textBody),
    },
  };
}

export type DeliveryLine = NonNullable<Awaited<ReturnType<typeof viewNotice>>>['deliveries'][number];

/** A mail as its readers may show it around: the token by which its recipient leaves is not theirs to use. */
const withoutPersonalLinks = (text: string): string => text.replace(/([?&]token=)[\w.-]+/g, '$1…');

const STATUSES: readonly string[] = ['waiting', 'sent', 'failed', 'cancelled'] satisfies DeliveryStatus[];

/** True for a state a delivery can be in. */
export const isDeliveryStatus = (value: string | undefined): value is DeliveryStatus =>
  value !== undefined && STATUSES.includes(value);
