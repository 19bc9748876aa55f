import { type ListItem, type SourceCell, type Spot, textOf } from '../../domain/recognition/document';
import { elementsOf, isElement, type MarkupElement, type MarkupNode, nearest } from './markup';
import { contentOf } from './markup-content';

const LISTS = ['ul', 'ol', 'menu', 'dl'];

/** The items of a list of markup; lists inside an item are its inner items, definitions those of their term. */
export function readMarkupList(list: MarkupElement): ListItem[] {
  if (list.tag === 'dl') return readDefinitions(list);
  const items: ListItem[] = [];
  for (const child of elementsOf(list)) {
    if (LISTS.includes(child.tag)) (items.at(-1)?.items ?? items).push(...readMarkupList(child));
    else items.push(...itemOf(child.at, child.children));
  }
  return items;
}

function itemOf(at: Spot, children: readonly MarkupNode[]): ListItem[] {
  const inner = children.flatMap((child) =>
    isElement(child) ? (LISTS.includes(child.tag) ? [child] : nearest(child, LISTS)) : [],
  );
  const content = contentOf(children, new Set(inner));
  const items = inner.flatMap(readMarkupList);
  return textOf(content) === '' ? items : [{ at, content, items }];
}

function readDefinitions(list: MarkupElement): ListItem[] {
  const items: ListItem[] = [];
  for (const { tag, at, children } of nearest(list, ['dt', 'dd'])) {
    const term = items.at(-1);
    if (tag === 'dt' || !term) items.push({ at, content: contentOf(children), items: [] });
    else term.items.push(...itemOf(at, children));
  }
  return items.filter(({ content, items: inner }) => hasText(content) || inner.length > 0);
}

const hasText = (cell: SourceCell): boolean => textOf(cell) !== '';
export const isList = (element: MarkupElement): boolean => LISTS.includes(element.tag) && !element.isUnseen;
