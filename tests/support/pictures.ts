/** The head of a PNG of a size, and as many bytes after it as asked for. */
export function pngOf(width: number, height: number, bytes = 60): Uint8Array {
  const picture = new Uint8Array(bytes);
  picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(picture.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return picture;
}

/** A JPEG with a comment and a table before the header of its one frame. */
export const jpegOf = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xfe, 0, 4, 0x68, 0x69],
    ...[0xff, 0xc4, 0, 3, 0],
    ...[0xff, 0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
    ...[0xff, 0xd9],
  ]);

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** A WebP of each of the three kinds its head can be of. */
export function webpOf(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array {
  const picture = new Uint8Array(40);
  picture.set([...ascii('RIFF'), 32, 0, 0, 0, ...ascii(`WEBP${kind}`)]);
  const view = new DataView(picture.buffer);
  if (kind === 'VP8 ') {
    view.setUint16(26, width, true);
    view.setUint16(28, height, true);
  } else if (kind === 'VP8L') view.setUint32(21, (width - 1) | ((height - 1) << 14), true);
  else {
    view.setUint16(24, (width - 1) & 0xffff, true);
    view.setUint16(27, (height - 1) & 0xffff, true);
  }
  return picture;
}
