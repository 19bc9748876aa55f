import { type Chunk, chunksOf, Gutters, withoutTabs } from './aligned-columns';
import { isBullet } from './plain-list';

/** How the cells of a line of an aligned table are told. */
export type LineKind =
  /** It leaves the gutters open. */
  | 'fits'
  /** It crosses them and has a piece for each column. */
  | 'counted'
  /** It crosses them: a heading of the rows below, or a cell longer than its column. */
  | 'crosses';

export interface Extent {
  end: number;
  lines: { at: number; kind: LineKind; isApart: boolean }[];
  gutters: Gutters;
}

const DIVIDED = /\S(?: *\t\s*| {2,})\S/;
const SENTENCE_ENDS = /[.!?]["”»)]? {2}(?! )/;
const RULE = /^[\s_=+─═–—-]*[_=+─═–—-]{3}[\s_=+─═–—-]*$/;
const PAGE =
  /(?:^|\s{2})\s*(?:(?:page|p[aá]gina|seite|strona|blz\.?|p\.) ?\d{1,4}|\d{1,4} ?(?:\/|of|von|sur|de|di|van|z) ?\d{1,4})(?: ?(?:\/|of|von|sur|de|di|van|z) ?\d{1,4})?\s*$/iu;
const MOST_BLANKS = 2;
const LONGEST_LINE = 2_000;
const MOST_COLUMNS = 60;
const IS_SENTENCE = /(?:\s\S+){3}[.!?]$/;
/** Lines after which a table is told from one that only begins like a table. */
const LINES_TO_JUDGE_BY = 12;

/** Blank, a rule, or the foot of a page: what may stand between the lines of a table. */
const isBetween = (line: string): boolean => line.trim() === '' || RULE.test(line) || PAGE.test(line.slice(-120));

/** The line begins a table: it has several cells, or is the upper part of headers that stand on the line below. */
export function beginsAligned(line = '', next = ''): boolean {
  if (line.length > LONGEST_LINE || isBullet(line) || isBetween(line)) return false;
  if (DIVIDED.test(line)) return !SENTENCE_ENDS.test(line);
  const [upper, ...others] = chunksOf(line);
  if (!upper || others.length > 0 || !DIVIDED.test(next)) return false;
  const below = chunksOf(next);
  return upper.from > (below[0]?.to ?? 0) && below.filter((chunk) => isNear(chunk, upper)).length === 1;
}
const isNear = (one: Chunk, other: Chunk): boolean => one.from < other.to + 2 && other.from < one.to + 2;

/**
 * How far the table goes that begins at `from`: over lines that leave gutters open from top to bottom, through blank
 * ones, rules and page numbers. A line that crosses the gutters belongs to it only when lines below do.
 */
export function extentOf(lines: readonly string[], from: number): Extent {
  const found: Extent = { end: from, lines: [], gutters: Gutters.OF_NO_LINE };
  let { gutters } = found;
  let pending: Extent['lines'] = [];
  let blanks = 0;
  let isApart = false;
  let denser = 0;
  for (let at = from; at < lines.length && blanks <= MOST_BLANKS; at += 1) {
    if ((lines[at] ?? '').length > LONGEST_LINE) break;
    const line = withoutTabs(lines[at] ?? '');
    if (isBetween(line)) {
      blanks = line.trim() === '' ? blanks + 1 : 0;
      isApart = true;
      continue;
    }
    const judged = judge(line, gutters, isApart);
    if (!judged || (judged.kind === 'crosses' && pending.length > 0)) break;
    pending.push({ at, kind: judged.kind, isApart });
    blanks = 0;
    isApart = false;
    if (judged.waits) continue;
    gutters = judged.gutters;
    denser += Number(chunksOf(line).length > gutters.columns);
    found.lines.push(...pending);
    pending = [];
    Object.assign(found, { gutters, end: at + 1 });
    if (denser * 2 > found.lines.length && found.lines.length >= LINES_TO_JUDGE_BY) break;
  }
  return denser * 2 > found.lines.length ? { ...found, end: from } : found;
}

/** What a line is in a table with these gutters; undefined where it is no part of it. */
function judge(
  line: string,
  gutters: Gutters,
  isApart: boolean,
): { kind: LineKind; gutters: Gutters; waits: boolean } | undefined {
  const chunks = chunksOf(line);
  if (chunks.length > MOST_COLUMNS) return undefined;
  const [first] = chunks as [Chunk];
  const narrowed = gutters.narrowedBy(line);
  if (chunks.length > 1) {
    if (narrowed) return { kind: 'fits', gutters: narrowed, waits: false };
    if (chunks.length === gutters.columns && !SENTENCE_ENDS.test(line))
      return { kind: 'counted', gutters, waits: false };
    return isApart ? undefined : { kind: 'crosses', gutters, waits: true };
  }
  const isAtMargin = first.from <= gutters.margin + 1;
  if (isAtMargin && (isBullet(line) || IS_SENTENCE.test(first.text))) return undefined;
  if (!narrowed || gutters.isOutside(first)) return { kind: 'crosses', gutters, waits: true };
  return { kind: 'fits', gutters: narrowed, waits: isAtMargin && (isApart || first.text.endsWith(':')) };
}
