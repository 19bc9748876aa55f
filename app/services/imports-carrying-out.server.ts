import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import type { Writing } from '../../db/mutate';
import { factsOf, listRecords, type RecordFacts, type RecordKind, type RecordOf, type RecordParents } from '../../db/queries/records';
import type { AppliedItem, ImportEffects, UpdatedRecord } from '../domain/import-effects';
import type { ImportItem, ImportOperation, RecordRef } from '../domain/import-plan-types';
import type { ImportDraft } from './imports-draft.server';
import { fingerprintOf } from './imports-fingerprint.server';
import { changedFields, enterRecordIn, reviseRecordIn } from './records.server';

/** Writes what a draft says inside an open transaction; returns what was done and the history that tells it. */
export async function carryOut(tx: Db, ctx: Writing, draft: ImportDraft): Promise<{ effects: ImportEffects; lines: HistoryLine[] }> {
  const lines: HistoryLine[] = [];
  const effects: ImportEffects = { created: [], updated: [], items: [], rejected: draft.rejected };
  const idOf = new Map<string, string>();
  const resolve = (record: RecordRef): string => {
    const id = 'id' in record ? record.id : idOf.get(record.ref);
    if (!id) throw new Error('An import speaks of a record it has not made yet');
    return id;
  };
  const enter = async <K extends RecordKind>(kind: K, ref: string, facts: RecordFacts[K], parents: RecordParents[K]) => {
    const { record, line } = await enterRecordIn(tx, ctx, kind, facts, parents);
    idOf.set(ref, record.id);
    lines.push(line);
    effects.created.push({ kind, id: record.id, fingerprint: fingerprintOf(kind, record) });
  };
  const standing = {
    vendor: byId(await listRecords(tx, 'vendor', ctx.organisation.id)),
    engagement: byId(await listRecords(tx, 'engagement', ctx.organisation.id)),
  };
  const revise = async <K extends 'vendor' | 'engagement'>(kind: K, id: string, set: Partial<RecordFacts[K]>) => {
    const before = standing[kind].get(id) as RecordOf[K] | undefined;
    if (!before) throw new Error(`An import speaks of a ${kind} that is not there`);
    const was = factsOf(kind, before);
    const { record, line } = await reviseRecordIn(tx, ctx, kind, before, { ...was, ...set });
    if (!line) return;
    lines.push(line);
    effects.updated.push(updateOf(kind, id, was, factsOf(kind, record)));
  };
  for (const operation of draft.plan.operations) await perform(operation, { enter, revise, resolve });
  const begun = new Map(draft.plan.operations.flatMap((operation) => (operation.op === 'create-engagement' ? [[operation.line, operation] as const] : [])));
  effects.items = draft.plan.items
    .filter(({ kind }) => kind !== 'unchanged')
    .map((item) => {
      const engagement = begun.get(item.line);
      return reported(item, {
        vendorId: item.vendorId ?? resolve(engagement?.vendor ?? { ref: `vendor-${item.line}` }),
        engagementId: item.engagementId ?? (engagement && resolve({ ref: engagement.ref })),
      });
    });
  return { effects, lines };
}

type Acts = {
  enter: <K extends RecordKind>(kind: K, ref: string, facts: RecordFacts[K], parents: RecordParents[K]) => Promise<void>;
  revise: <K extends 'vendor' | 'engagement'>(kind: K, id: string, set: Partial<RecordFacts[K]>) => Promise<void>;
  resolve: (record: RecordRef) => string;
};

function perform(operation: ImportOperation, { enter, revise, resolve }: Acts): Promise<void> {
  switch (operation.op) {
    case 'create-vendor':
      return enter('vendor', operation.ref, operation.facts, {});
    case 'create-engagement':
      return enter('engagement', operation.ref, operation.facts, { vendorId: resolve(operation.vendor) });
    case 'create-location':
      return enter('location', operation.ref, operation.facts, { engagementId: resolve(operation.engagement) });
    case 'create-safeguard':
      return enter('safeguard', operation.ref, operation.facts, { engagementId: resolve(operation.engagement) });
    case 'update-vendor':
      return revise('vendor', operation.id, operation.set);
    case 'update-engagement':
      return revise('engagement', operation.id, operation.set);
  }
}

function updateOf(
  kind: UpdatedRecord['kind'],
  id: string,
  { toConfirm: before, ...was }: { toConfirm: string[] } & Record<string, unknown>,
  { toConfirm: after, ...is }: { toConfirm: string[] } & Record<string, unknown>,
): UpdatedRecord {
  const [old, now] = changedFields(was, is);
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return { kind, id, changes: fields.map((field) => ({ field, before: old[field], after: now[field] })), toConfirm: { before, after } };
}

function reported({ kind, line, facts, matchedBy }: ImportItem, ids: { vendorId: string; engagementId: string | undefined }): AppliedItem {
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

const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));
