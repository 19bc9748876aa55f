import { randomUUID } from 'node:crypto';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { findCustomer, insertCustomers, listCustomers, updateCustomer } from '../../db/queries/customers';
import type { CustomerRow } from '../../db/schema';
import { CustomerFacts } from '../domain/facts';
import type { Customer } from '../domain/notice-plan';
import { changedFields } from './records.server';

/** A customer's facts out of its row: absent values absent. */
export function customerOf(row: CustomerRow): Customer {
  const present = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { ...CustomerFacts.parse(present), id: row.id };
}

/** What the history tells of a customer: how many addresses it has, not which. */
const told = ({ recipients, ...facts }: CustomerFacts) => ({ ...facts, recipients: recipients.length });

type Kept = Pick<CustomerRow, 'id' | 'organisationId' | 'createdAt' | 'updatedAt'>;

function rowOf(facts: CustomerFacts, { id, organisationId, createdAt, updatedAt }: Kept): CustomerRow {
  const { contractReference, noticeDays, objectionDays, notes, endedOn } = facts;
  return {
    ...facts,
    recipients: [...new Set(facts.recipients.map((address) => address.trim().toLowerCase()))],
    contractReference: contractReference ?? null,
    noticeDays: noticeDays ?? null,
    objectionDays: objectionDays ?? null,
    notes: notes ?? null,
    endedOn: endedOn ?? null,
    archivedAt: null,
    version: 1,
    id,
    organisationId,
    createdAt,
    updatedAt,
  };
}

/** Enters customers, all of them in one act; gives back their ids. */
export function enterCustomers(ctx: Writing, customers: readonly CustomerFacts[]): Promise<string[]> {
  if (customers.length === 0) return Promise.resolve([]);
  return mutate({ ...ctx, groupId: ctx.groupId ?? randomUUID() }, async (tx) => {
    const at = ctx.now();
    const rows = customers.map((facts) =>
      rowOf(facts, { id: randomUUID(), organisationId: ctx.organisation.id, createdAt: at, updatedAt: at }),
    );
    await insertCustomers(tx, rows);
    return recorded(
      rows.map(({ id }) => id),
      ...rows.map(({ id }, at) => ({
        action: 'customer.entered',
        subject: { kind: 'customer' as const, id },
        after: told(customers[at] as CustomerFacts),
      })),
    );
  });
}

export type CustomerRevised = 'revised' | 'unchanged' | 'not-found' | 'changed-meanwhile';

/** Writes what a person states of a customer over the version they had seen. */
export function reviseCustomer(
  ctx: Writing,
  id: string,
  facts: CustomerFacts,
  seenVersion: number,
): Promise<CustomerRevised> {
  return mutate(ctx, async (tx) => {
    const before = await findCustomer(tx, ctx.organisation.id, id);
    if (!before || before.archivedAt) return refused<CustomerRevised>('not-found');
    const { id: _id, ...was } = customerOf(before);
    const next = rowOf(facts, before);
    if (changedFields(was, customerFactsOf(next)).every((fields) => Object.keys(fields).length === 0))
      return refused<CustomerRevised>('unchanged');
    const row = { ...next, version: before.version + 1, updatedAt: ctx.now() };
    if (!(await updateCustomer(tx, row, seenVersion))) return refused<CustomerRevised>('changed-meanwhile');
    const [wasTold, isTold] = changedFields(told(was), told(facts));
    const addresses = was.recipients.join() === row.recipients.join() ? {} : { recipients: row.recipients.length };
    return recorded<CustomerRevised>('revised', {
      action: 'customer.revised',
      subject: { kind: 'customer', id },
      before: wasTold,
      after: { ...isTold, ...addresses },
    });
  });
}

const customerFactsOf = (row: CustomerRow): CustomerFacts => {
  const { id: _id, ...facts } = customerOf(row);
  return facts;
};

/** Takes a customer off the list, or puts it back; what it was told stays. */
export function archiveCustomer(ctx: Writing, id: string, isArchived: boolean): Promise<'done' | 'not-found'> {
  return mutate(ctx, async (tx) => {
    const before = await findCustomer(tx, ctx.organisation.id, id);
    if (!before || (before.archivedAt !== null) === isArchived) return refused('not-found' as const);
    const at = ctx.now();
    const row = { ...before, archivedAt: isArchived ? at : null, version: before.version + 1, updatedAt: at };
    await updateCustomer(tx, row, before.version);
    return recorded('done' as const, {
      action: isArchived ? 'customer.archived' : 'customer.restored',
      subject: { kind: 'customer', id },
    });
  });
}

/** Those a publication has to tell. */
export const loadCustomers = async (...args: Parameters<typeof listCustomers>): Promise<Customer[]> =>
  (await listCustomers(...args)).map(customerOf);
