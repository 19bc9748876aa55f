import type { IsoDate } from './days';
import { addDays, daysBetween } from './days';
import type { Subject, Survey } from './finding';
import { aboutEngagement, aboutSafeguard, aboutTransfer, aboutVendor, surveyRegister } from './finding';
import { dpfRecipients } from './findings-of-transfers';
import type { RegisterFacts } from './register';
import { isArchived } from './register';
import { listReviews } from './reviews';
import type { World } from './world';

export const DUE_KINDS = [
  'record-review',
  'vendor-review',
  'engagement-review',
  'safeguard-review',
  'dpf-certification',
  'safeguard-expiry',
  'adequacy-expiry',
  'engagement-end',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export type DueItem = {
  on: IsoDate;
  kind: DueKind;
  subject: Subject;
  engagementId?: string;
  vendorId?: string;
  /** Days from the world's day; negative when overdue. */
  daysLeft: number;
};

type Dated = Omit<DueItem, 'daysLeft' | 'on'> & { on: IsoDate | undefined };

/**
 * What falls due within `withinDays` days of the world's day, that day included, soonest first; what is overdue comes
 * with it. Decisions and certifications count where a transfer relies on them.
 */
export function fallsDue(register: RegisterFacts, world: World, withinDays: number): DueItem[] {
  const survey = surveyRegister(register, world);
  const horizon = addDays(world.day, withinDays);
  return [...reviewsDue(survey), ...endsOfEngagements(survey), ...expiries(survey)]
    .flatMap(({ on, ...item }) => (on && on <= horizon ? [{ on, ...item, daysLeft: daysBetween(world.day, on) }] : []))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

const reviewsDue = (survey: Survey): Dated[] =>
  listReviews(survey).map(({ dueOn, lastOn: _lastOn, ...review }) => ({ on: dueOn, ...review }));

const endsOfEngagements = ({ engagements }: Survey): Dated[] =>
  engagements.map((engagement) => ({ on: engagement.untilOn, kind: 'engagement-end', ...aboutEngagement(engagement) }));

function expiries(survey: Survey): Dated[] {
  const certifications = dpfRecipients(survey).map((vendor) => ({
    on: vendor.dpfNextCertificationDueOn,
    kind: 'dpf-certification' as const,
    ...aboutVendor(vendor),
  }));
  const safeguards = survey.services.flatMap((engagement) =>
    engagement.safeguards
      .filter((safeguard) => !isArchived(safeguard))
      .map(({ id, expiresOn }) => ({
        on: expiresOn,
        kind: 'safeguard-expiry' as const,
        ...aboutSafeguard(id, engagement),
      })),
  );
  const decisions = survey.transfers
    .filter(({ reliesOn }) => reliesOn === 'adequacy')
    .map((transfer) => ({
      on: transfer.decision?.expiresOn,
      kind: 'adequacy-expiry' as const,
      ...aboutTransfer(transfer),
    }));
  return [...certifications, ...safeguards, ...decisions];
}
