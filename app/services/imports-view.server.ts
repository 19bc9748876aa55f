import type { AppliedItem } from '../domain/import-effects';
import type { RowProblem } from '../domain/recognition/cells';
import { grouped } from '../lib/grouped';
import type { Importing, ListedImport, OpenedImport } from './imports.server';
import { draftImport } from './imports-draft.server';
import { readTable } from './imports-reading.server';
import {
  REVIEW_FILTERS,
  REVIEW_PAGE_SIZE,
  type ReviewFilter,
  reviewColumns,
  reviewRows,
  sourceLine,
} from './imports-review.server';
import { draftUndo, mayUndo } from './imports-undo.server';

/**
 * What the page of one import shows: the plan while it waits, what was done once it was applied, and with `?undo` what
 * taking it back would do. `?show=` and `?page=` choose the rows of the plan.
 */
export async function viewImport(ctx: Importing, run: OpenedImport, query: URLSearchParams) {
  const head = headOf(run);
  const page = Math.max(1, Number.parseInt(query.get('page') ?? '', 10) || 1);
  if (run.status === 'planned') {
    const draft = await draftImport(ctx.db.read, ctx.organisation, run.source, ctx);
    const asked = query.get('show');
    const show: ReviewFilter = REVIEW_FILTERS.find((name) => name === asked) ?? 'all';
    return {
      state: 'planned' as const,
      head: { ...head, counts: { ...draft.counts } as Record<string, number> },
      basis: draft.basis,
      operations: draft.plan.operations.length,
      columns: reviewColumns(draft),
      skipped: draft.recognition.skipped,
      rejectedLines: [...new Set(draft.rejected.map(({ line }) => line))],
      waits: !ctx.mayEdit,
      show,
      ...reviewRows(draft, show, page),
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
  const at = Math.min(page, pages);
  return {
    state: 'settled' as const,
    head,
    canUndo,
    items: items.slice((at - 1) * REVIEW_PAGE_SIZE, at * REVIEW_PAGE_SIZE),
    page: at,
    pages,
    ...rejectedOf(run, effects?.rejected ?? []),
    undo: effects?.undo,
  };
}

function rejectedOf({ source }: OpenedImport, rejected: readonly RowProblem[]) {
  const byLine = [...grouped(rejected, ({ line }) => line)];
  const shown = byLine.slice(0, REVIEW_PAGE_SIZE);
  if (shown.length === 0) return { rejected: [], rejectedRows: 0 };
  const { csv } = readTable(source);
  return {
    rejected: shown.map(([line, problems]) => ({ line, source: sourceLine(csv, line), problems })),
    rejectedRows: byLine.length,
  };
}

function headOf({
  source: _source,
  effects: _effects,
  organisationId: _organisation,
  ...head
}: OpenedImport): ListedImport {
  return head;
}
