import { createHash } from 'node:crypto';
import type { Db } from '../../db/client';
import type { OrganisationRow } from '../../db/schema';
import { VENDOR_CATALOGUE } from '../../seed/reference/catalogue';
import { awaitConfirmation } from '../domain/confirmation';
import { type ImportDecisions, NO_DECISIONS, skipping } from '../domain/import-decisions';
import { type ImportPart, importParts, joinPlans, type RegisteredMarks, registerOfPart } from '../domain/import-parts';
import { planImport } from '../domain/import-plan';
import type {
  ImportItem,
  ImportOperation,
  ImportOptions,
  ImportPlan,
  ImportRegister,
  VendorAliases,
} from '../domain/import-plan-types';
import type { RecognisedRow, RowProblem } from '../domain/recognition/cells';
import { lost } from '../domain/recognition/doubtful';
import type { OutlinedDocument, OutlinedRow } from '../domain/recognition/recognise';
import type { RowMarks } from '../domain/recognition/row-reading';
import type { Language } from '../domain/words';
import { type MessageKey, translator } from '../lib/i18n';
import { suggestVendor } from './catalogue.server';
import { type ListSource, type ReadTable, readTable } from './imports-reading.server';
import { loadImportRegister, type RegisterSource, registerAtHand } from './imports-register.server';

/** How many rows of the list are what; `rows` is their sum. */
export type ImportCounts = {
  rows: number;
  new: number;
  changed: number;
  unchanged: number;
  rejected: number;
  skipped: number;
};

export type ImportDraft = ReadTable & {
  plan: ImportPlan;
  /** Why rows are refused, by line; a line can stand here more than once. */
  rejected: RowProblem[];
  /** Lines a person left out. */
  skippedLines: number[];
  decisions: ImportDecisions;
  counts: ImportCounts;
  /** Headers left out because this person may not mark anything for publication. */
  heldBack: string[];
  /** Names what would be written; applying asks for it back. */
  basis: string;
  register: ImportRegister;
};

/**
 * What a list and the decisions about it would do to the register as it stands. Nothing is written. Without `mayEdit` no
 * engagement is marked for publication, and everything written waits for the confirmation of somebody who may give it.
 * `table` spares reading the list once more.
 */
export async function draftImport(
  db: Db,
  organisation: OrganisationRow,
  list: ListSource,
  { mayEdit, decisions = NO_DECISIONS }: { mayEdit: boolean; decisions?: ImportDecisions },
  table = readTable(list, decisions),
): Promise<ImportDraft> {
  const register = await loadImportRegister(db, organisation.id);
  const plans: ImportPlan[] = [];
  const { basis, rejected, counts } = await planInParts(
    table,
    registerAtHand(register),
    { organisation, mayEdit, decisions },
    async ({ plan }) => {
      plans.push(plan);
    },
  );
  const plan = joinPlans(plans);
  const { columns } = table.outline;
  return {
    ...table,
    register,
    plan,
    rejected,
    skippedLines: linesLeftOut(table.outline, decisions),
    decisions,
    counts,
    heldBack: mayEdit ? [] : columns.filter(({ field }) => field === 'published').map(({ header }) => header),
    basis,
  };
}

/** For whom a list is planned, and whether what they write needs no further confirmation. */
export type Planning = { organisation: Pick<OrganisationRow, 'capacities' | 'language'>; mayEdit: boolean };

/** One part of a list with its plan and what of the register it was compared with. `isWhole` where there is no other. */
export type PlannedPart = { plan: ImportPlan; register: ImportRegister; rows: number; isWhole: boolean };

/**
 * Plans the rows of a list part by part, in the same parts each time, and hands each plan on; only the rows of one part
 * are read at a time. Between the parts whoever else waits for this process has their turn. Gives why rows are refused,
 * in the order of the list; a line can stand there more than once. `basis` names the whole plan.
 */
export async function planInParts(
  { outline }: Pick<ReadTable, 'outline'>,
  register: RegisterSource,
  { organisation, mayEdit, decisions }: Planning & { decisions: ImportDecisions },
  take: (part: PlannedPart) => Promise<void>,
): Promise<{ basis: string; rejected: RowProblem[]; counts: ImportCounts }> {
  const options = { ...optionsOf(organisation), vendors: decisions.vendors };
  const hash = createHash('sha256').update(
    `${JSON.stringify([options.defaultRole, organisation.language, mayEdit, decisions])}\n`,
  );
  const { rows, rejected, parts } = partsOf(outline, register.marks, options, decisions);
  const sums = { new: 0, changed: 0, unchanged: 0 };
  const registerOf = registerOfParts(parts, register);
  for (const [at, part] of parts.entries()) {
    const ofPart = await registerOf(at);
    const read = readPart(
      part.rows.map((at) => rows[at] as OutlinedRow),
      outline,
    );
    const understood = mayEdit ? read.rows : read.rows.map(withoutPublication);
    const planned = planImport(understood, ofPart, options);
    const plan = mayEdit ? planned : { ...planned, operations: waiting(planned.operations, ofPart) };
    hash.update(told(plan));
    rejected.push(...read.rejected, ...plan.rejected);
    for (const { kind, lines } of plan.items) sums[kind] += lines.length;
    await take({ plan, register: ofPart, rows: part.rows.length, isWhole: parts.length === 1 });
    if (parts.length > 1) await breath();
  }
  rejected.sort((a, b) => a.line - b.line);
  return {
    basis: hash.digest('hex'),
    rejected,
    counts: countRows(sums, rejected, linesLeftOut(outline, decisions).length),
  };
}

/** What of the register the parts need, asked for several at once and before it is their turn where that is worth it. */
function registerOfParts(
  parts: readonly ImportPart[],
  source: RegisterSource,
): (at: number) => Promise<ImportRegister> {
  const { partsAtOnce = 1 } = source;
  if (partsAtOnce === 1) return (at) => source.of((parts[at] as ImportPart).vendors);
  const asked: Promise<ImportRegister>[] = [];
  const ask = (group: number) => {
    const those = parts.slice(group * partsAtOnce, (group + 1) * partsAtOnce);
    if (asked[group] || those.length === 0) return;
    const vendors = those.map((part) => part.vendors);
    const answer = source.of(vendors.includes('all') ? 'all' : (vendors as string[][]).flat());
    answer.catch(() => undefined);
    asked[group] = answer;
  };
  return async (at) => {
    const group = Math.floor(at / partsAtOnce);
    ask(group);
    ask(group + 1);
    delete asked[group - 1];
    return registerOfPart(await (asked[group] as Promise<ImportRegister>), (parts[at] as ImportPart).vendors);
  };
}

/**
 * The rows that a person did not leave out, in parts, and why others are refused: nothing names their vendor. Where no
 * vendor was found, what is wrong is not wrong with a row.
 */
function partsOf(
  outline: OutlinedDocument,
  registered: readonly RegisteredMarks[],
  options: ImportOptions,
  decisions: ImportDecisions,
): { rows: OutlinedRow[]; rejected: RowProblem[]; parts: ImportPart[] } {
  const isSkipped = skipping(decisions);
  const rows: OutlinedRow[] = [];
  const marks: RowMarks[] = [];
  const rejected = outline.tables.length === 0 ? [] : outline.rejected.filter(({ line }) => !isSkipped(line));
  for (const one of outline.rows) {
    if (isSkipped(one.row.line)) continue;
    const found = outline.marksOf(one);
    if (found) {
      rows.push(one);
      marks.push(found);
    } else rejected.push(...readPart([one], outline).rejected);
  }
  return { rows, rejected, parts: importParts(marks, registered, options) };
}

function readPart(outlined: readonly OutlinedRow[], { read }: OutlinedDocument) {
  const rows: RecognisedRow[] = [];
  const rejected: RowProblem[] = [];
  for (const one of outlined) {
    const understood = read(one);
    const problems = Array.isArray(understood) ? understood : lost(understood);
    if (Array.isArray(understood) || problems.length > 0) rejected.push(...problems);
    else rows.push(understood);
  }
  return { rows, rejected };
}

function told({ items, operations }: ImportPlan): string {
  let text = '';
  for (const item of items) text += taken(item);
  for (const operation of operations) if (!isSaidByRows(operation)) text += named(operation);
  return text;
}

/** Places and safeguards of a new engagement follow from its rows. */
const isSaidByRows = (operation: ImportOperation): boolean =>
  'engagement' in operation && 'ref' in operation.engagement;

/**
 * What tells one plan of a list from another plan of the same list and the same decisions: what is written of a new
 * record is said by its rows alone, so these, its place in the plan and what waits for confirmation are enough.
 */
const taken = ({ kind, lines, vendorId, engagementId, matchedBy }: ImportItem) =>
  `${kind} ${lines.join()} ${vendorId} ${engagementId} ${matchedBy}\n`;

function named(operation: ImportOperation): string {
  if ('id' in operation)
    return `${operation.op} ${operation.id} ${operation.version} ${JSON.stringify(operation.set)}\n`;
  const on = 'vendor' in operation ? operation.vendor : 'engagement' in operation ? operation.engagement : undefined;
  const place = on ? ('id' in on ? `on ${on.id}` : `of ${on.ref}`) : '';
  const { toConfirm } = operation.facts;
  return `${operation.ref} ${place} ${toConfirm.length === 0 ? '' : toConfirm.join()}\n`;
}

/** Lets requests that came meanwhile be answered. */
const breath = () => new Promise<void>((resolve) => setImmediate(resolve));

function linesLeftOut({ rows }: OutlinedDocument, decisions: ImportDecisions): number[] {
  if (decisions.skipped.length === 0) return [];
  const isSkipped = skipping(decisions);
  return rows.flatMap(({ row: { line } }) => (isSkipped(line) ? [line] : []));
}

function optionsOf({ capacities, language }: Planning['organisation']): ImportOptions {
  return {
    defaultRole: capacities.includes('processor') ? 'sub-processor' : 'processor',
    catalogue: catalogueIn(language),
  };
}

const catalogueIn = (language: Language): VendorAliases[] => {
  const t = translator(language);
  return VENDOR_CATALOGUE.map(({ key, name, aliases, category }) => ({
    key,
    names: [name, ...aliases],
    service: t(`words.category.${category}` as MessageKey),
    facts: suggestVendor(key)?.facts ?? {},
  }));
};

function withoutPublication(row: RecognisedRow): RecognisedRow {
  const { published: _published, ...engagement } = row.engagement;
  return { ...row, engagement };
}

function waiting(operations: readonly ImportOperation[], register: ImportRegister): ImportOperation[] {
  const standing = new Map([...register.vendors, ...register.engagements].map((record) => [record.id, record]));
  return operations.map((operation): ImportOperation => {
    if ('facts' in operation) {
      const toConfirm = together(
        operation.facts.toConfirm,
        awaitConfirmation({ after: operation.facts, mayConfirm: false }),
      );
      return { ...operation, facts: { ...operation.facts, toConfirm } } as ImportOperation;
    }
    const before = standing.get(operation.id);
    const after = { ...before, ...operation.set };
    const toConfirm = together(after.toConfirm ?? [], awaitConfirmation({ before, after, mayConfirm: false }));
    return { ...operation, set: { ...operation.set, toConfirm } } as ImportOperation;
  });
}

const together = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];

function countRows(
  planned: Record<ImportItem['kind'], number>,
  rejected: readonly Pick<RowProblem, 'line'>[],
  skipped: number,
): ImportCounts {
  const counts = { ...planned, rejected: new Set(rejected.map(({ line }) => line)).size, skipped };
  return { rows: Object.values(counts).reduce((sum, count) => sum + count, 0), ...counts };
}
