import { afterEach, beforeEach, expect, test } from 'vitest';
import { weightsByPath } from '../../app/domain/scoring-model';
import { loader as page, action as save } from '../../app/routes/app/settings/risk';
import { loadScoringModel } from '../../app/services/scoring-model.server';
import { countChanges } from '../../db/queries/history';
import type { OrganisationRow } from '../../db/schema';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let held: TestApp;
let own: OrganisationRow;
let cookie: string;
beforeEach(async () => {
  held = await openTestApp();
  own = await foundTestOrganisation(held.app, { name: 'Deskhero AB' });
  cookie = (await joinAs(held.app, own, 'owner')).cookie;
});
afterEach(() => held.close());

type Data = { data: { reply: unknown; isConflict: boolean }; init: { status?: number } };
const at = (options: { form?: Record<string, string>; as?: string; query?: string } = {}) =>
  routeArguments(held.app, `/app/${own.slug}/settings/risk${options.query ?? ''}`, {
    params: { org: own.slug },
    cookie: options.as ?? cookie,
    ...(options.form ? { form: options.form } : {}),
  });
const whole = (more: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(weightsByPath(SCORING_MODEL)).map(([path, weight]) => [path, String(weight)])),
  seen: '0',
  reason: 'Our customers are schools',
  ...more,
});
const model = () => loadScoringModel(held.app.db.read, own.id);
const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (error: Response) => error.status,
  );

test('a saved form puts every weight in place as the next version', async () => {
  const saved = (await save(
    at({ form: whole({ 'points.vulnerability.children': '12', 'measures.contractual': '95', 'bands.high': '50' }) }),
  )) as Response;
  expect(saved.headers.get('location')).toBe(`/app/${own.slug}/settings/risk`);
  const { model: shown, inUse, versions, seen } = await page(at());
  expect(shown).toMatchObject({
    version: '2026.1+1',
    points: { vulnerability: { children: 12, employees: 4 } },
    measures: { contractual: 95 },
    bands: { high: 50 },
  });
  expect({ inUse, seen }).toEqual({ inUse: '2026.1+1', seen: 1 });
  expect(versions).toMatchObject([{ reason: 'Our customers are schools', changed: 3 }]);
});

test('a bad form keeps what was typed, names each weight, and writes nothing', async () => {
  const answer = (await save(
    at({
      form: whole({
        'points.sensitivity.special-possible': 'many',
        'points.chain.unknown': '41',
        'points.tool.missing': '',
        'measures.none': '101',
        'bands.high': '20',
        'floors.unknown-input': 'low',
        reason: ' ',
      }),
    }),
  )) as unknown as Data;
  expect(answer.init.status).toBe(400);
  expect(answer.data.reply).toMatchObject({
    error: {
      'points.sensitivity.special-possible': ['points-invalid'],
      'points.chain.unknown': ['points-invalid'],
      'points.tool.missing': ['points-invalid'],
      'measures.none': ['percent-invalid'],
      'bands.high': ['thresholds-disordered'],
      'floors.unknown-input': ['choice-invalid'],
      reason: ['required'],
    },
    initialValue: { points: { sensitivity: { 'special-possible': 'many' }, chain: { unknown: '41' } } },
  });
  expect(await countChanges(held.app.db.read, own.id)).toBe(0);
});

test('the way back to the shipped weights asks for a reason and nothing else', async () => {
  await save(at({ form: whole({ 'points.vulnerability.children': '12' }) }));
  const back = { intent: 'restore', seen: '1' };
  const refused = (await save(
    at({ form: whole({ ...back, reason: '', 'points.chain.unknown': '99' }) }),
  )) as unknown as Data;
  expect(refused.init.status).toBe(400);
  expect(refused.data.reply).toMatchObject({
    error: { reason: ['required'] },
    initialValue: { points: { chain: { unknown: '99' } } },
  });
  await save(at({ form: whole({ ...back, reason: 'No longer', 'points.chain.unknown': '99' }) }));
  expect(await model()).toEqual(SCORING_MODEL);
});

test('an earlier version can be looked at and taken up again', async () => {
  await save(at({ form: whole({ 'points.vulnerability.children': '12' }) }));
  await save(at({ form: whole({ seen: '1', 'points.vulnerability.children': '16' }) }));
  const earlier = await page(at({ query: '?from=1' }));
  expect(earlier).toMatchObject({ inUse: '2026.1+2', seen: 2, model: { version: '2026.1+1' } });
  expect((await page(at({ query: '?from=0' }))).model.version).toBe('2026.1');
  expect(await statusOf(page(at({ query: '?from=7' })))).toBe(404);
  expect(await statusOf(page(at({ query: '?from=x' })))).toBe(404);
});

test('the second of two owners loses nothing and saves on the next try', async () => {
  await save(at({ form: whole({ 'points.vulnerability.children': '12' }) }));
  const second = (await save(at({ form: whole({ 'points.chain.unknown': '9' }) }))) as unknown as Data;
  expect(second.init.status).toBe(409);
  expect(second.data).toMatchObject({
    isConflict: true,
    reply: { initialValue: { points: { chain: { unknown: '9' } } } },
  });
  await save(at({ form: whole({ seen: '1', 'points.chain.unknown': '9' }) }));
  expect(await model()).toMatchObject({ version: '2026.1+2', points: { chain: { unknown: 9 } } });
});

test.each(['editor', 'procurement', 'auditor'] as const)(
  'a member who is %s reads and changes nothing',
  async (role) => {
    const { cookie: as } = await joinAs(held.app, own, role);
    expect(await page(at({ as }))).toMatchObject({ mayManage: false, inUse: '2026.1' });
    expect(await statusOf(save(at({ as, form: whole({ 'points.chain.unknown': '9' }) })))).toBe(403);
    expect(await statusOf(save(at({ as, form: whole({ intent: 'restore' }) })))).toBe(403);
    expect(await model()).toEqual(SCORING_MODEL);
  },
);

test('sources are told in the reader’s language', async () => {
  expect((await page(at({ query: '?lang=fr' }))).sources.chain).toContain('avis 22/2024 du CEPD');
  expect((await page(at())).sources.chain).toContain('EDPB Opinion 22/2024');
});
