import { dayOf, type IsoDate } from '../domain/days';
import { DUE_KINDS, type DueKind } from '../domain/due';
import { readDay } from '../lib/as-of';
import type { Context } from '../lib/context.server';
import { dueSubject } from '../lib/due-words';
import { selectLines } from '../lib/list-select';
import { type ListShape, type ListView, readListView } from '../lib/list-view';
import { CALENDAR_DAYS, type DueLine, loadDueDates } from './due-dates.server';

/** The list of due dates: soonest first, what is overdue before it. */
export const DUE_SHAPE: ListShape = {
  columns: ['on', 'kind', 'about', 'step'],
  hidden: ['step'],
  sortable: ['on', 'kind', 'about'],
  filters: ['within', 'kind'],
};

/** What the list can be narrowed to: overdue, or so many days ahead. */
export const DUE_WITHIN = ['overdue', '30', '90'] as const;

export type DueList = {
  view: ListView;
  lines: DueLine[];
  day: IsoDate;
  isToday: boolean;
  /** Due dates before search and filters, and those of them whose day has passed. */
  total: number;
  overdue: number;
  kinds: DueKind[];
};

/** The due dates an address asks for: `?q=`, `within=`, `kind=`, sort, `at=` for a day; twelve months ahead and overdue. */
export async function viewDueDates(ctx: Context, request: Request): Promise<DueList> {
  const view = readListView(new URL(request.url), DUE_SHAPE);
  const today = dayOf(ctx.now());
  const day = readDay(request, today);
  const all = await loadDueDates(ctx, day, CALENDAR_DAYS);
  const about = (line: DueLine) => dueSubject(line, ctx.language);
  const what = (line: DueLine) => ctx.t(`calendar.kind.${line.kind}`);
  const lines = selectLines(
    all,
    view,
    {
      text: (line) => [about(line), what(line), line.on],
      filters: {
        kind: ({ kind }, value) => kind === value,
        within: ({ daysLeft }, value) =>
          value === 'overdue' ? daysLeft < 0 : daysLeft >= 0 && daysLeft <= (Number(value) || CALENDAR_DAYS),
      },
      order: { on: ({ on }) => on, kind: what, about },
    },
    ctx.language,
  );
  return {
    view,
    lines,
    day,
    isToday: day === today,
    total: all.length,
    overdue: all.filter(({ daysLeft }) => daysLeft < 0).length,
    kinds: DUE_KINDS.filter((kind) => all.some((line) => line.kind === kind)),
  };
}
