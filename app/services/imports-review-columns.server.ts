import type { LeftOutReason } from '../domain/recognition/document';
import type { ImportField } from '../domain/recognition/fields';
import type { RecognisedTable } from '../domain/recognition/recognise';
import { grouped } from '../lib/grouped';
import type { ImportDraft } from './imports-draft.server';
import { type ImportSource, sourceOf } from './imports-source.server';

/** One column of a list: what it is called, what it is read as, and what stands in it. */
export type ReviewColumn = {
  table: number;
  column: number;
  header: string;
  /** Null for a column nothing is read from. */
  field: ImportField | null;
  isSure: boolean;
  /** A person chose what it means, for this list or an earlier one with the same headers. */
  isChosen: boolean;
  /** Something of it reaches the register. */
  isKept: boolean;
  /** Left out because this person may not mark anything for publication. */
  isHeldBack: boolean;
  /** The first values, as they stand; none where the column is empty. */
  samples: string[];
};

/** Something of a list that no row came from, with its reason. */
export type LeftOutView = {
  reason: LeftOutReason;
  count: number;
  rows: { line: number; sheet?: string; text: string }[];
};

const SURE_HEADER = 0.8;
const ROWS_LOOKED_AT = 300;
const SAMPLES = 2;
const LONGEST_SAMPLE = 60;
const ROWS_TOLD = 50;

/** The columns of a list, unused ones too. */
export function reviewColumns(draft: ImportDraft): ReviewColumn[] {
  const { recognition, decisions, heldBack } = draft;
  const source = sourceOf(draft);
  const chosen = new Set(decisions.columns.map(({ table, column }) => `${table} ${column}`));
  return recognition.tables.flatMap((one) => columnsOf(one, { source, chosen, heldBack }));
}

/** A table no vendor was told from, with its columns, so that a person can say which one names them. */
export type OtherTableView = { table: number; heading: string; sheet?: string; line: number; rows: number } & {
  columns: ReviewColumn[];
};
const OTHER_TABLES = 20;

/** The tables of a list that were not taken for lists of vendors and could be, the largest first. */
export function otherTables(draft: ImportDraft): OtherTableView[] {
  const source = sourceOf(draft);
  return draft.recognition.others
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, OTHER_TABLES)
    .map(({ table, heading, at, rows, columns }) => ({
      table,
      heading,
      ...(at.sheet !== undefined && { sheet: at.sheet }),
      line: at.line,
      rows,
      columns: columnsOf({ table, columns }, { source, chosen: new Set(), heldBack: [] }),
    }));
}

function columnsOf(
  { table, columns, unusedColumns = [] }: Pick<RecognisedTable, 'table' | 'columns'> & Partial<RecognisedTable>,
  { source, chosen, heldBack }: { source: ImportSource; chosen: ReadonlySet<string>; heldBack: readonly string[] },
): ReviewColumn[] {
  const rows = source.rowsOf(table).slice(0, ROWS_LOOKED_AT);
  return columns.map(({ index, header, field, confidence }) => ({
    table,
    column: index,
    header,
    field,
    isKept: field !== null && !unusedColumns.includes(header),
    isSure: confidence >= SURE_HEADER,
    isChosen: chosen.has(`${table} ${index}`),
    isHeldBack: heldBack.includes(header),
    samples: samplesOf(
      rows.map(({ cells }) => cells[index] ?? ''),
      header,
    ),
  }));
}

function samplesOf(texts: readonly string[], header: string): string[] {
  const there = texts.map((text) => text.replace(/\s+/g, ' ').trim());
  const below = there.slice(there.indexOf(header) + 1).filter((text) => text !== '' && text !== header);
  return [...new Set(below)]
    .slice(0, SAMPLES)
    .map((text) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text));
}

/** What of a list was passed over without being a row. */
export function leftOutOf({ recognition: { skipped, ignored } }: ImportDraft): LeftOutView[] {
  const counted: [LeftOutReason, number][] = [
    ['before-header', skipped.beforeHeader],
    ['repeated-header', skipped.repeatedHeader],
    ['blank', skipped.blank],
  ];
  const told = [...grouped(ignored, ({ reason }) => reason)].map(([reason, all]) => ({
    reason,
    count: all.length,
    rows: all.slice(0, ROWS_TOLD).map(({ at, text }) => ({
      line: at.line,
      ...(at.sheet !== undefined && { sheet: at.sheet }),
      text,
    })),
  }));
  const inDetail = new Set<LeftOutReason>(told.map(({ reason }) => reason));
  return [
    ...told,
    ...counted
      .filter(([reason, count]) => count > 0 && !inDetail.has(reason))
      .map(([reason, count]) => ({ reason, count, rows: [] })),
  ];
}
