import { describe, expect, test } from 'vitest';
import type { RegisterEngagement, RegisterVendor } from '../../app/domain/register';
import { judgeSafeguard } from '../../app/domain/safeguard-standing';
import { dpfParticipant, engagement, on, safeguard, today, vendor } from './register-builders';

type Given = {
  vendor?: Partial<RegisterVendor>;
  engagement?: Partial<RegisterEngagement>;
  importers?: string[];
  destination?: string;
  day?: string;
};

const judged = (
  one: ReturnType<typeof safeguard>,
  { vendor: by = {}, engagement: facts = {}, importers = [], destination = 'US', day = today }: Given = {},
) => {
  const world = on(day);
  const { standing, reason } = judgeSafeguard(
    one,
    {
      engagement: engagement({ ...facts, vendor: vendor(by) }),
      importers,
      decisions: world.adequacyFor(destination),
    },
    world,
  );
  return `${standing}: ${reason}`;
};

describe('an instrument on its days', () => {
  test.each([
    ['in force', {}, 'valid: instrument-in-force'],
    ['through its last day', { expiresOn: '2026-11-22' }, 'valid: instrument-in-force'],
    ['no longer the day after', { expiresOn: '2026-11-21' }, 'not-in-force: expired'],
    ['from its first day', { validFromOn: '2026-11-22' }, 'valid: instrument-in-force'],
    ['not the day before', { validFromOn: '2026-11-23' }, 'not-in-force: not-yet-valid'],
    ['signed today', { signedOn: '2026-11-22' }, 'valid: instrument-in-force'],
    ['signed tomorrow', { signedOn: '2026-11-23' }, 'not-in-force: not-yet-valid'],
    ['a suggestion', { toConfirm: ['instrument'] }, 'unknown: instrument-unconfirmed'],
    ['for a suggested country', { toConfirm: ['country'] }, 'unknown: instrument-unconfirmed'],
    ['with another suggestion', { toConfirm: ['reference'] }, 'valid: instrument-in-force'],
    ['a suggestion that has expired', { expiresOn: '2026-11-21', toConfirm: ['instrument'] }, 'not-in-force: expired'],
  ])('clauses: %s', (_case, facts, expected) => {
    expect(judged(safeguard('scc-module-3', facts))).toBe(expected);
  });

  test('a suggestion of an unknown module is unconfirmed, a suggested sentence is still none', () => {
    const suggested = { toConfirm: ['instrument'] };
    expect(judged(safeguard('scc-module-unknown', suggested))).toBe('unknown: instrument-unconfirmed');
    expect(judged(safeguard('statement-only', suggested))).toBe('no-safeguard: statement-is-no-safeguard');
  });

  test.each([
    ['statement-only', 'no-safeguard: statement-is-no-safeguard'],
    ['uk-idta', 'no-safeguard: other-regime'],
    ['swiss-scc', 'no-safeguard: other-regime'],
    ['scc-module-unknown', 'unknown: module-not-stated'],
    ['scc-2010-87', 'not-in-force: instrument-repealed'],
    ['bcr-processor', 'valid: instrument-in-force'],
    ['adequacy-dpf', 'unknown: dpf-not-checked'],
    ['adequacy', 'unknown: dpf-not-checked'],
  ] as const)('%s', (instrument, expected) => {
    expect(judged(safeguard(instrument))).toBe(expected);
  });
});

describe('an adequacy decision', () => {
  test.each([
    ['CH', 'adequacy', {}, 'valid: adequacy-in-force'],
    ['IN', 'adequacy', {}, 'not-in-force: adequacy-not-in-force'],
    ['CH', 'adequacy-dpf', {}, 'not-in-force: adequacy-not-in-force'],
    ['CA', 'adequacy', {}, 'unknown: adequacy-scope-unconfirmed'],
    ['CA', 'adequacy', { evidence: { 'scope-confirmed': 'yes' } }, 'valid: adequacy-in-force'],
    ['CA', 'adequacy', { evidence: { 'scope-confirmed': 'no' } }, 'not-in-force: adequacy-scope-not-met'],
    ['CA', 'adequacy', { evidence: { 'scope-confirmed': 'unknown' } }, 'unknown: adequacy-scope-unconfirmed'],
    [
      'CA',
      'adequacy',
      { evidence: { 'scope-confirmed': 'yes' }, toConfirm: ['evidence.scope-confirmed'] },
      'unknown: adequacy-scope-unconfirmed',
    ],
  ] as const)('%s, %s %j: %s', (destination, instrument, facts, expected) => {
    expect(judged(safeguard(instrument, facts as Parameters<typeof safeguard>[1]), { destination })).toBe(expected);
  });
});

describe('the programmes that have ended', () => {
  const listed = { evidence: { listed: 'yes' } };
  test.each([
    ['privacy-shield', '2020-07-15', listed, 'valid: adequacy-in-force'],
    ['privacy-shield', '2020-07-16', listed, 'not-in-force: instrument-repealed'],
    ['privacy-shield', '2020-07-15', {}, 'unknown: participation-unknown'],
    ['privacy-shield', '2020-07-15', { evidence: { listed: 'no' } }, 'unknown: participation-unknown'],
    ['privacy-shield', '2020-07-15', { ...listed, toConfirm: ['evidence.listed'] }, 'unknown: participation-unknown'],
    ['safe-harbour', '2015-10-05', listed, 'valid: adequacy-in-force'],
    ['safe-harbour', '2015-10-06', listed, 'not-in-force: instrument-repealed'],
    ['adequacy', '2020-07-15', {}, 'unknown: participation-unknown'],
  ] as const)('%s on %s %j: %s', (instrument, day, facts, expected) => {
    expect(judged(safeguard(instrument, facts as Parameters<typeof safeguard>[1]), { day })).toBe(expected);
  });
});

describe('the Data Privacy Framework', () => {
  const dpf = (given: Given = {}) => judged(safeguard('adequacy-dpf'), { vendor: dpfParticipant, ...given });
  const of = (facts: Partial<RegisterVendor>, more: Given = {}) =>
    dpf({ ...more, vendor: { ...dpfParticipant, ...facts } });

  test.each([
    ['active', {}, 'valid: adequacy-in-force'],
    ['active, its day today', { dpfNextCertificationDueOn: '2026-11-22' }, 'valid: adequacy-in-force'],
    ['active, its day passed', { dpfNextCertificationDueOn: '2026-11-21' }, 'unknown: dpf-certification-lapsed'],
    [
      'under review, its day passed',
      { dpfStatus: 'active-under-review', dpfNextCertificationDueOn: '2026-11-21' },
      'valid: adequacy-in-force',
    ],
    ['not looked up', { dpfStatus: 'not-checked' }, 'unknown: dpf-not-checked'],
    ['inactive', { dpfStatus: 'inactive' }, 'not-in-force: dpf-not-active'],
    ['not listed', { dpfStatus: 'not-listed' }, 'not-in-force: dpf-not-active'],
    ['no framework noted', { dpfFrameworks: [] }, 'unknown: dpf-framework-unknown'],
    ['the Swiss one only', { dpfFrameworks: ['swiss-us'] }, 'not-in-force: dpf-framework-missing'],
    ['both', { dpfFrameworks: ['swiss-us', 'eu-us'] }, 'valid: adequacy-in-force'],
    ['nobody knows when it was looked up', { dpfCheckedOn: undefined }, 'unknown: dpf-check-undated'],
  ] as const)('%s', (_case, facts, expected) => {
    expect(of(facts as Partial<RegisterVendor>)).toBe(expected);
  });

  test.each([
    'dpfStatus',
    'dpfFrameworks',
    'dpfCheckedOn',
    'dpfEntity',
    'dpfCoveredEntityOf',
    'dpfCoversHr',
    'dpfCoversNonHr',
    'dpfNextCertificationDueOn',
  ])('a suggested %s is no check, but may speak against it', (field) => {
    expect(of({ toConfirm: [field] })).toBe('unknown: dpf-not-checked');
    expect(of({ toConfirm: [field], dpfStatus: 'inactive' })).toBe('not-in-force: dpf-not-active');
    expect(of({ toConfirm: ['address'] })).toBe('valid: adequacy-in-force');
  });

  test.each([
    ['the entity contracted with', {}, [], 'valid: adequacy-in-force'],
    ['the same, written otherwise', { dpfEntity: ' VENDOR ltd. ' }, [], 'valid: adequacy-in-force'],
    ['another one', { dpfEntity: 'Vendor Inc.' }, [], 'unknown: dpf-entity-differs'],
    [
      'another one that names it',
      { dpfEntity: 'Vendor Inc.', dpfCoveredEntityOf: 'Vendor Inc.' },
      [],
      'valid: adequacy-in-force',
    ],
    ['the importer at the place', { dpfEntity: 'Vendor US LLC' }, ['Vendor US, LLC'], 'valid: adequacy-in-force'],
    ['neither', { dpfEntity: 'Vendor Inc.' }, ['Vendor US LLC'], 'unknown: dpf-entity-differs'],
    [
      'the importer, nobody contracted with',
      { contractingEntity: undefined },
      ['Vendor Ltd'],
      'valid: adequacy-in-force',
    ],
    ['nobody on the list', { dpfEntity: undefined }, [], 'unknown: dpf-entity-unknown'],
    ['nobody contracted with', { contractingEntity: undefined }, [], 'unknown: dpf-entity-unknown'],
    ['a suggested entity', { toConfirm: ['contractingEntity'] }, [], 'unknown: dpf-entity-unknown'],
  ] as const)('listed: %s', (_case, facts, importers, expected) => {
    expect(of(facts as Partial<RegisterVendor>, { importers: [...importers] })).toBe(expected);
  });

  const covers = (hr: string, other: string) => ({ dpfCoversHr: hr, dpfCoversNonHr: other }) as Partial<RegisterVendor>;
  test.each([
    ['yes', 'yes', 'no', 'valid: adequacy-in-force'],
    ['yes', 'no', 'yes', 'not-in-force: dpf-data-not-covered'],
    ['yes', 'unknown', 'yes', 'unknown: dpf-coverage-unknown'],
    ['no', 'no', 'yes', 'valid: adequacy-in-force'],
    ['no', 'yes', 'no', 'not-in-force: dpf-data-not-covered'],
    ['no', 'yes', 'unknown', 'unknown: dpf-coverage-unknown'],
    ['unknown', 'yes', 'yes', 'valid: adequacy-in-force'],
    ['unknown', 'no', 'no', 'not-in-force: dpf-data-not-covered'],
    ['unknown', 'yes', 'no', 'unknown: dpf-staff-data-unknown'],
    ['unknown', 'no', 'unknown', 'unknown: dpf-coverage-unknown'],
  ] as const)('staff data: %s, certified for it: %s, for the rest: %s', (staffData, hr, other, expected) => {
    expect(of(covers(hr, other), { engagement: { staffData } })).toBe(expected);
  });

  test('suggested staff data is not known', () => {
    const suggested = { staffData: 'yes', toConfirm: ['staffData'] } as const;
    expect(of(covers('yes', 'no'), { engagement: { ...suggested, toConfirm: ['staffData'] } })).toBe(
      'unknown: dpf-staff-data-unknown',
    );
    expect(of(covers('yes', 'no'), { engagement: { staffData: 'yes', toConfirm: ['retention'] } })).toBe(
      'valid: adequacy-in-force',
    );
  });
});

test.each([
  ['one-off', [], 'valid: instrument-in-force'],
  ['continuous', [], 'valid: instrument-in-force'],
  ['unknown', [], 'unknown: derogation-frequency-unknown'],
  ['one-off', ['frequency'], 'unknown: derogation-frequency-unknown'],
  ['one-off', ['retention'], 'valid: instrument-in-force'],
] as const)('a derogation for what is %s (suggested: %j): %s', (frequency, toConfirm, expected) => {
  expect(judged(safeguard('derogation-contract'), { engagement: { frequency, toConfirm: [...toConfirm] } })).toBe(
    expected,
  );
});
