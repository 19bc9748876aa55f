import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MEMBER_ROLES } from '../../app/domain/words';
import { isMessageKey } from '../../app/lib/i18n';
import { LAW_CHOICES, lawFormFields, readFactLines } from '../../app/lib/law-forms';
import { MESSAGES } from '../../app/locales';
import { loader as lawPage } from '../../app/routes/app/settings/law';
import { action as actOnRow, loader as rowPage } from '../../app/routes/app/settings/law-row';
import { loadWorld, SHIPPED_LAW } from '../../app/services/law.server';
import { rowsOfLaw } from '../../app/services/law-rows.server';
import { countChanges } from '../../db/queries/history';
import type { OrganisationRow } from '../../db/schema';
import { foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let held: TestApp;
let own: OrganisationRow;
let cookie: string;
beforeEach(async () => {
  held = await openTestApp();
  own = await foundTestOrganisation(held.app);
  cookie = (await joinAs(held.app, own, 'owner')).cookie;
});
afterEach(() => held.close());

type Form = Record<string, string>;
const at = (path: string, { form, as = cookie, query = '' }: { form?: Form; as?: string; query?: string } = {}) => {
  const [part = '', key = ''] = path.split('/');
  return routeArguments(held.app, `/app/${own.slug}/settings/law/${path}${query}`, {
    params: { org: own.slug, part, key },
    cookie: as,
    ...(form ? { form } : {}),
  });
};
const list = async (query = '') => lawPage(at('', { query }));
async function row(path: string, query = '') {
  const read = await rowPage(at(path, { query }));
  if (read.isNew) throw new Error('a row was asked for');
  return read;
}
async function formOf(path: string): Promise<Form> {
  const { form } = await row(path);
  if (!form) throw new Error('no form');
  return form.values;
}
const locationOf = (answer: unknown) => (answer as Response).headers.get('location');
const refusal = async (answer: Promise<unknown>) => {
  const { init, data } = (await answer) as { init: { status: number }; data: { error: object; initialValue: object } };
  return { ...data, status: init.status };
};
const later = () => {
  held.clock.now = new Date(Date.parse(held.clock.now) + 1000).toISOString();
};

describe('the page of the law', () => {
  test('shows every row with its age, fifty at a time', async () => {
    const { rows, total, oldest, version, changes, corrections } = await list();
    expect(total).toBe(rowsOfLaw(SHIPPED_LAW).length);
    expect(rows).toHaveLength(50);
    expect(oldest).toEqual({ day: '2026-08-05', days: 109 });
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect([changes, corrections]).toEqual([[], 0]);
  });

  test('on the day asked for', async () => {
    const shield = async (day: string) => (await list(`?q=2016%2F1250&at=${day}`)).rows[0];
    expect(await shield('2020-07-15')).toMatchObject({ key: 'us-privacy-shield', standing: 'in-force' });
    expect(await shield('2020-07-16')).toMatchObject({ standing: 'ended', on: '2020-07-16' });
    expect(await shield('2016-07-11')).toMatchObject({ standing: 'coming' });
    const old = async (day: string) => (await list(`?q=2010%2F87&at=${day}`)).rows[0]?.standing;
    expect([await old('2021-09-26'), await old('2022-12-27'), await old('2022-12-28')]).toEqual([
      'in-force',
      'tolerated',
      'ended',
    ]);
  });

  test('can be searched and narrowed down', async () => {
    const keys = async (query: string) => (await list(query)).rows.map(({ part, key }) => `${part}:${key}`);
    expect(await keys('?q=svalbard')).toEqual(['territory:SJ']);
    expect(await keys('?part=adequacy&standing=ended')).toEqual([
      'adequacy:us-safe-harbour',
      'adequacy:us-privacy-shield',
      'adequacy:hu',
    ]);
    expect(await keys('?age=90')).toEqual(['instrument:uk-idta', 'instrument:uk-addendum', 'instrument:swiss-scc']);
    expect(await keys('?mark=corrected')).toEqual([]);
    expect((await list('?q=nowhere-at-all')).rows).toEqual([]);
    expect((await keys('?part=country&sort=name&dir=desc'))[0]).toBe('country:US');
  });
});

describe('a row', () => {
  test('names what stands against it, its source and its evidence', async () => {
    const dpf = await row('adequacy/us-dpf');
    expect(dpf.line).toMatchObject({ name: 'United States', standing: 'in-force', legalRisk: 'litigation' });
    expect(dpf.facts).toContainEqual({
      field: 'standing',
      value: expect.stringContaining('C-703/25 P'),
      shipped: expect.stringContaining('C-703/25 P'),
      differs: false,
    });
    expect((await row('instrument/scc-module-3')).evidence).toContainEqual({ label: 'Parties', required: true });
    expect((await row('country/US')).laws[0]).toMatchObject({ what: expect.stringContaining('FISA 702') });
    expect((await row('adequacy/br')).line).toMatchObject({ notYetInEea: true });
  });

  test('in the language of the reader', async () => {
    const french = await rowPage(at('adequacy/ca', { query: '?lang=fr' }));
    if (french.isNew) throw new Error('a row was asked for');
    expect(french.facts).toContainEqual(
      expect.objectContaining({ field: 'condition', value: expect.stringContaining('LPRPDE') }),
    );
  });

  test.each(['adequacy/atlantis', 'nothing/us-dpf', 'instrument/new', 'territory/new'])(
    '%s is not there',
    async (path) => {
      await expect(rowPage(at(path))).rejects.toMatchObject({ status: 404 });
    },
  );

  test('each has a page', async () => {
    for (const { part, key } of rowsOfLaw(SHIPPED_LAW))
      expect((await row(`${part}/${key}`)).isThere, `${part}/${key}`).toBe(true);
  });
});

describe('a correction', () => {
  test('lies over the row, with author, day and reason, and is taken back', async () => {
    const form = {
      ...(await formOf('adequacy/us-dpf')),
      endsOn: '2026-11-20',
      status: 'annulled',
      because: 'Judgment of 20 November',
    };
    const saved = await actOnRow(at('adequacy/us-dpf', { form: { ...form, intent: 'correct' } }));
    expect(locationOf(saved)).toBe(`/app/${own.slug}/settings/law/adequacy/us-dpf`);
    const read = await row('adequacy/us-dpf');
    expect(read.line).toMatchObject({ mark: 'corrected', standing: 'ended', on: '2026-11-20' });
    expect(read.facts).toContainEqual({ field: 'status', value: 'annulled', shipped: 'in-force', differs: true });
    expect(read.corrections).toMatchObject([
      { reason: 'Judgment of 20 November', at: held.clock.now, by: { kind: 'person' }, withdrawn: undefined },
    ]);
    expect(read.corrections[0]?.fields).toEqual([
      { field: 'status', value: 'annulled' },
      { field: 'endsOn', value: '2026-11-20' },
      { field: 'verifiedOn', value: '2026-11-22' },
    ]);
    expect(read.history).toMatchObject([{ action: 'law.corrected' }]);
    const marked = await list('?mark=corrected');
    expect(marked.rows).toMatchObject([{ key: 'us-dpf' }]);
    expect(marked.changes).toMatchObject([
      { action: 'law.corrected', subject: { name: 'us-dpf', page: { kind: 'law', id: 'adequacy/us-dpf' } } },
    ]);

    later();
    const correction = read.corrections[0]?.id ?? '';
    await actOnRow(at('adequacy/us-dpf', { form: { intent: 'withdraw', correction } }));
    const after = await row('adequacy/us-dpf');
    expect(after.line).toMatchObject({ mark: 'shipped', standing: 'in-force' });
    expect(after.corrections).toMatchObject([{ withdrawn: { at: held.clock.now } }]);
    await expect(actOnRow(at('adequacy/us-dpf', { form: { intent: 'withdraw', correction } }))).rejects.toMatchObject({
      status: 404,
    });
  });

  test('of nothing but the day of the check says that somebody read it again', async () => {
    const form = { ...(await formOf('instrument/uk-idta')), because: 'Read on the site of the ICO' };
    await actOnRow(at('instrument/uk-idta', { form: { ...form, intent: 'correct' } }));
    expect((await row('instrument/uk-idta')).corrections[0]?.fields).toEqual([
      { field: 'verifiedOn', value: '2026-11-22' },
    ]);
    expect((await list('?age=90')).rows.map(({ key }) => key)).toEqual(['uk-addendum', 'swiss-scc']);
    const again = await refusal(actOnRow(at('instrument/uk-idta', { form: { ...form, intent: 'correct' } })));
    expect(again).toMatchObject({ status: 400, error: { '': ['law-unchanged'] } });
  });

  test('of what is on record about a country keeps the other language of lines left as they are', async () => {
    const form = await formOf('country/IN');
    const laws = `${form.laws}\nOur own finding | 2026-10-01 | https://example.org/in`;
    await actOnRow(at('country/IN', { form: { ...form, laws, because: 'From our assessment', intent: 'correct' } }));
    const french = await rowPage(at('country/IN', { query: '?lang=fr' }));
    if (french.isNew) throw new Error('a row was asked for');
    expect(french.laws[0]?.what).toContain('ordre de l’exécutif');
    expect(french.laws.at(-1)).toEqual({ what: 'Our own finding', on: '2026-10-01', source: 'https://example.org/in' });
    expect(french.findings).toHaveLength(1);
  });

  test.each<[string, Form, Record<string, string[]>]>([
    ['adequacy/us-dpf', { because: '' }, { because: ['required'] }],
    ['adequacy/us-dpf', { endsOn: '20 November' }, { endsOn: ['day-invalid'] }],
    ['adequacy/us-dpf', { endsOn: '2020-01-01', status: 'annulled' }, { endsOn: ['law-ends-before-start'] }],
    ['adequacy/us-dpf', { endsOn: '2026-11-20' }, { status: ['law-end-without-status'] }],
    ['adequacy/us-dpf', { status: 'annulled' }, { status: ['law-end-missing'] }],
    ['adequacy/us-dpf', { scope: 'full' }, { scope: ['law-check-without-condition'] }],
    ['adequacy/us-dpf', { inForceFrom: '2023-07-09' }, { inForceFrom: ['law-before-adoption'] }],
    ['adequacy/us-dpf', { conditionEn: '', conditionFr: '' }, { conditionEn: ['required'] }],
    ['adequacy/us-dpf', { verifiedOn: '2026-11-23' }, { verifiedOn: ['law-checked-in-future'] }],
    ['adequacy/us-dpf', { source: 'the Journal' }, { source: ['url-invalid'] }],
    [
      'instrument/scc-module-3',
      { toleratedUntilOn: '2030-01-01' },
      { toleratedUntilOn: ['law-tolerated-without-repeal'] },
    ],
    ['instrument/scc-module-3', { repealedOn: '2020-01-01' }, { repealedOn: ['law-ends-before-start'] }],
    ['membership/DK-1973-01-01', { until: '1972-12-31' }, { until: ['law-ends-before-start'] }],
    ['country/US', { from: '' }, { from: ['required'] }],
    ['country/US', { laws: 'FISA 702, sometime' }, { laws: ['law-facts'] }],
  ])('of %s with %o is refused beside the field, and what was typed is kept', async (path, wrong, error) => {
    const form = { ...(await formOf(path)), because: 'A reason', ...wrong, intent: 'correct' };
    const answer = await refusal(actOnRow(at(path, { form })));
    expect(answer).toMatchObject({ status: 400, error });
    const typed = Object.fromEntries(Object.entries(wrong).filter(([, value]) => value !== ''));
    expect(answer.initialValue).toMatchObject(typed);
    expect(await countChanges(held.app.db.read, own.id)).toBe(0);
  });
});

describe('a new row', () => {
  const kenya = {
    destination: 'KE',
    regime: 'eu',
    decision: '(EU) 2026/9999',
    adoptedOn: '2026-11-01',
    inForceFrom: '2026-11-01',
    status: 'in-force',
    scope: 'full',
    conditionFr: 'Tout destinataire.',
    legalRisk: 'none',
    source: 'https://eur-lex.europa.eu/',
    verifiedOn: '2026-11-22',
    because: 'Adopted this month',
    intent: 'add',
  };

  test('counts at once, and for nothing any more once it is taken back', async () => {
    const added = await actOnRow(at('adequacy/new', { form: kenya }));
    expect(locationOf(added)).toBe(`/app/${own.slug}/settings/law/adequacy/ke-2026-11-01`);
    const ctx = { db: held.app.db, organisation: own };
    expect((await loadWorld(ctx, '2026-11-22')).adequacyFor('KE')).toMatchObject([
      { decision: '(EU) 2026/9999', condition: { en: 'Tout destinataire.', fr: 'Tout destinataire.' } },
    ]);
    const read = await row('adequacy/ke-2026-11-01');
    expect(read.line).toMatchObject({ name: 'Kenya', mark: 'added', standing: 'in-force' });
    const again = await refusal(actOnRow(at('adequacy/new', { form: kenya })));
    expect(again).toMatchObject({
      status: 400,
      error: { '': ['law-row-exists'] },
      initialValue: { destination: 'KE' },
    });

    later();
    const correction = read.corrections[0]?.id ?? '';
    await actOnRow(at('adequacy/ke-2026-11-01', { form: { intent: 'withdraw', correction } }));
    expect((await loadWorld(ctx, '2026-11-22')).adequacyFor('KE')).toEqual([]);
    expect(await row('adequacy/ke-2026-11-01')).toMatchObject({ isThere: false, form: undefined });
    expect((await list('?mark=added')).rows).toEqual([]);
  });

  test('of a member and of a country', async () => {
    const grounds = { verifiedOn: '2026-11-22', because: 'Accession', intent: 'add' };
    await actOnRow(
      at('membership/new', { form: { code: 'ME', regime: 'eu', from: '2026-11-01', group: 'eu', ...grounds } }),
    );
    await actOnRow(
      at('country/new', {
        form: { code: 'KP', exposure: 'high-exposure', from: '2026-11-01', reasonEn: 'No rule of law', ...grounds },
      }),
    );
    const world = await loadWorld({ db: held.app.db, organisation: own }, '2026-11-22');
    expect([world.isEea('ME'), world.exposureOf('KP')]).toEqual([true, 'high-exposure']);
    expect((await row('membership/ME-2026-11-01')).line).toMatchObject({ name: 'Montenegro' });
    expect((await row('country/KP')).laws).toEqual([]);
  });

  test('for exporters of the United Kingdom touches nobody under the GDPR', async () => {
    await actOnRow(at('adequacy/new', { form: { ...kenya, regime: 'uk' } }));
    expect((await row('adequacy/uk-ke-2026-11-01')).line).toMatchObject({ kind: { field: 'regime', value: 'uk' } });
    const world = await loadWorld({ db: held.app.db, organisation: own }, '2026-11-22');
    expect(world.adequacyFor('KE')).toEqual([]);
  });

  test('without a destination, a number or a day is refused', async () => {
    const { destination: _d, decision: _n, adoptedOn: _a, ...rest } = kenya;
    expect(await refusal(actOnRow(at('adequacy/new', { form: rest })))).toMatchObject({
      status: 400,
      error: { destination: ['required'], decision: ['required'], adoptedOn: ['required'] },
    });
    await expect(actOnRow(at('instrument/new', { form: kenya }))).rejects.toMatchObject({ status: 404 });
    await expect(actOnRow(at('territory/SJ', { form: kenya }))).rejects.toMatchObject({ status: 404 });
  });
});

test.each(MEMBER_ROLES)('%s reads the law; only an owner corrects it', async (role) => {
  const member = await joinAs(held.app, own, role);
  expect((await lawPage(at('', { as: member.cookie }))).rows.length).toBeGreaterThan(0);
  const read = await rowPage(at('adequacy/us-dpf', { as: member.cookie }));
  expect('form' in read && read.form !== undefined).toBe(role === 'owner');
  const form = { ...(await formOf('adequacy/us-dpf')), because: 'A reason', intent: 'correct' };
  const act = () => actOnRow(at('adequacy/us-dpf', { form, as: member.cookie }));
  const add = () => rowPage(at('adequacy/new', { as: member.cookie }));
  if (role === 'owner') {
    expect(locationOf(await act())).toContain('/law/adequacy/us-dpf');
    expect((await add()).isNew).toBe(true);
  } else {
    await expect(act()).rejects.toMatchObject({ status: 403 });
    await expect(add()).rejects.toMatchObject({ status: 403 });
  }
});

test('every field, answer and error of the forms has words', () => {
  const parts = ['adequacy', 'instrument', 'membership', 'country'] as const;
  for (const field of parts.flatMap((part) => lawFormFields(part, true)))
    expect(isMessageKey(`settings.field.law.${field}`), field).toBe(true);
  for (const [field, values] of Object.entries(LAW_CHOICES))
    for (const value of values) expect(isMessageKey(`law.value.${field}.${value}`), `${field}.${value}`).toBe(true);
  for (const { part, row: shipped } of rowsOfLaw(SHIPPED_LAW))
    for (const field of Object.keys(shipped)) {
      expect(isMessageKey(`settings.field.law.${field}`), `${part}: ${field}`).toBe(true);
    }
  for (const action of ['corrected', 'added', 'correction-withdrawn', 'updated'])
    expect(isMessageKey(`settings.action.law.${action}`)).toBe(true);
  const same = Object.entries(MESSAGES.en).filter(
    ([key, text]) => key.startsWith('law.') && text.length > 12 && MESSAGES.fr[key as 'law.title'] === text,
  );
  expect(same).toEqual([]);
});

test('a line about a country is what, when and where', () => {
  expect(readFactLines(' A law | 2021-11-08 | https://example.org \n\n')).toEqual([
    { what: 'A law', on: '2021-11-08', source: 'https://example.org' },
  ]);
  expect(readFactLines('')).toEqual([]);
  for (const wrong of [
    'A law',
    'A law | yesterday | https://example.org',
    '| 2021-11-08 | https://example.org',
    'A | 2021-11-08 | example',
  ])
    expect(readFactLines(wrong), wrong).toBeUndefined();
});
