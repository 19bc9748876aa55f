import { risingIds } from '../../db/bulk';
import type { Db } from '../../db/client';
import { appendHistory, type HistoryLine } from '../../db/history';
import type { Writing } from '../../db/mutate';
import { insertImportPart } from '../../db/queries/imports';
import {
  factsOf,
  insertManyRecords,
  type RecordFacts,
  type RecordOf,
  updateManyRecords,
} from '../../db/queries/records';
import type { AppliedItem, ImportEffects, RecordKindOfImport, UpdatedRecord } from '../domain/import-effects';
import type { ImportItem, ImportOperation, ImportPlan, ImportRegister, RecordRef } from '../domain/import-plan-types';
import type { RowProblem } from '../domain/recognition/cells';
import { saidOf } from './imports-beginnings.server';
import { changedFields } from './records.server';

/** How much of the register an import touched, by kind of record and revisions. */
export type Touched = Record<'vendors' | 'engagements' | 'locations' | 'safeguards' | 'revised', number>;

/** Refused rows that are kept together. */
const REJECTED_OF_A_PART = 2_000;

/**
 * Writes plans inside an open transaction, one after the other: the records, the history that tells of them in the order
 * of the plan, and what an undo needs. Nothing of a plan stays in memory.
 */
export function carryingOut(tx: Db, ctx: Writing, importId: string) {
  const at = ctx.now();
  const nextId = risingIds();
  const touched: Touched = { vendors: 0, engagements: 0, locations: 0, safeguards: 0, revised: 0 };
  let parts = 0;
  const tell = (lines: HistoryLine[]) =>
    appendHistory(tx, { organisationId: ctx.organisation.id, actor: ctx.actor, at, groupId: importId }, lines);
  const keep = (effects: Partial<ImportEffects>) => insertImportPart(tx, importId, parts++, effects);
  return {
    touched,
    async carryOut(plan: ImportPlan, register: ImportRegister): Promise<void> {
      const { operations, items } = plan;
      if (operations.length === 0) return;
      const { resolve, entered } = await enter(tx, ctx, operations, nextId, at);
      const revised = await revise(tx, ctx, operations, register);
      await tell(operations.flatMap((operation) => entered.get(operation) ?? revised.get(operation)?.line ?? []));
      const updated = operations.flatMap((operation) => revised.get(operation)?.updated ?? []);
      const created = operations.flatMap((operation) =>
        'ref' in operation ? [{ kind: KIND_OF[operation.op], id: resolve({ ref: operation.ref }) }] : [],
      );
      await keep({ created, updated, items: report(items, operations, resolve) });
      for (const { kind } of created) touched[`${kind}s`] += 1;
      touched.revised += updated.length;
    },
    async keepRejected(rejected: readonly RowProblem[]): Promise<void> {
      for (let from = 0; from < rejected.length; from += REJECTED_OF_A_PART)
        await keep({ rejected: rejected.slice(from, from + REJECTED_OF_A_PART) });
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
 * Inserts what operations create, what others hang on first; the plan's own names end here. A new engagement and what
 * hangs on it are told in one line: they come from the same rows, and nobody asks for one without the other.
 */
async function enter(
  tx: Db,
  ctx: Writing,
  operations: readonly ImportOperation[],
  nextId: () => string,
  createdAt: string,
) {
  const ids = new Map<string, string>();
  const creations = operations.filter((operation): operation is Creation => 'ref' in operation);
  for (const { ref } of creations) ids.set(ref, nextId());
  const idOf = (ref: string): string => {
    const id = ids.get(ref);
    if (!id) throw new Error('An import speaks of a record it does not make');
    return id;
  };
  const resolve: Resolve = (record) => ('id' in record ? record.id : idOf(record.ref));
  const entered = new Map<ImportOperation, HistoryLine>();
  const linesOfEngagements = new Map<string, Record<string, unknown>>();
  const tell = (operation: Creation, kind: RecordKindOfImport, id: string, after: Record<string, unknown>) =>
    entered.set(operation, { action: `${kind}.entered`, subject: { kind, id }, after });
  const tellPart = (operation: Part, kind: 'location' | 'safeguard', id: string, engagementId: string) => {
    const said = saidOf(kind, operation.facts);
    const whole = linesOfEngagements.get(engagementId);
    if (!whole) return tell(operation, kind, id, { ...said, engagementId });
    const beside = whole[`${kind}s`] as unknown[] | undefined;
    if (beside) beside.push({ ...said, id });
    else whole[`${kind}s`] = [{ ...said, id }];
  };
  const shared = { organisationId: ctx.organisation.id, createdAt };
  const those = <Op extends Creation['op']>(op: Op) =>
    creations.filter((operation): operation is Extract<Creation, { op: Op }> => operation.op === op);

  const vendors = those('create-vendor').map((operation) => {
    const id = idOf(operation.ref);
    tell(operation, 'vendor', id, saidOf('vendor', operation.facts));
    return { own: { id }, facts: operation.facts };
  });
  await insertManyRecords(tx, 'vendor', vendors, shared);
  const engagements = those('create-engagement').map((operation) => {
    const id = idOf(operation.ref);
    const vendorId = resolve(operation.vendor);
    const after: Record<string, unknown> = { ...saidOf('engagement', operation.facts), vendorId };
    linesOfEngagements.set(id, after);
    tell(operation, 'engagement', id, after);
    return { own: { id, vendorId }, facts: operation.facts };
  });
  await insertManyRecords(tx, 'engagement', engagements, shared);
  const locations = those('create-location').map((operation) => {
    const id = idOf(operation.ref);
    const engagementId = resolve(operation.engagement);
    tellPart(operation, 'location', id, engagementId);
    return { own: { id, engagementId }, facts: operation.facts };
  });
  await insertManyRecords(tx, 'location', locations, shared);
  const safeguards = those('create-safeguard').map((operation) => {
    const id = idOf(operation.ref);
    const engagementId = resolve(operation.engagement);
    tellPart(operation, 'safeguard', id, engagementId);
    return { own: { id, engagementId }, facts: operation.facts };
  });
  await insertManyRecords(tx, 'safeguard', safeguards, shared);
  return { resolve, entered };
}

type Revised = Map<ImportOperation, { updated: UpdatedRecord; line: HistoryLine }>;

async function revise(
  tx: Db,
  ctx: Writing,
  operations: readonly ImportOperation[],
  register: ImportRegister,
): Promise<Revised> {
  const done: Revised = new Map();
  const reviseAll = async <K extends 'vendor' | 'engagement'>(
    kind: K,
    updates: readonly (ImportOperation & { id: string; set: Partial<RecordFacts[K]> })[],
    standing: readonly { id: string; version: number }[],
  ) => {
    const of = new Map(standing.map((record) => [record.id, record as RecordOf[K]]));
    const revised = updates.map((operation) => {
      const before = of.get(operation.id);
      if (!before) throw new Error(`An import speaks of a ${kind} that is not there`);
      const was = factsOf(kind, before);
      const is = { ...was, ...operation.set };
      const [old, now] = changedFields(was, is);
      const line = { action: `${kind}.revised`, subject: { kind, id: before.id }, before: old, after: now };
      done.set(operation, { updated: updateOf(kind, before.id, was, is), line });
      return { id: before.id, version: before.version, facts: is };
    });
    await updateManyRecords(tx, kind, revised, ctx.now());
  };
  const those = <Op extends ImportOperation['op']>(op: Op) =>
    operations.filter((operation): operation is Extract<ImportOperation, { op: Op }> => operation.op === op);
  await reviseAll('vendor', those('update-vendor'), register.vendors);
  await reviseAll('engagement', those('update-engagement'), register.engagements);
  return done;
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
