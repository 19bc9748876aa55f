import type { Instant, IsoDate } from '../../app/domain/days';
import type { EntryTranslations } from '../../app/domain/facts';
import type { ImportDecisions } from '../../app/domain/import-decisions';
import type {
  AccessMode,
  Answer,
  AssessmentDecision,
  AssessmentOutcome,
  Authorisation,
  AuthorisationAnswer,
  ContractState,
  DataFormat,
  DeliveryOfService,
  DestinationKind,
  DpfFramework,
  DpfStatus,
  EngagementRole,
  Frequency,
  Instrument,
  Measure,
  ReviewTrigger,
  Scale,
  Sensitivity,
  SpecialCategories,
  Vulnerability,
} from '../../app/domain/words';
import { flag, index, integer, json, primaryKey, table, text } from '../dialect';
import { organisation } from './organisations';

const ofOrganisation = () =>
  text('organisation_id')
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' });

/** Columns every record of the register has: archived instead of deleted, and a version for two people editing. */
const kept = () => ({
  toConfirm: json<string[]>('to_confirm').notNull(),
  archivedAt: text('archived_at').$type<Instant>(),
  version: integer('version').notNull(),
  createdAt: text('created_at').$type<Instant>().notNull(),
  updatedAt: text('updated_at').$type<Instant>().notNull(),
});

export const vendor = table(
  'vendor',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    name: text('name').notNull(),
    identity: text('identity').$type<'named' | 'unnamed'>().notNull(),
    contractingEntity: text('contracting_entity'),
    registrationNumber: text('registration_number'),
    address: text('address'),
    establishmentCountry: text('establishment_country'),
    parentName: text('parent_name'),
    parentCountry: text('parent_country'),
    website: text('website'),
    contactName: text('contact_name'),
    contactRole: text('contact_role'),
    contactEmail: text('contact_email'),
    privacyUrl: text('privacy_url'),
    subprocessorListUrl: text('subprocessor_list_url'),
    contractUrl: text('contract_url'),
    certifications: json<string[]>('certifications').notNull(),
    /** A company of the organisation's own group, shown apart from third parties. */
    affiliate: text('affiliate').$type<Answer>().notNull().default('unknown'),
    dpfStatus: text('dpf_status').$type<DpfStatus>().notNull(),
    dpfEntity: text('dpf_entity'),
    dpfCoveredEntityOf: text('dpf_covered_entity_of'),
    dpfFrameworks: json<DpfFramework[]>('dpf_frameworks').notNull(),
    dpfCoversHr: text('dpf_covers_hr').$type<Answer>().notNull(),
    dpfCoversNonHr: text('dpf_covers_non_hr').$type<Answer>().notNull(),
    dpfParticipantId: text('dpf_participant_id'),
    dpfNextCertificationDueOn: text('dpf_next_certification_due_on').$type<IsoDate>(),
    dpfCheckedOn: text('dpf_checked_on').$type<IsoDate>(),
    dpfCheckedBy: text('dpf_checked_by'),
    verifiedOn: text('verified_on').$type<IsoDate>(),
    reviewDueOn: text('review_due_on').$type<IsoDate>(),
    notes: text('notes'),
    catalogueKey: text('catalogue_key'),
    ...kept(),
  },
  (t) => [index('vendor_organisation').on(t.organisationId, t.name)],
);

export const engagement = table(
  'engagement',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    vendorId: text('vendor_id')
      .notNull()
      .references(() => vendor.id, { onDelete: 'cascade' }),
    /** The engagement this one serves: position in the chain of sub-processors. */
    parentEngagementId: text('parent_engagement_id'),
    service: text('service').notNull(),
    role: text('role').$type<EngagementRole>().notNull(),
    delivery: text('delivery').$type<DeliveryOfService>().notNull(),
    purpose: text('purpose'),
    delimitation: text('delimitation'),
    dataCategories: json<string[]>('data_categories').notNull(),
    dataSubjects: json<string[]>('data_subjects').notNull(),
    sensitivity: text('sensitivity').$type<Sensitivity>().notNull().default('unknown'),
    specialCategories: text('special_categories').$type<SpecialCategories>().notNull(),
    vulnerability: text('vulnerability').$type<Vulnerability>().notNull().default('unknown'),
    staffData: text('staff_data').$type<Answer>().notNull().default('unknown'),
    format: text('format').$type<DataFormat>().notNull(),
    scale: text('scale').$type<Scale>().notNull(),
    frequency: text('frequency').$type<Frequency>().notNull(),
    retention: text('retention'),
    fromOn: text('from_on').$type<IsoDate>(),
    untilOn: text('until_on').$type<IsoDate>(),
    contract: text('contract').$type<ContractState>().notNull(),
    contractReference: text('contract_reference'),
    contractSignedOn: text('contract_signed_on').$type<IsoDate>(),
    contractUrl: text('contract_url'),
    flowDown: text('flow_down').$type<Answer>().notNull(),
    authorisation: text('authorisation').$type<Authorisation>().notNull(),
    objectionUntilOn: text('objection_until_on').$type<IsoDate>(),
    authorisationAnswer: text('authorisation_answer').$type<AuthorisationAnswer>().notNull().default('unanswered'),
    onwardRecipients: text('onward_recipients').$type<Answer>().notNull().default('unknown'),
    remoteAccess: text('remote_access').$type<Answer>().notNull().default('unknown'),
    published: flag('published').notNull(),
    /** The products, regions or plans it serves; empty is all of them. */
    products: json<string[]>('products').notNull().default([]),
    /** Whether customers can do without it. */
    optional: text('optional').$type<Answer>().notNull().default('unknown'),
    /** The texts a published row is shown with in other languages. */
    translations: json<EntryTranslations>('translations').notNull().default({}),
    verifiedOn: text('verified_on').$type<IsoDate>(),
    reviewDueOn: text('review_due_on').$type<IsoDate>(),
    notes: text('notes'),
    ...kept(),
  },
  (t) => [index('engagement_organisation').on(t.organisationId), index('engagement_vendor').on(t.vendorId)],
);

export const location = table(
  'location',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    engagementId: text('engagement_id')
      .notNull()
      .references(() => engagement.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<DestinationKind>().notNull(),
    country: text('country'),
    internationalOrganisation: text('international_organisation'),
    place: text('place'),
    mode: text('mode').$type<AccessMode>().notNull(),
    importer: text('importer'),
    importerCountry: text('importer_country'),
    statedAs: text('stated_as'),
    verifiedOn: text('verified_on').$type<IsoDate>(),
    notes: text('notes'),
    ...kept(),
  },
  (t) => [index('location_organisation').on(t.organisationId), index('location_engagement').on(t.engagementId)],
);

export const safeguard = table(
  'safeguard',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    engagementId: text('engagement_id')
      .notNull()
      .references(() => engagement.id, { onDelete: 'cascade' }),
    instrument: text('instrument').$type<Instrument>().notNull(),
    country: text('country'),
    reference: text('reference'),
    signedOn: text('signed_on').$type<IsoDate>(),
    validFromOn: text('valid_from_on').$type<IsoDate>(),
    expiresOn: text('expires_on').$type<IsoDate>(),
    documentUrl: text('document_url'),
    importerSubjectToGdpr: text('importer_subject_to_gdpr').$type<Answer>().notNull(),
    rank: integer('rank').notNull(),
    evidence: json<Record<string, string>>('evidence').notNull(),
    statedAs: text('stated_as'),
    verifiedOn: text('verified_on').$type<IsoDate>(),
    reviewDueOn: text('review_due_on').$type<IsoDate>(),
    notes: text('notes'),
    ...kept(),
  },
  (t) => [index('safeguard_organisation').on(t.organisationId), index('safeguard_engagement').on(t.engagementId)],
);

/** A transfer impact assessment of one importer; `covers` names the transfers it is for. */
export const assessment = table(
  'assessment',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    vendorId: text('vendor_id')
      .notNull()
      .references(() => vendor.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    destination: text('destination'),
    covers: json<string[]>('covers').notNull(),
    instrument: text('instrument').$type<Instrument>(),
    answers: json<Record<string, string>>('answers').notNull(),
    outcome: text('outcome').$type<AssessmentOutcome>(),
    measures: json<Measure[]>('measures').notNull(),
    measuresEffective: text('measures_effective').$type<Answer>().notNull(),
    decision: text('decision').$type<AssessmentDecision>(),
    approver: text('approver'),
    approvedOn: text('approved_on').$type<IsoDate>(),
    reviewDueOn: text('review_due_on').$type<IsoDate>(),
    triggers: json<ReviewTrigger[]>('triggers').notNull(),
    documentUrl: text('document_url'),
    notes: text('notes'),
    ...kept(),
  },
  (t) => [index('assessment_organisation').on(t.organisationId), index('assessment_vendor').on(t.vendorId)],
);

/** A vendor list somebody brought, what was understood of it, and what became of it. */
export const importRun = table(
  'import_run',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    fileName: text('file_name').notNull(),
    encoding: text('encoding').notNull(),
    delimiter: text('delimiter').notNull(),
    /** The file as decoded text, kept so that it can be read again. */
    source: text('source').notNull(),
    status: text('status')
      .$type<'reading' | 'planned' | 'applying' | 'applied' | 'failed' | 'undone' | 'discarded'>()
      .notNull(),
    counts: json<Record<string, number>>('counts').notNull(),
    /** What a person decided about the list; nothing yet when absent. */
    decisions: json<ImportDecisions>('decisions'),
    /** The same for lists with the same headers. */
    headersHash: text('headers_hash'),
    /** What undo has to put back: the identifiers written and the values found before. What is long stands in parts. */
    effects: json<unknown>('effects'),
    /** Since when a process reads or applies it. */
    begunAt: text('begun_at').$type<Instant>(),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    appliedAt: text('applied_at').$type<Instant>(),
    undoneAt: text('undone_at').$type<Instant>(),
  },
  (t) => [index('import_organisation').on(t.organisationId, t.createdAt)],
);

/** What an import did, in parts of a few thousand rows, so that none of them is too long to write or to read. */
export const importPart = table(
  'import_part',
  {
    importId: text('import_id')
      .notNull()
      .references(() => importRun.id, { onDelete: 'cascade' }),
    part: integer('part').notNull(),
    effects: json<unknown>('effects').notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.part] })],
);

export type VendorRow = typeof vendor.$inferSelect;
export type EngagementRow = typeof engagement.$inferSelect;
export type LocationRow = typeof location.$inferSelect;
export type SafeguardRow = typeof safeguard.$inferSelect;
export type AssessmentRow = typeof assessment.$inferSelect;
export type ImportRunRow = typeof importRun.$inferSelect;
