import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret to send in a link: 32 random bytes, URL-safe. Only its hash is kept. */
export const createToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. SHA-256 suffices: tokens are random, not chosen. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A token that proves knowledge of `subject` without being kept, e.g. an unsubscribe link that never expires. */
export const signedToken = (secret: string, purpose: string, subject: string): string =>
  createHmac('sha256', secret).update(`${purpose}:${subject}`).digest('base64url');

/** Compares two tokens without telling by the time taken how much of them agrees. */
export function sameToken(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
