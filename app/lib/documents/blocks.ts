import type { Block, Link, SourceCell, Spot } from '../../domain/recognition/document';

/** Reads text that stands inside other text (a block scalar, a code fence) as blocks; `line` is where it begins. */
export type ReadNested = (text: string, line: number, hint?: string) => Block[];

/** A cell that is a plain string unless it holds links or begins with something set apart. */
export function cellOf(text: string, links: readonly Link[] = [], lead?: string): SourceCell {
  if (links.length === 0 && !lead) return text;
  return { text, ...(links.length > 0 && { links: [...links] }), ...(lead && { lead }) };
}

export const paragraph = (at: Spot, content: SourceCell): Block => ({ kind: 'paragraph', at, content });
export const heading = (at: Spot, content: SourceCell, level: number): Block => ({
  kind: 'heading',
  at,
  content,
  level,
});

/** How many line ends the text holds. */
export const lineEnds = (text: string): number => occurrences(text, '\n');

/** How often a sign stands in a text. */
export function occurrences(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** Line ends as one character, without a byte order mark. */
export const withPlainLineEnds = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
