import { describe, expect, test } from 'vitest';
import { engagement, evidence, found, placeIn, register, safeguard, vendor } from './register-builders';

describe('the organisation', () => {
  test('says it uses sub-processors and names none', () => {
    const named = engagement({ vendor: vendor({ name: 'Hoster' }) });
    const unnamed = engagement({ vendor: vendor({ identity: 'unnamed' }) });
    expect(found('sub-processors-unnamed', register([], { usesSubProcessors: 'yes' }))).toHaveLength(1);
    expect(found('sub-processors-unnamed', register([unnamed], { usesSubProcessors: 'yes' }))).toHaveLength(1);
    expect(found('sub-processors-unnamed', register([named], { usesSubProcessors: 'yes' }))).toEqual([]);
    expect(found('sub-processors-unnamed', register([], { usesSubProcessors: 'no' }))).toEqual([]);
  });

  const claim = { commitments: [{ code: 'no-transfer-outside-eu' as const }] };
  test.each<[string, Parameters<typeof engagement>[0][], boolean, boolean]>([
    ['no list behind it', [], true, false],
    ['a place unknown', [{}], true, false],
    ['a vendor unnamed', [{ vendor: vendor({ identity: 'unnamed' }), locations: [placeIn('FR')] }], true, false],
    ['a place suggested', [{ locations: [placeIn('FR', { toConfirm: ['country'] })] }], true, false],
    ['all in the EEA', [{ locations: [placeIn('FR')] }], false, false],
    [
      'all in the EEA, US parent',
      [{ vendor: vendor({ parentCountry: 'US' }), locations: [placeIn('IE')] }],
      false,
      false,
    ],
    ['covered, but it leaves', [{ locations: [placeIn('CH')] }], false, true],
    ['support from India', [{ locations: [placeIn('FR'), placeIn('IN', { mode: 'remote-access' })] }], false, true],
  ])('"no transfer": %s', (_case, all, unproven, contradicted) => {
    const one = register(
      all.map((facts) => engagement(facts)),
      claim,
    );
    expect(found('no-transfer-claim-unproven', one)).toHaveLength(unproven ? 1 : 0);
    expect(found('no-transfer-claim-contradicted', one)).toHaveLength(contradicted ? 1 : 0);
  });

  test('a promise stricter than the law', () => {
    const promising = register([], {
      commitments: [
        { code: 'transfer-told-immediately' },
        { code: 'breach-notice-hours', hours: 48 },
        { code: 'audits-accepted' },
      ],
    });
    expect(evidence('commitment-stricter', promising)).toEqual([
      { commitment: 'transfer-told-immediately' },
      { commitment: 'breach-notice-hours', hours: 48 },
    ]);
    const lawful = register([], { commitments: [{ code: 'breach-notice-hours', hours: 72 }] });
    expect(found('commitment-stricter', lawful)).toEqual([]);
  });
});

describe('reviews', () => {
  test.each([
    ['2023-11-22', 0],
    ['2023-11-21', 1],
  ])('a record last reviewed on %s is overdue: %i', (recordReviewedOn, count) => {
    expect(found('review-overdue', register([], { recordReviewedOn }))).toHaveLength(count);
  });

  test('a record never reviewed counts from its creation', () => {
    const old = register([], { recordReviewedOn: undefined, recordCreatedOn: '2018-05-01' });
    expect(evidence('review-overdue', old)).toMatchObject([{ review: 'record-review', lastOn: '2018-05-01' }]);
  });

  test('a day set for a vendor, an engagement or a safeguard is late the day after', () => {
    const due = (reviewDueOn: string) => {
      const by = vendor({ reviewDueOn });
      return register([
        engagement({ vendor: by, reviewDueOn, safeguards: [safeguard('scc-module-3', { reviewDueOn })] }),
      ]);
    };
    expect(found('review-overdue', due('2026-11-22'))).toEqual([]);
    expect(evidence('review-overdue', due('2026-11-21')).map(({ review }) => review)).toEqual([
      'engagement-review',
      'safeguard-review',
      'vendor-review',
    ]);
  });
});
