import { risingIds } from '../../db/bulk';
import { asText, type HistoryLine, type HistoryText } from '../../db/history';
import { factsOf, type RecordFacts, type RecordOf } from '../../db/queries/records';
import type { ImportDecisions } from '../domain/import-decisions';
import type { AppliedItem, ImportEffects, RecordKindOfImport, UpdatedRecord } from '../domain/import-effects';
import type { ImportItem, ImportOperation, ImportRegister, RecordRef } from '../domain/import-plan-types';
import type { RowProblem } from '../domain/recognition/cells';
import { saidOf } from './imports-beginnings.server';
import { type ImportCounts, type PlannedPart, type Planning, planInParts } from './imports-draft.server';
import { decisionsTold } from './imports-memory.server';
import { type ListSource, readTable } from './imports-reading.server';
import { changedFields } from './records.server';

/** A list that is to be carried out, with everything that says what comes of it. */
export type Preparation = {
  list: ListSource;
  decisions: ImportDecisions;
  register: ImportRegister;
  organisation: Planning;
  mayEdit: boolean;
};

/** A record to enter: its identifiers, and what is said of it beyond what every new record holds. */
export type Entered = { own: { id: string } & Record<string, unknown>; facts: Readonly<Record<string, unknown>> };
export type Revised<K extends 'vendor' | 'engagement' = 'vendor' | 'engagement'> = {
  id: string;
  version: number;
  facts: RecordFacts[K];
};
/** How much of the register an import touched, by kind of record and revisions. */
export type Touched = Record<'vendors' | 'engagements' | 'locations' | 'safeguards' | 'revised', number>;

/** What carrying out one part of a list writes, as the database takes it: neither list nor register is needed for it. */
export type PreparedPart = {
  /** Rows of the list that are done with it. */
  rows: number;
  /** Records to enter, what others hang on first. */
  entered: Record<RecordKindOfImport, Entered[]>;
  revised: { vendor: Revised<'vendor'>[]; engagement: Revised<'engagement'>[] };
  /** The history that tells of it, in the order of the plan. */
  lines: HistoryText[];
  /** What an undo needs, as JSON. */
  effects: string[];
  touched: Touched;
};

/** What is said of a whole list once its parts are prepared. `basis` names the whole plan. */
export type Prepared = {
  basis: string;
  counts: ImportCounts;
  /** What a person had decided, told as the history tells it. */
  decided: Record<string, string[]>;
};

/** Refused rows that are kept together. */
const REJECTED_OF_A_PART = 2_000;

/**
 * Reads and plans a list part by part and hands on what carrying it out writes, in order; nothing of a part stays in
 * memory, and nothing is asked of the database.
 */
export async function prepareImport(
  { list, decisions, register, ...by }: Preparation,
  take: (part: PreparedPart) => Promise<void>,
): Promise<Prepared> {
  const nextId = risingIds();
  const read = () => readTable(list, decisions);
  const { basis, rejected, counts } = await planInParts(read(), register, { ...by, decisions }, (part) =>
    take(preparePart(part, nextId)),
  );
  if (rejected.length > 0) await take(refusedRows(rejected));
  return { basis, counts, decided: decisionsTold(decisions, register, read) };
}

const nothing = (): PreparedPart => ({
  rows: 0,
  entered: { vendor: [], engagement: [], location: [], safeguard: [] },
  revised: { vendor: [], engagement: [] },
  lines: [],
  effects: [],
  touched: { vendors: 0, engagements: 0, locations: 0, safeguards: 0, revised: 0 },
});

function refusedRows(rejected: readonly RowProblem[]): PreparedPart {
  const effects: string[] = [];
  for (let from = 0; from < rejected.length; from += REJECTED_OF_A_PART)
    effects.push(kept({ rejected: rejected.slice(from, from + REJECTED_OF_A_PART) }));
  return { ...nothing(), effects };
}

const kept = (effects: Partial<ImportEffects>): string => JSON.stringify(effects);

function preparePart({ plan, register, rows }: PlannedPart, nextId: () => string): PreparedPart {
  const { operations, items } = plan;
  if (operations.length === 0) return { ...nothing(), rows };
  const { resolve, entered, lineOf } = enter(operations, nextId);
  const { revised, of } = revise(operations, register);
  const updated = operations.flatMap((operation) => of.get(operation)?.updated ?? []);
  const created = operations.flatMap((operation) =>
    'ref' in operation ? [{ kind: KIND_OF[operation.op], id: resolve({ ref: operation.ref }) }] : [],
  );
  return {
    rows,
    entered,
    revised,
    lines: operations.flatMap((operation) => {
      const line = lineOf.get(operation) ?? of.get(operation)?.line;
      return line ? [asText(line)] : [];
    }),
    effects: [kept({ created, updated, items: report(items, operations, resolve) })],
    touched: {
      vendors: entered.vendor.length,
      engagements: entered.engagement.length,
      locations: entered.location.length,
      safeguards: entered.safeguard.length,
      revised: updated.length,
    },
  };
}

type Creation = Extract<ImportOperation, { ref: string }>;
type Part = Extract<Creation, { op: 'create-location' | 'create-safeguard' }>;
type Resolve = (record: RecordRef) => string;

const KIND_OF = {
  'create-vendor': 'vendor',
  'create-engagement': 'engagement',
  'create-location': 'location',
  'create-safeguard': 'safeguard',
} as const satisfies Record<Creation['op'], RecordKindOfImport>;

/**
 * The records that operations create; the plan's own names end here. A new engagement and what hangs on it are told in
 * one line: they come from the same rows, and nobody asks for one without the other.
 */
function enter(operations: readonly ImportOperation[], nextId: () => string) {
  const ids = new Map<string, string>();
  for (const operation of operations) if ('ref' in operation) ids.set(operation.ref, nextId());
  const idOf = (ref: string): string => {
    const id = ids.get(ref);
    if (!id) throw new Error('An import speaks of a record it does not make');
    return id;
  };
  const resolve: Resolve = (record) => ('id' in record ? record.id : idOf(record.ref));
  const lineOf = new Map<ImportOperation, HistoryLine>();
  const entered = nothing().entered;
  const linesOfEngagements = new Map<string, Record<string, unknown>>();
  const tell = (operation: Creation, id: string, after: Record<string, unknown>) => {
    const kind = KIND_OF[operation.op];
    lineOf.set(operation, { action: `${kind}.entered`, subject: { kind, id }, after });
  };
  const enterPart = (operation: Part, kind: 'location' | 'safeguard', id: string) => {
    const engagementId = resolve(operation.engagement);
    const said = saidOf(kind, operation.facts);
    entered[kind].push({ own: { id, engagementId }, facts: said });
    const whole = linesOfEngagements.get(engagementId);
    if (!whole) return tell(operation, id, { ...said, engagementId });
    const beside = whole[`${kind}s`] as unknown[] | undefined;
    if (beside) beside.push({ ...said, id });
    else whole[`${kind}s`] = [{ ...said, id }];
  };
  for (const operation of operations) {
    if (!('ref' in operation)) continue;
    const id = idOf(operation.ref);
    if (operation.op === 'create-vendor') {
      const said = saidOf('vendor', operation.facts);
      entered.vendor.push({ own: { id }, facts: said });
      tell(operation, id, said);
    } else if (operation.op === 'create-engagement') {
      const said = saidOf('engagement', operation.facts);
      const vendorId = resolve(operation.vendor);
      const after = { ...said, vendorId };
      entered.engagement.push({ own: { id, vendorId }, facts: said });
      linesOfEngagements.set(id, after);
      tell(operation, id, after);
    } else enterPart(operation, KIND_OF[operation.op], id);
  }
  return { resolve, entered, lineOf };
}

function revise(operations: readonly ImportOperation[], register: ImportRegister) {
  const revised = nothing().revised;
  const of = new Map<ImportOperation, { updated: UpdatedRecord; line: HistoryLine }>();
  const reviseAll = <K extends 'vendor' | 'engagement'>(
    kind: K,
    updates: readonly (ImportOperation & { id: string; set: Partial<RecordFacts[K]> })[],
    standing: readonly { id: string; version: number }[],
  ): Revised<K>[] => {
    if (updates.length === 0) return [];
    const records = new Map(standing.map((record) => [record.id, record as RecordOf[K]]));
    return updates.map((operation) => {
      const before = records.get(operation.id);
      if (!before) throw new Error(`An import speaks of a ${kind} that is not there`);
      const was = factsOf(kind, before);
      const is = { ...was, ...operation.set };
      const [old, now] = changedFields(was, is);
      const line = { action: `${kind}.revised`, subject: { kind, id: before.id }, before: old, after: now };
      of.set(operation, { updated: updateOf(kind, before.id, was, is), line });
      return { id: before.id, version: before.version, facts: is };
    });
  };
  const those = <Op extends ImportOperation['op']>(op: Op) =>
    operations.filter((operation): operation is Extract<ImportOperation, { op: Op }> => operation.op === op);
  revised.vendor = reviseAll('vendor', those('update-vendor'), register.vendors);
  revised.engagement = reviseAll('engagement', those('update-engagement'), register.engagements);
  return { revised, of };
}

function updateOf(
  kind: UpdatedRecord['kind'],
  id: string,
  { toConfirm: before, ...was }: { toConfirm: string[] } & Record<string, unknown>,
  { toConfirm: after, ...is }: { toConfirm: string[] } & Record<string, unknown>,
): UpdatedRecord {
  const [old, now] = changedFields(was, is);
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return {
    kind,
    id,
    changes: fields.map((field) => ({ field, before: old[field], after: now[field] })),
    toConfirm: { before, after },
  };
}

function report(items: readonly ImportItem[], operations: readonly ImportOperation[], resolve: Resolve): AppliedItem[] {
  const begun = new Map<number, Extract<ImportOperation, { op: 'create-engagement' }>>();
  for (const operation of operations) if (operation.op === 'create-engagement') begun.set(operation.line, operation);
  return items.flatMap(({ kind, line, facts, matchedBy, vendorId, engagementId }): AppliedItem[] => {
    if (kind === 'unchanged') return [];
    const engagement = begun.get(line);
    const ofEngagement = engagementId ?? (engagement && resolve({ ref: engagement.ref }));
    return [
      {
        kind,
        line,
        vendor: facts.vendor.name,
        vendorId: vendorId ?? resolve(engagement?.vendor ?? { ref: `vendor-${line}` }),
        ...(facts.engagement && { service: facts.engagement.service }),
        ...(ofEngagement && { engagementId: ofEngagement }),
        ...(matchedBy && { matchedBy }),
      },
    ];
  });
}
