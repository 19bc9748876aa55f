import { EngagementFacts, VendorFacts } from '../domain/facts';
import type { ImportItem, MatchReason } from '../domain/import-plan-types';
import type { RowProblem } from '../domain/recognition/cells';
import type { ImportField } from '../domain/recognition/fields';
import type { Csv } from '../lib/csv';
import { grouped } from '../lib/grouped';
import type { ImportDraft } from './imports-draft.server';

/** Which rows of a plan a person looks at. */
export const REVIEW_FILTERS = ['all', 'new', 'changed', 'unchanged', 'rejected', 'to-confirm', 'kept'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** One field as it was understood: of a record that is new, over what is on file, or a part added to an engagement on file. */
export type Statement = {
  subject: 'vendor' | 'engagement' | 'location' | 'safeguard';
  field: string;
  as: 'new' | 'revised' | 'added';
  before?: unknown;
  after: unknown;
  /** How the data is reached at a location, where the list says so. */
  mode?: string;
  toConfirm: boolean;
};

/** A line as the list has it. */
export type SourceLine = { line: number; text: string };

/** What the list says in some of its lines, and what that becomes in the register. */
export type ReviewRow = {
  kind: ImportItem['kind'] | 'rejected';
  line: number;
  source: SourceLine[];
  vendor?: { name: string; id?: string; isNew: boolean };
  service?: { name: string; id?: string };
  matchedBy?: MatchReason;
  statements: Statement[];
  kept: ImportItem['kept'];
  problems: RowProblem[];
};

export const REVIEW_PAGE_SIZE = 50;
const LONGEST_SOURCE = 600;

/** One page of a plan in the order of the list, with how many rows each filter has. `page` counts from 1. */
export function reviewRows(draft: ImportDraft, filter: ReviewFilter, page: number) {
  const rows = allRows(draft);
  const source = (row: Row): ReviewRow => ({ ...row, source: row.lines.map((line) => sourceLine(draft.csv, line)) });
  const of = (one: ReviewFilter) => rows.filter((row) => matches(row, one));
  const shown = of(filter);
  const pages = Math.max(1, Math.ceil(shown.length / REVIEW_PAGE_SIZE));
  const at = Math.min(Math.max(1, page), pages);
  return {
    rows: shown.slice((at - 1) * REVIEW_PAGE_SIZE, at * REVIEW_PAGE_SIZE).map(source),
    page: at,
    pages,
    filters: REVIEW_FILTERS.map((name) => ({ name, count: of(name).length })).filter(
      ({ name, count }) => name === 'all' || count > 0,
    ),
  };
}

/** A line of a list as a person reads it: on one line, and not longer than a page wants. */
export function sourceLine({ rows, delimiter }: Csv, line: number): SourceLine {
  const cells = rows.find((row) => row.line === line)?.cells ?? [];
  const text = cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(delimiter === '\t' ? ' → ' : `${delimiter} `);
  return { line, text: text.length > LONGEST_SOURCE ? `${text.slice(0, LONGEST_SOURCE)}…` : text };
}

/** Which columns of a list reach the register, as what, and which do not. */
export function reviewColumns({ recognition, heldBack }: ImportDraft): {
  used: { header: string; field: ImportField }[];
  unused: string[];
  heldBack: string[];
} {
  const used = recognition.columns.flatMap(({ header, field }) =>
    field && !heldBack.includes(header) ? [{ header, field }] : [],
  );
  return { used, unused: recognition.unusedColumns, heldBack };
}

type Row = Omit<ReviewRow, 'source'> & { lines: number[] };

function matches(row: Row, filter: ReviewFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'to-confirm') return row.statements.some(({ toConfirm }) => toConfirm);
  return filter === 'kept' ? row.kept.length > 0 : row.kind === filter;
}

function allRows(draft: ImportDraft): Row[] {
  const { plan, rejected } = draft;
  const newVendors = new Set(
    plan.operations.flatMap((operation) => (operation.op === 'create-vendor' ? [operation.line] : [])),
  );
  const understood = plan.items.map((item): Row => {
    const { vendor, engagement } = item.facts;
    return {
      kind: item.kind,
      line: item.line,
      lines: item.lines,
      vendor: { name: vendor.name, ...(item.vendorId && { id: item.vendorId }), isNew: newVendors.has(item.line) },
      ...(engagement && { service: { name: engagement.service, ...(item.engagementId && { id: item.engagementId }) } }),
      ...(item.matchedBy && { matchedBy: item.matchedBy }),
      statements: statementsOf(item, newVendors.has(item.line)),
      kept: item.kept,
      problems: [],
    };
  });
  const refused = [...grouped(rejected, ({ line }) => line)].map(
    ([line, problems]): Row => ({ kind: 'rejected', line, lines: [line], statements: [], kept: [], problems }),
  );
  return [...understood, ...refused].sort((a, b) => a.line - b.line);
}

const DEFAULTS: Record<'vendor' | 'engagement', Record<string, unknown>> = {
  vendor: VendorFacts.parse({ name: '-' }),
  engagement: { ...EngagementFacts.parse({ service: '-', role: 'processor' }), role: undefined },
};

function statementsOf(item: ImportItem, isNewVendor: boolean): Statement[] {
  const { vendor, engagement, locations, safeguards } = item.facts;
  const isNewEngagement = engagement !== undefined && !item.engagementId;
  const waits = { vendor: vendor.toConfirm, engagement: engagement?.toConfirm ?? [] };
  const changed = item.changes.flatMap(({ subject, field, before, after }): Statement[] =>
    subject === 'vendor' || subject === 'engagement'
      ? [{ subject, field, as: 'revised', before, after, toConfirm: waits[subject].includes(field) }]
      : [],
  );
  const as = item.engagementId ? 'added' : 'new';
  return [
    ...(isNewVendor ? stated('vendor', vendor) : []),
    ...(isNewEngagement && engagement ? stated('engagement', engagement) : []),
    ...changed,
    ...locations.map(
      ({ kind, country, internationalOrganisation, mode, toConfirm }): Statement => ({
        subject: 'location',
        as,
        field: country ? 'country' : 'kind',
        after: country ?? internationalOrganisation ?? kind,
        ...(mode !== 'not-stated' && { mode }),
        toConfirm: toConfirm.length > 0,
      }),
    ),
    ...safeguards.map(
      ({ instrument, toConfirm }): Statement => ({
        subject: 'safeguard',
        as,
        field: 'instrument',
        after: instrument,
        toConfirm: toConfirm.length > 0,
      }),
    ),
  ];
}

/** What a new record says beyond what every new record says. Name and service stand in the row's own title. */
function stated(subject: 'vendor' | 'engagement', { toConfirm, ...facts }: VendorFacts | EngagementFacts): Statement[] {
  return Object.entries(facts)
    .filter(
      ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(DEFAULTS[subject][field]),
    )
    .filter(([field]) => (field !== 'name' && field !== 'service') || toConfirm.includes(field))
    .map(([field, after]) => ({ subject, field, as: 'new', after, toConfirm: toConfirm.includes(field) }));
}
