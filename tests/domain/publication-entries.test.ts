import { describe, expect, test } from 'vitest';
import { canonicalJson, type PublishedEntry, type PublishedLocation } from '../../app/domain/publication';
import { placeKey, publishedEntries, withheldEntries } from '../../app/domain/publication-entries';
import type { RegisterEngagement } from '../../app/domain/register';
import { WITHHELD_DETAILS, type WithheldDetail } from '../../app/domain/words';
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

describe('what the organisation keeps off its list', () => {
  const by = vendor({
    name: 'Hoster',
    contractingEntity: 'Hoster SAS',
    address: '1 Harbour Street',
    contactEmail: 'privacy@hoster.example',
    website: 'https://hoster.example',
  });
  const entry = (withheldDetails?: WithheldDetail[]) =>
    publishedEntries(register([publicly({ id: 'e', vendor: by })], { withheldDetails }), on(today))[0];

  test('is nothing unless it says so', () => {
    expect(entry()).toMatchObject({
      contractingEntity: 'Hoster SAS',
      address: '1 Harbour Street',
      contactEmail: 'privacy@hoster.example',
    });
    expect(entry([])).toEqual(entry());
  });

  test.each(WITHHELD_DETAILS)('%s, and nothing else of the row', (detail) => {
    const { [detail]: withheld, ...rest } = entry() as PublishedEntry;
    expect(withheld).toBeDefined();
    expect(entry([detail])).toEqual(rest);
  });
});

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

  test('by vendor, then service, then row', () => {
    const of = (id: string, service: string, name = 'Same') => publicly({ id, service, vendor: vendor({ name }) });
    const rows = [of('3', 'mail'), of('2', 'Écoute'), of('1', 'mail'), of('4', 'backup', 'SAME'), of('5', 'x', 'Sam')];
    const order = ['5', '4', '2', '1', '3'];
    expect(listOf(...rows).map(({ id }) => id)).toEqual(order);
    expect(listOf(...rows.toReversed()).map(({ id }) => id)).toEqual(order);
  });

  test('in the order people look names up, whatever the order of the register', () => {
    const named = (name: string) => publicly({ vendor: vendor({ name }) });
    const some = [named('zeta'), named('Edison'), named('Écho'), named('Alpha')];
    expect(listOf(...some).map((entry) => entry.vendor)).toEqual(['Alpha', 'Écho', 'Edison', 'zeta']);
    expect(canonicalJson(listOf(...some))).toBe(canonicalJson(listOf(...some.toReversed())));
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

  const full = {
    contractingEntity: 'Vendor Ltd',
    address: '1 Quay',
    establishmentCountry: 'UK',
    parentName: 'Group Inc',
    parentCountry: 'US',
    website: 'https://vendor.example',
    contactEmail: 'privacy@vendor.example',
    identity: 'unnamed',
  } as const;
  const said = {
    purpose: 'letters',
    retention: '1 year',
    fromOn: '2026-01-01',
    dataCategories: ['names'],
    dataSubjects: ['customers'],
  };
  const rowOf = (ofVendor: string[], ofEngagement: string[]) =>
    listOf(
      publicly({
        id: 'row',
        ...said,
        vendor: { ...vendor({ name: 'Vendor' }), ...full, toConfirm: ofVendor },
        locations: [placeIn('GB', { place: 'Leeds' })],
        toConfirm: ofEngagement,
      }),
    )[0];
  const confirmed = {
    id: 'row',
    vendor: 'Vendor',
    unnamed: true,
    contractingEntity: 'Vendor Ltd',
    address: '1 Quay',
    establishmentCountry: 'GB',
    parentName: 'Group Inc',
    parentCountry: 'US',
    exposure: { country: 'US', via: 'parent' },
    website: 'https://vendor.example',
    contactEmail: 'privacy@vendor.example',
    service: 'hosting',
    role: 'sub-processor',
    ...said,
    locations: [
      {
        kind: 'country',
        country: 'GB',
        place: 'Leeds',
        mode: 'storage',
        verdict: 'covered',
        reliesOn: 'adequacy',
        decision: '(EU) 2021/1772',
        safeguards: [],
      },
    ],
    safeguards: [],
  };

  test('beside what is confirmed in full', () => {
    expect(rowOf([], [])).toEqual(confirmed);
  });

  test.each([
    'contractingEntity',
    'address',
    'establishmentCountry',
    'parentName',
    'parentCountry',
    'website',
    'contactEmail',
  ])('the vendor’s %s', (field) => {
    expect(rowOf([], [])).toHaveProperty(field);
    expect(rowOf([field], [])).not.toHaveProperty(field);
  });

  test.each(['purpose', 'retention', 'fromOn'])('the engagement’s %s', (field) => {
    expect(rowOf([], [])).toHaveProperty(field);
    expect(rowOf([], [field])).not.toHaveProperty(field);
  });

  test('a suggested list is empty, a suggested anonymity none', () => {
    expect(rowOf([], ['dataCategories', 'dataSubjects'])).toMatchObject({ dataCategories: [], dataSubjects: [] });
    expect(rowOf(['identity'], [])).not.toHaveProperty('unnamed');
  });

  test('a suggested town or mode of a known place', () => {
    const place = (toConfirm: string[]) =>
      listOf(publicly({ locations: [placeIn('FR', { place: 'Paris', toConfirm })] }))[0]?.locations[0];
    expect(place([])).toMatchObject({ country: 'FR', place: 'Paris', mode: 'storage' });
    expect(place(['mode'])).toMatchObject({ country: 'FR', place: 'Paris', mode: 'not-stated' });
    expect(place(['place'])).not.toHaveProperty('place');
    expect(place(['place'])).toMatchObject({ country: 'FR' });
  });

  test.each([['country'], ['kind'], ['internationalOrganisation']])('a place of which the %s is suggested', (field) => {
    const office = location({
      kind: 'international-organisation',
      internationalOrganisation: 'European Patent Organisation',
      toConfirm: [field],
    });
    expect(listOf(publicly({ locations: [office] }))[0]?.locations).toEqual([
      { kind: 'not-stated', mode: 'storage', verdict: 'unknown', safeguards: [] },
    ]);
  });

  test('what a safeguard says of itself', () => {
    const clauses = (toConfirm: string[]) =>
      listOf(
        publicly({
          locations: [placeIn('IN')],
          safeguards: [
            safeguard('scc-module-3', {
              country: 'UK',
              reference: 'C-1',
              documentUrl: 'https://vendor.example/scc',
              toConfirm,
            }),
          ],
        }),
      )[0]?.safeguards[0];
    expect(clauses([])).toEqual({
      instrument: 'scc-module-3',
      country: 'GB',
      reference: 'C-1',
      documentUrl: 'https://vendor.example/scc',
    });
    expect(clauses(['reference'])).not.toHaveProperty('reference');
    expect(clauses(['documentUrl'])).not.toHaveProperty('documentUrl');
    expect(clauses(['country'])).toBeUndefined();
  });

  test.each([
    ['a suggested end', { expiresOn: '2026-01-01' }, 'expiresOn'],
    ['a suggested beginning', { validFromOn: '2027-01-01' }, 'validFromOn'],
  ])('%s of a safeguard neither makes nor breaks it', (_case, facts, field) => {
    const verdict = (toConfirm: string[]) =>
      listOf(
        publicly({ locations: [placeIn('IN')], safeguards: [safeguard('scc-module-3', { ...facts, toConfirm })] }),
      )[0]?.locations[0]?.verdict;
    expect(verdict([])).not.toBe('covered');
    expect(verdict([field])).toBe('covered');
  });

  test('a suggested day of signature does not carry old clauses through the years they were tolerated', () => {
    const coverage = (toConfirm: string[]) =>
      publishedEntries(
        register([
          publicly({
            locations: [placeIn('IN')],
            safeguards: [safeguard('scc-2010-87', { signedOn: '2021-09-26', toConfirm })],
          }),
        ]),
        on('2022-12-27'),
      )[0]?.locations[0]?.verdict;
    expect([coverage([]), coverage(['signedOn'])]).toEqual(['covered', 'not-in-force']);
  });

  test('a suggested rhythm tells nothing of whether a derogation may carry the transfer', () => {
    const standing = (toConfirm: string[]) =>
      listOf(
        publicly({
          frequency: 'regular',
          toConfirm,
          locations: [placeIn('IN')],
          safeguards: [safeguard('derogation-contract')],
        }),
      )[0]?.locations[0]?.safeguards[0]?.standing;
    expect([standing([]), standing(['frequency'])]).toEqual(['valid', 'unknown']);
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
    expect(reasons(publicly({ toConfirm: ['service'] }), publicly({ toConfirm: ['published'] }))).toEqual([
      'unconfirmed',
      'unconfirmed',
    ]);
  });

  test('nothing is said of what is on the list, not marked for it or archived', () => {
    const archivedAt = '2026-01-01T00:00:00.000Z';
    expect(
      reasons(
        publicly({}),
        engagement({ untilOn: '2026-01-01' }),
        publicly({ archivedAt }),
        publicly({ vendor: vendor({ archivedAt }) }),
      ),
    ).toEqual([]);
  });

  test('what is withheld is named', () => {
    const own = publicly({ id: 'own', delivery: 'self-hosted', vendor: vendor({ name: 'Wiki' }) });
    expect(withheldEntries(register([own]), on(today))).toEqual([
      { engagementId: 'own', vendor: 'Wiki', service: 'hosting', reason: 'self-hosted' },
    ]);
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

  test('places given up are gone; the others stand in one order', () => {
    const archivedAt = '2026-01-01T00:00:00.000Z';
    const locations = [placeIn('IE'), placeIn('DE'), placeIn('FR', { archivedAt }), placeIn('BE')];
    expect(listOf(publicly({ locations }))[0]?.locations.map(({ country }) => country)).toEqual(['BE', 'DE', 'IE']);
  });

  test('what makes a place the same place is told apart', () => {
    const place: PublishedLocation = { kind: 'country', mode: 'storage', verdict: 'covered', safeguards: [] };
    expect(placeKey({ ...place, country: 'FR', place: 'Paris' })).toBe('country|FR||Paris|storage');
    expect(placeKey({ ...place, kind: 'international-organisation', internationalOrganisation: 'EPO' })).toBe(
      'international-organisation||EPO||storage',
    );
  });

  test('safeguards stand in the order they are relied on, archived ones do not', () => {
    const safeguards = [
      safeguard('bcr-processor', { rank: 2 }),
      safeguard('scc-module-3', { rank: 1 }),
      safeguard('scc-module-2', { archivedAt: '2026-01-01T00:00:00.000Z' }),
    ];
    const [entry] = listOf(publicly({ locations: [placeIn('IN'), placeIn('FR')], safeguards }));
    expect(entry?.safeguards.map(({ instrument }) => instrument)).toEqual(['scc-module-3', 'bcr-processor']);
    expect(entry?.locations.map(({ country, safeguards: at }) => [country, at.length])).toEqual([
      ['FR', 0],
      ['IN', 2],
    ]);
  });

  test('a decision is named only where the place rests on it', () => {
    const clauses = safeguard('scc-module-3');
    const listed = vendor({ ...dpfParticipant });
    const place = (facts: Parameters<typeof engagement>[0]) => listOf(publicly(facts))[0]?.locations[0];
    expect(place({ locations: [placeIn('CH')], safeguards: [clauses] })).not.toHaveProperty('decision');
    expect(
      place({ vendor: listed, locations: [placeIn('US')], safeguards: [safeguard('adequacy-dpf')] }),
    ).toMatchObject({ reliesOn: 'adequacy-dpf', decision: '(EU) 2023/1795' });
    expect(place({ locations: [placeIn('US')], safeguards: [safeguard('adequacy-dpf')] })).not.toHaveProperty(
      'decision',
    );
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

describe('what is written in other languages', () => {
  const translated = (translations: RegisterEngagement['translations'], some: Parameters<typeof engagement>[0] = {}) =>
    listOf(publicly({ id: 'e', service: 'Hosting', dataCategories: ['Names'], translations, ...some }))[0];

  test('stands on the row, of what the row itself says', () => {
    expect(
      translated({
        fr: { service: 'Hébergement', purpose: 'Pour rien', dataCategories: ['Noms'] },
        de: { service: '' },
      })?.translations,
    ).toEqual({ fr: { service: 'Hébergement', dataCategories: ['Noms'] } });
    expect(translated({ fr: { purpose: 'Servir' } }, { purpose: 'To serve' })?.translations).toEqual({
      fr: { purpose: 'Servir' },
    });
  });

  test('is absent where there are no words', () => {
    for (const none of [{}, { fr: {} }, { fr: { dataCategories: [] } }, { fr: { retention: 'Un an' } }])
      expect(translated(none)).not.toHaveProperty('translations');
  });
});

test('names are in order whatever their accents and case, then by service, then by row', () => {
  const named = (id: string, name: string, service: string) => publicly({ id, service, vendor: vendor({ name }) });
  const ids = listOf(
    named('f', 'zeta', 'Mail'),
    named('e', 'Élan', 'chat'),
    named('d', 'elan', 'Âge'),
    named('b', 'Beta', 'mail'),
    named('a', 'beta', 'Mail'),
  ).map(({ id }) => id);
  expect(ids).toEqual(['a', 'b', 'd', 'e', 'f']);
});
