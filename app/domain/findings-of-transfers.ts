import { assessmentStatus } from './assessments';
import { addMonths } from './days';
import type { EngagementRule, Flow, Report, VendorCase, VendorRule } from './finding';
import { aboutSafeguard, aboutTransfer, aboutVendor } from './finding';
import { isArchived } from './register';
import type { Transfer } from './transfers';
import { destinationKey, restsOnProgramme } from './transfers';
import type { World } from './world';

/** A reading of the participants' list older than this is read again. */
export const DPF_CHECK_STALE_AFTER_MONTHS = 12;
/** How long before the next certification is due it shows. */
export const DPF_CERTIFICATION_ALERT_MONTHS = 3;
/** How long before a decision that is relied on expires it shows: first to plan, then to act. */
export const ADEQUACY_ALERT_MONTHS = { plan: 12, act: 3 } as const;

const EFTA_STATES_OF_THE_EEA: readonly string[] = ['IS', 'LI', 'NO'];

const evidenceOf = ({ destination, mode, reason }: Transfer) => ({
  destination: destinationKey(destination),
  mode,
  reason,
});

const report = (severity: Report['severity'], transfer: Transfer, evidence: Report['evidence'] = {}): Report => ({
  severity,
  ...aboutTransfer(transfer),
  evidence: { ...evidenceOf(transfer), ...evidence },
});

const LOCATION_REASONS: readonly string[] = ['location-not-stated', 'location-unconfirmed'];
const OWN_RULE: readonly string[] = [...LOCATION_REASONS, 'location-worldwide', 'adequacy-scope-unconfirmed'];

/** Reported of each transfer to which it applies. */
const ofEach =
  (severity: Report['severity'], applies: (transfer: Flow, world: World) => boolean): EngagementRule =>
  ({ transfers }, world) =>
    transfers.filter((transfer) => applies(transfer, world)).map((transfer) => report(severity, transfer));

export const transferRules = {
  'safeguard-missing': ofEach('blocked', ({ coverage }) => coverage === 'missing'),

  'safeguard-not-in-force': ofEach('blocked', ({ coverage }) => coverage === 'not-in-force'),

  'safeguard-unknown': ofEach(
    'unknown',
    ({ coverage, reason }) => coverage === 'unknown' && !OWN_RULE.includes(reason),
  ),

  'location-unknown': ofEach(
    'unknown',
    ({ coverage, reason }) => coverage === 'unknown' && LOCATION_REASONS.includes(reason),
  ),

  'worldwide-location': ofEach('unknown', ({ reason }) => reason === 'location-worldwide'),

  'adequacy-scope-unconfirmed': ({ transfers }) =>
    transfers
      .filter(({ reason }) => reason === 'adequacy-scope-unconfirmed')
      .map((transfer) => report('unknown', transfer, decisionOf(transfer))),

  // Reported wherever it is written, even where the place is unknown: it reassures without saying anything.
  'statement-is-no-safeguard': ({ engagement }) =>
    engagement.safeguards
      .filter((safeguard) => !isArchived(safeguard) && safeguard.instrument === 'statement-only')
      .map(({ id, statedAs }) => ({
        severity: 'attention',
        ...aboutSafeguard(id, engagement),
        evidence: { statedAs: statedAs ?? '' },
      })),

  'adequacy-expiring': ({ transfers }, world) =>
    transfers.flatMap((transfer) => {
      const expiresOn = transfer.decision?.expiresOn;
      if (!expiresOn || transfer.reliesOn !== 'adequacy') return [];
      if (world.day < addMonths(expiresOn, -ADEQUACY_ALERT_MONTHS.plan)) return [];
      const isClose = world.day >= addMonths(expiresOn, -ADEQUACY_ALERT_MONTHS.act);
      return report(isClose ? 'attention' : 'info', transfer, { ...decisionOf(transfer), expiresOn });
    }),

  // A decision binds Norway, Iceland and Liechtenstein once the EEA Joint Committee has taken it over.
  'adequacy-not-in-eea': ({ transfers, organisation }) =>
    transfers
      .filter(({ reliesOn, decision }) => reliesOn === 'adequacy' && decision?.notYetInEea)
      .filter(() => EFTA_STATES_OF_THE_EEA.includes(organisation.country ?? ''))
      .map((transfer) => report('info', transfer, decisionOf(transfer))),

  // Art. 49 carries what is exceptional (EDPB Guidelines 2/2018).
  'derogation-recurring': ({ transfers, engagement: { frequency } }) =>
    transfers
      .filter(({ reliesOn }) => reliesOn?.startsWith('derogation-'))
      .filter(() => frequency === 'regular' || frequency === 'continuous')
      .map((transfer) => report('attention', transfer, { instrument: transfer.reliesOn ?? '', frequency })),

  'assessment-missing': ({ transfers }, world) =>
    transfers.flatMap((transfer) => {
      const need = assessmentNeed(transfer, world);
      if (need === 'no' || transfer.assessment) return [];
      return report(need === 'yes' ? 'attention' : 'unknown', transfer, { instrument: transfer.reliesOn ?? '' });
    }),

  'assessment-in-progress': ({ transfers }, world) =>
    transfers
      .filter((transfer) => assessmentNeed(transfer, world) !== 'no' && statusOf(transfer, world) === 'in-progress')
      .map((transfer) => report('attention', transfer, assessmentOf(transfer))),

  // Whatever the transfer rests on: who assessed that it has to end cannot let it go on (Clauses 14(f), 16).
  'assessment-negative': ({ transfers }, world) =>
    transfers
      .filter((transfer) => statusOf(transfer, world) === 'negative')
      .map((transfer) =>
        report('blocked', transfer, { ...assessmentOf(transfer), decision: transfer.assessment?.decision ?? '' }),
      ),

  'assessment-overdue': ({ transfers }, world) =>
    transfers
      .filter((transfer) => assessmentNeed(transfer, world) !== 'no' && statusOf(transfer, world) === 'overdue')
      .map((transfer) =>
        report('attention', transfer, { ...assessmentOf(transfer), dueOn: transfer.assessment?.reviewDueOn ?? '' }),
      ),

  // Two programmes for the United States fell without a day of grace, in 2015 and in 2020.
  'dpf-without-fallback': ({ transfers }) =>
    transfers
      .filter(restsOnProgramme)
      .filter(({ safeguards }) => !safeguards.some(isFallback))
      .map((transfer) => report('info', transfer, decisionOf(transfer))),
} satisfies Record<string, EngagementRule>;

/** Rules on what a vendor has certified, for vendors whose participation a recorded safeguard claims. */
export const certificationRules = {
  'dpf-not-checked': ({ vendor, cases }) =>
    claimsDpf({ cases }) && (vendor.dpfStatus === 'not-checked' || !vendor.dpfCheckedOn)
      ? [{ severity: 'unknown', ...aboutVendor(vendor), evidence: { status: vendor.dpfStatus } }]
      : [],

  'dpf-check-stale': ({ vendor, cases }, world) => {
    const { dpfStatus, dpfCheckedOn: checkedOn } = vendor;
    if (!claimsDpf({ cases })) return [];
    if (dpfStatus === 'not-checked' || !checkedOn) return [];
    if (world.day <= addMonths(checkedOn, DPF_CHECK_STALE_AFTER_MONTHS)) return [];
    return [{ severity: 'attention', ...aboutVendor(vendor), evidence: { checkedOn } }];
  },

  'dpf-certification-due': ({ vendor, cases }, world) => {
    const dueOn = vendor.dpfNextCertificationDueOn;
    if (!dueOn || !claimsDpf({ cases })) return [];
    if (world.day < addMonths(dueOn, -DPF_CERTIFICATION_ALERT_MONTHS)) return [];
    return [{ severity: 'attention', ...aboutVendor(vendor), evidence: { dueOn } }];
  },
} satisfies Record<string, VendorRule>;

/** An instrument of Art. 46 that would carry the transfer by itself if the adequacy decision fell. */
export const isFallback = ({ standing, safeguard }: Transfer['safeguards'][number]): boolean =>
  standing === 'valid' &&
  !safeguard.instrument.startsWith('adequacy') &&
  !safeguard.instrument.startsWith('derogation-');

/**
 * Whether what the transfer relies on asks for an assessment (Clause 14(d); CJEU C-311/18). Module 4 asks for one only
 * where the processor adds data collected in the Union (Clauses 14 and 15); that may not be known, or only suggested.
 */
export function assessmentNeed({ reliesOn, safeguards }: Transfer, world: World): 'yes' | 'no' | 'unknown' {
  if (!reliesOn) return 'no';
  const { needsAssessment, assessmentOnlyIf } = world.instrumentLaw(reliesOn);
  if (needsAssessment !== 'required') return 'no';
  if (!assessmentOnlyIf) return 'yes';
  const held = safeguards.find(({ standing }) => standing === 'valid')?.safeguard;
  const answer = held?.evidence[assessmentOnlyIf];
  if (answer === 'yes') return 'yes';
  return answer === 'no' && !held?.toConfirm.includes(`evidence.${assessmentOnlyIf}`) ? 'no' : 'unknown';
}

const statusOf = ({ assessment }: Flow, { day }: World) => assessment && assessmentStatus(assessment, day);

const assessmentOf = ({ assessment }: Flow) => ({
  assessment: assessment?.id ?? '',
  title: assessment?.title ?? '',
});

const decisionOf = ({ decision }: Transfer) => ({ decision: decision?.decision ?? '' });

const claimsParticipation = (transfers: readonly Transfer[]): boolean =>
  transfers.some(
    ({ destination, safeguards }) =>
      destination.country === 'US' &&
      safeguards.some(({ safeguard: { instrument } }) => instrument === 'adequacy-dpf' || instrument === 'adequacy'),
  );

/** Whether a recorded safeguard claims the vendor's place on the list of the Data Privacy Framework. */
export const claimsDpf = ({ cases }: Pick<VendorCase, 'cases'>): boolean =>
  cases.some(({ transfers }) => claimsParticipation(transfers));
