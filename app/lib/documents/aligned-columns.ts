/** Pieces of a line that tabs or runs of spaces divide, with the columns of signs they stand in. */
export interface Chunk {
  text: string;
  from: number;
  to: number;
}

export function chunksOf(line: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { 0: text, index } of line.matchAll(/[^\s\u00A0]+(?:[ \u00A0][^\s\u00A0]+)*/g))
    chunks.push({ text, from: index, to: index + text.length });
  return chunks;
}

interface Blank {
  from: number;
  to: number;
  /** In how many lines it divides two pieces, and in how many it is the one space between two words. */
  wide: number;
  narrow: number;
}

const isGutter = ({ from, to, wide, narrow }: Blank): boolean =>
  from > 0 && to < Number.POSITIVE_INFINITY && wide > 0 && wide >= narrow;

/**
 * The gaps that lines of a table leave open between its columns, whichever way their cells are aligned: no word of any
 * line stands in a gutter.
 */
export class Gutters {
  readonly gutters: readonly { from: number; to: number }[];

  private constructor(private readonly gaps: readonly Blank[]) {
    this.gutters = gaps.filter(isGutter);
  }

  /** Before the first line everything is blank. */
  static readonly OF_NO_LINE = new Gutters([{ from: 0, to: Number.POSITIVE_INFINITY, wide: 0, narrow: 0 }]);

  get columns(): number {
    return this.gutters.length + 1;
  }

  /** Where the first column begins. */
  get margin(): number {
    const [first] = this.gaps;
    return first?.from === 0 && first.to < Number.POSITIVE_INFINITY ? first.to : 0;
  }

  /** What stays open when this line stands among the others; undefined where it crosses a gutter. */
  narrowedBy(line: string): Gutters | undefined {
    const parts = this.gaps.map((gap) => ({ gap, left: [] as Blank[] }));
    let at = 0;
    for (const blank of blanksOf(line)) {
      while (at > 0 && (this.gaps[at - 1]?.to ?? 0) > blank.from) at -= 1;
      const within: { left: Blank[]; part: Blank }[] = [];
      for (; at < parts.length; at += 1) {
        const { gap, left } = parts[at] as (typeof parts)[number];
        if (gap.from >= blank.to) break;
        const part = { ...blank, from: Math.max(gap.from, blank.from), to: Math.min(gap.to, blank.to) };
        if (part.from < part.to) within.push({ left, part });
      }
      // A run of spaces over several gaps leaves a cell out and says nothing of either.
      for (const { left, part } of within) left.push(within.length === 1 ? part : { ...part, wide: 0, narrow: 0 });
    }
    if (parts.some(({ gap, left }) => left.length === 0 && isGutter(gap))) return undefined;
    return new Gutters(parts.flatMap(({ gap, left }) => left.map((part) => heir(gap, part, left))));
  }

  /** The piece stands where so far no line has a word, or goes over a whole gutter: it belongs to no column. */
  isOutside({ from, to }: Chunk): boolean {
    return this.gutters.some(
      (gutter) => (gutter.from <= from && to <= gutter.to) || (from <= gutter.from && gutter.to <= to),
    );
  }

  /** The cells of a line that leaves the gutters open. */
  cellsOf(line: string): string[] {
    const { gutters } = this;
    return [...gutters, undefined].map((gutter, at) => line.slice(gutters[at - 1]?.to ?? 0, gutter?.from).trim());
  }

  /** The cells of a line that crosses gutters: each piece in the column that begins nearest to it. */
  cellsNearest(line: string): string[] {
    const starts = [0, ...this.gutters.map(({ to }) => to)];
    const cells = starts.map(() => '');
    for (const { text, from } of chunksOf(line)) {
      const column = starts.reduce(
        (near, start, at) => (distance(start, from) < distance(starts[near], from) ? at : near),
        0,
      );
      cells[column] = [cells[column], text].filter(Boolean).join(' ');
    }
    return cells;
  }
}

const distance = (start: number | undefined, from: number): number => Math.abs((start ?? 0) - from);

/** The part of a gap that a line leaves; of several parts the widest is the gap, and the others are new ones. */
function heir(gap: Blank, part: Blank, parts: readonly Blank[]): Blank {
  const width = part.to - part.from;
  const isNew = parts.some((other) => other !== part && other.to - other.from > width);
  return isNew ? part : { ...part, wide: gap.wide + part.wide, narrow: gap.narrow + part.narrow };
}

/** The blank stretches of a line, before and after its words too, where it says nothing about gutters. */
function blanksOf(line: string): Blank[] {
  const blanks: Blank[] = [];
  let end = 0;
  for (const { 0: word, index } of line.matchAll(/[^\s\u00A0]+/g)) {
    const isWide = end > 0 && index - end > 1;
    const isNarrow = end > 0 && !isWide;
    if (index > end) blanks.push({ from: end, to: index, wide: Number(isWide), narrow: Number(isNarrow) });
    end = index + word.length;
  }
  blanks.push({ from: end, to: Number.POSITIVE_INFINITY, wide: 0, narrow: 0 });
  return blanks;
}

const TAB_STOP = 8;

/** The line with its tabs as the spaces they show as. */
export function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let shown = '';
  for (const [at, piece] of line.split('\t').entries())
    shown = (at === 0 ? '' : shown.padEnd((Math.floor(shown.length / TAB_STOP) + 1) * TAB_STOP)) + piece;
  return shown;
}
