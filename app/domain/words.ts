/** The closed vocabularies of the register. The same words stand in the database, the URLs and the locales. */

/** What the organisation is for the data it handles (GDPR Art. 4(7), 4(8)). */
export const CAPACITIES = ['controller', 'processor'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** What of a vendor an organisation may keep off its published list. */
export const WITHHELD_DETAILS = ['contractingEntity', 'address', 'contactEmail'] as const;
export type WithheldDetail = (typeof WITHHELD_DETAILS)[number];

/** What a vendor is in one engagement (GDPR Art. 4(7)-(9), 26, 28). */
export const ENGAGEMENT_ROLES = [
  'sub-processor',
  'processor',
  'joint-controller',
  'independent-controller',
  'recipient',
] as const;
export type EngagementRole = (typeof ENGAGEMENT_ROLES)[number];

/** Whether an engagement is a service somebody else runs, or software the organisation runs itself (no recipient). */
export const DELIVERIES_OF_SERVICE = ['service', 'self-hosted'] as const;
export type DeliveryOfService = (typeof DELIVERIES_OF_SERVICE)[number];

/** Where a location lies. `eu-eea`, `worldwide` and `not-stated` are what vendors write instead of a country. */
export const DESTINATION_KINDS = [
  'country',
  'international-organisation',
  'eu-eea',
  'worldwide',
  'not-stated',
] as const;
export type DestinationKind = (typeof DESTINATION_KINDS)[number];

/** How data is reached at a location. Remote access from a third country is a transfer (EDPB Guidelines 05/2021). */
export const ACCESS_MODES = [
  'storage',
  'processing',
  'remote-access',
  'exceptional-remote-access',
  'encrypted-transit',
  'not-stated',
] as const;
export type AccessMode = (typeof ACCESS_MODES)[number];

/** A yes, a no, or nobody has said. Never folded into a boolean: unknown is not no. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

export const SPECIAL_CATEGORIES = ['none', 'possible', 'yes', 'unknown'] as const;
export type SpecialCategories = (typeof SPECIAL_CATEGORIES)[number];

/** How much harm the data can do, Art. 9 aside: highly personal is money, whereabouts, messages, passwords (WP 248 rev.01). */
export const SENSITIVITIES = [
  'technical',
  'ordinary',
  'highly-personal',
  'national-identifier',
  'criminal',
  'unknown',
] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The most vulnerable of the persons concerned (WP 248 rev.01, criterion 7). */
export const VULNERABILITIES = ['none', 'employees', 'vulnerable-adults', 'children', 'unknown'] as const;
export type Vulnerability = (typeof VULNERABILITIES)[number];

/** In what shape the vendor holds the data; `anonymised-claimed` is a claim to verify, not a fact. */
export const DATA_FORMATS = [
  'clear',
  'pseudonymised',
  'encrypted-provider-keys',
  'encrypted-eea-keys',
  'anonymised-claimed',
  'unknown',
] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** Number of persons concerned. */
export const SCALES = ['under-1000', 'under-100000', 'under-1000000', 'over-1000000', 'unknown'] as const;
export type Scale = (typeof SCALES)[number];

export const FREQUENCIES = ['one-off', 'occasional', 'regular', 'continuous', 'unknown'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const CONTRACT_STATES = ['signed', 'none', 'unknown'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/** How the customers authorised the engagement (GDPR Art. 28(2)). */
export const AUTHORISATIONS = ['general', 'specific', 'none', 'not-needed', 'unknown'] as const;
export type Authorisation = (typeof AUTHORISATIONS)[number];

/** What the customers said when asked or told (GDPR Art. 28(2)): nothing so far, yes, or that they object. */
export const AUTHORISATION_ANSWERS = ['unanswered', 'granted', 'objected'] as const;
export type AuthorisationAnswer = (typeof AUTHORISATION_ANSWERS)[number];

/** Statuses a participant of the EU-US Data Privacy Framework can have, and the two ways of not knowing. */
export const DPF_STATUSES = ['active', 'active-under-review', 'inactive', 'not-listed', 'not-checked'] as const;
export type DpfStatus = (typeof DPF_STATUSES)[number];
export const DPF_FRAMEWORKS = ['eu-us', 'uk-extension', 'swiss-us'] as const;
export type DpfFramework = (typeof DPF_FRAMEWORKS)[number];

/** What an organisation relies on for a transfer (GDPR Chapter V), plus what vendors write instead of it. */
export const INSTRUMENTS = [
  'adequacy',
  'adequacy-dpf',
  'scc-module-1',
  'scc-module-2',
  'scc-module-3',
  'scc-module-4',
  'scc-supervisory-authority',
  'bcr-controller',
  'bcr-processor',
  'code-of-conduct',
  'certification',
  'ad-hoc-clauses',
  'public-instrument',
  'administrative-arrangement',
  'derogation-consent',
  'derogation-contract',
  'derogation-contract-in-interest',
  'derogation-public-interest',
  'derogation-legal-claims',
  'derogation-vital-interests',
  'derogation-public-register',
  'derogation-compelling-interests',
  'scc-module-unknown',
  'scc-2001-497',
  'scc-2004-915',
  'scc-2010-87',
  'safe-harbour',
  'privacy-shield',
  'uk-idta',
  'uk-addendum',
  'uk-dpf-extension',
  'swiss-scc',
  'swiss-dpf',
  'statement-only',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Whose transfer rules the exporter follows. Law ships for `eu`; the others are ready for their lists. */
export const REGIMES = ['eu', 'uk', 'ch'] as const;
export type Regime = (typeof REGIMES)[number];

/** Supplementary measures (EDPB Recommendations 01/2020, Annex 2): the first five are its effective use cases. */
export const MEASURES = [
  'keys-in-eea',
  'pseudonymisation',
  'encrypted-transit',
  'protected-recipient',
  'split-processing',
  'contractual',
  'organisational',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What step 3 of an assessment finds about law and practice (EDPB Recommendations 01/2020, §§ 43-45). */
export const ASSESSMENT_OUTCOMES = [
  'no-problematic-law',
  'not-applied-in-practice',
  'incompatible',
  'might-apply',
] as const;
export type AssessmentOutcome = (typeof ASSESSMENT_OUTCOMES)[number];

/** What an assessment ends in. */
export const ASSESSMENT_DECISIONS = ['proceed', 'proceed-with-measures', 'suspend', 'stop'] as const;
export type AssessmentDecision = (typeof ASSESSMENT_DECISIONS)[number];

/** What makes an assessment be looked at again before its day. */
export const REVIEW_TRIGGERS = [
  'law-change',
  'adequacy-change',
  'importer-change',
  'new-sub-processor',
  'authority-request',
  'breach',
] as const;
export type ReviewTrigger = (typeof REVIEW_TRIGGERS)[number];

/** Who sees the published list. */
export const VISIBILITIES = ['public', 'on-request', 'private'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What an organisation has promised its customers, beyond the law. */
export const COMMITMENTS = [
  'no-transfer-outside-eu',
  'transfer-told-immediately',
  'sub-processor-told',
  'breach-notice-hours',
  'audits-accepted',
  'supplier-audit-grid',
  'contracts-reviewed-jointly',
  'transfers-under-safeguards',
  'impact-assessment-support',
] as const;
export type CommitmentCode = (typeof COMMITMENTS)[number];

/** The languages of the application, of its files and of what an organisation writes. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages that published pages and mails to customers speak. */
export const PUBLIC_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl'] as const;
export type PublicLanguage = (typeof PUBLIC_LANGUAGES)[number];

/** How the days of a contract are counted: all of them, or those on which people work. */
export const DAY_KINDS = ['calendar', 'business'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** How a customer has authorised sub-processors (GDPR Art. 28(2)): each one, or all with a right to object. */
export const CUSTOMER_AUTHORISATIONS = ['general', 'specific'] as const;
export type CustomerAuthorisation = (typeof CUSTOMER_AUTHORISATIONS)[number];

/** Why a change comes into force before the notice that customers are owed. */
export const URGENCIES = ['security', 'insolvency', 'service-ended', 'legal-order'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** On what a customer objects. */
export const OBJECTION_GROUNDS = [
  'transfer',
  'safeguard',
  'security',
  'data',
  'competitor',
  'contract',
  'other',
] as const;
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number];

/** What became of an objection. The first two are open. */
export const OBJECTION_STATES = [
  'received',
  'under-discussion',
  'withdrawn',
  'customer-exempted',
  'change-dropped',
  'contract-ended',
  'not-upheld',
] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** Roles of a member in one organisation: owner (DPO), editor, procurement (imports and drafts), auditor (reads, exports). */
export const MEMBER_ROLES = ['owner', 'editor', 'procurement', 'auditor'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
