import { describe, expect, test } from 'vitest';
import type { RegisterEngagement, RegisterLocation } from '../../app/domain/register';
import { deriveTransfers, destinationKey, restsOnProgramme, traceDestinations } from '../../app/domain/transfers';
import { dpfParticipant, engagement, location, on, placeIn, safeguard, today, vendor } from './register-builders';

const trace = (facts: Parameters<typeof engagement>[0], day = today) =>
  traceDestinations(engagement({ id: 'e', vendor: vendor({ id: 'v' }), ...facts }), on(day));
const organisation = (internationalOrganisation: string, facts: Partial<RegisterLocation> = {}) =>
  location({ kind: 'international-organisation', internationalOrganisation, ...facts });

test.each([
  [{ kind: 'country', country: 'US' }, 'US'],
  [{ kind: 'country' }, 'not-stated'],
  [{ kind: 'eu-eea' }, 'eu-eea'],
  [{ kind: 'worldwide' }, 'worldwide'],
  [{ kind: 'not-stated' }, 'not-stated'],
  [{ kind: 'international-organisation', internationalOrganisation: 'Office of  X, Y' }, 'organisation-office-of-x-y'],
  [{ kind: 'international-organisation' }, 'organisation-'],
] as const)('%j is called %s', (destination, key) => {
  expect(destinationKey(destination)).toBe(key);
});

test('a row says whose it is, where, how, since which places, and on which decision', () => {
  const [storage, support] = [placeIn('CH', { place: 'Zurich' }), placeIn('CH', { mode: 'remote-access' })];
  const again = placeIn('CH');
  const rows = trace({ locations: [storage, support, again] });
  expect(rows).toMatchObject([
    {
      key: 'e:CH:storage',
      engagementId: 'e',
      vendorId: 'v',
      destination: { kind: 'country', country: 'CH' },
      mode: 'storage',
      locationIds: [storage.id, again.id],
      isLocationConfirmed: true,
      safeguards: [],
      coverage: 'covered',
      reason: 'adequacy-in-force',
      reliesOn: 'adequacy',
      decision: { decision: '2000/518/EC' },
    },
    { key: 'e:CH:remote-access', mode: 'remote-access', locationIds: [support.id] },
  ]);
});

test('where nobody placed the data, one row says so', () => {
  expect(trace({})).toMatchObject([
    {
      key: 'e:not-stated:not-stated',
      destination: { kind: 'not-stated' },
      mode: 'not-stated',
      locationIds: [],
      isLocationConfirmed: true,
      coverage: 'unknown',
      reason: 'location-not-stated',
    },
  ]);
  const nowhere = { ...placeIn('US'), country: undefined };
  expect(trace({ locations: [nowhere] })).toMatchObject([
    { key: 'e:not-stated:storage', reason: 'location-not-stated' },
  ]);
});

test('an organisation is one destination however it is spaced', () => {
  const rows = trace({
    locations: [organisation('European Patent Organisation'), organisation(' European Patent Organisation ')],
  });
  expect(rows).toMatchObject([
    {
      key: 'e:organisation-european-patent-organisation:storage',
      destination: { kind: 'international-organisation', internationalOrganisation: 'European Patent Organisation' },
      coverage: 'covered',
    },
  ]);
});

describe('a place that is only a suggestion', () => {
  const row = (place: RegisterLocation) =>
    trace({ locations: [place] }).map((one) => [one.isLocationConfirmed, one.reason])[0];
  test.each([
    ['its country', placeIn('IE', { toConfirm: ['country'] }), [false, 'location-unconfirmed']],
    ['its kind', placeIn('IE', { toConfirm: ['kind'] }), [false, 'location-unconfirmed']],
    [
      'the organisation',
      organisation('European Patent Organisation', { toConfirm: ['internationalOrganisation'] }),
      [false, 'location-unconfirmed'],
    ],
    ['how it is reached', placeIn('IE', { toConfirm: ['mode'] }), [true, 'eea']],
    [
      'that it is only passed through',
      placeIn('US', { mode: 'encrypted-transit', toConfirm: ['mode'] }),
      [false, 'location-unconfirmed'],
    ],
    ['the town', placeIn('IE', { toConfirm: ['place'] }), [true, 'eea']],
    ['a country nothing covers', placeIn('IN', { toConfirm: ['country'] }), [false, 'no-safeguard-recorded']],
  ])('%s', (_case, place, expected) => {
    expect(row(place)).toEqual(expected);
  });
});

describe('which safeguards reach a destination', () => {
  const reaching = (country: string, ...safeguards: ReturnType<typeof safeguard>[]) =>
    trace({ locations: [placeIn(country)], safeguards })[0]?.safeguards.map(
      ({ safeguard: { instrument } }) => instrument,
    );
  test.each([
    ['one for every country', 'IN', safeguard('scc-module-3'), ['scc-module-3']],
    ['one for that country', 'GB', safeguard('scc-module-3', { country: 'UK' }), ['scc-module-3']],
    ['one for another', 'IN', safeguard('scc-module-3', { country: 'US' }), []],
    ['an archived one', 'IN', safeguard('scc-module-3', { archivedAt: '2026-01-01T00:00:00.000Z' }), []],
  ])('%s', (_case, country, held, expected) => {
    expect(reaching(country, held)).toEqual(expected);
  });
  test('in their rank', () => {
    expect(
      reaching(
        'IN',
        safeguard('bcr-processor', { rank: 3 }),
        safeguard('ad-hoc-clauses', { rank: 1 }),
        safeguard('scc-module-3', { rank: 2 }),
      ),
    ).toEqual(['ad-hoc-clauses', 'scc-module-3', 'bcr-processor']);
  });
});

describe('of several reasons the best counts', () => {
  const expired = safeguard('scc-module-3', { expiresOn: '2026-01-01' });
  const open = safeguard('scc-module-unknown');
  const sentence = safeguard('statement-only');
  const standing = safeguard('bcr-processor', { rank: 9 });
  const outcome = (country: string, ...safeguards: ReturnType<typeof safeguard>[]) => {
    const [row] = trace({ locations: [placeIn(country)], safeguards });
    return [row?.coverage, row?.reason, row?.reliesOn];
  };
  test.each([
    ['what stands', 'IN', [sentence, expired, open, standing], ['covered', 'instrument-in-force', 'bcr-processor']],
    ['what stands, before a decision', 'CH', [standing], ['covered', 'instrument-in-force', 'bcr-processor']],
    ['a decision for everyone', 'CH', [sentence, expired, open], ['covered', 'adequacy-in-force', 'adequacy']],
    ['what may stand', 'IN', [sentence, expired, open], ['unknown', 'module-not-stated', undefined]],
    ['what stood', 'IN', [sentence, expired], ['not-in-force', 'expired', undefined]],
    ['a decision for some', 'CA', [sentence], ['unknown', 'adequacy-scope-unconfirmed', undefined]],
    ['what stood, before a decision for some', 'CA', [expired], ['not-in-force', 'expired', undefined]],
    ['no programme by itself', 'US', [], ['missing', 'no-safeguard-recorded', undefined]],
    ['a sentence', 'IN', [sentence], ['missing', 'statement-is-no-safeguard', undefined]],
    ['nothing', 'IN', [], ['missing', 'no-safeguard-recorded', undefined]],
  ] as const)('%s', (_case, country, safeguards, expected) => {
    expect(outcome(country, ...safeguards)).toEqual(expected);
  });
});

describe('the importer at a place', () => {
  const participant = (facts: Partial<RegisterLocation>) =>
    trace({
      vendor: vendor({ ...dpfParticipant, contractingEntity: 'Vendor Ireland Ltd', dpfEntity: 'Vendor Inc' }),
      locations: [placeIn('US', facts)],
      safeguards: [safeguard('adequacy-dpf')],
    })[0]?.reason;
  test('is the one looked for on the list', () => {
    expect(participant({})).toBe('dpf-entity-differs');
    expect(participant({ importer: 'Vendor Inc' })).toBe('adequacy-in-force');
    expect(participant({ importer: 'Vendor Inc', toConfirm: ['importer'] })).toBe('dpf-entity-differs');
  });
});

test.each([
  ['adequacy-dpf', 'US', true],
  ['adequacy', 'US', true],
  ['adequacy', 'CH', false],
  ['scc-module-3', 'US', false],
] as const)('%s to %s goes by a programme: %s', (instrument, country, expected) => {
  const [row] = deriveTransfers(
    engagement({ vendor: vendor(dpfParticipant), locations: [placeIn(country)], safeguards: [safeguard(instrument)] }),
    on(today),
  );
  expect(row && restsOnProgramme(row)).toBe(expected);
});

test('software the organisation runs itself has no destination, a suggestion of it has', () => {
  const own: Partial<RegisterEngagement> = { delivery: 'self-hosted', locations: [placeIn('US')] };
  expect(trace(own)).toEqual([]);
  expect(trace({ ...own, toConfirm: ['delivery'] })).toHaveLength(1);
});
