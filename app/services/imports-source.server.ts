import type { Column } from '../domain/recognition/columns';
import type { Spot } from '../domain/recognition/document';
import { textOf } from '../domain/recognition/document';
import type { ReadTable } from './imports-reading.server';

/** A list as it was brought, before anything was corrected. */
export interface ImportSource {
  /** The cells of the row a line names; empty when there is none. */
  row: (line: number) => readonly string[];
  /** The rows of a table, headers and empty ones too, in the order of the list. */
  rowsOf: (table: number) => readonly { line: number; cells: readonly string[] }[];
  /** Where in the file the row stands: its line there, and the sheet of a workbook. */
  spotOf: (line: number) => Spot;
  /** The columns by which the row was read; none for a row of a table that is not about vendors. */
  columnsOf: (line: number) => readonly Column[];
  headerOf: (line: number, column: number) => string;
}

type Place = { table: number; row: number };

/** Opens the source of a list. */
export function sourceOf({ recognition }: Pick<ReadTable, 'recognition'>): ImportSource {
  const { source, tables } = recognition;
  let places: Map<number, Place> | undefined;
  const columns = new Map(tables.map((one) => [one.table, one.columns]));
  const placeOf = (line: number) => {
    places ??= new Map(
      source.flatMap(({ rows }, table) => rows.map((one, row): [number, Place] => [one.line, { table, row }])),
    );
    return places.get(line);
  };
  const rowOf = (line: number) => {
    const place = placeOf(line);
    return place && source[place.table]?.rows[place.row];
  };
  const columnsOf = (line: number) => columns.get(placeOf(line)?.table ?? -1) ?? [];
  return {
    row: (line) => rowOf(line)?.cells.map(textOf) ?? [],
    rowsOf: (table) => (source[table]?.rows ?? []).map(({ line, cells }) => ({ line, cells: cells.map(textOf) })),
    spotOf: (line) => rowOf(line)?.at ?? { line },
    columnsOf,
    headerOf: (line, column) => columnsOf(line).find(({ index }) => index === column)?.header ?? '',
  };
}
