import { z } from 'zod';
import { IMPORT_FIELDS, isPlaceField } from './recognition/fields';
import { identityOf } from './recognition/folding';

const position = z.number().int().min(0).max(10_000_000);
export const LONGEST_CORRECTION = 20_000;

/**
 * What a person decided about one list before it is applied: how columns are read and which cells say something else
 * (`ReadingChoices`), which rows stay out, and whom a row speaks of. A plain value; without it the plan is what the
 * list alone says.
 */
export const ImportDecisions = z.object({
  columns: z
    .array(z.object({ table: position, column: position, field: z.enum([...IMPORT_FIELDS, 'unused']) }))
    .max(1_000)
    .default([]),
  cells: z
    .array(z.object({ line: position, column: position, text: z.string().max(LONGEST_CORRECTION, 'text-too-long') }))
    .max(10_000)
    .default([]),
  /** Rows left out, as runs of lines, ends included. */
  skipped: z
    .array(z.object({ from: position, to: position }))
    .max(100_000)
    .default([]),
  /** Vendors chosen by hand, for every row that bears a name or, with `line`, for one. */
  vendors: z
    .array(
      z.object({
        /** The name as it is compared. */
        name: z.string().min(1).max(1_000),
        line: position.optional(),
        /** A vendor on file, or `new` for one of its own. */
        vendor: z.string().min(1).max(100),
      }),
    )
    .max(10_000)
    .default([]),
  /** The import whose columns were taken over, because its list had the same headers. */
  columnsFrom: z.string().max(100).optional(),
});
export type ImportDecisions = z.infer<typeof ImportDecisions>;

export const NO_DECISIONS: ImportDecisions = { columns: [], cells: [], skipped: [], vendors: [] };
export const NEW_VENDOR = 'new';

/** Whether a person decided anything themselves; columns taken over from an earlier import are remembered, not decided. */
export const isUndecided = ({ columns, cells, skipped, vendors, columnsFrom }: ImportDecisions): boolean =>
  (columns.length === 0 || columnsFrom !== undefined) && cells.length + skipped.length + vendors.length === 0;

/** What of the decisions is about lists of this kind and not about one list: how its columns are read. */
export const columnsOnly = ({ columns, columnsFrom }: ImportDecisions): ImportDecisions => ({
  ...NO_DECISIONS,
  columns,
  ...(columnsFrom !== undefined && { columnsFrom }),
});

/** Tells of a line whether it is left out. */
export function skipping({ skipped }: Pick<ImportDecisions, 'skipped'>): (line: number) => boolean {
  if (skipped.length === 0) return () => false;
  return (line) => {
    let low = 0;
    let high = skipped.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = skipped[middle] as { from: number; to: number };
      if (line < run.from) high = middle - 1;
      else if (line > run.to) low = middle + 1;
      else return true;
    }
    return false;
  };
}

/** Leaves rows out. Neighbours are kept as one run, so that ten thousand rows skipped at once stay one decision. */
export function skipLines(decisions: ImportDecisions, lines: readonly number[]): ImportDecisions {
  return { ...decisions, skipped: runsOf([...linesOf(decisions.skipped), ...lines]) };
}

/** Takes rows back in. */
export function takeLines(decisions: ImportDecisions, lines: readonly number[]): ImportDecisions {
  const back = new Set(lines);
  return { ...decisions, skipped: runsOf(linesOf(decisions.skipped).filter((line) => !back.has(line))) };
}

function linesOf(runs: ImportDecisions['skipped']): number[] {
  return runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

function runsOf(lines: readonly number[]): ImportDecisions['skipped'] {
  const runs: ImportDecisions['skipped'] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to + 1 === line) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs;
}

/** Puts texts in the cells of a row. A cell that says what the source says is no correction. */
export function correctRow(
  decisions: ImportDecisions,
  line: number,
  texts: ReadonlyMap<number, string>,
  source: readonly string[],
): ImportDecisions {
  const others = decisions.cells.filter((cell) => cell.line !== line || !texts.has(cell.column));
  const corrected = [...texts]
    .filter(([column, text]) => plain(text) !== plain(source[column] ?? ''))
    .map(([column, text]) => ({ line, column, text }));
  const cells = [...others, ...corrected].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...decisions, cells };
}

/** A form posts line ends as CRLF. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/**
 * Reads columns as chosen. `understood` is what each column is understood as without a choice: choosing just that is
 * none. A field that one column gives goes to the column it was chosen for last; the other is left unused.
 */
export function chooseColumnFields(
  decisions: ImportDecisions,
  table: number,
  chosen: ReadonlyMap<number, ImportDecisions['columns'][number]['field']>,
  understood: ReadonlyMap<number, string | null>,
): ImportDecisions {
  const kept = decisions.columns.filter((choice) => choice.table !== table || !chosen.has(choice.column));
  const made = [...chosen]
    .filter(([column, field]) => (understood.get(column) ?? 'unused') !== field)
    .map(([column, field]) => ({ table, column, field }));
  const before = new Set(decisions.columns.map((choice) => JSON.stringify(choice)));
  const winner = new Map<string, number>();
  for (const isNew of [false, true])
    for (const choice of [...kept.filter((one) => one.table === table), ...made])
      if (before.has(JSON.stringify(choice)) !== isNew) winner.set(choice.field, choice.column);
  const { columnsFrom: _from, ...rest } = decisions;
  const columns = [...kept, ...made]
    .map((choice): ImportDecisions['columns'][number] => {
      const { column, field } = choice;
      const mayRepeat = field === 'unused' || isPlaceField(field) || choice.table !== table;
      return mayRepeat || winner.get(field) === column ? choice : { table, column, field: 'unused' };
    })
    .sort((a, b) => a.table - b.table || a.column - b.column);
  return { ...rest, columns };
}

/** Says whom the rows of a name, or one row, speak of; without a vendor what the matching says stands again. */
export function chooseVendor(
  decisions: ImportDecisions,
  choice: { name: string; line?: number | undefined; vendor?: string | undefined },
): ImportDecisions {
  const name = identityOf(choice.name);
  const others = decisions.vendors.filter(
    (other) => other.name !== name || (choice.line !== undefined && other.line !== choice.line),
  );
  const { line, vendor } = choice;
  const made = vendor === undefined ? [] : [{ name, ...(line !== undefined && { line }), vendor }];
  return { ...decisions, vendors: [...others, ...made] };
}

/** Forgets every decision about some rows: corrections, skipping and vendors chosen for a row alone or its name. */
export function resetLines(decisions: ImportDecisions, lines: readonly number[], name?: string): ImportDecisions {
  const reset = new Set(lines);
  const key = name === undefined ? undefined : identityOf(name);
  return {
    ...takeLines(decisions, lines),
    cells: decisions.cells.filter(({ line }) => !reset.has(line)),
    vendors: decisions.vendors.filter((choice) =>
      choice.line === undefined ? choice.name !== key : !reset.has(choice.line),
    ),
  };
}
