import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../app/domain/findings';
import { byGravity, FINDING_CODES, gravestFirst } from '../../app/domain/findings';
import { BREACH_NOTICE_HOURS } from '../../app/domain/findings-of-organisation';
import {
  ADEQUACY_ALERT_MONTHS,
  DPF_CERTIFICATION_ALERT_MONTHS,
  DPF_CHECK_STALE_AFTER_MONTHS,
} from '../../app/domain/findings-of-transfers';
import { REVIEW_AFTER_MONTHS } from '../../app/domain/reviews';
import {
  dpfParticipant,
  engagement,
  findings,
  found,
  inOrder,
  location,
  on,
  placeIn,
  register,
  safeguard,
  today,
  vendor,
} from './register-builders';

test('the limits', () => {
  expect(REVIEW_AFTER_MONTHS).toBe(36);
  expect(BREACH_NOTICE_HOURS).toBe(72);
  expect(DPF_CHECK_STALE_AFTER_MONTHS).toBe(12);
  expect(DPF_CERTIFICATION_ALERT_MONTHS).toBe(3);
  expect(ADEQUACY_ALERT_MONTHS).toEqual({ plan: 12, act: 3 });
});

test('a register in order has no finding', () => {
  expect(findings(register([inOrder()], { usesSubProcessors: 'yes' }), on(today))).toEqual([]);
});

test('an empty register of which nobody has said anything is not in order', () => {
  const empty = register([], { recordReviewedOn: undefined });
  expect(findings(empty, on(today)).map(({ code }) => code)).toEqual(['sub-processors-unknown', 'review-unknown']);
});

test('gravest first', () => {
  const severities = findings(
    register([engagement({ locations: [placeIn('US')], format: 'anonymised-claimed' })]),
    on(today),
  ).map(({ severity }) => severity);
  expect(severities).toEqual(severities.toSorted((a, b) => order(a) - order(b)));
  expect(severities[0]).toBe('blocked');
});
const order = (severity: string) => ['blocked', 'attention', 'unknown', 'info'].indexOf(severity);

describe('many findings', () => {
  const many = (count: number) => Array.from({ length: count }, () => engagement({ locations: [placeIn('US')] }));

  test.each([199, 200, 201, 450])('are in the same order, whichever way they are put in it: %i', (count) => {
    const all = findings(register(many(count)), on(today)).slice(0, count);
    const mixed = all.map((_, at) => all[(at * 7) % count] as (typeof all)[number]);
    const ordered = gravestFirst(mixed);
    expect(ordered).toHaveLength(count);
    expect(ordered).toEqual(mixed.toSorted(byGravity));
  });

  test('are graver by severity first, by the order of the rules then', () => {
    const one = { code: FINDING_CODES[0] as FindingCode, severity: 'info' as const };
    const other = { code: FINDING_CODES[1] as FindingCode, severity: 'blocked' as const };
    expect(byGravity(other, one)).toBeLessThan(0);
    expect(byGravity(one, other)).toBeGreaterThan(0);
    expect(byGravity({ ...one, severity: 'blocked' }, other)).toBe(-1);
    expect(byGravity(one, one)).toBe(0);
  });
});

describe('what no longer counts', () => {
  const leaving = { locations: [placeIn('US')] };
  test.each<[string, Parameters<typeof engagement>[0], number]>([
    ['current', leaving, 1],
    ['ends today', { ...leaving, untilOn: '2026-11-22' }, 1],
    ['ended yesterday', { ...leaving, untilOn: '2026-11-21' }, 0],
    ['archived', { ...leaving, archivedAt: '2026-01-01T00:00:00.000Z' }, 0],
    ['of an archived vendor', { ...leaving, vendor: vendor({ archivedAt: '2026-01-01T00:00:00.000Z' }) }, 0],
  ])('%s', (_case, facts, count) => {
    expect(found('safeguard-missing', register([engagement(facts)]))).toHaveLength(count);
  });
});

describe('transfers', () => {
  const cases: [string, Parameters<typeof engagement>[0], FindingCode][] = [
    ['nothing recorded', { locations: [placeIn('IN')] }, 'safeguard-missing'],
    [
      'repealed clauses',
      { locations: [placeIn('IN')], safeguards: [safeguard('scc-2010-87')] },
      'safeguard-not-in-force',
    ],
    [
      'module unknown',
      { locations: [placeIn('IN')], safeguards: [safeguard('scc-module-unknown')] },
      'safeguard-unknown',
    ],
    ['no place', {}, 'location-unknown'],
    ['a suggested place', { locations: [placeIn('IE', { toConfirm: ['country'] })] }, 'location-unknown'],
    ['worldwide', { locations: [location({ kind: 'worldwide' })] }, 'worldwide-location'],
    ['Canada', { locations: [placeIn('CA')] }, 'adequacy-scope-unconfirmed'],
  ];
  test.each(cases)('%s', (_case, facts, code) => {
    const one = engagement(facts);
    const about = findings(register([one]), on(today)).filter(({ subject }) => subject.kind === 'transfer');
    expect(about.map((finding) => finding.code)).toEqual([code]);
    expect(about[0]).toMatchObject({ engagementId: one.id, vendorId: one.vendor.id });
  });

  test('a statement is reported even where the place is unknown', () => {
    const stated = safeguard('statement-only', { statedAs: 'complies with the GDPR' });
    const one = register([engagement({ safeguards: [stated] })]);
    expect(found('statement-is-no-safeguard', one)).toMatchObject([
      { subject: { kind: 'safeguard', id: stated.id }, evidence: { statedAs: 'complies with the GDPR' } },
    ]);
    expect(found('location-unknown', one)).toHaveLength(1);
  });

  test.each([
    ['2030-12-26', []],
    ['2030-12-27', ['info']],
    ['2031-09-26', ['info']],
    ['2031-09-27', ['attention']],
    ['2031-12-26', ['attention']],
    ['2031-12-27', []],
  ])('a decision that ends on 27 December 2031 shows on %s as %j', (day, severities) => {
    const british = register([engagement({ locations: [placeIn('GB')] })]);
    expect(found('adequacy-expiring', british, day).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('the Data Privacy Framework', () => {
  const relying = (facts: Parameters<typeof vendor>[0]) =>
    register([
      engagement({ vendor: vendor(facts), locations: [placeIn('US')], safeguards: [safeguard('adequacy-dpf')] }),
    ]);

  test('not checked, once per vendor', () => {
    const by = vendor();
    const twice = ['hosting', 'support'].map((service) =>
      engagement({ vendor: by, service, locations: [placeIn('US')], safeguards: [safeguard('adequacy-dpf')] }),
    );
    expect(found('dpf-not-checked', register(twice))).toHaveLength(1);
    expect(found('dpf-not-checked', register([engagement({ locations: [placeIn('US')] })]))).toEqual([]);
  });

  test.each([
    ['2025-11-22', 0],
    ['2025-11-21', 1],
  ])('a check of %s is stale: %i', (dpfCheckedOn, count) => {
    expect(found('dpf-check-stale', relying({ ...dpfParticipant, dpfCheckedOn }))).toHaveLength(count);
  });

  test.each([
    ['2027-02-23', 0],
    ['2027-02-22', 1],
    ['2026-11-21', 1],
  ])('a certification due on %s shows: %i', (dpfNextCertificationDueOn, count) => {
    expect(found('dpf-certification-due', relying({ ...dpfParticipant, dpfNextCertificationDueOn }))).toHaveLength(
      count,
    );
  });
});

test('codes are the words of the rules', () => {
  expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
  for (const code of FINDING_CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
