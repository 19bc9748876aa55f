import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../app/domain/publication';
import { publishedEntries, withheldEntries } from '../../app/domain/publication-entries';
import type { RegisterEngagement } from '../../app/domain/register';
import {
  dpfParticipant,
  engagement,
  location,
  on,
  placeIn,
  register,
  safeguard,
  today,
  vendor,
} from './register-builders';

const listOf = (...engagements: RegisterEngagement[]) => publishedEntries(register(engagements), on(today));
const reasons = (...engagements: RegisterEngagement[]) =>
  withheldEntries(register(engagements), on(today)).map(({ reason }) => reason);
const publicly = (facts: Parameters<typeof engagement>[0]) => engagement({ published: true, ...facts });

describe('what stands on the list', () => {
  test.each([
    { what: 'marked and current', facts: {}, listed: 1 },
    { what: 'not marked', facts: { published: false }, listed: 0 },
    { what: 'in its last day', facts: { untilOn: today }, listed: 1 },
    { what: 'ended yesterday', facts: { untilOn: '2026-11-21' }, listed: 0 },
    { what: 'archived', facts: { archivedAt: '2026-01-01T00:00:00.000Z' }, listed: 0 },
    { what: 'of an archived vendor', facts: { vendor: vendor({ archivedAt: '2026-01-01T00:00:00.000Z' }) }, listed: 0 },
    { what: 'software the organisation runs itself', facts: { delivery: 'self-hosted' as const }, listed: 0 },
    { what: 'not begun yet', facts: { fromOn: '2027-02-01' }, listed: 1 },
  ])('$what: $listed', ({ facts, listed }) => {
    expect(listOf(publicly(facts))).toHaveLength(listed);
  });

  test('in the order people look names up, whatever the order of the register', () => {
    const named = (name: string) => publicly({ vendor: vendor({ name }) });
    const three = [named('zeta'), named('Écho'), named('Alpha')];
    expect(listOf(...three).map((entry) => entry.vendor)).toEqual(['Alpha', 'Écho', 'zeta']);
    expect(canonicalJson(listOf(...three))).toBe(canonicalJson(listOf(...three.toReversed())));
  });
});

describe('what nobody has confirmed', () => {
  test('is left out of the row', () => {
    const suggested = vendor({
      contractingEntity: 'Vendor Ltd',
      address: '1 Quay',
      parentName: 'Group Inc',
      parentCountry: 'US',
      establishmentCountry: 'IE',
      toConfirm: ['parentName', 'parentCountry', 'contractingEntity'],
    });
    const [entry] = listOf(
      publicly({ vendor: suggested, purpose: 'guess', toConfirm: ['purpose'], locations: [placeIn('IE')] }),
    );
    expect(entry).toMatchObject({ address: '1 Quay', establishmentCountry: 'IE' });
    expect(entry).not.toHaveProperty('contractingEntity');
    expect(entry).not.toHaveProperty('parentName');
    expect(entry).not.toHaveProperty('exposure');
    expect(entry).not.toHaveProperty('purpose');
  });

  test('a suggested place is a place not stated', () => {
    const [entry] = listOf(publicly({ locations: [placeIn('FR', { place: 'Paris', toConfirm: ['country'] })] }));
    expect(entry?.locations).toEqual([{ kind: 'not-stated', mode: 'storage', verdict: 'unknown', safeguards: [] }]);
  });

  test('a suggested safeguard is no safeguard', () => {
    const clauses = safeguard('scc-module-3', { toConfirm: ['instrument'] });
    const [entry] = listOf(publicly({ locations: [placeIn('IN')], safeguards: [clauses] }));
    expect(entry?.safeguards).toEqual([]);
    expect(entry?.locations[0]).toMatchObject({ verdict: 'missing' });
  });

  test('a suggested participation in the DPF covers nothing', () => {
    const unread = vendor({ ...dpfParticipant, toConfirm: ['dpfStatus'] });
    const [entry] = listOf(
      publicly({ vendor: unread, locations: [placeIn('US')], safeguards: [safeguard('adequacy-dpf')] }),
    );
    expect(entry?.locations[0]).toMatchObject({
      verdict: 'unknown',
      safeguards: [{ instrument: 'adequacy-dpf', standing: 'unknown' }],
    });
  });

  test('without a confirmed name, service or role there is no row, and it is said why', () => {
    const nameless = publicly({ vendor: vendor({ toConfirm: ['name'] }) });
    const roleless = publicly({ toConfirm: ['role'] });
    const own = publicly({ delivery: 'self-hosted' });
    const over = publicly({ untilOn: '2026-01-01' });
    expect(listOf(nameless, roleless, own, over)).toEqual([]);
    expect(reasons(nameless, roleless, own, over)).toEqual(['unconfirmed', 'unconfirmed', 'self-hosted', 'ended']);
  });
});

describe('places', () => {
  test('a row without one says so', () => {
    const [entry] = listOf(publicly({}));
    expect(entry?.locations).toEqual([{ kind: 'not-stated', mode: 'not-stated', verdict: 'unknown', safeguards: [] }]);
  });

  test.each([
    { place: placeIn('FR'), safeguards: [], says: { verdict: 'none-needed' } },
    {
      place: placeIn('CH'),
      safeguards: [],
      says: { verdict: 'covered', reliesOn: 'adequacy', decision: '2000/518/EC' },
    },
    {
      place: placeIn('IN'),
      safeguards: [safeguard('scc-module-3')],
      says: { verdict: 'covered', reliesOn: 'scc-module-3' },
    },
    { place: placeIn('US'), safeguards: [safeguard('privacy-shield')], says: { verdict: 'not-in-force' } },
    { place: location({ kind: 'worldwide', mode: 'remote-access' }), safeguards: [], says: { verdict: 'unknown' } },
  ])('$place.country gives $says', ({ place, safeguards, says }) => {
    const [entry] = listOf(publicly({ locations: [place], safeguards }));
    expect(entry?.locations[0]).toMatchObject(says);
  });

  test('two sites of one country are two places', () => {
    const [entry] = listOf(
      publicly({ locations: [placeIn('DE', { place: 'Berlin' }), placeIn('DE', { place: 'Hamburg' })] }),
    );
    expect(entry?.locations.map(({ place }) => place)).toEqual(['Berlin', 'Hamburg']);
  });

  test('a parent farther away than the data is said', () => {
    const led = vendor({ establishmentCountry: 'IE', parentCountry: 'US', parentName: 'Group Inc' });
    const [entry] = listOf(publicly({ vendor: led, locations: [placeIn('IE')] }));
    expect(entry?.exposure).toEqual({ country: 'US', via: 'parent' });
  });
});

test('no name of a person reaches the list', () => {
  const person = vendor({
    contactName: 'A Person',
    contactRole: 'DPO',
    contactEmail: 'privacy@vendor.example',
    dpfCheckedBy: 'A Person',
    notes: 'A Person',
  });
  const text = canonicalJson(listOf(publicly({ vendor: person, notes: 'A Person' })));
  expect(text).toContain('privacy@vendor.example');
  expect(text).not.toContain('A Person');
});
