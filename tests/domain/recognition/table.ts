import type { Recognition } from '../../../app/domain/recognition/recognise';
import { recognise } from '../../../app/domain/recognition/recognise';
import { COUNTRY_CODES } from '../../../seed/reference/countries';

export const COUNTRIES: readonly string[] = COUNTRY_CODES;

/** Recognises a table written as rows of cells, the first on line 1. */
export const recogniseTable = (...rows: string[][]): Recognition =>
  recognise({ rows: rows.map((cells, at) => ({ line: at + 1, cells })) }, { countries: COUNTRIES });
