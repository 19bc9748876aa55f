import { listHistoryOf } from '../../db/history';
import { listEmails } from '../../db/queries/history';
import type { RecordKind } from '../../db/queries/records';
import { factsByField } from '../domain/confirmation';
import type { Instant } from '../domain/days';
import type { Context } from '../lib/context.server';

/** One field in which what a person typed is not what stands there now. */
export type FieldInConflict = {
  field: string;
  typed: unknown;
  now: unknown;
  /** False when the person left the field as they had found it: then only the other one changed it. */
  isMine: boolean;
  /** False when nobody else changed the field since. */
  isTheirs: boolean;
  /** Mail address of whoever changed it last, and when. */
  by?: string;
  at?: Instant;
};
export type ConflictReport = { version: number; fields: FieldInConflict[] };

type Values = Record<string, unknown>;
type Edited = { id: string; version: number } & Values;

/**
 * Compares what a person typed over a version of a record with what stands there now, and both with what they had
 * found, which the history still tells. Every write of a record raises its version by one and leaves one line.
 */
export async function reportConflict(
  ctx: Pick<Context, 'db' | 'organisation'>,
  kind: RecordKind,
  seenVersion: number,
  typed: Values,
  current: Edited,
): Promise<ConflictReport> {
  const history = await listHistoryOf(ctx.db.read, ctx.organisation.id, kind, current.id);
  const since = history.slice(0, Math.max(0, current.version - seenVersion));
  const names = await listEmails(ctx.db.read, [...new Set(since.map(({ actor }) => actor))]);
  const stands = factsByField(current);
  const found: Values = { ...stands };
  const last = new Map<string, { by?: string; at: Instant }>();
  for (const line of since) {
    const before = valuesOf(line.before);
    const after = valuesOf(line.after);
    for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (isSame(before[field], after[field])) continue;
      found[field] = before[field];
      if (!last.has(field)) last.set(field, { by: names.get(line.actor), at: line.at });
    }
  }
  const wanted = factsByField(typed);
  const fields = [...new Set([...Object.keys(wanted), ...last.keys()])]
    .filter((field) => !isSame(wanted[field], stands[field]))
    .map((field) => ({
      field,
      typed: wanted[field],
      now: stands[field],
      isMine: !isSame(wanted[field], found[field]),
      isTheirs: last.has(field),
      ...last.get(field),
    }));
  return { version: current.version, fields };
}

const valuesOf = (json: string | null): Values => (json ? factsByField(JSON.parse(json) as Values) : {});
const isSame = (one: unknown, other: unknown) => JSON.stringify(one || null) === JSON.stringify(other || null);
