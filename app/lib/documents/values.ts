import { type Link, type SourceCell, type Spot, textOf } from '../../domain/recognition/document';
import { cellOf } from './blocks';

/** What YAML, JSON and source code have in common once parsed. */
export type Value = TextValue | ListValue | MapValue;
export interface TextValue {
  kind: 'text';
  at: Spot;
  cell: SourceCell;
}
export interface ListValue {
  kind: 'list';
  at: Spot;
  items: Value[];
}
export interface MapValue {
  kind: 'map';
  at: Spot;
  entries: [key: string, value: Value][];
}

export const isMap = (value: Value): value is MapValue => value.kind === 'map';
export const isList = (value: Value): value is ListValue => value.kind === 'list';

const MAIN_KEY =
  /^(?:name|label|title|text|value|vendor|company|provider|processor|sub-?_?processor|id|nom|nombre|naam|nome)$/i;
const ADDRESS_KEY = /^(?:url|href|link|website|src|to|uri)$/i;
const DECORATION_KEY = /^(?:icon|className|class|style|logo|image|img|color|variant|size|type|id|key|slug)$/;

/** The entry that names an object of a list. */
export const mainEntry = ({ entries }: MapValue): [string, Value] | undefined =>
  entries.find(([key, value]) => MAIN_KEY.test(key) && saysText(value));

export const saysText = (value: Value): boolean => value.kind === 'text' && textOf(value.cell) !== '';

/** Texts of the object that tell something: no address, no picture, no id. */
export const tellingEntries = ({ entries }: MapValue): [string, Value][] =>
  entries.filter(([key, value]) => !ADDRESS_KEY.test(key) && !DECORATION_KEY.test(key) && saysText(value));

/** The object is a link: an address, what to call it, and nothing else that tells. */
export const isLink = (map: MapValue): boolean =>
  mainEntry(map) !== undefined &&
  tellingEntries(map).length <= 1 &&
  map.entries.every(([, value]) => value.kind === 'text') &&
  map.entries.some(([key, value]) => ADDRESS_KEY.test(key) && saysText(value));

/** A value as one cell: lists joined by line ends, objects of a list by the text that names them, with their link. */
export function cellOfValue(value: Value): SourceCell {
  if (value.kind === 'text') return value.cell;
  if (value.kind === 'map') return cellOfMap(value);
  return joinCells(value.items.map(cellOfValue), '\n');
}

/** What names the object comes first and carries its link, then what else it tells. */
function cellOfMap(map: MapValue): SourceCell {
  const telling = tellingEntries(map);
  const main = mainEntry(map) ?? telling[0];
  const nested = map.entries.filter(([, value]) => value.kind !== 'text');
  const told = [...telling, ...nested].filter((entry) => entry !== main).map(([, value]) => cellOfValue(value));
  if (!main) return joinCells(told, ', ');
  const text = textOf(cellOfValue(main[1]));
  const url = map.entries.find(([key, value]) => ADDRESS_KEY.test(key) && saysText(value))?.[1];
  const named = url ? cellOf(text, [{ text, url: textOf(cellOfValue(url)) }]) : cellOfValue(main[1]);
  return joinCells([named, ...told], ', ');
}

function joinCells(cells: readonly SourceCell[], by: string): SourceCell {
  const filled = cells.filter((cell) => textOf(cell) !== '');
  const links: Link[] = filled.flatMap((cell) => (typeof cell === 'string' ? [] : (cell.links ?? [])));
  const first = filled[0];
  const lead = first === undefined || typeof first === 'string' ? undefined : first.lead;
  return cellOf(filled.map(textOf).join(by), links, lead);
}
