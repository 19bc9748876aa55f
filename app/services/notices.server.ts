import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { insertAnnouncements, listCustomers } from '../../db/queries/customers';
import { findOrganisation } from '../../db/queries/organisations';
import { findRevisionOfNotice } from '../../db/queries/publication';
import { listWebhooks } from '../../db/queries/webhooks';
import { type AnnouncementRow, notice, type OrganisationRow, type RevisionRow, subscriber } from '../../db/schema';
import { dayOf } from '../domain/days';
import { type CustomerNotice, planNotices } from '../domain/notice-plan';
import type { App } from '../lib/app.server';
import type { Config } from '../lib/env.server';
import { holidaysOf } from '../lib/holidays.server';
import { settleAuthorisations } from './authorisation-settling.server';
import { loadCustomers } from './customers.server';
import { type Correction, composeCustomerNotice, composeNotice } from './notice-mail.server';
import { enqueueMails, mailDomainOf } from './outbox.server';
import { composeWebhookNotices } from './webhook-messages.server';

/** Who publishes, and the configuration that links and Message-IDs are made of. `Context` is one. */
export type Announcing = Pick<Writing, 'now'> & {
  app: { config: Pick<Config, 'baseUrl' | 'authSecret' | 'mailFrom'> };
};

/** The confirmed subscribers of an organisation, in the order in which they asked: who a publication would tell. */
export function listRecipients(db: Db, organisationId: string) {
  return db
    .select({ id: subscriber.id, email: subscriber.email, language: subscriber.language })
    .from(subscriber)
    .where(and(eq(subscriber.organisationId, organisationId), eq(subscriber.status, 'confirmed')))
    .orderBy(asc(subscriber.requestedAt), asc(subscriber.id));
}

/** Every address a publication would write to, each once: those of the customers it tells, then the subscribers. */
export async function listTold(db: Db, organisationId: string, notices: readonly CustomerNotice[]): Promise<string[]> {
  const told = new Set(notices.map(({ customerId }) => customerId));
  const customers = (await listCustomers(db, organisationId)).filter(({ id }) => told.has(id));
  const subscribers = await listRecipients(db, organisationId);
  return [...new Set([...customers.flatMap(({ recipients }) => recipients), ...subscribers.map(({ email }) => email)])];
}

/**
 * Writes the notice of a revision inside the transaction that publishes it: what it says to each customer whom the
 * changes touch, one delivery per address of theirs, one per confirmed subscriber, and one per webhook of those customers
 * or of nobody. The revision stands and everybody is going to be told, or neither. An address that gets a customer's copy gets no subscriber's beside it. A revision
 * that changes nothing has nothing to tell, and a first publication nobody is to be told of has nobody to tell: no
 * notice then. A later revision without recipients keeps its notice, as the proof of whom it had to reach. Wake the
 * outbox after the commit. `told` counts mails, `messages` those to software.
 */
export async function announceRevision(
  tx: Db,
  ctx: Announcing,
  {
    revision,
    organisation,
    notices,
    corrects,
  }: {
    revision: RevisionRow;
    organisation: OrganisationRow;
    notices: readonly CustomerNotice[];
    corrects?: Correction & { noticeId: string };
  },
): Promise<{ lines: HistoryLine[]; told: number; messages: number }> {
  const subscribers = await listRecipients(tx, organisation.id);
  const webhooks = await listWebhooks(tx, organisation.id);
  const isNobodysFirst =
    revision.number === 1 && subscribers.length === 0 && notices.length === 0 && webhooks.length === 0;
  if (revision.changes.length === 0 || isNobodysFirst) return { lines: [], told: 0, messages: 0 };
  const at = ctx.now();
  const { config } = ctx.app;
  const id = randomUUID();
  await tx.insert(notice).values({
    id,
    organisationId: organisation.id,
    revisionId: revision.id,
    correctsNoticeId: corrects?.noticeId ?? null,
    correction: corrects?.text ?? null,
    createdAt: at,
  });
  const customers = new Map((await listCustomers(tx, organisation.id)).map((customer) => [customer.id, customer]));
  const announcements = notices.map((planned) => announcementOf(planned, { id, organisationId: organisation.id }));
  await insertAnnouncements(tx, announcements);
  const toCustomers = announcements.flatMap((announcement) => {
    const { recipients = [], language = organisation.language } = customers.get(announcement.customerId) ?? {};
    return recipients.map(
      composeCustomerNotice(config, organisation, revision, { announcement, language, correction: corrects }),
    );
  });
  const reached = new Set(toCustomers.map(({ recipient }) => recipient));
  const toSubscribers = subscribers
    .filter(({ email }) => !reached.has(email))
    .map(composeNotice(config, organisation, revision, corrects));
  const toSoftware = composeWebhookNotices(config, organisation, revision, {
    noticeId: id,
    webhooks,
    announcements,
    mails: toCustomers,
    corrects,
    at,
  });
  const mails = [...toCustomers, ...toSubscribers, ...toSoftware].map((mail) => ({ ...mail, noticeId: id }));
  await enqueueMails(tx, mails, at, mailDomainOf(config));
  const after = {
    revision: revision.number,
    changes: revision.changes.length,
    told: mails.length - toSoftware.length,
    ...(announcements.length > 0 ? { customers: announcements.length } : {}),
    ...(toSoftware.length > 0 ? { webhooks: toSoftware.length } : {}),
  };
  const lines = [{ action: 'notice.announced', subject: { kind: 'notice' as const, id }, after }];
  return { lines, told: after.told, messages: toSoftware.length };
}

export type Corrected = { outcome: 'corrected'; noticeId: string; told: number } | { outcome: 'not-found' };

/**
 * Sends a notice again with what was wrong with it, to everybody who would be told of the same revision today. The first
 * one stays as it was sent; each customer's days are counted from the correction, so that nobody's window shrinks.
 */
export async function correctNotice(ctx: Correcting, noticeId: string, text: string): Promise<Corrected> {
  const corrected = await mutate(ctx, async (tx) => {
    const organisation = await findOrganisation(tx, ctx.organisation.id);
    const revision = await findRevisionOfNotice(tx, ctx.organisation.id, noticeId);
    if (!organisation || !revision) return refused<Corrected>({ outcome: 'not-found' });
    const { noticeDays, objectionDays } = organisation;
    const notices = planNotices(revision.changes, await loadCustomers(tx, organisation.id), {
      today: dayOf(ctx.now()),
      noticeDays,
      objectionDays,
      isHoliday: holidaysOf(organisation.country),
      isFirst: revision.number === 1,
    });
    const { lines, told } = await announceRevision(tx, ctx, {
      revision,
      organisation,
      notices,
      corrects: { noticeId, announcedOn: revision.announcedOn, text },
    });
    const [line] = lines;
    if (!line) return refused<Corrected>({ outcome: 'not-found' });
    const settled = await settleAuthorisations(tx, organisation.id, ctx.now());
    const after = { ...(line.after as object), corrects: noticeId, text };
    return recorded<Corrected>(
      { outcome: 'corrected', noticeId: line.subject.id, told },
      { ...line, action: 'notice.corrected', after },
      ...settled,
    );
  });
  if (corrected.outcome === 'corrected') ctx.app.outbox.wake();
  return corrected;
}

export type Correcting = Writing & Announcing & { app: { outbox: Pick<App['outbox'], 'wake'> } };

const announcementOf = (
  { contractReference, objectionUntilOn, isUnreachable: _unreachable, ...planned }: CustomerNotice,
  notice: { id: string; organisationId: string },
): AnnouncementRow => ({
  ...planned,
  id: randomUUID(),
  organisationId: notice.organisationId,
  noticeId: notice.id,
  contractReference: contractReference ?? null,
  objectionUntilOn: objectionUntilOn ?? null,
  agreedAt: null,
  agreedBy: null,
});
