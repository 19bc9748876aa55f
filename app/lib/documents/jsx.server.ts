import { nodeAt, nodesAt, type SyntaxNode, spotOfNode } from './code-syntax.server';
import { textOfCode } from './code-text.server';
import { type MarkupNode, markupElement } from './markup';

/** Components of the common libraries that stand for an element of HTML. */
const TAG_OF_COMPONENT: Readonly<Record<string, string>> = {
  Table: 'table',
  TableHeader: 'thead',
  Thead: 'thead',
  TableBody: 'tbody',
  Tbody: 'tbody',
  TableRow: 'tr',
  Tr: 'tr',
  TableCell: 'td',
  Td: 'td',
  TableHeaderCell: 'th',
  Th: 'th',
  Ul: 'ul',
  List: 'ul',
  UnorderedList: 'ul',
  Ol: 'ol',
  Li: 'li',
  ListItem: 'li',
  Heading: 'h2',
  Title: 'h2',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  P: 'p',
  Paragraph: 'p',
  Box: 'div',
  Card: 'div',
  Stack: 'div',
  Flex: 'div',
  Grid: 'div',
  Link: 'a',
  A: 'a',
  Anchor: 'a',
  Strong: 'strong',
  Bold: 'strong',
  Br: 'br',
};

/** JSX as the markup it makes; text that only the running program knows is empty. */
export function markupOfJsx(node: SyntaxNode): MarkupNode[] {
  const at = spotOfNode(node);
  switch (node.type) {
    case 'JSXText':
      return [{ text: String(node.value), at }];
    case 'JSXExpressionContainer': {
      const expression = nodeAt(node, 'expression');
      return expression ? markupOfJsx(expression) : [];
    }
    case 'JSXFragment':
      return nodesAt(node, 'children').flatMap(markupOfJsx);
    case 'JSXElement': {
      const opening = nodeAt(node, 'openingElement');
      const children = nodesAt(node, 'children').flatMap(markupOfJsx);
      const name = opening ? nameOf(opening) : '';
      return [markupElement(tagOf(name, children), opening ? attributesOf(opening) : {}, at, children)];
    }
    case 'Identifier':
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return [];
    default:
      return partsWithMarkup(node) ?? [{ text: textOfCode(node), at }];
  }
}

/** An expression that holds elements: `condition && <p>…</p>`, `rows.map(() => <tr>…</tr>)`. */
function partsWithMarkup(node: SyntaxNode): MarkupNode[] | undefined {
  const found: MarkupNode[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      const inner = value as SyntaxNode;
      if (inner.type === 'JSXElement' || inner.type === 'JSXFragment') found.push(...markupOfJsx(inner));
      else for (const [key, child] of Object.entries(inner)) if (key !== 'loc') walk(child);
    }
  };
  walk(node);
  return found.length > 0 ? found : undefined;
}

export function nameOf(opening: SyntaxNode): string {
  const name = nodeAt(opening, 'name');
  if (!name) return '';
  const property = nodeAt(name, 'property') ?? name;
  return typeof property.name === 'string' ? property.name : '';
}

function tagOf(name: string, children: readonly MarkupNode[]): string {
  if (name === 'TableHead') return children.some((child) => 'tag' in child && child.tag === 'tr') ? 'thead' : 'th';
  return TAG_OF_COMPONENT[name] ?? name.toLowerCase();
}

/** The attributes whose text stands in the source; `className` is `class`. */
export function attributesOf(opening: SyntaxNode): Record<string, string> {
  return Object.fromEntries(
    nodesAt(opening, 'attributes').flatMap((attribute): [string, string][] => {
      const name = nodeAt(attribute, 'name')?.name;
      if (typeof name !== 'string') return [];
      const value = nodeAt(attribute, 'value');
      return [[name === 'className' ? 'class' : name.toLowerCase(), value ? textOfCode(value) : '']];
    }),
  );
}
