import { z } from 'zod';
import { isIsoDate } from './days';
import {
  ACCESS_MODES,
  ANSWERS,
  ASSESSMENT_DECISIONS,
  ASSESSMENT_OUTCOMES,
  AUTHORISATION_ANSWERS,
  AUTHORISATIONS,
  CAPACITIES,
  COMMITMENTS,
  CONTRACT_STATES,
  CUSTOMER_AUTHORISATIONS,
  DATA_FORMATS,
  DAY_KINDS,
  DELIVERIES_OF_SERVICE,
  DESTINATION_KINDS,
  DPF_FRAMEWORKS,
  DPF_STATUSES,
  ENGAGEMENT_ROLES,
  FREQUENCIES,
  INSTRUMENTS,
  LANGUAGES,
  MEASURES,
  PUBLIC_LANGUAGES,
  REVIEW_TRIGGERS,
  SCALES,
  SENSITIVITIES,
  SPECIAL_CATEGORIES,
  VISIBILITIES,
  VULNERABILITIES,
  WITHHELD_DETAILS,
} from './words';

/**
 * The facts of the register, as one zod schema per record: what forms post, imports produce, the demo loads and the
 * database stores. Error messages are codes; their words live in the locales.
 */
const day = z.string().refine(isIsoDate, 'day-invalid');
const optionalDay = day.optional();
const text = (max: number) => z.string().trim().max(max, 'text-too-long');
const optionalText = (max = 500) => text(max).optional();
const url = z
  .string()
  .trim()
  .max(2000, 'text-too-long')
  .refine((value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value), 'url-invalid')
  .optional();
const email = z.email('email-invalid').max(254, 'text-too-long').optional();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'country-invalid')
  .optional();
const list = z.array(text(300)).max(100, 'list-too-long').default([]);
/** Names of fields whose value was suggested and no person has confirmed yet. */
const toConfirm = z.array(z.string().max(60)).max(100).default([]);

/** A legal entity outside the organisation (EDPB Opinion 22/2024 names identity, address and contact). */
export const VendorFacts = z.object({
  name: text(200).min(1, 'required'),
  /** `unnamed` when a source says a vendor exists without naming it, e.g. "a French hosting provider". */
  identity: z.enum(['named', 'unnamed']).default('named'),
  contractingEntity: optionalText(300),
  registrationNumber: optionalText(100),
  address: optionalText(500),
  establishmentCountry: country,
  parentName: optionalText(300),
  parentCountry: country,
  website: url,
  contactName: optionalText(200),
  contactRole: optionalText(200),
  contactEmail: email,
  privacyUrl: url,
  subprocessorListUrl: url,
  contractUrl: url,
  certifications: list,
  /** A company of the organisation's own group, shown apart from third parties. */
  affiliate: z.enum(ANSWERS).default('unknown'),
  dpfStatus: z.enum(DPF_STATUSES).default('not-checked'),
  dpfEntity: optionalText(300),
  dpfCoveredEntityOf: optionalText(300),
  dpfFrameworks: z.array(z.enum(DPF_FRAMEWORKS)).default([]),
  dpfCoversHr: z.enum(ANSWERS).default('unknown'),
  dpfCoversNonHr: z.enum(ANSWERS).default('unknown'),
  dpfParticipantId: optionalText(60),
  dpfNextCertificationDueOn: optionalDay,
  dpfCheckedOn: optionalDay,
  dpfCheckedBy: optionalText(200),
  verifiedOn: optionalDay,
  reviewDueOn: optionalDay,
  notes: optionalText(4000),
  /** Key of the built-in catalogue row the suggestions came from. */
  catalogueKey: optionalText(80),
  toConfirm,
});
export type VendorFacts = z.infer<typeof VendorFacts>;

/** What a published row says in another language. */
export const TranslatedFacts = z.object({
  service: optionalText(300),
  purpose: optionalText(2000),
  dataCategories: z.array(text(300)).max(100, 'list-too-long').optional(),
  dataSubjects: z.array(text(300)).max(100, 'list-too-long').optional(),
  retention: optionalText(500),
});
/** What a published row says in other languages than the one it was written in; the original prevails. */
export const EntryTranslations = z.partialRecord(z.enum(PUBLIC_LANGUAGES), TranslatedFacts).default({});
export type EntryTranslations = z.infer<typeof EntryTranslations>;

/** A vendor engaged for one service in one role. */
export const EngagementFacts = z.object({
  service: text(300).min(1, 'required'),
  role: z.enum(ENGAGEMENT_ROLES),
  delivery: z.enum(DELIVERIES_OF_SERVICE).default('service'),
  purpose: optionalText(2000),
  delimitation: optionalText(2000),
  dataCategories: list,
  dataSubjects: list,
  sensitivity: z.enum(SENSITIVITIES).default('unknown'),
  specialCategories: z.enum(SPECIAL_CATEGORIES).default('unknown'),
  vulnerability: z.enum(VULNERABILITIES).default('unknown'),
  /** Data on the organisation's own staff: the Data Privacy Framework covers it only where HR data was certified. */
  staffData: z.enum(ANSWERS).default('unknown'),
  format: z.enum(DATA_FORMATS).default('unknown'),
  scale: z.enum(SCALES).default('unknown'),
  frequency: z.enum(FREQUENCIES).default('unknown'),
  retention: optionalText(500),
  fromOn: optionalDay,
  untilOn: optionalDay,
  contract: z.enum(CONTRACT_STATES).default('unknown'),
  contractReference: optionalText(200),
  contractSignedOn: optionalDay,
  contractUrl: url,
  flowDown: z.enum(ANSWERS).default('unknown'),
  authorisation: z.enum(AUTHORISATIONS).default('unknown'),
  /** The last day on which the customers can object, or have to answer where each must agree. */
  objectionUntilOn: optionalDay,
  authorisationAnswer: z.enum(AUTHORISATION_ANSWERS).default('unanswered'),
  /** Whether the vendor hands the data on to others. */
  onwardRecipients: z.enum(ANSWERS).default('unknown'),
  /** Whether somebody outside the EEA can see the data, e.g. to give support. Each such place is a location too. */
  remoteAccess: z.enum(ANSWERS).default('unknown'),
  /** Whether the engagement stands on the organisation's published list. */
  published: z.boolean().default(false),
  /** The products, regions or plans it serves; empty is all of them. */
  products: list,
  /** Whether customers can do without it. */
  optional: z.enum(ANSWERS).default('unknown'),
  /** The texts its published row is shown with in other languages. */
  translations: EntryTranslations,
  verifiedOn: optionalDay,
  reviewDueOn: optionalDay,
  notes: optionalText(4000),
  toConfirm,
});
export type EngagementFacts = z.infer<typeof EngagementFacts>;

/** Where an engagement's data is stored, or from where it is accessed. */
export const LocationFacts = z
  .object({
    kind: z.enum(DESTINATION_KINDS),
    country,
    internationalOrganisation: optionalText(200),
    place: optionalText(200),
    mode: z.enum(ACCESS_MODES),
    /** The entity that receives the data there, when it is not the contracting entity. */
    importer: optionalText(300),
    importerCountry: country,
    /** What the source said, word for word. */
    statedAs: optionalText(500),
    verifiedOn: optionalDay,
    notes: optionalText(4000),
    toConfirm,
  })
  .superRefine((location, ctx) => {
    if (location.kind === 'country' && !location.country)
      ctx.addIssue({ code: 'custom', path: ['country'], message: 'country-required' });
    if (location.kind === 'international-organisation' && !location.internationalOrganisation)
      ctx.addIssue({ code: 'custom', path: ['internationalOrganisation'], message: 'required' });
  });
export type LocationFacts = z.infer<typeof LocationFacts>;

/** What the organisation relies on for an engagement's transfers; several may stand side by side. */
export const SafeguardFacts = z.object({
  instrument: z.enum(INSTRUMENTS),
  /** Limits the safeguard to one destination; absent means every third-country destination of the engagement. */
  country,
  reference: optionalText(300),
  signedOn: optionalDay,
  validFromOn: optionalDay,
  expiresOn: optionalDay,
  documentUrl: url,
  /** Under Art. 3(2); SCC 2021/914 Art. 1(1) is written for importers who are not. */
  importerSubjectToGdpr: z.enum(ANSWERS).default('unknown'),
  /** 1 is relied on first, 2 is its fallback, and so on. */
  rank: z.number().int().min(1).max(9).default(1),
  /** Evidence of the instrument's checklist, by evidence key (`seed/reference/instruments.ts`). */
  evidence: z.record(z.string(), z.string().max(2000)).default({}),
  /** What the source said, word for word, e.g. "complies with GDPR". */
  statedAs: optionalText(500),
  /** The day somebody last compared what stands here with the documents themselves. */
  verifiedOn: optionalDay,
  reviewDueOn: optionalDay,
  notes: optionalText(4000),
  toConfirm,
});
export type SafeguardFacts = z.infer<typeof SafeguardFacts>;

/**
 * A transfer impact assessment in the six steps of EDPB Recommendations 01/2020 and the CNIL guide: who receives what
 * where, what law applies there, what is done about it, and what follows (Clause 14 of the SCC; CJEU C-311/18). It is
 * about one importer and may serve several transfers to it.
 */
export const AssessmentFacts = z.object({
  title: text(200).min(1, 'required'),
  /** Where the data goes, as `destinationKey` of a transfer says it. */
  destination: optionalText(100),
  /** Keys of the transfers it is for. */
  covers: z.array(z.string().max(300)).max(200, 'list-too-long').default([]),
  instrument: z.enum(INSTRUMENTS).optional(),
  /** Answers to the questions of the steps, by key (`seed/reference/assessment-questions.ts`). */
  answers: z.record(z.string().max(80), z.string().max(8000, 'text-too-long')).default({}),
  outcome: z.enum(ASSESSMENT_OUTCOMES).optional(),
  measures: z.array(z.enum(MEASURES)).default([]),
  /** Whether the measures close the gap that step 3 found. */
  measuresEffective: z.enum(ANSWERS).default('unknown'),
  decision: z.enum(ASSESSMENT_DECISIONS).optional(),
  approver: optionalText(200),
  /** The day it was approved; until then it is in progress whatever it says. */
  approvedOn: optionalDay,
  reviewDueOn: optionalDay,
  triggers: z.array(z.enum(REVIEW_TRIGGERS)).default([]),
  /** Where a document that stands in its place, or goes with it, is kept. */
  documentUrl: url,
  notes: optionalText(4000),
  toConfirm,
});
export type AssessmentFacts = z.infer<typeof AssessmentFacts>;

export const Commitment = z.object({
  code: z.enum(COMMITMENTS),
  /** Hours, for `breach-notice-hours`. */
  hours: z.number().int().min(1).max(720).optional(),
  note: optionalText(1000),
});
export type Commitment = z.infer<typeof Commitment>;

const contractDays = z
  .number({ error: 'number-invalid' })
  .int('number-invalid')
  .min(0, 'number-invalid')
  .max(365, 'number-invalid')
  .optional();

/** A customer and what its contract says of notices. Absent days are the organisation's own. */
export const CustomerFacts = z.object({
  name: text(200).min(1, 'required'),
  contractReference: optionalText(200),
  language: z.enum(PUBLIC_LANGUAGES).default('en'),
  noticeDays: contractDays,
  objectionDays: contractDays,
  dayKind: z.enum(DAY_KINDS).default('calendar'),
  authorisation: z.enum(CUSTOMER_AUTHORISATIONS).default('general'),
  /** The products it uses; empty is all of them. */
  products: list,
  /** The addresses its notices go to. */
  recipients: z.array(z.email('email-invalid').max(254, 'text-too-long')).max(50, 'list-too-long').default([]),
  notes: optionalText(4000),
  endedOn: optionalDay,
});
export type CustomerFacts = z.infer<typeof CustomerFacts>;

/** Whose register this is. */
export const OrganisationFacts = z.object({
  name: text(200).min(1, 'required'),
  legalName: optionalText(300),
  address: optionalText(500),
  country,
  capacities: z.array(z.enum(CAPACITIES)).min(1, 'required'),
  dpoEmail: email,
  contactEmail: email,
  website: url,
  introduction: optionalText(4000),
  /** The colour of links and buttons on its published pages. */
  accentColour: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'colour-invalid')
    .optional(),
  language: z.enum(LANGUAGES).default('en'),
  /** What of its vendors stays off the published list. */
  withheldDetails: z.array(z.enum(WITHHELD_DETAILS)).optional(),
  /** Language of the text that prevails where translations exist. */
  prevailingLanguage: z.enum(LANGUAGES).optional(),
  visibility: z.enum(VISIBILITIES).default('public'),
  noticeDays: z.number().int().min(0).max(365).default(30),
  objectionDays: z.number().int().min(0).max(365).default(14),
  /** Whether the organisation says that it uses sub-processors at all. */
  usesSubProcessors: z.enum(ANSWERS).default('unknown'),
  commitments: z.array(Commitment).default([]),
  recordCreatedOn: optionalDay,
  recordReviewedOn: optionalDay,
  notes: optionalText(4000),
});
export type OrganisationFacts = z.infer<typeof OrganisationFacts>;
