import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import {
  factsOf,
  findRecord,
  insertRecords,
  type RecordFacts,
  type RecordKind,
  type RecordOf,
  type RecordParents,
  updateRecord,
} from '../../db/queries/records';

/** A record somebody else changed meanwhile: what stands there now, for the second person to see the difference. */
export type Conflict<K extends RecordKind> = { outcome: 'conflict'; current: RecordOf[K] };
export type Revision<K extends RecordKind> =
  | { outcome: 'revised' | 'unchanged'; record: RecordOf[K] }
  | Conflict<K>
  | { outcome: 'not-found' };

/** Writes a new record inside an open transaction; returns it with the line that tells of it. */
export async function enterRecordIn<K extends RecordKind>(
  tx: Db,
  ctx: Writing,
  kind: K,
  facts: RecordFacts[K],
  parents: RecordParents[K],
): Promise<{ record: RecordOf[K]; line: HistoryLine }> {
  const [entered] = await enterRecordsIn(tx, ctx, kind, [{ id: randomUUID(), facts, parents }]);
  if (!entered) throw new Error('A record was entered and is not there');
  return entered;
}

/** Writes many new records of one kind inside an open transaction, under the identifiers given, in the order given. */
export async function enterRecordsIn<K extends RecordKind>(
  tx: Db,
  ctx: Writing,
  kind: K,
  entries: readonly { id: string; facts: RecordFacts[K]; parents: RecordParents[K] }[],
): Promise<{ record: RecordOf[K]; line: HistoryLine }[]> {
  const createdAt = ctx.now();
  const rows = entries.map(({ id, facts, parents }) => ({
    row: { id, organisationId: ctx.organisation.id, createdAt, ...parents },
    facts,
  }));
  const records = await insertRecords(tx, kind, rows);
  return records.map((record, at) => ({
    record,
    line: {
      action: `${kind}.entered`,
      subject: { kind, id: record.id },
      after: { ...factsOf(kind, record), ...entries[at]?.parents },
    },
  }));
}

/** Revises a record inside an open transaction; no line when nothing changed. */
export async function reviseRecordIn<K extends RecordKind>(
  tx: Db,
  ctx: Writing,
  kind: K,
  before: RecordOf[K],
  facts: RecordFacts[K],
  action = `${kind}.revised`,
): Promise<{ record: RecordOf[K]; line?: HistoryLine }> {
  const [was, is] = changedFields(factsOf(kind, before), facts);
  if (Object.keys(was).length === 0 && Object.keys(is).length === 0) return { record: before };
  const record = await updateRecord(tx, kind, before, ctx.now(), { facts });
  return { record, line: { action, subject: { kind, id: record.id }, before: was, after: is } };
}

/** Enters a new vendor, engagement, location, safeguard or assessment. The facts were checked by their schema. */
export function enterRecord<K extends RecordKind>(
  ctx: Writing,
  kind: K,
  facts: RecordFacts[K],
  parents: RecordParents[K],
): Promise<RecordOf[K]> {
  return mutate(ctx, async (tx) => {
    const { record, line } = await enterRecordIn(tx, ctx, kind, facts, parents);
    return recorded(record, line);
  });
}

/**
 * Revises a record that still has the version the person saw; otherwise nothing is written and the answer holds what
 * stands there now. Saving what already stands writes nothing.
 */
export function reviseRecord<K extends RecordKind>(
  ctx: Writing,
  kind: K,
  id: string,
  version: number,
  facts: RecordFacts[K],
): Promise<Revision<K>> {
  return mutate(ctx, async (tx) => {
    const before = await findRecord(tx, kind, ctx.organisation.id, id);
    if (!before) return refused<Revision<K>>({ outcome: 'not-found' });
    if (before.version !== version) return refused<Revision<K>>({ outcome: 'conflict', current: before });
    const { record, line } = await reviseRecordIn(tx, ctx, kind, before, facts);
    if (!line) return refused<Revision<K>>({ outcome: 'unchanged', record });
    return recorded<Revision<K>>({ outcome: 'revised', record }, line);
  });
}

/** A person stands for suggested values: takes the fields (all when none are named) off the list to confirm. */
export function confirmRecord<K extends RecordKind>(
  ctx: Writing,
  kind: K,
  id: string,
  fields?: string[],
): Promise<Revision<K>> {
  return mutate(ctx, async (tx) => {
    const before = await findRecord(tx, kind, ctx.organisation.id, id);
    if (!before) return refused<Revision<K>>({ outcome: 'not-found' });
    const toConfirm = fields ? before.toConfirm.filter((field) => !fields.includes(field)) : [];
    const { record, line } = await reviseRecordIn(
      tx,
      ctx,
      kind,
      before,
      { ...factsOf(kind, before), toConfirm },
      `${kind}.confirmed`,
    );
    if (!line) return refused<Revision<K>>({ outcome: 'unchanged', record });
    return recorded<Revision<K>>({ outcome: 'revised', record }, line);
  });
}

/** Takes a record out of the register without deleting it; `restoreRecord` brings it back. */
export const archiveRecord = (ctx: Writing, kind: RecordKind, id: string) => setArchived(ctx, kind, id, true);
export const restoreRecord = (ctx: Writing, kind: RecordKind, id: string) => setArchived(ctx, kind, id, false);

function setArchived<K extends RecordKind>(ctx: Writing, kind: K, id: string, archived: boolean): Promise<Revision<K>> {
  return mutate(ctx, async (tx) => {
    const before = await findRecord(tx, kind, ctx.organisation.id, id);
    if (!before) return refused<Revision<K>>({ outcome: 'not-found' });
    if (Boolean(before.archivedAt) === archived) return refused<Revision<K>>({ outcome: 'unchanged', record: before });
    const record = await updateRecord(tx, kind, before, ctx.now(), { archivedAt: archived ? ctx.now() : null });
    return recorded<Revision<K>>(
      { outcome: 'revised', record },
      { action: `${kind}.${archived ? 'archived' : 'restored'}`, subject: { kind, id } },
    );
  });
}

/** The fields that differ, as they were and as they are; of an assessment's answers only those that differ. */
export function changedFields(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): [Record<string, unknown>, Record<string, unknown>] {
  const was: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[field] === after[field]) continue;
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue;
    if (field === 'answers') {
      [was[field], is[field]] = changedFields(asFacts(before[field]), asFacts(after[field]));
      continue;
    }
    if (before[field] !== undefined) was[field] = before[field];
    if (after[field] !== undefined) is[field] = after[field];
  }
  return [was, is];
}

const asFacts = (value: unknown) => (value ?? {}) as Record<string, unknown>;
