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
  const holdsText = map.entries.some(([, value]) => isList(value) && areSections(value.items.filter(isMap)));
  return map.entries.flatMap(([key, value]) =>
    holdsText && TITLE.test(key) && saysText(value)
      ? [heading(value.at, cellOfValue(value), path.length)]
      : blocksOfValue(value, [...path, key], nested),
  );
}

function blocksOfList(list: ListValue, path: readonly string[], nested: ReadNested): Block[] {
  const items = list.items.map(withoutEnvelope);
  const maps = items.filter(isMap);
  if (areSections(maps)) return maps.flatMap((map) => blocksOfSection(map, path, nested));
  if (holdsRecords(items) && !maps.some(holdsMarkup)) return recordsTable(maps, path);
  if (maps.length > 0) return items.flatMap((item, at) => blocksOfGroup(item, [...path, String(at)], nested));
  if (items.length > 1 && items.every((item) => isList(item) && item.items.every(({ kind }) => kind === 'text')))
    return rowsTable(items.filter(isList), list, path);
  return textList(list, path);
}

/** Keys under which a text and its parts are kept, and nothing that a record of a vendor would tell. */
const PART_OF_A_TEXT =
  /^(?:title|heading|header|headline|subtitle|intro|introduction|content|contents|body|text|list|items|points|bullets|paragraphs?|blocks|children|sections|subsections|id|key|type|kind|slug|anchor|level|number|variant|tag)$/i;
const TITLE = /^(?:title|heading|header|headline)$/i;
const TYPE_OF_A_TEXT = /^(?:p|h[1-6]|ul|ol|li|text|paragraph|heading|list|bullets|table|callout|note)$/i;

/** Objects that keep the headings, paragraphs and lists of a page. */
function areSections(maps: readonly MapValue[]): boolean {
  if (maps.length === 0 || maps.some(({ entries }) => !entries.every(([key]) => PART_OF_A_TEXT.test(key))))
    return false;
  return maps.some(({ entries }) =>
    entries.some(([key, value]) => {
      if (isList(value)) return value.items.length > 0 && (value.items.length > 1 || key !== 'items');
      const text = value.kind === 'text' ? textOf(value.cell) : '';
      return (/^(?:type|kind|tag)$/i.test(key) && TYPE_OF_A_TEXT.test(text)) || BARS.test(text) || BULLETS.test(text);
    }),
  );
}
const BARS = /^\s*\|.*\|\s*$[\s\S]*^\s*\|.*\|\s*$/m;
const BULLETS = /^\s*[-*•] .*\n\s*[-*•] /m;

/** A section as what it would be on a page: its title as a heading, its texts as paragraphs, its lists as lists. */
function blocksOfSection(section: MapValue, path: readonly string[], nested: ReadNested): Block[] {
  return section.entries.flatMap(([key, value]): Block[] => {
    if (/^(?:id|key|type|kind|slug|anchor|level|number|variant|tag)$/i.test(key)) return [];
    if (TITLE.test(key) && saysText(value)) return [heading(value.at, cellOfValue(value), path.length + 1)];
    if (value.kind === 'text') return blocksOfText(value.cell, value.at.line, undefined, nested);
    if (isMap(value)) return blocksOfSection(value, [...path, key], nested);
    const texts = value.items.every(({ kind }) => kind === 'text');
    return texts ? textList(value, []) : blocksOfList(value, [...path, key], nested);
  });
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
