import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { verifyHistory } from '../../db/history';
import { mutate, recorded, refused } from '../../db/mutate';
import { change, organisation } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let test_: TestApp;
let ctx: Context;

beforeEach(async () => {
  test_ = await openTestApp();
  ctx = await contextFor(test_.app, await foundTestOrganisation(test_.app));
});
afterEach(() => test_.close());

const write = (n: number) =>
  mutate(ctx, async (tx) => {
    await tx
      .update(organisation)
      .set({ notes: `note ${n}` })
      .where(eq(organisation.id, ctx.organisation.id));
    return recorded(n, {
      action: 'organisation.revised',
      subject: { kind: 'organisation', id: ctx.organisation.id },
      after: { notes: `note ${n}` },
    });
  });

describe('the history', () => {
  test('chains every write, also when they come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => write(n)));
    expect(await verifyHistory(ctx.db.read, ctx.organisation.id)).toEqual({ intact: true, lines: 20 });
  });

  test('names the first line that was tampered with', async () => {
    for (let n = 0; n < 5; n++) await write(n);
    await ctx.db.transact((tx) => tx.update(change).set({ after: '{"notes":"other"}' }).where(eq(change.sequence, 3)));
    expect(await verifyHistory(ctx.db.read, ctx.organisation.id)).toMatchObject({
      intact: false,
      brokenAt: 3,
      reason: 'hash',
    });
  });

  test('notices a line that was taken out', async () => {
    for (let n = 0; n < 5; n++) await write(n);
    await ctx.db.transact((tx) => tx.delete(change).where(eq(change.sequence, 2)));
    expect(await verifyHistory(ctx.db.read, ctx.organisation.id)).toMatchObject({
      intact: false,
      brokenAt: 3,
      reason: 'gap',
    });
  });

  test('a refusal writes neither rows nor lines', async () => {
    const answer = await mutate(ctx, async (tx) => {
      await tx.update(organisation).set({ notes: 'never' }).where(eq(organisation.id, ctx.organisation.id));
      return refused('no' as const);
    });
    expect(answer).toBe('no');
    const [row] = await ctx.db.read
      .select({ notes: organisation.notes })
      .from(organisation)
      .where(eq(organisation.id, ctx.organisation.id));
    expect(row?.notes).toBeNull();
    expect(await ctx.db.read.select({ n: sql`count(*)` }).from(change)).toMatchObject([{ n: expect.anything() }]);
    expect(await verifyHistory(ctx.db.read, ctx.organisation.id)).toEqual({ intact: true, lines: 0 });
  });

  test('a write that throws leaves nothing behind and the next one works', async () => {
    await expect(
      mutate(ctx, async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    await write(1);
    expect(await verifyHistory(ctx.db.read, ctx.organisation.id)).toEqual({ intact: true, lines: 1 });
  });

  test('a write inside a write is a bug', async () => {
    await expect(
      mutate(ctx, async () => recorded(await write(1), { action: 'x', subject: { kind: 'vendor', id: 'x' } })),
    ).rejects.toThrow('transact() inside transact()');
  });
});
