import { assessmentFor } from './assessments';
import type { IsoDate } from './days';
import { addDays, daysBetween } from './days';
import type { Subject, Survey } from './finding';
import { aboutEngagement, aboutSafeguard, aboutTransfer, aboutVendor } from './finding';
import { dpfRecipients } from './findings-of-transfers';
import type { RegisterAssessment } from './register';
import { isArchived } from './register';
import { listReviews } from './reviews';

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

type Dated = Omit<DueItem, 'daysLeft' | 'on'> & { on: IsoDate | null | undefined };

/**
 * What falls due within `withinDays` days of `day`, that day included, soonest first; what is overdue comes with it.
 * Decisions and certifications count where a transfer relies on them, assessments where they count for one. `survey`
 * is of the register on the same day.
 */
export const fallsDue = (survey: Survey, day: IsoDate, withinDays: number): DueItem[] =>
  inWindow([...reviewsDue(survey, day), ...daysOfEngagements(survey, day), ...expiries(survey)], day, withinDays);

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
        { on: objectionUntilOn, kind: 'notice-objection' as const, subject },
        { on: inForceOn, kind: 'revision-in-force' as const, subject },
      ].filter(({ on }) => on && on >= day);
    }),
    day,
    withinDays,
  );

const inWindow = (dated: Dated[], day: IsoDate, withinDays: number): DueItem[] => {
  const horizon = addDays(day, withinDays);
  return dated
    .flatMap(({ on, ...item }) => (on && on <= horizon ? [{ on, ...item, daysLeft: daysBetween(day, on) }] : []))
    .toSorted(bySoonest);
};

/** Orders due dates by their day. */
export const bySoonest = (one: Pick<DueItem, 'on'>, other: Pick<DueItem, 'on'>): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : 0;

function reviewsDue(survey: Survey, day: IsoDate): Dated[] {
  const set = listReviews(survey).map(({ dueOn, lastOn: _lastOn, ...review }) => ({ on: dueOn, ...review }));
  return [...set, ...assessmentsDue(survey, day)];
}

/** Once each, however many transfers it is for. One that a later one took the place of is not gone through again. */
function assessmentsDue({ engagements, transfers }: Survey, day: IsoDate): Dated[] {
  const assessed = engagements.filter(({ assessments }) => assessments.length > 0);
  if (assessed.length === 0) return [];
  const assessmentsOf = new Map(assessed.map(({ id, assessments }) => [id, assessments]));
  const counting = new Map<string, { assessment: RegisterAssessment; engagementIds: Set<string> }>();
  for (const { key, engagementId } of transfers) {
    const assessment = assessmentFor(assessmentsOf.get(engagementId) ?? [], key, day);
    if (!assessment) continue;
    const known = counting.get(assessment.id);
    if (known) known.engagementIds.add(engagementId);
    else counting.set(assessment.id, { assessment, engagementIds: new Set([engagementId]) });
  }
  return [...counting.values()].map(({ assessment: { id, vendorId, reviewDueOn }, engagementIds }) => {
    const [engagementId, ...others] = engagementIds;
    return {
      on: reviewDueOn,
      kind: 'assessment-review',
      subject: { kind: 'assessment', id },
      vendorId,
      ...(engagementId && others.length === 0 && { engagementId }),
    };
  });
}

/** A window that has closed asks for nothing more: what follows from it is a finding. */
const daysOfEngagements = ({ engagements }: Survey, day: IsoDate): Dated[] =>
  engagements.flatMap((engagement) => {
    const { untilOn, objectionUntilOn, authorisationAnswer } = engagement;
    const isOpen = objectionUntilOn && objectionUntilOn >= day && authorisationAnswer === 'unanswered';
    if (!untilOn && !isOpen) return [];
    return [
      { on: untilOn, kind: 'engagement-end' as const, ...aboutEngagement(engagement) },
      ...(isOpen
        ? [{ on: objectionUntilOn, kind: 'objection-deadline' as const, ...aboutEngagement(engagement) }]
        : []),
    ];
  });

function expiries(survey: Survey): Dated[] {
  const certifications = dpfRecipients(survey).map((vendor) => ({
    on: vendor.dpfNextCertificationDueOn,
    kind: 'dpf-certification' as const,
    ...aboutVendor(vendor),
  }));
  const safeguards = survey.services.flatMap((engagement) =>
    engagement.safeguards
      .filter((safeguard) => safeguard.expiresOn && !isArchived(safeguard))
      .map(({ id, expiresOn }) => ({
        on: expiresOn,
        kind: 'safeguard-expiry' as const,
        ...aboutSafeguard(id, engagement),
      })),
  );
  const decisions = survey.transfers
    .filter(({ reliesOn, decision }) => reliesOn === 'adequacy' && decision?.expiresOn)
    .map((transfer) => ({
      on: transfer.decision?.expiresOn,
      kind: 'adequacy-expiry' as const,
      ...aboutTransfer(transfer),
    }));
  return [...certifications, ...safeguards, ...decisions];
}
