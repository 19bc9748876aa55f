import type { Spot } from '../../domain/recognition/document';
import { parseJson } from './code-syntax.server';
import { valueOfCode } from './code-values.server';
import type { Value } from './values';

/** Beyond it the syntax tree that knows lines takes too much memory. */
const LONGEST_WITH_LINES = 4_000_000;
const NO_CONSTANTS = new Map<string, never>();

/** The values of a JSON text that begins at `line`, or of JSON Lines; undefined when it is neither. */
export function readJson(text: string, line: number): Value[] | undefined {
  const whole = parsed(text);
  if (whole) {
    const tree = text.length <= LONGEST_WITH_LINES ? parseJson(text, line) : undefined;
    return [tree ? valueOfCode(tree, NO_CONSTANTS) : valueOfJson(whole.value, { line })];
  }
  const records = text
    .split('\n')
    .flatMap((row, at) => (row.trim() === '' ? [] : [{ row: parsed(row), at: { line: line + at } }]));
  if (records.length < 2) return undefined;
  const items = records.flatMap(({ row, at }) => (row ? [valueOfJson(row.value, at)] : []));
  return items.length === records.length ? [{ kind: 'list', at: { line }, items }] : undefined;
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function valueOfJson(value: unknown, at: Spot): Value {
  if (Array.isArray(value)) return { kind: 'list', at, items: value.map((item) => valueOfJson(item, at)) };
  if (typeof value !== 'object' || value === null)
    return { kind: 'text', at, cell: value === null ? '' : String(value) };
  const entries = Object.entries(value).map(([key, inner]): [string, Value] => [key, valueOfJson(inner, at)]);
  return { kind: 'map', at, entries };
}
