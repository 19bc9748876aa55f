import type { ListBlock, ListItem } from '../../domain/recognition/document';
import { joinLines } from './key-value';
import { cellOfPlain } from './plain-cell';

const BULLET = /^(\s*)(?:[-*+•–—·▪◦‣○●■►➢]|\(?\d{1,3}[.)]|[a-z]\)|o(?=\t| {2}))\s+(?=\S)/;

export const isBullet = (line: string | undefined): boolean => BULLET.test((line ?? '').slice(0, 200));
export const isNumbered = (line: string): boolean => /^\s*\(?\d{1,3}[.)]\s+\S/.test(line.slice(0, 200));

/** Where the list ends: at a line that is neither a bullet nor goes on with one, bullets may follow a blank line. */
export function endOfList(lines: readonly string[], from: number): number {
  let end = from + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (isBullet(line)) continue;
    const next = lines[end + 1] ?? '';
    if (line.trim() === '' ? !(isBullet(next) || /^\s{2,}\S/.test(next)) : startsAnew(line, lines[end - 1] ?? ''))
      break;
  }
  return end;
}

/** A line at the margin after a blank one, or one that ends with a colon, is not the rest of a bullet. */
const startsAnew = (line: string, before: string): boolean =>
  !/^\s/.test(line) && (before.trim() === '' || line.trimEnd().endsWith(':'));

/** Bullets by their indentation; lines without one go on with the item above them. */
export function readPlainList(lines: readonly string[], line: number): ListBlock {
  const items: ListItem[] = [];
  const open: { indent: number; item: ListItem; lines: string[] }[] = [];
  const close = (indent: number) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) finish(open.pop());
  };
  for (const [at, text] of lines.entries()) {
    const bullet = BULLET.exec(text);
    if (!bullet) {
      open.at(-1)?.lines.push(text.trim());
      continue;
    }
    const indent = bullet[1]?.replaceAll('\t', '    ').length ?? 0;
    close(indent);
    const item: ListItem = { at: { line: line + at }, content: '', items: [] };
    (open.at(-1)?.item.items ?? items).push(item);
    open.push({ indent, item, lines: [text.slice(bullet[0].length).trim()] });
  }
  close(0);
  return { kind: 'list', at: { line }, items };
}

function finish(opened: { item: ListItem; lines: string[] } | undefined): void {
  if (opened) opened.item.content = cellOfPlain(joinLines(opened.lines.filter((text) => text !== '')));
}
