import type { Token, Tokens } from 'marked';
import type { ListItem } from '../../domain/recognition/document';
import { lineEnds } from './blocks';
import { joinLines } from './key-value';
import { readInlineMarkdown } from './markdown-inline.server';

/** The items of a Markdown list that begins at `line`, lists in them as inner items. */
export function readMarkdownList(list: Tokens.List, line: number): ListItem[] {
  const items: ListItem[] = [];
  let at = line;
  for (const item of list.items) {
    items.push(readItem(item, at));
    at += lineEnds(item.raw);
  }
  return items;
}

function readItem(item: Tokens.ListItem, line: number): ListItem {
  const parts: string[] = [];
  const items: ListItem[] = [];
  let at = line;
  for (const token of item.tokens) {
    if (token.type === 'list') items.push(...readMarkdownList(token as Tokens.List, at));
    else parts.push(...textOfToken(token));
    at += lineEnds(token.raw);
  }
  return { at: { line }, content: readInlineMarkdown(parts.join('<br>')), items };
}

function textOfToken(token: Token): string[] {
  if (token.type === 'space' || token.type === 'hr' || token.type === 'checkbox') return [];
  if (token.type === 'html') return [token.raw];
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  return [joinLines(text.trim().split('\n')).replaceAll('\n', '<br>')];
}
