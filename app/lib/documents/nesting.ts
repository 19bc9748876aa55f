import type { TextFormat } from './text-format';

/**
 * Whether a text nests deeper than any list does. The parsers of these formats go into themselves for every level, and
 * an engine that runs out of stack in the middle of one can end the whole process. The depth is guessed too high rather
 * than too low.
 */
export function nestsTooDeep(format: TextFormat, text: string): boolean {
  if (format === 'source-code') return costOfCode(text) > MOST_COST;
  if (format === 'json') return costOfCode(text, BRACKETS_ONLY, ['unquoted']) > MOST_COST;
  if (format === 'yaml') return indentedLevels(text) > MOST_LEVELS || costOfCode(text, FLOW_ONLY) > MOST_COST;
  if (format === 'markdown') return indentedLevels(text) > MOST_LEVELS || openEmphasis(text) > MOST_LEVELS;
  return false;
}

/** Levels of lists, quotes and emphasis; a parser holds several times as many. */
const MOST_LEVELS = 200;
/**
 * What one level takes of the stack of a parser of source code, as shares of what it holds at most: a level of brackets
 * 8, a prefix operator 1. The stack is used up at some 3 000.
 */
const MOST_COST = 1_000;
const COST_OF_BRACKET = 8;
const COSTS: Readonly<Record<string, number>> = {
  '=>': 12,
  '?': 2,
  '=': 1,
  ':': 2,
  '!': 1,
  '~': 1,
  '+': 0.5,
  '-': 0.5,
  '*': 2,
  '/': 0.5,
  '%': 0.5,
  '|': 0.5,
  '&': 0.5,
  '^': 0.5,
  else: 2,
  for: 4,
  while: 4,
  if: 4,
  with: 4,
  do: 4,
  new: 4,
  typeof: 1,
  void: 1,
  delete: 1,
  await: 1,
  yield: 1,
};
const WORDS =
  /\\.|=>|<\/|\/>|(?<![\w$.)\]])<(?=[\w>])|[()[\]{},;?=:!~+*/%|&^"-]|(?<!\w)'|'(?!\w)|\b(?:else|for|while|if|with|do|new|typeof|void|delete|await|yield)\b/g;
const BRACKETS_ONLY = /\\.|[[\]{}"]/g;
const FLOW_ONLY = /\\.|[[\]{},"]|(?<!\w)'|'(?!\w)/g;
/** A line that such a sign ends or begins goes on with what the line before it said. */
const GOES_ON_BELOW = /(?:=>|[([{,?=:!~+*/%|&^-]|\b(?:else|do|new|typeof|void|delete|await|yield))\s*$/;
const GOES_ON = /^\s*(?:=>|[)\]},;?=:~+*/%|&^-]|!=|(?:else|while)\b)/;

/**
 * What is open at one place: for each open bracket, and below all of them, what the operators of its element cost, and
 * the elements of markup, of which each counts as much as a prefix operator.
 */
type Open = { costs: number[]; tags: number; total: number };

/**
 * The most that is open at any place. Whether a quote begins a text or stands in one depends on the grammar, so a line
 * with quotes is looked at in every way, and the one that leaves most open counts.
 */
function costOfCode(text: string, signs = WORDS, ways: readonly Way[] = EVERY_WAY): number {
  let most = 0;
  let open: Open = { costs: [0], tags: 0, total: 0 };
  let before = '';
  for (const line of text.split('\n')) {
    if (!GOES_ON_BELOW.test(before.slice(-40)) && !GOES_ON.test(line.slice(0, 40))) settle(open);
    const ends = (/["']/.test(line) ? ways : PLAINLY).map((way) => {
      const end: Open = { ...open, costs: [...open.costs] };
      most = Math.max(most, scan(line, signs, way, end));
      return end;
    });
    if (most > MOST_COST) return most;
    open = ends.reduce((one, other) => (other.total > one.total ? other : one));
    if (line.trim() !== '') before = line;
  }
  return most;
}

type Way = 'all' | 'unquoted' | 'quoted';
const PLAINLY: readonly Way[] = ['all'];
const EVERY_WAY: readonly Way[] = ['all', 'unquoted', 'quoted'];

/** Follows one line: all of it, what stands outside quotes, or what stands inside. Gives the most that was open. */
function scan(line: string, signs: RegExp, way: Way, open: Open): number {
  let most = open.total;
  let quote = '';
  for (const { 0: sign } of line.matchAll(signs)) {
    if (sign === '"' || sign === "'") {
      if (quote === '') quote = sign;
      else if (quote === sign) quote = '';
      continue;
    }
    if (way !== 'all' && (quote !== '') !== (way === 'quoted')) continue;
    if (sign === '(' || sign === '[' || sign === '{') {
      open.costs.push(0);
      open.total += COST_OF_BRACKET;
    } else if (sign === ')' || sign === ']' || sign === '}') close(open);
    else if (sign === ',' || sign === ';') settle(open);
    else if (sign === '<') tag(open, 1);
    else if (sign === '</' || sign === '/>') tag(open, -1);
    else add(open, COSTS[sign] ?? 0);
    if (open.total > most) most = open.total;
  }
  return most;
}

function close(open: Open): void {
  if (open.costs.length === 1) return;
  open.total -= COST_OF_BRACKET + (open.costs.pop() ?? 0);
}

function add(open: Open, cost: number): void {
  open.total += cost;
  open.costs[open.costs.length - 1] = (open.costs.at(-1) ?? 0) + cost;
}

/** The element ends: what its operators cost is done with. */
function settle(open: Open): void {
  open.total -= open.costs.at(-1) ?? 0;
  open.costs[open.costs.length - 1] = 0;
}

function tag(open: Open, count: 1 | -1): void {
  if (open.tags + count < 0) return;
  open.tags += count;
  open.total += count;
}

const MARKERS = /^[ \t]*(?:(?:[-*+?>]|\d{1,9}[.)])(?:[ \t]+|$|(?=>)))*/;

/** Levels a parser sees in the beginnings of lines: each deeper indent, and each marker of a list or quote. */
function indentedLevels(text: string): number {
  let most = 0;
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [markers = ''] = MARKERS.exec(line.slice(0, LONGEST_BEGINNING)) ?? [];
    const indent = markers.length - markers.trimStart().length;
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    indents.push(indent);
    const own = markers.match(/[-*+?>]|\d+[.)]/g)?.length ?? 0;
    most = Math.max(most, indents.length + own);
  }
  return most;
}
const LONGEST_BEGINNING = 4_000;

/** Runs of `*`, `_` and `~` of one paragraph that open and are not closed where they could be. */
function openEmphasis(text: string): number {
  let most = 0;
  let open = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') open = 0;
    for (const { 0: run, index } of line.matchAll(/[*_~]+/g)) {
      const after = line[index + run.length] ?? ' ';
      const before = line[index - 1] ?? ' ';
      if (/\S/.test(after) && !/\p{L}|\p{N}/u.test(before)) open += 1;
      else if (/\S/.test(before)) open = Math.max(0, open - 1);
      else open += 1;
    }
    most = Math.max(most, open);
  }
  return most;
}
