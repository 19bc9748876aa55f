import type { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from './facts';
import type { ImportDecisions } from './import-decisions';
import type { Similarity } from './import-similar-names';
import type { RowProblem } from './recognition/cells';
import type { EngagementRole } from './words';

export type RegisterVendor = { id: string; version: number } & VendorFacts;
export type RegisterLocation = { id: string } & LocationFacts;
export type RegisterSafeguard = { id: string } & SafeguardFacts;
export type RegisterEngagement = { id: string; version: number; vendorId: string } & EngagementFacts & {
    locations: RegisterLocation[];
    safeguards: RegisterSafeguard[];
  };

/** What of the register an import is compared with: everything of one organisation that is not archived. */
export interface ImportRegister {
  vendors: readonly RegisterVendor[];
  engagements: readonly RegisterEngagement[];
}

/** Names under which one vendor is known, from the built-in catalogue. */
export interface VendorAliases {
  key: string;
  names: readonly string[];
  /** The vendor's usual service, proposed to confirm where a list states none. */
  service?: string;
  /** What is proposed of a new vendor where the list says nothing; enters to confirm. */
  facts?: Partial<Pick<VendorFacts, (typeof PROPOSED_FIELDS)[number]>>;
}
export const PROPOSED_FIELDS = [
  'contractingEntity',
  'establishmentCountry',
  'website',
  'parentName',
  'parentCountry',
] as const;

export interface ImportOptions {
  /** Role of a new engagement whose row states none: what a vendor usually is to this organisation. */
  defaultRole: EngagementRole;
  catalogue?: readonly VendorAliases[];
  /** Vendors a person chose for names or rows. */
  vendors?: ImportDecisions['vendors'];
}

/** An existing record by id, or one that the same plan creates by its temporary name. */
export type RecordRef = { id: string } | { ref: string };

/**
 * One write of an import. Operations stand in the order in which they can be carried out; `line` is that of the item
 * they belong to. An update sets the fields in `set` and leaves every other; `version` is the one the plan has seen.
 */
export type ImportOperation =
  | { op: 'create-vendor'; line: number; ref: string; facts: VendorFacts }
  | { op: 'update-vendor'; line: number; id: string; version: number; set: Partial<VendorFacts> }
  | { op: 'create-engagement'; line: number; ref: string; vendor: RecordRef; facts: EngagementFacts }
  | { op: 'update-engagement'; line: number; id: string; version: number; set: Partial<EngagementFacts> }
  | { op: 'create-location'; line: number; ref: string; engagement: RecordRef; facts: LocationFacts }
  | { op: 'create-safeguard'; line: number; ref: string; engagement: RecordRef; facts: SafeguardFacts };

export interface ImportChange {
  subject: 'vendor' | 'engagement' | 'location' | 'safeguard';
  field: string;
  before: unknown;
  after: unknown;
}

export const MATCH_REASONS = ['name', 'contracting-entity', 'website', 'alias', 'similar-name', 'chosen'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** A vendor on file that a name of the list may stand for. */
export interface MatchProposal {
  vendorId: string;
  reason: MatchReason;
  similarity?: Similarity;
}

/** What the plan makes of one vendor's one service: the row at `line`, and all `lines` that say the same. */
export interface ImportItem {
  kind: 'new' | 'changed' | 'unchanged';
  line: number;
  lines: number[];
  vendorId?: string;
  engagementId?: string;
  /** Why the row was taken for an existing vendor. */
  matchedBy?: MatchReason;
  /** Against what the register holds; empty for records that are new as a whole. */
  changes: ImportChange[];
  /** The records as they will be; `locations` and `safeguards` only those added. */
  facts: {
    vendor: VendorFacts;
    engagement?: EngagementFacts;
    locations: LocationFacts[];
    safeguards: SafeguardFacts[];
  };
  /** Name, entity or website of a vendor recognised by something else: the register's value stays. */
  kept: { field: 'name' | 'contractingEntity' | 'website'; registered: string; stated: string }[];
  /** Fields of a new vendor the catalogue proposes. */
  proposed?: string[];
}

export interface ImportPlan {
  items: ImportItem[];
  /** Rows refused while planning, beside those the recognition refused. */
  rejected: RowProblem[];
  operations: ImportOperation[];
  /** By name as it is compared: the vendors it was taken for, or would be if they were not several. */
  proposals: ReadonlyMap<string, MatchProposal[]>;
}
