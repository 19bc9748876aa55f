import { randomUUID } from 'node:crypto';
import { count, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../app/domain/publication';
import type { Context } from '../../app/lib/context.server';
import { contentHashOf, draftRevision, publishRevision } from '../../app/services/publication.server';
import { loadPublishedList } from '../../app/services/published-list.server';
import { reviseRecord } from '../../app/services/records.server';
import { verifyHistory } from '../../db/history';
import { findRevision, listRevisionHeads } from '../../db/queries/publication';
import { factsOf } from '../../db/queries/records';
import { change, delivery, notice, type OrganisationRow, revision, subscriber } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';

const today = '2026-11-22';
let test_: TestApp;
let organisation: OrganisationRow;
let ctx: Context;

beforeEach(async () => {
  test_ = await openTestApp({ now: `${today}T09:00:00.000Z` });
  organisation = await foundTestOrganisation(test_.app);
  ctx = await contextFor(test_.app, organisation);
});
afterEach(() => test_.close());

const subscribe = (email: string) =>
  test_.app.db.transact((tx) =>
    tx.insert(subscriber).values({
      id: randomUUID(),
      organisationId: organisation.id,
      email,
      language: 'en',
      status: 'confirmed',
      requestedAt: ctx.now(),
      confirmedAt: ctx.now(),
    }),
  );
const counted = async (table: typeof revision | typeof notice | typeof delivery | typeof change) => {
  const [row] = await test_.app.db.read
    .select({ count: count() })
    .from(table)
    .where(eq(table.organisationId, organisation.id));
  return row?.count;
};
const basisNow = async () => (await draftRevision(ctx.db.read, organisation, today)).basis;

describe('publishing', () => {
  test('writes the revision, its notice, a delivery per subscriber and the history together', async () => {
    await engage(ctx);
    await publishNow(ctx);
    await subscribe('one@customer.example');
    await subscribe('two@customer.example');
    await engage(ctx, { vendor: { name: 'Mistral AI' } });
    const lines = await counted(change);
    const { plan, basis } = await draftRevision(ctx.db.read, organisation, today);
    expect(plan).toMatchObject({ material: true, proposedInForceOn: '2026-12-22', objectionUntilOn: '2026-12-06' });

    const published = await publishRevision(ctx, {
      inForceOn: plan.proposedInForceOn,
      note: ' For drafting answers. ',
      expected: basis,
    });

    expect(published).toMatchObject({
      outcome: 'published',
      told: 2,
      revision: {
        number: 2,
        announcedOn: today,
        inForceOn: '2026-12-22',
        objectionUntilOn: '2026-12-06',
        note: 'For drafting answers.',
        publishedBy: ctx.actor,
      },
    });
    expect([await counted(revision), await counted(notice), await counted(delivery)]).toEqual([2, 1, 2]);
    expect(await counted(change)).toBe((lines ?? 0) + 2);
    expect(await verifyHistory(ctx.db.read, organisation.id)).toMatchObject({ intact: true });
  });

  test('pressed twice at once, publishes once and says so', async () => {
    await engage(ctx);
    const expected = await basisNow();
    const outcomes = await Promise.all([1, 2].map(() => publishRevision(ctx, { inForceOn: today, expected })));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['published', 'published-already']);
    expect(await counted(revision)).toBe(1);
  });

  test('a register that changed since the preview is not published', async () => {
    const { vendor } = await engage(ctx);
    const expected = await basisNow();
    await reviseRecord(ctx, 'vendor', vendor.id, vendor.version, { ...factsOf('vendor', vendor), name: 'Renamed' });
    const lines = await counted(change);
    expect(await publishRevision(ctx, { inForceOn: today, expected })).toEqual({ outcome: 'changed-since-preview' });
    expect([await counted(revision), await counted(change)]).toEqual([0, lines]);
  });

  test('somebody else’s publication in between is a change too', async () => {
    const { vendor } = await engage(ctx);
    const expected = await basisNow();
    const renamed = { ...factsOf('vendor', vendor), name: 'Renamed' };
    await reviseRecord(ctx, 'vendor', vendor.id, vendor.version, renamed);
    await publishNow(ctx);
    await reviseRecord(ctx, 'vendor', vendor.id, vendor.version + 1, factsOf('vendor', vendor));
    expect(await publishRevision(ctx, { inForceOn: today, expected })).toEqual({ outcome: 'changed-since-preview' });
  });

  test('nothing new is nothing to publish, and writes no line', async () => {
    await engage(ctx);
    await publishNow(ctx);
    const lines = await counted(change);
    expect(await publishRevision(ctx, { inForceOn: today, expected: await basisNow() })).toEqual({
      outcome: 'nothing-to-publish',
    });
    expect(await counted(change)).toBe(lines);
  });

  test('never before the day that was announced for what the list still contains', async () => {
    await engage(ctx);
    await publishNow(ctx);
    await engage(ctx, { vendor: { name: 'Mistral AI' } });
    await publishRevision(ctx, { inForceOn: '2026-12-22', expected: await basisNow() });
    await engage(ctx, { vendor: { name: 'Urgent Inc' } });
    const lines = await counted(change);
    expect(await publishRevision(ctx, { inForceOn: '2026-12-21', expected: await basisNow() })).toEqual({
      outcome: 'before-announced-day',
      announcedFor: '2026-12-22',
    });
    expect(await counted(change)).toBe(lines);
    expect(await publishRevision(ctx, { inForceOn: '2026-12-22', expected: await basisNow() })).toMatchObject({
      outcome: 'published',
    });
  });

  test('never for a day that is over; earlier than the notice period is the person’s decision', async () => {
    await engage(ctx);
    await publishNow(ctx);
    await engage(ctx, { vendor: { name: 'Mistral AI' } });
    const expected = await basisNow();
    expect(await publishRevision(ctx, { inForceOn: '2026-11-21', expected })).toEqual({
      outcome: 'in-force-before-today',
      today,
    });
    expect(await publishRevision(ctx, { inForceOn: today, expected })).toMatchObject({ outcome: 'published' });
  });

  test('a rolled-back publication leaves no trace', async () => {
    await engage(ctx);
    const expected = await basisNow();
    const lines = await counted(change);
    const broken = {
      ...ctx,
      app: {
        ...ctx.app,
        config: {
          ...ctx.app.config,
          get mailFrom(): string {
            throw new Error('no sender');
          },
        },
      },
    };
    await subscribe('one@customer.example');
    await expect(publishRevision(broken, { inForceOn: today, expected })).rejects.toThrow('no sender');
    expect([await counted(revision), await counted(notice), await counted(delivery), await counted(change)]).toEqual([
      0,
      0,
      0,
      lines,
    ]);
  });
});

describe('a revision', () => {
  test('never changes: the same bytes whatever the register became, and the hash announced', async () => {
    const { vendor } = await engage(ctx, { engagement: { dataCategories: ['names', 'addresses'] } });
    const { contentHash } = await publishNow(ctx);
    const before = canonicalJson((await findRevision(ctx.db.read, organisation.id, 1))?.entries);
    await reviseRecord(ctx, 'vendor', vendor.id, vendor.version, { ...factsOf('vendor', vendor), name: 'Renamed' });
    await publishNow(ctx);
    const after = await findRevision(ctx.db.read, organisation.id, 1);
    expect(canonicalJson(after?.entries)).toBe(before);
    expect(contentHashOf(after?.entries ?? [])).toBe(contentHash);
    expect(after?.contentHash).toBe(contentHash);
  });

  test('the list shows what is in force, announces what is coming, and turns over on the day', async () => {
    await engage(ctx);
    await publishNow(ctx);
    await engage(ctx, { vendor: { name: 'Mistral AI' } });
    await publishNow(ctx, { inForceOn: '2026-12-01' });
    const shown = async (day: string) => {
      const { inForce, coming } = await loadPublishedList(ctx.db, organisation, day);
      return [
        inForce?.number,
        coming.map(({ revision: { number }, changes }) => [number, changes.map(({ after }) => after?.vendor)]),
      ];
    };
    expect(await shown('2026-11-21')).toEqual([undefined, expect.anything()]);
    expect(await shown(today)).toEqual([1, [[2, ['Mistral AI']]]]);
    expect(await shown('2026-12-01')).toEqual([2, []]);
    expect((await listRevisionHeads(ctx.db.read, organisation.id)).map(({ number }) => number)).toEqual([2, 1]);
  });
});
