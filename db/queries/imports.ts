import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Db } from '../client';
import { type ImportRunRow, importRun } from '../schema';

export type ImportStatus = ImportRunRow['status'];
/** An import without its text and effects, for lists. */
export type ImportHead = Omit<ImportRunRow, 'source' | 'effects' | 'organisationId'>;

/** Keeps a list somebody brought. */
export async function insertImport(tx: Db, row: typeof importRun.$inferInsert): Promise<void> {
  await tx.insert(importRun).values(row);
}

/** One import, or undefined when the organisation has none of that id. */
export async function findImport(db: Db, organisationId: string, id: string): Promise<ImportRunRow | undefined> {
  const [row] = await db
    .select()
    .from(importRun)
    .where(and(eq(importRun.organisationId, organisationId), eq(importRun.id, id)))
    .limit(1);
  return row;
}

/** Every import of an organisation, newest first, without texts. */
export async function listImports(db: Db, organisationId: string): Promise<ImportHead[]> {
  const { source: _source, effects: _effects, organisationId: _organisation, ...head } = getTableColumns(importRun);
  return db
    .select(head)
    .from(importRun)
    .where(eq(importRun.organisationId, organisationId))
    .orderBy(desc(importRun.createdAt), desc(importRun.id));
}

/** Takes an import from one status to the next; false when it no longer has the first. */
export async function advanceImport(
  tx: Db,
  run: { id: string; organisationId: string },
  from: ImportStatus,
  changes: Partial<typeof importRun.$inferInsert> & { status: ImportStatus },
): Promise<boolean> {
  const advanced = await tx
    .update(importRun)
    .set(changes)
    .where(and(eq(importRun.organisationId, run.organisationId), eq(importRun.id, run.id), eq(importRun.status, from)))
    .returning({ id: importRun.id });
  return advanced.length > 0;
}
