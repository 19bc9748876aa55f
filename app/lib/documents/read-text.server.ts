import type { Block } from '../../domain/recognition/document';
import type { Delimiter } from '../csv';
import { lineEnds, occurrences, paragraph, type ReadNested } from './blocks';
import { readCode } from './code.server';
import { readCsv, shapeOfDelimited } from './delimited.server';
import { readHtml } from './html.server';
import { readJson } from './json.server';
import { ReadingLimit } from './limits';
import { readMarkdown } from './markdown.server';
import { nestsTooDeep } from './nesting';
import { readPlainText } from './plain-text';
import { likelyFormats, type TextFormat } from './text-format';
import { blocksOfValue } from './value-blocks';
import { readYaml } from './yaml.server';

export interface ReadBlocks {
  format: TextFormat;
  blocks: Block[];
  delimiter?: Delimiter;
}

const DEEPEST_NESTING = 3;
/** Lines beyond which a list is none, blank ones included. */
const MOST_LINES = 2_000_000;
const MOST_DELIMITERS = 10_000_000;
/** Characters beyond which the parser of a format takes too long; lists of its kind are written by hand. */
const LONGEST_OF: Partial<Record<TextFormat, number>> = {
  markdown: 10_000_000,
  yaml: 4_000_000,
  'source-code': 4_000_000,
};

/** Reads a text with plain line ends in the first format that explains it. Throws nothing but `ReadingLimit`. */
export function readBlocks(text: string, hint?: string): ReadBlocks {
  const filled = text.trimEnd();
  if (lineEnds(filled) > MOST_LINES) throw new ReadingLimit('too-many-cells');
  return read(filled, 1, hint, 0);
}

function read(text: string, line: number, hint: string | undefined, depth: number): ReadBlocks {
  const nested: ReadNested = (inner, from, innerHint) =>
    depth < DEEPEST_NESTING
      ? read(inner, from, innerHint, depth + 1).blocks
      : [paragraph({ line: from }, inner.trim())];
  const tried = new Set<TextFormat>();
  for (const format of likelyFormats(text, hint)) {
    if (tried.has(format) || text.length > (LONGEST_OF[format] ?? text.length)) continue;
    tried.add(format);
    if (nestsTooDeep(format, text)) continue;
    const found = attempt(() => readAs(format, text, line, hint, nested));
    if (found && found.blocks.length > 0) return found;
  }
  return { format: 'text', blocks: [] };
}

/** A parser that fails says that the text is of another format. */
function attempt(reading: () => ReadBlocks | undefined): ReadBlocks | undefined {
  try {
    return reading();
  } catch (error) {
    if (error instanceof ReadingLimit) throw error;
    return undefined;
  }
}

function readAs(
  format: TextFormat,
  text: string,
  line: number,
  hint: string | undefined,
  nested: ReadNested,
): ReadBlocks | undefined {
  const as = (blocks: Block[] | undefined) => blocks && { format, blocks };
  switch (format) {
    case 'csv':
      return readDelimited(text, line);
    case 'html':
      return as(readHtml(text, line));
    case 'markdown':
      return as(readMarkdown(text, line, nested));
    case 'yaml':
      return as(readYamlBlocks(text, line, hint, nested));
    case 'json':
      return as(readJson(text, line)?.flatMap((value) => blocksOfValue(value, [], nested)));
    case 'source-code':
      return as(readCode(text, line, nested));
    case 'text':
      return as(readPlainText(text, line));
  }
}

function readYamlBlocks(text: string, line: number, hint: string | undefined, nested: ReadNested): Block[] | undefined {
  const values = readYaml(text, line);
  const blocks = values?.flatMap((value) => blocksOfValue(value, [], nested));
  const sure = hint !== undefined && /^ya?ml$/i.test(hint);
  return sure || blocks?.some((block) => block.kind === 'table' && (block.rows[0]?.cells.length ?? 0) > 1)
    ? blocks
    : undefined;
}

function readDelimited(text: string, line: number): ReadBlocks | undefined {
  const shape = shapeOfDelimited(text);
  if (!shape) return undefined;
  if (occurrences(text, shape.delimiter) >= MOST_DELIMITERS) throw new ReadingLimit('too-many-cells');
  const quoted = readCsv(text, { from: line });
  const isUnclosed = quoted.errors.some(({ code }) => code === 'quote-unclosed');
  const { rows, delimiter } = isUnclosed ? readCsv(text, { from: line, isQuoted: false }) : quoted;
  if (rows.length === 0) return undefined;
  return { format: 'csv', delimiter, blocks: [{ kind: 'table', at: { line }, rows, form: 'grid' }] };
}
