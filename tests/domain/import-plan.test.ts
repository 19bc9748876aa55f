import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPlan } from '../../app/domain/import-plan-apply';
import type { ImportRegister } from '../../app/domain/import-plan-types';
import { refusingDoubtful } from '../../app/domain/recognition/doubtful';
import { recognise } from '../../app/domain/recognition/recognise';
import { readCsv } from '../../app/lib/documents/delimited.server';
import { decodeText } from '../../app/lib/documents/encoding';
import { frenchVendorCsv } from '../support/french-csv';
import { EMPTY, engagement, list, OPTIONS, plan, vendor } from './import-builders';
import { COUNTRIES, documentOf } from './recognition/table';

describe('new vendors', () => {
  test('a row becomes a vendor, an engagement, its places and its safeguards', () => {
    const { items, operations, rejected } = plan(
      list({ Vendor: 'Stripe', Service: 'Payments', Country: 'Ireland, US', Safeguards: 'SCC module 3 + DPF' }),
      EMPTY,
    );
    expect(rejected).toEqual([]);
    expect(items).toMatchObject([
      {
        kind: 'new',
        line: 2,
        lines: [2],
        changes: [],
        facts: { vendor: { name: 'Stripe', dpfStatus: 'not-checked' } },
      },
    ]);
    expect(operations).toMatchObject([
      { op: 'create-vendor', ref: 'vendor-2', facts: { name: 'Stripe', toConfirm: [] } },
      {
        op: 'create-engagement',
        ref: 'engagement-2',
        vendor: { ref: 'vendor-2' },
        facts: { service: 'Payments', role: 'sub-processor', published: false, toConfirm: [] },
      },
      {
        op: 'create-location',
        engagement: { ref: 'engagement-2' },
        facts: { country: 'IE', mode: 'not-stated', statedAs: 'Ireland, US' },
      },
      { op: 'create-location', facts: { country: 'US' } },
      { op: 'create-safeguard', facts: { instrument: 'scc-module-3' } },
      { op: 'create-safeguard', facts: { instrument: 'adequacy-dpf' } },
    ]);
  });

  test('the role is what the organisation usually engages, unless the list says', () => {
    const rows = list({ Vendor: 'A', Service: 's' }, { Vendor: 'B', Service: 's', Role: 'Joint controller' });
    const roles = plan(rows, EMPTY, { defaultRole: 'processor' }).items.map(({ facts }) => facts.engagement?.role);
    expect(roles).toEqual(['processor', 'joint-controller']);
  });

  test('a vendor with nothing about a service is a vendor only', () => {
    expect(plan(list({ Vendor: 'A', 'Legal entity': 'A Ltd', Notes: 'n' }), EMPTY).operations).toMatchObject([
      { op: 'create-vendor', facts: { contractingEntity: 'A Ltd', notes: 'n' } },
    ]);
  });

  test('one vendor with two services is created once', () => {
    const { items, operations } = plan(list({ Vendor: 'A', Service: 's' }, { Vendor: 'a', Service: 't' }), EMPTY);
    expect(operations.map(({ op }) => op)).toEqual(['create-vendor', 'create-engagement', 'create-engagement']);
    expect(items.map(({ kind, line }) => [kind, line])).toEqual([
      ['new', 2],
      ['new', 3],
    ]);
  });

  test('a place without a service is refused, or gets the catalogue’s service to confirm', () => {
    const { rejected, operations } = plan(
      list({ Vendor: 'Nobody', Country: 'France' }, { Vendor: 'AWS', Country: 'Ireland' }),
      EMPTY,
    );
    expect(rejected).toMatchObject([{ line: 2, code: 'service-missing', value: 'Nobody' }]);
    expect(operations).toMatchObject([
      { op: 'create-vendor', facts: { name: 'AWS' } },
      { op: 'create-engagement', facts: { service: 'Hosting', toConfirm: ['service', 'role'] } },
      { op: 'create-location', facts: { country: 'IE' } },
    ]);
  });

  test('an unsure reading enters to confirm', () => {
    const { operations } = plan(list({ Vendor: 'A', Service: 's', Country: 'Georgia', Safeguards: 'BCR' }), EMPTY);
    expect(operations.slice(2)).toMatchObject([
      { op: 'create-location', facts: { country: 'GE', toConfirm: ['country'] } },
      { op: 'create-safeguard', facts: { instrument: 'bcr-processor', toConfirm: ['instrument'] } },
    ]);
  });
});

describe('what the register holds already', () => {
  const register: ImportRegister = {
    vendors: [
      vendor('aws', {
        name: 'Amazon Web Services',
        contractingEntity: 'AWS EMEA SARL',
        website: 'https://aws.amazon.com',
      }),
      vendor('stripe', { name: 'Stripe', toConfirm: ['contractingEntity'], contractingEntity: 'Stripe Inc' }),
    ],
    engagements: [
      engagement(
        'hosting',
        'aws',
        { service: 'Hosting', retention: '1 year' },
        [{ kind: 'country', country: 'IE', mode: 'storage' }],
        ['scc-module-3'],
      ),
    ],
  };

  test.each([
    ['name', { Vendor: 'amazon web-services' }],
    ['alias', { Vendor: 'AWS' }],
    ['contracting-entity', { Vendor: 'Amazon cloud', 'Legal entity': 'aws emea sarl' }],
    ['website', { Vendor: 'Amazon cloud', Website: 'https://www.aws.amazon.com/fr' }],
  ])('is found by %s', (reason, row) => {
    const { items } = plan(list({ ...row, Service: 'hosting' }), register);
    expect(items).toMatchObject([{ vendorId: 'aws', engagementId: 'hosting', matchedBy: reason }]);
  });

  test('a row found otherwise than by name does not rename', () => {
    const { items, operations } = plan(
      list({ Vendor: 'AWS', Service: 'Hosting', Website: 'https://amazon.com' }),
      register,
    );
    expect(items[0]).toMatchObject({
      kind: 'unchanged',
      kept: [
        { field: 'name', stated: 'AWS' },
        { field: 'website', stated: 'https://amazon.com' },
      ],
    });
    expect(operations).toEqual([]);
  });

  test('the same website under another contracting entity is another vendor', () => {
    const { items } = plan(
      list({
        Vendor: 'Amazon cloud',
        'Legal entity': 'AWS India Pvt',
        Website: 'https://aws.amazon.com',
        Service: 'x',
      }),
      register,
    );
    expect(items).toMatchObject([{ kind: 'new' }]);
    expect(items[0]?.vendorId).toBeUndefined();
  });

  test('differences are changes with before and after, blanks are not', () => {
    const { items, operations } = plan(
      list({
        Vendor: 'Amazon Web Services',
        Service: 'Hosting',
        Country: 'Ireland / India',
        Safeguards: 'SCC',
        Retention: '2 years',
      }),
      register,
    );
    expect(items).toMatchObject([
      {
        kind: 'changed',
        changes: [
          { subject: 'engagement', field: 'retention', before: '1 year', after: '2 years' },
          { subject: 'location', field: 'country', before: null, after: 'IN' },
        ],
      },
    ]);
    expect(operations).toMatchObject([
      { op: 'update-engagement', id: 'hosting', version: 1, set: { retention: '2 years' } },
      { op: 'create-location', engagement: { id: 'hosting' }, facts: { country: 'IN' } },
    ]);
  });

  test('a stated fact replaces a suggested one and no longer waits to be confirmed', () => {
    const { operations } = plan(list({ Vendor: 'Stripe', 'Legal entity': 'Stripe Payments Europe Ltd' }), register);
    expect(operations).toMatchObject([
      { op: 'update-vendor', set: { contractingEntity: 'Stripe Payments Europe Ltd', toConfirm: [] } },
    ]);
  });

  test('a list that says less than the register changes nothing', () => {
    const { items } = plan(
      list({ Vendor: 'Amazon Web Services', Service: 'Hosting', Country: 'Ireland', Safeguards: 'CCT' }),
      register,
    );
    expect(items).toMatchObject([{ kind: 'unchanged', changes: [] }]);
  });

  test('a row without a service speaks of the only one there is', () => {
    expect(plan(list({ Vendor: 'Amazon Web Services', Country: 'Sweden' }), register).items).toMatchObject([
      { engagementId: 'hosting', kind: 'changed' },
    ]);
    expect(plan(list({ Vendor: 'AWS', Country: 'Sweden' }), register).rejected).toMatchObject([
      { code: 'service-missing' },
    ]);
  });

  test('what could mean two records is refused', () => {
    const twins: ImportRegister = {
      vendors: [vendor('a1', { name: 'Acme' }), vendor('a2', { name: 'ACME' }), vendor('b', { name: 'Both' })],
      engagements: [
        engagement('e1', 'b', { service: 's' }),
        engagement('e2', 'b', { service: 's', role: 'recipient' }),
      ],
    };
    const { rejected, items } = plan(
      list(
        { Vendor: 'Acme', Service: 's' },
        { Vendor: 'Both', Service: 's' },
        { Vendor: 'Both', Service: 's', Role: 'Recipient' },
      ),
      twins,
    );
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [2, 'vendor-ambiguous'],
      [3, 'engagement-ambiguous'],
    ]);
    expect(items).toMatchObject([{ line: 4, engagementId: 'e2' }]);
  });
});

describe('duplicates in one list', () => {
  test('several lines of one vendor and service are one engagement in several places', () => {
    const { items, operations } = plan(
      list(
        { Vendor: 'A', Service: 'Support', Country: 'France', Data: 'names' },
        { Vendor: 'B', Service: 'x' },
        { Vendor: 'a', Service: 'support', Country: 'India', Data: 'logs', Notes: 'at night' },
      ),
      EMPTY,
    );
    expect(items.map(({ line, lines }) => [line, lines])).toEqual([
      [2, [2, 4]],
      [3, [3]],
    ]);
    expect(items[0]?.facts.engagement).toMatchObject({ dataCategories: ['names', 'logs'], notes: 'at night' });
    expect(operations.filter(({ op }) => op === 'create-location')).toHaveLength(2);
  });

  test('a line that contradicts an earlier one is refused whole, naming it', () => {
    const { rejected, operations } = plan(
      list(
        { Vendor: 'A', Service: 's', Retention: '1 year' },
        { Vendor: 'A', Service: 's', Retention: '2 years', Country: 'India' },
      ),
      EMPTY,
    );
    expect(rejected).toEqual([
      { line: 3, column: 'Retention', value: '2 years', code: 'duplicate-row', expected: ['1 year'], otherLine: 2 },
    ]);
    expect(operations.map(({ op }) => op)).toEqual(['create-vendor', 'create-engagement']);
  });
});

test('the French list twice: 37 engagements, then nothing left to do', () => {
  const { rows } = refusingDoubtful(
    recognise(documentOf(readCsv(decodeText(frenchVendorCsv()).text).rows), { countries: COUNTRIES }),
  );
  const first = plan(rows, EMPTY);
  expect(first.items.map(({ kind }) => kind)).toEqual(Array(37).fill('new'));
  const after = applyPlan(EMPTY, first.operations);
  expect(after.engagements).toHaveLength(37);
  const second = plan(rows, after);
  expect(second.operations).toEqual([]);
  expect(second.items.every(({ kind }) => kind === 'unchanged')).toBe(true);
});

const nameAt = (rows: ReturnType<typeof list>, line: number) =>
  rows.find((row) => row.line === line)?.vendor.name.value.toLowerCase();

describe('laws of every plan', () => {
  const names = fc.constantFrom(
    'A',
    'a',
    'B',
    'AWS',
    'Amazon Web Services',
    'Amazon Web Service Ltd',
    'C Ltd',
    'C',
    'E1',
  );
  const entities = fc.constantFrom('', '', 'E1', 'E2');
  const sites = fc.constantFrom('', '', 'https://d1.example', 'https://d2.example');
  const services = fc.constantFrom('', 's', 'S', 't', '§');
  const rowsOfLists = fc.array(
    fc.record({
      Vendor: names,
      'Legal entity': entities,
      Website: sites,
      Service: services,
      Country: fc.constantFrom(
        '',
        'France',
        'US',
        'UE',
        'inconnu',
        'France (support)',
        'Georgia',
        'hébergement : France',
      ),
      Safeguards: fc.constantFrom('', 'CCT', 'CCT module 3', 'DPF', 'conforme RGPD', 'BCR'),
      Role: fc.constantFrom('', '', 'Recipient', 'Processor'),
      Retention: fc.constantFrom('', '', '1 year', '2 years'),
      Data: fc.constantFrom('', 'names', 'logs; names'),
      Notes: fc.constantFrom('', 'one', 'two'),
    }),
    { minLength: 1, maxLength: 7 },
  );
  const registers: fc.Arbitrary<ImportRegister> = fc
    .array(
      fc.record({
        name: names,
        entity: entities,
        site: sites,
        services: fc.array(services.filter(Boolean), { maxLength: 2 }),
      }),
      { maxLength: 4 },
    )
    .map((vendors) => ({
      vendors: vendors.map(({ name, entity, site }, at) =>
        vendor(`v${at}`, {
          name,
          ...(entity && { contractingEntity: entity }),
          ...(site && { website: site }),
          notes: 'kept',
        }),
      ),
      engagements: vendors.flatMap(({ services: all }, at) =>
        all.map((service, nth) =>
          engagement(
            `e${at}-${nth}`,
            `v${at}`,
            { service, retention: 'as agreed' },
            [{ kind: 'country', country: 'US' }],
            ['scc-module-2'],
          ),
        ),
      ),
    }));
  const cases = fc.tuple(
    rowsOfLists.map((rows) => list(...rows)),
    registers,
  );

  test('planned again after it was applied, a list changes nothing', () => {
    fc.assert(
      fc.property(cases, ([rows, register]) => {
        const once = applyPlan(register, plan(rows, register).operations);
        expect(plan(rows, once).operations).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever a person chose, every line is in one item or refused once, and a choice holds', () => {
    const choices = fc.array(
      fc.record({
        name: names.map((name) => name.toLowerCase()),
        line: fc.option(fc.integer({ min: 2, max: 8 }), { nil: undefined }),
        vendor: fc.constantFrom('new', 'v0', 'v1', 'gone'),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(cases, choices, ([rows, register], vendors) => {
        const { items, rejected, operations } = plan(rows, register, { ...OPTIONS, vendors });
        const lines = [...items.flatMap((item) => item.lines), ...rejected.map(({ line }) => line)];
        expect(lines.sort((a, b) => a - b)).toEqual(rows.map(({ line }) => line));
        applyPlan(register, operations);
        for (const item of items) {
          const [choice] = vendors.filter(({ name, line }) => line === item.line && name === nameAt(rows, item.line));
          if (item.lines.length > 1 || !choice || choice.vendor === 'gone') continue;
          if (choice.vendor === 'new') expect(item.vendorId).toBeUndefined();
          else if (register.vendors.some(({ id }) => id === choice.vendor)) expect(item.vendorId).toBe(choice.vendor);
        }
      }),
    );
  });

  test('nothing that was stated is ever lost', () => {
    const blank = (value: unknown) =>
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    fc.assert(
      fc.property(cases, ([rows, register]) => {
        const after = applyPlan(register, plan(rows, register).operations);
        for (const [before, now] of [
          ...register.vendors.map((one) => [one, after.vendors.find(({ id }) => id === one.id)] as const),
          ...register.engagements.map((one) => [one, after.engagements.find(({ id }) => id === one.id)] as const),
        ])
          for (const [field, value] of Object.entries(before))
            if (!blank(value) && field !== 'toConfirm')
              expect(blank(now?.[field as keyof typeof now]), field).toBe(false);
        for (const one of register.engagements) {
          const now = after.engagements.find(({ id }) => id === one.id);
          expect(now?.locations).toEqual(expect.arrayContaining(one.locations));
          expect(now?.safeguards).toEqual(expect.arrayContaining(one.safeguards));
        }
      }),
    );
  });

  test('every line is in one item or refused once, and every operation belongs to an item', () => {
    fc.assert(
      fc.property(cases, ([rows, register]) => {
        const { items, rejected, operations } = plan(rows, register);
        const lines = [...items.flatMap((item) => item.lines), ...rejected.map(({ line }) => line)].sort(
          (a, b) => a - b,
        );
        expect(lines).toEqual(rows.map(({ line }) => line));
        const itemLines = items.map(({ line }) => line);
        for (const { line } of operations) expect(itemLines).toContain(line);
        const idle = items.filter(({ kind }) => kind === 'unchanged').map(({ line }) => line);
        for (const { line } of operations) expect(idle).not.toContain(line);
      }),
    );
  });
});
