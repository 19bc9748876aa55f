import type { IsoDate } from './days';
import type { AccessMode, DestinationKind, EngagementRole, Instrument } from './words';
import type { TransferVerdict } from './transfers';

/** One place of a published entry. */
export type PublishedLocation = {
  kind: DestinationKind;
  country?: string;
  internationalOrganisation?: string;
  place?: string;
  mode: AccessMode;
  verdict: TransferVerdict;
  /** Decision number when the place rests on an adequacy decision, e.g. `2013/65/EU`. */
  decision?: string;
};

/** One row of a published list, frozen at publication. Carries no person's name. */
export type PublishedEntry = {
  /** The engagement's id: the same row across revisions. */
  id: string;
  vendor: string;
  contractingEntity?: string;
  address?: string;
  establishmentCountry?: string;
  parentName?: string;
  parentCountry?: string;
  website?: string;
  contactEmail?: string;
  service: string;
  role: EngagementRole;
  purpose?: string;
  dataCategories: string[];
  dataSubjects: string[];
  retention?: string;
  fromOn?: IsoDate;
  locations: PublishedLocation[];
  safeguards: { instrument: Instrument; country?: string; reference?: string; documentUrl?: string }[];
};

export const CHANGE_KINDS = ['added', 'removed', 'entity', 'location', 'purpose', 'data', 'safeguard'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What changed of one row between two revisions; several kinds when several things changed. */
export type PublishedChange = { entryId: string; kinds: ChangeKind[]; before?: PublishedEntry; after?: PublishedEntry };
