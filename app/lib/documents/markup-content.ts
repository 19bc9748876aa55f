import type { Link, SourceCell } from '../../domain/recognition/document';
import { cellOf } from './blocks';
import { headingLevel, isBlock, isElement, type MarkupElement, type MarkupNode } from './markup';

interface Writing {
  text: string;
  /** What stands between the text and the next word. */
  gap: '' | ' ' | '\n';
  links: Link[];
  lead: string | undefined;
  /** Whether the lead is bold and may go on in a neighbouring run. */
  bold: boolean;
  pictures: string[];
  keepsLines: boolean;
  left: ReadonlySet<MarkupElement>;
}

const FOOTNOTE_SIGN = /^[\d*†‡§,[\]a-z]{1,4}$/;
const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i;

const NOTHING: ReadonlySet<MarkupElement> = new Set();

/** What a reader sees of the nodes but those `left` out: one cell, its lines, links and leading emphasised text. */
export function contentOf(nodes: readonly MarkupNode[], left = NOTHING): SourceCell {
  const writing: Writing = {
    text: '',
    gap: '',
    links: [],
    lead: undefined,
    bold: false,
    pictures: [],
    keepsLines: false,
    left,
  };
  for (const node of nodes) write(node, writing);
  const lead = writing.lead?.trim();
  return cellOf(writing.text || writing.pictures.join(' '), writing.links, lead);
}

function write(node: MarkupNode, writing: Writing): void {
  if (!isElement(node)) {
    writeText(node.text, writing);
    return;
  }
  if (node.isUnseen || writing.left.has(node)) return;
  if (node.tag === 'br') {
    widen(writing, '\n');
    return;
  }
  if (node.tag === 'img') {
    const alt = node.attributes.alt?.trim();
    if (alt) writing.pictures.push(alt);
    return;
  }
  const block = isBlock(node);
  const edge = node.tag === 'td' || node.tag === 'th' ? ' ' : '\n';
  if (block) widen(writing, edge);
  const before = { ...writing };
  const keptLines = writing.keepsLines;
  writing.keepsLines ||= node.tag === 'pre';
  for (const child of node.children) write(child, writing);
  writing.keepsLines = keptLines;
  const written = writing.text.slice(before.text.length).trim();
  if (/^su[bp]$/.test(node.tag) && FOOTNOTE_SIGN.test(written)) Object.assign(writing, before);
  else if (written) mark(node, written, before, writing);
  if (block) widen(writing, edge);
}

function writeText(source: string, writing: Writing): void {
  const text = source.replace(/[\u200B\uFEFF\u00AD]/g, '');
  if (writing.keepsLines && text.includes('\n')) {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) widen(writing, '\n');
      writeWords(line, writing);
    }
  } else writeWords(text, writing);
}

function writeWords(text: string, writing: Writing): void {
  const words = text.replace(/[\s\u00A0]+/g, ' ');
  if (words.startsWith(' ')) widen(writing, ' ');
  const trimmed = words.trim();
  if (trimmed === '') return;
  writing.text += (writing.text === '' ? '' : writing.gap) + trimmed;
  writing.gap = words.endsWith(' ') ? ' ' : '';
}

function widen(writing: Writing, gap: ' ' | '\n'): void {
  if (writing.gap !== '\n') writing.gap = gap;
}

function mark(element: MarkupElement, written: string, before: Writing, writing: Writing): void {
  const { href } = element.attributes;
  if (element.tag === 'a' && href && !href.startsWith('#') && !/^javascript:/i.test(href))
    writing.links.push({ text: written, url: href.trim() });
  const bold = isBold(element);
  const apart = bold || headingLevel(element) !== undefined || /^(?:code|kbd|a)$/.test(element.tag);
  if (!apart || (element.tag === 'a' && isAddress(written, href))) return;
  if (before.text === '') {
    writing.lead = written;
    writing.bold = bold;
  } else if (bold && before.bold && before.lead === before.text && !writing.text.includes('\n'))
    writing.lead = writing.text;
}

function isBold({ tag, attributes }: MarkupElement): boolean {
  if (/font-weight:\s*(?:normal|400)/i.test(attributes.style ?? '')) return false;
  return tag === 'b' || tag === 'strong' || BOLD_STYLE.test(attributes.style ?? '');
}

const isAddress = (text: string, href = ''): boolean =>
  text === href || /^(?:https?:\/\/|www\.|mailto:)/i.test(text) || href === `mailto:${text}`;
