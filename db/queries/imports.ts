import { and, asc, desc, eq, getTableColumns, inArray, lt, sql } from 'drizzle-orm';
import type { Db } from '../client';
import { bytesOf } from '../dialect';
import { type ImportRunRow, importPart, importRun } from '../schema';

export type ImportStatus = ImportRunRow['status'];
/** An import without its text, decisions and effects, for lists. */
export type ImportHead = Omit<ImportRunRow, 'source' | 'decisions' | 'effects' | 'organisationId'>;

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

/** The same without its text and what it did, of which the one may be long and the other many: how it begins, and how long it is. */
export async function findImportHead(db: Db, organisationId: string, id: string) {
  const { source, effects: _effects, ...head } = getTableColumns(importRun);
  const [row] = await db
    .select({ ...head, beginning: sql<string>`substr(${source}, 1, 40)`, kept: sql<number>`length(${source})` })
    .from(importRun)
    .where(and(eq(importRun.organisationId, organisationId), eq(importRun.id, id)))
    .limit(1);
  return row;
}

/** The text of an import in UTF-8, or undefined when the organisation has none of that id. */
export async function findImportSource(db: Db, organisationId: string, id: string) {
  const { fileName, encoding, source } = importRun;
  const [row] = await db
    .select({ fileName, encoding, source: bytesOf(source) })
    .from(importRun)
    .where(and(eq(importRun.organisationId, organisationId), eq(importRun.id, id)))
    .limit(1);
  return row;
}

/** Every import of an organisation, newest first, without texts. */
export async function listImports(db: Db, organisationId: string): Promise<ImportHead[]> {
  const {
    source: _source,
    decisions: _decisions,
    effects: _effects,
    organisationId: _organisation,
    ...head
  } = getTableColumns(importRun);
  return db
    .select(head)
    .from(importRun)
    .where(eq(importRun.organisationId, organisationId))
    .orderBy(desc(importRun.createdAt), desc(importRun.id));
}

/** The newest import of a list with these headers, or undefined when the organisation had none. */
export async function findImportWithHeaders(
  db: Db,
  organisationId: string,
  headersHash: string,
): Promise<Pick<ImportRunRow, 'id' | 'decisions'> | undefined> {
  const [row] = await db
    .select({ id: importRun.id, decisions: importRun.decisions })
    .from(importRun)
    .where(and(eq(importRun.organisationId, organisationId), eq(importRun.headersHash, headersHash)))
    .orderBy(desc(importRun.createdAt), desc(importRun.id))
    .limit(1);
  return row;
}

/** Keeps what a person decided about an import that waits. */
export async function updateDecisions(
  tx: Db,
  run: { id: string; organisationId: string },
  decisions: ImportRunRow['decisions'],
): Promise<void> {
  await tx
    .update(importRun)
    .set({ decisions })
    .where(and(eq(importRun.organisationId, run.organisationId), eq(importRun.id, run.id)));
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

/** Keeps one part of what an import did; `effects` is JSON. */
export async function insertImportPart(tx: Db, importId: string, part: number, effects: string): Promise<void> {
  await tx.insert(importPart).values({ importId, part, effects: sql`${effects}` });
}

/** What an import did, part by part. */
export async function listImportParts(db: Db, importId: string): Promise<unknown[]> {
  const rows = await db
    .select({ effects: importPart.effects })
    .from(importPart)
    .where(eq(importPart.importId, importId))
    .orderBy(asc(importPart.part));
  return rows.map(({ effects }) => effects);
}

/** Imports of an organisation that a process reads or applies, oldest first. */
export function listRunningImports(db: Db, organisationId: string) {
  return db
    .select({ id: importRun.id, fileName: importRun.fileName, status: importRun.status })
    .from(importRun)
    .where(and(eq(importRun.organisationId, organisationId), inArray(importRun.status, ['reading', 'applying'])))
    .orderBy(asc(importRun.createdAt));
}

/** Gives imports that were begun before `before` and are not done back to review; what they had written is rolled back. */
export async function releaseImports(tx: Db, before: string): Promise<void> {
  await tx
    .update(importRun)
    .set({ status: 'planned', begunAt: null })
    .where(and(inArray(importRun.status, ['reading', 'applying']), lt(importRun.begunAt, before)));
}
