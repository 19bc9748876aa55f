import { describe, expect, test } from 'vitest';
import { UNREACHED_BLOCKS_WITHIN_DAYS } from '../../app/domain/findings-of-organisation';
import { engagement, evidence, found, location, placeIn, register, safeguard, vendor } from './register-builders';

const claim = { commitments: [{ code: 'no-transfer-outside-eu' as const }] };

describe('the organisation', () => {
  test('says it uses sub-processors and names none', () => {
    const named = engagement({ vendor: vendor({ name: 'Hoster' }) });
    const unnamed = engagement({ vendor: vendor({ identity: 'unnamed' }) });
    expect(found('sub-processors-unnamed', register([], { usesSubProcessors: 'yes' }))).toHaveLength(1);
    expect(found('sub-processors-unnamed', register([unnamed], { usesSubProcessors: 'yes' }))).toHaveLength(1);
    expect(found('sub-processors-unnamed', register([named], { usesSubProcessors: 'yes' }))).toEqual([]);
    expect(found('sub-processors-unnamed', register([], { usesSubProcessors: 'no' }))).toEqual([]);
    expect(found('sub-processors-unnamed', register([unnamed, unnamed], { usesSubProcessors: 'yes' }))).toMatchObject([
      { severity: 'attention', evidence: { engagements: 2 } },
    ]);
  });

  test('a processor of its own counts as named, a recipient of another kind does not', () => {
    const by = (role: 'processor' | 'independent-controller') =>
      engagement({ role, vendor: vendor({ name: 'Hoster' }) });
    const answer = { usesSubProcessors: 'yes' as const };
    expect(found('sub-processors-unnamed', register([by('processor')], answer))).toEqual([]);
    expect(found('sub-processors-unnamed', register([by('independent-controller')], answer))).toHaveLength(1);
  });

  test('beside a list, processors and sub-processors that are not on it', () => {
    const listed = engagement({ published: true, vendor: vendor({ id: 'listed' }) });
    const off = (role: 'processor' | 'sub-processor' | 'independent-controller') =>
      engagement({ role, vendor: vendor({ id: role, name: role }) });
    const all = register([listed, off('processor'), off('sub-processor'), off('independent-controller')]);
    expect(found('not-on-list', all)).toMatchObject([
      { severity: 'attention', vendorId: 'processor', evidence: { name: 'processor' } },
      { severity: 'attention', vendorId: 'sub-processor', evidence: { name: 'sub-processor' } },
    ]);
    expect(found('not-on-list', register([off('processor')]))).toEqual([]);
  });

  test('how grave what it says of itself is', () => {
    const severityOf = (code: Parameters<typeof found>[0], ...one: Parameters<typeof register>) =>
      found(code, register(...one)).map(({ severity }) => severity);
    expect(severityOf('sub-processors-unknown', [])).toEqual(['unknown']);
    expect(severityOf('review-unknown', [], { recordReviewedOn: undefined })).toEqual(['unknown']);
    expect(severityOf('no-transfer-claim-unproven', [], claim)).toEqual(['unknown']);
    expect(severityOf('no-transfer-claim-contradicted', [engagement({ locations: [placeIn('CH')] })], claim)).toEqual([
      'attention',
    ]);
    const promise = { commitments: [{ code: 'transfer-told-immediately' as const }] };
    expect(severityOf('commitment-stricter', [], promise)).toEqual(['info']);
  });

  test.each<[string, Parameters<typeof engagement>[0][], boolean, boolean]>([
    ['no list behind it', [], true, false],
    ['a place unknown', [{}], true, false],
    ['a place anywhere', [{ locations: [location({ kind: 'worldwide' })] }], true, false],
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
    [
      'at an international organisation',
      [{ locations: [location({ kind: 'international-organisation', internationalOrganisation: 'ico' })] }],
      false,
      true,
    ],
    ['support from India', [{ locations: [placeIn('FR'), placeIn('IN', { mode: 'remote-access' })] }], false, true],
  ])('"no transfer": %s', (_case, all, unproven, contradicted) => {
    const one = register(
      all.map((facts) => engagement(facts)),
      claim,
    );
    expect(found('no-transfer-claim-unproven', one)).toHaveLength(unproven ? 1 : 0);
    expect(found('no-transfer-claim-contradicted', one)).toHaveLength(contradicted ? 1 : 0);
  });

  test('"no transfer": what is missing behind it, and what contradicts it', () => {
    const unnamed = { vendor: vendor({ identity: 'unnamed' }), locations: [placeIn('FR')] };
    const unproven = register([engagement(), engagement(unnamed), engagement({ locations: [placeIn('FR')] })], claim);
    expect(evidence('no-transfer-claim-unproven', unproven)).toEqual([
      { engagements: 3, unknownPlaces: 1, unnamedVendors: 1 },
    ]);
    const leaving = register([engagement({ locations: [placeIn('IN'), placeIn('CH'), placeIn('FR')] })], claim);
    expect(evidence('no-transfer-claim-contradicted', leaving)).toEqual([{ transfers: 2, destinations: 'IN, CH' }]);
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
    const without = register([], {
      commitments: [{ code: 'breach-notice-hours' }, { code: 'audits-accepted', hours: 1 }],
    });
    expect(found('commitment-stricter', without)).toEqual([]);
  });

  test('another promise is no claim that nothing leaves', () => {
    const other = register([engagement({ locations: [placeIn('CH')] })], {
      commitments: [{ code: 'audits-accepted' }],
    });
    expect(found('no-transfer-claim-contradicted', other)).toEqual([]);
    expect(found('no-transfer-claim-unproven', other)).toEqual([]);
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

describe('a customer that no mail reached', () => {
  const told = (objectionUntilOn?: string) => ({
    ...register([]),
    unreached: [{ customerId: 'c', name: 'Harbour', number: 4, objectionUntilOn }],
  });

  test('there are seven days in which it would still have time to object', () => {
    expect(UNREACHED_BLOCKS_WITHIN_DAYS).toBe(7);
  });

  test.each([
    { until: '2026-12-30', severity: 'attention', window: 'open' },
    { until: '2026-11-30', severity: 'attention', window: 'open' },
    { until: '2026-11-29', severity: 'blocked', window: 'open' },
    { until: '2026-11-22', severity: 'blocked', window: 'open' },
    { until: '2026-11-21', severity: 'blocked', window: 'over' },
    { until: undefined, severity: 'attention', window: 'none' },
  ])('whose window ends on $until: $severity', ({ until, severity, window }) => {
    expect(found('customer-unreached', told(until))).toEqual([
      {
        code: 'customer-unreached',
        severity,
        subject: { kind: 'customer', id: 'c' },
        evidence: { customer: 'Harbour', number: 4, window, ...(until ? { objectionUntilOn: until } : {}) },
      },
    ]);
  });

  test.each([
    { endedOn: '2026-11-23', expected: 1 },
    { endedOn: '2026-11-22', expected: 0 },
  ])('is owed nothing from the day its contract ended on: $endedOn', ({ endedOn, expected }) => {
    const [one] = told('2026-12-30').unreached;
    expect(found('customer-unreached', { ...register([]), unreached: one ? [{ ...one, endedOn }] : [] })).toHaveLength(
      expected,
    );
  });

  test('is none where nobody is said to be unreached', () => {
    expect(found('customer-unreached', register([]))).toEqual([]);
  });
});

describe('a customer without an address', () => {
  const unaddressed = (endedOn?: string) => ({
    ...register([]),
    unaddressed: [{ customerId: 'c', name: 'Harbour', endedOn }],
  });

  test('is to be given one, also before anything is published', () => {
    expect(found('customer-unaddressed', unaddressed())).toEqual([
      {
        code: 'customer-unaddressed',
        severity: 'attention',
        subject: { kind: 'customer', id: 'c' },
        evidence: { customer: 'Harbour' },
      },
    ]);
    expect(found('customer-unaddressed', register([]))).toEqual([]);
  });

  test.each([
    { endedOn: '2026-11-23', expected: 1 },
    { endedOn: '2026-11-22', expected: 0 },
  ])('is owed nothing from the day its contract ended on: $endedOn', ({ endedOn, expected }) => {
    expect(found('customer-unaddressed', unaddressed(endedOn))).toHaveLength(expected);
  });
});
