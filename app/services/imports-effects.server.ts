import { idsFrom } from '../../db/bulk';
import type { Db } from '../../db/client';
import { listImportParts } from '../../db/queries/imports';
import type { ImportRunRow } from '../../db/schema';
import type { CreatedRecord, CreatedRun, ImportEffects, KeptEffects } from '../domain/import-effects';

/** What an import did, put together from its parts; undefined while it did nothing. */
export async function effectsOf(
  db: Db,
  run: Pick<ImportRunRow, 'id' | 'status' | 'effects'>,
): Promise<ImportEffects | undefined> {
  if (run.status !== 'applied' && run.status !== 'undone') return undefined;
  const whole = {
    created: [],
    updated: [],
    items: [],
    rejected: [],
    ...(run.effects as Partial<ImportEffects> | null),
  };
  const parts = (await listImportParts(db, run.id)) as KeptEffects[];
  if (parts.length === 0) return whole;
  const all: KeptEffects[] = [whole, ...parts];
  return {
    ...whole,
    created: all.flatMap(({ created = [], runs = [] }) => [...created, ...runs.flatMap(recordsOf)]),
    updated: all.flatMap(({ updated = [] }) => updated),
    items: all.flatMap(({ items = [] }) => items).sort((a, b) => a.line - b.line),
    rejected: all.flatMap(({ rejected = [] }) => rejected),
  };
}

const recordsOf = ({ kind, first, count }: CreatedRun): CreatedRecord[] =>
  idsFrom(first, count).map((id) => ({ kind, id }));
