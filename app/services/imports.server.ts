import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { listEmails } from '../../db/queries/history';
import {
  advanceImport,
  findImport,
  findImportHead,
  findImportSource,
  type ImportHead,
  type ImportStatus,
  insertImport,
  listImports,
} from '../../db/queries/imports';
import type { ImportRunRow, OrganisationRow } from '../../db/schema';
import { columnsOnly, type ImportDecisions } from '../domain/import-decisions';
import type { ImportEffects } from '../domain/import-effects';
import { lengthUnpacked } from '../lib/packed-text.server';
import { carryingOut } from './imports-carrying-out.server';
import { effectsOf } from './imports-effects.server';
import { decisionsOf, rememberedDecisions } from './imports-memory.server';
import { registerSource } from './imports-register.server';
import { type ImportWork, type KeptList, listAtHand, type ReadList, workHere } from './imports-work.server';

/** Who imports. `mayEdit` as in the permissions: whether what they write needs no further confirmation. */
export type Importing = Writing & { organisation: OrganisationRow; mayEdit: boolean };

/** Keeps a list somebody brought with what was understood of it; the register stays as it is. Returns the import's id. */
export async function bringList(
  ctx: Importing,
  { list, headersHash }: Pick<ReadList, 'list' | 'headersHash'>,
): Promise<string> {
  const decisions = await rememberedDecisions(ctx.db.read, ctx.organisation.id, headersHash);
  const register = await registerSource(ctx.db.read, ctx.organisation.id);
  const counts = await workHere.count({ list: listAtHand(list), decisions, register, planning: ctx });
  const id = randomUUID();
  return mutate({ ...ctx, groupId: id }, async (tx) => {
    await insertImport(tx, {
      ...list,
      headersHash,
      decisions,
      id,
      organisationId: ctx.organisation.id,
      status: 'planned',
      counts,
      createdBy: ctx.actor,
      createdAt: ctx.now(),
    });
    return recorded(id, lineOf('planned', id, { fileName: list.fileName, ...counts }));
  });
}

export type Application =
  | { outcome: 'applied'; counts: Record<string, number> }
  | { outcome: 'not-found' | 'changed-since-review' | 'nothing-to-apply' }
  /** Applied, undone or discarded already. */
  | { outcome: 'not-planned'; status: ImportStatus };

/**
 * Carries out an import in one transaction: records, history, and what an undo needs. `expected` is the basis of the
 * plan a person saw; where the register has changed so that the plan is another, nothing of it stays written. Without it
 * the plan is carried out whatever it is. `tell` hears how many rows are done.
 */
export function applyImport(
  ctx: Importing,
  id: string,
  expected: string | undefined,
  {
    from = 'planned',
    tell = () => undefined,
    work = workHere,
  }: { from?: 'planned' | 'applying'; tell?: (rows: number) => void; work?: Pick<ImportWork, 'prepare'> } = {},
): Promise<Application> {
  const carriedOut = async (tx: Db) => {
    const run = await findImportHead(tx, ctx.organisation.id, id);
    if (!run) return refused<Application>({ outcome: 'not-found' });
    if (run.status !== from) return refused<Application>({ outcome: 'not-planned', status: run.status });
    const { carryOut, touched } = carryingOut(tx, ctx, id);
    const preparation = {
      list: keptList(tx, run),
      decisions: decisionsOf(run),
      register: await registerSource(tx, ctx.organisation.id),
      planning: ctx,
      shared: { organisationId: ctx.organisation.id, createdAt: ctx.now() },
    };
    const { basis, decided, ...prepared } = await work.prepare(preparation, async (part) => {
      await carryOut(part);
      tell(part.rows);
    });
    if (expected !== undefined && basis !== expected) return refused<Application>({ outcome: 'changed-since-review' });
    if (Object.values(touched).every((count) => count === 0))
      return refused<Application>({ outcome: 'nothing-to-apply' });
    const counts = { ...prepared.counts, ...touched };
    const effects: Partial<ImportEffects> = { decided };
    await advanceImport(tx, run, from, { status: 'applied', counts, effects, appliedAt: ctx.now(), begunAt: null });
    return recorded<Application>(
      { outcome: 'applied', counts },
      lineOf('applied', id, { fileName: run.fileName, ...counts, ...decided }),
    );
  };
  return mutate({ ...ctx, groupId: id }, carriedOut, { much: true });
}

/** The list of an import, kept with it. */
export const keptList = (
  db: Db,
  { id, organisationId, beginning, kept }: { id: string; organisationId: string; beginning: string; kept: number },
): KeptList => ({
  characters: lengthUnpacked(beginning, kept),
  async open() {
    const list = await findImportSource(db, organisationId, id);
    if (!list) throw new Error(`The list of import ${id} is gone`);
    return list;
  },
});

/** Gives a planned import up: its text and the corrections of it are deleted, its line in the list stays. */
export function discardImport(ctx: Importing, id: string): Promise<'discarded' | 'not-found' | 'not-planned'> {
  return mutate({ ...ctx, groupId: id }, async (tx) => {
    const run = await findImport(tx, ctx.organisation.id, id);
    if (!run) return refused('not-found' as const);
    const decisions = columnsOnly(decisionsOf(run));
    if (!(await advanceImport(tx, run, 'planned', { status: 'discarded', source: '', decisions })))
      return refused('not-planned' as const);
    return recorded('discarded' as const, lineOf('discarded', id, { fileName: run.fileName }));
  });
}

/** A line of the history about an import as a whole. */
export const lineOf = (
  verb: 'planned' | 'applied' | 'discarded' | 'undone',
  id: string,
  after: Record<string, unknown>,
): HistoryLine => ({
  action: `import.${verb}`,
  subject: { kind: 'import', id },
  after,
});

/** Who brought an import: a mail address, the command line, or somebody whose account no longer exists. */
export type Bringer = { email?: string; isCommandLine: boolean };
export type ListedImport = ImportHead & { by: Bringer };
export type OpenedImport = Omit<ImportRunRow, 'effects' | 'decisions'> & {
  by: Bringer;
  decisions: ImportDecisions;
  effects: ImportEffects | undefined;
};

/** Every import of an organisation, newest first. */
export async function listBroughtLists(db: Db, organisationId: string): Promise<ListedImport[]> {
  const heads = await listImports(db, organisationId);
  const emails = await listEmails(db, [...new Set(heads.map(({ createdBy }) => createdBy))]);
  return heads.map((head) => ({ ...head, by: bringerOf(head.createdBy, emails) }));
}

/** One import with its text and what it did, or undefined when the organisation has none of that id. */
export async function openImport(db: Db, organisationId: string, id: string): Promise<OpenedImport | undefined> {
  const run = await findImport(db, organisationId, id);
  if (!run) return undefined;
  const emails = await listEmails(db, [run.createdBy]);
  return {
    ...run,
    by: bringerOf(run.createdBy, emails),
    decisions: decisionsOf(run),
    effects: await effectsOf(db, run),
  };
}

function bringerOf(actor: string, emails: Map<string, string>): Bringer {
  const email = emails.get(actor);
  return { isCommandLine: actor === 'cli', ...(email && { email }) };
}
