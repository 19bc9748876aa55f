import { describe, expect, test } from 'vitest';
import type { SourceCell, TableBlock } from '../../../app/domain/recognition/document';
import { textOf } from '../../../app/domain/recognition/document';
import { isKeyValueTable, propertyOf, SectionRecords } from '../../../app/domain/recognition/section-records';
import { bold, bullets, grid, link } from './page';

const labelled = (content: SourceCell, ...inner: SourceCell[]) =>
  propertyOf({
    at: { line: 1 },
    content,
    items: inner.map((one) => ({ at: { line: 2 }, content: one, items: [] })),
  });

describe('a label and its value', () => {
  test.each<[SourceCell, { label: string; cell: SourceCell } | undefined]>([
    ['Purpose: hosting', { label: 'Purpose', cell: 'hosting' }],
    ['Finalité : hébergement', { label: 'Finalité', cell: 'hébergement' }],
    ['Zweck：Hosting', { label: 'Zweck', cell: 'Hosting' }],
    ['  • Purpose:hosting', { label: 'Purpose', cell: 'hosting' }],
    ['– Purpose: hosting', { label: 'Purpose', cell: 'hosting' }],
    ['Purpose:', { label: 'Purpose', cell: '' }],
    ['Purpose: hosting: all of it', { label: 'Purpose', cell: 'hosting: all of it' }],
    ['Hosting of data: in Germany', { label: 'Hosting of data', cell: 'in Germany' }],
    ['Where the location is: Germany', undefined],
    ['Categories of personal data: names', { label: 'Categories of personal data', cell: 'names' }],
    ['Categories of personal data processed by them here: names', undefined],
    ['We know: nothing', undefined],
    ['https://service.example', undefined],
    ['hosting\nPurpose: backups', undefined],
    ['Purpose', undefined],
    [bold('Purpose', ' hosting'), undefined],
    [bold('Purpose', ' – hosting'), { label: 'Purpose', cell: 'hosting' }],
    [bold('Purpose'), { label: 'Purpose', cell: '' }],
    [{ text: 'The purpose', lead: 'purpose' }, undefined],
  ])('%j', (content, expected) => {
    expect(labelled(content)).toEqual(expected);
  });

  test('the value keeps its own links, not those of the label', () => {
    const url = 'https://acme.example/dpa';
    const other = { text: 'DPA', url: 'https://acme.example/other' };
    expect(labelled({ text: 'DPA: signed', links: [other] })).toEqual({ label: 'DPA', cell: 'signed' });
    expect(labelled({ text: 'DPA: signed', links: [{ text: 'signed', url }] })?.cell).toEqual({
      text: 'signed',
      links: [{ text: 'signed', url }],
    });
    expect(labelled({ text: `DPA: ${url}`, links: [{ text: 'here', url }] })?.cell).toEqual({
      text: url,
      links: [{ text: 'here', url }],
    });
  });

  test('items below are the value, line by line, with their links', () => {
    expect(labelled('Purpose:', 'hosting', ' ', 'backups')).toEqual({ label: 'Purpose', cell: 'hosting\nbackups' });
    expect(labelled('Purpose: hosting', 'backups')).toEqual({ label: 'Purpose', cell: 'hosting\nbackups' });
    expect(labelled('Website:', link('acme', 'https://acme.example'))).toEqual({
      label: 'Website',
      cell: { text: 'acme', links: [{ text: 'acme', url: 'https://acme.example' }] },
    });
    expect(labelled('hosting', 'backups')).toBeUndefined();
  });
});

describe('a list of properties', () => {
  const isLabelled = (...items: string[]) => {
    const { block } = bullets(...items)(1);
    return block.kind === 'list' && SectionRecords.isLabelled(block);
  };

  test.each<[string[], boolean]>([
    [['Purpose: hosting', 'Location: USA'], true],
    [['Purpose: hosting'], false],
    [['Purpose: hosting', 'Purpose: backups'], false],
    [['Purpose: hosting', 'Location: USA', 'and more'], true],
    [['Purpose: hosting', 'Location: USA', 'and more', 'and yet more'], true],
    [['Purpose: hosting', 'Location: USA', 'one', 'two', 'three'], false],
    [[], false],
  ])('%j: %s', (items, expected) => {
    expect(isLabelled(...items)).toBe(expected);
  });
});

describe('a table of labels and values', () => {
  const isOne = (rows: string[][], form: TableBlock['form'] = 'grid') => {
    const { block } = grid(rows, { form })(1);
    return block.kind === 'table' && isKeyValueTable(block);
  };
  const rows = [
    ['Vendor', 'Acme'],
    ['Purpose', 'hosting'],
    ['Location', 'USA'],
  ];

  test('has two columns and at least three fields', () => {
    expect(isOne(rows)).toBe(true);
    expect(isOne(rows.slice(1))).toBe(false);
    expect(isOne([...rows.slice(1), ['Purpose', 'backups']])).toBe(false);
    expect(isOne([...rows, ['Seen by', 'Bob'], ['Colour', 'red'], ['Size', 'L']])).toBe(true);
    expect(isOne([...rows, ['Seen by', 'Bob'], ['Colour', 'red'], ['Size', 'L'], ['Weight', '1 kg']])).toBe(false);
  });

  test('is none with a third column, and no records of code', () => {
    expect(isOne([...rows, ['Safeguards', 'DPF', 'SCC']])).toBe(false);
    expect(isOne(rows, 'records')).toBe(false);
  });
});

describe('what is collected below the names of vendors', () => {
  const at = (line: number) => ({ line });
  const read = (tell: (sections: SectionRecords) => void) => {
    const sections = new SectionRecords();
    tell(sections);
    const [table] = sections.tables();
    return table?.rows.map(({ cells }) => cells.map(textOf));
  };

  test('becomes one row for each, under the labels of all', () => {
    const sections = new SectionRecords();
    sections.begin('Acme', at(3), ['Vendors']);
    expect(sections.takeParagraph('Purpose: hosting\nLocation: USA', at(4))).toBe(true);
    sections.begin('Bolt', at(6), ['Others']);
    expect(sections.takeParagraph('PURPOSE: chat\nSafeguards: DPF', at(7))).toBe(true);
    sections.begin('Empty', at(9), []);
    sections.begin('Talk', at(10), []);
    sections.takeParagraph('Purpose: one thing only', at(11));
    expect(sections.tables()).toEqual([
      {
        at: at(3),
        headings: ['Vendors'],
        introduction: '',
        form: 'sections',
        rows: [
          { at: at(3), cells: ['Name', 'PURPOSE', 'Location', 'Safeguards'], isHeader: true },
          { at: at(3), cells: ['Acme', 'hosting', 'USA', ''] },
          { at: at(6), cells: ['Bolt', 'chat', '', 'DPF'] },
        ],
      },
    ]);
  });

  test('is nothing without a vendor that says two things', () => {
    expect(new SectionRecords().tables()).toEqual([]);
    expect(read((sections) => sections.begin('Acme', at(1), []))).toBeUndefined();
    expect(
      read((sections) => {
        sections.begin(' ', at(1), []);
        sections.takeParagraph('Purpose: hosting\nLocation: USA', at(2));
      }),
    ).toBeUndefined();
  });

  test('is no prose, even where half of its lines are nearly labels', () => {
    const sections = new SectionRecords();
    sections.begin('Acme', at(1), []);
    expect(sections.takeParagraph('We host your data.', at(2))).toBe(false);
    expect(sections.takeParagraph('Purpose: hosting\nas said\nand more', at(3))).toBe(false);
    expect(sections.takeParagraph('Purpose: hosting\nas said', at(5))).toBe(true);
  });

  test('begins anew at a line that names the vendor', () => {
    expect(
      read((sections) => {
        sections.takeParagraph('Vendor: Acme\nPurpose: hosting\nLocation: USA', at(1));
        sections.takeParagraph('Vendor: Bolt\nPurpose: chat\nLocation: India', at(5));
      }),
    ).toEqual([
      ['Name', 'Purpose', 'Location'],
      ['Acme', 'hosting', 'USA'],
      ['Bolt', 'chat', 'India'],
    ]);
  });

  test('begins anew where only one more line follows the name', () => {
    expect(
      read((sections) => {
        sections.takeParagraph('Vendor: Acme\nPurpose: hosting', at(1));
        sections.takeParagraph('Location: USA', at(3));
        sections.takeParagraph('Bolt\nPurpose: chat\nLocation: India', at(5));
      }),
    ).toEqual([
      ['Name', 'Purpose', 'Location'],
      ['Acme', 'hosting', 'USA'],
      ['Bolt', 'chat', 'India'],
    ]);
  });

  test('begins anew at a first line without a label', () => {
    expect(
      read((sections) => {
        sections.takeParagraph('Acme:\nPurpose: hosting\nLocation: USA', at(1));
        sections.takeParagraph('Bolt\nPurpose: chat\nLocation: India', at(5));
      }),
    ).toEqual([
      ['Name', 'Purpose', 'Location'],
      ['Acme', 'hosting', 'USA'],
      ['Bolt', 'chat', 'India'],
    ]);
  });

  test('goes on where one labelled line follows', () => {
    expect(
      read((sections) => {
        sections.begin('Acme', at(1), []);
        sections.takeParagraph('Purpose: hosting', at(2));
        sections.takeParagraph('Company: Acme Ltd', at(3));
        sections.takeParagraph('in short\nLocation: USA', at(4));
      }),
    ).toEqual([
      ['Name', 'Purpose', 'Location'],
      ['Acme', 'hosting', 'USA'],
    ]);
  });

  test('takes the list or the paragraph right below a label as its value', () => {
    const list = (...items: string[]) => {
      const { block } = bullets(...items)(9);
      if (block.kind !== 'list') throw new Error('no list');
      return block;
    };
    expect(
      read((sections) => {
        expect(sections.takeList(list('Purpose: hosting', 'Location: USA'))).toBe(false);
        sections.begin('Acme', at(1), []);
        sections.takeParagraph('Purpose:', at(2));
        expect(sections.takeList(list('hosting', 'backups'))).toBe(true);
        sections.takeParagraph('Location:', at(3));
        expect(sections.takeParagraph('the USA and Ireland', at(4))).toBe(true);
        expect(sections.takeParagraph('the end', at(5))).toBe(false);
        expect(sections.takeList(list('hosting', 'backups'))).toBe(false);
        expect(sections.takeList(list('Safeguards: DPF', 'Retention: a year', 'and more'))).toBe(true);
        sections.takeParagraph('Role:', at(6));
        sections.takeParagraph('Role: processor', at(6));
        expect(sections.takeParagraph('as agreed', at(7))).toBe(false);
        sections.takeParagraph('Notes:', at(8));
        sections.begin('Bolt', at(9), []);
        expect(sections.takeParagraph('of it', at(10))).toBe(false);
      }),
    ).toEqual([
      ['Name', 'Purpose', 'Location', 'Safeguards', 'Retention', 'Role'],
      ['Acme', 'hosting\nbackups', 'the USA and Ireland', 'DPF', 'a year', 'processor'],
    ]);
  });

  test('takes the rows of a table whose label and value are there', () => {
    const { block } = grid([
      ['Purpose', 'hosting'],
      [' Location ', 'USA'],
      ['Safeguards', ' '],
      ['Colour', 'red'],
      ['Notes'],
    ])(5);
    expect(
      read((sections) => {
        sections.begin('Acme', at(1), []);
        sections.takeTable(block as TableBlock);
      }),
    ).toEqual([
      ['Name', 'Purpose', 'Location'],
      ['Acme', 'hosting', 'USA'],
    ]);
    expect(read((sections) => sections.takeTable(block as TableBlock))).toBeUndefined();
  });

  test.each<[SourceCell, string]>([
    ['3. ARUBA S.P.A.', 'ARUBA S.P.A.'],
    ['3.1) Aruba', 'Aruba'],
    ['A) Aruba', 'Aruba'],
    ['b) Aruba', 'Aruba'],
    ['#2 Aruba', 'Aruba'],
    ['#12 Aruba', 'Aruba'],
    ['Aruba: ', 'Aruba'],
    ['Aruba:', 'Aruba'],
    ['37signals', '37signals'],
    [bold('4. Aruba'), 'Aruba'],
    ['Sous-traitant n° 1', 'Aruba S.p.A.'],
    ['Sous-traitant 12', 'Aruba S.p.A.'],
    ['Podwykonawca nr 2', 'Aruba S.p.A.'],
    ['Unterauftragnehmer nr. 2', 'Aruba S.p.A.'],
    ['Vendor #3', 'Aruba S.p.A.'],
    ['— 7 —', 'Aruba S.p.A.'],
    ['Windows 2000', 'Windows 2000'],
    ['Office 365 Online', 'Office 365 Online'],
  ])('under %j is about %s', (subject, name) => {
    const rows = read((sections) => {
      sections.begin(subject, at(1), []);
      sections.takeParagraph('Purpose: hosting\nRagione sociale: Aruba S.p.A.', at(2));
    });
    expect(rows?.[1]?.[0]).toBe(name);
  });

  test('a title that counts stays where no company is told', () => {
    const rows = read((sections) => {
      sections.begin('Sous-traitant n° 1', at(1), []);
      sections.takeParagraph('Purpose: hosting\nLocation: USA', at(2));
    });
    expect(rows?.[1]?.[0]).toBe('Sous-traitant n° 1');
  });
});
