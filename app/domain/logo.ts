/** What a logo may be: pictures every browser shows and that can hold no script. */
export const LOGO_TYPES = ['png', 'jpeg', 'webp'] as const;
export type LogoType = (typeof LOGO_TYPES)[number];

/** The picture an organisation puts above its published pages, without its bytes. */
export type Logo = {
  /** The first half of the SHA-256 of its bytes, hex: what its address is made of. */
  hash: string;
  type: LogoType;
  /** Pixels, as its header says. */
  width: number;
  height: number;
};

export const LOGO_MAX_BYTES = 100_000;
export const LOGO_MIN_PIXELS = 16;
export const LOGO_MAX_PIXELS = 2_000;
/** The most room a logo takes on a page, in CSS pixels. */
const BOX = { width: 220, height: 44 };

/** A picture whose signature and header were read. */
export type ReadLogo = Omit<Logo, 'hash'>;

/** Why a file is no logo, with what was found. `kind` names what it is instead, where that can be told. */
export type LogoRefusal =
  | { code: 'logo-too-large'; bytes: number }
  | { code: 'logo-type'; kind: 'svg' | 'gif' | 'pdf' | 'other' }
  | { code: 'logo-unreadable'; type: LogoType }
  | { code: 'logo-dimensions'; width: number; height: number };

/** What a file is by its own bytes, whatever its name says: a logo, or why not. */
export function readLogo(bytes: Uint8Array): ReadLogo | LogoRefusal {
  const type = LOGO_TYPES.find((one) => SIGNATURES[one](bytes));
  if (!type) return { code: 'logo-type', kind: kindOf(bytes) };
  if (bytes.length > LOGO_MAX_BYTES) return { code: 'logo-too-large', bytes: bytes.length };
  const size = DIMENSIONS[type](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!size) return { code: 'logo-unreadable', type };
  const fits = [size.width, size.height].every((side) => side >= LOGO_MIN_PIXELS && side <= LOGO_MAX_PIXELS);
  return fits ? { type, ...size } : { code: 'logo-dimensions', ...size };
}

/** The size a logo is shown at: within the room there is for it, in its own proportions, never enlarged. */
export function shownSize({ width, height }: Pick<Logo, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(1, BOX.width / width, BOX.height / height);
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, offset) => bytes[at + offset] === byte);
const spelled = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const SIGNATURES: Record<LogoType, (bytes: Uint8Array) => boolean> = {
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpeg: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  webp: (bytes) => startsWith(bytes, spelled('RIFF')) && startsWith(bytes, spelled('WEBP'), 8),
};

/** How far into a file its kind can be told from its text. */
const LOOKED_AT = 1_000;

function kindOf(bytes: Uint8Array): 'svg' | 'gif' | 'pdf' | 'other' {
  if (startsWith(bytes, spelled('GIF8'))) return 'gif';
  if (startsWith(bytes, spelled('%PDF'))) return 'pdf';
  return /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, LOOKED_AT))) ? 'svg' : 'other';
}

type Size = { width: number; height: number };

const DIMENSIONS: Record<LogoType, (view: DataView) => Size | undefined> = {
  png: sizeOfPng,
  jpeg: sizeOfJpeg,
  webp: sizeOfWebp,
};

/** The header chunk comes first, always (PNG, third edition, 11.2.1). */
function sizeOfPng(view: DataView): Size | undefined {
  if (view.byteLength < 24 || view.getUint32(12) !== 0x49484452) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The first frame header among the segments (ITU-T T.81, B.2.2). */
function sizeOfJpeg(view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return undefined;
    if (marker === 0xffff) at += 1;
    else if (isFrameHeader(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which share their range. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);

/** Lossy, lossless and extended files keep their size in different places (RFC 9649). */
function sizeOfWebp(view: DataView): Size | undefined {
  if (view.byteLength < 30) return undefined;
  const low = (at: number) => view.getUint16(at, true);
  switch (view.getUint32(12)) {
    case 0x56503820: // "VP8 "
      return { width: low(26) & 0x3fff, height: low(28) & 0x3fff };
    case 0x5650384c: {
      // "VP8L": fourteen bits each, less one
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 0x56503858: // "VP8X": twenty-four bits each, less one
      return { width: low(24) + (view.getUint8(26) << 16) + 1, height: low(27) + (view.getUint8(29) << 16) + 1 };
    default:
      return undefined;
  }
}
