/** Facts of the vendor a column can hold; named as in `VendorFacts`. */
export const VENDOR_FIELDS = [
  'name',
  'contractingEntity',
  'registrationNumber',
  'address',
  'establishmentCountry',
  'parentName',
  'parentCountry',
  'website',
  'contactName',
  'contactRole',
  'contactEmail',
  'privacyUrl',
  'subprocessorListUrl',
  'certifications',
] as const;

/** Facts of the engagement a column can hold; named as in `EngagementFacts`. */
export const ENGAGEMENT_FIELDS = [
  'service',
  'role',
  'purpose',
  'dataCategories',
  'dataSubjects',
  'specialCategories',
  'retention',
  'fromOn',
  'untilOn',
  'contract',
  'contractReference',
  'contractSignedOn',
  'contractUrl',
  'flowDown',
  'published',
  'verifiedOn',
  'reviewDueOn',
  'notes',
] as const;

/** Columns of places: without a word about the mode, or with one. */
export const PLACE_FIELDS = ['locations', 'storedIn', 'processedIn', 'accessedFrom'] as const;

/**
 * Columns that are no fact of the register and help to read the others: the brand or service beside a company, and
 * whether data leaves the EEA (yes, no or blank).
 */
export const AID_FIELDS = ['product', 'leavesEea'] as const;

/** Everything a column of an imported list can mean. */
export const IMPORT_FIELDS = [
  ...VENDOR_FIELDS,
  ...ENGAGEMENT_FIELDS,
  ...PLACE_FIELDS,
  'safeguards',
  ...AID_FIELDS,
] as const;

export type VendorField = (typeof VENDOR_FIELDS)[number];
export type EngagementField = (typeof ENGAGEMENT_FIELDS)[number];
export type PlaceField = (typeof PLACE_FIELDS)[number];
export type AidField = (typeof AID_FIELDS)[number];
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const isPlaceField = (field: ImportField): field is PlaceField => PLACE_FIELDS.includes(field as PlaceField);
export const isAidField = (field: ImportField): field is AidField => AID_FIELDS.includes(field as AidField);
