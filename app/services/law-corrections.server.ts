import { randomUUID } from 'node:crypto';
import { mutate, recorded, refused } from '../../db/mutate';
import { findLawCorrection, insertLawCorrection, withdrawLawCorrection } from '../../db/queries/law';
import type { LawPart } from '../domain/law-overlay';
import type { Context } from '../lib/context.server';
import { lawOf } from './law.server';
import { findLawRow, type LawRow, pick, saysTheSame, subjectOfRow } from './law-rows.server';

type Correcting = Pick<Context, 'db' | 'organisation' | 'actor' | 'now'>;

/** What somebody has to say about one row. A field that is `null` is taken away. */
export type StatedRow = {
  part: LawPart;
  rowKey: string;
  fields: Record<string, unknown>;
  reason: string;
  source?: string | undefined;
};

/**
 * Lays a correction over a row of the law for this organisation alone: only the fields that differ from how it reads
 * the row now. The shipped row stays as it is.
 */
export function correctLawRow(ctx: Correcting, stated: StatedRow): Promise<'corrected' | 'unchanged' | 'not-found'> {
  type Outcome = Awaited<ReturnType<typeof correctLawRow>>;
  return mutate(ctx, async (tx) => {
    const { part, rowKey } = stated;
    const row = findLawRow(await lawOf(tx, ctx.organisation), part, rowKey)?.row;
    if (!row) return refused<Outcome>('not-found');
    const differing = Object.keys(stated.fields).filter((field) => !saysTheSame(row[field], stated.fields[field]));
    if (differing.length === 0) return refused<Outcome>('unchanged');
    const fields = Object.fromEntries(differing.map((field) => [field, stated.fields[field] ?? null]));
    // What is on record about a country is two rows that can each begin with a correction: both need its code.
    if (part === 'country') Object.assign(fields, { code: rowKey, ...wholeFacts(row, fields) });
    await insertLawCorrection(tx, rowToInsert(ctx, { ...stated, fields }));
    return recorded<Outcome>('corrected', {
      action: 'law.corrected',
      subject: { kind: 'law', id: subjectOfRow({ part, key: rowKey }) },
      before: pick(row, differing),
      after: { ...fields, because: stated.reason },
    });
  });
}

/** Laws and findings of a country stand together: one of them alone would not be a row. */
function wholeFacts(row: LawRow, fields: LawRow): LawRow {
  if (!('laws' in fields || 'findings' in fields)) return {};
  return { laws: fields.laws ?? row.laws ?? [], findings: fields.findings ?? row.findings ?? [] };
}

/** Adds a row to the law as this organisation reads it. */
export function addLawRow(ctx: Correcting, stated: StatedRow): Promise<'added' | 'exists'> {
  return mutate(ctx, async (tx) => {
    const { part, rowKey } = stated;
    if (findLawRow(await lawOf(tx, ctx.organisation), part, rowKey)) return refused<'added' | 'exists'>('exists');
    const fields = Object.fromEntries(Object.entries(stated.fields).filter(([, value]) => value !== undefined));
    await insertLawCorrection(tx, rowToInsert(ctx, { ...stated, fields }));
    return recorded<'added' | 'exists'>('added', {
      action: 'law.added',
      subject: { kind: 'law', id: subjectOfRow({ part, key: rowKey }) },
      after: { ...fields, because: stated.reason },
    });
  });
}

const rowToInsert = (ctx: Correcting, { part, rowKey, fields, reason, source }: StatedRow) => ({
  id: randomUUID(),
  organisationId: ctx.organisation.id,
  part,
  rowKey,
  fields,
  reason,
  source: source ?? null,
  createdBy: ctx.actor,
  createdAt: ctx.now(),
});

/** Takes a correction back; the row reads as it would without it, and the correction stays on record. */
export function withdrawCorrection(ctx: Correcting, id: string): Promise<'withdrawn' | 'not-found'> {
  return mutate(ctx, async (tx) => {
    const correction = await findLawCorrection(tx, ctx.organisation.id, id);
    if (!correction || correction.withdrawnAt) return refused<'withdrawn' | 'not-found'>('not-found');
    await withdrawLawCorrection(tx, id, { withdrawnBy: ctx.actor, withdrawnAt: ctx.now() });
    return recorded<'withdrawn' | 'not-found'>('withdrawn', {
      action: 'law.correction-withdrawn',
      subject: { kind: 'law', id: subjectOfRow({ part: correction.part, key: correction.rowKey }) },
      before: { ...correction.fields, because: correction.reason },
    });
  });
}
