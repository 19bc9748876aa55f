import { describe, expect, test } from 'vitest';
import {
  lastRecordReviewOn,
  reportOverdue,
  reviewsOfEngagement,
  reviewsOfRecord,
  reviewsOfVendor,
} from '../../app/domain/reviews';
import { engagement, on, register, safeguard, today, vendor } from './register-builders';

test.each([
  [{ recordReviewedOn: '2026-01-01', recordCreatedOn: '2020-01-01' }, '2026-01-01'],
  [{ recordReviewedOn: undefined, recordCreatedOn: '2020-01-01' }, '2020-01-01'],
  [{ recordReviewedOn: undefined, recordCreatedOn: undefined }, undefined],
])('the record with %j was gone through on %s', (organisation, expected) => {
  expect(lastRecordReviewOn(register([], organisation))).toBe(expected);
});

describe('every review somebody set a day for', () => {
  test('of the record, three years after the last one', () => {
    expect(reviewsOfRecord(register([], { recordReviewedOn: '2026-01-31' }))).toEqual([
      {
        kind: 'record-review',
        dueOn: '2029-01-31',
        lastOn: '2026-01-31',
        subject: { kind: 'organisation', id: 'organisation' },
      },
    ]);
    expect(reviewsOfRecord(register([], { recordReviewedOn: undefined }))).toEqual([]);
  });

  test('of vendors, of engagements and of their safeguards', () => {
    const by = vendor({ id: 'v', reviewDueOn: '2027-01-01', verifiedOn: '2026-01-01' });
    const archived = { archivedAt: '2026-01-01T00:00:00.000Z' };
    const one = engagement({
      id: 'e',
      vendor: by,
      reviewDueOn: '2027-03-01',
      verifiedOn: '2026-03-01',
      safeguards: [
        safeguard('scc-module-3', { id: 's', reviewDueOn: '2027-04-01' }),
        safeguard('bcr-processor', { id: 'gone', reviewDueOn: '2027-05-01', ...archived }),
        safeguard('adequacy', { id: 'never' }),
      ],
    });
    expect([...reviewsOfVendor(by), ...reviewsOfVendor(vendor()), ...reviewsOfEngagement(one)]).toEqual([
      {
        kind: 'vendor-review',
        dueOn: '2027-01-01',
        lastOn: '2026-01-01',
        subject: { kind: 'vendor', id: 'v' },
        vendorId: 'v',
      },
      {
        kind: 'engagement-review',
        dueOn: '2027-03-01',
        lastOn: '2026-03-01',
        subject: { kind: 'engagement', id: 'e' },
        engagementId: 'e',
        vendorId: 'v',
      },
      {
        kind: 'safeguard-review',
        dueOn: '2027-04-01',
        subject: { kind: 'safeguard', id: 's' },
        engagementId: 'e',
        vendorId: 'v',
      },
    ]);
  });
});

test.each([
  ['2026-11-21', 1],
  ['2026-11-22', 0],
  ['2026-11-23', 0],
])('a review due on %s is overdue: %i', (dueOn, count) => {
  expect(reportOverdue(reviewsOfEngagement(engagement({ reviewDueOn: dueOn })), on(today))).toHaveLength(count);
});

test('what is overdue says which review, since when, and when it was done last', () => {
  const by = vendor({ id: 'v', reviewDueOn: '2026-11-01', verifiedOn: '2025-11-01' });
  const [overdue] = reportOverdue(reviewsOfVendor(by), on(today));
  expect(overdue).toEqual({
    severity: 'attention',
    subject: { kind: 'vendor', id: 'v' },
    vendorId: 'v',
    evidence: { review: 'vendor-review', dueOn: '2026-11-01', lastOn: '2025-11-01' },
  });
  const [unseen] = reportOverdue(reviewsOfEngagement(engagement({ reviewDueOn: '2026-11-01' })), on(today));
  expect(unseen?.evidence).toEqual({ review: 'engagement-review', dueOn: '2026-11-01' });
});
