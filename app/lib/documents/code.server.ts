import type { Block } from '../../domain/recognition/document';
import type { ReadNested } from './blocks';
import { childrenOf, nodeAt, nodesAt, parseCode, type SyntaxNode } from './code-syntax.server';
import { keyOf } from './code-text.server';
import { valueOfCode } from './code-values.server';
import { type Constants, listMapped } from './jsx.server';
import { readJsxFlow } from './jsx-flow.server';
import { readPlainText } from './plain-text';
import { blocksOfValue } from './value-blocks';
import { isMap, type Value } from './values';

const LINE_END = 200;

/** The literals and the markup of source code that begins at `line`; undefined when it is no code. */
export function readCode(text: string, line: number, nested: ReadNested): Block[] | undefined {
  const root = parseCode(text, line);
  if (!root) return readFragment(text, line, nested);
  return blocksOfCode(root, nested);
}

function blocksOfCode(root: SyntaxNode, nested: ReadNested): Block[] {
  const constants = constantsOf(root);
  const blocks: Block[] = [];
  const shown = rowsShown(root, constants);
  walk(root, [], (node, path) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      blocks.push(...readJsxFlow([node], constants, nested));
      return true;
    }
    if (shown.has(node)) return true;
    if (node.type !== 'ArrayExpression' && node.type !== 'ObjectExpression') return false;
    const value = valueOfCode(node, constants);
    if (!tells(value)) return false;
    blocks.push(...blocksOfValue(value, path, nested));
    return true;
  });
  return blocks;
}

/** Named lists whose rows a table of the same source shows under its headers: they are read there. */
function rowsShown(root: SyntaxNode, constants: Constants): ReadonlySet<SyntaxNode> {
  const shown = new Set<SyntaxNode>();
  walk(root, [], (node) => {
    const mapped = listMapped(node, constants);
    if (mapped?.name !== undefined) shown.add(mapped.list);
    return false;
  });
  return shown;
}

const OPENS = /^\s*[[{<]|[[{(]\s*$/;
const CLOSES = /[\]})>][\]});,]*\s*$/;

/** Code with something else around it: what lies between the first line that opens and the last that closes. */
function readFragment(text: string, line: number, nested: ReadNested): Block[] | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((row) => OPENS.test(row.slice(-LINE_END)) || OPENS.test(row.slice(0, LINE_END)));
  const last = lines.findLastIndex((row) => CLOSES.test(row.slice(-LINE_END)));
  if (first === -1 || last < first || last - first + 1 === lines.length) return undefined;
  const root = parseCode(lines.slice(first, last + 1).join('\n'), line + first);
  const blocks = root && blocksOfCode(root, nested);
  if (!blocks || blocks.length === 0) return undefined;
  return [
    ...readPlainText(lines.slice(0, first).join('\n'), line),
    ...blocks,
    ...readPlainText(lines.slice(last + 1).join('\n'), line + last + 1),
  ];
}

/** Visits the tree in the order of the source; what `visit` takes is not looked into. */
function walk(
  node: SyntaxNode,
  path: readonly string[],
  visit: (node: SyntaxNode, path: readonly string[]) => boolean,
): void {
  if (visit(node, path)) return;
  for (const child of childrenOf(node)) walk(child, pathInto(node, path), visit);
}

function pathInto(node: SyntaxNode, path: readonly string[]): readonly string[] {
  if (node.type === 'VariableDeclarator') {
    const name = nodeAt(node, 'id')?.name;
    return typeof name === 'string' ? [name] : path;
  }
  return node.type === 'ObjectProperty' || node.type === 'ClassProperty' ? [...path, keyOf(node)] : path;
}

function constantsOf(root: SyntaxNode): Constants {
  const found = new Map<string, SyntaxNode>();
  for (const statement of nodesAt(root, 'body')) {
    const declaration = statement.type === 'VariableDeclaration' ? statement : nodeAt(statement, 'declaration');
    for (const declarator of declaration ? nodesAt(declaration, 'declarations') : []) {
      const name = nodeAt(declarator, 'id')?.name;
      const value = nodeAt(declarator, 'init');
      if (typeof name === 'string' && value) found.set(name, value);
    }
  }
  return found;
}

/** The literal holds words, and not just one option of a call. */
function tells(value: Value): boolean {
  if (value.kind === 'text') return /\S\s+\S/.test(typeof value.cell === 'string' ? value.cell : value.cell.text);
  if (isMap(value)) return value.entries.some(([, inner]) => tells(inner));
  return value.items.length > 1 || value.items.some(tells);
}
