import { type SourceCell, type TableBlock, textOf } from '../../domain/recognition/document';
import { cellOf } from './blocks';
import { headingLevel, holdsText, isElement, type MarkupElement, nearest, textElements } from './markup';
import { contentOf } from './markup-content';
import { recordsTable } from './value-records';
import type { Value } from './values';

interface Card {
  element: MarkupElement;
  title?: SourceCell;
  pairs: [label: string, value: SourceCell][];
  texts: SourceCell[];
}

const LABEL = /^([^:\n]{1,40}?)\s*:\s*(?=\S)/;
const LONGEST_LABEL = 40;

/** Cards of one kind, each a title and labelled values that the others have too: a table whose keys are the labels. */
export function readCards(elements: readonly MarkupElement[]): TableBlock | undefined {
  if (elements.length < 2 || elements.some((element) => nearest(element, ['table']).length > 0)) return undefined;
  const cards = elements.map(readCard);
  const shared = sharedLabels(cards);
  const named = cards.filter(({ title, texts }) => title !== undefined || texts.length > 0).length;
  if (shared.size === 0 || named * 2 < cards.length) return undefined;
  const maps = cards.map(({ element, title, pairs, texts }) => {
    const loose = pairs.filter(([label]) => !shared.has(label)).map(([, value]) => value);
    const [name, ...rest] = [...(title === undefined ? [] : [title]), ...texts, ...loose];
    const entries: [string, SourceCell][] = [
      ...(name === undefined ? [] : [['name', name] as [string, SourceCell]]),
      ...pairs.filter(([label]) => shared.has(label)),
      ...rest.map((text, at): [string, SourceCell] => [at === 0 ? 'description' : `description ${at + 1}`, text]),
    ];
    const read = entries.map(([key, cell]): [string, Value] => [key, { kind: 'text', at: element.at, cell }]);
    return { kind: 'map' as const, at: element.at, entries: read };
  });
  return recordsTable(maps, [])[0];
}

/** Labels that at least half of the cards have. */
function sharedLabels(cards: readonly Card[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { pairs } of cards)
    for (const label of new Set(pairs.map(([name]) => name))) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1 && count * 2 >= cards.length).map(([label]) => label));
}

function readCard(element: MarkupElement): Card {
  const card: Card = { element, pairs: [], texts: [] };
  collect(element, card);
  return card;
}

function collect(element: MarkupElement, card: Card): void {
  if (element.tag === 'dl') {
    collectDefinitions(element, card);
    return;
  }
  const content = contentOf([element]);
  if (headingLevel(element) !== undefined && card.title === undefined) {
    card.title = content;
    return;
  }
  const parts = textElements(element);
  const isLoose = element.children.some((child) => !isElement(child) && holdsText(child));
  const isPair =
    parts.length === 2 && !isLoose && parts.every((part) => isLeaf(part) && headingLevel(part) === undefined);
  if (isPair && parts[0] && parts[1]) {
    const label = textOf(contentOf([parts[0]])).replace(/\s*:$/, '');
    if (label.length <= LONGEST_LABEL && !label.includes('\n')) {
      card.pairs.push([label, contentOf([parts[1]])]);
      return;
    }
  }
  if (parts.length > 0 && !isLoose && !isInline(parts)) for (const part of parts) collect(part, card);
  else collectText(content, card);
}

function collectText(content: SourceCell, card: Card): void {
  const text = textOf(content);
  const label = LABEL.exec(text);
  if (!label?.[1] || /^https?$/i.test(label[1])) card.texts.push(content);
  else {
    const links = typeof content === 'string' ? [] : (content.links ?? []);
    card.pairs.push([label[1], cellOf(text.slice(label[0].length), links)]);
  }
}

function collectDefinitions(list: MarkupElement, card: Card): void {
  let label = '';
  for (const { tag, children } of nearest(list, ['dt', 'dd'])) {
    const content = contentOf(children);
    if (tag === 'dt') label = textOf(content).replace(/\s*:$/, '');
    else if (textOf(content) !== '') card.pairs.push([label, content]);
  }
}

const isLeaf = (element: MarkupElement): boolean =>
  textElements(element).every((child) => textElements(child).length === 0);

const isInline = (parts: readonly MarkupElement[]): boolean =>
  parts.every(({ tag }) => /^(?:a|b|strong|em|i|code|br|small|sup|sub|img)$/.test(tag));
