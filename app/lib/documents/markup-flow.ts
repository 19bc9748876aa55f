import { type Block, textOf } from '../../domain/recognition/document';
import { heading, paragraph } from './blocks';
import {
  headingLevel,
  holdsText,
  isBlock,
  isElement,
  type MarkupElement,
  type MarkupNode,
  textElements,
} from './markup';
import { readCards } from './markup-cards';
import { contentOf } from './markup-content';
import { groupsOfRun, isRow, readFlatGrid, readGridRows, readRoleTable } from './markup-grid';
import { isList, readMarkupList } from './markup-list';
import { cellsOf, isLayout, readMarkupTable } from './markup-table';
import { isWordItem, readWordList } from './word-list';

/** The blocks of a piece of markup in the order of the page. */
export function readFlow(nodes: readonly MarkupNode[]): Block[] {
  const blocks: Block[] = [];
  let run: MarkupNode[] = [];
  const endRun = () => {
    blocks.push(...paragraphOf(run));
    run = [];
  };
  const laidOut = gridsAmong(nodes);
  for (const node of nodes) {
    if (isElement(node) && node.isUnseen) continue;
    const grid = isElement(node) ? laidOut.get(node) : undefined;
    if (grid) {
      endRun();
      if (grid !== 'part') blocks.push(grid);
    } else if (isElement(node) && (isBlock(node) || node.hasBlocks)) {
      endRun();
      blocks.push(...readBlock(node));
    } else if (isElement(node) && node.tag === 'br' && lastIsBreak(run)) endRun();
    else run.push(node);
  }
  endRun();
  return blocks;
}

/** Longer parts of a page are sections of it. */
const LONGEST_ROW = 5000;
const isSmall = (element: MarkupElement): boolean => element.size <= LONGEST_ROW;

/** Siblings that make one table or list together: the first of them has it, the others are part of it. */
function gridsAmong(nodes: readonly MarkupNode[]): Map<MarkupElement, Block | 'part'> {
  const found = new Map<MarkupElement, Block | 'part'>();
  const siblings = nodes.filter((node): node is MarkupElement => isElement(node) && holdsText(node));
  for (let at = 0; at < siblings.length; ) {
    const wordEnd = endOfWordList(siblings, at);
    if (wordEnd > at) {
      const paragraphs = siblings.slice(at, wordEnd);
      const list = readWordList(paragraphs);
      for (const [index, element] of paragraphs.entries()) found.set(element, index === 0 ? list : 'part');
      at = wordEnd;
      continue;
    }
    for (const group of groupsOfRun(siblings, at)) {
      const table = group.length > 1 && group.every(isSmall) ? (readCards(group) ?? readGridRows(group)) : undefined;
      if (table) for (const [index, element] of group.entries()) found.set(element, index === 0 ? table : 'part');
      at += group.length;
    }
  }
  return found;
}

function readBlock(element: MarkupElement): Block[] {
  const level = headingLevel(element);
  if (level !== undefined) {
    const content = contentOf(element.children);
    return textOf(content) === '' ? [] : [heading(element.at, content, level)];
  }
  if (element.tag === 'table') return readTable(element);
  const laidOut = readRoleTable(element) ?? readFlatGrid(element);
  if (laidOut) return [laidOut];
  if (isList(element)) {
    const rows = rowsOfList(element);
    const table = rows && (readCards(rows) ?? readGridRows(rows));
    if (table) return [table];
    const items = readMarkupList(element);
    return items.length === 0 ? [] : [{ kind: 'list', at: element.at, items }];
  }
  if (element.hasBlocks) return readFlow(element.children);
  return paragraphOf([element]);
}

function endOfWordList(siblings: readonly MarkupElement[], from: number): number {
  let end = from;
  for (let next = siblings[end]; next && isWordItem(next); next = siblings[end]) end += 1;
  return end;
}

/** The items of a list that are rows of parts and hold no text of their own. */
function rowsOfList(list: MarkupElement): MarkupElement[] | undefined {
  const items = textElements(list);
  return items.length > 1 && items.every((item) => isSmall(item) && isRow(item)) ? items : undefined;
}

function readTable(table: MarkupElement): Block[] {
  if (isLayout(table)) return cellsOf(table).flatMap((cell) => readFlow(cell.children));
  const read = readMarkupTable(table);
  return read ? [read] : [];
}

function paragraphOf(run: readonly MarkupNode[]): Block[] {
  const first = run.find((node) => isElement(node) || node.text.trim() !== '');
  const content = contentOf(run);
  return !first || textOf(content) === '' ? [] : [paragraph(first.at, content)];
}

function lastIsBreak(run: readonly MarkupNode[]): boolean {
  const last = run.findLast((node) => isElement(node) || node.text.trim() !== '');
  return last !== undefined && isElement(last) && last.tag === 'br';
}
