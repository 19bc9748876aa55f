import { createHash } from 'node:crypto';
import { factsOf, type RecordKind, type RecordOf } from '../../db/queries/records';

/** The same for the same facts on the same parents, whatever the version: tells whether a record is still what an import wrote. */
export function fingerprintOf<K extends RecordKind>(kind: K, record: RecordOf[K]): string {
  const { vendorId, engagementId, parentEngagementId } = record as Record<string, unknown>;
  const facts = [factsOf(kind, record), vendorId ?? null, engagementId ?? null, parentEngagementId ?? null];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
}
