import { readRole } from './answers';
import type { ImportField } from './fields';
import { isPlaceField } from './fields';
import { fold } from './folding';
import { recogniseHeader } from './headers';

/** One line of a table; `line` is where it begins in the source. */
export interface TableRow {
  line: number;
  cells: string[];
}

export interface Column {
  index: number;
  header: string;
  field: ImportField | null;
  confidence: number;
}

const TITLE_ROWS = 25;
const VALUES_LOOKED_AT = 200;

/**
 * Finds the row of headers among the first rows (titles and empty rows may stand above it) and what each column means.
 * Undefined when no row names a vendor column.
 */
export function findColumns(rows: readonly TableRow[]): { headerAt: number; columns: Column[] } | undefined {
  const filled = (row: TableRow) => row.cells.filter((cell) => cell.trim() !== '').length;
  const width = rows.reduce((widest, row) => Math.max(widest, filled(row)), 0);
  const candidates: { headerAt: number; columns: Column[]; recognised: number }[] = [];
  let looked = 0;
  for (const [headerAt, row] of rows.entries()) {
    if (filled(row) === 0) continue;
    if (looked++ === TITLE_ROWS) break;
    const columns = assign(row.cells, rows.slice(headerAt + 1, headerAt + 1 + VALUES_LOOKED_AT));
    const recognised = columns.filter(({ field }) => field).length;
    const isHeader = columns.some(({ field }) => field === 'name') && (recognised > 1 || width === 1);
    if (isHeader) candidates.push({ headerAt, columns, recognised });
  }
  return candidates.sort((a, b) => b.recognised - a.recognised || a.headerAt - b.headerAt)[0];
}

function assign(headers: readonly string[], below: readonly TableRow[]): Column[] {
  const columns = headers.map((header, index): Column => {
    const found = recogniseHeader(header);
    return { index, header: header.trim(), field: found?.field ?? null, confidence: found?.confidence ?? 0 };
  });
  keepSurest(columns);
  nameFromEntity(columns);
  roleThatDescribesAService(columns, below);
  countryBesidePlaces(columns);
  return columns;
}

/** Each field comes from one column, the surest and then the first; places may come from several. */
function keepSurest(columns: Column[]) {
  const best = new Map<ImportField, Column>();
  for (const column of columns) {
    if (!column.field || isPlaceField(column.field)) continue;
    const other = best.get(column.field);
    const loser = other && other.confidence >= column.confidence ? column : other;
    if (loser !== column) best.set(column.field, column);
    if (loser) Object.assign(loser, { field: null, confidence: 0 });
  }
}

/** A list of companies by their legal name only. */
function nameFromEntity(columns: Column[]) {
  const entity = columns.find(({ field }) => field === 'contractingEntity');
  if (entity && !columns.some(({ field }) => field === 'name'))
    Object.assign(entity, { field: 'name', confidence: 0.8 });
}

/** "Rôle" often heads what the vendor does, not what it is under the GDPR: the values tell. */
function roleThatDescribesAService(columns: Column[], below: readonly TableRow[]) {
  const role = columns.find(({ field }) => field === 'role');
  if (!role || columns.some(({ field }) => field === 'service')) return;
  const values = below.map(({ cells }) => cells[role.index]?.trim() ?? '').filter((value) => value !== '');
  if (values.length > 0 && values.every((value) => readRole(value).state === 'problem'))
    Object.assign(role, { field: 'service', confidence: 0.85 });
}

/** Beside a column of hosting or processing places, a bare "country" is where the vendor is established. */
function countryBesidePlaces(columns: Column[]) {
  if (!columns.some(({ field }) => field === 'storedIn' || field === 'processedIn')) return;
  if (columns.some(({ field }) => field === 'establishmentCountry')) return;
  const country = columns.find(({ field, header }) => field === 'locations' && /^(pays|country)$/.test(fold(header)));
  if (country) Object.assign(country, { field: 'establishmentCountry', confidence: 0.6 });
}
