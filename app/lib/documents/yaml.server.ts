import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Spot } from '../../domain/recognition/document';
import { ReadingLimit } from './limits';
import type { Value } from './values';

/** Aliases of aliases multiply without end. */
const MOST_NODES = 1_000_000;

interface Reading {
  anchors: Map<string, Node>;
  spot: (node: Node) => Spot;
  budget: { left: number };
}

/** The values of every document of a YAML text that begins at `line`; undefined, or an error, when it is no YAML. */
export function readYaml(text: string, line: number): Value[] | undefined {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: counter,
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents)) return undefined;
  const spot = (node: Node): Spot => {
    const { line: found, col } = counter.linePos(node.range?.[0] ?? 0);
    return line === 1 ? { line: found, column: col } : { line: found + line - 1 };
  };
  const budget = { left: MOST_NODES };
  const values: Value[] = [];
  for (const document of documents) {
    if (document.errors.length > 0) return undefined;
    if (document.contents) values.push(valueOfNode(document.contents, { anchors: new Map(), spot, budget }));
  }
  return values;
}

function valueOfNode(node: unknown, reading: Reading): Value {
  reading.budget.left -= 1;
  if (reading.budget.left < 0) throw new ReadingLimit('too-many-cells');
  if (isAlias(node)) return valueOfNode(reading.anchors.get(node.source), reading);
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) reading.anchors.set(node.anchor, node);
  if (isMap(node)) {
    const keys = new Set(node.items.map(({ key }) => keyOf(key)));
    if (keys.size < node.items.length) throw new Error('keys that repeat are no YAML');
    const entries = node.items.flatMap(({ key, value }): [string, Value][] => {
      const read = valueOfNode(value, reading);
      return keyOf(key) === '<<' && read.kind === 'map' ? read.entries : [[keyOf(key), read]];
    });
    return { kind: 'map', at: reading.spot(node), entries };
  }
  if (isSeq(node))
    return { kind: 'list', at: reading.spot(node), items: node.items.map((item) => valueOfNode(item, reading)) };
  if (!isScalar(node)) return { kind: 'text', at: { line: 1 }, cell: '' };
  const at = reading.spot(node);
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  return { kind: 'text', at: isBlock ? { line: at.line + 1 } : at, cell: textOfScalar(node) };
}

const keyOf = (key: unknown): string => (isScalar(key) ? textOfScalar(key) : '');

function textOfScalar({ value, source }: { value: unknown; source?: string }): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : (source ?? String(value));
}
