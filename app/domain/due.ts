import type { AssessedEngagement, AssessedRegister, AssessedVendor } from './assessed-register';
import type { IsoDate } from './days';
import { addDays, daysBetween } from './days';
import type { Subject } from './finding';
import { aboutEngagement, aboutSafeguard, aboutTransfer, aboutVendor } from './finding';
import { claimsDpf } from './findings-of-transfers';
import { onceFor } from './once';
import type { RegisterAssessment, RegisterEngagement } from './register';
import { isArchived, isSelfHosted } from './register';
import type { Review } from './reviews';
import { reviewsOfEngagement, reviewsOfRecord, reviewsOfVendor } from './reviews';
import type { Stretch } from './stretches';
import type { Transfer } from './transfers';

export const DUE_KINDS = [
  'record-review',
  'vendor-review',
  'engagement-review',
  'safeguard-review',
  'assessment-review',
  'dpf-certification',
  'safeguard-expiry',
  'adequacy-expiry',
  'objection-deadline',
  'engagement-end',
  'notice-objection',
  'customer-unreached',
  'revision-in-force',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export type DueItem = {
  on: IsoDate;
  kind: DueKind;
  /** A revision goes by its number. */
  subject: Subject | { kind: 'revision'; id: string };
  engagementId?: string;
  vendorId?: string;
  /** Days from the world's day; negative when overdue. */
  daysLeft: number;
};

/** A revision as its days matter: those a later one overtakes are left out beforehand. */
export type AnnouncedRevision = {
  number: number;
  /** Absent when it took effect at once. */
  inForceOn?: IsoDate | null | undefined;
  /** Absent when its changes give nobody a right to object. */
  objectionUntilOn?: IsoDate | null | undefined;
};

type Dated = Omit<DueItem, 'daysLeft'>;

/** Once their day has passed they ask for nothing more: what follows from it is a finding, or done. */
const OVER_WHEN_PASSED: readonly DueKind[] = [
  'objection-deadline',
  'notice-objection',
  'customer-unreached',
  'revision-in-force',
];

/**
 * What falls due within `withinDays` days of the day a register was judged on, that day included, soonest first; what
 * is overdue comes with it. Decisions and certifications count where a transfer relies on them, assessments where they
 * count for one.
 */
export const fallsDue = (assessed: AssessedRegister, withinDays: number): DueItem[] =>
  inWindow(
    [
      ...reviewsOfRecord(assessed).map(dated),
      ...assessed.stretches.vendors.flatMap(datesOfVendors),
      ...assessed.stretches.engagements.flatMap(datesOfEngagements),
      ...assessmentsDue(assessed),
      ...windowsOfUnreached(assessed),
    ],
    assessed.day,
    withinDays,
  );

/** The days of announced revisions from `day` on, as `fallsDue`; once passed they ask for nothing. */
export const revisionsFallDue = (
  announced: readonly AnnouncedRevision[],
  day: IsoDate,
  withinDays: number,
): DueItem[] =>
  inWindow(
    announced.flatMap(({ number, inForceOn, objectionUntilOn }) => {
      const subject = { kind: 'revision', id: String(number) } as const;
      return [
        ...whenOn(objectionUntilOn, { kind: 'notice-objection', subject }),
        ...whenOn(inForceOn, { kind: 'revision-in-force', subject }),
      ];
    }),
    day,
    withinDays,
  );

const inWindow = (all: readonly Dated[], day: IsoDate, withinDays: number): DueItem[] => {
  const horizon = addDays(day, withinDays);
  return all
    .filter(({ on, kind }) => on <= horizon && (on >= day || !OVER_WHEN_PASSED.includes(kind)))
    .map((item) => ({ ...item, daysLeft: daysBetween(day, item.on) }))
    .toSorted(bySoonest);
};

/** Orders due dates by their day. */
export const bySoonest = (one: Pick<DueItem, 'on'>, other: Pick<DueItem, 'on'>): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : 0;

const whenOn = (on: IsoDate | null | undefined, item: Omit<Dated, 'on'>): Dated[] => (on ? [{ on, ...item }] : []);

const dated = ({ dueOn, lastOn: _lastOn, ...review }: Review): Dated => ({ on: dueOn, ...review });

/** Worked out once for each stretch, whatever the day they are asked for: most stretches outlive a change. */
const datesOfVendors = onceFor((stretch: Stretch<AssessedVendor>): Dated[] =>
  stretch.flatMap((one) => [...reviewsOfVendor(one.vendor).map(dated), ...certificationDue(one)]),
);

const certificationDue = (one: AssessedVendor): Dated[] =>
  claimsDpf(one)
    ? whenOn(one.vendor.dpfNextCertificationDueOn, { kind: 'dpf-certification', ...aboutVendor(one.vendor) })
    : [];

const datesOfEngagements = onceFor((stretch: Stretch<AssessedEngagement>): Dated[] =>
  stretch.flatMap(({ engagement, destinations }) => [
    ...reviewsOfEngagement(engagement).map(dated),
    ...daysOfEngagement(engagement),
    ...safeguardsExpiring(engagement),
    ...destinations.flatMap(decisionExpiring),
  ]),
);

function daysOfEngagement(engagement: RegisterEngagement): Dated[] {
  const { untilOn, objectionUntilOn, authorisationAnswer } = engagement;
  const isOpen = authorisationAnswer === 'unanswered';
  return [
    ...whenOn(untilOn, { kind: 'engagement-end', ...aboutEngagement(engagement) }),
    ...whenOn(isOpen ? objectionUntilOn : undefined, { kind: 'objection-deadline', ...aboutEngagement(engagement) }),
  ];
}

const safeguardsExpiring = (engagement: RegisterEngagement): Dated[] =>
  isSelfHosted(engagement)
    ? []
    : engagement.safeguards
        .filter((safeguard) => !isArchived(safeguard))
        .flatMap(({ id, expiresOn }) =>
          whenOn(expiresOn, { kind: 'safeguard-expiry', ...aboutSafeguard(id, engagement) }),
        );

const decisionExpiring = (transfer: Transfer): Dated[] =>
  transfer.reliesOn === 'adequacy'
    ? whenOn(transfer.decision?.expiresOn, { kind: 'adequacy-expiry', ...aboutTransfer(transfer) })
    : [];

/** Once each, however many transfers it is for. One that a later one took the place of is not gone through again. */
function assessmentsDue({ stretches }: AssessedRegister): Dated[] {
  const counting = new Map<string, { assessment: RegisterAssessment; engagementIds: Set<string> }>();
  for (const { assessment, engagementId } of stretches.engagements.flatMap(assessmentsCounting)) {
    const known = counting.get(assessment.id);
    if (known) known.engagementIds.add(engagementId);
    else counting.set(assessment.id, { assessment, engagementIds: new Set([engagementId]) });
  }
  return [...counting.values()].flatMap(({ assessment: { id, vendorId, reviewDueOn }, engagementIds }) => {
    const [engagementId, ...others] = engagementIds;
    return whenOn(reviewDueOn, {
      kind: 'assessment-review',
      subject: { kind: 'assessment', id },
      vendorId,
      ...(engagementId && others.length === 0 && { engagementId }),
    });
  });
}

/** Until when a customer that no mail reached would have to be told, to object at all. */
const windowsOfUnreached = ({ ofOrganisation }: AssessedRegister): Dated[] =>
  ofOrganisation.flatMap(({ code, subject, evidence }) =>
    code === 'customer-unreached' && typeof evidence.objectionUntilOn === 'string'
      ? whenOn(evidence.objectionUntilOn, { kind: 'customer-unreached', subject })
      : [],
  );

const assessmentsCounting = onceFor((stretch: Stretch<AssessedEngagement>) =>
  stretch.flatMap(({ own }) =>
    own.case.transfers.flatMap(({ assessment, engagementId }) => (assessment ? [{ assessment, engagementId }] : [])),
  ),
);
