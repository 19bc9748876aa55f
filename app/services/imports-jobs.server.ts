import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import { mutate, recorded } from '../../db/mutate';
import {
  advanceImport,
  findImportHead,
  insertImport,
  listRunningImports,
  releaseImports,
} from '../../db/queries/imports';
import type { ImportRunRow } from '../../db/schema';
import type { ImportDecisions } from '../domain/import-decisions';
import type { App } from '../lib/app.server';
import type { Logger } from '../lib/log.server';
import { type Application, applyImport, type Importing, keptList, lineOf } from './imports.server';
import { rememberedDecisions } from './imports-memory.server';
import { registerSource } from './imports-register.server';
import type { ImportWork, ReadList } from './imports-work.server';

/** From so many rows a list is read and applied beside the requests, with its progress shown; below, at once. */
export const LARGE_LIST_ROWS = 2_000;
/** An import that another process began so long ago has ended with it. */
const LONGEST_IMPORT_MS = 30 * 60_000;

/** How far an import under way is. `total` 0: the rows are still being counted. */
export type Progress = { done: number; total: number };

/** The imports this process reads and applies just now. */
export type ImportJobs = {
  /** Where lists are read and planned. */
  work: ImportWork;
  /** Begins work nobody waits for; one job per import. */
  begin(id: string, total: number, job: (tell: (rows: number) => void) => Promise<void>): void;
  progressOf(id: string): Progress | undefined;
  /** Why the last attempt to apply an import wrote nothing, as long as this process remembers. */
  problemOf(id: string): Exclude<Application['outcome'], 'applied'> | 'failed' | undefined;
  noteProblem(id: string, problem: ReturnType<ImportJobs['problemOf']>): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
};

export function createImportJobs(log: Logger, work: ImportWork): ImportJobs {
  const running = new Map<string, Progress & { ended: Promise<void> }>();
  const problems = new Map<string, ReturnType<ImportJobs['problemOf']>>();
  return {
    work,
    begin(id, total, job) {
      if (running.has(id)) return;
      const progress = { done: 0, total };
      problems.delete(id);
      const ended = nextTurn()
        .then(() =>
          job((rows) => {
            progress.done = Math.min(progress.done + rows, total);
          }),
        )
        .catch((error: Error) =>
          log.error({ import: id, error: error.message, stack: error.stack }, 'an import failed'),
        )
        .finally(() => running.delete(id));
      running.set(id, Object.assign(progress, { ended }));
    },
    progressOf: (id) => running.get(id),
    problemOf: (id) => problems.get(id),
    noteProblem: (id, problem) => void problems.set(id, problem),
    idle: async () => {
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Keeps a large list and has its rows compared with the register beside the requests. Returns the import's id at once. */
export async function beginReading(
  ctx: Importing,
  jobs: ImportJobs,
  { list, rows, headersHash }: ReadList,
): Promise<string> {
  const id = randomUUID();
  const decisions = await rememberedDecisions(ctx.db.read, ctx.organisation.id, headersHash);
  const { fileName, source } = list;
  const run = { id, organisationId: ctx.organisation.id };
  const at = ctx.now();
  const row = { ...list, ...run, headersHash, decisions, createdBy: ctx.actor, createdAt: at };
  await ctx.db.transact((tx) => insertImport(tx, { ...row, status: 'reading', counts: { rows }, begunAt: at }));
  beginCounting(ctx, jobs, { ...run, fileName, decisions, rows, beginning: source.slice(0, 40), kept: source.length });
  return id;
}

/** Apart from where the list was brought, so that its text can go. */
function beginCounting(
  ctx: Importing,
  jobs: ImportJobs,
  run: Pick<ImportRunRow, 'id' | 'organisationId' | 'fileName'> & {
    decisions: ImportDecisions;
    rows: number;
    beginning: string;
    kept: number;
  },
): void {
  const { id, fileName, decisions, rows } = run;
  jobs.begin(id, rows, async (tell) => {
    try {
      const register = await registerSource(ctx.db.read, ctx.organisation.id);
      const list = keptList(ctx.db.read, run);
      const counts = await jobs.work.count({ list, decisions, register, planning: ctx }, tell);
      await mutate({ ...ctx, groupId: id }, async (tx) => {
        await advanceImport(tx, run, 'reading', { status: 'planned', counts, begunAt: null });
        return recorded(id, lineOf('planned', id, { fileName, ...counts }));
      });
    } catch (error) {
      await ctx.db.transact((tx) => advanceImport(tx, run, 'reading', { status: 'failed', begunAt: null }));
      throw error;
    }
  });
}

/**
 * Has a large import applied beside the requests, in one transaction. What comes of it stands in its status; where nothing
 * was written it waits for review again.
 */
export async function beginApplying(
  ctx: Importing,
  jobs: ImportJobs,
  id: string,
  expected: string,
): Promise<'begun' | 'not-found' | 'not-planned'> {
  const run = await findImportHead(ctx.db.read, ctx.organisation.id, id);
  if (!run) return 'not-found';
  const isTaken = await ctx.db.transact((tx) =>
    advanceImport(tx, run, 'planned', { status: 'applying', begunAt: ctx.now() }),
  );
  if (!isTaken) return 'not-planned';
  jobs.begin(id, run.counts.rows ?? 0, async (tell) => {
    const giveBack = (problem: NonNullable<ReturnType<ImportJobs['problemOf']>>) => {
      jobs.noteProblem(id, problem);
      return ctx.db.transact((tx) => advanceImport(tx, run, 'applying', { status: 'planned', begunAt: null }));
    };
    try {
      const { outcome } = await applyImport(ctx, id, expected, { from: 'applying', tell, work: jobs.work });
      if (outcome !== 'applied') await giveBack(outcome);
    } catch (error) {
      await giveBack('failed');
      throw error;
    }
  });
  return 'begun';
}

/** Whether a list of so many rows is read and applied beside the requests. */
export const isLarge = (rows: number): boolean => rows >= LARGE_LIST_ROWS;

/** An import under way, for every page of its organisation. */
export type RunningImport = { id: string; fileName: string; stage: 'reading' | 'applying' } & Progress;

/** The imports of an organisation that are read or applied just now. */
export async function listUnderWay(
  db: Db,
  jobs: Pick<ImportJobs, 'progressOf'>,
  organisationId: string,
): Promise<RunningImport[]> {
  const runs = await listRunningImports(db, organisationId);
  return runs.map(({ id, fileName, status }) => {
    const { done, total } = jobs.progressOf(id) ?? { done: 0, total: 0 };
    return { id, fileName, stage: status as RunningImport['stage'], done, total };
  });
}

/**
 * Gives imports back to review that a process left under way when it ended: their transaction went with it. Only one
 * process serves an SQLite file; on PostgreSQL another replica may be at work, so that only time tells.
 */
export async function releaseForgottenImports({ db, now }: Pick<App, 'db' | 'now'>): Promise<void> {
  const before = Date.parse(now()) - (db.engine === 'sqlite' ? 0 : LONGEST_IMPORT_MS);
  await db.transact((tx) => releaseImports(tx, new Date(before).toISOString()));
}
