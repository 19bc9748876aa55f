import { ASSESSMENT_STATUSES } from '../domain/assessments';
import { dayOf } from '../domain/days';
import type { Context } from '../lib/context.server';
import { selectLines } from '../lib/list-select';
import { type ListShape, type ListView, readListView } from '../lib/list-view';
import { type AssessmentLine, listAssessments } from './assessment-lists.server';

/** The list of assessments: by importer unless the address says otherwise. */
export const ASSESSMENT_SHAPE: ListShape = {
  columns: ['importer', 'destination', 'transfers', 'status', 'review', 'progress'],
  sortable: ['importer', 'destination', 'status', 'review', 'progress'],
  filters: ['status', 'destination', 'archived'],
};

/** The assessments an address asks for: `?q=`, filters, sort. Archived ones only where `archived=yes` asks for them. */
export async function viewAssessments(ctx: Context, request: Request) {
  const view: ListView = readListView(new URL(request.url), ASSESSMENT_SHAPE);
  const all = await listAssessments(ctx, dayOf(ctx.now()));
  const wanted = all.filter(({ archived }) => archived === (view.filters.archived === 'yes'));
  const lines = selectLines(
    wanted,
    view,
    {
      text: (line: AssessmentLine) => [
        line.vendor,
        line.title,
        line.destination,
        ...line.transfers.map(({ service }) => service),
      ],
      filters: {
        status: (line, value) => line.status === value,
        destination: (line, value) => line.place === value,
      },
      order: {
        importer: ({ vendor }) => vendor,
        destination: ({ destination }) => destination,
        status: ({ status }) => ASSESSMENT_STATUSES.indexOf(status),
        review: ({ reviewDueOn }) => reviewDueOn,
        progress: ({ progress: { answered, required } }) => answered / Math.max(1, required),
      },
    },
    ctx.language,
  );
  const places = new Map(all.map(({ place, destination }) => [place, destination]));
  return {
    view,
    lines,
    total: all.length,
    destinations: [...places]
      .map(([value, label]) => ({ value, label }))
      .toSorted((one, other) => one.label.localeCompare(other.label, ctx.language)),
  };
}
