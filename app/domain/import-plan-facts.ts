import type { z } from 'zod';
import type { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from './facts';

/**
 * Facts put together out of values that were checked one by one when they were read, and of records that were checked
 * when they were entered: what the schemas would give, without checking a hundred thousand records once more. Spelled out
 * field by field because that is what an engine keeps small and makes fast.
 */
// biome-ignore lint/suspicious/noExplicitAny: an empty list is a list of anything
const NONE: any[] = [];
const UNTRANSLATED = {};

export const vendorFacts = (values: z.input<typeof VendorFacts>): VendorFacts => ({
  name: values.name,
  identity: values.identity ?? 'named',
  contractingEntity: values.contractingEntity,
  registrationNumber: values.registrationNumber,
  address: values.address,
  establishmentCountry: values.establishmentCountry,
  parentName: values.parentName,
  parentCountry: values.parentCountry,
  website: values.website,
  contactName: values.contactName,
  contactRole: values.contactRole,
  contactEmail: values.contactEmail,
  privacyUrl: values.privacyUrl,
  subprocessorListUrl: values.subprocessorListUrl,
  contractUrl: values.contractUrl,
  certifications: values.certifications ?? NONE,
  affiliate: values.affiliate ?? 'unknown',
  dpfStatus: values.dpfStatus ?? 'not-checked',
  dpfEntity: values.dpfEntity,
  dpfCoveredEntityOf: values.dpfCoveredEntityOf,
  dpfFrameworks: values.dpfFrameworks ?? NONE,
  dpfCoversHr: values.dpfCoversHr ?? 'unknown',
  dpfCoversNonHr: values.dpfCoversNonHr ?? 'unknown',
  dpfParticipantId: values.dpfParticipantId,
  dpfNextCertificationDueOn: values.dpfNextCertificationDueOn,
  dpfCheckedOn: values.dpfCheckedOn,
  dpfCheckedBy: values.dpfCheckedBy,
  verifiedOn: values.verifiedOn,
  reviewDueOn: values.reviewDueOn,
  notes: values.notes,
  catalogueKey: values.catalogueKey,
  toConfirm: values.toConfirm ?? NONE,
});

export const engagementFacts = (values: z.input<typeof EngagementFacts>): EngagementFacts => ({
  service: values.service,
  role: values.role,
  delivery: values.delivery ?? 'service',
  purpose: values.purpose,
  delimitation: values.delimitation,
  dataCategories: values.dataCategories ?? NONE,
  dataSubjects: values.dataSubjects ?? NONE,
  sensitivity: values.sensitivity ?? 'unknown',
  specialCategories: values.specialCategories ?? 'unknown',
  vulnerability: values.vulnerability ?? 'unknown',
  staffData: values.staffData ?? 'unknown',
  format: values.format ?? 'unknown',
  scale: values.scale ?? 'unknown',
  frequency: values.frequency ?? 'unknown',
  retention: values.retention,
  fromOn: values.fromOn,
  untilOn: values.untilOn,
  contract: values.contract ?? 'unknown',
  contractReference: values.contractReference,
  contractSignedOn: values.contractSignedOn,
  contractUrl: values.contractUrl,
  flowDown: values.flowDown ?? 'unknown',
  authorisation: values.authorisation ?? 'unknown',
  objectionUntilOn: values.objectionUntilOn,
  authorisationAnswer: values.authorisationAnswer ?? 'unanswered',
  onwardRecipients: values.onwardRecipients ?? 'unknown',
  remoteAccess: values.remoteAccess ?? 'unknown',
  published: values.published ?? false,
  products: values.products ?? NONE,
  optional: values.optional ?? 'unknown',
  translations: values.translations ?? UNTRANSLATED,
  verifiedOn: values.verifiedOn,
  reviewDueOn: values.reviewDueOn,
  notes: values.notes,
  toConfirm: values.toConfirm ?? NONE,
});

export const locationFacts = (values: z.input<typeof LocationFacts>): LocationFacts => ({
  kind: values.kind,
  country: values.country,
  internationalOrganisation: values.internationalOrganisation,
  place: values.place,
  mode: values.mode,
  importer: values.importer,
  importerCountry: values.importerCountry,
  statedAs: values.statedAs,
  verifiedOn: values.verifiedOn,
  notes: values.notes,
  toConfirm: values.toConfirm ?? NONE,
});

export const safeguardFacts = (values: z.input<typeof SafeguardFacts>): SafeguardFacts => ({
  instrument: values.instrument,
  country: values.country,
  reference: values.reference,
  signedOn: values.signedOn,
  validFromOn: values.validFromOn,
  expiresOn: values.expiresOn,
  documentUrl: values.documentUrl,
  importerSubjectToGdpr: values.importerSubjectToGdpr ?? 'unknown',
  rank: values.rank ?? 1,
  evidence: values.evidence ?? {},
  statedAs: values.statedAs,
  verifiedOn: values.verifiedOn,
  reviewDueOn: values.reviewDueOn,
  notes: values.notes,
  toConfirm: values.toConfirm ?? NONE,
});
