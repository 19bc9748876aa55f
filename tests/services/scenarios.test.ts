import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Scenario, ScenarioEvent } from '../../app/domain/scenario';
import type { Context } from '../../app/lib/context.server';
import { readScenario, withEvent, writeScenario } from '../../app/lib/scenario-address';
import { listOrganisationHistory } from '../../app/services/history.server';
import {
  archiveScenario,
  findKeptScenario,
  listKeptScenarios,
  restoreScenario,
  reviseScenario,
  saveScenario,
  shippedScenarios,
} from '../../app/services/scenarios.server';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let open: TestApp;
let ctx: Context;
const today = '2026-11-22';
const scenario: Scenario = {
  before: today,
  after: '2027-03-01',
  events: [{ kind: 'decision-ends', decision: 'us-dpf', on: '2027-03-01' }],
};

beforeAll(async () => {
  open = await openTestApp();
});
beforeEach(async () => {
  ctx = await contextFor(open.app, await foundTestOrganisation(open.app));
});
afterAll(() => open.close());

const history = async () =>
  (await listOrganisationHistory(open.app.db.read, ctx.organisation.id, {}, 1)).lines.map(({ action }) => action);
const names = async (archived = false) =>
  (await listKeptScenarios(open.app.db.read, ctx.organisation.id, { archived })).map(({ name }) => name);

describe('a kept what-if', () => {
  test('is found again as it was put together', async () => {
    const { id } = await saveScenario(ctx, { name: 'No DPF', notes: 'for the board' }, scenario);
    expect(await findKeptScenario(open.app.db.read, ctx.organisation.id, id)).toMatchObject({
      name: 'No DPF',
      notes: 'for the board',
      scenario,
      isArchived: false,
    });
    expect(await history()).toEqual(['scenario.saved']);
  });
  test('is told in the history by name, field by field', async () => {
    const { id } = await saveScenario(ctx, { name: 'No DPF' }, scenario);
    await reviseScenario(ctx, id, { name: 'Without', scenario: { before: today, after: today, events: [] } });
    const { lines } = await listOrganisationHistory(open.app.db.read, ctx.organisation.id, {}, 1);
    expect(lines[0]).toMatchObject({
      action: 'scenario.revised',
      subject: { kind: 'scenario', name: 'Without' },
      fields: [
        { field: 'name', before: 'No DPF', after: 'Without' },
        { field: 'after', before: '2027-03-01', after: today },
        { field: 'events', before: ['decision-ends us-dpf 2027-03-01'] },
      ],
    });
  });
  test('that is revised to what it was writes nothing', async () => {
    const { id } = await saveScenario(ctx, { name: 'No DPF' }, scenario);
    expect(await reviseScenario(ctx, id, { name: 'No DPF', notes: undefined })).toBe('unchanged');
    expect(await history()).toEqual(['scenario.saved']);
  });
  test('goes off the list and comes back, each once', async () => {
    const { id } = await saveScenario(ctx, { name: 'No DPF' }, scenario);
    expect(await archiveScenario(ctx, id)).toBe('done');
    expect(await archiveScenario(ctx, id)).toBe('unchanged');
    expect([await names(), await names(true)]).toEqual([[], ['No DPF']]);
    expect(await restoreScenario(ctx, id)).toBe('done');
    expect(await names()).toEqual(['No DPF']);
    expect(await history()).toEqual(['scenario.restored', 'scenario.archived', 'scenario.saved']);
  });
  test('of another organisation does not exist', async () => {
    const { id } = await saveScenario(ctx, { name: 'Ours' }, scenario);
    const theirs = await contextFor(open.app, await foundTestOrganisation(open.app));
    expect(await findKeptScenario(open.app.db.read, theirs.organisation.id, id)).toBeUndefined();
    expect(await reviseScenario(theirs, id, { name: 'Theirs' })).toBe('not-found');
    expect(await archiveScenario(theirs, id)).toBe('not-found');
    expect(await names()).toEqual(['Ours']);
  });
});

test('what ships holds together, and the one about a day is set on it', () => {
  const shipped = shippedScenarios('2027-05-01');
  expect(shipped.map(({ key }) => key)).toEqual(['dpf-annulled', 'uk-lapses', 'schrems-2']);
  for (const one of shipped) expect(readScenario(writeScenario(one.scenario), today).scenario).toEqual(one.scenario);
  expect(shipped[0]?.scenario).toMatchObject({ before: '2027-05-01', after: '2027-05-01' });
});

const EVENTS: Record<ScenarioEvent['kind'], ScenarioEvent> = {
  'decision-ends': { kind: 'decision-ends', decision: 'us-dpf', on: today },
  'decision-adopted': { kind: 'decision-adopted', country: 'IN', scope: 'conditional', on: today },
  'vendor-leaves-dpf': { kind: 'vendor-leaves-dpf', vendorId: 'a-b', on: today },
  'instrument-replaced': {
    kind: 'instrument-replaced',
    instrument: 'scc-2021-914',
    on: today,
    toleratedUntilOn: '2028-12-31',
  },
  'vendor-moves': { kind: 'vendor-moves', vendorId: 'a-b', mode: 'storage', country: 'IE', on: today },
  'vendor-bought': {
    kind: 'vendor-bought',
    vendorId: 'a-b',
    parentName: 'Ä. & Söhne, 100 %',
    parentCountry: 'US',
    on: today,
  },
};

describe('an address', () => {
  test.each(Object.values(EVENTS))('carries $kind whole', (event) => {
    const asked = { before: today, after: today, events: [event, event] };
    const query = new URLSearchParams(writeScenario(asked).toString());
    expect(readScenario(query, today)).toMatchObject({ scenario: asked, unread: 0 });
  });
  test('without a day is about today, with one about that day alone', () => {
    expect(readScenario(new URLSearchParams(), today).scenario).toEqual({ before: today, after: today, events: [] });
    expect(readScenario(new URLSearchParams('before=2027-01-01'), today).scenario?.after).toBe('2027-01-01');
  });
  test('with an event after its end says so at the later day', () => {
    const { scenario: whole, problems } = readScenario(new URLSearchParams('e=decision-ends.us-dpf.2027-01-01'), today);
    expect(whole).toBeUndefined();
    expect(problems.after).toEqual(['event-after-end']);
  });
  test('that is cut or mangled loses the event, never the page', () => {
    const query = new URLSearchParams([
      ['e', 'decision-ends.us-dpf'],
      ['e', 'vendor-bought.%E0%A4.x'],
      ['e', '__proto__.x'],
      ['e', ''],
    ]);
    expect(readScenario(query, today)).toMatchObject({ unread: 4, draft: { events: [] } });
  });
});

describe('one more event', () => {
  const later = ScenarioEvent.parse({ kind: 'decision-ends', decision: 'us-dpf', on: '2027-01-01' });
  test('moves a pair of equal days along', () => {
    expect(withEvent({ before: today, after: today, events: [] }, later)).toEqual({
      before: '2027-01-01',
      after: '2027-01-01',
      events: [later],
    });
  });
  test('moves only the later of two days, and none that is later still', () => {
    expect(withEvent({ before: today, after: '2026-12-01', events: [] }, later)).toMatchObject({
      before: today,
      after: '2027-01-01',
    });
    expect(withEvent({ before: today, after: '2027-06-01', events: [] }, later).after).toBe('2027-06-01');
  });
});
