import type { Db } from '../../db/client';
import { listCustomers } from '../../db/queries/customers';
import { type CustomerList, recogniseCustomers } from '../domain/customer-list';
import type { CustomerFacts } from '../domain/facts';
import { identityOf } from '../domain/recognition/folding';
import { readDocument } from '../lib/documents/read-document.server';
import type { MessageKey } from '../lib/i18n';

/** A list of customers as it was understood: who is new, who is on file, which rows cannot be taken and why. */
export type ReadCustomers = Pick<CustomerList, 'problems' | 'unusedColumns'> & {
  customers: CustomerFacts[];
  known: string[];
};

type Brought = { fileName: string; mediaType: string; bytes: Uint8Array; html: string };

/** Reads a list of customers, nothing is written. A refusal is the key of what is wrong with it, in words. */
export async function readCustomerList(
  db: Db,
  organisationId: string,
  brought: Brought,
): Promise<ReadCustomers | { refusal: MessageKey }> {
  const pasted = brought.html === '' ? undefined : new TextEncoder().encode(brought.html);
  const read = readDocument(pasted ? { fileName: '', mediaType: 'text/html', bytes: pasted } : brought);
  if ('refusal' in read) return { refusal: `imports.refused.${read.refusal.code}` as MessageKey };
  const list = recogniseCustomers(read.document);
  if (!list) return { refusal: 'customers.import.no-table' };
  const { problems, unusedColumns } = list;
  const told = await withoutKnown(
    db,
    organisationId,
    list.customers.map(({ facts }) => facts),
  );
  return { ...told, problems, unusedColumns };
}

/** Those of the customers that are not on file yet, and the names of those that are: one a name, the first counts. */
export async function withoutKnown(
  db: Db,
  organisationId: string,
  customers: readonly CustomerFacts[],
): Promise<Pick<ReadCustomers, 'customers' | 'known'>> {
  const names = new Set((await listCustomers(db, organisationId)).map(({ name }) => identityOf(name)));
  const known: string[] = [];
  const fresh: CustomerFacts[] = [];
  for (const customer of customers) {
    const identity = identityOf(customer.name);
    if (names.has(identity)) known.push(customer.name);
    else fresh.push(customer);
    names.add(identity);
  }
  return { customers: fresh, known };
}
