import type { AlignedLine } from './aligned-rows';

/**
 * What speaks against reading lines as one row. The first cell of a row is never empty and the others seldom are; a cell
 * goes on right below itself; a word went to the next line because there was no room for it; what goes on rarely fills
 * every column again. The weights only have to be in a sensible order: many rows together decide.
 */
const AGAINST = {
  emptyFirst: 4,
  empty: 0.6,
  beginsLate: 1.5,
  resumes: 2,
  fillsAll: 1.5,
  firstGoesOn: 0.3,
  roomInFirst: 1.2,
  roomInOther: 0.4,
  acrossBlank: 1,
  firstBeginsInside: 1.2,
  otherBeginsInside: 0.4,
  bracketOpen: 3,
  uneven: 1,
} as const;

/** How the middle of a text begins. */
const INSIDE = /^[\p{Ll}(),;.:&/–-]/u;

/** What the cells of each column have shown by the line looked at. */
interface Seen {
  first: number;
  last: number;
  runs: number;
}

/** Costs of reading lines of an aligned table as one row, whose cells wrap over them. */
export class Wrapping {
  private readonly widths: readonly number[];
  private readonly blanksDivide: boolean;

  constructor(
    private readonly lines: readonly AlignedLine[],
    private readonly headed: boolean,
  ) {
    const [first] = lines;
    this.widths = (first?.cells ?? []).map((_, column) =>
      lines.reduce((widest, { cells }) => Math.max(widest, cells[column]?.length ?? 0), 0),
    );
    const apart = lines.filter(({ isApart }, at) => isApart && at > 1).length;
    this.blanksDivide = apart > 0 && apart < lines.length - 2;
  }

  /** Of a row from this line on whose cells begin on its first line: of one line, of two, and so on. */
  *fromTheTop(from: number): Generator<number> {
    const seen = this.seenAt(from);
    const isHeader = this.headed && from === 0;
    let cost = this.beginning(from) + (isHeader ? 0 : this.emptyAt(from));
    yield cost + (isHeader ? withoutFirst(seen) : 0);
    for (let at = from + 1; at < this.lines.length; at += 1) {
      cost += this.goingOn(at, seen);
      for (const [column, one] of seen.entries()) {
        if (!this.isFilled(at, column)) continue;
        if (one.runs === 0 && !isHeader) cost += AGAINST.beginsLate;
        else if (one.runs > 0 && one.last < at - 1) cost += AGAINST.resumes;
        extend(one, at);
      }
      yield cost + (isHeader ? withoutFirst(seen) : 0);
    }
  }

  /** The same of a row whose cells stand in its middle, with as many lines above them as below. */
  *aroundTheMiddle(from: number): Generator<number> {
    const seen = this.seenAt(from);
    let cost = this.beginning(from);
    for (let at = from; at < this.lines.length; at += 1) {
      if (at > from) cost += this.goingOn(at, seen);
      for (const [column, one] of seen.entries()) if (at > from && this.isFilled(at, column)) extend(one, at);
      yield cost + seen.reduce((sum, one, column) => sum + unevenness(one, column, from, at), 0);
    }
  }

  private seenAt = (from: number): Seen[] =>
    this.widths.map((_, column) => ({ first: from, last: from, runs: Number(this.isFilled(from, column)) }));

  private isFilled = (at: number, column: number): boolean => (this.lines[at]?.cells[column] ?? '') !== '';

  private emptyAt = (at: number): number =>
    this.widths.reduce(
      (sum, _, column) => sum + (this.isFilled(at, column) ? 0 : column === 0 ? AGAINST.emptyFirst : AGAINST.empty),
      0,
    );

  /** That a row begins here: its first words are the middle of something. */
  private beginning(at: number): number {
    const cells = this.lines[at]?.cells ?? [];
    const inside = cells.reduce(
      (sum, cell, column) =>
        sum + (!INSIDE.test(cell) ? 0 : column === 0 ? AGAINST.firstBeginsInside : AGAINST.otherBeginsInside),
      0,
    );
    return inside + (at > 0 && this.leavesOpen(at - 1) ? AGAINST.bracketOpen : 0);
  }

  /** A cell opens a bracket that it does not close on this line. */
  private leavesOpen = (at: number): boolean =>
    this.lines[at]?.cells.some((cell) => /[([][^)\]]*$|[\p{L}\d][-‐&/]$/u.test(cell)) ?? false;

  /** That the row of the line above goes on here. */
  private goingOn(at: number, [first]: readonly Seen[]): number {
    const cells = this.lines[at]?.cells ?? [];
    const above = this.lines[at - 1]?.cells ?? [];
    let cost = this.blanksDivide && this.lines[at]?.isApart ? AGAINST.acrossBlank : 0;
    if (first && first.runs > 0) {
      if (cells.every((cell) => cell !== '')) cost += AGAINST.fillsAll;
      if (this.isFilled(at, 0)) cost += AGAINST.firstGoesOn;
    }
    for (const [column, cell] of cells.entries())
      if (cell !== '' && above[column] && this.hadRoom(column, above[column], cell))
        cost += column === 0 ? AGAINST.roomInFirst : AGAINST.roomInOther;
    return cost;
  }

  private hadRoom(column: number, above: string, cell: string): boolean {
    const [word = ''] = cell.split(' ', 1);
    return above.length + 1 + word.length < (this.widths[column] ?? 0) * 0.9;
  }
}

const withoutFirst = ([first]: readonly Seen[]): number => (first && first.runs > 0 ? 0 : AGAINST.emptyFirst);

function extend(seen: Seen, at: number): void {
  if (seen.runs === 0) seen.first = at;
  if (seen.runs === 0 || seen.last < at - 1) seen.runs += 1;
  seen.last = at;
}

/** Two lines apart in height stand half a line apart: one more line above than below is even. */
function unevenness({ first, last, runs }: Seen, column: number, from: number, at: number): number {
  if (runs === 0) return column === 0 ? AGAINST.emptyFirst : AGAINST.empty;
  const apart = Math.abs(first - from - (at - last));
  return Math.max(0, apart - 1) * AGAINST.uneven + (column === 0 ? (runs - 1) * AGAINST.resumes : 0);
}
