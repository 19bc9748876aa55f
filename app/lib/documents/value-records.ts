import { type SourceCell, type SourceRow, type TableBlock, textOf } from '../../domain/recognition/document';
import { ReadingLimit } from './limits';
import { cellOfValue, isLink, isList, isMap, type MapValue, mainEntry, tellingEntries, type Value } from './values';

/** Objects of many kinds have few keys in common, and each key is a cell in every row. */
const MOST_CELLS = 5_000_000;

/** Objects as a table whose first row is their keys as written, nested ones with dots. */
export function recordsTable(maps: readonly MapValue[], path: readonly string[]): TableBlock[] {
  const columns = new Map<string, number>();
  const found: SourceRow[] = [];
  for (const map of maps) {
    const cells: SourceCell[] = [];
    for (const [key, cell] of flatten(map, '')) {
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      cells[column] = cell;
    }
    found.push({ at: map.at, cells });
  }
  if (columns.size * found.length > MOST_CELLS) throw new ReadingLimit('too-many-cells');
  const rows = found
    .map((row) => ({ ...row, cells: Array.from({ length: columns.size }, (_, at) => row.cells[at] ?? '') }))
    .filter((row) => row.cells.some((cell) => textOf(cell) !== ''));
  const [first] = rows;
  if (!first) return [];
  const header: SourceRow = { at: maps[0]?.at ?? first.at, cells: [...columns.keys()], isHeader: true };
  const caption = path.join('.');
  return [{ kind: 'table', at: first.at, rows: [header, ...rows], ...(caption && { caption }), form: 'records' }];
}

function flatten(map: MapValue, prefix: string): [string, SourceCell][] {
  return map.entries.flatMap(([key, value]): [string, SourceCell][] => {
    const path = prefix ? `${prefix}.${key}` : key;
    return isMap(value) && !isLink(value) ? flatten(value, path) : [[path, cellOfValue(value)]];
  });
}

/** The list is one of records: objects that hold no lists of records themselves. */
export const holdsRecords = (items: readonly Value[]): boolean => {
  const maps = items.filter(isMap);
  return maps.length > 0 && maps.length * 2 > items.length && !maps.some(holdsGroup);
};

/** The object groups records: a list in it has named objects that say more than their name. */
const holdsGroup = (map: MapValue): boolean =>
  map.entries.some(([, value]) => {
    if (isMap(value)) return holdsGroup(value);
    if (!isList(value)) return false;
    const maps = value.items.filter(isMap);
    return maps.some(
      (inner) => holdsGroup(inner) || (!isCodeAndLabel(inner) && mainEntry(inner) && tellingEntries(inner).length > 1),
    );
  });

const CONTENTS = /^(?:attributes|fields|properties|node)$/;
const ENVELOPE = /^(?:id|type|kind|links|meta|sys|cursor|relationships|created_?(?:time|at)|updated_?(?:time|at))$/i;

/** JSON:API, GraphQL and content stores wrap what a record says: `{ type, id, attributes: { … } }`. */
export function withoutEnvelope(value: Value): Value {
  if (!isMap(value)) return value;
  const [contents, ...others] = value.entries.filter(([key, inner]) => CONTENTS.test(key) && isMap(inner));
  if (!contents || others.length > 0 || !isMap(contents[1])) return value;
  return value.entries.every((entry) => entry === contents || ENVELOPE.test(entry[0])) ? contents[1] : value;
}

/** A code with what it stands for: one value, not a record. */
const isCodeAndLabel = ({ entries }: MapValue): boolean =>
  entries.length === 2 && entries.some(([key]) => /^(?:code|iso|iso2|id|key|value)$/i.test(key));

/** Objects of one kind under a key each: at least two, most of which share a key. */
export function keyedRecords(map: MapValue): MapValue[] | undefined {
  const maps = map.entries.flatMap(([key, value]): MapValue[] =>
    isMap(value) ? [{ ...value, entries: [['key', { kind: 'text', at: value.at, cell: key }], ...value.entries] }] : [],
  );
  if (maps.length < 2 || maps.length < map.entries.length || maps.some(holdsGroup)) return undefined;
  const keys = new Map<string, number>();
  for (const { entries } of maps) for (const [key] of entries.slice(1)) keys.set(key, (keys.get(key) ?? 0) + 1);
  return [...keys.values()].some((count) => count * 2 > maps.length) ? maps : undefined;
}
