import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../app/lib/csv';
import { readCsv } from '../../app/lib/documents/delimited.server';
import { decodeText } from '../../app/lib/documents/encoding';
import { frenchVendorCsv } from '../support/french-csv';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('decoding', () => {
  test.each([
    ['UTF-8', bytes('Numéro €'), 'utf-8'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'Numéro €'), 'utf-8'],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...utf16('Numéro €')]), 'utf-16le'],
    [
      'UTF-16, most significant byte first',
      Uint8Array.from([0xfe, 0xff, ...utf16('Numéro €').map((_, at, all) => all[at ^ 1] ?? 0)]),
      'utf-16be',
    ],
    ['UTF-16 without a mark', utf16('Numéro €'), 'utf-16le'],
    ['Windows-1252', bytes('Num', [0xe9], 'ro ', [0x80]), 'windows-1252'],
  ])('%s', (_, file, encoding) => {
    expect(decodeText(file)).toEqual({ text: 'Numéro €', encoding });
  });

  test('any bytes decode to some text and read as some table', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        const { rows } = readCsv(decodeText(file).text);
        expect(rows.every(({ cells }) => cells.length > 0)).toBe(true);
      }),
    );
  });
});

describe('reading', () => {
  test.each([
    [',', 'Vendor,Country\nStripe,Ireland\n'],
    [';', 'Prestataire;Pays;Données\nBrevo;France;nom, prénom\nYousign;France;nom, prénom\n'],
    ['\t', 'Vendor\tCountry\nStripe\tIreland\n'],
    ['|', 'Vendor|Country\nStripe|Ireland, France\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    const csv = readCsv(text);
    expect(csv.delimiter).toBe(delimiter);
    expect(new Set(csv.rows.map(({ cells }) => cells.length)).size).toBe(1);
    expect(csv.errors).toEqual([]);
  });

  test('prose with commas does not hide a semicolon table', () => {
    const prose = 'noms, prénoms, adresses, e-mails, téléphones';
    const csv = readCsv(`Liste, au 1er mai\nNom;Données\nA;${prose}\nB;${prose}\nC;${prose}\n`);
    expect(csv.delimiter).toBe(';');
  });

  test('a list of one column has no delimiter to find', () => {
    expect(readCsv('Vendor\nStripe\nBrevo').rows.map(({ cells }) => cells)).toEqual([
      ['Vendor'],
      ['Stripe'],
      ['Brevo'],
    ]);
  });

  test('obeys the sep line of Excel', () => {
    const csv = readCsv('sep=;\r\nNom;Pays\r\nBrevo;France\r\n');
    expect(csv.rows.map(({ line, cells }) => ({ line, cells }))).toEqual([
      { line: 2, cells: ['Nom', 'Pays'] },
      { line: 3, cells: ['Brevo', 'France'] },
    ]);
  });

  test('counts physical lines, through quoted line ends and blank lines', () => {
    const csv = readCsv('Nom;Note\r\n"A";"un\r\ndeux\r\ntrois"\r\n\r\nB;"dit ""oui"""\r\n');
    expect(csv.rows.map(({ line, cells }) => ({ line, cells }))).toEqual([
      { line: 1, cells: ['Nom', 'Note'] },
      { line: 2, cells: ['A', 'un\ndeux\ntrois'] },
      { line: 6, cells: ['B', 'dit "oui"'] },
    ]);
  });

  test('says where a quote is not closed', () => {
    expect(readCsv('Nom;Note\nA;ok\nB;"sans fin\nC;ok\n').errors).toContainEqual({ line: 3, code: 'quote-unclosed' });
  });
});

describe('cells cut out of the text later', () => {
  const piece = fc.constantFrom('a', 'b c', '"', '""', ',', '\n', ' ', "'", 'é', '","', '"\n"');
  const wild = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));
  const tame = fc
    .array(fc.array(fc.constantFrom('', 'a', 'b "c"', 'd, e', 'f\ng', '"', ' h '), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((rows) => Papa.unparse(rows, { newline: '\n' }));

  test('are those the parser finds in the whole, however its quotes stand', () => {
    fc.assert(
      fc.property(fc.oneof(wild, tame), (list) => {
        const text = `x,y\n${list}\nx,y`;
        const { rows, delimiter } = readCsv(text);
        const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
        expect(rows.map(({ cells }) => [...cells])).toEqual(data.filter((cells) => cells.some((cell) => cell !== '')));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('writing', () => {
  test('what would be a formula is text, what is a number stays one', () => {
    const hostile = ['=1+1', '+33 1', '-2', '@SUM(A1)', '\tx', '=cmd|a\nb', '＝1'];
    const [line] = readCsv(writeCsv([hostile])).rows;
    expect(line?.cells).toEqual(hostile.map((text) => `'${text}`));
    expect(writeCsv([[-5, null, 'fine', '10-20']])).toBe('-5,,fine,10-20');
  });

  test('semicolons, line ends and the mark for Excel', () => {
    expect(
      writeCsv(
        [
          ['a;b', 'c'],
          ['d "e"', 'f'],
        ],
        { delimiter: ';', bom: true },
      ),
    ).toBe('\uFEFF"a;b";c\r\n"d ""e""";f');
  });

  test('what is written reads back the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', '|', ' ', '1'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 3, maxLength: 8 }), (rows) => {
        const csv = readCsv(`sep=;\n${writeCsv(rows, { delimiter: ';' })}`);
        expect(csv.rows.map(({ cells }) => cells)).toEqual(
          rows.map((row) => row.map((text) => text.replace(/^\n/, "'\n"))),
        );
      }),
    );
  });
});

test('the French list: Windows-1252, semicolons, every record at its physical line', () => {
  const { text, encoding } = decodeText(frenchVendorCsv());
  const { rows, delimiter, errors } = readCsv(text);
  expect({ encoding, delimiter, errors }).toEqual({ encoding: 'windows-1252', delimiter: ';', errors: [] });
  expect(text).toContain('1 200 € par an, main-d’œuvre comprise');
  const lines = text.split('\r\n');
  for (const { line, cells } of rows) expect(lines[line - 1]?.startsWith(cells[0] ?? '')).toBe(true);
});
