import type { IsoDate } from './days';
import { addMonths } from './days';
import type { Report, Subject, Survey } from './finding';
import { aboutEngagement, aboutOrganisation, aboutSafeguard, aboutVendor } from './finding';
import type { RegisterEngagement, RegisterVendor } from './register';
import { isArchived } from './register';
import type { World } from './world';

/** A record nobody has gone through for longer than this is out of date, whatever it says. */
export const REVIEW_AFTER_MONTHS = 36;

export type Review = {
  kind: 'record-review' | 'vendor-review' | 'engagement-review' | 'safeguard-review';
  /** The last day on which it is not late. */
  dueOn: IsoDate;
  /** The day of the last one, where it is noted. */
  lastOn?: IsoDate | undefined;
  subject: Subject;
  engagementId?: string;
  vendorId?: string;
};

type Planned = Omit<Review, 'dueOn'> & { dueOn: IsoDate | undefined };

/** The day the record as a whole was last gone through: its last review, or else its creation. */
export const lastRecordReviewOn = ({ organisation }: Pick<Survey, 'organisation'>): IsoDate | undefined =>
  organisation.recordReviewedOn ?? organisation.recordCreatedOn;

/** The review of the record as a whole; none while nobody noted a day of it. */
export function reviewsOfRecord(survey: Pick<Survey, 'organisation'>): Review[] {
  const lastOn = lastRecordReviewOn(survey);
  const dueOn = lastOn && addMonths(lastOn, REVIEW_AFTER_MONTHS);
  return planned([{ kind: 'record-review', dueOn, lastOn, ...aboutOrganisation(survey) }]);
}

/** The review of what is on file about a vendor. */
export const reviewsOfVendor = (vendor: RegisterVendor): Review[] =>
  planned([{ kind: 'vendor-review', dueOn: vendor.reviewDueOn, lastOn: vendor.verifiedOn, ...aboutVendor(vendor) }]);

/** The reviews of an engagement and of its safeguards. */
export function reviewsOfEngagement(engagement: RegisterEngagement): Review[] {
  const { reviewDueOn, verifiedOn, safeguards } = engagement;
  const dated = safeguards.filter((safeguard) => safeguard.reviewDueOn && !isArchived(safeguard));
  if (!reviewDueOn && dated.length === 0) return [];
  return planned([
    { kind: 'engagement-review', dueOn: reviewDueOn, lastOn: verifiedOn, ...aboutEngagement(engagement) },
    ...dated.map(
      ({ id, reviewDueOn: dueOn }): Planned => ({ kind: 'safeguard-review', dueOn, ...aboutSafeguard(id, engagement) }),
    ),
  ]);
}

const planned = (reviews: Planned[]): Review[] =>
  reviews.flatMap(({ dueOn, ...review }) => (dueOn ? [{ ...review, dueOn }] : []));

/** What is reported of the reviews whose day has passed. */
export const reportOverdue = (reviews: readonly Review[], { day }: World): Report[] =>
  reviews
    .filter(({ dueOn }) => dueOn < day)
    .map(({ kind, dueOn, lastOn, ...about }) => ({
      severity: 'attention',
      ...about,
      evidence: { review: kind, dueOn, ...(lastOn && { lastOn }) },
    }));
