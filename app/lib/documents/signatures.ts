const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Beginnings of files that hold no text: PDF, pictures, programs, archives, fonts, databases. */
const NO_TEXT: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x42, 0x5a, 0x68],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0xca, 0xfe, 0xba, 0xbe],
];

export const isWorkbook = (bytes: Uint8Array): boolean =>
  starts(bytes, ZIP) || starts(bytes, EMPTY_ZIP) || starts(bytes, COMPOUND_FILE);

export const isNoText = (bytes: Uint8Array): boolean => NO_TEXT.some((signature) => starts(bytes, signature));

const SAMPLE = 100_000;
/** One control character in fifty is no text anymore. */
const RAREST = 50;

/** The decoded text is that of a program or a picture: it holds many control characters. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\uFFFD]/g)?.length ?? 0;
  return sample.includes('\0') || controls * RAREST > sample.length;
}
