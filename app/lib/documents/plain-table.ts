import type { SourceCell, SourceRow, TableBlock } from '../../domain/recognition/document';
import { chunksOf, withoutTabs } from './aligned-columns';
import { beginsAligned, type Extent, extentOf } from './aligned-extent';
import { type AlignedLine, rowsOfLines } from './aligned-rows';
import { hasBars } from './pipe-table';
import { cellOfPlain } from './plain-cell';
import { endOfTabbed, tabbedLines } from './tabbed-lines';

/** Where lines with bars end. */
export function endOfBars(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && hasBars(lines[end] ?? '')) end += 1;
  return end;
}

/** A table found in lines of text: where it ends, and its lines as cells. */
export interface AlignedTable {
  end: number;
  lines: AlignedLine[];
}

/**
 * The table that begins at this line and whose columns tabs or runs of spaces divide, from its headers on: two lines of
 * two cells at least. Undefined when there is none.
 */
export function findAligned(lines: readonly string[], from: number): AlignedTable | undefined {
  if (!beginsAligned(lines[from], lines[from + 1])) return undefined;
  const tabbed = endOfTabbed(lines, from);
  if (tabbed > from) return { end: tabbed, lines: tabbedLines(lines, from, tabbed) };
  const extent = extentOf(lines, from);
  const divided = extent.lines.filter(({ at, kind }) => kind !== 'crosses' && chunksOf(lines[at] ?? '').length > 1);
  if (extent.end - from < 2 || extent.gutters.columns < 2 || divided.length < 2) return undefined;
  return {
    end: extent.end,
    lines: extent.lines.map((line) => cellsOf(withoutTabs(lines[line.at] ?? ''), line, extent)),
  };
}

function cellsOf(line: string, { at, kind, isApart }: Extent['lines'][number], { gutters }: Extent): AlignedLine {
  if (kind === 'fits') return { at, isApart, cells: gutters.cellsOf(line) };
  const chunks = chunksOf(line);
  if (kind === 'counted') return { at, isApart, cells: chunks.map(({ text }) => text) };
  return { at, isApart, cells: gutters.cellsNearest(line), spans: chunks.length === 1 };
}

/** The rows of a table found in lines of text that begins at `line`. */
export function readAlignedTable({ lines }: AlignedTable, line: number): TableBlock {
  const rows = rowsOfLines(lines).map(
    ({ at, cells }): SourceRow => ({
      at: { line: line + at },
      cells: cells.map((cell): SourceCell => cellOfPlain(cell)),
    }),
  );
  return { kind: 'table', at: { line: line + (lines[0]?.at ?? 0) }, rows, form: 'grid' };
}
