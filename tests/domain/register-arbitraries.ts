import fc from 'fast-check';
import type { RegisterEngagement } from '../../app/domain/register';
import {
  ACCESS_MODES,
  ANSWERS,
  ASSESSMENT_DECISIONS,
  AUTHORISATION_ANSWERS,
  AUTHORISATIONS,
  CONTRACT_STATES,
  DATA_FORMATS,
  DELIVERIES_OF_SERVICE,
  DESTINATION_KINDS,
  DPF_STATUSES,
  ENGAGEMENT_ROLES,
  FREQUENCIES,
  INSTRUMENTS,
  MEASURES,
  SCALES,
  SENSITIVITIES,
  SPECIAL_CATEGORIES,
  VULNERABILITIES,
} from '../../app/domain/words';
import { assessment, documented, engagement, identified, location, safeguard, vendor } from './register-builders';

const COUNTRIES = ['FR', 'IE', 'NO', 'CH', 'GB', 'CA', 'US', 'IN', 'CN', 'SG'];
const DAYS = ['2020-01-01', '2025-11-21', '2026-06-01', '2026-11-22', '2026-12-31', '2028-01-01'];
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
/** One value more often than the others, so that not everything is blocked by something else. */
const mostly = <T>(value: T, values: readonly T[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: oneOf(values) });
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = perhaps(oneOf(DAYS));

const vendors = fc
  .record({
    isIdentified: mostly(true, [false]),
    facts: fc.record({
      contractingEntity: mostly('Vendor Ltd', ['Another Inc', undefined]),
      establishmentCountry: perhaps(oneOf(COUNTRIES)),
      parentCountry: perhaps(oneOf(COUNTRIES)),
      dpfStatus: mostly('active', DPF_STATUSES),
      dpfEntity: mostly('Vendor Ltd', ['Another Inc', undefined]),
      dpfFrameworks: mostly<('eu-us' | 'swiss-us')[]>(['eu-us'], [[], ['swiss-us']]),
      dpfCoversHr: mostly('yes', ANSWERS),
      dpfCoversNonHr: mostly('yes', ANSWERS),
      dpfCheckedOn: mostly('2026-06-01', [...DAYS, undefined]),
      dpfNextCertificationDueOn: day,
    }),
  })
  .map(({ isIdentified, facts }) => vendor(isIdentified ? { ...identified, ...facts } : facts));

const locations = fc
  .record({
    kind: mostly('country', DESTINATION_KINDS),
    country: oneOf(COUNTRIES),
    mode: mostly('storage', ACCESS_MODES),
  })
  .map(({ kind, country, mode }) =>
    location({
      kind,
      mode,
      country: kind === 'country' ? country : undefined,
      internationalOrganisation: kind === 'international-organisation' ? 'United Nations' : undefined,
    }),
  );

const safeguards = fc
  .record({
    instrument: oneOf([...INSTRUMENTS, 'scc-module-2', 'scc-module-3', 'adequacy-dpf', 'adequacy'] as const),
    isDocumented: mostly(true, [false]),
    facts: fc.record({
      country: mostly(undefined, COUNTRIES),
      signedOn: mostly(undefined, DAYS),
      expiresOn: mostly(undefined, DAYS),
      verifiedOn: mostly('2026-06-01', DAYS),
      rank: fc.integer({ min: 1, max: 3 }),
      importerSubjectToGdpr: oneOf(ANSWERS),
    }),
  })
  .map(({ instrument, isDocumented, facts }) => (isDocumented ? documented : safeguard)(instrument, facts));

const assessments = fc.record({
  decision: mostly('proceed', ASSESSMENT_DECISIONS),
  approvedOn: mostly('2026-06-01', [...DAYS, undefined]),
  reviewDueOn: day,
  measures: fc.subarray([...MEASURES], { maxLength: 2 }),
  measuresEffective: oneOf(ANSWERS),
});

let count = 0;

/** Any engagement the register can hold; an assessment of it covers every place it can name. */
export const anyEngagement: fc.Arbitrary<RegisterEngagement> = fc
  .record({
    vendor: vendors,
    locations: fc.array(locations, { maxLength: 3 }),
    safeguards: fc.array(safeguards, { maxLength: 2 }),
    assessed: perhaps(assessments),
    facts: fc.record({
      role: oneOf(ENGAGEMENT_ROLES),
      delivery: mostly('service', DELIVERIES_OF_SERVICE),
      contract: mostly('signed', CONTRACT_STATES),
      flowDown: mostly('yes', ANSWERS),
      authorisation: mostly('general', AUTHORISATIONS),
      authorisationAnswer: mostly('granted', AUTHORISATION_ANSWERS),
      objectionUntilOn: day,
      sensitivity: oneOf(SENSITIVITIES),
      specialCategories: mostly('none', SPECIAL_CATEGORIES),
      vulnerability: oneOf(VULNERABILITIES),
      staffData: oneOf(ANSWERS),
      format: oneOf(DATA_FORMATS),
      scale: oneOf(SCALES),
      frequency: oneOf(FREQUENCIES),
      onwardRecipients: mostly('no', ANSWERS),
      remoteAccess: mostly('no', ANSWERS),
    }),
  })
  .map(({ facts, assessed, ...rest }) => {
    const id = `any-${++count}`;
    const covers = [...COUNTRIES, 'eu-eea', 'worldwide', 'organisation-united-nations'].flatMap((destination) =>
      ACCESS_MODES.map((mode) => `${id}:${destination}:${mode}`),
    );
    return engagement({ id, ...facts, ...rest, assessments: assessed ? [assessment({ ...assessed, covers })] : [] });
  });
