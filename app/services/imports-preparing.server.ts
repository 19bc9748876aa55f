import { type ColumnarRows, risingIds } from '../../db/bulk';
import type { HistoryLine } from '../../db/history';
import { factsOf, newRecords, type RecordFacts, type RecordOf } from '../../db/queries/records';
import type { ImportDecisions } from '../domain/import-decisions';
import {
  type AppliedItem,
  type CreatedRun,
  forEachKind,
  IMPORTED_KINDS,
  type KeptEffects,
  type RecordKindOfImport,
  type UpdatedRecord,
} from '../domain/import-effects';
import type { ImportItem, ImportOperation, ImportPlan, ImportRegister, RecordRef } from '../domain/import-plan-types';
import type { RowProblem } from '../domain/recognition/cells';
import { type ImportCounts, type Planning, planInParts } from './imports-draft.server';
import { decisionsTold } from './imports-memory.server';
import { readTable } from './imports-reading.server';
import type { RegisterSource } from './imports-register.server';
import type { KeptList } from './imports-work.server';
import { changedFields } from './records.server';

/** A list that is to be carried out, with everything that says what comes of it. */
export type Preparation = {
  list: KeptList;
  decisions: ImportDecisions;
  register: RegisterSource;
  planning: Planning;
  /** What every new record has in common. */
  shared: { organisationId: string; createdAt: string };
};

/** How much of the register an import touched, by kind of record and revisions. */
export type Touched = Record<'vendors' | 'engagements' | 'locations' | 'safeguards' | 'revised', number>;
type Revised<K extends 'vendor' | 'engagement'> = { id: string; version: number; facts: RecordFacts[K] };

/** What carrying out one part of a list writes, as the database takes it: neither list nor register is needed for it. */
export type PreparedPart = {
  /** Rows of the list that are done with it. */
  rows: number;
  /** The list has no other part: the history tells of each record it enters. */
  isWhole: boolean;
  entered: Record<RecordKindOfImport, ColumnarRows>;
  revised: { vendor: Revised<'vendor'>[]; engagement: Revised<'engagement'>[] };
  /** What the history tells of what is revised; what is entered tells itself. */
  revisions: HistoryLine[];
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
  { list, decisions, register, planning, shared }: Preparation,
  take: (part: PreparedPart) => Promise<void>,
): Promise<Prepared> {
  const nextId = risingIds();
  const table = readTable(await list.open(), decisions);
  const { basis, rejected, counts } = await planInParts(table, register, { ...planning, decisions }, (part) =>
    take({ ...prepared(part.plan, part.register, nextId, shared), rows: part.rows, isWhole: part.isWhole }),
  );
  if (rejected.length > 0) await take(refusedRows(rejected));
  return { basis, counts, decided: decisionsTold(decisions, register.marks, table) };
}

const NO_ROWS: ColumnarRows = { count: 0, alike: {}, columns: {} };
const nothing = (): PreparedPart => ({
  rows: 0,
  isWhole: false,
  entered: forEachKind(() => NO_ROWS),
  revised: { vendor: [], engagement: [] },
  revisions: [],
  effects: [],
  touched: { vendors: 0, engagements: 0, locations: 0, safeguards: 0, revised: 0 },
});

function refusedRows(rejected: readonly RowProblem[]): PreparedPart {
  const effects: string[] = [];
  for (let from = 0; from < rejected.length; from += REJECTED_OF_A_PART)
    effects.push(kept({ rejected: rejected.slice(from, from + REJECTED_OF_A_PART) }));
  return { ...nothing(), effects };
}

const kept = (effects: KeptEffects): string => JSON.stringify(effects);

function prepared(
  { operations, items }: ImportPlan,
  register: ImportRegister,
  nextId: () => string,
  shared: Preparation['shared'],
): PreparedPart {
  if (operations.length === 0) return nothing();
  const { entered, runs, idsOf } = enter(operations, nextId, shared);
  const { revised, updated, revisions } = revise(operations, register);
  return {
    ...nothing(),
    entered,
    revised,
    revisions,
    effects: [kept({ runs, updated, items: report(items, idsOf) })],
    touched: {
      vendors: entered.vendor.count,
      engagements: entered.engagement.count,
      locations: entered.location.count,
      safeguards: entered.safeguard.count,
      revised: updated.length,
    },
  };
}

type OperationOf<Op extends ImportOperation['op']> = Extract<ImportOperation, { op: Op }>;
const those = <Op extends ImportOperation['op']>(operations: readonly ImportOperation[], op: Op) =>
  operations.filter((operation): operation is OperationOf<Op> => operation.op === op);

/** The vendor and the engagement that came of a line. */
type IdsOfLine = { vendorId: string; engagementId?: string };

/** The records that operations create; the plan's own names end here. */
function enter(operations: readonly ImportOperation[], nextId: () => string, shared: Preparation['shared']) {
  const ids = new Map<string, string>();
  const idsOf = new Map<number, IdsOfLine>();
  const idOf = (record: RecordRef): string => {
    const id = 'id' in record ? record.id : ids.get(record.ref);
    if (!id) throw new Error('An import speaks of a record it does not make');
    return id;
  };
  const begun = (ref: string): string => {
    const id = nextId();
    ids.set(ref, id);
    return id;
  };
  const vendor = those(operations, 'create-vendor').map(({ ref, line, facts }) => {
    const id = begun(ref);
    idsOf.set(line, { vendorId: id });
    return { own: { id }, facts };
  });
  const engagement = those(operations, 'create-engagement').map(({ ref, line, facts, vendor: of }) => {
    const [id, vendorId] = [begun(ref), idOf(of)];
    idsOf.set(line, { vendorId, engagementId: id });
    return { own: { id, vendorId }, facts };
  });
  const location = those(operations, 'create-location').map(({ engagement: of, facts }) => ({
    own: { id: nextId(), engagementId: idOf(of) },
    facts,
  }));
  const safeguard = those(operations, 'create-safeguard').map(({ engagement: of, facts }) => ({
    own: { id: nextId(), engagementId: idOf(of) },
    facts,
  }));
  const made = { vendor, engagement, location, safeguard };
  return {
    entered: {
      vendor: newRecords('vendor', vendor, shared),
      engagement: newRecords('engagement', engagement, shared),
      location: newRecords('location', location, shared),
      safeguard: newRecords('safeguard', safeguard, shared),
    },
    runs: IMPORTED_KINDS.flatMap((kind): CreatedRun[] => {
      const [first] = made[kind];
      return first ? [{ kind, first: first.own.id, count: made[kind].length }] : [];
    }),
    idsOf,
  };
}

function revise(operations: readonly ImportOperation[], register: ImportRegister) {
  const updated: UpdatedRecord[] = [];
  const revisions: HistoryLine[] = [];
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
      revisions.push({ action: `${kind}.revised`, subject: { kind, id: before.id }, before: old, after: now });
      updated.push({
        kind,
        id: before.id,
        changes: changesOf(old, now),
        toConfirm: { before: was.toConfirm, after: is.toConfirm },
      });
      return { id: before.id, version: before.version, facts: is };
    });
  };
  const revised = {
    vendor: reviseAll('vendor', those(operations, 'update-vendor'), register.vendors),
    engagement: reviseAll('engagement', those(operations, 'update-engagement'), register.engagements),
  };
  return { revised, updated, revisions };
}

/** Fields as they were and as they are; what waits for confirmation is told apart. */
function changesOf(was: Record<string, unknown>, is: Record<string, unknown>): UpdatedRecord['changes'] {
  const fields = new Set([...Object.keys(was), ...Object.keys(is)]);
  fields.delete('toConfirm');
  return [...fields].map((field) => ({ field, before: was[field], after: is[field] }));
}

function report(items: readonly ImportItem[], idsOf: ReadonlyMap<number, IdsOfLine>): AppliedItem[] {
  return items.flatMap(({ kind, line, facts, matchedBy, vendorId, engagementId }): AppliedItem[] => {
    if (kind === 'unchanged') return [];
    const made = idsOf.get(line);
    const ofVendor = vendorId ?? made?.vendorId;
    const ofEngagement = engagementId ?? made?.engagementId;
    if (!ofVendor) throw new Error(`An import knows no vendor of line ${line}`);
    return [
      {
        kind,
        line,
        vendor: facts.vendor.name,
        vendorId: ofVendor,
        ...(facts.engagement && { service: facts.engagement.service }),
        ...(ofEngagement && { engagementId: ofEngagement }),
        ...(matchedBy && { matchedBy }),
      },
    ];
  });
}
