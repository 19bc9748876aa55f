import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { insertSigningKey, listCurrentSigningKeys, retireSigningKey } from '../../db/queries/signing-keys';
import type { RevisionRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import { FIRST_IN_CHAIN, statementOf, statementText } from '../domain/revision-statement';
import { createKeyPair, hashOfText, type KeyPair, signText } from '../lib/list-signature';
import { seal, unseal } from '../lib/sealed.server';

type Secret = { authSecret: string };
type Unsigned = Omit<RevisionRow, 'previousHash' | 'revisionHash' | 'signature' | 'signingKeyId'>;

const PURPOSE = 'signing key';

/**
 * Chains a revision to the one before it and signs it with the organisation's key, which is made when there is none
 * yet, or when the installation's secret was changed and the old one cannot be opened any more. Inside the transaction
 * that publishes; the lines tell of a key that was made or retired.
 */
export async function signRevision(
  tx: Db,
  secret: Secret,
  unsigned: Unsigned,
  latest: RevisionRow | undefined,
): Promise<{ revision: RevisionRow; lines: HistoryLine[] }> {
  const { key, lines } = await currentKey(tx, secret, unsigned.organisationId, unsigned.publishedAt);
  const previousHash = latest?.revisionHash ?? FIRST_IN_CHAIN;
  const text = statementText(statementOf({ ...unsigned, previousHash }));
  const revision = {
    ...unsigned,
    previousHash,
    revisionHash: hashOfText(text),
    signature: signText(text, key),
    signingKeyId: key.id,
  };
  return { revision, lines };
}

async function currentKey(
  tx: Db,
  secret: Secret,
  organisationId: string,
  at: Instant,
): Promise<{ key: KeyPair; lines: HistoryLine[] }> {
  const lines: HistoryLine[] = [];
  for (const kept of await listCurrentSigningKeys(tx, organisationId)) {
    const privateKey = unseal(secret, PURPOSE, kept.privateKey);
    if (privateKey) return { key: { id: kept.id, publicKey: kept.publicKey, privateKey }, lines };
    await retireSigningKey(tx, kept.id, at);
    lines.push({ action: 'signing-key.retired', subject: { kind: 'signing-key', id: kept.id } });
  }
  const key = createKeyPair();
  await insertSigningKey(tx, {
    id: key.id,
    organisationId,
    publicKey: key.publicKey,
    privateKey: seal(secret, PURPOSE, key.privateKey),
    createdAt: at,
    retiredAt: null,
  });
  lines.push({
    action: 'signing-key.made',
    subject: { kind: 'signing-key', id: key.id },
    after: { publicKey: key.publicKey },
  });
  return { key, lines };
}
