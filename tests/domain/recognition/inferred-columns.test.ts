import { describe, expect, test } from 'vitest';
import type { Column } from '../../../app/domain/recognition/columns';
import { columnsOfFields, completeColumns, inferColumns } from '../../../app/domain/recognition/inferred-columns';
import { COUNTRIES } from './table';

const inferred = (rows: string[][], { announced = false, headerAt = -1 } = {}) =>
  inferColumns(
    rows.map((cells, at) => ({ cells, isHeader: at === headerAt })),
    COUNTRIES,
    announced,
  );
const fields = (rows: string[][], options?: { announced?: boolean; headerAt?: number }) =>
  inferred(rows, options)?.columns.map(({ field }) => field);

describe('a list without headers', () => {
  test('is told by its cells', () => {
    expect(
      inferred([
        ['OVH', 'France', 'hosting of the site', 'https://ovh.example', 'SCC', '12'],
        ['Brevo', 'Irlande', 'letters', 'www.brevo.example', 'DPF', '3.5'],
      ]),
    ).toEqual({
      headerAt: -1,
      columns: [
        { index: 0, header: '', field: 'name', confidence: 0.6 },
        { index: 1, header: '', field: 'locations', confidence: 0.6 },
        { index: 2, header: '', field: 'service', confidence: 0.6 },
        { index: 3, header: '', field: 'website', confidence: 0.6 },
        { index: 4, header: '', field: 'safeguards', confidence: 0.6 },
        { index: 5, header: '', field: null, confidence: 0 },
      ],
    });
  });

  const two = (...more: string[][]) => [['OVH', 'hosting'], ['Brevo', 'letters'], ...more];
  test.each<[string, string[][], boolean, (string | null)[] | undefined]>([
    ['of names and services nobody announced', two(), false, undefined],
    ['of names and services that words announce', two(), true, ['name', 'service']],
    ['of one row', [['OVH', 'France']], true, undefined],
    ['of one column', [['OVH'], ['Brevo']], true, undefined],
    ['of names that end early', [['OVH', 'France'], ['Brevo']], true, ['name', 'locations']],
    [
      'of names said again',
      [
        ['OVH', 'hosting'],
        ['OVH', 'backups'],
        ['OVH', 'mail'],
      ],
      true,
      ['service', 'name'],
    ],
    [
      'of names said again among others',
      [
        ['A1', 'x'],
        ['B1', 'x'],
        ['C1', 'x'],
        ['A1', 'x'],
        ['A1', 'x'],
      ],
      true,
      ['name', 'service'],
    ],
    [
      'of names said too often',
      [
        ['A1', 'x'],
        ['B1', 'x'],
        ['A1', 'x'],
        ['A1', 'x'],
      ],
      true,
      undefined,
    ],
    [
      'of sentences',
      [
        ['one two three four five six', 'France'],
        ['two three four five six seven', 'Spain'],
      ],
      false,
      ['name', 'locations'],
    ],
    [
      'of longer sentences',
      [
        ['one two three four five six seven', 'France'],
        ['two three four five six seven eight', 'Spain'],
      ],
      false,
      undefined,
    ],
    [
      'of services and data',
      [
        ['OVH', 'hosting', 'logs and names'],
        ['Brevo', 'letters', 'addresses'],
      ],
      true,
      ['name', 'service', 'dataCategories'],
    ],
    [
      'of much prose',
      [
        ['OVH', 'yes', 'logs and names of them', 'hosting of it'],
        ['Brevo', 'no', 'addresses of them all', 'letters to all'],
      ],
      true,
      ['name', null, 'service', 'dataCategories'],
    ],
    [
      'with a column of nothing',
      [
        ['OVH', '', 'hosting'],
        ['Brevo', ' ', 'letters'],
      ],
      true,
      ['name', null, 'service'],
    ],
  ])('%s', (_case, rows, announced, expected) => {
    expect(fields(rows, { announced })).toEqual(expected);
  });

  test.each<[string, string[], string | null]>([
    ['seven in ten links', [...Array(7).fill('https://a.example'), ...Array(3).fill('so they say')], 'website'],
    ['six in ten links', [...Array(6).fill('https://a.example'), ...Array(4).fill('so they say')], 'service'],
    ['links among words', Array(10).fill('at https://a.example'), 'service'],
    ['seven in ten places', [...Array(7).fill('France'), ...Array(3).fill('so they say')], 'locations'],
    ['six in ten places', [...Array(6).fill('France'), ...Array(4).fill('so they say')], 'service'],
    ['long sentences with places', Array(10).fill('France and also Spain and also Ireland and Italy'), 'service'],
    ['eight words with places', Array(10).fill('France and Spain and Ireland and also Italy'), 'locations'],
    ['seven in ten safeguards', [...Array(7).fill('SCC'), ...Array(3).fill('so they say')], 'safeguards'],
    ['six in ten safeguards', [...Array(6).fill('SCC'), ...Array(4).fill('so they say')], 'service'],
    ['seven in ten numbers', [...Array(7).fill('1.200,50'), ...Array(3).fill('so they say')], null],
    ['numbers among words', Array(10).fill('24 hours a day'), 'service'],
    ['six in ten numbers', [...Array(6).fill('#12-3%'), ...Array(4).fill('so they say')], 'service'],
  ])('with %s', (_case, values, expected) => {
    expect(
      fields(
        values.map((value, nth) => [`Acme ${nth}`, value]),
        { announced: true },
      )?.[1],
    ).toBe(expected);
  });
});

describe('a list with headers nobody knows', () => {
  test('is told by its cells too, and by the headers that are known', () => {
    expect(
      inferred(
        [
          ['Title of it', ''],
          [' Wer ', 'Land', 'Warum so', 'Notes'],
          ['OVH', 'France', 'hosting of the site', 'x y z a b'],
        ],
        { headerAt: 1 },
      ),
    ).toEqual({
      headerAt: 1,
      columns: [
        { index: 0, header: 'Wer', field: 'name', confidence: 0.6 },
        { index: 1, header: 'Land', field: 'locations', confidence: 1 },
        { index: 2, header: 'Warum so', field: 'service', confidence: 0.6 },
        { index: 3, header: 'Notes', field: 'notes', confidence: 1 },
      ],
    });
  });

  test('keeps one column for each field, and says a known one once', () => {
    expect(
      fields(
        [
          ['Wer', 'Service', 'Was sonst', 'Data'],
          ['OVH', 'hosting', 'more of it', 'logs'],
        ],
        { headerAt: 0, announced: true },
      ),
    ).toEqual(['name', 'service', null, 'dataCategories']);
    expect(
      fields(
        [
          ['Wer', 'x1', 'x2'],
          ['OVH', 'https://a.example', 'https://b.example'],
        ],
        { headerAt: 0, announced: true },
      ),
    ).toEqual(['name', 'website', null]);
  });

  test('without a row below is none; the last marked row heads', () => {
    expect(inferred([['Wer', 'Land']], { headerAt: 0, announced: true })).toBeUndefined();
    const rows = [
      ['Wer', 'Da so'],
      ['Qui', 'Lieu x'],
      ['OVH', 'France'],
    ].map((cells, at) => ({ cells, isHeader: at < 2 }));
    expect(inferColumns(rows, COUNTRIES, true)).toMatchObject({
      headerAt: 1,
      columns: [{ header: 'Qui' }, { header: 'Lieu x' }],
    });
  });

  test('which stand in the first 25 rows', () => {
    const long = Array.from({ length: 30 }, (_, nth) => [`Acme ${nth}`, 'France']);
    expect(inferred(long, { headerAt: 24 })?.headerAt).toBe(24);
    expect(inferred(long, { headerAt: 25 })?.headerAt).toBe(-1);
  });
});

describe('columns whose headers nobody knows', () => {
  const column = (index: number, header: string, field: Column['field'] = null): Column => ({
    index,
    header,
    field,
    confidence: field ? 1 : 0,
  });
  const completed = (columns: Column[], ...rows: string[][]) =>
    completeColumns(
      columns,
      rows.map((cells) => ({ cells })),
      COUNTRIES,
    ).map(({ field, confidence }) => [field, confidence]);
  const name = column(0, 'Vendor', 'name');

  test('are told by their cells', () => {
    expect(
      completed(
        [name, column(1, 'Da so'), column(2, 'Wie'), column(3, 'Was so')],
        ['OVH', 'France', 'SCC', 'hosting of it'],
        ['Brevo', 'Spain', 'DPF', 'letters to all'],
      ),
    ).toEqual([
      ['name', 1],
      ['locations', 0.6],
      ['safeguards', 0.6],
      ['service', 0.6],
    ]);
  });

  test('are told once each', () => {
    expect(completed([name, column(1, 'Da so'), column(2, 'Da noch')], ['OVH', 'France', 'Spain'])).toEqual([
      ['name', 1],
      ['locations', 0.6],
      [null, 0],
    ]);
    expect(completed([name, column(1, 'Wie'), column(2, 'Wie noch')], ['OVH', 'SCC', 'DPF']).slice(1)).toEqual([
      ['safeguards', 0.6],
      [null, 0],
    ]);
  });

  test.each<[string, Column['field'], string, Column['field']]>([
    ['places', 'storedIn', 'France', null],
    ['places', 'accessedFrom', 'France', null],
    ['safeguards', 'safeguards', 'SCC', null],
    ['what the vendor does', 'service', 'hosting of it', null],
    ['what the vendor does', 'purpose', 'hosting of it', null],
    ['what the vendor does', 'product', 'hosting of it', null],
    ['something else', 'notes', 'hosting of it', 'service'],
    ['something else', 'website', 'France', 'locations'],
  ])('are left where another holds %s (%s)', (_what, field, value, expected) => {
    expect(completed([name, column(1, 'There', field), column(2, 'Wer so')], ['OVH', '', value])[2]?.[0]).toBe(
      expected,
    );
  });

  test('are left where everything is told', () => {
    const all = [
      name,
      column(1, 'Service', 'service'),
      column(2, 'Country', 'locations'),
      column(3, 'Tool', 'safeguards'),
    ];
    expect(completeColumns(all, [], COUNTRIES)).toBe(all);
  });

  test('are left where the header says something else as a whole', () => {
    expect(
      completed([name, column(1, 'Status'), column(2, 'Company')], ['OVH', 'in use now', 'our own part']).slice(1),
    ).toEqual([
      [null, 0],
      [null, 0],
    ]);
    expect(completed([name, column(1, 'Address 2')], ['OVH', 'France'])[1]).toEqual([null, 0]);
    expect(completed([name, column(1, 'The address of ours')], ['OVH', 'France'])[1]).toEqual(['locations', 0.6]);
    expect(completed([name, column(1, 'Category')], ['OVH', 'France'])[1]).toEqual([null, 0]);
  });

  test('say what the vendor does with most words, one and a half on average', () => {
    expect(
      completed([name, column(1, 'Wie so'), column(2, 'Was so')], ['OVH', 'a b', 'hosting of it']).slice(1),
    ).toEqual([
      [null, 0],
      ['service', 0.6],
    ]);
    expect(completed([name, column(1, 'Was so')], ['OVH', 'hosting'], ['Brevo', 'of letters'])[1]).toEqual([
      'service',
      0.6,
    ]);
    expect(
      completed([name, column(1, 'Was so')], ['OVH', 'hosting'], ['Brevo', 'letters'], ['Zoom', 'of calls'])[1],
    ).toEqual([null, 0]);
    expect(completed([name, column(1, 'Was so')], ['OVH', ''])[1]).toEqual([null, 0]);
  });

  test('are told by their first 200 cells', () => {
    const rows = (count: number) => [
      ...Array.from({ length: count }, () => ['OVH', 'France']),
      ...Array.from({ length: 400 }, () => ['OVH', 'x']),
    ];
    expect(completed([name, column(1, 'Da so')], ...rows(140))[1]).toEqual(['locations', 0.6]);
    expect(completed([name, column(1, 'Da so')], ...rows(139))[1]).toEqual([null, 0]);
  });
});

test('columns of known fields have no headers', () => {
  expect(columnsOfFields(['name', 'service'])).toEqual([
    { index: 0, header: '', field: 'name', confidence: 0.9 },
    { index: 1, header: '', field: 'service', confidence: 0.9 },
  ]);
});
