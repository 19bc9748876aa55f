import { describe, expect, test } from 'vitest';
import type { RegisterEngagement } from '../../app/domain/register';
import type { Coverage, TransferReason } from '../../app/domain/transfers';
import { deriveTransfers, traceDestinations } from '../../app/domain/transfers';
import { worldOn } from '../../app/domain/world';
import { dpfParticipant, engagement, law, location, on, placeIn, safeguard, today, vendor } from './register-builders';

const judged = (one: RegisterEngagement, day = today) =>
  traceDestinations(one, on(day)).map(({ coverage, reason }) => [coverage, reason]);

describe('what is a transfer', () => {
  test('remote access from a third country is one, beside storage in the EEA', () => {
    const support = engagement({ id: 'e', locations: [placeIn('DE'), placeIn('IN', { mode: 'remote-access' })] });
    expect(deriveTransfers(support, on(today)).map(({ key }) => key)).toEqual(['e:IN:remote-access']);
  });

  test('one row per destination and mode; places of the same destination share it', () => {
    const east = placeIn('US', { place: 'Virginia' });
    const west = placeIn('US', { place: 'Oregon' });
    const support = placeIn('US', { mode: 'remote-access' });
    const rows = deriveTransfers(engagement({ id: 'e', locations: [east, west, support] }), on(today));
    expect(rows.map(({ key, locationIds }) => [key, locationIds])).toEqual([
      ['e:US:storage', [east.id, west.id]],
      ['e:US:remote-access', [support.id]],
    ]);
  });

  test('an alias is the same destination', () => {
    const rows = deriveTransfers(engagement({ id: 'e', locations: [placeIn('UK'), placeIn('GB')] }), on(today));
    expect(rows.map(({ key }) => key)).toEqual(['e:GB:storage']);
  });

  test('an international organisation is a destination', () => {
    const toEpo = location({ kind: 'international-organisation', internationalOrganisation: 'EPO' });
    const toUn = location({ kind: 'international-organisation', internationalOrganisation: 'United Nations' });
    expect(judged(engagement({ locations: [toEpo] }))).toEqual([['covered', 'adequacy-in-force']]);
    expect(judged(engagement({ locations: [toUn] }))).toEqual([['missing', 'no-safeguard-recorded']]);
  });

  test('software run by the organisation itself has no recipient', () => {
    expect(traceDestinations(engagement({ delivery: 'self-hosted', locations: [placeIn('US')] }), on(today))).toEqual(
      [],
    );
  });

  test('"self-hosted" as a mere suggestion changes nothing', () => {
    const suggested = engagement({ delivery: 'self-hosted', toConfirm: ['delivery'], locations: [placeIn('US')] });
    expect(judged(suggested)).toEqual([['missing', 'no-safeguard-recorded']]);
  });

  test('an archived location is no place', () => {
    const moved = engagement({ locations: [placeIn('US', { archivedAt: '2026-01-01T00:00:00.000Z' }), placeIn('FR')] });
    expect(judged(moved)).toEqual([['none-needed', 'eea']]);
  });

  test('encrypted transit through a third country is none, but tells nothing about where the data ends up', () => {
    const transit = placeIn('US', { mode: 'encrypted-transit' });
    expect(judged(engagement({ locations: [placeIn('FR'), transit] }))).toEqual([
      ['none-needed', 'eea'],
      ['none-needed', 'encrypted-transit'],
    ]);
    expect(judged(engagement({ locations: [transit] }))).toEqual([
      ['none-needed', 'encrypted-transit'],
      ['unknown', 'location-not-stated'],
    ]);
  });
});

describe('places nobody has said', () => {
  test.each<[string, Parameters<typeof engagement>[0], Coverage, TransferReason]>([
    ['no location', {}, 'unknown', 'location-not-stated'],
    ['not stated', { locations: [location({ kind: 'not-stated' })] }, 'unknown', 'location-not-stated'],
    ['worldwide', { locations: [location({ kind: 'worldwide' })] }, 'unknown', 'location-worldwide'],
    ['EU/EEA', { locations: [location({ kind: 'eu-eea' })] }, 'none-needed', 'eea'],
    [
      'a suggested EEA country',
      { locations: [placeIn('IE', { toConfirm: ['country'] })] },
      'unknown',
      'location-unconfirmed',
    ],
    [
      'a suggested adequate country',
      { locations: [placeIn('CH', { toConfirm: ['country'] })] },
      'unknown',
      'location-unconfirmed',
    ],
    [
      'a suggested third country',
      { locations: [placeIn('US', { toConfirm: ['country'] })] },
      'missing',
      'no-safeguard-recorded',
    ],
  ])('%s', (_case, facts, coverage, reason) => {
    expect(judged(engagement(facts))).toEqual([[coverage, reason]]);
  });

  test('a safeguard does not cure an unknown place', () => {
    const somewhere = { locations: [location({ kind: 'worldwide' })], safeguards: [safeguard('scc-module-3')] };
    expect(judged(engagement(somewhere))).toEqual([['unknown', 'location-worldwide']]);
  });

  test('one confirmed place confirms the row it shares', () => {
    const both = engagement({ locations: [placeIn('IE', { toConfirm: ['country'] }), placeIn('IE')] });
    expect(judged(both)).toEqual([['none-needed', 'eea']]);
  });
});

describe('a third country without any safeguard', () => {
  test.each<[string, Coverage, TransferReason]>([
    ['CH', 'covered', 'adequacy-in-force'],
    ['GB', 'covered', 'adequacy-in-force'],
    ['NZ', 'covered', 'adequacy-in-force'],
    ['CA', 'unknown', 'adequacy-scope-unconfirmed'],
    ['JP', 'unknown', 'adequacy-scope-unconfirmed'],
    ['KR', 'unknown', 'adequacy-scope-unconfirmed'],
    ['IL', 'unknown', 'adequacy-scope-unconfirmed'],
    ['BR', 'unknown', 'adequacy-scope-unconfirmed'],
    ['FO', 'unknown', 'adequacy-scope-unconfirmed'],
    ['US', 'missing', 'no-safeguard-recorded'],
    ['IN', 'missing', 'no-safeguard-recorded'],
    ['GI', 'missing', 'no-safeguard-recorded'],
  ])('%s: %s, %s', (country, coverage, reason) => {
    expect(judged(engagement({ locations: [placeIn(country)] }))).toEqual([[coverage, reason]]);
  });

  test('the United Kingdom through time', () => {
    const british = engagement({ locations: [placeIn('GB')] });
    expect(judged(british, '2020-12-31')).toEqual([['none-needed', 'eea']]);
    expect(judged(british, '2031-12-26')).toEqual([['covered', 'adequacy-in-force']]);
    expect(judged(british, '2031-12-28')).toEqual([['missing', 'no-safeguard-recorded']]);
  });
});

describe('what a safeguard is worth', () => {
  const cases: [string, string, Parameters<typeof safeguard>, Coverage, TransferReason][] = [
    ['clauses in force', 'IN', ['scc-module-3'], 'covered', 'instrument-in-force'],
    ['clauses for another country', 'IN', ['scc-module-3', { country: 'US' }], 'missing', 'no-safeguard-recorded'],
    ['module not stated', 'IN', ['scc-module-unknown'], 'unknown', 'module-not-stated'],
    ['a suggestion', 'IN', ['scc-module-3', { toConfirm: ['instrument'] }], 'unknown', 'instrument-unconfirmed'],
    [
      'a suggestion of what does not hold',
      'IN',
      ['adequacy', { toConfirm: ['instrument'] }],
      'not-in-force',
      'adequacy-not-in-force',
    ],
    ['the last day', 'IN', ['scc-module-3', { expiresOn: '2026-11-22' }], 'covered', 'instrument-in-force'],
    ['the day after', 'IN', ['scc-module-3', { expiresOn: '2026-11-21' }], 'not-in-force', 'expired'],
    ['valid from tomorrow', 'IN', ['bcr-processor', { validFromOn: '2026-11-23' }], 'not-in-force', 'not-yet-valid'],
    ['signed tomorrow', 'IN', ['scc-module-2', { signedOn: '2026-11-23' }], 'not-in-force', 'not-yet-valid'],
    ['clauses of 2010', 'IN', ['scc-2010-87', { signedOn: '2019-01-01' }], 'not-in-force', 'instrument-repealed'],
    ['Privacy Shield', 'US', ['privacy-shield'], 'not-in-force', 'instrument-repealed'],
    ['the British agreement', 'IN', ['uk-idta'], 'missing', 'other-regime'],
    ['the Swiss framework', 'US', ['swiss-dpf'], 'missing', 'other-regime'],
    ['"complies with the GDPR"', 'IN', ['statement-only'], 'missing', 'statement-is-no-safeguard'],
    ['adequacy for an inadequate country', 'IN', ['adequacy'], 'not-in-force', 'adequacy-not-in-force'],
    ['the US framework elsewhere', 'IN', ['adequacy-dpf'], 'not-in-force', 'adequacy-not-in-force'],
    [
      'adequacy, recipient in scope',
      'CA',
      ['adequacy', { evidence: { 'scope-confirmed': 'yes' } }],
      'covered',
      'adequacy-in-force',
    ],
    ['scope not looked at', 'CA', ['adequacy'], 'unknown', 'adequacy-scope-unconfirmed'],
    [
      'scope only suggested',
      'CA',
      ['adequacy', { evidence: { 'scope-confirmed': 'yes' }, toConfirm: ['evidence.scope-confirmed'] }],
      'unknown',
      'adequacy-scope-unconfirmed',
    ],
    [
      'scope unknown',
      'CA',
      ['adequacy', { evidence: { 'scope-confirmed': 'unknown' } }],
      'unknown',
      'adequacy-scope-unconfirmed',
    ],
    [
      'outside the scope, they suggest',
      'CA',
      ['adequacy', { evidence: { 'scope-confirmed': 'no' }, toConfirm: ['evidence.scope-confirmed'] }],
      'not-in-force',
      'adequacy-scope-not-met',
    ],
    [
      'outside the scope',
      'CA',
      ['adequacy', { evidence: { 'scope-confirmed': 'no' } }],
      'not-in-force',
      'adequacy-scope-not-met',
    ],
    ['a statement where the law suffices', 'CH', ['statement-only'], 'covered', 'adequacy-in-force'],
    [
      'archived',
      'IN',
      ['scc-module-3', { archivedAt: '2026-01-01T00:00:00.000Z' }],
      'missing',
      'no-safeguard-recorded',
    ],
  ];
  test.each(cases)('%s (%s)', (_case, country, recorded, coverage, reason) => {
    const one = engagement({ locations: [placeIn(country)], safeguards: [safeguard(...recorded)] });
    expect(judged(one)).toEqual([[coverage, reason]]);
  });

  test.each<[RegisterEngagement['frequency'], Coverage, TransferReason]>([
    ['one-off', 'covered', 'instrument-in-force'],
    ['occasional', 'covered', 'instrument-in-force'],
    ['regular', 'covered', 'instrument-in-force'],
    ['continuous', 'covered', 'instrument-in-force'],
    ['unknown', 'unknown', 'derogation-frequency-unknown'],
  ])('a derogation for a %s transfer', (frequency, coverage, reason) => {
    const one = engagement({ frequency, locations: [placeIn('IN')], safeguards: [safeguard('derogation-consent')] });
    expect(judged(one)).toEqual([[coverage, reason]]);
  });

  test('a derogation for a transfer said to be occasional by a suggestion', () => {
    const one = engagement({
      frequency: 'occasional',
      toConfirm: ['frequency'],
      locations: [placeIn('IN')],
      safeguards: [safeguard('derogation-consent')],
    });
    expect(judged(one)).toEqual([['unknown', 'derogation-frequency-unknown']]);
  });

  test('any valid one is enough, and the first by rank is what is relied on', () => {
    const [transfer] = deriveTransfers(
      engagement({
        locations: [placeIn('IN')],
        safeguards: [
          safeguard('bcr-processor', { rank: 3 }),
          safeguard('scc-module-3', { rank: 2 }),
          safeguard('statement-only'),
        ],
      }),
      on(today),
    );
    expect(transfer).toMatchObject({ coverage: 'covered', reliesOn: 'scc-module-3' });
    expect(transfer?.safeguards.map(({ standing }) => standing)).toEqual(['no-safeguard', 'valid', 'valid']);
  });
});

describe('the Data Privacy Framework', () => {
  const relying = (facts: Parameters<typeof vendor>[0]) =>
    engagement({ vendor: vendor(facts), locations: [placeIn('US')], safeguards: [safeguard('adequacy-dpf')] });

  test.each<[string, Parameters<typeof vendor>[0], Coverage, TransferReason]>([
    ['an active participant', dpfParticipant, 'covered', 'adequacy-in-force'],
    [
      're-certification under review',
      { ...dpfParticipant, dpfStatus: 'active-under-review', dpfNextCertificationDueOn: '2026-10-01' },
      'covered',
      'adequacy-in-force',
    ],
    ['not checked', {}, 'unknown', 'dpf-not-checked'],
    ['a suggested status', { ...dpfParticipant, toConfirm: ['dpfStatus'] }, 'unknown', 'dpf-not-checked'],
    ['a suggested coverage', { ...dpfParticipant, toConfirm: ['dpfCoversHr'] }, 'unknown', 'dpf-not-checked'],
    [
      'a suggested contracting entity',
      { ...dpfParticipant, toConfirm: ['contractingEntity'] },
      'unknown',
      'dpf-entity-unknown',
    ],
    [
      'suggested, but not listed',
      { ...dpfParticipant, dpfStatus: 'not-listed', toConfirm: ['dpfStatus'] },
      'not-in-force',
      'dpf-not-active',
    ],
    ['checked, nobody knows when', { ...dpfParticipant, dpfCheckedOn: undefined }, 'unknown', 'dpf-check-undated'],
    ['inactive', { ...dpfParticipant, dpfStatus: 'inactive' }, 'not-in-force', 'dpf-not-active'],
    ['not listed', { ...dpfParticipant, dpfStatus: 'not-listed' }, 'not-in-force', 'dpf-not-active'],
    [
      'only the Swiss framework',
      { ...dpfParticipant, dpfFrameworks: ['swiss-us'] },
      'not-in-force',
      'dpf-framework-missing',
    ],
    ['framework not noted', { ...dpfParticipant, dpfFrameworks: [] }, 'unknown', 'dpf-framework-unknown'],
    ['due day today', { ...dpfParticipant, dpfNextCertificationDueOn: '2026-11-22' }, 'covered', 'adequacy-in-force'],
    [
      'due day passed',
      { ...dpfParticipant, dpfNextCertificationDueOn: '2026-11-21' },
      'unknown',
      'dpf-certification-lapsed',
    ],
    ['no entity noted', { ...dpfParticipant, dpfEntity: undefined }, 'unknown', 'dpf-entity-unknown'],
    [
      'nobody knows who is contracted with',
      { ...dpfParticipant, contractingEntity: undefined },
      'unknown',
      'dpf-entity-unknown',
    ],
    ['written another way', { ...dpfParticipant, dpfEntity: 'VENDOR, Ltd.' }, 'covered', 'adequacy-in-force'],
    ['the parent is listed', { ...dpfParticipant, dpfEntity: 'Vendor Holding Inc.' }, 'unknown', 'dpf-entity-differs'],
    [
      'the parent is listed, and names the entity as covered',
      { ...dpfParticipant, dpfEntity: 'Vendor Ltd', dpfCoveredEntityOf: 'Vendor Holding Inc.' },
      'covered',
      'adequacy-in-force',
    ],
    [
      'staff data only',
      { ...dpfParticipant, dpfCoversNonHr: 'no', dpfCoversHr: 'yes' },
      'unknown',
      'dpf-staff-data-unknown',
    ],
    ['coverage not noted', { ...dpfParticipant, dpfCoversNonHr: 'unknown' }, 'unknown', 'dpf-coverage-unknown'],
    [
      'neither kind of data',
      { ...dpfParticipant, dpfCoversNonHr: 'no', dpfCoversHr: 'no' },
      'not-in-force',
      'dpf-data-not-covered',
    ],
  ])('%s', (_case, facts, coverage, reason) => {
    expect(judged(relying(facts))).toEqual([[coverage, reason]]);
  });

  test('a participant is not covered until the organisation says it relies on the framework', () => {
    expect(judged(engagement({ vendor: vendor(dpfParticipant), locations: [placeIn('US')] }))).toEqual([
      ['missing', 'no-safeguard-recorded'],
    ]);
  });

  test('if the decision falls the clauses behind it carry on', () => {
    const fallen = law.adequacy.map((one) => (one.key === 'us-dpf' ? { ...one, endsOn: '2027-01-01' } : one));
    const world = worldOn('2027-01-01', { ...law, adequacy: fallen });
    const alone = relying(dpfParticipant);
    const withFallback = { ...alone, safeguards: [...alone.safeguards, safeguard('scc-module-3', { rank: 2 })] };
    expect(deriveTransfers(alone, world)).toMatchObject([
      { coverage: 'not-in-force', reason: 'adequacy-not-in-force' },
    ]);
    expect(deriveTransfers(withFallback, world)).toMatchObject([{ coverage: 'covered', reliesOn: 'scc-module-3' }]);
  });
});
