import { joinedCells } from './joined-cells';
import { Wrapping } from './wrapping';

/** One line of a table whose columns are aligned, as cells. */
export interface AlignedLine {
  /** Index among the lines of the text. */
  at: number;
  cells: readonly string[];
  /** A blank line or a rule stands above it. */
  isApart: boolean;
  /** Text across the columns, a row of its own. */
  spans?: boolean;
}

/** Lines beyond which no row of a list goes on. */
const MOST_LINES = 40;
/** A row is not looked at longer when more than this speaks against it. */
const HOPELESS = 12;

/** The rows that lines make whose cells wrap, each with the line it begins at. The first row holds the headers. */
export function rowsOfLines(lines: readonly AlignedLine[]): { at: number; cells: string[] }[] {
  const rows: (readonly AlignedLine[])[] = [];
  let begin = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const spanning = lines[at]?.spans;
    if (at < lines.length && !spanning) continue;
    if (at > begin) rows.push(...rowsBetween(lines.slice(begin, at), begin === 0));
    if (spanning) rows.push(lines.slice(at, at + 1));
    begin = at + 1;
  }
  return rows.map((row) => ({ at: row[0]?.at ?? 0, cells: joinedCells(row.map(({ cells }) => cells)) }));
}

/** The reading against which least speaks: cells that begin at the top of their rows, or stand in their middle. */
function rowsBetween(lines: readonly AlignedLine[], headed: boolean): (readonly AlignedLine[])[] {
  const wrapping = new Wrapping(lines, headed);
  const top = cheapest(lines.length, (from) => wrapping.fromTheTop(from));
  const middle = top.cost > 0 ? cheapest(lines.length, (from) => wrapping.aroundTheMiddle(from)) : top;
  const { ends } = middle.cost < top.cost ? middle : top;
  return ends.map((end, nth) => lines.slice(ends[nth - 1] ?? 0, end));
}

/**
 * Divides lines into rows so that the sum of their costs is least, and says where each ends. `costs` gives what the row
 * of one line from there costs, then that of two lines, and so on.
 */
function cheapest(count: number, costs: (from: number) => Iterable<number>): { cost: number; ends: number[] } {
  const best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const began = new Uint32Array(count + 1);
  best[0] = 0;
  for (let from = 0; from < count; from += 1) {
    let end = from;
    for (const cost of costs(from)) {
      end += 1;
      if ((best[from] ?? 0) + cost < (best[end] ?? 0)) {
        best[end] = (best[from] ?? 0) + cost;
        began[end] = from;
      }
      if (cost > HOPELESS || end - from === MOST_LINES) break;
    }
  }
  const ends: number[] = [];
  for (let end = count; end > 0; end = began[end] ?? 0) ends.push(end);
  return { cost: best[count] ?? 0, ends: ends.reverse() };
}
