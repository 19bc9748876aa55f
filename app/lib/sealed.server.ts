import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

type Secret = { authSecret: string };

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Each purpose has a key of its own, so that what is sealed for one cannot be opened as another. */
const keyFor = ({ authSecret }: Secret, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', authSecret, '', `onward ${purpose}`, 32));

/** Text that only this installation's secret opens, base64url: nonce, tag, and the text in AES-256-GCM. */
export function seal(secret: Secret, purpose: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyFor(secret, purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What was sealed; undefined when the secret is another one now, or the text was changed. */
export function unseal(secret: Secret, purpose: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  try {
    const decipher = createDecipheriv(ALGORITHM, keyFor(secret, purpose), bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)).toString('utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
