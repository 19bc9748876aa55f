import type { IsoDate } from './days';
import { addMonths } from './days';
import type { Subject, Survey } from './finding';
import { aboutEngagement, aboutOrganisation, aboutSafeguard, aboutVendor } from './finding';
import { isArchived } from './register';

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

/** The day the record as a whole was last gone through: its last review, or else its creation. */
export const lastRecordReviewOn = ({ organisation }: Survey): IsoDate | undefined =>
  organisation.recordReviewedOn ?? organisation.recordCreatedOn;

/** Every review somebody set a day for, and the record's own. */
export function listReviews(survey: Survey): Review[] {
  const reviews: (Omit<Review, 'dueOn'> & { dueOn: IsoDate | undefined })[] = [];
  const lastOn = lastRecordReviewOn(survey);
  if (lastOn)
    reviews.push({
      kind: 'record-review',
      dueOn: addMonths(lastOn, REVIEW_AFTER_MONTHS),
      lastOn,
      ...aboutOrganisation(survey),
    });

  const vendors = new Map(
    [...survey.engagements.map(({ vendor }) => vendor), ...survey.idleVendors].map((one) => [one.id, one]),
  );
  for (const vendor of vendors.values())
    reviews.push({
      kind: 'vendor-review',
      dueOn: vendor.reviewDueOn,
      lastOn: vendor.verifiedOn,
      ...aboutVendor(vendor),
    });

  for (const engagement of survey.engagements) {
    const { reviewDueOn, verifiedOn, safeguards } = engagement;
    reviews.push({ kind: 'engagement-review', dueOn: reviewDueOn, lastOn: verifiedOn, ...aboutEngagement(engagement) });
    for (const safeguard of safeguards)
      if (!isArchived(safeguard))
        reviews.push({
          kind: 'safeguard-review',
          dueOn: safeguard.reviewDueOn,
          ...aboutSafeguard(safeguard.id, engagement),
        });
  }
  return reviews.flatMap(({ dueOn, ...review }) => (dueOn ? [{ ...review, dueOn }] : []));
}
