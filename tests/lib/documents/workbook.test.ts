import { type BookType, utils, type WorkBook, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ReadList, readDocument } from '../../../app/lib/documents/read-document.server';
import { MAX_RATIO, MAX_UNPACKED_BYTES } from '../../../app/lib/documents/workbook-safety.server';
import { shownBlocks } from './shown';

function vendors(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['Vendor', 'Since', 'Share', 'Total', 'Site'],
    ['Alpha', 45325, 0.256, 2, 'site'],
    ['Group', null, null, null, null],
    ['Hidden', null, null, null, 'x'],
  ]);
  Object.assign(sheet.B2, { z: 'dd/mm/yyyy' });
  Object.assign(sheet.C2, { z: '0.0%' });
  Object.assign(sheet.D2, { f: '1+1' });
  Object.assign(sheet.E2, { l: { Target: 'https://a.example' } });
  sheet['!merges'] = [utils.decode_range('A3:C3')];
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Vendors');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Name'], ['Beta']]), 'More');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Old']]), 'Archive');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

const bytesOf = (book: WorkBook, bookType: BookType): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType }));
const codeOf = (read: ReadList) => ('refusal' in read ? read.refusal.code : 'read');
const shownOf = (read: ReadList) => ('refusal' in read ? [read.refusal.code] : shownBlocks(read.document.blocks));

describe('workbooks', () => {
  test('sheets in their order, values as shown, days in ISO, merged cells repeated, hidden parts left out', () => {
    const read = readDocument({ bytes: bytesOf(vendors(), 'xlsx') });
    expect(shownOf(read)).toEqual([
      'grid Vendors',
      '1 Vendor | Since | Share | Total | Site',
      '2 Alpha | 2024-02-03 | 25.6% | 2 | site →https://a.example',
      '3 Group | Group | Group',
      'grid More',
      '1 Name',
      '2 Beta',
    ]);
    expect(read).toMatchObject({
      document: {
        format: 'workbook',
        leftOut: [
          { at: { line: 4, sheet: 'Vendors' }, text: 'Hidden | x', reason: 'hidden' },
          { at: { line: 1, sheet: 'Archive' }, text: 'Archive', reason: 'hidden' },
        ],
      },
    });
  });

  test.each(['ods', 'biff8', 'xlsb'] as const)('%s', (bookType) => {
    expect(shownOf(readDocument({ bytes: bytesOf(vendors(), bookType) })).slice(0, 4)).toEqual([
      'grid Vendors',
      '1 Vendor | Since | Share | Total | Site',
      expect.stringMatching(/^2 Alpha \| 2024-02-03 \| \S+ \| 2 \| site →https:\/\/a\.example$/),
      '3 Group | Group | Group',
    ]);
  });

  test('a formula that was never calculated is left out with its place', () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Alpha</t></is></c><c r="B1"><f>NOW()</f></c></row></sheetData></worksheet>';
    const read = readDocument({ bytes: workbookOf(sheet) });
    expect(read).toMatchObject({
      document: { leftOut: [{ at: { line: 1, column: 2, sheet: 'One' }, reason: 'formula-without-value' }] },
    });
  });
});

describe('workbooks that are refused', () => {
  test('broken ones, and zips of other things', () => {
    const whole = bytesOf(vendors(), 'xlsx');
    expect(codeOf(readDocument({ bytes: whole.slice(0, whole.length - 200) }))).toBe('broken-workbook');
    expect(codeOf(readDocument({ bytes: zipSync({ 'a.txt': strToU8('Alpha') }) }))).toBe('not-text');
  });

  test('ones under a password', () => {
    const sealed = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(codeOf(readDocument({ bytes: sealed }))).toBe('password-protected');
    const manifest = strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
    const open = zipSync({ 'content.xml': strToU8('sealed'), 'META-INF/manifest.xml': manifest });
    expect(codeOf(readDocument({ bytes: open }))).toBe('password-protected');
  });

  test('bombs, by what their directory states and by what they hold', () => {
    expect(MAX_UNPACKED_BYTES).toBe(200 * 1024 * 1024);
    const zeros = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) });
    expect((40 * 1024 * 1024) / zeros.length).toBeGreaterThan(MAX_RATIO);
    expect(codeOf(readDocument({ bytes: zeros }))).toBe('zip-bomb');
    const lying = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) });
    const view = new DataView(lying.buffer);
    const directory = Buffer.from(lying).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(directory + 24, 1000, true);
    expect(codeOf(readDocument({ bytes: lying }))).toBe('broken-workbook');
  });

  test('more cells than a list has, empty rows without end, cells repeated without end', () => {
    const cells = `<sheetData><row>${'<c r="A1"/>'.repeat(1_000_001)}</row></sheetData>`;
    expect(codeOf(readDocument({ bytes: workbookOf(cells, 0) }))).toBe('too-many-cells');
    const rows = `<sheetData>${'<row/>'.repeat(1_048_577)}</sheetData>`;
    expect(codeOf(readDocument({ bytes: workbookOf(rows, 0) }))).toBe('too-many-cells');
    const repeated =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>';
    expect(codeOf(readDocument({ bytes: zipSync({ 'content.xml': strToU8(repeated) }) }))).toBe('too-many-cells');
  });
});

function workbookOf(sheet: string, level: 0 | 6 = 6): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
  const book =
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const files = {
    '[Content_Types].xml': types,
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': relations,
    'xl/worksheets/sheet1.xml': sheet,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level });
}
