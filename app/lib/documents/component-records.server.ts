import type { Block } from '../../domain/recognition/document';
import { textOf } from '../../domain/recognition/document';
import { nodeAt, nodesAt, type SyntaxNode, spotOfNode } from './code-syntax.server';
import { valueOfCode } from './code-values.server';
import { type Constants, markupOfJsx, nameOf } from './jsx.server';
import { contentOf } from './markup-content';
import { recordsTable } from './value-records';
import type { MapValue, Value } from './values';

const LOOKS =
  /^(?:className|style|key|ref|id|variant|size|color|target|rel|as|icon|align|width|height|data-.*|aria-.*|on[A-Z].*)$/;

/** Components that repeat under one parent with texts as attributes: a table whose keys are the attributes. */
export function componentRecords(elements: readonly SyntaxNode[], constants: Constants): Block[] {
  const byName = new Map<string, MapValue[]>();
  for (const element of elements) {
    const opening = nodeAt(element, 'openingElement');
    const name = opening ? nameOf(opening) : '';
    if (opening) byName.set(name, [...(byName.get(name) ?? []), recordOf(element, opening, constants)]);
  }
  return [...byName].flatMap(([name, records]) => recordsTable(records, [name]));
}

/** A list of objects, which is a table of its own wherever it stands. */
export const isDataLiteral = (node: SyntaxNode): boolean =>
  node.type === 'ArrayExpression' && nodesAt(node, 'elements').some(({ type }) => type === 'ObjectExpression');

/** The element is a component that tells at least two things by its attributes, or one and its content. */
export function isRecord(element: SyntaxNode): boolean {
  const opening = nodeAt(element, 'openingElement');
  if (element.type !== 'JSXElement' || !opening || !/^[A-Z]/.test(nameOf(opening))) return false;
  return tellingAttributes(opening).length >= 2;
}

const tellingAttributes = (opening: SyntaxNode): [string, SyntaxNode][] =>
  nodesAt(opening, 'attributes').flatMap((attribute): [string, SyntaxNode][] => {
    const name = nodeAt(attribute, 'name')?.name;
    const value = nodeAt(attribute, 'value');
    if (typeof name !== 'string' || !value || LOOKS.test(name)) return [];
    const inner = value.type === 'JSXExpressionContainer' ? (nodeAt(value, 'expression') ?? value) : value;
    return isDataLiteral(inner) ? [] : [[name, inner]];
  });

function recordOf(element: SyntaxNode, opening: SyntaxNode, constants: Constants): MapValue {
  const at = spotOfNode(element);
  const entries = tellingAttributes(opening).map(([name, value]): [string, Value] => [
    name,
    valueOfCode(value, constants),
  ]);
  const inside = contentOf(nodesAt(element, 'children').flatMap((child) => markupOfJsx(child, constants)));
  if (textOf(inside) !== '') entries.push(['children', { kind: 'text', at, cell: inside }]);
  return { kind: 'map', at, entries };
}
