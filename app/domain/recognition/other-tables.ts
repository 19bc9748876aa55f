import type { ReadingChoices } from './choices';
import type { Column } from './columns';
import { assign, VALUES_LOOKED_AT } from './columns';
import type { Spot } from './document';
import { textOf } from './document';
import { recogniseHeader } from './headers';
import { pointedAt } from './references';
import type { SourceTable, TableRow } from './source-tables';
import type { VendorTable, vendorTables } from './vendor-tables';

/** A table that was not taken for one of vendors, with what its columns would be: a person may know better. */
export interface OtherTable {
  table: number;
  at: Spot;
  heading: string;
  columns: Column[];
  rows: number;
}

/** The tables among which a person chose a column of vendors are tables of vendors, whatever they look like. */
export function withChosen(
  { vendors, setAside }: ReturnType<typeof vendorTables>,
  tables: readonly SourceTable[],
  choices: ReadingChoices,
): ReturnType<typeof vendorTables> {
  const chosen = new Set(choices.columns.filter(({ field }) => field === 'name').map(({ table }) => table));
  const isChosen = ({ source }: { source: SourceTable }) => chosen.has(tables.indexOf(source));
  const taken = setAside.filter(isChosen).flatMap(({ source }) => asGrid(source));
  if (taken.length === 0) return { vendors, setAside };
  const lineOf = ({ source }: VendorTable) => source.rows[0]?.line ?? 0;
  return {
    vendors: [...vendors, ...taken].toSorted((one, other) => lineOf(one) - lineOf(other)),
    setAside: setAside.filter((one) => !isChosen(one) || asGrid(one.source).length === 0),
  };
}

/** A table read by its row of headers, or by its first row with anything in it. */
function asGrid(source: SourceTable): VendorTable[] {
  if (source.form !== 'grid' && source.form !== 'records') return [];
  const marked = source.rows.findIndex(({ isHeader }) => isHeader);
  const headerAt = marked >= 0 ? marked : source.rows.findIndex((row) => filledOf(row).length > 0);
  const header = source.rows[headerAt];
  if (!header || filledOf(header).length === 0) return [];
  return [
    {
      source,
      headerAt,
      columns: assign(header.cells.map(textOf), source.rows.slice(headerAt + 1, headerAt + 1 + VALUES_LOOKED_AT)),
    },
  ];
}

/** The table as one a person could still take for a list of vendors; none where it has no rows below its headers. */
export function otherTable(aside: SourceTable, table: number): OtherTable[] {
  const [grid] = asGrid(aside);
  const below = grid ? aside.rows.slice(grid.headerAt + 1).filter((row) => filledOf(row).length > 0) : [];
  if (!grid || below.length === 0) return [];
  const { at, headings, caption } = aside;
  return [{ table, at, heading: headings.at(-1) ?? caption ?? '', columns: grid.columns, rows: below.length }];
}

/** The columns under the headers as the list writes them. */
export function asHeaded({ columns, headerAt }: VendorTable, source: SourceTable | undefined): Column[] {
  const written = source?.rows[headerAt]?.cells;
  return written
    ? columns.map((column) => ({ ...column, header: textOf(written[column.index]).trim() || column.header }))
    : columns;
}

/** The header of a column that only holds identifiers of vendors, whose names stand in another list. */
export function onlyIdentified(tables: readonly SourceTable[]): { line: number; header: string } | undefined {
  for (const { rows } of tables)
    for (const { line, cells } of rows.slice(0, 1))
      for (const header of cells.map(textOf)) {
        const subject = pointedAt(header);
        if (subject && recogniseHeader(subject)?.field === 'name') return { line, header: header.trim() };
      }
  return undefined;
}

export const filledOf = ({ cells }: TableRow) => cells.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
