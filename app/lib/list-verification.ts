import { createPublicKey } from 'node:crypto';
import { canonicalJson } from '../domain/publication';
import type { ListFile } from './list-file';
import { hashOfText, isSignedBy, thumbprintOf } from './list-signature';

/** What was looked at, whether it holds, and in words what follows. `revision` is the number it is about. */
export type ListCheck = { check: 'content' | 'statement' | 'chain' | 'signature'; revision: number; holds: boolean };

/** A public key by its raw Ed25519 part, base64url. */
export type ListKey = { id: string; publicKey: string };

export type ListVerification = {
  holds: boolean;
  revision: number | null;
  isSigned: boolean;
  /** Whose word the signature was checked by: keys the reader brought, or the one the file names itself. */
  keyFrom: 'reader' | 'file' | 'none';
  checks: ListCheck[];
};

type Proven = Pick<ListFile, 'statement' | 'previousHash' | 'revisionHash' | 'signature' | 'signingKeyId'>;
type Dated = { revision: number; announcedOn: string; inForceOn: string; contentHash: string };

/**
 * Checks a list file by itself, without a network: that its hash is that of its entries, that what was signed is about
 * this revision, that the hashes of the chain fit, and that the signature is by one of `keys`, or when there are none
 * by the key in the file. Announced revisions are checked the same but for their entries, which the file does not hold.
 */
export function verifyListFile(file: ListFile, keys: readonly ListKey[] | undefined): ListVerification {
  const { revision, announcedOn, inForceOn, contentHash, signingKey } = file;
  const isSigned = file.signature !== null;
  const known = keys ?? (signingKey ? [{ id: thumbprintOf(signingKey.x), publicKey: signingKey.x }] : []);
  const keyFrom = !isSigned ? 'none' : keys ? 'reader' : signingKey ? 'file' : 'none';
  if (revision === null || announcedOn === null || inForceOn === null || contentHash === null)
    return { holds: false, revision: null, isSigned, keyFrom, checks: [] };
  const content = hashOfText(canonicalJson(file.entries)) === contentHash;
  const checks: ListCheck[] = [
    { check: 'content', revision, holds: content },
    ...proofChecks({ revision, announcedOn, inForceOn, contentHash }, file, known),
    ...file.coming.flatMap((next, at) => {
      const before = at === 0 ? { number: revision, hash: file.revisionHash } : undefined;
      const follows = !before || next.revision !== before.number + 1 || next.previousHash === before.hash;
      return proofChecks(next, next, known, follows);
    }),
  ];
  return { holds: isSigned && checks.every(({ holds }) => holds), revision, isSigned, keyFrom, checks };
}

function proofChecks(dated: Dated, proof: Proven, keys: readonly ListKey[], follows = true): ListCheck[] {
  const { revision } = dated;
  const { statement, previousHash, revisionHash, signature, signingKeyId } = proof;
  if (!statement || !signature) return [];
  const text = canonicalJson(statement);
  const isAboutIt =
    statement.number === revision &&
    statement.announcedOn === dated.announcedOn &&
    statement.inForceOn === dated.inForceOn &&
    statement.contentHash === dated.contentHash;
  const chained = follows && statement.previousHash === previousHash && hashOfText(text) === revisionHash;
  const signed = keys.some(({ id, publicKey }) => id === signingKeyId && isSignedBy(publicKey, text, signature));
  return [
    { check: 'statement', revision, holds: isAboutIt },
    { check: 'chain', revision, holds: chained },
    { check: 'signature', revision, holds: signed },
  ];
}

/** The keys a file holds: a JWK set, one JWK, or PEM with one key or several. Undefined when it holds no such key. */
export function readListKeys(text: string): ListKey[] | undefined {
  const found = text.includes('-----BEGIN') ? keysOfPem(text) : keysOfJwk(text);
  return found.length > 0 ? found.map((publicKey) => ({ id: thumbprintOf(publicKey), publicKey })) : undefined;
}

function keysOfPem(text: string): string[] {
  const blocks = text.match(/-----BEGIN PUBLIC KEY-----[\s\S]*?-----END PUBLIC KEY-----/g) ?? [];
  return blocks.flatMap((pem) => {
    try {
      const { crv, x } = createPublicKey(pem).export({ format: 'jwk' });
      return crv === 'Ed25519' && x ? [x] : [];
    } catch {
      return [];
    }
  });
}

function keysOfJwk(text: string): string[] {
  try {
    const read = JSON.parse(text) as { keys?: unknown[] };
    const keys = (Array.isArray(read.keys) ? read.keys : [read]) as { crv?: unknown; x?: unknown }[];
    return keys.flatMap(({ crv, x }) => (crv === 'Ed25519' && typeof x === 'string' ? [x] : []));
  } catch {
    return [];
  }
}
