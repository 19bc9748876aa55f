import { type ColumnarRows, risingIds } from '../../db/bulk';
import { addText, addWritten, type HistoryLine, type HistoryTexts, noTexts } from '../../db/history';
import { factsOf, newRecords, type RecordFacts, type RecordOf } from '../../db/queries/records';
import type { ImportDecisions } from '../domain/import-decisions';
import {
  type AppliedItem,
  type CreatedRun,
  IMPORTED_KINDS,
  type KeptEffects,
  type RecordKindOfImport,
  type UpdatedRecord,
} from '../domain/import-effects';
import type { ImportItem, ImportOperation, ImportPlan, ImportRegister, RecordRef } from '../domain/import-plan-types';
import type { RowProblem } from '../domain/recognition/cells';
import { saidOf } from './imports-beginnings.server';
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
  entered: Record<RecordKindOfImport, ColumnarRows>;
  revised: { vendor: Revised<'vendor'>[]; engagement: Revised<'engagement'>[] };
  /** The history that tells of it, in the order of the plan. */
  lines: HistoryTexts;
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
  const read = async () => readTable(await list.open(), decisions);
  const { basis, rejected, counts } = await planInParts(await read(), register, { ...planning, decisions }, (part) =>
    take({ ...prepared(part.plan, part.register, nextId, shared), rows: part.rows }),
  );
  if (rejected.length > 0) await take(refusedRows(rejected));
  return { basis, counts, decided: await decisionsTold(decisions, register.marks, read) };
}

const NO_ROWS: ColumnarRows = { count: 0, alike: {}, columns: {} };
const nothing = (): PreparedPart => ({
  rows: 0,
  entered: { vendor: NO_ROWS, engagement: NO_ROWS, location: NO_ROWS, safeguard: NO_ROWS },
  revised: { vendor: [], engagement: [] },
  lines: noTexts(),
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
  const { entered, runs, idsOf, tell } = enter(operations, nextId, shared);
  const { revised, updated, lineOf } = revise(operations, register);
  const lines = noTexts();
  for (const operation of operations) {
    const line = lineOf.get(operation);
    if (line) addText(lines, line);
    else tell(operation, lines);
  }
  return {
    rows: 0,
    entered,
    revised,
    lines,
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

/** A vendor or engagement of the plan: what it becomes, what is said of it, and the JSON of what hangs on it. */
type Begun = {
  id: string;
  vendorId: string;
  said: Record<string, unknown>;
  locations: string;
  safeguards: string;
};
/** The vendor and the engagement that came of a line. */
type IdsOfLine = { vendorId: string; engagementId?: string };

/**
 * The records that operations create; the plan's own names end here. A new engagement and what hangs on it are told in
 * one line: they come from the same rows, and nobody asks for one without the other.
 */
function enter(operations: readonly ImportOperation[], nextId: () => string, shared: Preparation['shared']) {
  const begun = new Map<string, Begun>();
  const idsOf = new Map<number, IdsOfLine>();
  /** Of places and safeguards that come to an engagement on file. */
  const ownLines = new Map<ImportOperation, Parameters<typeof addWritten>[1]>();
  const begunAs = (ref: string): Begun => {
    const there = begun.get(ref);
    if (!there) throw new Error('An import speaks of a record it does not make');
    return there;
  };
  const idOf = (record: RecordRef): string => ('id' in record ? record.id : begunAs(record.ref).id);

  const vendor = those(operations, 'create-vendor').map(({ ref, line, facts }) => {
    const id = nextId();
    begun.set(ref, { id, vendorId: id, said: saidOf('vendor', facts), locations: '', safeguards: '' });
    idsOf.set(line, { vendorId: id });
    return { own: { id }, facts };
  });
  const engagement = those(operations, 'create-engagement').map(({ ref, line, facts, vendor }) => {
    const [id, vendorId] = [nextId(), idOf(vendor)];
    begun.set(ref, { id, vendorId, said: saidOf('engagement', facts), locations: '', safeguards: '' });
    idsOf.set(line, { vendorId, engagementId: id });
    return { own: { id, vendorId }, facts };
  });
  const partOf = (operation: OperationOf<'create-location' | 'create-safeguard'>, kind: 'location' | 'safeguard') => {
    const id = nextId();
    const said = saidOf(kind, operation.facts);
    const engagementId = idOf(operation.engagement);
    if ('ref' in operation.engagement) {
      const whole = begunAs(operation.engagement.ref);
      const others = whole[`${kind}s`];
      whole[`${kind}s`] = `${others}${others === '' ? '' : ','}${withMore(said, `"id":"${id}"`)}`;
    } else {
      const after = withMore(said, `"engagementId":"${engagementId}"`);
      ownLines.set(operation, { action: `${kind}.entered`, subject: { kind, id }, before: null, after });
    }
    return { id, engagementId };
  };
  const location = those(operations, 'create-location').map((operation) => ({
    own: partOf(operation, 'location'),
    facts: operation.facts,
  }));
  const safeguard = those(operations, 'create-safeguard').map((operation) => ({
    own: partOf(operation, 'safeguard'),
    facts: operation.facts,
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
    tell(operation: ImportOperation, lines: HistoryTexts): void {
      const ownLine = ownLines.get(operation);
      if (ownLine) addWritten(lines, ownLine);
      if (operation.op !== 'create-vendor' && operation.op !== 'create-engagement') return;
      const { id, vendorId, said, locations, safeguards } = begunAs(operation.ref);
      const kind = operation.op === 'create-vendor' ? 'vendor' : 'engagement';
      const parts = listed('locations', locations) + listed('safeguards', safeguards);
      const after = kind === 'vendor' ? JSON.stringify(said) : withMore(said, `"vendorId":"${vendorId}"${parts}`);
      addWritten(lines, { action: `${kind}.entered`, subject: { kind, id }, before: null, after });
    },
  };
}

/** The JSON of what is said of a record, with more of it behind. */
function withMore(said: Readonly<Record<string, unknown>>, more: string): string {
  const known = jsonOf.get(said) ?? JSON.stringify(said);
  jsonOf.set(said, known);
  return known === '{}' ? `{${more}}` : `${known.slice(0, -1)},${more}}`;
}
/** Places and safeguards that a list states in the same words share what is said of them. */
const jsonOf = new WeakMap<object, string>();

const listed = (field: string, texts: string): string => (texts === '' ? '' : `,"${field}":[${texts}]`);

function revise(operations: readonly ImportOperation[], register: ImportRegister) {
  const updated: UpdatedRecord[] = [];
  const lineOf = new Map<ImportOperation, HistoryLine>();
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
      lineOf.set(operation, {
        action: `${kind}.revised`,
        subject: { kind, id: before.id },
        before: old,
        after: now,
      });
      updated.push(updateOf(kind, before.id, was, is));
      return { id: before.id, version: before.version, facts: is };
    });
  };
  const revised = {
    vendor: reviseAll('vendor', those(operations, 'update-vendor'), register.vendors),
    engagement: reviseAll('engagement', those(operations, 'update-engagement'), register.engagements),
  };
  return { revised, updated, lineOf };
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
