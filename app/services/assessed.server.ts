import { LRUCache } from 'lru-cache';
import type { Db } from '../../db/client';
import { type AssessedRegister, assess } from '../domain/assess';
import type { IsoDate } from '../domain/days';
import type { Law } from '../domain/law';
import type { Context } from '../lib/context.server';
import { lawOf, lawVersionOf, loadWorld } from './law.server';
import type { WholeRegister } from './register.server';
import { type KeptRegister, refreshRegister } from './register-refresh.server';
import { loadScoringModel } from './scoring-model.server';

/** A register as it is kept now, judged on one day, with the versions of the law and of the weights it was judged by. */
export type Assessed = AssessedRegister & { register: WholeRegister; lawVersion: string };

type Entry = { kept?: KeptRegister; results: LRUCache<string, Assessed>; turn: Promise<unknown> };

/** Engagements kept over all registers of a process, each with what was worked out on up to four days. */
const ENGAGEMENTS_KEPT = 400_000;
const RESULTS_PER_REGISTER = 4;

const caches = new WeakMap<Db, LRUCache<string, Entry>>();

/**
 * An organisation's register judged on `day`: today's facts under the law of that day. What nobody touched since the
 * last look is not judged again, and where nothing was written at all the last answer is given. Not for use inside a
 * transaction.
 */
export async function loadAssessed(ctx: Pick<Context, 'db' | 'organisation'>, day: IsoDate): Promise<Assessed> {
  const db = ctx.db.read;
  const entry = entryOf(db, ctx.organisation.id);
  // One after the other: two looks at once would both judge everything.
  const turn = entry.turn.then(() => refresh(ctx, day, entry));
  entry.turn = turn.catch(() => undefined);
  const assessed = await turn;
  // Set again, so that the cache weighs it by the size it has now.
  caches.get(db)?.set(ctx.organisation.id, entry);
  return assessed;
}

function entryOf(db: Db, organisationId: string): Entry {
  let cache = caches.get(db);
  if (!cache) {
    cache = new LRUCache<string, Entry>({
      maxSize: ENGAGEMENTS_KEPT,
      sizeCalculation: ({ kept, results }) => 1 + (kept?.register.engagements.length ?? 0) * (1 + results.size),
    });
    caches.set(db, cache);
  }
  let entry = cache.get(organisationId);
  if (!entry) {
    entry = { results: new LRUCache({ max: RESULTS_PER_REGISTER }), turn: Promise.resolve() };
    cache.set(organisationId, entry);
  }
  return entry;
}

async function refresh(ctx: Pick<Context, 'db' | 'organisation'>, day: IsoDate, entry: Entry): Promise<Assessed> {
  const { db, organisation } = ctx;
  entry.kept = await refreshRegister(db.read, organisation, entry.kept);
  const { register } = entry.kept;
  const law: Law = await lawOf(db.read, organisation);
  const model = await loadScoringModel(db.read, organisation.id);
  const lawVersion = lawVersionOf(law);
  const key = [day, lawVersion, model.version].join('|');
  const before = entry.results.get(key);
  if (before?.register === register) return before;
  const assessed = { ...assess(register, await loadWorld(ctx, day), model, before), register, lawVersion };
  entry.results.set(key, assessed);
  return assessed;
}
