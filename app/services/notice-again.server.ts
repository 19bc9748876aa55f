import { mutate, recorded, refused } from '../../db/mutate';
import { findAnnouncement, findCustomer, updateAnnouncement } from '../../db/queries/customers';
import { findOrganisation } from '../../db/queries/organisations';
import { findRevisionOfNotice } from '../../db/queries/publication';
import { dayOf } from '../domain/days';
import { planNotices } from '../domain/notice-plan';
import { holidaysOf } from '../lib/holidays.server';
import { settleAuthorisations } from './authorisation-settling.server';
import { customerOf } from './customers.server';
import { composeCustomerNotice } from './notice-mail.server';
import type { Correcting } from './notices.server';
import { enqueueMails, mailDomainOf } from './outbox.server';
import { loadUnreached } from './register.server';

export type ToldAgain = { outcome: 'told'; count: number } | { outcome: 'not-found' | 'reached' | 'no-address' };

/**
 * Sends a notice once more to the addresses a customer has now, after all of those it had refused it. As nothing was
 * said to it before, its days count from today; the copies that failed stay as they are, for the evidence.
 */
export async function tellAgain(ctx: Correcting, customerId: string, noticeId: string): Promise<ToldAgain> {
  const { config } = ctx.app;
  const told = await mutate(ctx, async (tx) => {
    const organisation = await findOrganisation(tx, ctx.organisation.id);
    const revision = await findRevisionOfNotice(tx, ctx.organisation.id, noticeId);
    const row = await findCustomer(tx, ctx.organisation.id, customerId);
    const before = await findAnnouncement(tx, noticeId, customerId);
    if (!organisation || !revision || !row || row.archivedAt || !before)
      return refused<ToldAgain>({ outcome: 'not-found' });
    if (row.recipients.length === 0) return refused<ToldAgain>({ outcome: 'no-address' });
    const unreached = await loadUnreached(tx, organisation.id, customerId);
    if (!unreached.some(({ number }) => number === revision.number)) return refused<ToldAgain>({ outcome: 'reached' });
    const at = ctx.now();
    const [planned] = planNotices(revision.changes, [customerOf(row)], {
      today: dayOf(at),
      noticeDays: organisation.noticeDays,
      objectionDays: organisation.objectionDays,
      isHoliday: holidaysOf(organisation.country),
      isFirst: revision.number === 1,
    });
    if (!planned) return refused<ToldAgain>({ outcome: 'not-found' });
    const { isUnreachable: _isUnreachable, ...owed } = planned;
    const announcement = {
      ...before,
      ...owed,
      contractReference: owed.contractReference ?? null,
      objectionUntilOn: owed.objectionUntilOn ?? null,
    };
    await updateAnnouncement(tx, announcement);
    const copyFor = composeCustomerNotice(config, organisation, revision, { announcement, language: row.language });
    const mails = row.recipients.map((email) => ({ ...copyFor(email), noticeId }));
    await enqueueMails(tx, mails, at, mailDomainOf(config));
    const after = {
      customer: row.name,
      revision: revision.number,
      told: mails.length,
      objectionUntilOn: owed.objectionUntilOn,
    };
    return recorded<ToldAgain>(
      { outcome: 'told', count: mails.length },
      { action: 'notice.told-again', subject: { kind: 'notice', id: noticeId }, after },
      ...(await settleAuthorisations(tx, organisation.id, at, announcement.entryIds)),
    );
  });
  if (told.outcome === 'told') ctx.app.outbox.wake();
  return told;
}
