import { describe, expect, test } from 'vitest';
import type { SourceCell, SourceDocument, SourceRow } from '../../../app/domain/recognition/document';
import { textOf } from '../../../app/domain/recognition/document';
import { tablesOf, withCells } from '../../../app/domain/recognition/source-tables';
import { isTransposed, transposed } from '../../../app/domain/recognition/transposed-tables';
import { bold, bullets, grid, heading, page, paragraph } from './page';
import { COUNTRIES } from './table';

const read = (document: SourceDocument) => tablesOf(document, COUNTRIES);
const tables = (...blocks: Parameters<typeof page>) => read(page(...blocks));
const texts = (rows: readonly { cells: readonly SourceCell[] }[]) => rows.map(({ cells }) => cells.map(textOf));
const vendors = [
  ['Vendor', 'Service'],
  ['Acme', 'Mail'],
];

describe('what stands above a table', () => {
  test('are the headings around it, outermost first, and the paragraph right above', () => {
    const found = tables(
      heading('Privacy', 1),
      heading('Vendors', 2),
      paragraph('We use the following.'),
      grid(vendors, { caption: 'List' }),
      grid(vendors, { form: 'records' }),
      heading('Tools', 3),
      grid(vendors),
      heading('Other', 2),
      grid(vendors),
      heading('Annex'),
      grid(vendors),
    );
    expect(found.map(({ headings, introduction, caption, form }) => [headings, introduction, caption, form])).toEqual([
      [['Privacy', 'Vendors'], 'We use the following.', 'List', 'grid'],
      [['Privacy', 'Vendors'], 'We use the following.', undefined, 'records'],
      [['Privacy', 'Vendors', 'Tools'], '', undefined, 'grid'],
      [['Privacy', 'Other'], '', undefined, 'grid'],
      [['Annex'], '', undefined, 'grid'],
    ]);
    expect(found[1]).not.toHaveProperty('caption');
  });

  test('is told of lists too', () => {
    const [found] = tables(heading(' Vendors '), paragraph('We use:'), bullets('Acme – mail', 'Bolt – chat'));
    expect(found).toMatchObject({ form: 'bullets', at: { line: 3 }, headings: ['Vendors'], introduction: 'We use:' });
    expect(found?.fields).toEqual(['name', 'service', 'locations', 'safeguards']);
  });

  test('a table without rows is none', () => {
    expect(tables(heading('Vendors'), grid([]), bullets())).toEqual([]);
  });
});

describe('the number of a row', () => {
  test('is its line, or the next where another row has it', () => {
    const at = (line: number): SourceRow => ({ at: { line }, cells: ['x', 'y', 'z'] });
    const [found] = read({
      format: 'html',
      leftOut: [],
      blocks: [{ kind: 'table', form: 'grid', at: { line: 3 }, rows: [at(3), at(3), at(9), at(5)] }],
    });
    expect(found?.rows.map(({ line, at: { line: stood } }) => [line, stood])).toEqual([
      [3, 3],
      [4, 3],
      [9, 9],
      [10, 5],
    ]);
    expect(found?.rows.map(({ isHeader }) => isHeader)).toEqual([false, false, false, false]);
  });

  test('rises from sheet to sheet', () => {
    const sheet = (name: string, ...lines: number[]) => ({
      kind: 'table' as const,
      form: 'grid' as const,
      at: { line: 1, sheet: name },
      rows: lines.map((line) => ({ at: { line, sheet: name }, cells: [name, 'y', 'z'] })),
    });
    const found = read({ format: 'workbook', leftOut: [], blocks: [sheet('B', 2, 3), sheet('A', 1, 2)] });
    expect(found.map(({ rows }) => rows.map(({ line, cells }) => [line, cells[0]]))).toEqual([
      [
        [2, 'B'],
        [3, 'B'],
      ],
      [
        [4, 'A'],
        [5, 'A'],
      ],
    ]);
  });

  test('puts the tables of a text in the order of their lines', () => {
    const found = tables(
      heading('Acme'),
      paragraph('Purpose: hosting\nLocation: USA'),
      grid([
        ['Vendor', 'Service', 'Country'],
        ['Bolt', 'chat', 'India'],
      ]),
    );
    expect(found.map(({ form }) => form)).toEqual(['sections', 'grid']);
  });

  test('stays with other cells', () => {
    const row = { line: 4, at: { line: 2, sheet: 'S' }, cells: ['a'] };
    expect(withCells({ ...row, isHeader: true }, ['b'])).toEqual({ ...row, cells: ['b'], isHeader: true });
    expect(withCells({ ...row, isHeader: false }, ['b'])).toEqual({ ...row, cells: ['b'] });
  });
});

describe('paragraphs that are lists', () => {
  test('a header over names, line by line', () => {
    const [found] = tables(heading('Our tools'), paragraph('Subprocessors\nAcme\nBolt, Inc.'));
    expect(found).toMatchObject({ form: 'grid', headings: ['Our tools'], at: { line: 2 } });
    expect(texts(found?.rows ?? [])).toEqual([['Subprocessors'], ['Acme'], ['Bolt, Inc.']]);
    expect(found?.rows.map(({ line, isHeader }) => [line, isHeader])).toEqual([
      [2, true],
      [3, false],
      [4, false],
    ]);
  });

  test.each([
    ['one line', 'Subprocessors'],
    ['a header that may be another', 'Companies\nAcme\nBolt'],
    ['a header of something else', 'Country\nFrance\nIreland'],
    ['a sentence among the names', 'Subprocessors\nAcme\nWe use it for all of our mail.'],
  ])('not %s', (_case, text) => {
    expect(tables(paragraph(text), grid(vendors)).map(({ introduction }) => introduction)).toEqual([text]);
  });

  test('terms with their definitions, those in a row as one list', () => {
    const found = tables(
      paragraph('Acme\n: hosting\n: USA'),
      paragraph('Bolt : chat : India'),
      paragraph('In between'),
      paragraph('Zoom\n: calls\n: Germany'),
    );
    expect(found.map(({ at, rows }) => [at, texts(rows)])).toEqual([
      [
        { line: 1 },
        [
          ['Acme', 'hosting', 'USA', ''],
          ['Bolt', 'chat', 'India', ''],
        ],
      ],
      [{ line: 4 }, [['Zoom', 'calls', 'Germany', '']]],
    ]);
    expect(found[0]?.rows[0]?.cells[0]).toEqual({ text: 'Acme', links: [], lead: 'Acme' });
  });

  test.each(['Acme : hosting', 'We use what follows, here. See : hosting : USA', 'Acme:hosting:USA'])(
    'not "%s"',
    (text) => {
      expect(tables(paragraph(text))).toEqual([]);
    },
  );
});

describe('lines that name what follows', () => {
  const properties = bullets('Purpose: hosting', 'Location: USA');

  test('head the labelled items below them', () => {
    const found = tables(
      heading('Vendors'),
      paragraph('Acme:'),
      properties,
      paragraph('Bolt:'),
      bullets('Purpose: chat', 'Location: India'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ form: 'sections', headings: ['Vendors'] });
    expect(texts(found[0]?.rows ?? [])).toEqual([
      ['Name', 'Purpose', 'Location'],
      ['Acme', 'hosting', 'USA'],
      ['Bolt', 'chat', 'India'],
    ]);
  });

  test.each<[string, Parameters<typeof page>]>([
    ['without a colon', [paragraph('Acme'), properties]],
    ['with a sentence', [paragraph('We use it. Acme:'), properties]],
    ['longer than a name', [paragraph(`${'Acme '.repeat(16)}A:`), properties]],
    ['over plain items', [paragraph('Acme:'), bullets('hosting', 'USA')]],
    ['over a paragraph', [paragraph('Acme:'), paragraph('hosting')]],
  ])('not %s', (_case, blocks) => {
    expect(tables(...blocks).filter(({ form }) => form === 'sections')).toEqual([]);
  });

  test('up to 80 characters', () => {
    const name = `${'Acme '.repeat(15)}Inc.`;
    const [found] = tables(paragraph(`${name}:`), properties);
    expect(texts(found?.rows ?? [])[1]).toEqual([name, 'hosting', 'USA']);
  });
});

describe('a list of groups', () => {
  const acme: [string, string] = ['Acme – mail', 'Bolt – chat'];

  test('is as many lists as it has groups, each under its words', () => {
    const found = tables(
      heading('Vendors'),
      paragraph('Ours:'),
      bullets(['Hosting', ...acme], ['Support', 'Zoom (calls)', bold('Dial')]),
    );
    expect(found.map(({ at, headings, introduction, rows }) => [at.line, headings, introduction, rows.length])).toEqual(
      [
        [3, ['Vendors', 'Hosting'], 'Ours:', 2],
        [6, ['Vendors', 'Support'], 'Ours:', 2],
      ],
    );
  });

  test.each<[string, Parameters<typeof bullets>]>([
    [
      'whose items say what they are about',
      [
        ['Acme', 'Purpose: mail', 'Location: USA'],
        ['Bolt', 'Purpose: chat', 'Location: India'],
      ],
    ],
    [
      'whose items repeat their labels',
      [
        ['Acme', 'Paper: mail', 'Ink: blue'],
        ['Bolt', 'Paper: chat', 'Ink: red'],
      ],
    ],
    [
      'with one item in a group',
      [
        ['Hosting', ...acme],
        ['Support', 'Zoom – calls'],
      ],
    ],
    ['with a plain item', [['Hosting', ...acme], 'Zoom – calls']],
    [
      'whose inner items are plain words',
      [
        ['Acme', 'mail', 'letters'],
        ['Bolt', 'chat', 'calls'],
      ],
    ],
    [
      'with more levels',
      [
        ['Hosting', ['Acme – mail', 'x'], 'Bolt – chat'],
        ['Support', ...acme],
      ],
    ],
    [
      'with a sentence over a group',
      [
        ['We use the following two for all of our mail', ...acme],
        ['Support', ...acme],
      ],
    ],
  ])('not one %s', (_case, items) => {
    expect(tables(bullets(...items)).filter(({ form }) => form === 'bullets')).toHaveLength(1);
  });

  test.each([
    ['six of ten that set a name apart', 3, 2, 2],
    ['five of ten', 1, 1, 1],
  ])('%s', (_case, apart, plain, lists) => {
    const inner = [...Array(apart).fill('Acme – mail'), ...Array(plain).fill('mail')] as string[];
    expect(tables(bullets(['Hosting', ...inner], ['Support', ...inner]))).toHaveLength(lists);
  });
});

describe('a table on its side', () => {
  const block = (rows: SourceCell[][], form: 'grid' | 'records' = 'grid') => {
    const { block: made } = grid(rows, { form })(1);
    if (made.kind !== 'table') throw new Error('no table');
    return made;
  };
  const sides = [
    ['', 'Acme', 'Bolt'],
    ['Purpose', 'mail', 'chat'],
    ['Location', 'USA', 'India'],
    ['Safeguards', 'DPF'],
  ];

  test('is turned, a vendor in each row', () => {
    expect(isTransposed(block(sides))).toBe(true);
    const turned = transposed(block(sides));
    expect(turned).toMatchObject({ kind: 'table', form: 'grid', at: { line: 1 } });
    expect(turned.rows).toEqual([
      { at: { line: 1 }, cells: ['Name', 'Purpose', 'Location', 'Safeguards'], isHeader: true },
      { at: { line: 1 }, cells: ['Acme', 'mail', 'USA', 'DPF'] },
      { at: { line: 1 }, cells: ['Bolt', 'chat', 'India', ''] },
    ]);
    const [found] = tables(heading('Vendors'), grid(sides, { caption: 'Ours' }));
    expect(found).toMatchObject({ headings: ['Vendors'], caption: 'Ours', form: 'grid' });
    expect(texts(found?.rows ?? [])[1]).toEqual(['Acme', 'mail', 'USA', 'DPF']);
  });

  const unknown = (count: number) => Array.from({ length: count }, (_, nth) => [`Q${nth}x`, 'a', 'b']);
  test.each<[string, SourceCell[][], boolean]>([
    ['of records', sides, false],
    ['of one vendor', sides.map((row) => row.slice(0, 2)), false],
    ['of one named vendor', [['', 'Acme', ' '], ...sides.slice(1)], false],
    ['with one row', [sides[0] ?? []], false],
    [
      'with one field',
      [
        ['', 'Acme', 'Bolt'],
        ['Purpose', 'mail', 'chat'],
        ['Purposes', 'x', 'y'],
      ],
      false,
    ],
    ['with two fields', sides.slice(0, 3), true],
    ['that names vendors in a row below', [['', 'A', 'B'], ['Vendor', 'Acme', 'Bolt'], ...sides.slice(1)], false],
    ['with headers on top', [['', 'Country', 'Bolt'], ...sides.slice(1)], false],
    [
      'of which seven in ten rows are known',
      [
        ...sides,
        ['Notes', 'x', 'y'],
        ['Retention', 'x', 'y'],
        ['Website', 'x', 'y'],
        ['GDPR role', 'x', 'y'],
        ...unknown(3),
      ],
      true,
    ],
    [
      'of which less are',
      [
        ...sides,
        ['Notes', 'x', 'y'],
        ['Retention', 'x', 'y'],
        ['Website', 'x', 'y'],
        ['GDPR role', 'x', 'y'],
        ...unknown(4),
      ],
      false,
    ],
    ['of forty rows', [...sides, ...Array.from({ length: 36 }, () => ['Notes', 'a', 'b'])], true],
    ['of more', [...sides, ...Array.from({ length: 37 }, () => ['Notes', 'a', 'b'])], false],
    [
      'whose labels only hold such words',
      [
        ['', 'Acme', 'Bolt'],
        ['The purpose of it', 'mail', 'chat'],
        ['The location of it', 'USA', 'India'],
      ],
      false,
    ],
  ])('%s', (title, rows, expected) => {
    expect(isTransposed(block(rows, title === 'of records' ? 'records' : 'grid'))).toBe(expected);
  });
});

test('a table of labels and values belongs to the heading above it', () => {
  const found = tables(
    heading('Acme'),
    grid([
      ['Purpose', 'hosting'],
      ['Location', 'USA'],
      ['Safeguards', 'DPF'],
    ]),
    heading('Bolt'),
    grid([
      ['Purpose', 'chat'],
      ['Location', 'India'],
      ['Safeguards', 'SCC'],
    ]),
  );
  expect(found.map(({ form, rows }) => [form, texts(rows)])).toEqual([
    [
      'sections',
      [
        ['Name', 'Purpose', 'Location', 'Safeguards'],
        ['Acme', 'hosting', 'USA', 'DPF'],
        ['Bolt', 'chat', 'India', 'SCC'],
      ],
    ],
  ]);
});
