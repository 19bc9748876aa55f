import type { SourceCell } from '../../domain/recognition/document';
import { cellOf } from './blocks';

const ADDRESS = /\bhttps?:\/\/[^\s<>"|]+[^\s<>"|.,;:!?)\]]/g;

/** A cell of plain text, in which addresses are links. */
export function cellOfPlain(text: string): SourceCell {
  const plain = text.replaceAll('\u00A0', ' ').trim();
  if (!plain.includes('://')) return plain;
  return cellOf(
    plain,
    [...plain.matchAll(ADDRESS)].map(([url]) => ({ text: url, url })),
  );
}
