import { findImport, updateDecisions } from '../../db/queries/imports';
import { findRecord } from '../../db/queries/records';
import {
  chooseColumnFields,
  chooseVendor,
  correctRow,
  ImportDecisions,
  NEW_VENDOR,
  NO_DECISIONS,
  resetLines,
  skipLines,
  takeLines,
} from '../domain/import-decisions';
import type { Importing } from './imports.server';
import { draftImport } from './imports-draft.server';
import { decisionsOf } from './imports-memory.server';
import { type ListSource, readTable } from './imports-reading.server';
import { type ReviewFilter, rowsShown } from './imports-review.server';
import { sourceOf } from './imports-source.server';

/** What somebody decides about a list that waits. */
export type Decision =
  /** New texts for cells, by line and column. */
  | { act: 'correct'; lines: ReadonlyMap<number, ReadonlyMap<number, string>> }
  /** What columns mean, by table and column. */
  | {
      act: 'columns';
      fields: ReadonlyMap<number, ReadonlyMap<number, ImportDecisions['columns'][number]['field']>>;
    }
  | { act: 'skip' | 'take'; lines: number[] }
  /** The same for every row a filter and a search show. */
  | { act: 'skip-shown' | 'take-shown'; show: ReviewFilter; q: string; group?: string }
  /**
   * Whom the rows of a name, or with `line` one row, speak of: an id, `new`, or undefined for what the matching says.
   * `at` is the row it was decided at.
   */
  | { act: 'vendor'; name: string; line?: number | undefined; vendor: string | undefined; at?: number | undefined }
  | { act: 'reset-row'; lines: number[]; name: string | undefined }
  /** How columns were read for an earlier list. */
  | { act: 'forget-columns' }
  | { act: 'reset' };

export const DECISION_PROBLEMS = [
  'vendor-column-missing',
  'text-too-long',
  'row-unknown',
  'vendor-unknown',
  'too-many-decisions',
] as const;
export type DecisionProblem = (typeof DECISION_PROBLEMS)[number];

export type Deciding = { outcome: 'decided' | 'not-found' | 'not-planned' } | { outcome: DecisionProblem };

type Next = ImportDecisions | DecisionProblem;
type Waiting = { list: ListSource; decisions: ImportDecisions };

/**
 * Keeps a decision with the list it is about. Nothing of it reaches the register, and no history line is written, before
 * the list is applied; then the line of the import tells every decision that counted.
 */
export async function decideImport(ctx: Importing, id: string, decision: Decision): Promise<Deciding> {
  return ctx.db.transact(async (tx) => {
    const run = await findImport(tx, ctx.organisation.id, id);
    if (!run) return { outcome: 'not-found' };
    if (run.status !== 'planned') return { outcome: 'not-planned' };
    const next = await decided(ctx, { list: run, decisions: decisionsOf(run) }, decision);
    if (typeof next === 'string') return { outcome: next };
    const checked = ImportDecisions.safeParse(next);
    if (!checked.success) return { outcome: problemOf(checked.error.issues) };
    await updateDecisions(tx, run, checked.data);
    return { outcome: 'decided' };
  });
}

const problemOf = (issues: readonly { message: string }[]): DecisionProblem =>
  issues.some(({ message }) => message === 'text-too-long') ? 'text-too-long' : 'too-many-decisions';

async function decided(ctx: Importing, waiting: Waiting, decision: Decision): Promise<Next> {
  const { decisions } = waiting;
  switch (decision.act) {
    case 'correct':
      return corrected(waiting, decision.lines);
    case 'columns':
      return remapped(waiting, decision);
    case 'skip':
      return skipLines(decisions, decision.lines);
    case 'take':
      return takeLines(decisions, decision.lines);
    case 'skip-shown':
    case 'take-shown': {
      const draft = await draftImport(ctx.db.read, ctx.organisation, waiting.list, { ...ctx, decisions });
      const lines = rowsShown(draft, decision).flatMap((row) => row.lines);
      return decision.act === 'skip-shown' ? skipLines(decisions, lines) : takeLines(decisions, lines);
    }
    case 'vendor':
      return chosen(ctx, decisions, decision);
    case 'reset-row':
      return resetLines(decisions, decision.lines, decision.name);
    case 'forget-columns': {
      const { columnsFrom: _from, ...rest } = decisions;
      return { ...rest, columns: [] };
    }
    case 'reset':
      return NO_DECISIONS;
  }
}

function corrected({ list, decisions }: Waiting, lines: ReadonlyMap<number, ReadonlyMap<number, string>>): Next {
  const { row } = sourceOf(readTable(list));
  let next = decisions;
  for (const [line, texts] of lines) {
    if (row(line).length === 0) return 'row-unknown';
    next = correctRow(next, line, texts, row(line));
  }
  return next;
}

/** A list has a column that says who the vendor is in every table that is read. */
function remapped({ list, decisions }: Waiting, { fields }: Extract<Decision, { act: 'columns' }>): Next {
  const { tables, others } = readTable(list).recognition;
  let next: ImportDecisions = decisions;
  for (const [table, chosenFields] of fields) {
    const columns = [...tables, ...others].find((one) => one.table === table)?.columns ?? [];
    next = chooseColumnFields(next, table, chosenFields, new Map(columns.map(({ index, field }) => [index, field])));
  }
  const read = readTable(list, next).recognition.tables;
  const isRead = (table: number) =>
    read.some((one) => one.table === table && one.columns.some(({ field }) => field === 'name'));
  const decidedOn = new Set(next.columns.map(({ table }) => table));
  return read.length > 0 && [...fields.keys()].every((table) => isRead(table) || !decidedOn.has(table))
    ? next
    : 'vendor-column-missing';
}

async function chosen(
  { db, organisation }: Importing,
  decisions: ImportDecisions,
  { name, line, vendor }: Extract<Decision, { act: 'vendor' }>,
): Promise<Next> {
  if (vendor !== undefined && vendor !== NEW_VENDOR) {
    const record = await findRecord(db.read, 'vendor', organisation.id, vendor);
    if (!record || record.archivedAt) return 'vendor-unknown';
  }
  return name.trim() === '' ? 'row-unknown' : chooseVendor(decisions, { name, line, vendor });
}
