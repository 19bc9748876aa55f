import type { SourceCell, SourceDocument } from '../../../app/domain/recognition/document';
import type { Recognition } from '../../../app/domain/recognition/recognise';
import { recognise } from '../../../app/domain/recognition/recognise';
import { COUNTRY_CODES } from '../../../seed/reference/countries';

export const COUNTRIES: readonly string[] = COUNTRY_CODES;

/** A document of one table. */
export const documentOf = (rows: readonly { line: number; cells: SourceCell[] }[]): SourceDocument => ({
  format: 'csv',
  leftOut: [],
  blocks: [
    { kind: 'table', form: 'grid', at: { line: 1 }, rows: rows.map(({ line, cells }) => ({ at: { line }, cells })) },
  ],
});

/** Recognises a table written as rows of cells, the first on line 1. */
export const recogniseTable = (...rows: SourceCell[][]): Recognition =>
  recognise(documentOf(rows.map((cells, at) => ({ line: at + 1, cells }))), { countries: COUNTRIES });
