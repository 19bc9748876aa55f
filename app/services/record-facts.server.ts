import type { Writing } from '../../db/mutate';
import { factsOf, findRecord, type RecordFacts, type RecordKind, type RecordOf } from '../../db/queries/records';

export type { RecordKind } from '../../db/queries/records';
export type Facts<K extends RecordKind> = RecordFacts[K];
/** A record as any page of the register handles it. */
export type Kept = { id: string; version: number; toConfirm: string[]; archivedAt?: string | undefined } & Record<
  string,
  unknown
>;

/** One record of the organisation, archived or not; undefined when it has none of that id. */
export async function findRecordOf<K extends RecordKind>(
  ctx: Pick<Writing, 'db' | 'organisation'>,
  kind: K,
  id: string | undefined,
): Promise<(Kept & RecordOf[K]) | undefined> {
  return (await findRecord(ctx.db.read, kind, ctx.organisation.id, id ?? '')) as (Kept & RecordOf[K]) | undefined;
}

/** What a person can state of a record, without identifiers, versions and times. */
export const statedFacts = <K extends RecordKind>(kind: K, record: RecordOf[K]): Facts<K> => factsOf(kind, record);
