import { type Block, type SourceCell, textOf } from '../../domain/recognition/document';
import { heading, lineEnds, paragraph, type ReadNested } from './blocks';
import { holdsRecords, keyedRecords, recordsTable, withoutEnvelope } from './value-records';
import { cellOfValue, isList, isMap, type ListValue, type MapValue, mainEntry, saysText, type Value } from './values';

const HOLDS_MARKUP =
  /<(?:table|ul|ol|dl|h[1-6]|p|div)\b|^\s*\|.*\|\s*$[\s\S]*^\s*\|.*\|\s*$|^#{1,6} \S|^[-*] .*\n[-*] /im;

/** The blocks of parsed data: lists of objects as tables, texts with markup read in turn, the rest as paragraphs. */
export function blocksOfValue(value: Value, path: readonly string[], nested: ReadNested): Block[] {
  if (value.kind === 'text') return blocksOfText(value.cell, value.at.line, path.at(-1), nested);
  return isMap(value) ? blocksOfMap(value, path, nested) : blocksOfList(value, path, nested);
}

function blocksOfText(cell: SourceCell, line: number, key: string | undefined, nested: ReadNested): Block[] {
  const text = textOf(cell);
  if (text.trim() === '') return [];
  if (typeof cell === 'string' && HOLDS_MARKUP.test(text.slice(0, 20_000))) return nested(text, line);
  return [paragraph({ line }, key ? `${key}: ${text.trim()}` : cell)];
}

function blocksOfMap(map: MapValue, path: readonly string[], nested: ReadNested): Block[] {
  const records = keyedRecords(map);
  if (records && !records.some(holdsMarkup)) return recordsTable(records, path);
  return map.entries.flatMap(([key, value]) => blocksOfValue(value, [...path, key], nested));
}

function blocksOfList(list: ListValue, path: readonly string[], nested: ReadNested): Block[] {
  const items = list.items.map(withoutEnvelope);
  const maps = items.filter(isMap);
  if (holdsRecords(items) && !maps.some(holdsMarkup)) return recordsTable(maps, path);
  if (maps.length > 0) return items.flatMap((item, at) => blocksOfGroup(item, [...path, String(at)], nested));
  if (items.length > 1 && items.every((item) => isList(item) && item.items.every(({ kind }) => kind === 'text')))
    return rowsTable(items.filter(isList), list, path);
  return textList(list, path);
}

/** An object with records of its own: the text that names it stands above them as a heading. */
function blocksOfGroup(item: Value, path: readonly string[], nested: ReadNested): Block[] {
  if (!isMap(item)) return blocksOfValue(item, path, nested);
  const main = mainEntry(item);
  const rest = { ...item, entries: item.entries.filter((entry) => entry !== main) };
  const above = main ? [heading(main[1].at, cellOfValue(main[1]), path.length)] : [];
  return [...above, ...rest.entries.flatMap(([key, value]) => blocksOfValue(value, [...path, key], nested))];
}

const rowsTable = (lists: readonly ListValue[], { at }: ListValue, path: readonly string[]): Block[] => [
  {
    kind: 'table',
    at,
    rows: lists.map((row) => ({ at: row.at, cells: row.items.map(cellOfValue) })),
    ...(path.length > 0 && { caption: path.join('.') }),
    form: 'grid',
  },
];

function textList({ items, at }: ListValue, path: readonly string[]): Block[] {
  const read = items.flatMap((item) => {
    const content = cellOfValue(item);
    return textOf(content) === '' ? [] : [{ at: item.at, content, items: [] }];
  });
  if (read.length === 0) return [];
  const key = path.at(-1);
  return [...(key ? [heading(at, key, path.length)] : []), { kind: 'list', at, items: read }];
}

const holdsMarkup = ({ entries }: MapValue): boolean =>
  entries.some(([, value]) => {
    if (isMap(value)) return holdsMarkup(value);
    if (isList(value)) return value.items.some((item) => isMap(item) && holdsMarkup(item));
    const text = saysText(value) ? textOf(cellOfValue(value)) : '';
    return lineEnds(text) > 1 && /<(?:table|h[1-6]|p|div)\b/i.test(text);
  });
