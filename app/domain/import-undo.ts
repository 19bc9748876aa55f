import type { CreatedRecord, ImportEffects, RecordKindOfImport, UpdatedRecord } from './import-effects';

/** A record as it stands now, archived or not. */
export interface StandingRecord {
  kind: RecordKindOfImport;
  id: string;
  label: string;
  facts: Readonly<Record<string, unknown>> & { toConfirm: readonly string[] };
  /** The same for the same facts on the same parents. */
  fingerprint: string;
  isArchived: boolean;
  /** What it hangs on: the vendor of an engagement, the engagement of a location or safeguard. */
  parentId?: string;
  /** The engagement it serves, one step up the chain. */
  servesId?: string;
}

/** What an import did, each record with the fingerprint of what was entered. */
type Done = Pick<ImportEffects, 'updated'> & { created: readonly (CreatedRecord & { fingerprint: string })[] };

/** Why the undo leaves a record in place that the import had made. */
export const KEPT_REASONS = ['changed', 'archived', 'has-later-parts', 'serves-another', 'belongs-to-kept'] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

export interface UndoPlan {
  /** In an order in which they can be deleted: parts before what they hang on. */
  deletions: StandingRecord[];
  restorations: { record: StandingRecord; fields: string[]; facts: Record<string, unknown> }[];
  /** Records of the import that stay, because somebody worked on them since. */
  kept: { kind: RecordKindOfImport; id: string; label: string; reason: KeptReason }[];
  /** Fields that stay, because somebody changed or confirmed them since. */
  conflicts: { kind: RecordKindOfImport; id: string; label: string; field: string; imported: unknown; now: unknown }[];
}

const ORDER: readonly RecordKindOfImport[] = ['location', 'safeguard', 'engagement', 'vendor'];
const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;

/**
 * What undoing an import does to the register as it stands: deletes the records it made and nobody touched since, puts
 * back the fields that still say what it wrote. An engagement that stays keeps its locations and safeguards; a vendor
 * stays as long as an engagement of it does. Everything left alone is named.
 */
export function planUndo(effects: Done, register: readonly StandingRecord[]): UndoPlan {
  const standing = new Map(register.map((record) => [keyOf(record), record]));
  const created = effects.created.flatMap(({ kind, id, fingerprint }) => {
    const record = standing.get(keyOf({ kind, id }));
    return record ? [{ record, fingerprint }] : [];
  });
  const kept = keptRecords(created, register);
  const deletions = created
    .map(({ record }) => record)
    .filter((record) => !kept.has(keyOf(record)))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const plan: UndoPlan = {
    deletions,
    restorations: [],
    kept: created.flatMap(({ record: { kind, id, label } }) => {
      const reason = kept.get(keyOf({ kind, id }));
      return reason ? [{ kind, id, label, reason }] : [];
    }),
    conflicts: [],
  };
  for (const update of effects.updated) {
    const record = standing.get(keyOf(update));
    if (record) planRestoration(update, record, plan);
  }
  return plan;
}

function keptRecords(
  created: readonly { record: StandingRecord; fingerprint: string }[],
  register: readonly StandingRecord[],
): Map<string, KeptReason> {
  const kept = new Map<string, KeptReason>();
  const ofImport = new Set(created.map(({ record }) => keyOf(record)));
  const isDeleted = (record: StandingRecord) => ofImport.has(keyOf(record)) && !kept.has(keyOf(record));
  const parts = new Map<string, StandingRecord[]>();
  const served = new Set<string>();
  for (const record of register) {
    if (record.parentId) {
      const beside = parts.get(record.parentId);
      if (beside) beside.push(record);
      else parts.set(record.parentId, [record]);
    }
    if (record.servesId) served.add(record.servesId);
  }
  const keep = (record: StandingRecord, reason: KeptReason) => {
    if (!kept.has(keyOf(record))) kept.set(keyOf(record), reason);
  };
  for (const { record, fingerprint } of created)
    if (record.isArchived) keep(record, 'archived');
    else if (record.fingerprint !== fingerprint) keep(record, 'changed');
  for (const { record } of created.filter(({ record }) => record.kind === 'engagement')) {
    const own = parts.get(record.id) ?? [];
    if (own.some((part) => !isDeleted(part))) keep(record, 'has-later-parts');
    else if (served.has(record.id)) keep(record, 'serves-another');
    if (kept.has(keyOf(record))) for (const part of own.filter(isDeleted)) keep(part, 'belongs-to-kept');
  }
  for (const { record } of created.filter(({ record }) => record.kind === 'vendor'))
    if ((parts.get(record.id) ?? []).some((part) => !isDeleted(part))) keep(record, 'has-later-parts');
  return kept;
}

function planRestoration(update: UpdatedRecord, record: StandingRecord, plan: UndoPlan) {
  const { kind, id, label } = record;
  const waits = record.facts.toConfirm;
  const facts: Record<string, unknown> = { ...record.facts };
  const fields: string[] = [];
  for (const { field, before, after } of update.changes) {
    const now = record.facts[field];
    const wasConfirmed = update.toConfirm.after.includes(field) && !waits.includes(field);
    if (isSame(now, after) && !wasConfirmed) {
      fields.push(field);
      if (before === undefined || before === null) delete facts[field];
      else facts[field] = before;
    } else if (!isSame(now, before)) plan.conflicts.push({ kind, id, label, field, imported: after, now });
  }
  if (fields.length === 0) return;
  const merged = [
    ...waits.filter((field) => !fields.includes(field)),
    ...update.toConfirm.before.filter((field) => fields.includes(field)),
  ];
  facts.toConfirm = isSame([...merged].sort(), [...update.toConfirm.before].sort()) ? update.toConfirm.before : merged;
  plan.restorations.push({ record, fields, facts });
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
