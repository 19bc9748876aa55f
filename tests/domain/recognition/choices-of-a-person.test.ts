import { describe, expect, test } from 'vitest';
import type { ReadingChoices } from '../../../app/domain/recognition/choices';
import { chooseColumns, correctCells } from '../../../app/domain/recognition/choosing';
import type { Column } from '../../../app/domain/recognition/columns';
import { lost, refusingDoubtful } from '../../../app/domain/recognition/doubtful';
import { recognise } from '../../../app/domain/recognition/recognise';
import { bold, bullets, grid, heading, page } from './page';
import { COUNTRIES, recogniseTable } from './table';

describe('cells a person corrected', () => {
  const rows = [
    { line: 1, at: { line: 1 }, cells: ['Vendor', 'Country'], isHeader: true },
    { line: 2, at: { line: 5, sheet: 'S' }, cells: ['Acme', 'Atlantis'] },
    { line: 3, at: { line: 6 }, cells: ['Bolt'] },
  ];

  test('stand in the place of those of the list; other rows are the same', () => {
    const corrected = correctCells(rows, {
      cells: [
        { line: 2, column: 1, text: 'France' },
        { line: 3, column: 3, text: 'x' },
        { line: 2, column: 0, text: 'ACME' },
        { line: 9, column: 0, text: 'nobody' },
      ],
    });
    expect(corrected).toEqual([
      rows[0],
      { line: 2, at: { line: 5, sheet: 'S' }, cells: ['ACME', 'France'] },
      { line: 3, at: { line: 6 }, cells: ['Bolt', '', '', 'x'] },
    ]);
    expect(corrected[0]).toBe(rows[0]);
    expect(rows[1]?.cells).toEqual(['Acme', 'Atlantis']);
  });

  test('of a header leave it a header', () => {
    const [header] = correctCells(rows, { cells: [{ line: 1, column: 1, text: 'Hosting' }] });
    expect(header).toEqual({ line: 1, at: { line: 1 }, cells: ['Vendor', 'Hosting'], isHeader: true });
  });

  test('without any, the rows are the same', () => {
    expect(correctCells(rows, { cells: [] })).toBe(rows);
  });
});

describe('columns a person chose', () => {
  const column = (index: number, field: Column['field'], confidence = 0.85): Column => ({
    index,
    header: `h${index}`,
    field,
    confidence,
  });
  const columns = [column(0, 'name'), column(1, 'service'), column(2, 'locations'), column(3, null, 0)];
  const chosen = (...choices: ReadingChoices['columns']) =>
    chooseColumns(columns, { columns: choices }, 1).map(({ field, confidence }) => [field, confidence]);

  test('are certain, and one understood as the same steps back', () => {
    expect(chosen({ table: 1, column: 3, field: 'service' })).toEqual([
      ['name', 0.85],
      [null, 0],
      ['locations', 0.85],
      ['service', 1],
    ]);
  });

  test('of places stand beside other places', () => {
    expect(chosen({ table: 1, column: 3, field: 'locations' })).toEqual([
      ['name', 0.85],
      ['service', 0.85],
      ['locations', 0.85],
      ['locations', 1],
    ]);
  });

  test('may be unused', () => {
    expect(chosen({ table: 1, column: 1, field: 'unused' })).toEqual([
      ['name', 0.85],
      [null, 0],
      ['locations', 0.85],
      [null, 0],
    ]);
  });

  test('of another table change nothing', () => {
    expect(chosen({ table: 0, column: 3, field: 'service' })).toEqual(
      columns.map(({ field, confidence }) => [field, confidence]),
    );
    expect(chooseColumns(columns, { columns: [] }, 1)[0]).toBe(columns[0]);
  });
});

describe('a table taken for no list of vendors', () => {
  const document = page(
    heading('Our sub-processors'),
    grid([
      ['Vendor', 'Service'],
      ['Acme', 'Mail'],
    ]),
    heading('Colours'),
    grid([
      ['', ''],
      ['Who', 'What'],
      ['Bolt', 'Chat'],
      ['', ' '],
      ['Zoom', 'Calls'],
    ]),
    heading('Values'),
    bullets(bold('Honesty'), bold('Courage')),
  );
  const read = (choices?: ReadingChoices) => recognise(document, { countries: COUNTRIES, ...(choices && { choices }) });

  test('is offered with what its columns would be', () => {
    const { others, ignored, tables } = read();
    expect(others).toEqual([
      {
        table: 1,
        at: { line: 5 },
        heading: 'Colours',
        columns: [
          { index: 0, header: 'Who', field: null, confidence: 0 },
          { index: 1, header: 'What', field: 'service', confidence: 0.85 },
        ],
        rows: 2,
      },
    ]);
    expect(tables.map(({ table }) => table)).toEqual([0]);
    expect(ignored.map(({ line, text, reason }) => [line, text, reason])).toEqual([
      [5, 'Who · What', 'not-about-vendors'],
      [11, expect.stringMatching(/^Honesty/), 'not-about-vendors'],
    ]);
  });

  test('is one when a person says which column names them', () => {
    const { rows, others, tables, ignored } = read({ columns: [{ table: 1, column: 0, field: 'name' }], cells: [] });
    expect(rows.map(({ vendor, engagement }) => [vendor.name.value, engagement.service?.value])).toEqual([
      ['Acme', 'Mail'],
      ['Bolt', 'Chat'],
      ['Zoom', 'Calls'],
    ]);
    expect(others).toEqual([]);
    expect(tables.map(({ table, rows: count }) => [table, count])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(ignored.map(({ line, reason }) => [line, reason])).toEqual([[11, 'not-about-vendors']]);
  });

  test('stays none by another choice about it, and so does a list of bullets', () => {
    expect(read({ columns: [{ table: 1, column: 1, field: 'notes' }], cells: [] }).rows).toHaveLength(1);
    const chosen = read({ columns: [{ table: 2, column: 0, field: 'name' }], cells: [] });
    expect(chosen.rows).toHaveLength(1);
    expect(chosen.ignored).toHaveLength(2);
  });

  test('stands in the order of the document', () => {
    const turned = page(
      grid([
        ['Who', 'What'],
        ['Bolt', 'Chat'],
      ]),
      heading('Our sub-processors'),
      grid([
        ['Vendor', 'Service'],
        ['Acme', 'Mail'],
      ]),
    );
    const choices = { columns: [{ table: 0, column: 0, field: 'name' as const }], cells: [] };
    const { rows } = recognise(turned, { countries: COUNTRIES, choices });
    expect(rows.map(({ vendor }) => vendor.name.value)).toEqual(['Bolt', 'Acme']);
  });

  test('by its first marked row, and with nothing below it is not offered', () => {
    const marked = page(grid([['Colours of ours'], ['Who', 'What'], ['Bolt', 'Chat']], { caption: 'Palette' }));
    const [block] = marked.blocks;
    if (block?.kind === 'table' && block.rows[1]) block.rows[1].isHeader = true;
    expect(recognise(marked, { countries: COUNTRIES }).others).toMatchObject([
      { table: 0, heading: 'Palette', rows: 1, columns: [{ header: 'Who' }, { header: 'What' }] },
    ]);
    expect(recogniseTable(['Who', 'What']).others).toEqual([]);
    expect(recogniseTable(['', '']).others).toEqual([]);
    expect(recogniseTable(['Who', 'What'], ['', ' ']).others).toEqual([]);
  });

  test('a vendor column that a person calls unused leaves no list', () => {
    const { rows, ignored } = read({ columns: [{ table: 0, column: 0, field: 'unused' }], cells: [] });
    expect(rows).toEqual([]);
    expect(ignored.at(-1)).toMatchObject({ line: 2, text: 'Vendor · Service', reason: 'not-about-vendors' });
  });
});

describe('rows with doubts', () => {
  const recognised = () =>
    recogniseTable(
      ['Vendor', 'Safeguards', 'Review date'],
      ['Acme', 'ask Bob', ''],
      ['Bolt', 'DPF', 'soon'],
      ['', 'DPF', ''],
      ['Zoom', 'DPF', 'later'],
    );

  test('lose what is not understood, but not a statement kept word for word', () => {
    expect(recognised().rows.map((row) => lost(row).map(({ code }) => code))).toEqual([
      [],
      ['date-invalid'],
      ['date-invalid'],
    ]);
    expect(lost({})).toEqual([]);
  });

  test('are refused by a register, in the order of their lines', () => {
    const { rows, rejected } = refusingDoubtful(recognised());
    expect(rows.map(({ vendor }) => vendor.name.value)).toEqual(['Acme']);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [3, 'date-invalid'],
      [4, 'vendor-missing'],
      [5, 'date-invalid'],
    ]);
  });

  test('without any loss the recognition is the same', () => {
    const sure = recogniseTable(['Vendor', 'Safeguards'], ['Acme', 'ask Bob']);
    expect(refusingDoubtful(sure)).toBe(sure);
  });
});
