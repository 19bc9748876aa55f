import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, SourceRow } from '../../domain/recognition/document';
import { heading, lineEnds, paragraph, type ReadNested } from './blocks';
import { readHtml } from './html.server';
import { joinLines } from './key-value';
import { readInlineMarkdown } from './markdown-inline.server';
import { readMarkdownList } from './markdown-list.server';
import { hasBars, readPipeTable } from './pipe-table';

/** HTML, and data of MDX, that Markdown would cut at their blank lines. */
const WHOLE_PIECE = /^[ \t]*<(table|ul|ol|dl)\b|^export\s+const\s[^\n]*=\s*([[{])/gim;
const IMPORT_LINE = /^import\s[^\n]*['"][^'"\n]*['"];?$/;
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n\1[ \t]*(?:\n|$)/;

/** The blocks of a Markdown text that begins at `line`; code fences and front matter are read by `nested`. */
export function readMarkdown(text: string, line: number, nested: ReadNested): Block[] {
  const front = FRONT_MATTER.exec(text);
  if (!front) return readBody(text, line, nested);
  const [whole, fence, inside = ''] = front;
  const records = fence === '---' ? nested(inside, line + 1, 'yaml').filter(({ kind }) => kind === 'table') : [];
  return [...records, ...readBody(text.slice(whole.length), line + lineEnds(whole), nested)];
}

function readBody(text: string, line: number, nested: ReadNested): Block[] {
  const blocks: Block[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  let fromLine = line;
  const pieces = new RegExp(WHOLE_PIECE);
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    const tag = found[1]?.toLowerCase();
    if (unclosed.has(tag ?? '') || insideFence(text, from, found.index)) continue;
    const end = tag ? endOfElement(text, found.index, tag) : endOfData(text, found.index);
    if (end === undefined) {
      unclosed.add(tag ?? '');
      continue;
    }
    const before = text.slice(from, found.index);
    const piece = text.slice(found.index, end);
    const pieceLine = fromLine + lineEnds(before);
    blocks.push(...readTokens(before, fromLine, nested));
    blocks.push(...(tag ? readHtml(piece, pieceLine) : nested(piece, pieceLine, 'ts')));
    from = end;
    fromLine = pieceLine + lineEnds(piece);
    pieces.lastIndex = end;
  }
  return [...blocks, ...readTokens(text.slice(from), fromLine, nested)];
}

/** Data of MDX ends with its closing bracket at the beginning of a line. */
function endOfData(text: string, from: number): number | undefined {
  const end = /^[\]}].*$/gm;
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : undefined;
}

function endOfElement(text: string, from: number, tag: string): number | undefined {
  const edges = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'gi');
  edges.lastIndex = from;
  let depth = 0;
  for (let edge = edges.exec(text); edge; edge = edges.exec(text)) {
    depth += edge[1] ? -1 : 1;
    if (depth === 0) return edges.lastIndex;
  }
  return undefined;
}

const insideFence = (text: string, from: number, to: number): boolean =>
  (text.slice(from, to).match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;

function readTokens(text: string, line: number, nested: ReadNested): Block[] {
  const blocks: Block[] = [];
  let at = line;
  for (const token of new Lexer({ gfm: true }).blockTokens(text)) {
    blocks.push(...readToken(token, at, nested));
    at += lineEnds(token.raw);
  }
  return blocks;
}

function readToken(token: Token, line: number, nested: ReadNested): Block[] {
  const at = { line };
  switch (token.type) {
    case 'heading':
      return token.text === '' ? [] : [heading(at, readInlineMarkdown(token.text), (token as Tokens.Heading).depth)];
    case 'paragraph':
    case 'text':
      return readParagraph(token.raw, line);
    case 'list':
      return [{ kind: 'list', at, items: readMarkdownList(token as Tokens.List, line) }];
    case 'table':
      return [{ kind: 'table', at, rows: rowsOf(token as Tokens.Table, line), form: 'grid' }];
    case 'blockquote':
      return readTokens((token as Tokens.Blockquote).text, line, nested);
    case 'html':
      return /^\s*<\/?[A-Z]/.test(token.raw) ? nested(token.raw, line, 'jsx') : readHtml(token.raw, line);
    case 'code':
      return readCode(token as Tokens.Code, line, nested);
    default:
      return [];
  }
}

function readCode(token: Tokens.Code, line: number, nested: ReadNested): Block[] {
  const fenced = token.codeBlockStyle !== 'indented';
  return nested(token.text, fenced ? line + 1 : line, fenced ? token.lang?.split(/\s/)[0] : undefined);
}

function readParagraph(raw: string, line: number): Block[] {
  const lines = raw.replace(/\n+$/, '').split('\n');
  const firstBar = lines.findIndex(hasBars);
  const barred = lines.slice(firstBar).filter(hasBars).length;
  if (barred > 1 && firstBar + barred === lines.length)
    return [
      ...(firstBar > 0 ? readParagraph(lines.slice(0, firstBar).join('\n'), line) : []),
      readPipeTable(lines.slice(firstBar), line + firstBar, readInlineMarkdown),
    ];
  if (lines.every((text) => IMPORT_LINE.test(text))) return [];
  const hardBreaks = lines.map((text) => text.replace(/(?: {2,}|\\)$/, '<br>'));
  const content = readInlineMarkdown(joinLines(hardBreaks).replaceAll('\n', '<br>'));
  return content === '' ? [] : [paragraph({ line }, content)];
}

function rowsOf(table: Tokens.Table, line: number): SourceRow[] {
  const read = (cells: Tokens.TableCell[]) => cells.map(({ text }) => readInlineMarkdown(text));
  const rows = table.rows.map((cells, at) => ({ at: { line: line + 2 + at }, cells: read(cells) }));
  const header = read(table.header);
  return header.some((cell) => cell !== '') ? [{ at: { line }, cells: header, isHeader: true }, ...rows] : rows;
}
