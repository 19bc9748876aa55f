import type { Block } from '../../domain/recognition/document';
import { heading, paragraph } from './blocks';
import { isKeyValue } from './key-value';
import { readPipeTable } from './pipe-table';
import { cellOfPlain } from './plain-cell';
import { headingLevelOf, isUnderline } from './plain-heading';
import { endOfList, isBullet, readPlainList } from './plain-list';
import { endOfBars, findAligned, readAlignedTable } from './plain-table';

const LINES_LOOKED_AHEAD = 4;
const WRAPPED_FROM = 50;

/** The blocks of plain text that begins at `line`: tables of bars, tabs or spaces, bullets, headings, paragraphs. */
export function readPlainText(text: string, line: number): Block[] {
  const lines = text.replaceAll('\f', '').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at]) || isUnderline(lines[at])) {
      at += 1;
      continue;
    }
    const spot = { line: line + at };
    const bars = endOfBars(lines, at);
    const aligned = findAligned(lines, at);
    const level = headingLevelOf(lines, at);
    const led = level === undefined ? endOfLed(lines, at) : at;
    if (bars - at > 1) {
      blocks.push(readPipeTable(lines.slice(at, bars), spot.line, cellOfPlain));
      at = bars;
    } else if (aligned) {
      blocks.push(readAlignedTable(aligned, line));
      at = aligned.end;
    } else if (level !== undefined) {
      blocks.push(heading(spot, cellOfPlain((lines[at] ?? '').replace(/^\s*h[1-6]\.\s+/, '')), level));
      at += 1;
    } else if (led - at > 1) {
      const items = lines.slice(at, led).map((text, nth) => ({
        at: { line: spot.line + nth },
        content: cellOfPlain(text.trim()),
        items: [],
      }));
      blocks.push({ kind: 'list', at: spot, items });
      at = led;
    } else if (isBullet(lines[at])) {
      const end = endOfList(lines, at);
      blocks.push(readPlainList(lines.slice(at, end), spot.line));
      at = end;
    } else {
      const end = endOfParagraph(lines, at);
      blocks.push(paragraph(spot, cellOfPlain(joinProse(lines.slice(at, end)))));
      at = end;
    }
  }
  return blocks;
}

/** "Auth0 – customer login (EU)": a name set apart by a dash from what is said of it. */
const LED = /^\s*(\p{Lu}[^!?:;|–—]{0,59}?)\s[–—-]\s+\S/u;
const NEXT_SENTENCE = /\.\s+\p{Lu}\p{Ll}/u;
const isLed = (line: string): boolean => {
  const name = LED.exec(line)?.[1];
  return name !== undefined && !NEXT_SENTENCE.test(name);
};

/** Where lines end that all begin with a name: as a mail lists vendors, without bullets. */
function endOfLed(lines: readonly string[], from: number): number {
  let end = from;
  while (isLed(lines[end] ?? '')) end += 1;
  return isBlank(lines[end]) ? end : from;
}

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

function endOfParagraph(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length && !startsOther(lines, end)) end += 1;
  return end;
}

function startsOther(lines: readonly string[], at: number): boolean {
  const ahead = lines.slice(at, at + LINES_LOOKED_AHEAD);
  return (
    isBlank(lines[at]) ||
    isUnderline(lines[at]) ||
    isBullet(lines[at]) ||
    headingLevelOf(lines, at) !== undefined ||
    endOfBars(ahead, 0) > 1 ||
    findAligned(ahead, 0) !== undefined
  );
}

/** Wrapped lines are one; short lines, and those of keys and values, stay lines of their own. */
function joinProse(lines: readonly string[]): string {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isWrapped = longest >= WRAPPED_FROM && lines.slice(0, -1).every(({ length }) => length * 10 >= longest * 6);
  const isKeyed = lines.filter(isKeyValue).length > 1;
  if (isKeyed) return unwrapped(lines).join('\n');
  return lines.map((line) => line.trim()).join(isWrapped ? ' ' : '\n');
}

/** "Purpose: hosting of the" goes on in the next line when it is long and no key begins there. */
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]?.trimEnd() ?? '';
    const goesOn = before.length >= WRAPPED_FROM && !isKeyValue(line) && whole.some(isKeyValue);
    if (goesOn) whole.push(`${whole.pop()} ${line.trim()}`);
    else whole.push(line.trim());
  }
  return whole;
}
