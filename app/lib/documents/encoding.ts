export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15';

/** Bytes 0x80 to 0x9F. The decoder of some Node versions treats Windows-1252 as Latin-1 and loses the euro sign. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** The eight characters in which ISO-8859-15 differs from Latin-1. */
const LATIN_9: Readonly<Record<string, string>> = {
  '¤': '€',
  '¦': 'Š',
  '¨': 'š',
  '´': 'Ž',
  '¸': 'ž',
  '¼': 'Œ',
  '½': 'œ',
  '¾': 'Ÿ',
};
/** What only ISO-8859-15 explains: the sign of an unknown currency, or a fraction or accent inside a word. */
const SPEAKS_FOR_LATIN_9 = /¤|(?<=[a-zà-ÿ])[½¨¸](?=[a-zà-ÿ])|(?<![\p{L}\d])[¼¦´](?=[a-zà-ÿ])/u;
const MOSTLY_UTF_8 = 10;

/**
 * The text of a file whose encoding nobody stated: a byte order mark decides, then UTF-16 is told by its zero bytes,
 * then UTF-8, and what is not UTF-8 is Windows-1252, which is what a Western European Excel saves, unless it holds
 * bytes that only ISO-8859-15 explains. Never fails; the byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = guessEncoding(bytes);
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding };
  } catch {
    return decodeDamaged(bytes);
  }
}

function decodeDamaged(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const count = (pattern: RegExp) => utf8.match(pattern)?.length ?? 0;
  if (count(/[^\0-\x7F\uFFFD]/g) > MOSTLY_UTF_8 * count(/\uFFFD/g)) return { text: utf8, encoding: 'utf-8' };
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/[\u0080-\u009F]/.test(plain) && SPEAKS_FOR_LATIN_9.test(plain))
    return { text: plain.replace(/[¤¦¨´¸¼½¾]/g, (sign) => LATIN_9[sign] ?? sign), encoding: 'iso-8859-15' };
  return {
    text: plain.replace(/[\u0080-\u009F]/g, (control) => BEYOND_LATIN_1[control.charCodeAt(0) - 0x80] ?? control),
    encoding: 'windows-1252',
  };
}

function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  if (zeros.odd * 4 > sample.length) return 'utf-16le';
  if (zeros.even * 4 > sample.length) return 'utf-16be';
  return 'utf-8';
}
