import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Cell, RecognisedRow } from '../../../app/domain/recognition/cells';
import { recognise } from '../../../app/domain/recognition/recognise';
import { readDocument } from '../../../app/lib/documents/read-document.server';
import { COUNTRIES } from './table';

const FOLDER = 'tests/fixtures/lists';
const fileNames = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.json'));

const told = ({ value, confidence }: Cell<unknown>): string => `${JSON.stringify(value)} ${confidence}`;
const cells = (all: object): string[] =>
  Object.entries(all as Record<string, Cell<unknown>>).map(([field, cell]) => `  ${field}: ${told(cell)}`);

const described = (row: RecognisedRow): string[] => [
  `${row.line} ${row.heading ?? ''}`.trim(),
  ...cells(row.vendor),
  ...cells(row.engagement),
  ...row.places.map((cell) => `  place: ${told(cell)}`),
  ...row.safeguards.map((cell) => `  safeguard: ${told(cell)}`),
  ...(row.families ?? []).map((family) => `  family: ${family}`),
  ...(row.links ?? []).map((link) => `  link: ${link}`),
  ...(row.doubts ?? []).map(({ column, code }) => `  doubt: ${column} ${code}`),
];

/**
 * Everything that is understood of each list of the corpus, as it was when somebody last looked: whether it is right the
 * labels tell, this tells when it changes. After a change that is meant, `npx vitest run --config tests/vitest.config.ts
 * -u` on this file writes it anew, and the difference is read before it is kept.
 */
test.each(fileNames)('%s is read as before', async (fileName) => {
  const read = readDocument({ bytes: readFileSync(`${FOLDER}/${fileName}`), fileName });
  const lines: string[] = 'refusal' in read ? [read.refusal.code] : [];
  if ('document' in read) {
    const { tables, rows, ignored, rejected, others } = recognise(read.document, { countries: COUNTRIES });
    for (const { columns, unusedColumns, groups } of tables) {
      lines.push(...columns.map(({ header, field, confidence }) => `column ${header}: ${field} ${confidence}`));
      lines.push(`unused: ${unusedColumns.join(', ')}`, `groups: ${groups.map(({ heading }) => heading).join(' | ')}`);
    }
    lines.push(...rows.flatMap(described));
    lines.push(...rejected.map(({ line, column, code }) => `refused: ${line} ${column} ${code}`));
    lines.push(...ignored.map(({ line, text, reason }) => `left out: ${line} ${reason} ${text}`));
    lines.push(...others.map(({ at, rows: below }) => `other: ${at.line} ${below} rows`));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../fixtures/lists-as-read/${fileName}.txt`);
});
