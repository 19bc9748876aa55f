import { cellOf } from './blocks';
import { nodeAt, nodesAt, type SyntaxNode, spotOfNode } from './code-syntax.server';
import { keyOf, textOfCode } from './code-text.server';
import { type Constants, markupOfJsx } from './jsx.server';
import { contentOf } from './markup-content';
import type { Value } from './values';

const WRAPPERS = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'ParenthesizedExpression',
]);
const MOST_NAMES_FOLLOWED = 5;

/** A literal of source code as data; quoted text inside calls counts, what only the running program knows is empty. */
export function valueOfCode(node: SyntaxNode, constants: Constants, followed = 0): Value {
  const at = spotOfNode(node);
  const inner = (child: SyntaxNode | undefined) => child && valueOfCode(child, constants, followed);
  if (WRAPPERS.has(node.type)) return inner(nodeAt(node, 'expression')) ?? { kind: 'text', at, cell: '' };
  if (node.type === 'ArrayExpression')
    return { kind: 'list', at, items: nodesAt(node, 'elements').map((item) => valueOfCode(item, constants, followed)) };
  if (node.type === 'ObjectExpression')
    return {
      kind: 'map',
      at,
      entries: nodesAt(node, 'properties').flatMap((property): [string, Value][] => {
        const value = inner(nodeAt(property, 'value'));
        return property.type === 'ObjectProperty' && value ? [[keyOf(property), value]] : [];
      }),
    };
  if (node.type.startsWith('JSX')) return { kind: 'text', at, cell: contentOf(markupOfJsx(node, constants)) };
  if (node.type === 'Identifier') {
    const known = constants.get(String(node.name));
    if (known && followed < MOST_NAMES_FOLLOWED) return { ...valueOfCode(known, constants, followed + 1), at };
    return { kind: 'text', at, cell: '' };
  }
  const call =
    node.type === 'CallExpression' || node.type === 'NewExpression' ? nodesAt(node, 'arguments')[0] : undefined;
  if (call && /^(?:Array|Object)Expression$/.test(call.type)) return valueOfCode(call, constants, followed);
  if (node.type === 'ConditionalExpression') return inner(nodeAt(node, 'consequent')) ?? { kind: 'text', at, cell: '' };
  return { kind: 'text', at, cell: cellOf(textOfCode(node)) };
}
