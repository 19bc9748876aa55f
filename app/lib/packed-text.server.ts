import { gunzipSync, gzipSync } from 'node:zlib';

/** A packed text begins with a sign that stands in no list. */
const PACKED = '\u0001gzip:';
/** Characters from which a text is packed: a tenth to a quarter of a long list is left. */
const WORTH_PACKING = 1_000_000;
const FASTEST = { level: 1 };

/** A text to keep or hand over: a long one packed, in signs that any database and any thread takes. */
export const packed = (text: string): string =>
  text.length < WORTH_PACKING && !text.startsWith(PACKED) ? text : PACKED + gzipSync(text, FASTEST).toString('base64');

/** The text again. */
export const unpacked = (text: string): string =>
  text.startsWith(PACKED) ? gunzipSync(Buffer.from(text.slice(PACKED.length), 'base64')).toString('utf8') : text;
