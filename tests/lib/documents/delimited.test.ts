import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { lineEnds } from '../../../app/lib/documents/blocks';
import { readCsv } from '../../../app/lib/documents/delimited.server';

/** What the parser alone makes of a text below a line of its own: each record that holds something, with its line. */
function parsed(text: string, delimiter: string) {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  let line = 2;
  const records = data.map((cells) => {
    const at = line;
    line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0);
    return { line: at, cells };
  });
  return records.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const piece = fc.constantFrom(
  'Acme',
  'a b',
  '"Acme, Inc."',
  '"said ""yes"""',
  '"two\nlines"',
  '""',
  '"',
  '""x"',
  ' "a"',
  '"a" ',
  'x"y',
  '',
  ',',
  ';',
  '\n',
);

test('records are what the parser alone makes of them, wherever quotes stand', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), fc.constantFrom(',', ';'), (pieces, delimiter) => {
      const body = pieces.join(delimiter);
      const { rows } = readCsv(`sep=${delimiter}\n${body}`);
      expect(rows.map(({ line, cells }) => ({ line, cells }))).toEqual(parsed(body, delimiter));
    }),
    { numRuns: 3_000 },
  );
});

test('a quote that is never closed is told with the line it stands in', () => {
  const { rows, errors } = readCsv('sep=,\nVendor,Country\n"Acme",IE\n"Beta,FR\nGamma,DE\n');
  expect(rows.map(({ cells }) => cells[0])).toEqual(['Vendor', 'Acme', 'Beta,FR\nGamma,DE\n']);
  expect(errors).toEqual([{ line: 4, code: 'quote-unclosed' }]);
});
