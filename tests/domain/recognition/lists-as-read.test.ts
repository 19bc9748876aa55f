import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Cell, RecognisedRow, RowProblem } from '../../../app/domain/recognition/cells';
import type { SourceDocument, Spot } from '../../../app/domain/recognition/document';
import { recognise } from '../../../app/domain/recognition/recognise';
import { readDocument } from '../../../app/lib/documents/read-document.server';
import { COUNTRIES } from './table';

/** Lists as they are published, and what other products export. */
const FOLDERS = ['tests/fixtures/lists', 'tests/fixtures/imports', 'tests/fixtures/shapes'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name): [string, string] => [name, `${folder}/${name}`]),
);

const spot = ({ line, column, sheet }: Spot): string =>
  [line, column, sheet].filter((one) => one !== undefined).join(':');

/** What was understood, how sure that is, and the column and words it comes from where these are not the value itself. */
function told({ value, confidence, at, source }: Cell<unknown>): string {
  const from = source === value ? '' : ` < ${JSON.stringify(source)}`;
  return `${JSON.stringify(value)} ${confidence} [${at.column} ${at.header}${at.sheet ? ` of ${at.sheet}` : ''}]${from}`;
}
const cells = (all: object): string[] =>
  Object.entries(all as Record<string, Cell<unknown>>).map(([field, cell]) => `  ${field}: ${told(cell)}`);

const refused = ({ line, column, code, value, expected, otherLine }: RowProblem): string =>
  [line, column, code, JSON.stringify(value), expected?.join('/'), otherLine]
    .filter((one) => one !== undefined)
    .join(' ');

const described = (row: RecognisedRow): string[] => [
  `${row.line} at ${spot(row.at)} ${row.heading ?? ''}`.trim(),
  ...cells(row.vendor),
  ...cells(row.engagement),
  ...row.places.map((cell) => `  place: ${told(cell)}`),
  ...row.safeguards.map((cell) => `  safeguard: ${told(cell)}`),
  ...(row.families ?? []).map((family) => `  family: ${family}`),
  ...(row.links ?? []).map((link) => `  link: ${link}`),
  ...(row.doubts ?? []).map((doubt) => `  doubt: ${refused(doubt)}`),
];

function understanding(document: SourceDocument): string[] {
  const { source, tables, rows, ignored, rejected, others, skipped, unusedColumns } = recognise(document, {
    countries: COUNTRIES,
  });
  const lines = source.map(
    ({ form, at, headings, caption, rows: all }) =>
      `source: ${form} at ${spot(at)}, ${all.length} rows, ${[...headings, caption].filter(Boolean).join(' / ')}`,
  );
  for (const { table, at, heading, columns, unusedColumns: unused, groups, rows: taken } of tables) {
    lines.push(`table ${table} at ${spot(at)} ${heading}: ${taken} rows`);
    lines.push(
      ...columns.map(({ index, header, field, confidence }) => `column ${index} ${header}: ${field} ${confidence}`),
    );
    lines.push(`unused: ${unused.join(', ')}`);
    lines.push(`groups: ${groups.map(({ line, heading: title }) => `${line} ${title}`).join(' | ')}`);
  }
  lines.push(...rows.flatMap(described));
  lines.push(...rejected.map((problem) => `refused: ${refused(problem)}`));
  lines.push(...ignored.map(({ line, at, text, reason }) => `left out: ${line} at ${spot(at)} ${reason} ${text}`));
  for (const { table, at, heading, columns, rows: below } of others) {
    const guessed = columns.map(({ header, field, confidence }) => `${header}: ${field} ${confidence}`);
    lines.push(`other: ${table} at ${spot(at)} ${heading}: ${below} rows, ${guessed.join(', ')}`);
  }
  lines.push(`unused in all: ${unusedColumns.join(', ')}`);
  lines.push(`skipped: ${Object.entries(skipped).flat().join(' ')}`);
  return lines;
}

/**
 * Everything that is understood of each list of the corpus, as it was when somebody last looked: whether it is right the
 * labels tell, this tells when it changes. After a change that is meant, `npx vitest run --config tests/vitest.config.ts
 * tests/domain/recognition/lists-as-read.test.ts --update` writes it anew, and the difference is read before it is kept.
 */
test.each(files)('%s is read as before', async (fileName, path) => {
  const read = readDocument({ bytes: readFileSync(path), fileName });
  const lines = 'refusal' in read ? [read.refusal.code] : understanding(read.document);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../fixtures/lists-as-read/${fileName}.txt`);
});
