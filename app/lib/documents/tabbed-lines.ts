import type { AlignedLine } from './aligned-rows';
import { isBullet } from './plain-list';

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

/**
 * Where lines end in which a tab divides two cells; `from` where there are none. Tabs that only push text to its place
 * are several between two cells, and then lines have more of them than their headers.
 */
export function endOfTabbed(lines: readonly string[], from: number): number {
  const headers = cellsOf((lines[from] ?? '').trimEnd());
  if (headers.length < 2 || headers.includes('', 1)) return from;
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.includes('\t')) {
      if (cellsOf(line.trimEnd()).length > headers.length) return from;
      end = at + 1;
    } else if (line.trim() === '' || isBullet(line) || !lines[at + 1]?.includes('\t')) break;
  }
  return end - from > 1 ? end : from;
}

/** The lines of such a table; one that is empty but for its first cells, or without a tab, may go on with the one above. */
export const tabbedLines = (lines: readonly string[], from: number, end: number): AlignedLine[] =>
  lines.slice(from, end).map((line, nth) => ({ at: from + nth, isApart: false, cells: cellsOf(line) }));
