import { describe, expect, test } from 'vitest';
import type { AssessedEngagement, AssessedRegister, AssessedTransfer } from '../../app/domain/assess';
import { compareAssessed, TRANSFER_FATES } from '../../app/domain/comparison';
import type { Finding } from '../../app/domain/findings';
import { firstDayWithout } from '../../app/domain/remedy-days';
import type { ScenarioEvent } from '../../app/domain/scenario';
import { engagement, law, on, register, safeguard, today, vendor } from './register-builders';

/** Two sides written down by hand, so that each thing that can differ differs alone. */
const risk = { inherent: 40, score: 40, band: 'moderate', floors: [], unknowns: [] } as const satisfies object;
const transfer = (facts: Partial<AssessedTransfer> = {}): AssessedTransfer => ({
  key: 'e:US:storage',
  engagementId: 'e',
  vendorId: 'v',
  destination: { kind: 'country', country: 'US' },
  mode: 'storage',
  locationIds: [],
  isLocationConfirmed: true,
  safeguards: [],
  coverage: 'covered',
  reason: 'instrument-in-force',
  reliesOn: 'scc-module-3',
  verdict: 'valid',
  findings: [],
  risk: { ...risk, floors: [], unknowns: [] },
  ...facts,
});
const finding = (facts: Partial<Finding> = {}): Finding => ({
  code: 'assessment-missing',
  severity: 'attention',
  subject: { kind: 'transfer', id: 'e:US:storage' },
  evidence: {},
  ...facts,
});
const assessed = (facts: Partial<AssessedEngagement> & { id?: string; purpose?: string } = {}): AssessedEngagement => {
  const { id = 'e', purpose, ...rest } = facts;
  return {
    engagement: engagement({ id, vendor: vendor({ id: `v-${id}` }), purpose }),
    own: {} as AssessedEngagement['own'],
    ofVendor: {} as AssessedEngagement['ofVendor'],
    destinations: [],
    findings: [],
    verdict: 'valid',
    risk: { ...risk, floors: [], unknowns: [] },
    ...rest,
  };
};
const side = (facts: Partial<AssessedRegister> = {}): AssessedRegister => ({
  day: today,
  world: on(today),
  modelVersion: 'shipped',
  organisation: register([]).organisation,
  engagements: [],
  vendors: new Map(),
  stretches: { engagements: [], vendors: [] },
  transfers: [],
  ofOrganisation: [],
  findings: [],
  groups: [],
  verdict: 'valid',
  score: 0,
  ...facts,
});
const decision = (key: string) => law.adequacy.find((one) => one.key === key);

const fateOf = (before: Partial<AssessedTransfer>, after: Partial<AssessedTransfer>) => {
  const { transfers } = compareAssessed(
    side({ transfers: [transfer(before)] }),
    side({ transfers: [transfer(after)] }),
  );
  return TRANSFER_FATES.find((fate) => transfers[fate].length > 0);
};
const missing: Partial<AssessedTransfer> = {
  coverage: 'missing',
  reason: 'no-safeguard-recorded',
  reliesOn: undefined,
};

test.each<[string, Partial<AssessedTransfer>, Partial<AssessedTransfer>, string]>([
  ['nothing differs', {}, {}, 'untouched'],
  ['it loses what it stood on', {}, missing, 'falls'],
  ['it gets something to stand on', missing, {}, 'rises'],
  ['it stands on another instrument', {}, { reliesOn: 'bcr-processor' }, 'falls-back'],
  [
    'it stands on another decision',
    { reliesOn: 'adequacy', decision: decision('us-safe-harbour') },
    { reliesOn: 'adequacy', decision: decision('us-dpf') },
    'falls-back',
  ],
  [
    'the programme is called by its own name',
    { reliesOn: 'adequacy', decision: decision('us-dpf') },
    { reliesOn: 'adequacy-dpf', decision: decision('us-dpf') },
    'untouched',
  ],
  ['another decision exists that it does not stand on', {}, { decision: decision('us-dpf') }, 'untouched'],
  ['the verdict alone', {}, { verdict: 'attention' }, 'changes'],
  ['the coverage, neither time covered', missing, { ...missing, coverage: 'unknown' }, 'changes'],
  ['the reason alone', missing, { ...missing, reason: 'expired' }, 'changes'],
  ['the score alone', {}, { risk: { ...transfer().risk, score: 41 } }, 'changes'],
  ['the band alone', {}, { risk: { ...transfer().risk, band: 'high' } }, 'changes'],
  ['a finding comes', {}, { findings: [finding()] }, 'changes'],
  ['a finding goes', { findings: [finding()] }, {}, 'changes'],
  [
    'one comes as another goes',
    { findings: [finding()] },
    { findings: [finding({ code: 'module-mismatch' })] },
    'changes',
  ],
])('a transfer: %s', (_, before, after, fate) => {
  expect(fateOf(before, after)).toBe(fate);
});

test.each<[string, Partial<Finding>]>([
  ['code', { code: 'module-mismatch' }],
  ['severity', { severity: 'blocked' }],
  ['kind of subject', { subject: { kind: 'safeguard', id: 'e:US:storage' } }],
  ['subject', { subject: { kind: 'transfer', id: 'other' } }],
])('findings of another %s are other findings', (_, facts) => {
  const [was, is] = [finding({ vendorId: 'v' }), finding({ vendorId: 'w', ...facts })];
  const { came, went, vendorIds } = compareAssessed(side({ findings: [was] }), side({ findings: [is] }));
  expect({ came, went }).toEqual({ came: [is], went: [was] });
  expect(vendorIds).toEqual(['w', 'v']);
});

test('what comes or goes for the organisation as a whole touches no vendor', () => {
  const late = finding({ code: 'review-overdue', subject: { kind: 'organisation', id: 'organisation' } });
  const { came, vendorIds } = compareAssessed(side(), side({ findings: [late] }));
  expect({ came, vendorIds }).toEqual({ came: [late], vendorIds: [] });
});

test('evidence that differs, or another order, is the same finding', () => {
  const two = [finding(), finding({ code: 'module-mismatch', evidence: { days: 1 } })];
  const other = [finding({ code: 'module-mismatch', evidence: { days: 2 } }), finding()];
  const { came, went } = compareAssessed(side({ findings: two }), side({ findings: other }));
  expect([...came, ...went]).toEqual([]);
});

test('a transfer that appears or disappears brings what is open about itself, not about its engagement', () => {
  const own = finding();
  const findings = [own, finding({ code: 'contract-unknown', subject: { kind: 'engagement', id: 'e' } })];
  const forward = compareAssessed(side(), side({ transfers: [transfer({ findings })] }));
  expect(forward.transfers.appears).toMatchObject([{ came: [own], went: [], key: 'e:US:storage', vendorId: 'v' }]);
  expect(forward.transfers.appears[0]?.came).toHaveLength(1);
  const back = compareAssessed(side({ transfers: [transfer({ findings })] }), side());
  expect(back.transfers.disappears[0]).toMatchObject({ came: [], went: [own] });
});

test('each side is counted by itself', () => {
  const { before, after } = compareAssessed(
    side({ verdict: 'attention', score: 3, findings: [finding()], transfers: [transfer()] }),
    side({
      day: '2027-01-01',
      verdict: 'blocked',
      score: 70,
      band: 'very-high',
      transfers: (['blocked', 'blocked', 'unknown', 'attention'] as const).map((verdict, at) =>
        transfer({ key: `e:US:${at}`, verdict }),
      ),
    }),
  );
  expect(before).toEqual({
    day: '2026-11-22',
    verdict: 'attention',
    score: 3,
    band: undefined,
    transfers: 1,
    verdicts: { blocked: 0, unknown: 0, attention: 0, valid: 1 },
    findings: 1,
  });
  expect(after).toMatchObject({
    verdicts: { blocked: 2, unknown: 1, attention: 1, valid: 0 },
    transfers: 4,
    findings: 0,
  });
});

describe('an engagement is touched', () => {
  const touched = (before: AssessedEngagement[], after: AssessedEngagement[]) =>
    compareAssessed(side({ engagements: before }), side({ engagements: after })).engagements;
  const own = finding({ subject: { kind: 'engagement', id: 'e' } });

  test.each<[string, Parameters<typeof assessed>[0]]>([
    ['another verdict', { verdict: 'blocked' }],
    ['another score', { risk: { ...transfer().risk, score: 99 } }],
    ['no score any more', { risk: undefined }],
    ['a finding', { findings: [own] }],
  ])('by %s, whichever side has it', (_, facts) => {
    expect(touched([assessed()], [assessed(facts)])).toHaveLength(1);
    expect(touched([assessed(facts)], [assessed()])).toHaveLength(1);
  });
  test('by a finding that takes the place of another', () => {
    const other = finding({ ...own, code: 'flow-down-missing' });
    expect(touched([assessed({ findings: [own] })], [assessed({ findings: [other] })])).toMatchObject([
      { came: [other], went: [own] },
    ]);
  });
  test('by beginning or ending', () => {
    expect(touched([], [assessed({ findings: [own] })])).toMatchObject([{ engagementId: 'e', came: [own], went: [] }]);
    expect(touched([assessed({ findings: [own] })], [])).toMatchObject([{ vendorId: 'v-e', came: [], went: [own] }]);
    expect(touched([], [assessed()])).toHaveLength(1);
    expect(touched([assessed()], [])).toHaveLength(1);
  });
  test('by its transfers, all that are not untouched', () => {
    const engagements = [assessed(), assessed({ id: 'f' })];
    const keys = ['e:US:storage', 'e:IN:storage', 'e:GB:storage'];
    const { engagements: moved } = compareAssessed(
      side({ engagements, transfers: keys.map((key) => transfer({ key })) }),
      side({ engagements, transfers: keys.map((key) => transfer({ key, ...(key !== 'e:GB:storage' && missing) })) }),
    );
    expect(moved.map(({ engagementId, transfers }) => [engagementId, transfers.map(({ key }) => key)])).toEqual([
      ['e', ['e:US:storage', 'e:IN:storage']],
    ]);
  });
  test('and nothing else is', () => {
    expect(touched([assessed()], [assessed()])).toEqual([]);
  });
  test('for a purpose, named once however many engagements it has', () => {
    const { purposes } = compareAssessed(
      side({ engagements: [assessed({ id: 'gone', purpose: 'Payments' })] }),
      side({
        engagements: [
          assessed({ id: 'a', purpose: ' Mail ' }),
          assessed({ id: 'b', purpose: 'Mail' }),
          assessed({ id: 'c', purpose: '  ' }),
          assessed({ id: 'd' }),
        ],
      }),
    );
    expect(purposes).toEqual([
      { purpose: 'Mail', engagementIds: ['a', 'b'] },
      { purpose: undefined, engagementIds: ['c', 'd'] },
      { purpose: 'Payments', engagementIds: ['gone'] },
    ]);
  });
});

describe('the first day without what a transfer stood on', () => {
  const judged = (expiresOn?: string, signedOn?: string) => ({
    safeguard: safeguard('scc-module-3', { expiresOn, signedOn }),
    standing: 'valid' as const,
    reason: 'instrument-in-force' as const,
  });
  const first = (
    before: Partial<AssessedTransfer> | undefined,
    causes: { events?: ScenarioEvent[]; law?: typeof law; to?: string; country?: string } = {},
    dueOn?: string,
  ) =>
    firstDayWithout(
      {
        key: 'k',
        engagementId: 'e',
        vendorId: 'v',
        fate: 'falls',
        before: before && transfer(before),
        after: transfer({ ...missing, destination: { kind: 'country', country: causes.country ?? 'US' } }),
        came: [],
        went: [],
      },
      engagement({ vendor: vendor({ id: 'v', dpfNextCertificationDueOn: dueOn }) }),
      { law, events: [], from: '2020-01-01', to: '2040-01-01', ...causes },
    );

  test.each<[string, Parameters<typeof first>, string]>([
    ['the decision is annulled', [{ reliesOn: 'adequacy-dpf', decision: decision('us-privacy-shield') }], '2020-07-16'],
    ['the decision expires', [{ reliesOn: 'adequacy', decision: decision('gb') }], '2031-12-27'],
    ['a decision it did not stand on ends', [{ decision: decision('gb') }], '2040-01-01'],
    ['the safeguard expires', [{ safeguards: [judged('2030-05-31')] }], '2030-06-01'],
    [
      'a safeguard that did not hold expires',
      [{ safeguards: [{ ...judged('2030-05-31'), standing: 'unknown' }] }],
      '2040-01-01',
    ],
    ['the certification is due', [{ reliesOn: 'adequacy-dpf' }, {}, '2029-03-31'], '2029-04-01'],
    ['the certification of somebody on clauses is due', [{}, {}, '2029-03-31'], '2040-01-01'],
    ['the instrument is repealed', [{ reliesOn: 'scc-2010-87' }], '2021-09-27'],
    [
      'the instrument is repealed and tolerated',
      [{ reliesOn: 'scc-2010-87', safeguards: [judged(undefined, '2021-09-26')] }],
      '2022-12-28',
    ],
    [
      'the instrument is repealed and signed too late',
      [{ reliesOn: 'scc-2010-87', safeguards: [judged(undefined, '2021-09-27')] }],
      '2021-09-27',
    ],
    ['the country leaves the EEA', [undefined, { country: 'GB' }], '2021-01-01'],
    ['another country leaves it', [undefined, { country: 'IN' }], '2040-01-01'],
    [
      'the end comes after the days compared',
      [{ safeguards: [judged('2030-05-31')] }, { to: '2030-05-31' }],
      '2030-05-31',
    ],
    ['the end is the last day compared', [{ safeguards: [judged('2030-05-31')] }, { to: '2030-06-01' }], '2030-06-01'],
    ['the end came before', [{ safeguards: [judged('2019-12-30')] }], '2040-01-01'],
    ['the end is the first day compared', [{ safeguards: [judged('2019-12-31')] }], '2020-01-01'],
    [
      'two ends come, the earlier counts',
      [{ reliesOn: 'scc-2010-87', safeguards: [judged('2021-01-31')] }],
      '2021-02-01',
    ],
  ])('when %s', (_, asked, day) => {
    expect(first(...asked)).toBe(day);
  });

  const on = '2027-05-01';
  const leaves = (vendorId: string): ScenarioEvent => ({ kind: 'vendor-leaves-dpf', vendorId, on });
  const moves = (vendorId: string): ScenarioEvent => ({ kind: 'vendor-moves', vendorId, country: 'US', on });
  const participating = { reliesOn: 'adequacy-dpf', decision: decision('us-dpf') } as const;
  test.each<[string, Parameters<typeof first>, string]>([
    ['its vendor leaves the programme', [participating, { events: [leaves('v')] }], on],
    ['another vendor does', [participating, { events: [leaves('w')] }], '2040-01-01'],
    ['its vendor does, which it did not rely on', [{}, { events: [leaves('v')] }], '2040-01-01'],
    ['its vendor moves there', [undefined, { events: [moves('v')] }], on],
    ['another vendor moves there', [undefined, { events: [moves('w')] }], '2040-01-01'],
    ['its vendor moves, but it was there already', [{}, { events: [moves('v')] }], '2040-01-01'],
    [
      'something else happens',
      [{}, { events: [{ kind: 'vendor-bought', vendorId: 'v', parentCountry: 'US', on }] }],
      '2040-01-01',
    ],
  ])('when %s', (_, asked, day) => {
    expect(first(...asked)).toBe(day);
  });
});
