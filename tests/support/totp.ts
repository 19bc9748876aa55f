import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_MS = 30_000;

/** The six digits an authenticator app shows for an `otpauth:` address (RFC 6238), computed on our own. */
export function totpOf(uri: string, at = Date.now()): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const bits = [...secret].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / STEP_MS)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Six digits that no clock near ours would show: a code made up beforehand is the right one now and then. */
export function wrongTotpOf(uri: string, at = Date.now()): string {
  const shown = [-3, -2, -1, 0, 1, 2, 3].map((steps) => totpOf(uri, at + steps * STEP_MS));
  return Array.from({ length: shown.length + 1 }, (_, digit) => String(digit).repeat(6)).find(
    (code) => !shown.includes(code),
  ) as string;
}
