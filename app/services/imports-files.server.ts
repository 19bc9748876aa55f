import type { RowProblem } from '../domain/recognition/cells';
import type { Language } from '../domain/words';
import { type Delimiter, writeCsv } from '../lib/csv';
import { grouped } from '../lib/grouped';
import { type MessageKey, type Translate, translator } from '../lib/i18n';
import { writeWorkbook } from '../lib/workbook.server';
import type { OpenedImport } from './imports.server';
import { readTable } from './imports-reading.server';
import { sourceLinesOf } from './imports-review-source.server';

type Refused = Pick<OpenedImport, 'fileName' | 'encoding' | 'source' | 'decisions' | 'delimiter'> & {
  rejected: readonly RowProblem[];
};

/**
 * The refused rows of a list as CSV, as the list had them or as they were corrected, with their line and the reason in
 * words at the end: to be corrected and brought again.
 */
export const rejectedCsv = (refused: Refused, language: Language): string =>
  writeCsv(rejectedTable(refused, language), { delimiter: (refused.delimiter || ';') as Delimiter, bom: true });

/** The same rows as a workbook. */
export const rejectedWorkbook = (refused: Refused, language: Language): Uint8Array =>
  writeWorkbook(translator(language)('imports.rejected.sheet'), rejectedTable(refused, language));

function rejectedTable(refused: Refused, language: Language): (string | number)[][] {
  const t = translator(language);
  const { decisions, rejected } = refused;
  const table = readTable(refused, decisions);
  const linesOf = sourceLinesOf({ ...table, decisions });
  const headers = table.recognition.columns.map(({ header }) => header);
  const rows = [...grouped(rejected, ({ line }) => line)].map(([line, problems]) => ({
    line,
    own: linesOf({ lines: [line], problems }).flatMap(({ cells }) => cells.map(({ text }) => text)),
    reason: problems.map((one) => problemInWords(one, t)).join(' '),
  }));
  const width = rows.reduce((widest, { own }) => Math.max(widest, own.length), headers.length);
  const padded = (texts: readonly string[]) => [...texts, ...Array<string>(width - texts.length).fill('')];
  return [
    [...padded(headers), t('imports.rejected.line-header'), t('imports.rejected.reason-header')],
    ...rows.map(({ own, line, reason }) => [...padded(own), line, reason]),
  ];
}

/** Why a row was refused and what was expected, as one text. */
export function problemInWords({ column, value, code, expected, otherLine }: RowProblem, t: Translate): string {
  const reason = t(`imports.problem.${code}` as MessageKey, { column, value, otherLine: otherLine ?? 0 });
  const where = column === '' ? '' : `${column}: `;
  return `${where}${reason}${expected && expected.length > 0 ? ` ${t('imports.problem.expected', { expected: expected.join(', ') })}` : ''}`;
}
