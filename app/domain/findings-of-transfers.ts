import { addMonths } from './days';
import type { Report, Rule, Survey } from './finding';
import { aboutSafeguard, aboutTransfer, aboutVendor } from './finding';
import { isArchived } from './register';
import type { Transfer } from './transfers';
import { destinationKey } from './transfers';

/** A reading of the participants' list older than this is read again. */
export const DPF_CHECK_STALE_AFTER_MONTHS = 12;
/** How long before the next certification is due it shows. */
export const DPF_CERTIFICATION_ALERT_MONTHS = 3;
/** How long before a decision that is relied on expires it shows: first to plan, then to act. */
export const ADEQUACY_ALERT_MONTHS = { plan: 12, act: 3 } as const;

const evidenceOf = ({ destination, mode, reason }: Transfer) => ({
  destination: destinationKey(destination),
  mode,
  reason,
});

const report = (severity: Report['severity'], transfer: Transfer): Report => ({
  severity,
  ...aboutTransfer(transfer),
  evidence: evidenceOf(transfer),
});

const LOCATION_REASONS: readonly string[] = ['location-not-stated', 'location-unconfirmed'];
const OWN_RULE: readonly string[] = [...LOCATION_REASONS, 'location-worldwide', 'adequacy-scope-unconfirmed'];

export const transferRules = {
  'safeguard-missing': ({ transfers }) =>
    transfers.filter(({ coverage }) => coverage === 'missing').map((transfer) => report('blocked', transfer)),

  'safeguard-not-in-force': ({ transfers }) =>
    transfers.filter(({ coverage }) => coverage === 'not-in-force').map((transfer) => report('blocked', transfer)),

  'safeguard-unknown': ({ transfers }) =>
    transfers
      .filter(({ coverage, reason }) => coverage === 'unknown' && !OWN_RULE.includes(reason))
      .map((transfer) => report('unknown', transfer)),

  'location-unknown': ({ transfers }) =>
    transfers
      .filter(({ coverage, reason }) => coverage === 'unknown' && LOCATION_REASONS.includes(reason))
      .map((transfer) => report('unknown', transfer)),

  'worldwide-location': ({ transfers }) =>
    transfers.filter(({ reason }) => reason === 'location-worldwide').map((transfer) => report('unknown', transfer)),

  'adequacy-scope-unconfirmed': ({ transfers }) =>
    transfers
      .filter(({ reason }) => reason === 'adequacy-scope-unconfirmed')
      .map((transfer) => ({
        ...report('unknown', transfer),
        evidence: { ...evidenceOf(transfer), ...decisionOf(transfer) },
      })),

  // Reported wherever it is written, even where the place is unknown: it reassures without saying anything.
  'statement-is-no-safeguard': ({ services }) =>
    services.flatMap((engagement) =>
      engagement.safeguards
        .filter((safeguard) => !isArchived(safeguard) && safeguard.instrument === 'statement-only')
        .map(({ id, statedAs }) => ({
          severity: 'attention' as const,
          ...aboutSafeguard(id, engagement),
          evidence: { statedAs: statedAs ?? '' },
        })),
    ),

  'adequacy-expiring': ({ transfers }, world) =>
    transfers.flatMap((transfer) => {
      const expiresOn = transfer.decision?.expiresOn;
      if (!expiresOn || transfer.reliesOn !== 'adequacy') return [];
      if (world.day < addMonths(expiresOn, -ADEQUACY_ALERT_MONTHS.plan)) return [];
      const isClose = world.day >= addMonths(expiresOn, -ADEQUACY_ALERT_MONTHS.act);
      return {
        ...report(isClose ? 'attention' : 'info', transfer),
        evidence: { ...evidenceOf(transfer), ...decisionOf(transfer), expiresOn },
      };
    }),

  'dpf-not-checked': (survey) =>
    dpfRecipients(survey)
      .filter(({ dpfStatus, dpfCheckedOn }) => dpfStatus === 'not-checked' || !dpfCheckedOn)
      .map((vendor) => ({ severity: 'unknown', ...aboutVendor(vendor), evidence: { status: vendor.dpfStatus } })),

  'dpf-check-stale': (survey, world) =>
    dpfRecipients(survey)
      .filter(({ dpfStatus }) => dpfStatus !== 'not-checked')
      .flatMap((vendor) => {
        const checkedOn = vendor.dpfCheckedOn;
        if (!checkedOn || world.day <= addMonths(checkedOn, DPF_CHECK_STALE_AFTER_MONTHS)) return [];
        return { severity: 'attention', ...aboutVendor(vendor), evidence: { checkedOn } };
      }),

  'dpf-certification-due': (survey, world) =>
    dpfRecipients(survey).flatMap((vendor) => {
      const dueOn = vendor.dpfNextCertificationDueOn;
      if (!dueOn || world.day < addMonths(dueOn, -DPF_CERTIFICATION_ALERT_MONTHS)) return [];
      return { severity: 'attention', ...aboutVendor(vendor), evidence: { dueOn } };
    }),
} satisfies Record<string, Rule>;

const decisionOf = ({ decision }: Transfer) => ({ decision: decision?.decision ?? '' });

/** Vendors whose place on the list of the Data Privacy Framework a recorded safeguard claims. */
export function dpfRecipients({ recipients, transfers }: Survey) {
  const claimed = new Set(
    transfers
      .filter(({ destination }) => destination.country === 'US')
      .filter(({ safeguards }) =>
        safeguards.some(({ safeguard: { instrument } }) => instrument === 'adequacy-dpf' || instrument === 'adequacy'),
      )
      .map(({ vendorId }) => vendorId),
  );
  return recipients.filter(({ id }) => claimed.has(id));
}
