import type { IsoDate } from './days';
import type {
  AssessmentFacts,
  EngagementFacts,
  LocationFacts,
  OrganisationFacts,
  SafeguardFacts,
  VendorFacts,
} from './facts';

type Row = { id: string; archivedAt?: string | null | undefined };

export type RegisterVendor = Row & VendorFacts;
export type RegisterLocation = Row & LocationFacts;
export type RegisterSafeguard = Row & SafeguardFacts;
export type RegisterAssessment = Row & AssessmentFacts & { vendorId: string };

/** An engagement with everything that hangs on it. */
export type RegisterEngagement = Row &
  EngagementFacts & {
    parentEngagementId?: string | null | undefined;
    vendor: RegisterVendor;
    locations: readonly RegisterLocation[];
    safeguards: readonly RegisterSafeguard[];
    /** Those that are for a transfer of this engagement. */
    assessments: readonly RegisterAssessment[];
  };

/** A customer to whom every copy of what a revision's notices say was refused for good. */
export type UnreachedCustomer = {
  customerId: string;
  name: string;
  /** The revision. */
  number: number;
  /** The last day on which it could object, had it been told; absent when there is nothing to object to. */
  objectionUntilOn?: IsoDate | undefined;
  /** The day from which on it is no customer any more, and owed nothing. */
  endedOn?: IsoDate | undefined;
};

/** A customer with no address that a notice could go to. */
export type UnaddressedCustomer = Pick<UnreachedCustomer, 'customerId' | 'name' | 'endedOn'>;

/** The facts of one organisation's register, as stored: archived and ended rows may be among them. */
export type RegisterFacts = {
  organisation: { id: string } & OrganisationFacts;
  vendors: readonly RegisterVendor[];
  engagements: readonly RegisterEngagement[];
  unreached?: readonly UnreachedCustomer[];
  unaddressed?: readonly UnaddressedCustomer[];
};

export const isArchived = (row: Pick<Row, 'archivedAt'>): boolean => Boolean(row.archivedAt);

/** True while neither the engagement nor its vendor is archived, through the last day it was agreed for. */
export const isCurrent = (engagement: RegisterEngagement, day: IsoDate): boolean =>
  !isArchived(engagement) && !isArchived(engagement.vendor) && !(engagement.untilOn && engagement.untilOn < day);

/**
 * True for software the organisation runs itself: nobody receives the data, its hoster does and stands in the register
 * on its own. As long as that answer is only a suggestion the engagement counts as a service.
 */
export const isSelfHosted = (engagement: Pick<RegisterEngagement, 'delivery' | 'toConfirm'>): boolean =>
  engagement.delivery === 'self-hosted' && !engagement.toConfirm.includes('delivery');

/** Whether a field holds a value that a person stands behind: filled in, and not waiting for confirmation. */
export function isEstablished<T extends { toConfirm: readonly string[] }>(row: T, field: keyof T & string): boolean {
  const value = row[field];
  const isFilled = typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
  return isFilled && !row.toConfirm.includes(field);
}
