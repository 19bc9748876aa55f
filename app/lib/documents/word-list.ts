import { type ListBlock, type ListItem, textOf } from '../../domain/recognition/document';
import type { MarkupElement } from './markup';
import { contentOf } from './markup-content';

const LEVEL = /mso-list:[^;]*?\blevel(\d)/i;

/** A paragraph that Word shows as a bullet. */
export const isWordItem = ({ tag, attributes }: MarkupElement): boolean =>
  tag === 'p' && (LEVEL.test(attributes.style ?? '') || /\bMsoListParagraph/.test(attributes.class ?? ''));

/** Word writes lists as paragraphs that say how deep they stand. */
export function readWordList(paragraphs: readonly MarkupElement[]): ListBlock {
  const items: ListItem[] = [];
  const open: { level: number; item: ListItem }[] = [];
  for (const { at, attributes, children } of paragraphs) {
    const content = contentOf(children);
    if (textOf(content) === '') continue;
    const level = Number(LEVEL.exec(attributes.style ?? '')?.[1] ?? 1);
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const item: ListItem = { at, content, items: [] };
    (open.at(-1)?.item.items ?? items).push(item);
    open.push({ level, item });
  }
  return { kind: 'list', at: paragraphs[0]?.at ?? { line: 1 }, items };
}
