import { gzipSync } from 'node:zlib';
import { gunzipSync } from 'fflate';

/**
 * A packed text begins with a sign and the bytes it takes unpacked. The sign was another once, with which every character
 * of the rest took two bytes of memory.
 */
const PACKED = /^[¤\uE000]gzip (\d{1,12}):/;
/** More bytes than a beginning takes. */
const LONGEST_BEGINNING = 40;
/** Characters from which a text is packed: a tenth to a quarter of a long list is left. */
const WORTH_PACKING = 1_000_000;
/**
 * Characters that are packed together. One block after the other goes through the same room: what a long text takes beside
 * itself stays with the process.
 */
const OF_A_BLOCK = 100_000;
const BYTES_OF_A_CHARACTER = 3;
const BETWEEN_BLOCKS = '.';
const FASTEST = { level: 1 };

/** A text to keep or hand over: a long one packed, in signs that any database and any thread takes. */
export function packed(text: string): string {
  if (text.length < WORTH_PACKING && !PACKED.test(text)) return text;
  const room = Buffer.allocUnsafe((OF_A_BLOCK + 1) * BYTES_OF_A_CHARACTER);
  const blocks: string[] = [];
  let size = 0;
  for (let from = 0; from < text.length; ) {
    const to = endOfBlock(text, from);
    const count = room.write(text.slice(from, to));
    size += count;
    blocks.push(gzipSync(room.subarray(0, count), FASTEST).toString('base64'));
    from = to;
  }
  return `¤gzip ${size}:${blocks.join(BETWEEN_BLOCKS)}`;
}

/** A sign of two characters is not cut in two. */
function endOfBlock(text: string, from: number): number {
  const to = Math.min(from + OF_A_BLOCK, text.length);
  return to < text.length && /[\uDC00-\uDFFF]/.test(text[to] as string) ? to + 1 : to;
}

/** How long a text is unpacked, from its beginning and the length it is kept in: bytes of a packed one, else characters. */
export const lengthUnpacked = (beginning: string, kept = beginning.length): number =>
  Number(PACKED.exec(beginning)?.[1] ?? kept);

/** The text again; `kept` is what `packed` gave, or that in UTF-8. */
export function unpacked(kept: string | Uint8Array): string {
  const bytes = typeof kept === 'string' ? undefined : Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength);
  const [beginning] = PACKED.exec(bytes ? bytes.toString('utf8', 0, LONGEST_BEGINNING) : (kept as string)) ?? [];
  if (beginning === undefined) return bytes ? bytes.toString('utf8') : (kept as string);
  const whole = bytes ?? Buffer.from(kept as string);
  const room = new Uint8Array((OF_A_BLOCK + 1) * BYTES_OF_A_CHARACTER);
  const blocks: string[] = [];
  for (let from = Buffer.byteLength(beginning); from < whole.length; ) {
    const found = whole.indexOf(BETWEEN_BLOCKS, from, 'latin1');
    const to = found < 0 ? whole.length : found;
    blocks.push(textOfBlock(Buffer.from(whole.toString('latin1', from, to), 'base64'), room));
    from = to + 1;
  }
  return blocks.join('');
}

/** The last four bytes of a packed block say how long it is unpacked; one of a list kept long ago is all of it. */
function textOfBlock(block: Buffer, room: Uint8Array): string {
  const size = block.readUInt32LE(block.length - 4);
  const out = size > room.length ? new Uint8Array(size) : room.subarray(0, size);
  const { buffer, byteOffset, byteLength } = gunzipSync(block, { out });
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
