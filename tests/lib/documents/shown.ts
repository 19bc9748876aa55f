import {
  type Block,
  type ListItem,
  leadOf,
  linksOf,
  type SourceCell,
  textOf,
} from '../../../app/domain/recognition/document';
import { readDocument, readText } from '../../../app/lib/documents/read-document.server';

const cell = (content: SourceCell): string => {
  const lead = leadOf(content);
  const links = linksOf(content).map(({ url }) => url);
  return [textOf(content), ...(lead === undefined ? [] : [`«${lead}»`]), ...links.map((url) => `→${url}`)].join(' ');
};

const item = ({ at, content, items }: ListItem, depth: string): string[] => [
  `${depth}- ${at.line}: ${cell(content)}`,
  ...items.flatMap((inner) => item(inner, `${depth}  `)),
];

const block = (shown: Block): string[] => {
  if (shown.kind === 'table')
    return [
      [shown.form, shown.caption].filter(Boolean).join(' '),
      ...shown.rows.map(({ at, cells, isHeader }) => `${at.line}${isHeader ? '#' : ''} ${cells.map(cell).join(' | ')}`),
    ];
  if (shown.kind === 'list') return shown.items.flatMap((inner) => item(inner, ''));
  return [`${shown.kind === 'heading' ? `h${shown.level}` : 'p'} ${shown.at.line}: ${cell(shown.content)}`];
};

/** The blocks of a text in short: one line for each heading, paragraph, item and row. */
export function shown(text: string, fileName?: string): string[] {
  const read = readDocument({ bytes: Buffer.from(text), fileName });
  return 'refusal' in read ? [read.refusal.code] : read.document.blocks.flatMap(block);
}

/** The same of what the clipboard holds. */
export function shownPaste(text: string, hint?: string): string[] {
  const read = readText(text, hint);
  return 'refusal' in read ? [read.refusal.code] : read.document.blocks.flatMap(block);
}

export const shownBlocks = (blocks: readonly Block[]): string[] => blocks.flatMap(block);
