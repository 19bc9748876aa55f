import type { MatchProposal } from '../domain/import-plan-types';
import { fold, identityOf } from '../domain/recognition/folding';
import { grouped } from '../lib/grouped';
import type { ImportDraft } from './imports-draft.server';
import { missingVendors, type PlannedRow, planRows } from './imports-review-rows.server';
import { type SourceLine, sourceLinesOf } from './imports-review-source.server';
import { type Statement, statementsOf } from './imports-review-statements.server';

/** Which rows of a plan a person looks at; `missing` are vendors on file that the list does not name. */
export const REVIEW_FILTERS = [
  'all',
  'new',
  'changed',
  'unchanged',
  'rejected',
  'to-confirm',
  'which-vendor',
  'kept',
  'decided',
  'skipped',
  'missing',
] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** A row as a page shows it: beside its source, with everything it states. */
export type ReviewRow = Omit<PlannedRow, 'item' | 'proposals'> & {
  source: SourceLine[];
  statements: Statement[];
  proposals: (MatchProposal & { name: string })[];
};
/** `group` is the heading the rows stand under, empty for all. */
export type ReviewQuery = { show: ReviewFilter; q: string; group: string; page: number };

export const REVIEW_PAGE_SIZE = 50;
const LONGEST_SEARCH = 200;

/** Reads `?show= &q= &group= &page=`; whatever it does not know it ignores. `page` counts from 1. */
export function readReviewQuery(query: URLSearchParams): ReviewQuery {
  const asked = query.get('show');
  return {
    show: REVIEW_FILTERS.find((name) => name === asked) ?? 'all',
    q: (query.get('q') ?? '').trim().slice(0, LONGEST_SEARCH),
    group: (query.get('group') ?? '').trim().slice(0, LONGEST_SEARCH),
    page: Math.max(1, Number.parseInt(query.get('page') ?? '', 10) || 1),
  };
}

/** The rows of a plan that a search and a filter leave, in the order of the list, all pages of them. */
export function rowsShown(
  draft: ImportDraft,
  { show, q, group = '' }: Pick<ReviewQuery, 'show' | 'q'> & { group?: string },
): PlannedRow[] {
  return under(draft, searched(draft, planRows(draft), q), group).filter((row) => matches(row, show));
}

/** One page of a plan, with how many rows each filter has under the same search. */
export function reviewRows(draft: ImportDraft, { show, q, group, page }: ReviewQuery) {
  const all = planRows(draft);
  const found = searched(draft, all, q);
  const rows = under(draft, found, group);
  const words = fold(q);
  const missing = missingVendors(draft, all).filter(({ name }) => fold(name).includes(words));
  const countOf = (name: ReviewFilter) =>
    name === 'missing' ? missing.length : rows.filter((row) => matches(row, name)).length;
  const shown = show === 'missing' ? [] : rows.filter((row) => matches(row, show));
  const pages = Math.max(1, Math.ceil((show === 'missing' ? missing.length : shown.length) / REVIEW_PAGE_SIZE));
  const at = Math.min(page, pages);
  const onPage = <T>(list: readonly T[]) => list.slice((at - 1) * REVIEW_PAGE_SIZE, at * REVIEW_PAGE_SIZE);
  return {
    rows: onPage(shown).map(detailing(draft)),
    missing: show === 'missing' ? onPage(missing) : [],
    show,
    q,
    group,
    groups: groupsOf(draft, found),
    page: at,
    pages,
    shown: shown.length,
    shownSkipped: shown.filter(({ kind }) => kind === 'skipped').length,
    filters: REVIEW_FILTERS.map((name) => ({ name, count: countOf(name) })).filter(
      ({ name, count }) => name === 'all' || name === show || count > 0,
    ),
  };
}

function detailing(draft: ImportDraft): (row: PlannedRow) => ReviewRow {
  const read = new Map(draft.recognition.rows.map((row) => [row.line, row]));
  const byName = grouped(draft.recognition.rows, (row) => identityOf(row.vendor.name.value));
  const names = new Map(draft.register.vendors.map(({ id, name }) => [id, name]));
  const linesOf = sourceLinesOf(draft);
  return ({ item, proposals, ...row }) => {
    const ofName = byName.get(identityOf(row.name ?? '')) ?? [];
    const rows = [...row.lines.flatMap((line) => read.get(line) ?? []), ...ofName];
    return {
      ...row,
      source: linesOf(row),
      statements: item ? statementsOf(item, row.vendor?.isNew === true, rows) : [],
      proposals: proposals
        .map((proposal) => ({ ...proposal, name: names.get(proposal.vendorId) ?? '' }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  };
}

function matches(row: PlannedRow, filter: ReviewFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'to-confirm':
      return row.toConfirm > 0;
    case 'which-vendor':
      return isVendorOpen(row);
    case 'kept':
      return row.kept.some(({ field }) => field !== 'name');
    case 'decided':
      return row.isDecided;
    default:
      return row.kind === filter;
  }
}

/** The vendor was guessed from its name, or could be one of several on file. */
const isVendorOpen = ({ matchedBy, vendor, proposals, choice }: PlannedRow) =>
  matchedBy === 'similar-name' || (vendor?.isNew === true && proposals.length > 0 && choice === undefined);

/** The headings under which rows stand, in the order of the list, where there are several, with their rows. */
function groupsOf(draft: ImportDraft, rows: readonly PlannedRow[]): { name: string; count: number }[] {
  const headingOf = headings(draft);
  const groups = [...grouped(rows, ({ line }) => headingOf(line))];
  return groups.length > 1 && groups.length <= MOST_GROUPS
    ? groups.filter(([name]) => name !== '').map(([name, { length }]) => ({ name, count: length }))
    : [];
}
/** More headings than a page of rows has are no groups. */
const MOST_GROUPS = 40;

function under(draft: ImportDraft, rows: PlannedRow[], group: string): PlannedRow[] {
  if (group === '') return rows;
  const headingOf = headings(draft);
  return rows.filter(({ line }) => headingOf(line) === group);
}

/** What stands above each row: the heading of its group, or of its table. */
function headings({ recognition }: ImportDraft): (line: number) => string {
  const begun = recognition.tables.flatMap(({ groups }) => groups).toSorted((a, b) => a.line - b.line);
  return (line) => {
    let low = 0;
    let high = begun.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begun[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return (begun[low - 1]?.heading ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_SEARCH);
  };
}

function searched(draft: ImportDraft, rows: PlannedRow[], q: string): PlannedRow[] {
  const words = fold(q);
  if (words === '') return rows;
  const linesOf = sourceLinesOf(draft);
  return rows.filter((row) => {
    const texts = linesOf(row).flatMap(({ cells }) => cells.map(({ text }) => text));
    return fold([...texts, row.vendor?.name ?? '', row.service?.name ?? ''].join(' ')).includes(words);
  });
}
