import type { Block } from '../../domain/recognition/document';
import { heading, type ReadNested } from './blocks';
import { childrenOf, nodeAt, nodesAt, type SyntaxNode, spotOfNode } from './code-syntax.server';
import { valueOfCode } from './code-values.server';
import { componentRecords, isDataLiteral, isRecord } from './component-records.server';
import { attributesOf, type Constants, markupOfJsx, nameOf } from './jsx.server';
import { readFlow } from './markup-flow';
import { blocksOfValue } from './value-blocks';

/** The blocks of JSX: components that repeat become records, markup is read as HTML is. */
export function readJsxFlow(nodes: readonly SyntaxNode[], constants: Constants, nested: ReadNested): Block[] {
  const blocks: Block[] = [];
  let markup: SyntaxNode[] = [];
  let records: SyntaxNode[] = [];
  const endRun = () => {
    blocks.push(
      ...readFlow(markup.flatMap((node) => markupOfJsx(node, constants))),
      ...componentRecords(records, constants),
    );
    markup = [];
    records = [];
  };
  for (const node of nodes) {
    if (node.type === 'JSXText' && String(node.value).trim() === '') continue;
    const data = dataOf(node);
    if (data.length > 0) {
      endRun();
      blocks.push(...data.flatMap((literal) => blocksOfValue(valueOfCode(literal, constants), [], nested)));
    }
    if (isRecord(node) && !holdsRecords(node)) {
      if (markup.length > 0) endRun();
      records.push(node);
    } else if (holdsRecords(node)) {
      endRun();
      blocks.push(...titleOf(node), ...readJsxFlow(nodesAt(node, 'children'), constants, nested));
    } else {
      if (records.length > 0) endRun();
      markup.push(node);
    }
  }
  endRun();
  return blocks;
}

const holdsRecords = (node: SyntaxNode): boolean =>
  nodesAt(node, 'children').some((child) => isRecord(child) || dataOf(child).length > 0 || holdsRecords(child));

/** Lists of objects in the braces or the attributes of the node, not in its children. */
function dataOf(node: SyntaxNode): SyntaxNode[] {
  const opening = nodeAt(node, 'openingElement');
  if (!opening && node.type !== 'JSXExpressionContainer') return [];
  const found: SyntaxNode[] = [];
  const look = (inner: SyntaxNode): void => {
    if (isDataLiteral(inner)) found.push(inner);
    else childrenOf(inner).forEach(look);
  };
  look(opening ?? node);
  return found;
}

/** What a component that groups others says of itself. */
function titleOf(node: SyntaxNode): Block[] {
  const opening = nodeAt(node, 'openingElement');
  if (!opening || !/^[A-Z]/.test(nameOf(opening))) return [];
  const { title, heading: headline, label } = attributesOf(opening);
  const text = title || headline || label;
  return text ? [heading(spotOfNode(node), text, 3)] : [];
}
