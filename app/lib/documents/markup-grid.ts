import { type SourceRow, type TableBlock, textOf } from '../../domain/recognition/document';
import { headingLevel, holdsText, isElement, type MarkupElement, nearest, textElements } from './markup';
import { contentOf } from './markup-content';

const NO_CELL = ['table', 'ul', 'ol', 'dl', 'h1', 'h2'];
/** Longer texts are the columns of a page, not the cells of a grid. */
const LONGEST_CELL = 1000;
const LONGEST_CELL_OF_TWO_ROWS = 150;
const HEADER_CLASS = /head|title|label/i;
const NO_ROW = /^(?:h[1-6]|p|table|ul|ol|dl|li|tr|td|th|thead|tbody|br|hr|pre|blockquote|figure|form)$/;

/**
 * Neighbours of one tag that may be rows of one grid or cards of one kind, from `from` on. What has other parts than
 * its neighbours (a title above the rows, a note below) begins another group.
 */
export function groupsOfRun(siblings: readonly MarkupElement[], from: number): MarkupElement[][] {
  const tag = siblings[from]?.tag ?? '';
  let end = from + 1;
  while (end < siblings.length && siblings[end]?.tag === tag) end += 1;
  const run = siblings.slice(from, end);
  if (run.length === 1 || NO_ROW.test(tag)) return [run];
  const groups: MarkupElement[][] = [];
  let width = -1;
  for (const element of run) {
    const parts = cellsOfRow(element).length;
    const group = groups.at(-1);
    if (group && parts === width) group.push(element);
    else groups.push([element]);
    width = parts;
  }
  return groups;
}

/** Elements that are laid out as a table without being one: each has as many parts as the others. */
export function readGridRows(elements: readonly MarkupElement[]): TableBlock | undefined {
  const parts = elements.map(cellsOfRow);
  const width = parts[0]?.length ?? 0;
  if (elements.length < 2 || width < 2 || parts.some((cells) => cells.length !== width)) return undefined;
  if (parts.flat().some((cell) => NO_CELL.includes(cell.tag) || nearest(cell, NO_CELL).length > 0)) return undefined;
  if (width === 2 && parts.every(([first]) => first && headingLevel(first) !== undefined)) return undefined;
  const [first, second] = elements;
  if (elements.length === 2 && first && second && !saysHeader(first, second) && !looksAlike(first, second))
    return undefined;
  return gridOf(elements, parts);
}

const looksAlike = (one: MarkupElement, other: MarkupElement): boolean =>
  (one.attributes.class ?? '') === (other.attributes.class ?? '');

function gridOf(elements: readonly MarkupElement[], parts: readonly MarkupElement[][]): TableBlock | undefined {
  const rows = parts.map((cells, at): SourceRow => {
    const element = elements[at] ?? cells[0];
    return { at: element?.at ?? { line: 1 }, cells: cells.map((cell) => contentOf([cell])) };
  });
  const isHeaded = elements[0] !== undefined && saysHeader(elements[0], elements[1]);
  const longest = rows.length > 2 || isHeaded ? LONGEST_CELL : LONGEST_CELL_OF_TWO_ROWS;
  const [first] = rows;
  if (!first || rows.some(({ cells }) => cells.some((cell) => textOf(cell).length > longest))) return undefined;
  if (isHeaded) first.isHeader = true;
  return { kind: 'table', at: first.at, rows, form: 'grid' };
}

/** The parts of a row: its elements with text, below elements that only wrap one other. Loose text is no row. */
function cellsOfRow(row: MarkupElement): MarkupElement[] {
  let inner = row;
  for (;;) {
    if (inner.children.some((child) => !isElement(child) && holdsText(child))) return [];
    const parts = textElements(inner);
    const [only] = parts;
    if (parts.length !== 1 || !only) return parts;
    inner = only;
  }
}

/** The element is divided into parts and holds no text of its own. */
export const isRow = (element: MarkupElement): boolean => cellsOfRow(element).length > 1;

function saysHeader(row: MarkupElement, next: MarkupElement | undefined): boolean {
  const own = row.attributes.class ?? '';
  return HEADER_CLASS.test(own) && own !== (next?.attributes.class ?? '');
}

const CELL_ROLE = /^(?:cell|gridcell|columnheader|rowheader)$/;

/** A table that only its roles tell, for readers of screens. */
export function readRoleTable(element: MarkupElement): TableBlock | undefined {
  if (!/^(?:table|grid|treegrid)$/.test(element.attributes.role ?? '') || element.tag === 'table') return undefined;
  const rows = withRole(element, /^row$/).flatMap((row): SourceRow[] => {
    const cells = withRole(row, CELL_ROLE);
    const isHeader = cells.length > 1 && cells.every(({ attributes }) => attributes.role === 'columnheader');
    const read = cells.map(({ children }) => contentOf(children));
    return read.every((cell) => textOf(cell) === '')
      ? []
      : [{ at: row.at, cells: read, ...(isHeader && { isHeader }) }];
  });
  return rows.length > 1 ? { kind: 'table', at: element.at, rows, form: 'grid' } : undefined;
}

const withRole = (element: MarkupElement, role: RegExp): MarkupElement[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => (role.test(child.attributes.role ?? '') ? [child] : withRole(child, role)));

const COLUMNS = /(?:^|\s|:)grid-cols-(\d{1,2})\b|grid-template-columns:\s*repeat\((\d{1,2})\s*,/;

/** Cells that follow each other without rows around them, in a parent that says how many make a row. */
export function readFlatGrid(element: MarkupElement): TableBlock | undefined {
  const stated = COLUMNS.exec(`${element.attributes.class ?? ''} ${element.attributes.style ?? ''}`);
  const width = Number(stated?.[1] ?? stated?.[2] ?? 0);
  const cells = textElements(element);
  if (width < 2 || cells.length < 2 * width || cells.length % width > 0) return undefined;
  if (cells.some((cell) => textElements(cell).length > 1)) return undefined;
  const parts = Array.from({ length: cells.length / width }, (_, at) => cells.slice(at * width, (at + 1) * width));
  return gridOf(
    parts.flatMap(([first]) => first ?? []),
    parts,
  );
}
