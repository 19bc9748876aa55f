import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

/** The text begins a formula in Excel, LibreOffice or Google Sheets, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before one that would be (CWE-1236). */
export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * Delimited text with CRLF line ends for a spreadsheet. Texts that would start a formula get an apostrophe before them
 * (CWE-1236); numbers stay numbers, null is an empty cell. `bom` makes Excel read UTF-8.
 */
export function writeCsv(
  rows: readonly (readonly (string | number | null)[])[],
  { delimiter = ',', bom = false }: { delimiter?: Delimiter; bom?: boolean } = {},
): string {
  const text = Papa.unparse(rows as (string | number | null)[][], {
    delimiter,
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return (bom ? '\uFEFF' : '') + text;
}
