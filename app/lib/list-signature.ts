import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** A signing key as it is kept: raw Ed25519 parts in base64url, as in a JWK (RFC 8037), named by its thumbprint. */
export type KeyPair = { id: string; publicKey: string; privateKey: string };

/** SHA-256 of a text, hex. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A public key as a JWK whose `kid` is its thumbprint. */
export const jwkOf = ({ id, publicKey }: Pick<KeyPair, 'id' | 'publicKey'>) => ({
  kty: 'OKP',
  crv: 'Ed25519',
  use: 'sig',
  alg: 'EdDSA',
  kid: id,
  x: publicKey,
});

/** RFC 7638: the hash of the required members in their order. */
export const thumbprintOf = (publicKey: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x: publicKey }))
    .digest('base64url');

/** A new key pair. */
export function createKeyPair(): KeyPair {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { id: thumbprintOf(x), publicKey: x, privateKey: d };
}

/** The Ed25519 signature of a text, base64url. */
export function signText(text: string, { publicKey: x, privateKey: d }: Omit<KeyPair, 'id'>): string {
  const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' });
  return sign(null, Buffer.from(text), key).toString('base64url');
}

/** Whether `signature` is that of a text by the holder of a key. Anything malformed is not. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    return verify(null, Buffer.from(text), publicKeyOf(publicKey), Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** A public key in PEM, as openssl reads it. */
export const pemOf = (publicKey: string): string =>
  publicKeyOf(publicKey).export({ type: 'spki', format: 'pem' }).toString();

const publicKeyOf = (x: string) => createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
