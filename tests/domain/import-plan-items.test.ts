import { describe, expect, test } from 'vitest';
import type { ImportRegister } from '../../app/domain/import-plan-types';
import { EMPTY, engagement, list, plan, vendor } from './import-builders';

describe('items', () => {
  const register: ImportRegister = {
    vendors: [vendor('acme', { name: 'Acme', contractingEntity: 'Acme SAS' })],
    engagements: [engagement('mail', 'acme', { service: 'Mail' }), engagement('pay', 'acme', { service: 'Pay' })],
  };

  test('stand in the order of the list, each with all its lines; the first carries what is said of the vendor', () => {
    const { items } = plan(
      list(
        { Vendor: 'Acme', Service: 'Pay', Retention: '1 year' },
        { Vendor: 'Bolt', Service: 'x' },
        { Vendor: 'acme', Website: 'https://acme.example' },
        { Vendor: 'ACME', Service: 'Mail' },
        { Vendor: 'Acme', Service: 'pay', Notes: 'n' },
      ),
      register,
    );
    expect(
      items.map(({ kind, line, lines, vendorId, engagementId }) => [kind, line, lines, vendorId, engagementId]),
    ).toEqual([
      ['changed', 2, [2, 4, 6], 'acme', 'pay'],
      ['new', 3, [3], undefined, undefined],
      ['unchanged', 5, [5], 'acme', 'mail'],
    ]);
    expect(items.map(({ changes }) => changes.map(({ subject, field }) => `${subject} ${field}`))).toEqual([
      ['vendor website', 'engagement retention', 'engagement notes'],
      [],
      [],
    ]);
    expect(items.map(({ matchedBy }) => matchedBy)).toEqual(['name', undefined, 'name']);
  });

  test('a line about the vendor alone is its own item where nothing else speaks of it', () => {
    const { items, operations } = plan(list({ Vendor: 'Acme', Website: 'https://acme.example' }), register);
    expect(items).toMatchObject([
      {
        kind: 'changed',
        line: 2,
        lines: [2],
        vendorId: 'acme',
        changes: [{ subject: 'vendor', field: 'website', before: null, after: 'https://acme.example' }],
      },
    ]);
    expect(items[0]).not.toHaveProperty('engagementId');
    expect(items[0]?.facts).not.toHaveProperty('engagement');
    expect(operations).toEqual([
      { op: 'update-vendor', line: 2, id: 'acme', version: 1, set: { website: 'https://acme.example' } },
    ]);
    expect(plan(list({ Vendor: 'Acme' }), register).items).toMatchObject([{ kind: 'unchanged' }]);
    expect(plan(list({ Vendor: 'Bolt' }), register).items).toMatchObject([{ kind: 'new' }]);
  });

  test('records to come are named after the line of their item', () => {
    const { operations } = plan(
      list(
        { Vendor: 'Bolt', Website: 'https://bolt.example' },
        { Vendor: 'Bolt', Service: 'x', Country: 'France / Inde', Safeguards: 'SCC module 2 + IDTA' },
      ),
      EMPTY,
    );
    expect(operations.map((one) => [one.op, one.line, 'ref' in one && one.ref])).toEqual([
      ['create-vendor', 3, 'vendor-3'],
      ['create-engagement', 3, 'engagement-3'],
      ['create-location', 3, 'location-3-1'],
      ['create-location', 3, 'location-3-2'],
      ['create-safeguard', 3, 'safeguard-3-1'],
      ['create-safeguard', 3, 'safeguard-3-2'],
    ]);
  });

  test('an item says what it will add and what the records will be', () => {
    const [item] = plan(
      list({ Vendor: 'Acme', Service: 'Mail', Country: 'Inde', Safeguards: 'SCC module 2', Retention: '1 year' }),
      register,
    ).items;
    expect(item?.changes).toEqual([
      { subject: 'engagement', field: 'retention', before: null, after: '1 year' },
      { subject: 'location', field: 'country', before: null, after: 'IN' },
      { subject: 'safeguard', field: 'instrument', before: null, after: 'scc-module-2' },
    ]);
    expect(item?.facts).toMatchObject({
      vendor: { name: 'Acme' },
      engagement: { service: 'Mail', retention: '1 year' },
      locations: [{ country: 'IN' }],
      safeguards: [{ instrument: 'scc-module-2' }],
    });
  });
});

describe('what waits for confirmation', () => {
  const register: ImportRegister = {
    vendors: [
      vendor('acme', {
        name: 'Acme',
        address: '1 Road',
        toConfirm: ['address', 'contractingEntity'],
        contractingEntity: 'A',
      }),
    ],
    engagements: [engagement('mail', 'acme', { service: 'Mail', retention: 'x', toConfirm: ['retention'] })],
  };
  test('goes on waiting unless the list states it', () => {
    expect(plan(list({ Vendor: 'Acme', 'Legal entity': 'B', Service: 'Mail' }), register).operations).toEqual([
      {
        op: 'update-vendor',
        line: 2,
        id: 'acme',
        version: 1,
        set: { contractingEntity: 'B', toConfirm: ['address'] },
      },
    ]);
    expect(plan(list({ Vendor: 'Acme', Service: 'Mail', Notes: 'n' }), register).operations).toEqual([
      { op: 'update-engagement', line: 2, id: 'mail', version: 1, set: { notes: 'n' } },
    ]);
  });
  test('what the list states as it is already is not confirmed by it', () => {
    expect(plan(list({ Vendor: 'Acme', 'Legal entity': 'A', Service: 'Mail' }), register).operations).toEqual([]);
  });
});

describe('places and safeguards', () => {
  const placed = (locations: Parameters<typeof engagement>[3], safeguards: Parameters<typeof engagement>[4] = []) => ({
    vendors: [vendor('v', { name: 'V' })],
    engagements: [engagement('e', 'v', { service: 's' }, locations, safeguards)],
  });
  const added = (register: ImportRegister, ...rows: { Country?: string; Safeguards?: string }[]) =>
    plan(list(...rows.map((row) => ({ Vendor: 'V', Service: 's', ...row }))), register).operations.flatMap((one) =>
      one.op === 'create-location'
        ? [
            [
              one.facts.country ?? one.facts.internationalOrganisation ?? one.facts.kind,
              one.facts.mode,
              one.facts.place,
            ]
              .filter(Boolean)
              .join(' '),
          ]
        : one.op === 'create-safeguard'
          ? [`${one.facts.instrument} ${one.facts.rank}`]
          : [],
    );

  test.each([
    ['a country that is there', 'Ireland', []],
    ['another one', 'France', ['FR not-stated']],
    ['the same to store', 'hosting: Ireland', []],
    ['the same to look at', 'support: Ireland', ['IE remote-access']],
    ['nobody knows', 'inconnu', []],
    ['a region', 'UE', ['eu-eea not-stated']],
    ['an organisation', 'European Patent Office', ['European Patent Organisation not-stated']],
    ['everywhere', 'worldwide', ['worldwide not-stated']],
  ])('%s', (_case, Country, expected) => {
    expect(added(placed([{ kind: 'country', country: 'IE', mode: 'storage' }]), { Country })).toEqual(expected);
  });

  test('where no place is known, that nobody knows is worth noting', () => {
    expect(added(placed([]), { Country: 'inconnu' })).toEqual(['not-stated not-stated']);
    expect(added(placed([]), { Country: 'inconnu' }, { Country: 'France' })).toEqual(['FR not-stated']);
  });

  test('the most telling reading of a place stands', () => {
    expect(added(placed([]), { Country: 'France' }, { Country: 'hébergement : France' })).toEqual(['FR storage']);
    expect(added(placed([]), { Country: 'hébergement : France' }, { Country: 'France' })).toEqual(['FR storage']);
    expect(added(placed([]), { Country: 'France' }, { Country: 'France' })).toEqual(['FR not-stated']);
  });

  test('towns of one country are one place, as far as they fit', () => {
    expect(added(placed([]), { Country: 'Lyon, France' }, { Country: 'Paris, France' })).toEqual([
      'FR not-stated Lyon; Paris',
    ]);
    expect(added(placed([]), { Country: 'Lyon, France' }, { Country: 'Lyon, France' })).toEqual(['FR not-stated Lyon']);
    expect(added(placed([]), { Country: 'Lyon, France' }, { Country: 'France' })).toEqual(['FR not-stated Lyon']);
    const long = (length: number) => `${'y'.repeat(length)}, France`;
    expect(added(placed([]), { Country: long(200) })).toEqual([`FR not-stated ${'y'.repeat(200)}`]);
    expect(added(placed([]), { Country: long(201) })).toEqual([`FR not-stated ${'y'.repeat(200)}`]);
    expect(added(placed([]), { Country: long(194) }, { Country: 'Lyon, France' })).toEqual([
      `FR not-stated ${'y'.repeat(194)}; Lyon`,
    ]);
    expect(added(placed([]), { Country: long(195) }, { Country: 'Lyon, France' })).toEqual([
      `FR not-stated ${'y'.repeat(195)}`,
    ]);
  });

  test.each([
    ['one that is there', ['scc-module-3'], 'SCC module 3', []],
    ['clauses without their module, where one is named', ['scc-module-3'], 'SCC', []],
    ['clauses without their module, where none is', ['bcr-processor'], 'SCC', ['scc-module-unknown 1']],
    ['clauses without their module, where old ones are', ['scc-2010-87'], 'SCC', ['scc-module-unknown 1']],
    ['another module', ['scc-module-3'], 'SCC module 2', ['scc-module-2 1']],
    ['a fallback', ['scc-module-3'], 'DPF, fallback BCR', ['adequacy-dpf 1', 'bcr-processor 2']],
    ['twice the same', [], 'SCC module 2; SCC module 2', ['scc-module-2 1']],
  ] as const)('%s', (_case, there, Safeguards, expected) => {
    expect(added(placed([], [...there]), { Safeguards })).toEqual(expected);
  });

  test('a module named on another line stands for the clauses', () => {
    expect(added(placed([]), { Safeguards: 'SCC' }, { Safeguards: 'SCC module 2' })).toEqual(['scc-module-2 1']);
  });

  test('what the source said is kept with each', () => {
    const { operations } = plan(
      list({ Vendor: 'V', Service: 's', Country: 'Georgia (support)', Safeguards: 'BCR' }),
      placed([]),
    );
    expect(operations).toMatchObject([
      {
        facts: {
          kind: 'country',
          country: 'GE',
          mode: 'remote-access',
          statedAs: 'Georgia (support)',
          toConfirm: ['country'],
        },
      },
      { facts: { instrument: 'bcr-processor', rank: 1, statedAs: 'BCR', toConfirm: ['instrument'] } },
    ]);
    expect(plan(list({ Vendor: 'V', Service: 's', Country: 'Europe' }), placed([])).operations).toMatchObject([
      { facts: { kind: 'eu-eea', toConfirm: ['kind'] } },
    ]);
    expect(plan(list({ Vendor: 'V', Service: 's', Country: 'Asie' }), placed([])).items).toMatchObject([
      { changes: [{ subject: 'location', field: 'kind', before: null, after: 'not-stated' }] },
    ]);
  });
});
