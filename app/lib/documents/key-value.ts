/** A line `Key: value` with a short key of words: no sentence with a colon in its middle, no address. */
const KEY_VALUE =
  /^\s*(?:[-*•–]\s+)?[*_`]{0,3}[\p{L}\d][\p{L}\d '’()/&.,*_`-]{0,48}[*_`]{0,3}\s?:[*_`]{0,3}(?:\s+\S|\s*$)/u;

export const isKeyValue = (line: string): boolean => KEY_VALUE.test(line.slice(0, 200));

/** The lines of a paragraph: a block of keys and values keeps its lines, wrapped prose is joined by spaces. */
export function joinLines(lines: readonly string[]): string {
  const keyed = lines.filter(isKeyValue).length;
  return lines.map((line) => line.trim()).join(keyed > 1 && keyed * 2 >= lines.length ? '\n' : ' ');
}
