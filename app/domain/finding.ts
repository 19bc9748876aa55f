import type { RegisterEngagement, RegisterFacts, RegisterVendor } from './register';
import { isArchived, isCurrent, isSelfHosted } from './register';
import type { Transfer } from './transfers';
import { deriveTransfers } from './transfers';
import type { World } from './world';

/** `blocked` is unlawful as it stands, `attention` wants work, `unknown` wants an answer, `info` wants to be known. */
export const SEVERITIES = ['blocked', 'attention', 'unknown', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Subject = {
  kind: 'organisation' | 'vendor' | 'engagement' | 'transfer' | 'safeguard';
  /** The row's id, or the key of a transfer. */
  id: string;
};

/** What a rule reports; the rule's name is added as its code. */
export type Report = {
  severity: Severity;
  subject: Subject;
  engagementId?: string;
  vendorId?: string;
  /** Codes, days, counts and names for the sentence; several codes or names are joined by `, `. */
  evidence: Record<string, string | number>;
};

/** The part of a register that counts on one day, with what is derived from it, worked out once for all rules. */
export type Survey = {
  organisation: RegisterFacts['organisation'];
  engagements: readonly RegisterEngagement[];
  /** The engagements in which somebody else receives data. */
  services: readonly RegisterEngagement[];
  /** The vendors of `services`, once each. */
  recipients: readonly RegisterVendor[];
  /** Vendors on file with no engagement that counts. */
  idleVendors: readonly RegisterVendor[];
  transfers: readonly Transfer[];
};

export type Rule = (survey: Survey, world: World) => Report[];

/** Leaves out what is archived or ended and derives the transfers of the rest. */
export function surveyRegister(register: RegisterFacts, world: World): Survey {
  const engagements = register.engagements.filter((engagement) => isCurrent(engagement, world.day));
  const services = engagements.filter((engagement) => !isSelfHosted(engagement));
  const recipients = [...new Map(services.map(({ vendor }) => [vendor.id, vendor])).values()];
  const engaged = new Set(engagements.map(({ vendor }) => vendor.id));
  return {
    organisation: register.organisation,
    engagements,
    services,
    recipients,
    idleVendors: register.vendors.filter((vendor) => !isArchived(vendor) && !engaged.has(vendor.id)),
    transfers: services.flatMap((engagement) => deriveTransfers(engagement, world)),
  };
}

export const aboutOrganisation = ({ organisation }: Survey): Pick<Report, 'subject'> => ({
  subject: { kind: 'organisation', id: organisation.id },
});

export const aboutVendor = ({ id }: RegisterVendor): Pick<Report, 'subject' | 'vendorId'> => ({
  subject: { kind: 'vendor', id },
  vendorId: id,
});

export const aboutEngagement = ({ id, vendor }: RegisterEngagement) =>
  ({ subject: { kind: 'engagement', id }, engagementId: id, vendorId: vendor.id }) satisfies Partial<Report>;

export const aboutTransfer = ({ key, engagementId, vendorId }: Transfer) =>
  ({ subject: { kind: 'transfer', id: key }, engagementId, vendorId }) satisfies Partial<Report>;

export const aboutSafeguard = (id: string, { id: engagementId, vendor }: RegisterEngagement) =>
  ({ subject: { kind: 'safeguard', id }, engagementId, vendorId: vendor.id }) satisfies Partial<Report>;

/** Several values in one piece of evidence. */
export const joined = (values: Iterable<string>): string => [...new Set(values)].join(', ');
