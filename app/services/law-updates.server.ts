import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/client';
import { appendHistory, type HistoryLine } from '../../db/history';
import { findLatestShippedLaw, insertShippedLaw } from '../../db/queries/law';
import { listOrganisations } from '../../db/queries/organisations';
import type { Instant } from '../domain/days';
import { lawVersionOf, SHIPPED_LAW, type WholeLaw } from './law.server';
import { differencesOf, type KeyedLawRow, type LawRow, rowsOfLaw, subjectOfRow } from './law-rows.server';

/** Who the history names for law that came with an update. */
const LAW_ACTOR = 'system:law';

export type RecordedLaw = { outcome: 'known' } | { outcome: 'first' } | { outcome: 'updated'; rows: number };

/**
 * Called at every start: records the law this version of Onward ships with. When an earlier one is on record, each row
 * that was added, taken out or says something else becomes a line in the history of every organisation, in the
 * transaction that records it, so that two replicas starting together tell of it once.
 */
export function recordShippedLaw(
  { db, now }: { db: Database; now: () => Instant },
  law: WholeLaw = SHIPPED_LAW,
): Promise<RecordedLaw> {
  const fingerprint = lawVersionOf(law);
  return db.transact(async (tx): Promise<RecordedLaw> => {
    const earlier = await findLatestShippedLaw(tx);
    const rows = rowsOfLaw(law).map(toldRow);
    if (!(await insertShippedLaw(tx, { fingerprint, data: rows, recordedAt: now() }))) return { outcome: 'known' };
    if (!earlier) return { outcome: 'first' };
    const differences = differencesOf(earlier.data as KeyedLawRow[], rows);
    const lines = differences.map((difference): HistoryLine => {
      const { before, after } = difference;
      return { action: 'law.updated', subject: { kind: 'law', id: subjectOfRow(difference) }, before, after };
    });
    const groupId = randomUUID();
    for (const organisation of await listOrganisations(tx))
      await appendHistory(tx, { organisationId: organisation.id, actor: LAW_ACTOR, at: now(), groupId }, lines);
    return { outcome: 'updated', rows: lines.length };
  });
}

/** A checklist is told by its keys: its words are those of the interface. */
function toldRow({ part, key, row }: KeyedLawRow): KeyedLawRow {
  const { evidence, ...told } = row;
  if (!Array.isArray(evidence)) return { part, key, row };
  return { part, key, row: { ...told, evidence: evidence.map((line: LawRow) => line.key) } };
}
