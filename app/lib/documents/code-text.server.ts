import { childrenOf, nodeAt, nodesAt, type SyntaxNode } from './code-syntax.server';

/** The text that an expression writes, as far as it stands in quotes. */
export function textOfCode(node: SyntaxNode): string {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return String(node.value);
    case 'TemplateElement': {
      const value = node.value as { cooked?: string | null; raw: string };
      return value.cooked ?? value.raw;
    }
    case 'JSXText':
      return String(node.value);
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const property = nodeAt(node, 'property');
      return property?.type === 'Identifier' ? String(property.name) : property ? textOfCode(property) : '';
    }
    case 'ObjectExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'RegExpLiteral':
      return '';
    case 'CallExpression':
    case 'NewExpression':
      return nodesAt(node, 'arguments').map(textOfCode).join('');
    default:
      return childrenOf(node).map(textOfCode).join('');
  }
}

/** The key of a property as written. */
export function keyOf(property: SyntaxNode): string {
  const key = nodeAt(property, 'key');
  if (!key) return '';
  return key.type === 'Identifier' ? String(key.name) : textOfCode(key);
}
