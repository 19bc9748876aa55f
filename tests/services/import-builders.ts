import type { Context } from '../../app/lib/context.server';
import { may } from '../../app/lib/permissions';
import { applyImport, bringList, type Importing, openImport } from '../../app/services/imports.server';
import { type Decision, decideImport } from '../../app/services/imports-deciding.server';
import { draftImport } from '../../app/services/imports-draft.server';
import { headersHashOf } from '../../app/services/imports-memory.server';
import { readList } from '../../app/services/imports-reading.server';
import type { ReadList } from '../../app/services/imports-work.server';
import { listRecords, RECORD_KINDS } from '../../db/queries/records';

/** What a service is called with when a person of the context's role imports. */
export const importing = (ctx: Context): Importing => ({ ...ctx, mayEdit: may(ctx.role, 'edit') });

/** A list as it is read when somebody brings it. */
export function broughtOf(text: string | Uint8Array, fileName = 'list.csv', isChoosing = false): ReadList {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = readList({ fileName, bytes }, { isChoosing });
  if ('refusal' in read) throw new Error(read.refusal.code);
  return { list: read.list, rows: read.table.outline.rows.length, headersHash: headersHashOf(read.table) };
}

export async function basisOf(ctx: Importing, id: string): Promise<string> {
  const run = await openImport(ctx.db.read, ctx.organisation.id, id);
  if (!run) throw new Error(`There is no import ${id}`);
  return (await draftImport(ctx.db.read, ctx.organisation, run, { ...ctx, decisions: run.decisions })).basis;
}

/** Brings a list, decides about it, and applies what comes of it. */
export async function importDecided(ctx: Importing, text: string, ...decisions: Decision[]): Promise<string> {
  const id = await bringList(ctx, broughtOf(text));
  for (const decision of decisions) {
    const { outcome } = await decideImport(ctx, id, decision);
    if (outcome !== 'decided') throw new Error(`Not decided: ${outcome}`);
  }
  const { outcome } = await applyImport(ctx, id, await basisOf(ctx, id));
  if (outcome !== 'applied') throw new Error(`Not applied: ${outcome}`);
  return id;
}

/** Brings a list and applies it as its plan stands. */
export async function importNow(ctx: Importing, text: string | Uint8Array): Promise<string> {
  const id = await bringList(ctx, broughtOf(text));
  const { outcome } = await applyImport(ctx, id, await basisOf(ctx, id));
  if (outcome !== 'applied') throw new Error(`Not applied: ${outcome}`);
  return id;
}

/** Every record of an organisation as its rows stand, archived ones too. */
export async function wholeRegister(ctx: Pick<Importing, 'db' | 'organisation'>) {
  const kinds: Record<string, Record<string, unknown>[]> = {};
  for (const kind of RECORD_KINDS)
    kinds[kind] = (await listRecords(ctx.db.read, kind, ctx.organisation.id, { archived: true })) as Record<
      string,
      unknown
    >[];
  return kinds;
}

/** A register without what tells that a record was written again: a version must keep rising for whoever has a form open. */
export const saidBy = (register: Awaited<ReturnType<typeof wholeRegister>>) =>
  Object.fromEntries(
    Object.entries(register).map(([kind, rows]) => [
      kind,
      rows.map(({ version: _version, updatedAt: _updatedAt, ...row }) => row),
    ]),
  );
