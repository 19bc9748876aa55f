import type { z } from 'zod';
import type { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from './facts';

/**
 * Facts put together out of values that were checked one by one when they were read, and of records that were checked
 * when they were entered: what the schemas would give, without checking a hundred thousand records once more. Spelled out
 * field by field because that is what an engine keeps small and makes fast.
 */
// biome-ignore lint/suspicious/noExplicitAny: an empty list is a list of anything
const NONE: any[] = [];
const NOTHING = {};

const UNSAID_OF_VENDOR = {
  name: undefined,
  identity: 'named',
  contractingEntity: undefined,
  registrationNumber: undefined,
  address: undefined,
  establishmentCountry: undefined,
  parentName: undefined,
  parentCountry: undefined,
  website: undefined,
  contactName: undefined,
  contactRole: undefined,
  contactEmail: undefined,
  privacyUrl: undefined,
  subprocessorListUrl: undefined,
  contractUrl: undefined,
  certifications: NONE,
  affiliate: 'unknown',
  dpfStatus: 'not-checked',
  dpfEntity: undefined,
  dpfCoveredEntityOf: undefined,
  dpfFrameworks: NONE,
  dpfCoversHr: 'unknown',
  dpfCoversNonHr: 'unknown',
  dpfParticipantId: undefined,
  dpfNextCertificationDueOn: undefined,
  dpfCheckedOn: undefined,
  dpfCheckedBy: undefined,
  verifiedOn: undefined,
  reviewDueOn: undefined,
  notes: undefined,
  catalogueKey: undefined,
  toConfirm: NONE,
};

const UNSAID_OF_ENGAGEMENT = {
  service: undefined,
  role: undefined,
  delivery: 'service',
  purpose: undefined,
  delimitation: undefined,
  dataCategories: NONE,
  dataSubjects: NONE,
  sensitivity: 'unknown',
  specialCategories: 'unknown',
  vulnerability: 'unknown',
  staffData: 'unknown',
  format: 'unknown',
  scale: 'unknown',
  frequency: 'unknown',
  retention: undefined,
  fromOn: undefined,
  untilOn: undefined,
  contract: 'unknown',
  contractReference: undefined,
  contractSignedOn: undefined,
  contractUrl: undefined,
  flowDown: 'unknown',
  authorisation: 'unknown',
  objectionUntilOn: undefined,
  authorisationAnswer: 'unanswered',
  onwardRecipients: 'unknown',
  remoteAccess: 'unknown',
  published: false,
  products: NONE,
  optional: 'unknown',
  translations: NOTHING,
  verifiedOn: undefined,
  reviewDueOn: undefined,
  notes: undefined,
  toConfirm: NONE,
};

const UNSAID_OF_LOCATION = {
  kind: undefined,
  country: undefined,
  internationalOrganisation: undefined,
  place: undefined,
  mode: undefined,
  importer: undefined,
  importerCountry: undefined,
  statedAs: undefined,
  verifiedOn: undefined,
  notes: undefined,
  toConfirm: NONE,
};

const UNSAID_OF_SAFEGUARD = {
  instrument: undefined,
  country: undefined,
  reference: undefined,
  signedOn: undefined,
  validFromOn: undefined,
  expiresOn: undefined,
  documentUrl: undefined,
  importerSubjectToGdpr: 'unknown',
  rank: 1,
  evidence: NOTHING,
  statedAs: undefined,
  verifiedOn: undefined,
  reviewDueOn: undefined,
  notes: undefined,
  toConfirm: NONE,
};

export const vendorFacts = (values: z.input<typeof VendorFacts>): VendorFacts => stated(UNSAID_OF_VENDOR, values);
export const engagementFacts = (values: z.input<typeof EngagementFacts>): EngagementFacts =>
  stated(UNSAID_OF_ENGAGEMENT, values);
export const locationFacts = (values: z.input<typeof LocationFacts>): LocationFacts =>
  stated(UNSAID_OF_LOCATION, values);
export const safeguardFacts = (values: z.input<typeof SafeguardFacts>): SafeguardFacts =>
  stated(UNSAID_OF_SAFEGUARD, values);

/** What is said, over what goes without saying; what is neither is no fact. */
function stated<Facts>(unsaid: object, values: object): Facts {
  const facts: Record<string, unknown> = { ...unsaid };
  const said = values as Record<string, unknown>;
  for (const field in said) {
    const value = said[field];
    if (value !== undefined && value !== null && field in unsaid) facts[field] = value;
  }
  return facts as Facts;
}
