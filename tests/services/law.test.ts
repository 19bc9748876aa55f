import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { notesOnCountry } from '../../app/services/country-notes.server';
import { lawOf, lawVersionOf, loadWorld, SHIPPED_LAW } from '../../app/services/law.server';
import { addLawRow, correctLawRow, withdrawCorrection } from '../../app/services/law-corrections.server';
import { recordShippedLaw } from '../../app/services/law-updates.server';
import { countChanges, listChanges } from '../../db/queries/history';
import { listCorrectionsOfRow } from '../../db/queries/law';
import { change } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let held: TestApp;
let ctx: Context;
beforeEach(async () => {
  held = await openTestApp();
  ctx = await contextFor(held.app, await foundTestOrganisation(held.app));
});
afterEach(() => held.close());

const later = () => {
  held.clock.now = new Date(Date.parse(held.clock.now) + 1000).toISOString();
};
const fall = { part: 'adequacy', rowKey: 'us-dpf', fields: { endsOn: '2026-11-20' }, reason: 'Annulled' } as const;
const linesOf = async (organisationId = ctx.organisation.id) =>
  (await listChanges(held.app.db.read, organisationId, { kind: 'law' }, { limit: 50, offset: 0 })).map((line) => ({
    action: line.action,
    subject: line.subjectId,
    actor: line.actor,
    before: JSON.parse(line.before ?? 'null'),
    after: JSON.parse(line.after ?? 'null'),
  }));
const worldOn = (day: string, of = ctx) => loadWorld(of, day);

describe('the law of an organisation', () => {
  test('is the shipped law while there is nothing to correct', async () => {
    expect(await lawOf(held.app.db.read, ctx.organisation)).toBe(SHIPPED_LAW);
  });

  test('follows its own corrections and nobody else’s, from one look to the next', async () => {
    const other = await contextFor(held.app, await foundTestOrganisation(held.app));
    expect((await worldOn('2026-11-22')).adequacyFor('US')).toHaveLength(1);
    expect(await correctLawRow(ctx, fall)).toBe('corrected');
    expect((await worldOn('2026-11-22')).adequacyFor('US')).toHaveLength(0);
    expect((await worldOn('2026-11-19')).adequacyFor('US')).toHaveLength(1);
    expect((await worldOn('2026-11-22', other)).adequacyFor('US')).toHaveLength(1);
  });

  test('is the same object, with the same worlds, until another correction is made', async () => {
    await correctLawRow(ctx, fall);
    const law = await lawOf(held.app.db.read, ctx.organisation);
    expect(await lawOf(held.app.db.read, ctx.organisation)).toBe(law);
    expect(await worldOn('2026-11-22')).toBe(await worldOn('2026-11-22'));
    later();
    await correctLawRow(ctx, { ...fall, fields: { endsOn: '2026-11-21' } });
    expect(await lawOf(held.app.db.read, ctx.organisation)).not.toBe(law);
  });

  test('has a version by what it says', async () => {
    const shipped = lawVersionOf(SHIPPED_LAW);
    expect(shipped).toMatch(/^[0-9a-f]{12}$/);
    expect(lawVersionOf(structuredClone(SHIPPED_LAW))).toBe(shipped);
    await correctLawRow(ctx, fall);
    expect(lawVersionOf(await lawOf(held.app.db.read, ctx.organisation))).not.toBe(shipped);
  });
});

describe('corrections', () => {
  test('keep only what differs, with author, day, reason and source, and a line in the history', async () => {
    const fields = { endsOn: '2026-11-20', decision: '(EU) 2023/1795', expiresOn: null, amendedBy: [] };
    await correctLawRow(ctx, { ...fall, fields, source: 'https://curia.europa.eu/' });
    const [correction] = await listCorrectionsOfRow(held.app.db.read, ctx.organisation.id, 'adequacy', 'us-dpf');
    expect(correction).toMatchObject({
      fields: { endsOn: '2026-11-20' },
      reason: 'Annulled',
      source: 'https://curia.europa.eu/',
      createdBy: ctx.person.id,
      createdAt: held.clock.now,
    });
    expect(await linesOf()).toEqual([
      {
        action: 'law.corrected',
        subject: 'adequacy:us-dpf',
        actor: ctx.person.id,
        before: {},
        after: { endsOn: '2026-11-20', because: 'Annulled' },
      },
    ]);
  });

  test('that change nothing, or a row that is not there, write nothing', async () => {
    expect(await correctLawRow(ctx, { ...fall, fields: { decision: '(EU) 2023/1795' } })).toBe('unchanged');
    expect(await correctLawRow(ctx, { ...fall, rowKey: 'atlantis' })).toBe('not-found');
    expect(await correctLawRow(ctx, { ...fall, part: 'instrument', rowKey: 'scc-module-5' })).toBe('not-found');
    expect(await countChanges(held.app.db.read, ctx.organisation.id)).toBe(0);
  });

  test('can be taken back one by one; what was taken back stays on record', async () => {
    await correctLawRow(ctx, fall);
    later();
    await correctLawRow(ctx, { ...fall, fields: { endsOn: '2026-11-10', legalRisk: 'none' } });
    const [newer, older] = await listCorrectionsOfRow(held.app.db.read, ctx.organisation.id, 'adequacy', 'us-dpf');
    if (!newer || !older) throw new Error('two corrections expected');
    expect(await withdrawCorrection(ctx, newer.id)).toBe('withdrawn');
    expect((await worldOn('2026-11-15')).adequacyFor('US')).toMatchObject([{ endsOn: '2026-11-20' }]);
    expect(await withdrawCorrection(ctx, older.id)).toBe('withdrawn');
    expect(await lawOf(held.app.db.read, ctx.organisation)).toBe(SHIPPED_LAW);
    expect(await withdrawCorrection(ctx, older.id)).toBe('not-found');
    const kept = await listCorrectionsOfRow(held.app.db.read, ctx.organisation.id, 'adequacy', 'us-dpf');
    expect(kept.map(({ withdrawnBy }) => withdrawnBy)).toEqual([ctx.person.id, ctx.person.id]);
    const [last] = await linesOf();
    expect(last).toMatchObject({
      action: 'law.correction-withdrawn',
      before: { endsOn: '2026-11-20', because: 'Annulled' },
    });
  });

  test('of another organisation cannot be taken back', async () => {
    await correctLawRow(ctx, fall);
    const [made] = await listCorrectionsOfRow(held.app.db.read, ctx.organisation.id, 'adequacy', 'us-dpf');
    const stranger = await contextFor(held.app, await foundTestOrganisation(held.app));
    expect(await withdrawCorrection(stranger, made?.id ?? '')).toBe('not-found');
    expect((await worldOn('2026-11-22')).adequacyFor('US')).toHaveLength(0);
  });

  test('add a row once', async () => {
    const kenya = {
      part: 'adequacy',
      rowKey: 'ke-2026-11-01',
      fields: {
        key: 'ke-2026-11-01',
        destination: 'KE',
        decision: '(EU) 2026/9999',
        adoptedOn: '2026-11-01',
        inForceFrom: '2026-11-01',
        status: 'in-force',
        scope: 'full',
        requiresEntityCheck: false,
        legalRisk: 'none',
      },
      reason: 'Adopted this month',
    } as const;
    expect(await addLawRow(ctx, kenya)).toBe('added');
    expect((await worldOn('2026-11-22')).adequacyFor('KE')).toMatchObject([{ decision: '(EU) 2026/9999' }]);
    expect(await addLawRow(ctx, kenya)).toBe('exists');
    later();
    expect(await correctLawRow(ctx, { ...kenya, fields: { endsOn: '2026-11-15' } })).toBe('corrected');
    expect((await worldOn('2026-11-22')).adequacyFor('KE')).toHaveLength(0);
    expect((await linesOf()).map(({ action }) => action)).toEqual(['law.corrected', 'law.added']);
  });

  test('of a country carry its exposure and what is on record about its laws', async () => {
    const law = { what: { en: 'A law', fr: 'Une loi' }, on: '2026-01-01', source: 'https://example.org/law' };
    await correctLawRow(ctx, {
      part: 'country',
      rowKey: 'GB',
      fields: { exposure: 'criticised', from: '2026-11-01', laws: [law] },
      reason: 'Our own assessment',
    });
    expect((await worldOn('2026-11-22')).exposureOf('GB')).toBe('criticised');
    const { countryFacts } = await lawOf(held.app.db.read, ctx.organisation);
    const facts = countryFacts.find(({ code }) => code === 'GB');
    expect(facts?.laws).toEqual([law]);
    expect(facts?.findings).toHaveLength(1);
    later();
    await correctLawRow(ctx, { part: 'country', rowKey: 'US', fields: { exposure: null }, reason: 'We disagree' });
    expect((await worldOn('2026-11-22')).exposureOf('US')).toBeUndefined();
  });
});

test('an assessment can quote what is on record about a country on a day, sourced; of others nothing is claimed', () => {
  const notes = (code: string, day: string, language: 'en' | 'fr' = 'en') =>
    notesOnCountry(SHIPPED_LAW, code, day, language).map(({ reason }) => reason);
  expect(notes('US', '2026-11-22')).toHaveLength(11);
  expect(notes('US', '2020-07-15').join()).not.toContain('C-311/18');
  expect(notes('US', '2020-07-16').join()).toContain('C-311/18');
  expect(notes('CN', '2026-11-22', 'fr').join()).toContain('renseignement national');
  expect(notes('SG', '2026-11-22')).toEqual([]);
  for (const { source, verifiedOn } of notesOnCountry(SHIPPED_LAW, 'RU', '2026-11-22', 'en'))
    expect([source.startsWith('https://'), verifiedOn]).toEqual([true, '2026-10-08']);
});

describe('law that comes with an update', () => {
  const edited = (more: Partial<typeof SHIPPED_LAW>) => ({ ...SHIPPED_LAW, ...more });
  const without = (key: string) => SHIPPED_LAW.adequacy.filter((row) => row.key !== key);

  test('the first says nothing, the same again neither', async () => {
    expect(await recordShippedLaw(held.app)).toEqual({ outcome: 'first' });
    expect(await recordShippedLaw(held.app)).toEqual({ outcome: 'known' });
    expect(await linesOf()).toEqual([]);
  });

  test('each row that changed is told to every organisation, in one group', async () => {
    const other = await foundTestOrganisation(held.app);
    await recordShippedLaw(held.app, edited({ adequacy: without('br') }));
    later();
    const uk = SHIPPED_LAW.adequacy.map((row) => (row.key === 'gb' ? { ...row, expiresOn: '2035-12-27' } : row));
    const next = edited({ adequacy: uk, territories: SHIPPED_LAW.territories.filter(({ code }) => code !== 'XK') });
    expect(await recordShippedLaw(held.app, next)).toEqual({ outcome: 'updated', rows: 3 });
    for (const id of [ctx.organisation.id, other.id]) {
      const lines = await linesOf(id);
      expect(lines).toHaveLength(3);
      expect(lines).toContainEqual({
        action: 'law.updated',
        subject: 'adequacy:gb',
        actor: 'system:law',
        before: { expiresOn: '2031-12-27' },
        after: { expiresOn: '2035-12-27' },
      });
      expect(lines).toContainEqual(
        expect.objectContaining({
          subject: 'adequacy:br',
          before: null,
          after: expect.objectContaining({ decision: '(EU) 2026/179' }),
        }),
      );
      expect(lines).toContainEqual(expect.objectContaining({ subject: 'territory:XK', after: null }));
    }
    const groups = await held.app.db.read.selectDistinct({ group: change.groupId }).from(change);
    expect(groups).toHaveLength(1);
  });

  test('a row that was only read again is not told', async () => {
    await recordShippedLaw(held.app);
    later();
    const read = SHIPPED_LAW.adequacy.map((row) => ({ ...row, verifiedOn: '2026-11-22', source: `${row.source}#oj` }));
    expect(await recordShippedLaw(held.app, edited({ adequacy: read }))).toEqual({ outcome: 'updated', rows: 0 });
    expect(await linesOf()).toEqual([]);
  });

  test('two replicas that start together tell of it once', async () => {
    await recordShippedLaw(held.app, edited({ adequacy: without('br') }));
    later();
    const outcomes = await Promise.all([recordShippedLaw(held.app), recordShippedLaw(held.app)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['known', 'updated']);
    expect(await linesOf()).toHaveLength(1);
  });
});
