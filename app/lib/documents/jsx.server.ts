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

/** What names stand for in the same source. */
export type Constants = ReadonlyMap<string, SyntaxNode>;
const NO_CONSTANTS: Constants = new Map();

/** JSX as the markup it makes; text that only the running program knows is empty. */
export function markupOfJsx(node: SyntaxNode, constants: Constants = NO_CONSTANTS): MarkupNode[] {
  const inner = (child: SyntaxNode) => markupOfJsx(child, constants);
  const at = spotOfNode(node);
  switch (node.type) {
    case 'JSXText':
      return [{ text: String(node.value), at }];
    case 'JSXExpressionContainer': {
      const expression = nodeAt(node, 'expression');
      return expression ? inner(expression) : [];
    }
    case 'JSXFragment':
      return nodesAt(node, 'children').flatMap(inner);
    case 'JSXElement': {
      const opening = nodeAt(node, 'openingElement');
      const children = nodesAt(node, 'children').flatMap(inner);
      const name = opening ? nameOf(opening) : '';
      return [markupElement(tagOf(name, children), opening ? attributesOf(opening) : {}, at, children)];
    }
    case 'Identifier':
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return [];
    default:
      return rowsOfMap(node, constants) ?? partsWithMarkup(node, constants) ?? [{ text: textOfCode(node), at }];
  }
}

/** The list of lists of texts of which an expression makes rows of a table: `[['Vercel', 'Hosting'], …].map(([name, purpose]) => <tr>…)`. */
export function listMapped(node: SyntaxNode, constants: Constants): { list: SyntaxNode; name?: string } | undefined {
  const callee = node.type === 'CallExpression' ? nodeAt(node, 'callee') : undefined;
  if (!callee || nodeAt(callee, 'property')?.name !== 'map') return undefined;
  const over = nodeAt(callee, 'object');
  const name = over?.type === 'Identifier' ? String(over.name) : undefined;
  const list = name === undefined ? over : constants.get(name);
  if (list?.type !== 'ArrayExpression') return undefined;
  const rows = nodesAt(list, 'elements');
  const [turn] = nodesAt(node, 'arguments');
  const [taken] = turn ? nodesAt(turn, 'params') : [];
  if (rows.length === 0 || taken?.type !== 'ArrayPattern' || !rows.every(({ type }) => type === 'ArrayExpression'))
    return undefined;
  if (!partsWithMarkup(node, constants)?.some((one) => 'tag' in one && one.tag === 'tr')) return undefined;
  return { list, ...(name !== undefined && { name }) };
}

/** Each inner list is a row of cells, in the order in which it holds them. */
function rowsOfMap(node: SyntaxNode, constants: Constants): MarkupNode[] | undefined {
  const mapped = listMapped(node, constants);
  if (!mapped) return undefined;
  return nodesAt(mapped.list, 'elements').map((row) =>
    markupElement(
      'tr',
      {},
      spotOfNode(row),
      nodesAt(row, 'elements').map((cell) => markupElement('td', {}, spotOfNode(cell), markupOfJsx(cell, constants))),
    ),
  );
}

/** An expression that holds elements: `condition && <p>…</p>`, `rows.map(() => <tr>…</tr>)`. */
function partsWithMarkup(node: SyntaxNode, constants: Constants): MarkupNode[] | undefined {
  const found: MarkupNode[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      const inner = value as SyntaxNode;
      if (inner.type === 'JSXElement' || inner.type === 'JSXFragment') found.push(...markupOfJsx(inner, constants));
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
