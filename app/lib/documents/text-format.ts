import type { ListFormat } from '../../domain/recognition/document';
import { shapeOfDelimited } from './delimited.server';

export type TextFormat = Exclude<ListFormat, 'workbook'>;

const FORMAT_OF_HINT: Readonly<Record<string, TextFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  psv: 'csv',
  md: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  js: 'source-code',
  mjs: 'source-code',
  cjs: 'source-code',
  jsx: 'source-code',
  ts: 'source-code',
  mts: 'source-code',
  tsx: 'source-code',
  javascript: 'source-code',
  typescript: 'source-code',
};
const SAMPLE = 200_000;

const WHOLE_PAGE =
  /^\s*(?:<!doctype html|<html|<meta\s|<head|<body|<!--StartFragment|Version:\d[\s\S]{0,300}?StartHTML:)/i;
const STARTS_WITH_TAG = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<[a-z][a-z0-9-]*[\s>/]/i;
const BLOCK_TAG_LINE = /^[ \t]*<(?:table|ul|ol|dl|div|section|article|main|tbody|tr|p|h[1-6])\b[^>]{0,1000}>/im;
const JSX = /\bclassName=|[\w-]=\{|\{"\s*"\}|^[ \t]*<[A-Z][\w.]*(?:\s+[\w-]+=|>)|<>\s/m;
const CODE =
  /^[ \t]*(?:export\s|import\s.*from\s*['"]|(?:const|let|var)\s+[\w$]+[^=\n]{0,200}=|['"]use client['"]|\/\*|\/\/)/m;
/** A bracket alone on its line, or an object that fills one. */
const LITERAL_LINE = /^[ \t]*(?:[[{]|\{.{1,2000}\},?)[ \t]*$/m;
const MARKDOWN_HEADING = /^ {0,3}#{1,6} +\S/m;
const MARKDOWN_RULE = /^ {0,3}\|? *:?-{2,}:? *(?:\| *:?-{2,}:? *)+\|?\s*$/m;
const MARKDOWN_MARKS =
  /\*\*[^*\n]{1,500}\*\*|\[[^\]\n]{1,300}\]\([^)\n]{1,500}\)|^ {0,3}```|(?<!`)`[^`\n]{1,300}`(?!`)/m;
const YAML_START = /^\s*(?:(?:---|#[^\n]*)\n\s*)*(?:- +)?[\w"'-][\w "'-]*:(?:\s|$)/;

/** The formats a text may be in, the likeliest first: content speaks before the hint, which may be a file's ending. */
export function* likelyFormats(text: string, hint?: string): Generator<TextFormat> {
  const hinted = hint ? FORMAT_OF_HINT[hint.toLowerCase()] : undefined;
  const sample = text.slice(0, SAMPLE);
  if (WHOLE_PAGE.test(sample)) yield 'html';
  if (hinted !== 'markdown' && /^\s*[[{]/.test(sample)) yield* ['json', 'source-code'] as const;
  if (hinted === 'csv') {
    if (!STARTS_WITH_TAG.test(sample)) yield 'csv';
  } else if (hinted === 'html') yield hasMarkdownAround(sample) ? 'markdown' : 'html';
  else if (hinted) yield hinted;
  yield* formatsByContent(sample, text);
  yield 'text';
}

function* formatsByContent(sample: string, text: string): Generator<TextFormat> {
  if (JSX.test(sample) || CODE.test(sample)) yield 'source-code';
  if (STARTS_WITH_TAG.test(sample) || BLOCK_TAG_LINE.test(sample))
    yield hasMarkdownAround(sample) ? 'markdown' : 'html';
  if (MARKDOWN_RULE.test(sample)) yield 'markdown';
  if (LITERAL_LINE.test(sample)) yield 'source-code';
  if (isDelimited(text)) yield 'csv';
  if (MARKDOWN_HEADING.test(sample) || MARKDOWN_MARKS.test(sample)) yield 'markdown';
  if (YAML_START.test(sample)) yield 'yaml';
}

/** HTML pasted into Markdown: headings or a rule line that HTML would show as they are. */
const hasMarkdownAround = (sample: string): boolean =>
  !WHOLE_PAGE.test(sample) && (MARKDOWN_HEADING.test(sample) || MARKDOWN_RULE.test(sample));

/** A table without anybody saying so: nearly every record has as many cells as the others, and prose has not. */
function isDelimited(text: string): boolean {
  const shape = shapeOfDelimited(text);
  if (!shape || shape.delimiter === '|' || shape.rows < 2 || shape.evenness < 0.7) return false;
  if (shape.delimiter === '\t') return true;
  const lines = text
    .slice(0, SAMPLE)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.some((line) => /^\s*[-*•] /.test(line))) return false;
  const spaced = lines.filter((line) => line.includes(`${shape.delimiter} `) && !line.includes('"')).length;
  return spaced * 2 < lines.length || (shape.width > 3 && shape.evenness > 0.95);
}
