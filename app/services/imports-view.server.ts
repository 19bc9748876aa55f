import type { AppliedItem } from '../domain/import-effects';
import type { RowProblem } from '../domain/recognition/cells';
import { grouped } from '../lib/grouped';
import type { Importing, ListedImport, OpenedImport } from './imports.server';
import { draftImport } from './imports-draft.server';
import { type ImportJobs, isLarge } from './imports-jobs.server';
import { viewPlan } from './imports-plan-view.server';
import { readTable } from './imports-reading.server';
import { REVIEW_PAGE_SIZE } from './imports-review.server';
import { sourceLinesOf } from './imports-review-source.server';
import { draftUndo, mayUndo } from './imports-undo.server';

/**
 * What the page of one import shows: the plan while it waits, what was done once it was applied, and with `?undo` what
 * taking it back would do. The other parameters choose the rows of the plan and what of them is worked on.
 */
export async function viewImport(ctx: Importing & { jobs?: ImportJobs }, run: OpenedImport, query: URLSearchParams) {
  const head = headOf(run);
  if (run.status === 'reading' || run.status === 'applying') {
    const { done, total } = ctx.jobs?.progressOf(run.id) ?? { done: 0, total: 0 };
    return { state: 'running' as const, head, stage: run.status, done, total };
  }
  if (run.status === 'failed') return { state: 'failed' as const, head };
  if (run.status === 'planned') {
    const { decisions } = run;
    const draft = await draftImport(ctx.db.read, ctx.organisation, run, { ...ctx, decisions });
    return {
      state: 'planned' as const,
      isLarge: isLarge(draft.recognition.rows.length),
      problem: ctx.jobs?.problemOf(run.id),
      head: { ...head, counts: { ...draft.counts } as Record<string, number> },
      waits: !ctx.mayEdit,
      ...viewPlan(draft, query),
    };
  }
  const { effects } = run;
  const canUndo = run.status === 'applied' && mayUndo(run, ctx);
  if (canUndo && effects && query.has('undo')) {
    const { plan, basis } = await draftUndo(ctx.db.read, ctx.organisation.id, effects);
    const count = (kind: string) => plan.deletions.filter((record) => record.kind === kind).length;
    return {
      state: 'undoing' as const,
      head,
      basis,
      deleted: {
        vendors: count('vendor'),
        engagements: count('engagement'),
        locations: count('location'),
        safeguards: count('safeguard'),
      },
      restored: plan.restorations.map(({ record: { kind, id, label }, fields }) => ({ kind, id, label, fields })),
      kept: plan.kept,
      conflicts: plan.conflicts,
    };
  }
  const items: AppliedItem[] = effects?.items ?? [];
  const pages = Math.max(1, Math.ceil(items.length / REVIEW_PAGE_SIZE));
  const at = Math.min(Math.max(1, Number.parseInt(query.get('page') ?? '', 10) || 1), pages);
  return {
    state: 'settled' as const,
    head,
    canUndo,
    items: items.slice((at - 1) * REVIEW_PAGE_SIZE, at * REVIEW_PAGE_SIZE),
    page: at,
    pages,
    decided: effects?.decided ?? {},
    ...rejectedOf(run, effects?.rejected ?? []),
    undo: effects?.undo,
  };
}

function rejectedOf(run: OpenedImport, rejected: readonly RowProblem[]) {
  const byLine = [...grouped(rejected, ({ line }) => line)];
  const shown = byLine.slice(0, REVIEW_PAGE_SIZE);
  if (shown.length === 0) return { rejected: [], rejectedRows: 0 };
  const { decisions } = run;
  const linesOf = sourceLinesOf({ ...readTable(run, decisions), decisions });
  return {
    rejected: shown.map(([line, problems]) => ({ line, source: linesOf({ lines: [line], problems }), problems })),
    rejectedRows: byLine.length,
  };
}

function headOf({
  source: _source,
  decisions: _decisions,
  effects: _effects,
  organisationId: _organisation,
  ...head
}: OpenedImport): ListedImport {
  return head;
}
