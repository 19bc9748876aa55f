import { isKeyValue } from './key-value';
import { isBullet, isNumbered } from './plain-list';

const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|─{3,}|═{3,})\s*$/;
const NUMBERED_TITLE =
  /^\s*(?:(?:art(?:icle|ikel|\.)|annex|anhang|annexe|section|§)\s*)?(\d{1,2}(?:\.\d{1,2}){0,4})[.):]?\s+\p{L}/iu;
const LONGEST_HEADING = 100;

export const isUnderline = (line: string | undefined): boolean => UNDERLINE.test((line ?? '').slice(0, 500));

/**
 * The level of the heading that a line of plain text is: underlined, numbered, in capitals, or a short line that ends
 * with a colon. Undefined when it is none.
 */
export function headingLevelOf(lines: readonly string[], at: number): number | undefined {
  const line = lines[at] ?? '';
  const text = line.trim();
  const wiki = /^h([1-6])\.\s+\S/.exec(text)?.[1];
  if (wiki) return Number(wiki);
  if (text.length < 2 || text.length > LONGEST_HEADING) return undefined;
  const next = lines[at + 1] ?? '';
  if (isUnderline(next) && !isUnderline(line)) return /=|═/.test(next) ? 1 : 2;
  const number = NUMBERED_TITLE.exec(line)?.[1];
  // "2. Acme, Inc." above "Address: …" and "Location: …" heads them, whatever it ends with.
  const headsKeys = [lines[at + 1], lines[at + 2] ?? ''].every((line) => isKeyValue(line ?? '') && !isBullet(line));
  if (number && !isItem(lines, at) && (headsKeys || !/[.;,]$/.test(text))) return number.split('.').length + 1;
  if (isBullet(line)) return undefined;
  if (text.endsWith(':') && !/[.!?]\s/.test(text)) return 4;
  return isInCapitals(text) && !isKeyValue(line) ? 2 : undefined;
}

/** The numbered line has numbered neighbours, also over one blank line, or a number of several parts. */
function isItem(lines: readonly string[], at: number): boolean {
  const neighbours = [lines[at - 1], lines[at + 1]].map((line, index) =>
    (line ?? '').trim() === '' ? lines[index === 0 ? at - 2 : at + 2] : line,
  );
  return isNumbered(lines[at] ?? '') && neighbours.some((line) => isNumbered(line ?? ''));
}

function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
