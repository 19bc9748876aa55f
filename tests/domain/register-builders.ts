import { assess } from '../../app/domain/assess';
import type { IsoDate } from '../../app/domain/days';
import {
  AssessmentFacts,
  EngagementFacts,
  LocationFacts,
  OrganisationFacts,
  SafeguardFacts,
  VendorFacts,
} from '../../app/domain/facts';
import type { FindingCode } from '../../app/domain/findings';
import type { Law } from '../../app/domain/law';
import type {
  RegisterAssessment,
  RegisterEngagement,
  RegisterFacts,
  RegisterLocation,
  RegisterSafeguard,
  RegisterVendor,
} from '../../app/domain/register';
import type { Instrument } from '../../app/domain/words';
import { type World, worldOn } from '../../app/domain/world';
import { ADEQUACY_DECISIONS } from '../../seed/reference/adequacy';
import { EEA_MEMBERSHIP } from '../../seed/reference/countries';
import { COUNTRY_EXPOSURES } from '../../seed/reference/country-exposures';
import { INSTRUMENT_CATALOGUE } from '../../seed/reference/instruments';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { TERRITORIES } from '../../seed/reference/territories';

/** The law as shipped: what the domain is asked with in production. */
export const law: Law = {
  membership: EEA_MEMBERSHIP,
  adequacy: ADEQUACY_DECISIONS,
  exposures: COUNTRY_EXPOSURES,
  underReview: TERRITORIES.filter(({ isUnderReview }) => isUnderReview).map(({ code }) => code),
  instruments: INSTRUMENT_CATALOGUE,
};

/** The day most tests ask about. */
export const today: IsoDate = '2026-11-22';
const worlds = new Map<IsoDate, World>();
/** The same world for the same day, as it is held while a register is looked at again and again. */
export function on(day: IsoDate): World {
  const world = worlds.get(day) ?? worldOn(day, law);
  worlds.set(day, world);
  return world;
}

let rows = 0;
const id = (kind: string) => `${kind}-${++rows}`;

type Some<T> = Partial<Omit<T, 'id'>> & { id?: string };

export const vendor = ({ id: given, archivedAt, ...facts }: Some<RegisterVendor> = {}): RegisterVendor => ({
  ...VendorFacts.parse({ name: 'Vendor', ...facts }),
  id: given ?? id('vendor'),
  archivedAt,
});

/** Stored in one country; `placeIn('US', { mode: 'remote-access' })`. */
export const placeIn = (country: string, facts: Some<RegisterLocation> = {}) =>
  location({ kind: 'country', country, ...facts });

export const location = ({ id: given, archivedAt, ...facts }: Some<RegisterLocation>): RegisterLocation => ({
  ...LocationFacts.parse({ kind: 'country', mode: 'storage', ...facts }),
  id: given ?? id('location'),
  archivedAt,
});

export const safeguard = (
  instrument: Instrument,
  { id: given, archivedAt, ...facts }: Some<RegisterSafeguard> = {},
): RegisterSafeguard => ({
  ...SafeguardFacts.parse({ ...facts, instrument }),
  id: given ?? id('safeguard'),
  archivedAt,
});

/** In favour, approved and in date unless told; `covers` names transfers. */
export const assessment = ({
  id: given,
  archivedAt,
  vendorId = 'vendor',
  ...facts
}: Some<RegisterAssessment> = {}): RegisterAssessment => ({
  ...AssessmentFacts.parse({
    title: 'Assessment',
    decision: 'proceed',
    approvedOn: '2026-06-01',
    reviewDueOn: '2027-06-01',
    ...facts,
  }),
  id: given ?? id('assessment'),
  vendorId,
  archivedAt,
});

export const engagement = ({
  id: given,
  archivedAt,
  parentEngagementId,
  vendor: by = vendor(),
  locations = [],
  safeguards = [],
  assessments = [],
  ...facts
}: Some<RegisterEngagement> = {}): RegisterEngagement => ({
  ...EngagementFacts.parse({ service: 'hosting', role: 'sub-processor', ...facts }),
  id: given ?? id('engagement'),
  archivedAt,
  parentEngagementId,
  vendor: by,
  locations,
  safeguards,
  assessments,
});

/** A register whose record was reviewed the day before yesterday; its vendors are those of its engagements. */
export const register = (
  engagements: RegisterEngagement[],
  organisation: Partial<OrganisationFacts> = {},
  vendors: RegisterVendor[] = [...new Set(engagements.map((one) => one.vendor))],
): RegisterFacts => ({
  organisation: {
    id: 'organisation',
    ...OrganisationFacts.parse({
      name: 'Organisation',
      capacities: ['processor'],
      recordReviewedOn: '2026-11-20',
      ...organisation,
    }),
  },
  vendors,
  engagements,
});

/** Everything Opinion 22/2024 asks for. */
export const identified = {
  contractingEntity: 'Vendor Ltd',
  address: '1 Harbour Street',
  contactEmail: 'privacy@vendor.example',
} as const;

/** The entity contracted with is a participant of the EU-US framework, for all data, and its entry was read this year. */
export const dpfParticipant = {
  contractingEntity: 'Vendor Ltd',
  dpfEntity: 'Vendor Ltd',
  dpfStatus: 'active',
  dpfFrameworks: ['eu-us'],
  dpfCoversHr: 'yes',
  dpfCoversNonHr: 'yes',
  dpfCheckedOn: '2026-06-01',
} satisfies Partial<RegisterVendor>;

/** Every required line of the instrument's checklist is answered, and somebody compared it with the documents this year. */
export const documented = (instrument: Instrument, facts: Some<RegisterSafeguard> = {}): RegisterSafeguard =>
  safeguard(instrument, {
    verifiedOn: '2026-06-01',
    ...facts,
    evidence: { ...completeEvidence(instrument), ...facts.evidence },
  });

const ANSWER_OF_KIND = {
  date: '2026-06-01',
  number: '30',
  url: 'https://vendor.example',
  text: 'noted',
  answer: 'yes',
};

export const completeEvidence = (instrument: Instrument): Record<string, string> =>
  Object.fromEntries(
    INSTRUMENT_CATALOGUE[instrument].evidence
      .filter(({ required }) => required)
      .map(({ key, kind }) => [key, ANSWER_OF_KIND[kind]]),
  );

/** A French vendor of a French group of which everything is known. */
export const knownVendor = (facts: Some<RegisterVendor> = {}) =>
  vendor({ ...identified, establishmentCountry: 'FR', parentCountry: 'FR', ...facts });

/** Everything is known and agreed, and nothing leaves France unless told. */
export const inOrder = (facts: Some<RegisterEngagement> = {}): RegisterEngagement =>
  engagement({
    vendor: knownVendor(),
    contract: 'signed',
    flowDown: 'yes',
    authorisation: 'general',
    sensitivity: 'ordinary',
    specialCategories: 'none',
    vulnerability: 'none',
    staffData: 'no',
    format: 'clear',
    scale: 'under-100000',
    frequency: 'continuous',
    onwardRecipients: 'no',
    remoteAccess: 'no',
    published: true,
    locations: [placeIn('FR')],
    ...facts,
  });

/** Data stored in a third country under clauses of which nothing is missing, assessed and in order unless told. */
export const lawfulIn = (country: string, { id = 'e', ...facts }: Some<RegisterEngagement> = {}): RegisterEngagement =>
  inOrder({
    id,
    vendor: knownVendor({ establishmentCountry: country, parentCountry: country }),
    locations: [placeIn(country)],
    safeguards: [documented('scc-module-3')],
    assessments: [assessment({ covers: [`${id}:${country}:storage`] })],
    ...facts,
  });

/** A register judged with the weights as shipped, on the day most tests ask about unless told. */
export const assessed = (one: RegisterFacts, day = today) => assess(one, on(day), SCORING_MODEL);

export const findings = (one: RegisterFacts, world: World) => assess(one, world, SCORING_MODEL).findings;

/** The findings of one code on a day, the day most tests ask about unless told. */
export const found = (code: FindingCode, one: RegisterFacts, day = today) =>
  findings(one, on(day)).filter((finding) => finding.code === code);

/** Their evidence. */
export const evidence = (code: FindingCode, one: RegisterFacts, day = today) =>
  found(code, one, day).map((finding) => finding.evidence);
