import { gunzipSync, gzipSync } from 'node:zlib';

/** A packed text begins with a sign that stands in no list, and with the bytes it takes unpacked. */
const PACKED = /^\uE000gzip (\d{1,12}):/;
/** Characters from which a text is packed: a tenth to a quarter of a long list is left. */
const WORTH_PACKING = 1_000_000;
const FASTEST = { level: 1 };

/** A text to keep or hand over: a long one packed, in signs that any database and any thread takes. */
export function packed(text: string): string {
  if (text.length < WORTH_PACKING && !PACKED.test(text)) return text;
  const bytes = Buffer.from(text);
  return `\uE000gzip ${bytes.length}:${gzipSync(bytes, FASTEST).toString('base64')}`;
}

/** How long a text is unpacked, from its beginning and the length it is kept in: bytes of a packed one, else characters. */
export const lengthUnpacked = (beginning: string, kept = beginning.length): number =>
  Number(PACKED.exec(beginning)?.[1] ?? kept);

/** The text again. */
export function unpacked(text: string): string {
  const [beginning, bytes] = PACKED.exec(text) ?? [];
  if (beginning === undefined) return text;
  // In one piece of the right size: pieces that are put together take twice the room.
  const chunkSize = Math.max(64, Number(bytes) + 1);
  return gunzipSync(Buffer.from(text.slice(beginning.length), 'base64'), { chunkSize }).toString('utf8');
}
