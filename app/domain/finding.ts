import { assessmentFor } from './assessments';
import type {
  RegisterAssessment,
  RegisterEngagement,
  RegisterFacts,
  RegisterVendor,
  UnaddressedCustomer,
  UnreachedCustomer,
} from './register';
import { isSelfHosted } from './register';
import type { Transfer } from './transfers';
import { traceDestinations } from './transfers';
import type { World } from './world';

/** `blocked` is unlawful as it stands, `attention` wants work, `unknown` wants an answer, `info` wants to be known. */
export const SEVERITIES = ['blocked', 'attention', 'unknown', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Subject = {
  kind: 'organisation' | 'vendor' | 'engagement' | 'transfer' | 'safeguard' | 'assessment' | 'customer';
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

/** A destination with the assessment that counts for it. */
export type Flow = Transfer & { assessment?: RegisterAssessment | undefined };

/** One engagement that counts on a day, with what follows from it alone and from those that serve it. */
export type EngagementCase = {
  organisation: RegisterFacts['organisation'];
  engagement: RegisterEngagement;
  /** Every place data goes; none for software the organisation runs itself. */
  flows: readonly Flow[];
  /** Those that leave the EEA, or may. */
  transfers: readonly Flow[];
  /** The engagements that serve it directly. */
  below: readonly EngagementCase[];
  /** Whether it, or anything further down the chain, sends data where nothing covers it. */
  isUncovered: boolean;
};

/** A vendor on file with its engagements that count. */
export type VendorCase = { vendor: RegisterVendor; cases: readonly EngagementCase[] };

export type EngagementRule = (one: EngagementCase, world: World) => Report[];
export type VendorRule = (one: VendorCase, world: World) => Report[];
export type OrganisationRule = (survey: Survey, world: World) => Report[];

/** Works out what follows from one engagement. `below` are the cases of the engagements that serve it directly. */
export function openCase(
  organisation: RegisterFacts['organisation'],
  engagement: RegisterEngagement,
  below: readonly EngagementCase[],
  world: World,
): EngagementCase {
  const flows: Flow[] = traceDestinations(engagement, world);
  if (engagement.assessments.length > 0)
    for (const flow of flows) flow.assessment = assessmentFor(engagement.assessments, flow.key, world.day);
  const transfers = flows.filter(({ coverage }) => coverage !== 'none-needed');
  return {
    organisation,
    engagement,
    flows,
    transfers,
    below,
    isUncovered: transfers.some(isWithoutTool) || below.some(({ isUncovered }) => isUncovered),
  };
}

/** Nothing valid is held for the transfer (Art. 44). */
export const isWithoutTool = ({ coverage }: Transfer): boolean => coverage === 'missing' || coverage === 'not-in-force';

/** The part of a register that counts on one day, with what is derived from it, worked out once for all rules. */
export type Survey = {
  organisation: RegisterFacts['organisation'];
  /** The engagements in which somebody else receives data. */
  services: readonly RegisterEngagement[];
  /** The vendors of `services`, once each. */
  recipients: readonly RegisterVendor[];
  transfers: readonly Transfer[];
  unreached: readonly UnreachedCustomer[];
  unaddressed: readonly UnaddressedCustomer[];
};

/** A survey of engagements that count, with their transfers. */
export function surveyOf(
  organisation: RegisterFacts['organisation'],
  engagements: readonly RegisterEngagement[],
  transfers: readonly Transfer[],
  { unreached = [], unaddressed = [] }: Pick<RegisterFacts, 'unreached' | 'unaddressed'>,
): Survey {
  const services = engagements.filter((engagement) => !isSelfHosted(engagement));
  return {
    organisation,
    services,
    recipients: [...new Map(services.map(({ vendor }) => [vendor.id, vendor])).values()],
    transfers,
    unreached,
    unaddressed,
  };
}

export const aboutOrganisation = ({ organisation }: Pick<Survey, 'organisation'>): Pick<Report, 'subject'> => ({
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
