import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  /** Sizes in bytes as the archive's directory states them. */
  packed: number;
  unpacked: number;
  method: number;
  isEncrypted: boolean;
  headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_557;
const LOCAL_HEADER_BYTES = 30;

/** The directory at the end of a zip archive, without unpacking anything; undefined when there is none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, bytes.length - LONGEST_COMMENT);
  while (end >= earliest && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < earliest) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What the entry holds, never more than its stated size; undefined when it is broken or states too little. */
export function unpackEntry(bytes: Uint8Array, { headerAt, packed, unpacked, method }: ZipEntry): Buffer | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerAt + LOCAL_HEADER_BYTES > bytes.length) return undefined;
  const from =
    headerAt + LOCAL_HEADER_BYTES + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed) return undefined;
  if (method === 0) return Buffer.from(data);
  try {
    return inflateRawSync(data, { maxOutputLength: unpacked + 1 });
  } catch {
    return undefined;
  }
}
