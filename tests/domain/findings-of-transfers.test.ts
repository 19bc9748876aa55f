import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../app/domain/findings';
import {
  assessment,
  documented,
  dpfParticipant,
  evidence,
  found,
  inOrder,
  knownVendor,
  lawfulIn,
  placeIn,
  register,
  safeguard,
} from './register-builders';

const inIndia = (facts: Parameters<typeof lawfulIn>[1]) => register([lawfulIn('IN', facts)]);
const covering = (facts: Parameters<typeof assessment>[0] = {}) => [assessment({ covers: ['e:IN:storage'], ...facts })];

describe('the assessment of a transfer', () => {
  const OF_ASSESSMENTS: FindingCode[] = [
    'assessment-missing',
    'assessment-in-progress',
    'assessment-negative',
    'assessment-overdue',
  ];
  test.each<[string, ReturnType<typeof covering>, FindingCode[], string]>([
    ['none', [], ['assessment-missing'], '2026-11-22'],
    ['one for another transfer', covering({ covers: ['e:US:storage'] }), ['assessment-missing'], '2026-11-22'],
    [
      'one that was archived',
      covering({ archivedAt: '2026-01-01T00:00:00.000Z' }),
      ['assessment-missing'],
      '2026-11-22',
    ],
    ['the day before its approval', covering(), ['assessment-in-progress'], '2026-05-31'],
    ['the day of its approval', covering(), [], '2026-06-01'],
    ['the day its review is due', covering(), [], '2027-06-01'],
    ['the day after', covering(), ['assessment-overdue'], '2027-06-02'],
    ['stop, the day before', covering({ decision: 'stop' }), ['assessment-in-progress'], '2026-05-31'],
    ['stop', covering({ decision: 'stop' }), ['assessment-negative'], '2026-06-01'],
    ['stop, long ago', covering({ decision: 'stop' }), ['assessment-negative'], '2029-01-01'],
  ])('%s', (_case, assessments, codes, day) => {
    expect(OF_ASSESSMENTS.filter((code) => found(code, inIndia({ assessments }), day).length > 0)).toEqual(codes);
  });

  test.each([
    ['scc-module-1', 1],
    ['bcr-processor', 1],
    ['code-of-conduct', 1],
    ['ad-hoc-clauses', 1],
    ['derogation-contract', 0],
  ] as const)('%s asks for one: %i', (instrument, count) => {
    const one = inIndia({ frequency: 'occasional', safeguards: [documented(instrument)], assessments: [] });
    expect(found('assessment-missing', one)).toHaveLength(count);
  });

  test('a decision of the Commission asks for none', () => {
    const swiss = register([lawfulIn('CH', { safeguards: [], assessments: [] })]);
    const listed = lawfulIn('US', {
      vendor: knownVendor({ establishmentCountry: 'US', parentCountry: 'US', ...dpfParticipant }),
      safeguards: [documented('adequacy-dpf')],
      assessments: [],
    });
    expect(found('assessment-missing', swiss)).toEqual([]);
    expect(found('assessment-missing', register([listed]))).toEqual([]);
  });

  test.each<[string, Parameters<typeof safeguard>[1], string[]]>([
    ['adds data', { evidence: { 'adds-eu-data': 'yes' } }, ['attention']],
    ['adds none', { evidence: { 'adds-eu-data': 'no' } }, []],
    ['nobody said', {}, ['unknown']],
    [
      'adds none, they suggest',
      { evidence: { 'adds-eu-data': 'no' }, toConfirm: ['evidence.adds-eu-data'] },
      ['unknown'],
    ],
  ])('module 4, the processor %s', (_case, facts, severities) => {
    const one = inIndia({
      role: 'independent-controller',
      safeguards: [safeguard('scc-module-4', facts)],
      assessments: [],
    });
    expect(found('assessment-missing', one).map(({ severity }) => severity)).toEqual(severities);
  });

  test('of a transfer nothing carries, the tool is what is missing', () => {
    expect(found('assessment-missing', inIndia({ safeguards: [], assessments: [] }))).toEqual([]);
  });

  test('each transfer has its own', () => {
    const places = [placeIn('IN'), placeIn('IN', { mode: 'remote-access' })];
    const one = inIndia({ locations: places });
    expect(found('assessment-missing', one).map(({ subject }) => subject.id)).toEqual(['e:IN:remote-access']);
  });
});

test.each([
  ['one-off', 0],
  ['occasional', 0],
  ['regular', 1],
  ['continuous', 1],
] as const)('a derogation for what happens %s: %i', (frequency, count) => {
  const one = inIndia({ frequency, safeguards: [documented('derogation-contract')] });
  expect(found('derogation-recurring', one)).toHaveLength(count);
  expect(found('derogation-recurring', inIndia({ frequency }))).toEqual([]);
});

describe('the Data Privacy Framework', () => {
  const listed = (safeguards: ReturnType<typeof safeguard>[], by: Parameters<typeof knownVendor>[0] = {}) =>
    register([
      lawfulIn('US', {
        vendor: knownVendor({ establishmentCountry: 'US', parentCountry: 'US', ...dpfParticipant, ...by }),
        safeguards,
      }),
    ]);

  test.each<[string, ReturnType<typeof safeguard>[], number]>([
    ['alone', [documented('adequacy-dpf')], 1],
    ['noted as adequacy', [documented('adequacy')], 1],
    ['with clauses behind it', [documented('adequacy-dpf'), documented('scc-module-3', { rank: 2 })], 0],
    [
      'with clauses that have expired',
      [documented('adequacy-dpf'), documented('scc-module-3', { rank: 2, expiresOn: '2026-11-21' })],
      1,
    ],
    ['with a derogation behind it', [documented('adequacy-dpf'), documented('derogation-contract', { rank: 2 })], 1],
    ['behind clauses', [documented('adequacy-dpf', { rank: 2 }), documented('scc-module-3')], 0],
  ])('%s, without a fallback: %i', (_case, safeguards, count) => {
    expect(found('dpf-without-fallback', listed(safeguards))).toHaveLength(count);
  });

  test('staff data is covered where it was certified', () => {
    const sent = (staffData: 'yes' | 'no' | 'unknown', dpfCoversHr: 'yes' | 'no' | 'unknown') =>
      register([
        lawfulIn('US', {
          vendor: knownVendor({ ...dpfParticipant, dpfCoversHr }),
          staffData,
          safeguards: [documented('adequacy-dpf')],
        }),
      ]);
    const reasonOf = (one: ReturnType<typeof sent>) =>
      [...evidence('safeguard-not-in-force', one), ...evidence('safeguard-unknown', one)].map(({ reason }) => reason);
    expect(reasonOf(sent('yes', 'yes'))).toEqual([]);
    expect(reasonOf(sent('no', 'no'))).toEqual([]);
    expect(reasonOf(sent('yes', 'no'))).toEqual(['dpf-data-not-covered']);
    expect(reasonOf(sent('yes', 'unknown'))).toEqual(['dpf-coverage-unknown']);
    expect(reasonOf(sent('unknown', 'no'))).toEqual(['dpf-staff-data-unknown']);
    expect(reasonOf(sent('unknown', 'unknown'))).toEqual(['dpf-coverage-unknown']);
  });
});

test('the Privacy Shield carried until the day it was annulled, and not a day longer', () => {
  const american = register([
    inOrder({
      id: 'e',
      vendor: knownVendor({ establishmentCountry: 'US', parentCountry: 'US' }),
      locations: [placeIn('US')],
      safeguards: [safeguard('privacy-shield', { evidence: { listed: 'yes', replacement: 'none' } })],
    }),
  ]);
  expect(found('safeguard-not-in-force', american, '2020-07-15')).toEqual([]);
  expect(found('safeguard-not-in-force', american, '2020-07-16').map(({ subject }) => subject.id)).toEqual([
    'e:US:storage',
  ]);
});
