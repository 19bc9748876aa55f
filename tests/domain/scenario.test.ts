import { describe, expect, test } from 'vitest';
import type { AdequacyDecision } from '../../app/domain/law';
import type { RegisterFacts } from '../../app/domain/register';
import { EVENT_KINDS, isEventKind, Scenario, ScenarioEvent } from '../../app/domain/scenario';
import { applyEvents } from '../../app/domain/scenario-effects';
import { deriveTransfers } from '../../app/domain/transfers';
import { worldOn } from '../../app/domain/world';
import { dpfParticipant, engagement, law, placeIn, register, safeguard, vendor } from './register-builders';

const ON = '2027-03-01';
const DAY_BEFORE = '2027-02-28';

/** What the transfers of a register stand on that day, once the events have happened. */
function standing(one: RegisterFacts, events: ScenarioEvent[], day = ON): string[] {
  const changed = applyEvents(one, law, events, day);
  const world = worldOn(day, changed.law);
  return changed.register.engagements.flatMap((each) =>
    deriveTransfers(each, world).map(({ destination, coverage, reliesOn, reason }) =>
      [destination.country ?? destination.kind, coverage, reliesOn ?? reason].join(' '),
    ),
  );
}

const participant = () =>
  vendor({ id: 'v', ...dpfParticipant, dpfEntity: 'Vendor Inc', contractingEntity: 'Vendor Inc', dpfCoversHr: 'yes' });
const signed = { signedOn: '2026-01-01' };
const american = register([
  engagement({
    id: 'e',
    vendor: participant(),
    locations: [placeIn('US')],
    safeguards: [safeguard('adequacy-dpf'), safeguard('scc-module-3', { rank: 2, ...signed })],
  }),
]);
const alone = register([
  engagement({ vendor: participant(), locations: [placeIn('US')], safeguards: [safeguard('adequacy-dpf')] }),
]);
const indian = register([engagement({ vendor: vendor({ id: 'v' }), locations: [placeIn('IN')] })]);

test.each<[string, RegisterFacts, ScenarioEvent, string[], string[]]>([
  [
    'a decision ends and the fallback holds',
    american,
    { kind: 'decision-ends', decision: 'us-dpf', on: ON },
    ['US covered adequacy-dpf'],
    ['US covered scc-module-3'],
  ],
  [
    'a decision ends and nothing holds',
    alone,
    { kind: 'decision-ends', decision: 'us-dpf', on: ON },
    ['US covered adequacy-dpf'],
    ['US not-in-force adequacy-not-in-force'],
  ],
  [
    'a decision for everybody is adopted',
    indian,
    { kind: 'decision-adopted', country: 'IN', scope: 'full', on: ON },
    ['IN missing no-safeguard-recorded'],
    ['IN covered adequacy'],
  ],
  [
    'a decision for some is adopted',
    indian,
    { kind: 'decision-adopted', country: 'IN', scope: 'conditional', on: ON },
    ['IN missing no-safeguard-recorded'],
    ['IN unknown adequacy-scope-unconfirmed'],
  ],
  [
    'a vendor leaves the Data Privacy Framework',
    american,
    { kind: 'vendor-leaves-dpf', vendorId: 'v', on: ON },
    ['US covered adequacy-dpf'],
    ['US covered scc-module-3'],
  ],
  [
    'another vendor leaves the Data Privacy Framework',
    american,
    { kind: 'vendor-leaves-dpf', vendorId: 'w', on: ON },
    ['US covered adequacy-dpf'],
    ['US covered adequacy-dpf'],
  ],
  [
    'a vendor moves into the Union',
    american,
    { kind: 'vendor-moves', vendorId: 'v', country: 'IE', on: ON },
    ['US covered adequacy-dpf'],
    [],
  ],
  [
    'a vendor moves from somewhere else',
    american,
    { kind: 'vendor-moves', vendorId: 'v', from: 'GB', country: 'IE', on: ON },
    ['US covered adequacy-dpf'],
    ['US covered adequacy-dpf'],
  ],
  [
    'a vendor moves what it reaches, not what it stores',
    american,
    { kind: 'vendor-moves', vendorId: 'v', mode: 'remote-access', country: 'IE', on: ON },
    ['US covered adequacy-dpf'],
    ['US covered adequacy-dpf'],
  ],
])('%s', (_, one, event, before, after) => {
  expect(standing(one, [event], DAY_BEFORE)).toEqual(before);
  expect(standing(one, [event], ON)).toEqual(after);
});

describe('clauses that are replaced', () => {
  const bySigning = (signedOn: string | undefined) =>
    register([engagement({ locations: [placeIn('IN')], safeguards: [safeguard('scc-module-3', { signedOn })] })]);
  const event = { kind: 'instrument-replaced', instrument: 'scc-2021-914', on: ON } as const;
  const tolerated: ScenarioEvent = { ...event, toleratedUntilOn: '2028-12-31' };

  test.each([
    ['without toleration they fall at once', '2026-01-01', event, ON, 'IN not-in-force instrument-repealed'],
    ['signed before, through the last day', '2026-01-01', tolerated, '2028-12-31', 'IN covered scc-module-3'],
    ['signed before, the day after', '2026-01-01', tolerated, '2029-01-01', 'IN not-in-force instrument-repealed'],
    ['signed on that day', ON, tolerated, ON, 'IN not-in-force instrument-repealed'],
    ['without a day of signature', undefined, tolerated, ON, 'IN not-in-force instrument-repealed'],
  ] as const)('%s', (_, signedOn, happening, day, expected) => {
    expect(standing(bySigning(signedOn), [happening], day)).toEqual([expected]);
  });
  test('one module leaves the others alone', () => {
    const replaced = (instrument: 'scc-module-2' | 'scc-module-3') =>
      standing(bySigning('2026-01-01'), [{ ...event, instrument }]);
    expect(replaced('scc-module-2')).toEqual(['IN covered scc-module-3']);
    expect(replaced('scc-module-3')).toEqual(['IN not-in-force instrument-repealed']);
  });
  test('what was repealed before stays repealed since then', () => {
    const changed = applyEvents(indian, law, [{ ...tolerated, instrument: 'scc-2010-87' } as ScenarioEvent], ON).law;
    expect(changed.instruments['scc-2010-87']).toEqual(law.instruments['scc-2010-87']);
  });
  test.each([
    ['before that day', '2027-02-28', '2027-02-28', '2027-12-31'],
    ['on that day', ON, ON, '2027-12-31'],
    ['later', '2027-03-02', ON, '2028-12-31'],
  ])('a repeal that the law has for %s', (_, repealedOn, expectedOn, toleratedUntilOn) => {
    const rules = { ...law.instruments['scc-module-3'], repealedOn, toleratedUntilOn: '2027-12-31' };
    const repealing = { ...law, instruments: { ...law.instruments, 'scc-module-3': rules } };
    expect(applyEvents(indian, repealing, [tolerated], ON).law.instruments['scc-module-3']).toMatchObject({
      repealedOn: expectedOn,
      toleratedUntilOn,
    });
  });
});

describe('decisions', () => {
  const adequacy = (events: ScenarioEvent[], country: string): AdequacyDecision[] => [
    ...worldOn(ON, applyEvents(indian, law, events, ON).law).adequacyFor(country),
  ];
  test('one for everybody goes before the narrower one that is there', () => {
    expect(adequacy([{ kind: 'decision-adopted', country: 'CA', scope: 'full', on: ON }], 'CA')[0]?.scope).toBe('full');
  });
  test('a narrower one takes nothing from the one that is there', () => {
    expect(adequacy([{ kind: 'decision-adopted', country: 'CH', scope: 'conditional', on: ON }], 'CH')[0]?.key).toBe(
      'ch',
    );
  });
  test.each([
    ['2020-07-15', '2020-07-15'],
    ['2020-07-16', '2020-07-16'],
    [ON, '2020-07-16'],
  ])('what ends on 2020-07-16 and again on %s ends on %s', (on, endsOn) => {
    const shield = applyEvents(indian, law, [{ kind: 'decision-ends', decision: 'us-privacy-shield', on }], ON).law;
    expect(shield.adequacy.find(({ key }) => key === 'us-privacy-shield')?.endsOn).toBe(endsOn);
  });
  test('they happen in the order of their days, whatever the order they are told in', () => {
    const events: ScenarioEvent[] = [
      { kind: 'vendor-bought', vendorId: 'v', parentCountry: 'US', on: ON },
      { kind: 'vendor-bought', vendorId: 'v', parentCountry: 'CN', on: DAY_BEFORE },
    ];
    expect(applyEvents(indian, law, events, ON).register.vendors[0]?.parentCountry).toBe('US');
    expect(applyEvents(indian, law, events, DAY_BEFORE).register.vendors[0]?.parentCountry).toBe('CN');
  });
});

test('a vendor without any place gets one by moving', () => {
  const nowhere = register([engagement({ vendor: vendor({ id: 'v' }) })]);
  const event: ScenarioEvent = { kind: 'vendor-moves', vendorId: 'v', country: 'IN', on: ON };
  expect(standing(nowhere, [])).toEqual(['not-stated unknown location-not-stated']);
  expect(standing(nowhere, [event])).toEqual(['IN missing no-safeguard-recorded']);
});

test('a vendor that is bought is another vendor everywhere it stands, and nobody else is touched', () => {
  const two = register([
    engagement({ id: 'one', vendor: vendor({ id: 'v', toConfirm: ['parentCountry', 'address'] }) }),
    engagement({ id: 'two', vendor: vendor({ id: 'w' }) }),
  ]);
  const event: ScenarioEvent = {
    kind: 'vendor-bought',
    vendorId: 'v',
    parentName: 'Big Corp',
    parentCountry: 'US',
    on: ON,
  };
  const changed = applyEvents(two, law, [event], ON).register;
  expect(changed.vendors[0]).toMatchObject({ parentName: 'Big Corp', parentCountry: 'US', toConfirm: ['address'] });
  expect(changed.engagements[0]?.vendor).toBe(changed.vendors[0]);
  expect(changed.engagements[1]).toBe(two.engagements[1]);
});

test('without events the register and the law are the very same', () => {
  const changed = applyEvents(american, law, [], ON);
  expect(changed.register).toBe(american);
  expect(changed.law).toBe(law);
});

describe('a scenario', () => {
  const problems = (value: unknown) =>
    Scenario.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const problemOf = (event: object) => problems({ before: ON, after: ON, events: [{ on: ON, ...event }] });
  test('may compare a day with itself', () => {
    expect(problems({ before: ON, after: ON, events: [] })).toBeUndefined();
  });
  test('goes forward', () => {
    expect(problems({ before: ON, after: DAY_BEFORE })).toEqual(['after: days-reversed']);
  });
  test('has no event after its end', () => {
    const events = [{ kind: 'decision-ends', decision: 'us-dpf', on: ON }];
    expect(problems({ before: DAY_BEFORE, after: DAY_BEFORE, events })).toEqual(['events.0.on: event-after-end']);
    expect(problems({ before: DAY_BEFORE, after: ON, events })).toBeUndefined();
  });
  test('knows its days and countries', () => {
    expect(problems({ before: '2027-02-29', after: ON })).toEqual(['before: day-invalid']);
    for (const parentCountry of ['usa', 'us', 'USA', 'xUS', 'U'])
      expect(problemOf({ kind: 'vendor-bought', vendorId: 'v', parentCountry })).toEqual([
        'events.0.parentCountry: country-invalid',
      ]);
  });
  test('names what an event is about, in no more than a hundred letters', () => {
    const leaving = (vendorId: string) => problemOf({ kind: 'vendor-leaves-dpf', vendorId });
    expect(leaving(' ')).toEqual(['events.0.vendorId: required']);
    expect(leaving('v')).toBeUndefined();
    expect(leaving(` ${'v'.repeat(100)} `)).toBeUndefined();
    expect(leaving('v'.repeat(101))).toEqual(['events.0.vendorId: text-too-long']);
  });
  test('has twenty events at most, and none unless told', () => {
    const leaves = { kind: 'vendor-leaves-dpf', vendorId: 'v', on: ON };
    const many = (length: number) => problems({ before: ON, after: ON, events: Array.from({ length }, () => leaves) });
    expect(many(20)).toBeUndefined();
    expect(many(21)).toEqual(['events: list-too-long']);
    expect(Scenario.parse({ before: ON, after: ON }).events).toEqual([]);
  });
  test('knows what may happen', () => {
    expect(EVENT_KINDS.every(isEventKind)).toBe(true);
    expect(isEventKind('vendor-vanishes')).toBe(false);
  });
});

describe('an event leaves alone', () => {
  const happen = (one: RegisterFacts, event: ScenarioEvent) => applyEvents(one, law, [event], ON);
  const two = register([
    engagement({ id: 'one', vendor: vendor({ id: 'w', toConfirm: ['dpfStatus', 'address'] }) }),
    engagement({
      id: 'two',
      vendor: vendor({ id: 'v', toConfirm: ['dpfStatus', 'dpfEntity', 'address', 'parentName'] }),
    }),
  ]);
  test('other decisions, other vendors, other fields', () => {
    const ended = happen(two, { kind: 'decision-ends', decision: 'us-dpf', on: ON }).law;
    expect(ended.adequacy.filter((row, at) => row !== law.adequacy[at]).map(({ key }) => key)).toEqual(['us-dpf']);
    const left = happen(two, { kind: 'vendor-leaves-dpf', vendorId: 'v', on: ON }).register;
    expect(left.vendors[0]).toBe(two.vendors[0]);
    expect(left.engagements[0]).toBe(two.engagements[0]);
    expect(left.vendors[1]).toMatchObject({
      dpfStatus: 'inactive',
      dpfCheckedOn: ON,
      toConfirm: ['address', 'parentName'],
    });
    const bought = happen(two, { kind: 'vendor-bought', vendorId: 'v', parentCountry: 'US', on: ON }).register;
    expect(bought.vendors[1]?.toConfirm).toEqual(['dpfStatus', 'dpfEntity', 'address']);
  });
  test('the register, when nobody has the vendor', () => {
    for (const kind of ['vendor-leaves-dpf', 'vendor-bought'] as const)
      expect(happen(two, ScenarioEvent.parse({ kind, vendorId: 'x', parentCountry: 'US', on: ON })).register).toBe(two);
  });
  test('the law, when it is about a vendor, and the register, when it is about the law', () => {
    expect(happen(two, { kind: 'vendor-leaves-dpf', vendorId: 'v', on: ON }).law).toBe(law);
    expect(happen(two, { kind: 'decision-ends', decision: 'us-dpf', on: ON }).register).toBe(two);
  });
  test('places that are archived or only passed through, and the engagements of others', () => {
    const places = [
      placeIn('US'),
      placeIn('US', { mode: 'encrypted-transit' }),
      placeIn('US', { archivedAt: '2026-01-01T00:00:00.000Z' }),
      placeIn('UK', { mode: 'remote-access' }),
    ];
    const one = register([
      engagement({ vendor: vendor({ id: 'v' }), locations: places }),
      engagement({ vendor: vendor({ id: 'w' }), locations: places }),
    ]);
    const moved = (event: object) =>
      happen(one, ScenarioEvent.parse({ kind: 'vendor-moves', vendorId: 'v', country: 'IE', on: ON, ...event }))
        .register;
    const countries = (event: object) => moved(event).engagements[0]?.locations.map(({ country }) => country);
    expect(countries({})).toEqual(['IE', 'US', 'US', 'IE']);
    expect(countries({ from: 'GB' })).toEqual(['US', 'US', 'US', 'IE']);
    expect(countries({ mode: 'storage' })).toEqual(['IE', 'US', 'US', 'UK']);
    expect(moved({}).engagements[1]).toBe(one.engagements[1]);
  });
});

describe('a place that is moved', () => {
  const moved = (facts: Parameters<typeof placeIn>[1], more: object = {}) => {
    const one = register([engagement({ id: 'e', vendor: vendor({ id: 'v' }), locations: [placeIn('US', facts)] })]);
    const event = ScenarioEvent.parse({ kind: 'vendor-moves', vendorId: 'v', country: 'IE', on: ON, ...more });
    return applyEvents(one, law, [event], ON).register.engagements[0]?.locations;
  };
  test('is certain where it is, and keeps what else is to be confirmed', () => {
    const waiting = ['country', 'kind', 'place', 'internationalOrganisation', 'mode'];
    expect(moved({ place: 'Ohio', toConfirm: waiting })).toMatchObject([
      { kind: 'country', country: 'IE', place: undefined, toConfirm: ['mode'] },
    ]);
  });
  test('keeps the importer it names, and only with it the importer’s country', () => {
    expect(moved({ importer: 'Sub Inc', importerCountry: 'US' })?.[0]?.importerCountry).toBe('US');
    expect(moved({ importerCountry: 'US' })?.[0]?.importerCountry).toBeUndefined();
  });
  test('is added where there was none, unless the data is said to come from somewhere', () => {
    const passing = { mode: 'encrypted-transit' } as const;
    const settled = { id: 'scenario-e', kind: 'country', country: 'IE', mode: 'processing', toConfirm: [] };
    expect(moved(passing)?.at(-1)).toEqual(settled);
    expect(moved(passing, { mode: 'storage' })?.at(-1)).toMatchObject({ country: 'IE', mode: 'storage' });
    expect(moved(passing, { from: 'not-stated' })).toHaveLength(2);
    expect(moved(passing, { from: 'GB' })).toHaveLength(1);
  });
});

test('a decision is adopted as its scope says, under a key and without a number of its own', () => {
  const adopted = (scope: 'full' | 'conditional') =>
    applyEvents(indian, law, [{ kind: 'decision-adopted', country: 'IN', scope, on: ON }], ON).law.adequacy.find(
      ({ destination }) => destination === 'IN',
    );
  expect(adopted('full')).toEqual({
    key: 'scenario-in-2027-03-01',
    destination: 'IN',
    decision: '',
    adoptedOn: ON,
    inForceFrom: ON,
    scope: 'full',
    requiresEntityCheck: false,
    legalRisk: 'none',
  });
  expect(adopted('conditional')).toMatchObject({ scope: 'conditional', requiresEntityCheck: true });
});
