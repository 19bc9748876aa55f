import type { SourceDocument } from '../../domain/recognition/document';
import type { Delimiter } from '../csv';
import { withPlainLineEnds } from './blocks';
import { decodeText, type Encoding } from './encoding';
import { type LimitCode, ReadingLimit } from './limits';
import { readBlocks } from './read-text.server';
import { isNoText, isWorkbook, looksBinary } from './signatures';
import { readWorkbook } from './workbook.server';
import type { UnsafeCode } from './workbook-safety.server';

/** Largest list taken in. */
export const MAX_LIST_BYTES = 30 * 1024 * 1024;

export interface Brought {
  bytes: Uint8Array;
  fileName?: string;
  mediaType?: string;
}
export interface Refusal {
  code: 'too-large' | 'no-data' | UnsafeCode | LimitCode;
  /** What the limit that was passed allows. */
  limit?: number;
}
/** `text` is what a list of another form than a workbook says, with plain line ends. */
export type ReadList =
  | { document: SourceDocument; text?: string; encoding?: Encoding; delimiter?: Delimiter }
  | { refusal: Refusal };

/** A brought file as a document, or the reason why it is none. Never throws. */
export function readDocument({ bytes, fileName, mediaType }: Brought): ReadList {
  if (bytes.length > MAX_LIST_BYTES) return { refusal: { code: 'too-large', limit: MAX_LIST_BYTES } };
  if (isWorkbook(bytes)) return withLimits(() => readWorkbookList(bytes));
  if (isNoText(bytes)) return { refusal: { code: 'not-text' } };
  const { text, encoding } = decodeText(bytes);
  if (looksBinary(text)) return { refusal: { code: 'not-text' } };
  const read = readText(text, hintOf(fileName, mediaType));
  return 'refusal' in read ? read : { ...read, encoding };
}

/** Pasted text, or the HTML of the clipboard, as a document. `hint` is a file's ending or the name of a language. */
export function readText(text: string, hint?: string): ReadList {
  if (text.length > MAX_LIST_BYTES) return { refusal: { code: 'too-large', limit: MAX_LIST_BYTES } };
  return withLimits(() => {
    const plain = withPlainLineEnds(text);
    const { format, blocks, delimiter } = readBlocks(plain, hint);
    if (blocks.length === 0) return { refusal: { code: 'no-data' } };
    return { document: { format, blocks, leftOut: [] }, text: plain, ...(delimiter && { delimiter }) };
  });
}

function readWorkbookList(bytes: Uint8Array): ReadList {
  const read = readWorkbook(bytes);
  if ('refused' in read) return { refusal: { code: read.refused } };
  return read.blocks.length === 0 ? { refusal: { code: 'no-data' } } : { document: read };
}

function withLimits(reading: () => ReadList): ReadList {
  try {
    return reading();
  } catch (error) {
    if (error instanceof ReadingLimit) return { refusal: { code: error.code } };
    throw error;
  }
}

function hintOf(fileName = '', mediaType = ''): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1];
  if (ending) return ending;
  return /\/(?:x-|vnd\.)?([a-z]+)/i.exec(mediaType)?.[1];
}
