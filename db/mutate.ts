import type { Instant } from '../app/domain/days';
import type { Database, Db } from './client';
import { appendHistory, type HistoryLine } from './history';

/** Who writes, when, into whose register. */
export type Writing = {
  db: Database;
  organisation: { id: string };
  /** A user's id, `visitor`, `cli` or `system:…`. */
  actor: string;
  now: () => Instant;
  /** Groups the lines of one act. */
  groupId?: string;
};

type Outcome<T> = { value: T; lines: HistoryLine[]; rollBack: boolean };

/** The write happened; these lines tell it. */
export const recorded = <T>(value: T, ...lines: HistoryLine[]): Outcome<T> => ({ value, lines, rollBack: false });
/** Nothing was to be written: a refusal or an update that changes nothing. Whatever was written is rolled back. */
export const refused = <T>(value: T): Outcome<T> => ({ value, lines: [], rollBack: true });

class RolledBack extends Error {
  constructor(readonly value: unknown) {
    super('rolled back');
  }
}

/**
 * The one door for writes to a register: rows and the history lines that tell of them are committed together or not
 * at all. A `work` that says it recorded something but names no line is a bug and throws. `options` as of `transact`.
 */
export async function mutate<O extends Outcome<unknown>>(
  ctx: Writing,
  work: (tx: Db) => Promise<O>,
  options: { much?: boolean } = {},
): Promise<O['value']> {
  try {
    return await ctx.db.transact(async (tx) => {
      const outcome = await work(tx);
      if (outcome.rollBack) throw new RolledBack(outcome.value);
      if (outcome.lines.length === 0) throw new Error('A write without a history line');
      await appendHistory(
        tx,
        { organisationId: ctx.organisation.id, actor: ctx.actor, at: ctx.now(), groupId: ctx.groupId },
        outcome.lines,
      );
      return outcome.value;
    }, options);
  } catch (error) {
    if (error instanceof RolledBack) return error.value as O['value'];
    throw error;
  }
}
