import { describe, expect, test } from 'vitest';
import type { SourceCell } from '../../../app/domain/recognition/document';
import { outline, readWhole, recognise } from '../../../app/domain/recognition/recognise';
import { bold, bullets, grid, heading, page, paragraph, recognisePage } from './page';
import { COUNTRIES, recogniseTable } from './table';

const options = { countries: COUNTRIES };

describe('a page with two lists of vendors', () => {
  const document = page(
    heading('Sub-processors', 1),
    grid(
      [
        ['Vendor', 'Service', 'Cost'],
        ['Acme', 'mail', '12'],
        ['', '', ''],
      ],
      { caption: 'Ours' },
    ),
    heading('In Germany', 2),
    grid([
      ['Supplier', 'Country', 'Cost', 'Owner'],
      ['Bolt', 'France', '3', ''],
    ]),
  );

  test('is outlined table by table', () => {
    const { tables, columns, unusedColumns, ignored, others, skipped, source } = recognise(document, options);
    expect(tables).toEqual([
      {
        table: 0,
        at: { line: 2 },
        heading: 'Sub-processors',
        columns: columns.slice(0, 3),
        unusedColumns: ['Cost'],
        rows: 1,
        groups: [{ line: 2, heading: 'Sub-processors' }],
      },
      {
        table: 1,
        at: { line: 6 },
        heading: 'In Germany',
        columns: columns.slice(3),
        unusedColumns: ['Cost'],
        rows: 1,
        groups: [{ line: 6, heading: 'In Germany' }],
      },
    ]);
    expect(columns.map(({ index, header, field }) => [index, header, field])).toEqual([
      [0, 'Vendor', 'name'],
      [1, 'Service', 'service'],
      [2, 'Cost', null],
      [0, 'Supplier', 'name'],
      [1, 'Country', 'locations'],
      [2, 'Cost', null],
      [3, 'Owner', null],
    ]);
    expect(unusedColumns).toEqual(['Cost']);
    expect([ignored, others]).toEqual([[], []]);
    expect(skipped).toEqual({ blank: 1, repeatedHeader: 0, beforeHeader: 0, groupHeading: 0 });
    expect(source.map(({ at, form }) => [at.line, form])).toEqual([
      [2, 'grid'],
      [6, 'grid'],
    ]);
  });

  test('has its rows under their headings', () => {
    expect(recognise(document, options).rows.map(({ line, heading: title }) => [line, title])).toEqual([
      [3, 'Sub-processors'],
      [7, 'In Germany'],
    ]);
  });

  test('is read row by row as it is read as a whole', () => {
    const outlined = outline(document, options);
    const { rows } = recognise(document, options);
    expect(outlined.rows.map(outlined.read)).toEqual(rows);
    expect(readWhole(outlined).rows).toEqual(rows);
    expect(readWhole(outlined)).not.toHaveProperty('marksOf');
    expect(readWhole(outlined)).not.toHaveProperty('read');
  });
});

describe('the heading of a list', () => {
  const rows = [
    ['Vendor', 'Service'],
    ['Acme', 'mail'],
  ];
  test.each<[string, Parameters<typeof page>, string]>([
    ['is the nearest', [heading('A', 1), heading('B', 2), grid(rows, { caption: 'C' })], 'B'],
    ['is the caption where there is none', [grid(rows, { caption: 'C' })], 'C'],
    ['may be missing', [grid(rows)], ''],
  ])('%s', (_case, blocks, expected) => {
    const { tables, rows: read } = recognisePage(...blocks);
    expect(tables[0]?.heading).toBe(expected);
    expect(read[0]?.heading ?? '').toBe(expected);
  });
});

describe('what is left out', () => {
  test('by the reader is told after what is set aside', () => {
    const document = {
      ...page(
        heading('Values'),
        bullets('Honesty', 'Courage'),
        heading('Vendors'),
        grid([
          ['Vendor', 'Service'],
          ['Acme', 'mail'],
        ]),
      ),
      leftOut: [{ at: { line: 9, sheet: 'S' }, text: 'Secret', reason: 'hidden' as const }],
    };
    expect(recognise(document, options).ignored.map(({ line, at, reason }) => [line, at, reason])).toEqual([
      [2, { line: 2 }, 'not-about-vendors'],
      [9, { line: 9, sheet: 'S' }, 'hidden'],
    ]);
  });

  test('of a table of nothing is its place', () => {
    const { ignored } = recognisePage(
      grid([
        ['', ' '],
        ['', ''],
      ]),
      heading('Vendors'),
      grid([
        ['Vendor', 'Service'],
        ['Acme', 'mail'],
      ]),
    );
    expect(ignored).toEqual([{ line: 1, at: { line: 1 }, text: '', reason: 'not-about-vendors' }]);
  });

  test('is shown by its first filled row', () => {
    const { ignored } = recognisePage(
      grid([
        ['', ''],
        [' Seen ', 'said'],
      ]),
      grid([
        ['Vendor', 'Service'],
        ['Acme', 'mail'],
      ]),
    );
    expect(ignored).toEqual([{ line: 1, at: { line: 1 }, text: 'Seen · said', reason: 'not-about-vendors' }]);
  });
});

describe('a document without any vendor', () => {
  test('says where its widest row is', () => {
    const { rejected } = recognisePage(
      grid([['a'], ['b']]),
      heading('x'),
      grid([
        ['c', 'd'],
        ['e', 'f'],
      ]),
    );
    expect(rejected).toMatchObject([{ line: 4, column: '', value: 'c · d', code: 'vendor-column-missing' }]);
  });

  test('has a list whose only row is a place for one', () => {
    const { rejected, rows, ignored } = recogniseTable(['Vendor', 'Service'], ['[TBD]', 'mail']);
    expect([rejected, rows]).toEqual([[], []]);
    expect(ignored).toMatchObject([{ line: 2, reason: 'placeholder' }]);
  });

  test('or two lists of headers only, of which the first is told', () => {
    const empty = grid([
      ['Our list', ''],
      ['Vendor', 'Service'],
    ]);
    expect(recognisePage(empty, heading('More'), empty).rejected).toEqual([
      { line: 2, column: '', value: '', code: 'no-data' },
    ]);
    expect(
      recognisePage(
        empty,
        heading('More'),
        grid([
          ['Vendor', 'Service'],
          ['Acme', 'mail'],
        ]),
      ).rejected,
    ).toEqual([]);
  });
});

describe('rows between headers', () => {
  test('a header said again in part is a row, in whole it is none', () => {
    const { rows, skipped } = recogniseTable(
      ['Vendor', 'Service'],
      ['Acme', 'mail'],
      ['Vendor', 'Service'],
      ['Vendor', 'mail'],
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(skipped.repeatedHeader).toBe(1);
  });

  test('a list without headers repeats none', () => {
    const { rows, skipped } = recognisePage(
      heading('Sub-processors'),
      bullets(bold('Acme', ' – mail'), bold('Acme', ' – mail')),
    );
    expect(rows).toHaveLength(2);
    expect(skipped).toEqual({ blank: 0, repeatedHeader: 0, beforeHeader: 0, groupHeading: 0 });
  });

  test('groups say where their vendors are, before what stands above the table', () => {
    const cells: SourceCell[][] = [
      ['Vendor', 'Service', 'Notes'],
      ['Located in France:', '', ''],
      ['Acme', 'mail', 'x'],
      ['Others:', '', ''],
      ['Bolt', 'chat', 'y'],
    ];
    const { rows } = recognisePage(heading('Sub-processors located in Germany'), grid(cells));
    expect(rows.map(({ heading: title, places }) => [title, places.map(({ value }) => value.country)])).toEqual([
      ['Located in France:', ['FR']],
      ['Others:', ['DE']],
    ]);
  });

  test('the caption says it where no words above do', () => {
    const [row] = recognisePage(
      heading('List'),
      paragraph('As of May.'),
      grid(
        [
          ['Vendor', 'Service'],
          ['Acme', 'mail'],
        ],
        { caption: 'Vendors located in Spain' },
      ),
    ).rows;
    expect(row?.places.map(({ value }) => value.country)).toEqual(['ES']);
  });
});

test('a column that only holds blanks is not unused, one beside it is', () => {
  const { unusedColumns } = recogniseTable(
    ['Vendor', 'Service', 'Cost', 'Owner', 'Logo'],
    ['Acme', 'mail', ' ', '', 'x'],
    ['Bolt', 'chat', '', 'Bob', ''],
  );
  expect(unusedColumns).toEqual(['Owner', 'Logo']);
});

test('an answer on leaving the EEA is an aid, used or not', () => {
  expect(recogniseTable(['Vendor', 'Outside the EU'], ['Acme', 'yes']).unusedColumns).toEqual(['Outside the EU']);
});
