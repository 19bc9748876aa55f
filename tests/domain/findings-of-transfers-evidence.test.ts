import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../app/domain/findings';
import type { RegisterFacts } from '../../app/domain/register';
import {
  assessment,
  dpfParticipant,
  engagement,
  found,
  placeIn,
  register,
  safeguard,
  vendor,
} from './register-builders';

/** What the sentence of a finding is made of. */
const told = (code: FindingCode, one: RegisterFacts, day?: string) =>
  found(code, one, day).map(({ severity, evidence }) => ({ severity, ...evidence }));
const one = (facts: Parameters<typeof engagement>[0]) => register([engagement({ id: 'e', ...facts })]);
const clauses = (facts: Parameters<typeof engagement>[0] = {}) =>
  one({ locations: [placeIn('IN')], safeguards: [safeguard('scc-module-3')], ...facts });
const there = { destination: 'IN', mode: 'storage', reason: 'instrument-in-force' };
const judged = (facts: Parameters<typeof assessment>[0]) =>
  clauses({ assessments: [assessment({ id: 'a', title: 'India', covers: ['e:IN:storage'], ...facts })] });

describe('a finding about a transfer says where, how, why, and', () => {
  test('nothing more, where nothing is held', () => {
    expect(told('safeguard-missing', one({ locations: [placeIn('IN')] }))).toEqual([
      { severity: 'blocked', destination: 'IN', mode: 'storage', reason: 'no-safeguard-recorded' },
    ]);
    expect(told('location-unknown', one({}))).toEqual([
      { severity: 'unknown', destination: 'not-stated', mode: 'not-stated', reason: 'location-not-stated' },
    ]);
  });

  test('the decision, where its scope is not confirmed', () => {
    expect(told('adequacy-scope-unconfirmed', one({ locations: [placeIn('CA')] }))).toEqual([
      {
        severity: 'unknown',
        destination: 'CA',
        mode: 'storage',
        reason: 'adequacy-scope-unconfirmed',
        decision: '2002/2/EC',
      },
    ]);
  });

  test('the decision and its day, where it expires', () => {
    expect(told('adequacy-expiring', one({ locations: [placeIn('GB')] }), '2031-12-01')).toEqual([
      {
        severity: 'attention',
        destination: 'GB',
        mode: 'storage',
        reason: 'adequacy-in-force',
        decision: expect.stringContaining('2021/1772'),
        expiresOn: '2031-12-27',
      },
    ]);
    const onClauses = one({ locations: [placeIn('GB')], safeguards: [safeguard('scc-module-3')] });
    expect(told('adequacy-expiring', onClauses, '2031-12-01')).toEqual([]);
  });

  test('the derogation and how often it is used', () => {
    const derogation = (frequency: 'regular' | 'continuous' | 'occasional') =>
      one({ frequency, locations: [placeIn('IN')], safeguards: [safeguard('derogation-contract')] });
    expect(told('derogation-recurring', derogation('regular'))).toEqual([
      { severity: 'attention', ...there, instrument: 'derogation-contract', frequency: 'regular' },
    ]);
    expect(told('derogation-recurring', derogation('continuous'))).toHaveLength(1);
    expect(told('derogation-recurring', derogation('occasional'))).toEqual([]);
  });

  test('the instrument whose assessment is missing', () => {
    expect(told('assessment-missing', clauses())).toEqual([
      { severity: 'attention', ...there, instrument: 'scc-module-3' },
    ]);
  });

  test('the assessment, where it is not done, says no, or is overdue', () => {
    expect(told('assessment-in-progress', judged({ approvedOn: undefined }))).toEqual([
      { severity: 'attention', ...there, assessment: 'a', title: 'India' },
    ]);
    expect(told('assessment-negative', judged({ decision: 'suspend' }))).toEqual([
      { severity: 'blocked', ...there, assessment: 'a', title: 'India', decision: 'suspend' },
    ]);
    expect(told('assessment-overdue', judged({ reviewDueOn: '2026-11-21' }))).toEqual([
      { severity: 'attention', ...there, assessment: 'a', title: 'India', dueOn: '2026-11-21' },
    ]);
  });

  test('the assessment of a transfer that needs none says nothing but no', () => {
    const swiss = (facts: Parameters<typeof assessment>[0]) =>
      one({ locations: [placeIn('CH')], assessments: [assessment({ covers: ['e:CH:storage'], ...facts })] });
    expect(told('assessment-in-progress', swiss({ approvedOn: undefined }))).toEqual([]);
    expect(told('assessment-overdue', swiss({ reviewDueOn: '2026-11-21' }))).toEqual([]);
    expect(told('assessment-negative', swiss({ decision: 'stop' }))).toHaveLength(1);
  });

  test('the decision nobody could fall back from', () => {
    const american = one({
      vendor: vendor(dpfParticipant),
      locations: [placeIn('US')],
      safeguards: [safeguard('adequacy-dpf')],
    });
    expect(told('dpf-without-fallback', american)).toEqual([
      {
        severity: 'info',
        destination: 'US',
        mode: 'storage',
        reason: 'adequacy-in-force',
        decision: expect.stringContaining('2023/1795'),
      },
    ]);
  });
});

test('a statement says what was stated, if anything was', () => {
  const stating = (statedAs?: string) => one({ safeguards: [safeguard('statement-only', { statedAs })] });
  expect(told('statement-is-no-safeguard', stating('We comply'))).toEqual([
    { severity: 'attention', statedAs: 'We comply' },
  ]);
  expect(told('statement-is-no-safeguard', stating())).toEqual([{ severity: 'attention', statedAs: '' }]);
});

describe('clauses of module 4', () => {
  const fourth = (evidence: Record<string, string>, toConfirm: string[] = []) =>
    told(
      'assessment-missing',
      one({
        locations: [placeIn('IN')],
        safeguards: [safeguard('statement-only'), safeguard('scc-module-4', { evidence, toConfirm, rank: 2 })],
      }),
    ).map(({ severity }) => severity);
  test.each([
    [{ 'adds-eu-data': 'yes' }, [], ['attention']],
    [{ 'adds-eu-data': 'no' }, [], []],
    [{ 'adds-eu-data': 'no' }, ['evidence.adds-eu-data'], ['unknown']],
    [{}, [], ['unknown']],
  ])('with %j, suggested %j, ask for an assessment: %j', (evidence, toConfirm, expected) => {
    expect(fourth(evidence as Record<string, string>, toConfirm)).toEqual(expected);
  });
});

describe('participation in the Data Privacy Framework', () => {
  const claiming = (
    facts: Parameters<typeof vendor>[0],
    instrument: 'adequacy' | 'adequacy-dpf' | 'scc-module-3' = 'adequacy-dpf',
    country = 'US',
  ) =>
    one({
      vendor: vendor({ ...dpfParticipant, ...facts }),
      locations: [placeIn(country)],
      safeguards: [safeguard(instrument)],
    });

  test.each([
    ['nobody looked', { dpfStatus: 'not-checked', dpfCheckedOn: undefined }, 'not-checked'],
    ['nobody looked, though there is a day', { dpfStatus: 'not-checked' }, 'not-checked'],
    ['nobody knows when', { dpfCheckedOn: undefined }, 'active'],
  ] as const)('%s', (_case, facts, status) => {
    expect(told('dpf-not-checked', claiming(facts as Parameters<typeof vendor>[0]))).toEqual([
      { severity: 'unknown', status },
    ]);
  });

  test('a check is stale after a year, where one was made and is claimed', () => {
    const old = { dpfCheckedOn: '2025-11-21' };
    expect(told('dpf-check-stale', claiming(old))).toEqual([{ severity: 'attention', checkedOn: '2025-11-21' }]);
    expect(told('dpf-check-stale', claiming({ ...old, dpfStatus: 'not-checked' }))).toEqual([]);
    expect(told('dpf-check-stale', claiming(old, 'scc-module-3'))).toEqual([]);
  });

  test('a certification falls due', () => {
    const due = { dpfNextCertificationDueOn: '2026-12-01' };
    expect(told('dpf-certification-due', claiming(due))).toEqual([{ severity: 'attention', dueOn: '2026-12-01' }]);
  });

  test.each([
    ['adequacy-dpf', 'US', 1],
    ['adequacy', 'US', 1],
    ['scc-module-3', 'US', 0],
    ['adequacy-dpf', 'IN', 0],
  ] as const)('%s for %s claims it: %i', (instrument, country, count) => {
    expect(told('dpf-not-checked', claiming({ dpfStatus: 'not-checked' }, instrument, country))).toHaveLength(count);
  });
});
