import { describe, expect, test } from 'vitest';
import { textOf } from '../../../app/domain/recognition/document';
import { pointedAt, resolveReferences } from '../../../app/domain/recognition/references';
import type { SourceTable } from '../../../app/domain/recognition/source-tables';
import { recogniseTable } from './table';

const sheet = (name: string, ...rows: string[][]): SourceTable => ({
  at: { line: 1, sheet: name },
  headings: [],
  introduction: '',
  caption: name,
  form: 'grid',
  rows: rows.map((cells, nth) => ({ line: nth + 1, at: { line: nth + 1, sheet: name }, cells })),
});
const resolved = (...tables: SourceTable[]) =>
  resolveReferences(tables).map(({ rows }) => rows.map(({ cells }) => cells.map(textOf)));

const vendors = sheet(
  'Vendors',
  ['id', 'vendor', 'service'],
  ['v1', 'Acme', 'mail'],
  ['v2', 'Bolt', ''],
  ['', 'Zoom', 'calls'],
  ['v4', '', 'x'],
);

describe('what a header points at', () => {
  test.each([
    ['provider_entity_ref_id', 'provider entity'],
    ['SubprocessorId', 'subprocessor'],
    ['vendor id', 'vendor'],
    ['vendor IDs', 'vendor'],
    ['vendor ref', 'vendor'],
    ['vendor key', 'vendor'],
    ['vendor ref ids', 'vendor'],
    ['id', undefined],
    ['ref_id', undefined],
    ['reference', undefined],
    ['reference id', undefined],
    ['external id', undefined],
    ['system ref', undefined],
    ['internal key', undefined],
    ['Vendor', undefined],
    ['vendor identity', undefined],
    ['keyword', undefined],
  ])('%s: %s', (header, subject) => {
    expect(pointedAt(header)).toBe(subject);
  });
});

describe('identifiers of another table', () => {
  test('are the names of vendors under the header of what they point at', () => {
    const uses = sheet(
      'Uses',
      ['Title of it', '', ''],
      ['vendor_id', 'purpose', 'country'],
      ['v1', 'letters', 'France'],
      ['v2', 'chat', 'Spain'],
      ['', 'v1', 'x'],
    );
    expect(resolved(vendors, uses)[1]).toEqual([
      ['Title of it', '', ''],
      ['vendor', 'purpose', 'country'],
      ['Acme', 'letters', 'France'],
      ['Bolt', 'chat', 'Spain'],
      ['', 'v1', 'x'],
    ]);
  });

  test.each<[string, string[][]]>([
    [
      'one of them is not found',
      [
        ['vendor_id', 'purpose'],
        ['v1', 'letters'],
        ['v9', 'chat'],
      ],
    ],
    [
      'one has no name',
      [
        ['vendor_id', 'purpose'],
        ['v1', 'letters'],
        ['v4', 'chat'],
      ],
    ],
    [
      'there are none',
      [
        ['vendor_id', 'purpose'],
        ['', 'letters'],
      ],
    ],
    [
      'nothing is pointed at',
      [
        ['vendor', 'purpose'],
        ['v1', 'letters'],
      ],
    ],
  ])('stay where %s', (_case, rows) => {
    const tables = [vendors, sheet('Uses', ...rows)];
    const [first, second] = resolveReferences(tables);
    expect(first).toBe(tables[0]);
    expect(second).toBe(tables[1]);
  });

  test('of anything else are what it is for, or its name', () => {
    const uses = sheet('Uses', ['vendor', 'purpose', 'tool_id'], ['Acme', 'letters', 'v1'], ['Bolt', 'chat', 'v2']);
    expect(resolved(vendors, uses)[1]).toEqual([
      ['vendor', 'purpose', 'tool'],
      ['Acme', 'letters', 'mail'],
      ['Bolt', 'chat', 'Bolt'],
    ]);
  });

  test('of a parent company are its name', () => {
    const uses = sheet('Uses', ['vendor', 'purpose', 'parent_company_id'], ['Zoom', 'letters', 'v1']);
    expect(resolved(vendors, uses)[1]).toEqual([
      ['vendor', 'purpose', 'parent company'],
      ['Zoom', 'letters', 'Acme'],
    ]);
  });

  test('are found in the table whose title speaks of them, or in the only one that has them', () => {
    const tools = sheet('Our applications', ['id', 'tool'], ['v1', 'Hammer'], ['v2', 'Saw']);
    const uses = (header: string) =>
      sheet('Uses', ['vendor', 'purpose', header], ['Acme', 'letters', 'v1'], ['Bolt', 'chat', 'v2']);
    expect(resolved(vendors, tools, uses('application_id'))[2]?.map((cells) => cells[2])).toEqual([
      'application',
      'Hammer',
      'Saw',
    ]);
    expect(resolved(vendors, tools, uses('vendors_id'))[2]?.map((cells) => cells[2])).toEqual([
      'vendors',
      'Acme',
      'Bolt',
    ]);
    expect(resolved(vendors, tools, uses('engine_id'))[2]?.map((cells) => cells[2])).toEqual(['engine_id', 'v1', 'v2']);
    expect(resolved(tools, uses('engine_id'))[1]?.map((cells) => cells[2])).toEqual(['engine', 'Hammer', 'Saw']);
    const entities = sheet('Entities', ['id', 'name'], ['v1', 'Acme GmbH'], ['v2', 'Bolt SAS']);
    expect(resolved(tools, entities, uses('provider_entity_id'))[2]?.map((cells) => cells[2])).toEqual([
      'provider entity',
      'Acme GmbH',
      'Bolt SAS',
    ]);
  });

  test('of a title that only begins with a short part of the same word are not', () => {
    const one = sheet('Carts', ['id', 'tool'], ['v1', 'Hammer']);
    const other = sheet('Boxes', ['id', 'tool'], ['v1', 'Saw']);
    const uses = sheet('Uses', ['vendor', 'purpose', 'cart_id'], ['Acme', 'letters', 'v1']);
    expect(resolved(one, other, uses)[2]?.[1]?.[2]).toBe('v1');
  });

  test('stay in bullets and sections', () => {
    const uses: SourceTable = { ...sheet('Uses', ['vendor_id', 'purpose'], ['v1', 'letters']), form: 'sections' };
    expect(resolveReferences([vendors, uses])[1]).toBe(uses);
    const records: SourceTable = { ...uses, form: 'records' };
    expect(resolved(vendors, records)[1]?.[1]).toEqual(['Acme', 'letters']);
  });
});

describe('an entity by the name another table gives it', () => {
  test.each(['Entity', 'Entité', 'Company', 'Provider', 'Third party'])('stands under %s', (header) => {
    const uses = sheet('Uses', ['name', header, 'purpose'], ['Letters', 'Acme', 'mail'], ['Chats', 'Bolt', 'talk']);
    expect(resolved(vendors, uses)[1]).toEqual([
      ['name', 'vendor', 'purpose'],
      ['Letters', 'Acme', 'mail'],
      ['Chats', 'Bolt', 'talk'],
    ]);
  });

  test('stays where one of them is unknown, and in its own table', () => {
    const uses = sheet(
      'Uses',
      ['name', 'entity', 'purpose'],
      ['Letters', 'Acme', 'mail'],
      ['Chats', 'Someone', 'talk'],
    );
    expect(resolved(vendors, uses)[1]?.[0]).toEqual(['name', 'entity', 'purpose']);
    const own = sheet('Entities', ['id', 'entity', 'service'], ['e1', 'Acme', 'mail']);
    expect(resolveReferences([own])[0]).toBe(own);
  });

  test('is the vendor where a table of transfers names it, there and elsewhere', () => {
    const transfers = sheet(
      'International transfers',
      ['name', 'entity', 'safeguards'],
      ['Payroll to India', 'Acme', 'SCC'],
      ['Support', 'Bolt', 'DPF'],
    );
    const rights = sheet(
      'Contracts',
      ['name', 'entity', 'purpose'],
      ['Letters', 'Acme', 'mail'],
      ['Chats', 'Ours', 'talk'],
    );
    expect(resolved(transfers, rights).map(([header]) => header)).toEqual([
      ['name', 'vendor', 'safeguards'],
      ['name', 'vendor', 'purpose'],
    ]);
  });

  test.each<[string, string, string[][]]>([
    [
      'the title speaks of none',
      'List',
      [
        ['name', 'entity', 'safeguards'],
        ['Payroll', 'Acme', 'SCC'],
      ],
    ],
    [
      'most names are those of the entities',
      'Transfers',
      [
        ['name', 'entity', 'safeguards'],
        ['Acme', 'Acme Inc', 'SCC'],
        ['The Bolt', 'Bolt SAS', 'DPF'],
        ['Support', 'Zoom', 'DPF'],
      ],
    ],
    [
      'no name stands beside',
      'Transfers',
      [
        ['vendor', 'entity', 'safeguards'],
        ['Payroll', 'Acme', 'SCC'],
      ],
    ],
    [
      'no entity stands there',
      'Transfers',
      [
        ['name', 'entity', 'safeguards'],
        ['Payroll', '', 'SCC'],
      ],
    ],
  ])('is not where %s', (_case, title, rows) => {
    const table = sheet(title, ...rows);
    expect(resolveReferences([table])[0]).toBe(table);
  });

  test('is told by the heading above, else by the caption, else by the sheet', () => {
    const rows = [
      ['name', 'entity', 'safeguards'],
      ['Payroll', 'Acme', 'SCC'],
    ];
    const said = 'International transfers';
    const { caption: _caption, ...bare } = sheet(said, ...rows);
    const headOf = (table: SourceTable) => resolved(table)[0]?.[0]?.[1];
    expect(headOf(bare)).toBe('vendor');
    expect(headOf({ ...bare, caption: 'List' })).toBe('entity');
    expect(headOf({ ...bare, caption: said, headings: ['List'] })).toBe('entity');
    expect(headOf({ ...bare, caption: 'List', headings: [said] })).toBe('vendor');
  });

  test('is where half of the names are those of the entities', () => {
    const table = sheet(
      'Transfers',
      ['name', 'entity', 'safeguards'],
      ['Acme', 'Acme Inc', 'SCC'],
      ['Support', 'Zoom', 'DPF'],
    );
    expect(resolved(table)[0]?.[0]).toEqual(['name', 'vendor', 'safeguards']);
    const known = sheet('Transfers', ['name', 'entity', 'safeguards'], ['IBM Cloud', 'IBM Corp', 'SCC']);
    expect(resolved(known)[0]?.[0]).toEqual(['name', 'entity', 'safeguards']);
    const short = sheet(
      'Transfers',
      ['name', 'entity', 'safeguards'],
      ['to us', 'us of it', 'SCC'],
      ['Support', 'Zoom', 'DPF'],
    );
    expect(resolved(short)[0]?.[0]).toEqual(['name', 'vendor', 'safeguards']);
  });
});

test('a list that only holds identifiers of vendors is refused with the header of them', () => {
  expect(recogniseTable([' vendor_id ', 'weight'], ['v1', '2']).rejected).toEqual([
    { line: 1, column: 'vendor_id', value: 'vendor_id', code: 'vendor-only-by-id' },
  ]);
  expect(recogniseTable(['shelf_id', 'weight'], ['v1', '2']).rejected[0]?.code).toBe('vendor-column-missing');
  expect(recogniseTable(['tool_id', 'weight'], ['v1', '2']).rejected[0]?.code).toBe('vendor-column-missing');
  expect(recogniseTable(['a', 'b'], ['vendor_id', 'weight']).rejected[0]?.code).toBe('vendor-column-missing');
});
