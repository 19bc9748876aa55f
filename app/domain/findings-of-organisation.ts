import type { IsoDate } from './days';
import { daysBetween } from './days';
import type { OrganisationRule, Report, Survey } from './finding';
import { aboutOrganisation, aboutVendor, joined } from './finding';
import type { UnreachedCustomer } from './register';
import { lastRecordReviewOn, reportOverdue, reviewsOfRecord } from './reviews';
import { destinationKey } from './transfers';

/** Art. 33(1); Art. 33(2) gives a processor no hours at all, only "without undue delay". */
export const BREACH_NOTICE_HOURS = 72;

/** From this many days before the end of its window on, a customer that was not reached has no time left to object in. */
export const UNREACHED_BLOCKS_WITHIN_DAYS = 7;

/** Whether somebody is still a customer on a day, who has to be told. */
export const isOwed = ({ endedOn }: Pick<UnreachedCustomer, 'endedOn'>, day: IsoDate): boolean =>
  !endedOn || endedOn > day;

const report = (survey: Survey, severity: Report['severity'], evidence: Report['evidence']): Report => ({
  severity,
  ...aboutOrganisation(survey),
  evidence,
});

export const organisationRules = {
  'customer-unreached': ({ unreached }, { day }) =>
    unreached
      .filter((one) => isOwed(one, day))
      .map(({ customerId, name, number, objectionUntilOn }) => {
        const daysLeft = objectionUntilOn && daysBetween(day, objectionUntilOn);
        const isPressing = daysLeft !== undefined && daysLeft <= UNREACHED_BLOCKS_WITHIN_DAYS;
        return {
          severity: isPressing ? 'blocked' : 'attention',
          subject: { kind: 'customer', id: customerId },
          evidence: {
            customer: name,
            number,
            window: daysLeft === undefined ? 'none' : daysLeft < 0 ? 'over' : 'open',
            ...(objectionUntilOn ? { objectionUntilOn } : {}),
          },
        };
      }),

  'customer-unaddressed': ({ unaddressed }, { day }) =>
    unaddressed
      .filter((one) => isOwed(one, day))
      .map(({ customerId, name }) => ({
        severity: 'attention',
        subject: { kind: 'customer', id: customerId },
        evidence: { customer: name },
      })),

  'sub-processors-unnamed': (survey) => {
    if (survey.organisation.usesSubProcessors !== 'yes' || namedProcessors(survey).length > 0) return [];
    return [report(survey, 'attention', { engagements: survey.services.length })];
  },

  'sub-processors-unknown': (survey) => {
    if (survey.organisation.usesSubProcessors !== 'unknown' || survey.services.length > 0) return [];
    return [report(survey, 'unknown', {})];
  },

  'no-transfer-claim-unproven': (survey) => {
    if (!claimsNoTransfer(survey)) return [];
    const unknownPlaces = survey.transfers.filter(
      ({ isLocationConfirmed, reason }) =>
        !isLocationConfirmed || reason === 'location-not-stated' || reason === 'location-worldwide',
    ).length;
    const unnamedVendors = survey.recipients.filter(({ identity }) => identity === 'unnamed').length;
    if (survey.services.length > 0 && unknownPlaces === 0 && unnamedVendors === 0) return [];
    return [report(survey, 'unknown', { engagements: survey.services.length, unknownPlaces, unnamedVendors })];
  },

  'no-transfer-claim-contradicted': (survey) => {
    if (!claimsNoTransfer(survey)) return [];
    const leaving = survey.transfers.filter(
      ({ destination, isLocationConfirmed }) =>
        isLocationConfirmed && (destination.kind === 'country' || destination.kind === 'international-organisation'),
    );
    if (leaving.length === 0) return [];
    const destinations = joined(leaving.map(({ destination }) => destinationKey(destination)));
    return [report(survey, 'attention', { transfers: leaving.length, destinations })];
  },

  'commitment-stricter': (survey) =>
    survey.organisation.commitments.flatMap(({ code, hours }) => {
      if (code === 'transfer-told-immediately') return report(survey, 'info', { commitment: code });
      if (code !== 'breach-notice-hours' || hours === undefined || hours >= BREACH_NOTICE_HOURS) return [];
      return report(survey, 'info', { commitment: code, hours });
    }),

  // Only beside a list: before the first publication nothing is on it.
  'not-on-list': ({ services }) => {
    const listed = new Set(services.filter(({ published }) => published).map(({ vendor }) => vendor.id));
    if (listed.size === 0) return [];
    const unlisted = new Map(
      services
        .filter(({ role, vendor }) => (role === 'processor' || role === 'sub-processor') && !listed.has(vendor.id))
        .map(({ vendor }) => [vendor.id, vendor]),
    );
    return [...unlisted.values()].map((vendor) => ({
      severity: 'attention',
      ...aboutVendor(vendor),
      evidence: { name: vendor.name },
    }));
  },

  'review-overdue': (survey, world) => reportOverdue(reviewsOfRecord(survey), world),

  'review-unknown': (survey) => (lastRecordReviewOn(survey) ? [] : [report(survey, 'unknown', {})]),
} satisfies Record<string, OrganisationRule>;

const claimsNoTransfer = ({ organisation }: Survey) =>
  organisation.commitments.some(({ code }) => code === 'no-transfer-outside-eu');

const namedProcessors = ({ services }: Survey) =>
  services.filter(
    ({ role, vendor }) => (role === 'processor' || role === 'sub-processor') && vendor.identity === 'named',
  );
