import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import type { Writing } from '../../db/mutate';
import { factsOf, listRecords, type RecordFacts, type RecordOf, type RecordParents } from '../../db/queries/records';
import type {
  AppliedItem,
  CreatedRecord,
  ImportEffects,
  RecordKindOfImport,
  UpdatedRecord,
} from '../domain/import-effects';
import type { ImportItem, ImportOperation, RecordRef } from '../domain/import-plan-types';
import type { ImportDraft } from './imports-draft.server';
import { fingerprintOf } from './imports-fingerprint.server';
import { changedFields, enterRecordsIn, reviseRecordIn } from './records.server';

/** Writes what a draft says inside an open transaction; returns what was done and the history that tells it, in the order of the plan. */
export async function carryOut(
  tx: Db,
  ctx: Writing,
  { plan, rejected }: ImportDraft,
): Promise<{ effects: ImportEffects; lines: HistoryLine[] }> {
  const { operations, items } = plan;
  const resolve = identifiersOf(operations);
  const entered = await enterAll(tx, ctx, operations, resolve);
  const revised = await reviseAll(tx, ctx, operations);
  const begun = new Map(
    operations.flatMap((operation) =>
      operation.op === 'create-engagement' ? [[operation.line, operation] as const] : [],
    ),
  );
  const effects: ImportEffects = {
    created: operations.flatMap((operation) => entered.get(operation)?.created ?? []),
    updated: operations.flatMap((operation) => revised.get(operation)?.updated ?? []),
    items: items
      .filter(({ kind }) => kind !== 'unchanged')
      .map((item) => {
        const engagement = begun.get(item.line);
        return reported(item, {
          vendorId: item.vendorId ?? resolve(engagement?.vendor ?? { ref: `vendor-${item.line}` }),
          engagementId: item.engagementId ?? (engagement && resolve(engagement)),
        });
      }),
    rejected,
  };
  return {
    effects,
    lines: operations.flatMap((operation) => entered.get(operation)?.line ?? revised.get(operation)?.line ?? []),
  };
}

/** Gives every record a plan makes its identifier; the plan's own names end here. */
function identifiersOf(operations: readonly ImportOperation[]): (record: RecordRef) => string {
  const ids = new Map(
    operations.flatMap((operation) => ('ref' in operation ? [[operation.ref, randomUUID()] as const] : [])),
  );
  return (record) => {
    const id = 'id' in record ? record.id : ids.get(record.ref);
    if (!id) throw new Error('An import speaks of a record it does not make');
    return id;
  };
}

type Resolve = (record: RecordRef) => string;
type Creation = Extract<ImportOperation, { ref: string }>;
type Entered = Map<ImportOperation, { created: CreatedRecord; line: HistoryLine }>;

async function enterAll(
  tx: Db,
  ctx: Writing,
  operations: readonly ImportOperation[],
  resolve: Resolve,
): Promise<Entered> {
  const done: Entered = new Map();
  const enter = async <K extends RecordKindOfImport, O extends Creation>(
    kind: K,
    creations: O[],
    facts: (o: O) => RecordFacts[K],
    parents: (o: O) => RecordParents[K],
  ) => {
    const entries = creations.map((operation) => ({
      id: resolve(operation),
      facts: facts(operation),
      parents: parents(operation),
    }));
    const records = await enterRecordsIn(tx, ctx, kind, entries);
    for (const [at, { record, line }] of records.entries()) {
      const operation = creations[at];
      if (operation)
        done.set(operation, { created: { kind, id: record.id, fingerprint: fingerprintOf(kind, record) }, line });
    }
  };
  const of = <Op extends Creation['op']>(op: Op) =>
    operations.filter((operation): operation is Extract<Creation, { op: Op }> => operation.op === op);
  await enter(
    'vendor',
    of('create-vendor'),
    ({ facts }) => facts,
    () => ({}),
  );
  await enter(
    'engagement',
    of('create-engagement'),
    ({ facts }) => facts,
    ({ vendor }) => ({ vendorId: resolve(vendor) }),
  );
  await enter(
    'location',
    of('create-location'),
    ({ facts }) => facts,
    ({ engagement }) => ({ engagementId: resolve(engagement) }),
  );
  await enter(
    'safeguard',
    of('create-safeguard'),
    ({ facts }) => facts,
    ({ engagement }) => ({ engagementId: resolve(engagement) }),
  );
  return done;
}

type Revised = Map<ImportOperation, { updated: UpdatedRecord; line: HistoryLine }>;

async function reviseAll(tx: Db, ctx: Writing, operations: readonly ImportOperation[]): Promise<Revised> {
  const done: Revised = new Map();
  const revise = async <K extends 'vendor' | 'engagement'>(
    kind: K,
    updates: { operation: ImportOperation; id: string; set: Partial<RecordFacts[K]> }[],
  ) => {
    if (updates.length === 0) return;
    const standing = new Map((await listRecords(tx, kind, ctx.organisation.id)).map((record) => [record.id, record]));
    for (const { operation, id, set } of updates) {
      const before: RecordOf[K] | undefined = standing.get(id);
      if (!before) throw new Error(`An import speaks of a ${kind} that is not there`);
      const was = factsOf(kind, before);
      const { record, line } = await reviseRecordIn(tx, ctx, kind, before, { ...was, ...set });
      if (line) done.set(operation, { updated: updateOf(kind, id, was, factsOf(kind, record)), line });
    }
  };
  await revise(
    'vendor',
    operations.flatMap((operation) => (operation.op === 'update-vendor' ? [{ operation, ...operation }] : [])),
  );
  await revise(
    'engagement',
    operations.flatMap((operation) => (operation.op === 'update-engagement' ? [{ operation, ...operation }] : [])),
  );
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

function reported(
  { kind, line, facts, matchedBy }: ImportItem,
  ids: { vendorId: string; engagementId: string | undefined },
): AppliedItem {
  return {
    kind,
    line,
    vendor: facts.vendor.name,
    vendorId: ids.vendorId,
    ...(facts.engagement && { service: facts.engagement.service }),
    ...(ids.engagementId && { engagementId: ids.engagementId }),
    ...(matchedBy && { matchedBy }),
  };
}
