import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../app/domain/findings';
import { FINDING_CODES, findings } from '../../app/domain/findings';
import { BREACH_NOTICE_HOURS } from '../../app/domain/findings-of-organisation';
import {
  ADEQUACY_ALERT_MONTHS,
  DPF_CERTIFICATION_ALERT_MONTHS,
  DPF_CHECK_STALE_AFTER_MONTHS,
} from '../../app/domain/findings-of-transfers';
import type { RegisterFacts } from '../../app/domain/register';
import { REVIEW_AFTER_MONTHS } from '../../app/domain/reviews';
import {
  dpfParticipant,
  engagement,
  identified,
  law,
  location,
  on,
  placeIn,
  register,
  safeguard,
  today,
  vendor,
} from './register-builders';

const found = (code: FindingCode, one: RegisterFacts, day = today) =>
  findings(one, on(day)).filter((finding) => finding.code === code);
const evidence = (code: FindingCode, one: RegisterFacts, day = today) =>
  found(code, one, day).map((finding) => finding.evidence);

test('the limits', () => {
  expect(REVIEW_AFTER_MONTHS).toBe(36);
  expect(BREACH_NOTICE_HOURS).toBe(72);
  expect(DPF_CHECK_STALE_AFTER_MONTHS).toBe(12);
  expect(DPF_CERTIFICATION_ALERT_MONTHS).toBe(3);
  expect(ADEQUACY_ALERT_MONTHS).toEqual({ plan: 12, act: 3 });
});

test('a register in order has no finding', () => {
  const inOrder = engagement({
    vendor: vendor({ ...identified, establishmentCountry: 'FR' }),
    contract: 'signed',
    flowDown: 'yes',
    authorisation: 'general',
    specialCategories: 'none',
    published: true,
    locations: [placeIn('FR')],
  });
  expect(findings(register([inOrder], { usesSubProcessors: 'yes' }), on(today))).toEqual([]);
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

describe('who and where the vendor is', () => {
  test.each<[string, string, string | undefined, string | undefined, boolean]>([
    ['US place, Australian entity', 'US', 'AU', 'AU', true],
    ['US place, Irish entity, parent unknown', 'US', 'IE', undefined, true],
    ['US place, Irish entity of a US group', 'US', 'IE', 'US', false],
    ['US place, US entity', 'US', 'US', undefined, false],
    ['US place, entity unknown', 'US', undefined, undefined, false],
    ['Irish place, Luxembourg entity of a US group', 'IE', 'LU', 'US', false],
    ['Belgian place, US entity', 'BE', 'US', 'US', false],
    ['Indian place, French entity', 'IN', 'FR', 'FR', true],
  ])('%s conflicts: %s %s %s %s', (_case, place, establishmentCountry, parentCountry, conflicts) => {
    const one = engagement({ vendor: vendor({ establishmentCountry, parentCountry }), locations: [placeIn(place)] });
    expect(found('entity-country-conflict', register([one]))).toHaveLength(conflicts ? 1 : 0);
  });

  test('an importer named at the place explains it', () => {
    const by = vendor({ establishmentCountry: 'FR' });
    const places = [placeIn('IN', { importer: 'Vendor Support India', importerCountry: 'IN' })];
    expect(found('entity-country-conflict', register([engagement({ vendor: by, locations: places })]))).toEqual([]);
  });

  test.each<[string, string, Parameters<typeof vendor>[0], object[]]>([
    [
      'US parent',
      'IE',
      { establishmentCountry: 'LU', parentCountry: 'US' },
      [{ severity: 'attention', evidence: { country: 'US', via: 'parent' } }],
    ],
    [
      'US entity',
      'BE',
      { establishmentCountry: 'US' },
      [{ severity: 'attention', evidence: { country: 'US', via: 'establishment' } }],
    ],
    [
      'Singapore entity of a US group',
      'DE',
      { establishmentCountry: 'SG', parentCountry: 'US' },
      [{ evidence: { country: 'SG', via: 'establishment' } }],
    ],
    ['Swiss parent', 'FR', { parentCountry: 'CH' }, [{ severity: 'info' }]],
    [
      'US parent behind a British place',
      'GB',
      { parentCountry: 'US' },
      [{ evidence: { country: 'US', locations: 'GB' } }],
    ],
    ['Swedish parent', 'FR', { establishmentCountry: 'FR', parentCountry: 'SE' }, []],
    ['nothing known', 'FR', {}, []],
    ['US place already reported as transfer', 'US', { parentCountry: 'AU' }, []],
  ])('exposure: %s', (_case, place, facts, expected) => {
    const one = engagement({ vendor: vendor(facts), locations: [placeIn(place)] });
    expect(found('parent-exposure', register([one]))).toMatchObject(expected);
  });

  test('what a vendor lacks is said once, however often it is engaged', () => {
    const by = vendor({
      contractingEntity: 'Vendor Ltd',
      toConfirm: ['contractingEntity'],
      address: '1 Harbour Street',
    });
    const twice = register([engagement({ vendor: by }), engagement({ vendor: by })]);
    expect(evidence('identity-incomplete', twice)).toEqual([{ missing: 'contractingEntity, contact' }]);
    expect(found('identity-incomplete', register([engagement({ vendor: vendor(identified) })]))).toEqual([]);
  });

  test('an unnamed vendor is unnamed, not incomplete', () => {
    const one = register([engagement({ vendor: vendor({ name: 'a hosting provider', identity: 'unnamed' }) })]);
    expect(found('vendor-unnamed', one)).toHaveLength(1);
    expect(found('identity-incomplete', one)).toEqual([]);
  });

  test('processor and joint controller at once', () => {
    const by = vendor();
    const as = (role: 'processor' | 'joint-controller' | 'independent-controller') => engagement({ vendor: by, role });
    expect(evidence('role-conflict', register([as('processor'), as('joint-controller')]))).toEqual([
      { roles: 'joint-controller, processor' },
    ]);
    expect(found('role-conflict', register([as('processor'), as('independent-controller')]))).toEqual([]);
    expect(found('role-conflict', register([as('processor'), engagement({ role: 'joint-controller' })]))).toEqual([]);
  });

  test('used, and not on the list', () => {
    const listed = engagement({ published: true });
    const forgotten = engagement({ vendor: vendor({ id: 'forgotten' }) });
    expect(found('not-on-list', register([listed, forgotten])).map(({ subject }) => subject.id)).toEqual(['forgotten']);
    expect(found('not-on-list', register([forgotten]))).toEqual([]);
  });
});

describe('engagements', () => {
  test.each<[FindingCode, Parameters<typeof engagement>[0], Parameters<typeof engagement>[0]]>([
    ['contract-missing', { contract: 'none' }, { contract: 'signed' }],
    ['contract-missing', { contract: 'none', role: 'joint-controller' }, { contract: 'none', role: 'recipient' }],
    ['contract-unknown', { contract: 'unknown' }, { contract: 'none' }],
    ['contract-unknown', { contract: 'signed', toConfirm: ['contract'] }, { contract: 'signed' }],
    ['flow-down-missing', { flowDown: 'no' }, { flowDown: 'no', role: 'processor' }],
    ['flow-down-unknown', { flowDown: 'unknown' }, { flowDown: 'yes' }],
    ['authorisation-missing', { authorisation: 'none' }, { authorisation: 'specific' }],
    ['authorisation-unknown', { authorisation: 'not-needed' }, { authorisation: 'not-needed', role: 'processor' }],
    ['authorisation-unknown', { authorisation: 'general', toConfirm: ['authorisation'] }, { authorisation: 'general' }],
    ['anonymisation-claim-to-verify', { format: 'anonymised-claimed' }, { format: 'pseudonymised' }],
    ['special-category-to-verify', { specialCategories: 'possible' }, { specialCategories: 'none' }],
    ['self-hosted-listed', { delivery: 'self-hosted' }, { delivery: 'service' }],
    ['contract-unknown', {}, { delivery: 'self-hosted' }],
    ['identity-incomplete', {}, { delivery: 'self-hosted' }],
    ['location-unknown', {}, { delivery: 'self-hosted' }],
  ])('%s: %j, but not %j', (code, troubled, fine) => {
    expect(found(code, register([engagement(troubled)]))).toHaveLength(1);
    expect(found(code, register([engagement(fine)]))).toEqual([]);
  });

  test('software of its own on the public list is more than worth knowing', () => {
    const severity = (published: boolean) =>
      found('self-hosted-listed', register([engagement({ delivery: 'self-hosted', published })]))[0]?.severity;
    expect([severity(false), severity(true)]).toEqual(['info', 'attention']);
  });

  test('everything waiting for confirmation, once per vendor and once per engagement', () => {
    const one = engagement({
      vendor: vendor({ toConfirm: ['parentCountry', 'address'] }),
      toConfirm: ['purpose'],
      locations: [placeIn('IE', { toConfirm: ['country'] })],
      safeguards: [safeguard('scc-module-3', { toConfirm: ['instrument'] })],
    });
    expect(evidence('to-confirm', register([one]))).toEqual([
      { fields: 'parentCountry, address', count: 2 },
      { fields: 'purpose, location.country, safeguard.instrument', count: 3 },
    ]);
  });

  test('a vendor nobody is engaged with yet waits for confirmation too', () => {
    expect(found('to-confirm', register([], {}, [vendor({ toConfirm: ['name'] })]))).toHaveLength(1);
  });
});

describe('evidence of an instrument', () => {
  const holding = (...recorded: Parameters<typeof safeguard>) =>
    register([
      engagement({ vendor: vendor(dpfParticipant), locations: [placeIn('US')], safeguards: [safeguard(...recorded)] }),
    ]);
  const required = law.instruments['bcr-processor'].evidence.filter((line) => line.required).map(({ key }) => key);
  const complete = Object.fromEntries(required.map((key) => [key, 'yes']));

  test('complete', () => {
    expect(required.length).toBeGreaterThan(3);
    expect(evidence('evidence-incomplete', holding('bcr-processor', { evidence: complete }))).toEqual([]);
  });

  test.each<[string, Parameters<typeof safeguard>[1], string]>([
    ['blank', { evidence: { ...complete, 'importer-covered': ' ' } }, 'importer-covered'],
    ['"no" where a yes is needed', { evidence: { ...complete, 'importer-covered': 'no' } }, 'importer-covered'],
    ['"unknown"', { evidence: { ...complete, updated: 'unknown' } }, 'updated'],
    ['a suggestion', { evidence: complete, toConfirm: ['evidence.group'] }, 'group'],
  ])('%s', (_case, facts, missing) => {
    expect(evidence('evidence-incomplete', holding('bcr-processor', facts))).toMatchObject([{ missing, count: 1 }]);
  });

  test('the vendor’s record of the list answers for the framework', () => {
    expect(evidence('evidence-incomplete', holding('adequacy-dpf'))).toMatchObject([
      { missing: 'listed-entity, covers-hr' },
    ]);
  });

  test.each(['statement-only', 'uk-idta', 'scc-2010-87'] as const)(
    '%s has a graver finding of its own',
    (instrument) => {
      expect(found('evidence-incomplete', holding(instrument))).toEqual([]);
    },
  );
});

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
      'vendor-review',
      'engagement-review',
      'safeguard-review',
    ]);
  });
});

test('codes are the words of the rules', () => {
  expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
  for (const code of FINDING_CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
