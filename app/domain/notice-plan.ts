import type { IsHoliday } from './contract-days';
import { addContractDays } from './contract-days';
import type { IsoDate } from './days';
import type { CustomerFacts } from './facts';
import type { PublishedChange } from './publication';
import { isMaterial } from './publication-changes';

/** A customer as a notice sees it. */
export type Customer = CustomerFacts & { id: string };

/** What a notice will say to one customer: which rows concern it, from when by its own contract, and until when it may object. */
export type CustomerNotice = {
  customerId: string;
  customerName: string;
  contractReference?: string;
  authorisation: CustomerFacts['authorisation'];
  dayKind: CustomerFacts['dayKind'];
  noticeDays: number;
  objectionDays: number;
  /** The earliest day on which the changes may come into force for it. */
  earliestOn: IsoDate;
  /** The last day on which it can object, or has to agree; absent when there is nothing to object to. */
  objectionUntilOn?: IsoDate;
  /** The rows whose changes touch it. */
  entryIds: string[];
  /** It has no address: it cannot be told by mail. */
  isUnreachable?: true;
};

export type NoticeCircumstances = {
  today: IsoDate;
  /** The organisation's own days, for customers whose contract names none. */
  noticeDays: number;
  objectionDays: number;
  isHoliday: IsHoliday;
  /** A first list tells what is, not what will be: nobody has to wait for it. */
  isFirst?: boolean;
};

/**
 * Whom the changes concern and what each of them is owed by its own contract (GDPR Art. 28(2)). A customer is told of
 * the rows it uses: those of its products, and those of all products. Who has left is told nothing.
 */
export function planNotices(
  changes: readonly PublishedChange[],
  customers: readonly Customer[],
  circumstances: NoticeCircumstances,
): CustomerNotice[] {
  const { today, isHoliday } = circumstances;
  return customers.flatMap((customer) => {
    if (customer.endedOn && customer.endedOn <= today) return [];
    const touching = changes.filter((change) => touches(change, customer));
    if (touching.length === 0) return [];
    const noticeDays = customer.noticeDays ?? circumstances.noticeDays;
    const objectionDays = customer.objectionDays ?? circumstances.objectionDays;
    const count = (days: number) => addContractDays(today, days, customer.dayKind, isHoliday);
    const material = !circumstances.isFirst && touching.some(isMaterial);
    return [
      {
        customerId: customer.id,
        customerName: customer.name,
        ...(customer.contractReference ? { contractReference: customer.contractReference } : {}),
        authorisation: customer.authorisation,
        dayKind: customer.dayKind,
        noticeDays,
        objectionDays,
        earliestOn: material ? count(noticeDays) : today,
        ...(material ? { objectionUntilOn: count(objectionDays) } : {}),
        entryIds: touching.map(({ entryId }) => entryId),
        ...(customer.recipients.length === 0 ? { isUnreachable: true as const } : {}),
      },
    ];
  });
}

/** Whether a change concerns somebody who uses only some products. A row or a customer without products means all. */
export function touches({ before, after }: PublishedChange, { products }: Pick<Customer, 'products'>): boolean {
  if (products.length === 0) return true;
  return [before, after].some(
    (entry) => entry && (!entry.products?.length || entry.products.some((product) => products.includes(product))),
  );
}

/** The first day on which everybody's contract is kept, never before `fallback`. */
export const commonDay = (notices: readonly CustomerNotice[], fallback: IsoDate): IsoDate =>
  notices.map(({ earliestOn }) => earliestOn).reduce(later, fallback);

const later = (one: IsoDate, other: IsoDate): IsoDate => [one, other].toSorted().at(-1) ?? one;

/** Those whose contract a day does not keep. */
export const owedMore = (notices: readonly CustomerNotice[], inForceOn: IsoDate): CustomerNotice[] =>
  notices.filter(({ earliestOn }) => earliestOn > inForceOn);
