import { authorisationOn, isAtWork } from './authorisation';
import { findExposure, findUnexplainedLocations } from './exposure';
import type { EngagementCase, EngagementRule, Report } from './finding';
import { aboutEngagement, joined } from './finding';
import type { RegisterEngagement } from './register';
import { isArchived, isSelfHosted } from './register';
import { isMarketing, longestRetention, MARKETING_RETENTION_MONTHS } from './retention';
import { reportOverdue, reviewsOfEngagement } from './reviews';
import { destinationKey } from './transfers';
import type { World } from './world';

const report = (
  severity: Report['severity'],
  engagement: RegisterEngagement,
  evidence: Report['evidence'] = {},
): Report => ({ severity, ...aboutEngagement(engagement), evidence: { service: engagement.service, ...evidence } });

/** Art. 28(3) asks for a contract, Art. 26(1) for an arrangement. */
const needsContract = ({ role }: RegisterEngagement) =>
  role === 'processor' || role === 'sub-processor' || role === 'joint-controller';

const isSubProcessor = ({ role }: RegisterEngagement) => role === 'sub-processor';

/** Reported of an engagement in which somebody else receives data. */
const ofService =
  (
    severity: Report['severity'],
    applies: (engagement: RegisterEngagement, one: EngagementCase, world: World) => boolean,
    evidence: (engagement: RegisterEngagement, one: EngagementCase, world: World) => Report['evidence'] = () => ({}),
  ): EngagementRule =>
  (one, world) => {
    const { engagement } = one;
    if (isSelfHosted(engagement) || !applies(engagement, one, world)) return [];
    return [report(severity, engagement, evidence(engagement, one, world))];
  };

const roleOf = ({ role }: RegisterEngagement) => ({ role });

export const engagementRules = {
  'self-hosted-listed': ({ engagement }) =>
    isSelfHosted(engagement)
      ? [
          report(engagement.published ? 'attention' : 'info', engagement, {
            published: engagement.published ? 'yes' : 'no',
          }),
        ]
      : [],

  'anonymisation-claim-to-verify': ofService('unknown', ({ format }) => format === 'anonymised-claimed'),

  'special-category-to-verify': ({ engagement }) =>
    engagement.specialCategories === 'possible' ? [report('unknown', engagement)] : [],

  'contract-missing': ofService(
    'blocked',
    (engagement) => needsContract(engagement) && engagement.contract === 'none',
    roleOf,
  ),

  'contract-unknown': ofService(
    'unknown',
    (engagement) =>
      needsContract(engagement) &&
      (engagement.contract === 'unknown' ||
        (engagement.contract === 'signed' && engagement.toConfirm.includes('contract'))),
    roleOf,
  ),

  'flow-down-missing': ofService('blocked', (engagement) => isSubProcessor(engagement) && engagement.flowDown === 'no'),

  'flow-down-unknown': ofService(
    'unknown',
    (engagement) =>
      isSubProcessor(engagement) &&
      (engagement.flowDown === 'unknown' ||
        (engagement.flowDown === 'yes' && engagement.toConfirm.includes('flowDown'))),
  ),

  'authorisation-missing': ofService(
    'blocked',
    (engagement, _one, { day }) => isSubProcessor(engagement) && authorisationOn(engagement, day) === 'missing',
  ),

  'authorisation-unknown': ofService(
    'unknown',
    (engagement, _one, { day }) => isSubProcessor(engagement) && authorisationOn(engagement, day) === 'unknown',
    ({ authorisation }) => ({ authorisation }),
  ),

  // At work before the customers' window has closed: the change was made, not announced.
  'authorisation-window-open': ofService(
    'blocked',
    (engagement, _one, { day }) =>
      isSubProcessor(engagement) && isAtWork(engagement, day) && authorisationOn(engagement, day) === 'awaited',
    ({ authorisation, objectionUntilOn = '' }) => ({ authorisation, objectionUntilOn }),
  ),

  'authorisation-refused': ofService(
    'blocked',
    (engagement, _one, { day }) =>
      isSubProcessor(engagement) && isAtWork(engagement, day) && authorisationOn(engagement, day) === 'refused',
    ({ objectionUntilOn = '' }) => ({ objectionUntilOn }),
  ),

  'authorisation-objected': ofService(
    'blocked',
    (engagement, _one, { day }) => isSubProcessor(engagement) && authorisationOn(engagement, day) === 'objected',
  ),

  // Art. 44 covers onward transfers: what is sent on without a tool is sent without one from here.
  'onward-safeguard-missing': ofService(
    'blocked',
    (_engagement, { below }) => below.some(({ isUncovered }) => isUncovered),
    (_engagement, { below }) => {
      const uncovered = below.filter(({ isUncovered }) => isUncovered);
      return {
        vendors: joined(uncovered.map(({ engagement }) => engagement.vendor.name)),
        destinations: joined(
          uncovered.flatMap(({ transfers }) =>
            transfers
              .filter(({ coverage }) => coverage === 'missing' || coverage === 'not-in-force')
              .map(({ destination }) => destinationKey(destination)),
          ),
        ),
      };
    },
  ),

  'onward-recipients-unlisted': ofService(
    'attention',
    ({ onwardRecipients }, { below }) => onwardRecipients === 'yes' && below.length === 0,
  ),

  // Opinion 22/2024 of the EDPB: the whole chain at hand, whatever the risk.
  'onward-recipients-unknown': ofService(
    'unknown',
    ({ onwardRecipients, toConfirm }, { below }) =>
      below.length === 0 &&
      (onwardRecipients === 'unknown' || (onwardRecipients === 'no' && toConfirm.includes('onwardRecipients'))),
  ),

  // Access from a third country is a transfer (EDPB Guidelines 05/2021): one that is known of has a place.
  'remote-access-unplaced': ofService(
    'attention',
    (engagement, one) => engagement.remoteAccess === 'yes' && !hasRemotePlace(one),
  ),

  'remote-access-unknown': ofService(
    'unknown',
    (engagement, one, world) =>
      engagement.remoteAccess === 'unknown' && !hasRemotePlace(one) && isReachedFromAfar(one, world),
  ),

  'entity-country-conflict': (one, world) => {
    if (isSelfHosted(one.engagement)) return [];
    const locations = findUnexplainedLocations(one.engagement, world);
    if (locations.length === 0) return [];
    const { establishmentCountry = '', parentCountry = '' } = one.engagement.vendor;
    return [
      {
        severity: 'attention',
        ...aboutEngagement(one.engagement),
        evidence: {
          locations: joined(locations.map(({ country }) => country ?? '')),
          establishmentCountry,
          ...(parentCountry && { parentCountry }),
        },
      },
    ];
  },

  // Not for the vendors whose data already leaves: there the transfer itself is reported.
  'parent-exposure': ({ engagement }, world) => {
    const exposure = isSelfHosted(engagement) ? undefined : findExposure(engagement, world);
    if (!exposure) return [];
    const { country, via, distance, locations } = exposure;
    return [
      {
        severity: distance === 1 ? 'info' : 'attention',
        ...aboutEngagement(engagement),
        evidence: { country, via, locations: joined(locations), parentName: engagement.vendor.parentName ?? '' },
      },
    ];
  },

  // A flag for a person to look at, not an error: no law names the months.
  'retention-to-review': ofService(
    'info',
    ({ purpose = '', retention = '' }) =>
      isMarketing(purpose) && (longestRetention(retention) ?? 0) > MARKETING_RETENTION_MONTHS,
    ({ retention = '' }) => ({ retention, months: longestRetention(retention) ?? 0 }),
  ),

  'review-overdue': ({ engagement }, world) => reportOverdue(reviewsOfEngagement(engagement), world),

  'to-confirm': ({ engagement }) => {
    const fields = fieldsToConfirm(engagement);
    if (fields.length === 0) return [];
    return [
      {
        severity: 'unknown',
        ...aboutEngagement(engagement),
        evidence: { fields: joined(fields), count: fields.length },
      },
    ];
  },
} satisfies Record<string, EngagementRule>;

/** One within the EEA says nothing about who looks in from outside it. */
const hasRemotePlace = ({ transfers }: EngagementCase): boolean =>
  transfers.some(({ mode }) => mode === 'remote-access' || mode === 'exceptional-remote-access');

/** The vendor, or who leads it, is outside the EEA: somebody there may well see the data. */
const isReachedFromAfar = ({ engagement: { vendor } }: EngagementCase, world: World): boolean =>
  [vendor.establishmentCountry, vendor.parentCountry].some((country) => country && !world.isEea(country));

function fieldsToConfirm({ toConfirm, locations, safeguards }: RegisterEngagement): string[] {
  const within = (kind: string, rows: RegisterEngagement['locations'] | RegisterEngagement['safeguards']) =>
    rows.filter((row) => !isArchived(row)).flatMap((row) => row.toConfirm.map((field) => `${kind}.${field}`));
  return [...toConfirm, ...within('location', locations), ...within('safeguard', safeguards)];
}
