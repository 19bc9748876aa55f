import { Lexer, Parser } from 'marked';
import type { SourceCell } from '../../domain/recognition/document';
import { readInlineHtml } from './html.server';

const NEEDS_READING = /[*_`[\]<&\\~]|https?:|www\.|@/;
/** Marks that open something cost the square of their number; no cell of a list has so many. */
const MARKS = /[*_`[\]<~!&@:]/g;
const MOST_MARKS = 300;

/** One cell of Markdown, marks of Markdown and HTML removed. */
export function readInlineMarkdown(text: string): SourceCell {
  if (!NEEDS_READING.test(text)) return text.trim();
  if ((text.match(MARKS)?.length ?? 0) > MOST_MARKS) return withoutMarks(text);
  return readInlineHtml(Parser.parseInline(Lexer.lexInline(text, { gfm: true })));
}

const withoutMarks = (text: string): string =>
  text
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/[*`]/g, '')
    .trim();
