import { createHash } from 'node:crypto';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused } from '../../db/mutate';
import { advanceImport, findImport, type ImportStatus } from '../../db/queries/imports';
import { deleteRecords, factsOf, listRecords, type RecordFacts, type RecordOf } from '../../db/queries/records';
import type { ImportRunRow } from '../../db/schema';
import type { CreatedRecord, ImportEffects, RecordKindOfImport, UndoReport } from '../domain/import-effects';
import { planUndo, type StandingRecord, type UndoPlan } from '../domain/import-undo';
import { type Importing, lineOf } from './imports.server';
import { beginningOf, findBeginnings, partOf } from './imports-beginnings.server';
import { effectsOf } from './imports-effects.server';
import { fingerprintOf } from './imports-fingerprint.server';
import { reviseRecordIn } from './records.server';

export type UndoDraft = { plan: UndoPlan; basis: string };
type Standing = StandingRecord & { record: RecordOf[RecordKindOfImport] };

/** What undoing an applied import would do to the register as it stands. Nothing is written. */
export async function draftUndo(db: Db, organisationId: string, effects: ImportEffects): Promise<UndoDraft> {
  const standing = await standingRecords(db, organisationId, effects);
  const plan = planUndo({ ...effects, created: await asEntered(db, organisationId, effects, standing) }, standing);
  const { deletions, restorations, kept, conflicts } = plan;
  const acts = [
    deletions.map(({ id }) => id),
    restorations.map(({ record, fields }) => [record.id, fields]),
    kept,
    conflicts,
  ];
  return { plan, basis: createHash('sha256').update(JSON.stringify(acts)).digest('hex') };
}

export type Undoing =
  | { outcome: 'undone'; report: UndoReport }
  | { outcome: 'not-found' | 'changed-since-preview' | 'somebody-elses' }
  | { outcome: 'not-applied'; status: ImportStatus };

/** Whether a person may undo an import: their own with the right to draft, anybody's with the right to edit. */
export const mayUndo = (
  run: Pick<ImportRunRow, 'createdBy'>,
  { actor, mayEdit }: Pick<Importing, 'actor' | 'mayEdit'>,
) => mayEdit || run.createdBy === actor;

/**
 * Takes an applied import back in one transaction: what nobody touched since is as it was before, what somebody worked
 * on stays and is named. `expected` is the basis of the preview the person saw.
 */
export function undoImport(ctx: Importing, id: string, expected: string): Promise<Undoing> {
  return mutate({ ...ctx, groupId: id }, async (tx) => {
    const run = await findImport(tx, ctx.organisation.id, id);
    if (!run) return refused<Undoing>({ outcome: 'not-found' });
    if (run.status !== 'applied') return refused<Undoing>({ outcome: 'not-applied', status: run.status });
    if (!mayUndo(run, ctx)) return refused<Undoing>({ outcome: 'somebody-elses' });
    const effects = (await effectsOf(tx, run)) as ImportEffects;
    const { plan, basis } = await draftUndo(tx, ctx.organisation.id, effects);
    if (basis !== expected) return refused<Undoing>({ outcome: 'changed-since-preview' });
    const lines = [...(await restore(tx, ctx, plan)), ...(await remove(tx, ctx, plan))];
    const report: UndoReport = {
      deleted: plan.deletions.length,
      restored: plan.restorations.length,
      kept: plan.kept,
      conflicts: plan.conflicts,
    };
    await advanceImport(tx, run, 'applied', {
      status: 'undone',
      effects: { ...(run.effects as Partial<ImportEffects> | null), undo: report },
      undoneAt: ctx.now(),
    });
    const { deleted, restored, kept, conflicts } = report;
    const told = { fileName: run.fileName, deleted, restored, kept: kept.length + conflicts.length };
    return recorded<Undoing>({ outcome: 'undone', report }, lineOf('undone', id, told), ...lines);
  });
}

async function restore(tx: Db, ctx: Importing, { restorations }: UndoPlan): Promise<HistoryLine[]> {
  const lines: HistoryLine[] = [];
  for (const { record: standing, facts } of restorations) {
    const { kind, record } = standing as Standing;
    const { line } = await reviseRecordIn(
      tx,
      ctx,
      kind,
      record,
      facts as RecordFacts[typeof kind],
      `${kind}.import-undone`,
    );
    if (line) lines.push(line);
  }
  return lines;
}

async function remove(tx: Db, ctx: Importing, { deletions }: UndoPlan): Promise<HistoryLine[]> {
  for (const kind of ['location', 'safeguard', 'engagement', 'vendor'] as const) {
    const ids = deletions.filter((record) => record.kind === kind).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += DELETE_CHUNK)
      await deleteRecords(tx, kind, ctx.organisation.id, ids.slice(from, from + DELETE_CHUNK));
  }
  return deletions.map(({ kind, id, facts }) => ({
    action: `${kind}.import-undone`,
    subject: { kind, id },
    before: facts,
  }));
}

/** Identifiers of one statement, far below both engines' limit of bound values. */
const DELETE_CHUNK = 1_000;

/** What is still as it was entered: every write raises the version. */
const UNTOUCHED = 'untouched';

/**
 * The records an import made, each with the fingerprint of what was entered. A record that was written again since is
 * compared with what the history says of its beginning.
 */
async function asEntered(
  db: Db,
  organisationId: string,
  { created }: ImportEffects,
  standing: readonly Standing[],
): Promise<(CreatedRecord & { fingerprint: string })[]> {
  const written = new Map(
    standing.filter(({ record }) => record.version > 1).map(({ id, parentId }) => [id, parentId] as const),
  );
  const sought = created.filter(({ id, fingerprint }) => fingerprint === undefined && written.has(id));
  const told = sought.flatMap(({ id }) => [id, written.get(id) ?? []].flat());
  const beginnings = await findBeginnings(db, organisationId, [...new Set(told)]);
  return created.map((record) => {
    if (record.fingerprint !== undefined) return { ...record, fingerprint: record.fingerprint };
    if (!written.has(record.id)) return { ...record, fingerprint: UNTOUCHED };
    const engagementId = written.get(record.id) ?? '';
    const within = partOf(record.kind, record.id, beginnings.get(engagementId));
    const said = beginnings.get(record.id) ?? (within && { ...within, engagementId });
    const beginning = said && (beginningOf(record.kind, said) as RecordOf[RecordKindOfImport]);
    return { ...record, fingerprint: beginning ? fingerprintOf(record.kind, beginning) : '' };
  });
}

async function standingRecords(
  db: Db,
  organisationId: string,
  { created }: Pick<ImportEffects, 'created'>,
): Promise<Standing[]> {
  const known = new Set(created.flatMap(({ id, fingerprint }) => (fingerprint === undefined ? [] : [id])));
  const standing = <K extends RecordKindOfImport>(kind: K, record: RecordOf[K], label: string): Standing => ({
    kind,
    id: record.id,
    label,
    facts: factsOf(kind, record),
    fingerprint: record.version > 1 || known.has(record.id) ? fingerprintOf(kind, record) : UNTOUCHED,
    isArchived: Boolean(record.archivedAt),
    record,
  });
  const all = { archived: true };
  const vendors = await listRecords(db, 'vendor', organisationId, all);
  const engagements = await listRecords(db, 'engagement', organisationId, all);
  const locations = await listRecords(db, 'location', organisationId, all);
  const safeguards = await listRecords(db, 'safeguard', organisationId, all);
  const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]));
  const labels = new Map(
    engagements.map(({ id, vendorId, service }) => [id, `${vendorNames.get(vendorId) ?? ''} · ${service}`]),
  );
  return [
    ...vendors.map((record) => standing('vendor', record, record.name)),
    ...engagements.map((record) => ({
      ...standing('engagement', record, labels.get(record.id) ?? ''),
      parentId: record.vendorId,
      ...(record.parentEngagementId && { servesId: record.parentEngagementId }),
    })),
    ...locations.map((record) => ({
      ...standing('location', record, labels.get(record.engagementId) ?? ''),
      parentId: record.engagementId,
    })),
    ...safeguards.map((record) => ({
      ...standing('safeguard', record, labels.get(record.engagementId) ?? ''),
      parentId: record.engagementId,
    })),
  ];
}
