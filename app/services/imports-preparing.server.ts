import { risingIds } from '../../db/bulk';
import { asText, type HistoryText } from '../../db/history';
import { factsOf, type RecordFacts, type RecordOf } from '../../db/queries/records';
import type { ImportDecisions } from '../domain/import-decisions';
import type {
  AppliedItem,
  CreatedRecord,
  ImportEffects,
  RecordKindOfImport,
  UpdatedRecord,
} from '../domain/import-effects';
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
  const { entered, created, lines, idsOf } = enter(operations, nextId);
  const { revised, updated, linesOf } = revise(operations, register);
  return {
    rows,
    entered,
    revised,
    lines: operations.flatMap((operation, at) => lines[at]?.() ?? linesOf.get(operation) ?? []),
    effects: [kept({ created, updated, items: report(items, idsOf) })],
    touched: {
      vendors: entered.vendor.length,
      engagements: entered.engagement.length,
      locations: entered.location.length,
      safeguards: entered.safeguard.length,
      revised: updated.length,
    },
  };
}

const KIND_OF = {
  'create-vendor': 'vendor',
  'create-engagement': 'engagement',
  'create-location': 'location',
  'create-safeguard': 'safeguard',
} as const satisfies Record<Extract<ImportOperation, { ref: string }>['op'], RecordKindOfImport>;

/** The vendor and the engagement that came of a line. */
type IdsOfLine = { vendorId: string; engagementId?: string };

/**
 * The records that operations create; the plan's own names end here. A new engagement and what hangs on it are told in
 * one line: they come from the same rows, and nobody asks for one without the other.
 */
function enter(operations: readonly ImportOperation[], nextId: () => string) {
  const entered = nothing().entered;
  const created: CreatedRecord[] = [];
  const lines: (() => HistoryText)[] = [];
  /** Of vendors and engagements: nothing hangs on anything else. */
  const ids = new Map<string, string>();
  const idsOf = new Map<number, IdsOfLine>();
  const begun = new Map<string, Record<'location' | 'safeguard', string[]>>();
  const resolve = (record: RecordRef): string => {
    const id = 'id' in record ? record.id : ids.get(record.ref);
    if (!id) throw new Error('An import speaks of a record it does not make');
    return id;
  };
  for (const [at, operation] of operations.entries()) {
    if (!('ref' in operation)) continue;
    const id = nextId();
    const kind = KIND_OF[operation.op];
    const said = saidOf(kind, operation.facts);
    const tell = (more: () => string) => {
      const line = { action: `${kind}.entered`, subjectKind: kind, subjectId: id, before: null };
      lines[at] = () => ({ ...line, after: withMore(said, more()) });
    };
    created.push({ kind, id });
    if (operation.op === 'create-vendor') {
      ids.set(operation.ref, id);
      idsOf.set(operation.line, { vendorId: id });
      entered.vendor.push({ own: { id }, facts: said });
      tell(() => '');
    } else if (operation.op === 'create-engagement') {
      const vendorId = resolve(operation.vendor);
      const parts = { location: [], safeguard: [] };
      ids.set(operation.ref, id);
      idsOf.set(operation.line, { vendorId, engagementId: id });
      begun.set(id, parts);
      entered.engagement.push({ own: { id, vendorId }, facts: said });
      tell(
        () => `"vendorId":"${vendorId}"${listed('locations', parts.location)}${listed('safeguards', parts.safeguard)}`,
      );
    } else {
      const engagementId = resolve(operation.engagement);
      entered[kind].push({ own: { id, engagementId }, facts: said });
      const beside = begun.get(engagementId)?.[operation.op === 'create-location' ? 'location' : 'safeguard'];
      if (beside) beside.push(withMore(said, `"id":"${id}"`));
      else tell(() => `"engagementId":"${engagementId}"`);
    }
  }
  return { entered, created, lines, idsOf };
}

/** The JSON of an object with more of it behind. */
function withMore(said: Readonly<Record<string, unknown>>, more: string): string {
  const known = jsonOf.get(said) ?? JSON.stringify(said);
  jsonOf.set(said, known);
  if (more === '') return known;
  return known === '{}' ? `{${more}}` : `${known.slice(0, -1)},${more}}`;
}
/** Places and safeguards that a list states in the same words share what is said of them. */
const jsonOf = new WeakMap<object, string>();

const listed = (field: string, texts: readonly string[]): string =>
  texts.length === 0 ? '' : `,"${field}":[${texts.join()}]`;

function revise(operations: readonly ImportOperation[], register: ImportRegister) {
  const revised = nothing().revised;
  const updated: UpdatedRecord[] = [];
  const linesOf = new Map<ImportOperation, HistoryText>();
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
      linesOf.set(operation, asText(line));
      updated.push(updateOf(kind, before.id, was, is));
      return { id: before.id, version: before.version, facts: is };
    });
  };
  const those = <Op extends ImportOperation['op']>(op: Op) =>
    operations.filter((operation): operation is Extract<ImportOperation, { op: Op }> => operation.op === op);
  revised.vendor = reviseAll('vendor', those('update-vendor'), register.vendors);
  revised.engagement = reviseAll('engagement', those('update-engagement'), register.engagements);
  return { revised, updated, linesOf };
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
