import type { Db } from '../../db/client';
import { findCustomer, listAnnouncementsTo, listCustomers } from '../../db/queries/customers';
import { listObjections } from '../../db/queries/objections';
import { standingOf } from '../domain/customer-standing';
import type { IsoDate } from '../domain/days';
import { isOwed } from '../domain/findings-of-organisation';
import { customerOf } from './customers.server';
import { loadUnreached } from './register.server';

/** The customers of an organisation as its page lists them; `q` looks in names, contracts and addresses. */
export async function viewCustomers(db: Db, organisationId: string, q: string) {
  const customers = (await listCustomers(db, organisationId)).map(customerOf);
  const sought = q.trim().toLowerCase();
  const shown = sought
    ? customers.filter(({ name, contractReference, recipients }) =>
        [name, contractReference ?? '', ...recipients].some((text) => text.toLowerCase().includes(sought)),
      )
    : customers;
  return { customers: shown, total: customers.length };
}

/** One customer, with everything it was told and where it stands on it. */
export async function viewCustomer(db: Db, organisationId: string, id: string, today: IsoDate) {
  const row = await findCustomer(db, organisationId, id);
  if (!row) return undefined;
  const objections = await listObjections(db, organisationId, { customerId: id });
  const told = (await listAnnouncementsTo(db, organisationId, id)).map(({ announcement, number, inForceOn }) => ({
    id: announcement.id,
    noticeId: announcement.noticeId,
    number,
    inForceOn,
    changes: announcement.entryIds.length,
    earliestOn: announcement.earliestOn,
    objectionUntilOn: announcement.objectionUntilOn,
    standing: standingOf(
      announcement,
      objections.filter((one) => one.number === number).map(({ objection }) => objection),
      today,
    ),
  }));
  const unreached = (await loadUnreached(db, organisationId, id)).flatMap(({ number, endedOn }) => {
    if (!isOwed({ endedOn }, today)) return [];
    const last = told.find((one) => one.number === number);
    return last ? [{ number, noticeId: last.noticeId }] : [];
  });
  return { customer: customerOf(row), version: row.version, isArchived: row.archivedAt !== null, told, unreached };
}
