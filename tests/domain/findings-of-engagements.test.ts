import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../app/domain/findings';
import {
  completeEvidence,
  dpfParticipant,
  engagement,
  evidence,
  found,
  placeIn,
  register,
  safeguard,
  vendor,
} from './register-builders';

describe('engagements', () => {
  test.each<[FindingCode, Parameters<typeof engagement>[0], Parameters<typeof engagement>[0]]>([
    ['contract-missing', { contract: 'none' }, { contract: 'signed' }],
    ['contract-missing', { contract: 'none', role: 'joint-controller' }, { contract: 'none', role: 'recipient' }],
    ['contract-unknown', { contract: 'unknown' }, { contract: 'none' }],
    ['contract-unknown', { contract: 'signed', toConfirm: ['contract'] }, { contract: 'signed' }],
    ['contract-unknown', {}, { contract: 'none', toConfirm: ['contract'] }],
    ['flow-down-unknown', { flowDown: 'yes', toConfirm: ['flowDown'] }, { flowDown: 'no', toConfirm: ['flowDown'] }],
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
    const listed = (published: boolean) =>
      found('self-hosted-listed', register([engagement({ delivery: 'self-hosted', published })]));
    expect(listed(false)).toMatchObject([{ severity: 'info', evidence: { service: 'hosting', published: 'no' } }]);
    expect(listed(true)).toMatchObject([{ severity: 'attention', evidence: { published: 'yes' } }]);
  });

  test('everything waiting for confirmation, once per vendor and once per engagement', () => {
    const one = engagement({
      vendor: vendor({ toConfirm: ['parentCountry', 'address'] }),
      toConfirm: ['purpose'],
      locations: [placeIn('IE', { toConfirm: ['country'] })],
      safeguards: [safeguard('scc-module-3', { toConfirm: ['instrument'] })],
    });
    expect(evidence('to-confirm', register([one]))).toEqual([
      { fields: 'purpose, location.country, safeguard.instrument', count: 3 },
      { fields: 'parentCountry, address', count: 2 },
    ]);
  });

  test('a vendor nobody is engaged with yet waits for confirmation too', () => {
    expect(found('to-confirm', register([], {}, [vendor({ toConfirm: ['name'] })]))).toHaveLength(1);
  });
});

describe('evidence of an instrument', () => {
  const holdingBy = (by: Parameters<typeof vendor>[0], ...recorded: Parameters<typeof safeguard>) =>
    register([engagement({ vendor: vendor(by), locations: [placeIn('US')], safeguards: [safeguard(...recorded)] })]);
  const holding = (...recorded: Parameters<typeof safeguard>) => holdingBy(dpfParticipant, ...recorded);
  const complete = completeEvidence('bcr-processor');

  test('complete', () => {
    expect(Object.keys(complete).length).toBeGreaterThan(3);
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
    const lacking = { ...dpfParticipant, dpfEntity: undefined, dpfCoversHr: 'unknown' as const };
    expect(evidence('evidence-incomplete', holdingBy(lacking, 'adequacy-dpf'))).toMatchObject([
      { missing: 'listed-entity, covers-hr' },
    ]);
    expect(evidence('evidence-incomplete', holding('adequacy-dpf'))).toEqual([]);
  });

  test.each(['statement-only', 'uk-idta', 'scc-2010-87'] as const)(
    '%s has a graver finding of its own',
    (instrument) => {
      expect(found('evidence-incomplete', holding(instrument))).toEqual([]);
    },
  );
});
