import { read, utils } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemberRole } from '../../app/domain/words';
import { MAX_LIST_BYTES } from '../../app/lib/documents/read-document.server';
import * as importPage from '../../app/routes/app/imports/import';
import * as importsPage from '../../app/routes/app/imports/imports';
import * as rejectedRoute from '../../app/routes/app/imports/rejected-csv';
import * as rejectedWorkbookRoute from '../../app/routes/app/imports/rejected-xlsx';
import * as templateRoute from '../../app/routes/app/imports/template-csv';
import * as templateWorkbookRoute from '../../app/routes/app/imports/template-xlsx';
import { listBroughtLists } from '../../app/services/imports.server';
import { listRecords } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';
import { frenchVendorCsv } from '../support/french-csv';

let test_: TestApp;
let organisation: OrganisationRow;
let cookie: string;

beforeEach(async () => {
  test_ = await openTestApp();
  organisation = await foundTestOrganisation(test_.app);
  ({ cookie } = await joinAs(test_.app, organisation, 'procurement'));
});
afterEach(() => test_.close());

const base = () => `/app/${organisation.slug}/imports`;
type Arguments = Parameters<typeof importsPage.action>[0];
const at = (address: string, options: { import?: string; form?: Record<string, string>; as?: string } = {}) =>
  routeArguments(test_.app, address, {
    params: { org: organisation.slug, ...(options.import && { import: options.import }) },
    cookie: options.as ?? cookie,
    ...(options.form && { form: options.form }),
  }) as Arguments;

function upload(parts: { text?: string; file?: { name: string; bytes: Uint8Array } }, as = cookie): Arguments {
  const form = new FormData();
  form.set('text', parts.text ?? '');
  form.set('file', new File(parts.file ? [parts.file.bytes as BlobPart] : [], parts.file?.name ?? ''));
  const args = at(base());
  return { ...args, request: new Request(args.request.url, { method: 'POST', headers: { cookie: as }, body: form }) };
}

/** What an action answered: the status, where it leads, and its data. */
async function answered(
  work: Promise<unknown>,
): Promise<{ status: number; to: string | null; data: Record<string, unknown> }> {
  const answer = await work.catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('location'), data: {} };
  const { data, init } = answer as { data: Record<string, unknown>; init: { status: number } | null };
  return { status: init?.status ?? 200, to: null, data };
}

async function bring(as = cookie): Promise<string> {
  const { to } = await answered(
    importsPage.action(upload({ file: { name: 'sous-traitants.csv', bytes: frenchVendorCsv() } }, as)),
  );
  return to?.split('/').at(-1) ?? '';
}
const viewOf = (id: string, query = '', as = cookie) =>
  importPage.loader(at(`${base()}/${id}${query}`, { import: id, as }));
const act = (id: string, form: Record<string, string>, as = cookie) =>
  answered(importPage.action(at(`${base()}/${id}`, { import: id, form, as })));
const vendors = () => listRecords(test_.app.db.read, 'vendor', organisation.id);

describe('bringing a list', () => {
  test('a file leads to its review, the register untouched', async () => {
    const view = await viewOf(await bring());
    expect(view).toMatchObject({
      state: 'planned',
      head: {
        fileName: 'sous-traitants.csv',
        encoding: 'windows-1252',
        delimiter: ';',
        status: 'planned',
        counts: { rows: 40, new: 37, rejected: 3 },
      },
      rejectedLines: [16, 28, 35],
    });
    expect(await vendors()).toEqual([]);
  });

  test('pasted text that cannot be read comes back with the reason, and nothing is stored', async () => {
    const text = 'Thank you for your letter.';
    expect(await answered(importsPage.action(upload({ text })))).toMatchObject({
      status: 400,
      data: { text, refusal: { code: 'no-data' } },
    });
    expect(await listBroughtLists(test_.app.db.read, organisation.id)).toEqual([]);
  });

  test('a file without a vendor column says so in its review, where the column is chosen', async () => {
    const bytes = new TextEncoder().encode('Codename;Colour\nHeron;blue\nEgret;white');
    const { to } = await answered(importsPage.action(upload({ file: { name: 'x.csv', bytes } })));
    const id = to?.split('/').at(-1) ?? '';
    expect(await viewOf(id)).toMatchObject({
      withoutVendors: { code: 'vendor-column-missing', found: 'Codename · Colour' },
      otherTables: [{ table: 0, rows: 2, columns: [{ header: 'Codename', samples: ['Heron', 'Egret'] }, {}] }],
      rows: [],
      rejectedLines: [],
    });
    expect(await act(id, { intent: 'columns', 'column-0-0': 'unused', 'column-0-1': 'notes' })).toMatchObject({
      status: 400,
      data: { problem: 'vendor-column-missing' },
    });
    await act(id, { intent: 'columns', 'column-0-0': 'name', 'column-0-1': 'service' });
    expect(await viewOf(id)).toMatchObject({
      withoutVendors: undefined,
      rows: [
        { kind: 'new', name: 'Heron', service: { name: 'blue' } },
        { kind: 'new', name: 'Egret' },
      ],
    });
  });

  test.each([
    ['nothing', {}, 'nothing'],
    ['a file and a text', { text: 'Vendor\nMailer', file: { name: 'x.csv', bytes: new Uint8Array([65]) } }, 'both'],
    ['more than ten megabytes', { file: { name: 'x.csv', bytes: new Uint8Array(MAX_LIST_BYTES + 1) } }, 'too-large'],
    ['far more than that', { file: { name: 'x.csv', bytes: new Uint8Array(3 * MAX_LIST_BYTES) } }, 'too-large'],
  ])('%s is answered with what to do', async (_what, parts, code) => {
    expect(await answered(importsPage.action(upload(parts)))).toMatchObject({
      status: 400,
      data: { refusal: { code } },
    });
  });

  test('what the clipboard held beside a text comes back with it', async () => {
    const args = upload({ text: 'Colour and size' });
    const form = await args.request.formData();
    form.set('html', '<ul><li>Colour</li></ul>');
    const request = new Request(args.request.url, { method: 'POST', headers: { cookie }, body: form });
    expect(await answered(importsPage.action({ ...args, request }))).toMatchObject({
      status: 400,
      data: { html: '<ul><li>Colour</li></ul>' },
    });
  });

  test('a text both given and wrong is kept when a file stands beside it', async () => {
    const parts = { text: 'Vendor,Service', file: { name: 'x.csv', bytes: new Uint8Array([65]) } };
    expect(await answered(importsPage.action(upload(parts)))).toMatchObject({ data: { text: 'Vendor,Service' } });
  });
});

describe('one import', () => {
  test('filters and pages its rows', async () => {
    const id = await bring();
    const view = await viewOf(id, '?show=rejected');
    if (view.state !== 'planned') throw new Error(view.state);
    expect(view.rows.map(({ kind, line }) => [kind, line])).toEqual([
      ['rejected', 16],
      ['rejected', 28],
      ['rejected', 35],
    ]);
    expect(view.rows[1]?.problems).toMatchObject([
      { column: "Lieu d'hébergement", value: 'Atlantide', code: 'country-unknown' },
    ]);
    expect(await viewOf(id, '?page=99')).toMatchObject({ page: 1, pages: 1 });
  });

  test('is applied once, by what the person saw', async () => {
    const id = await bring();
    expect(await act(id, { intent: 'apply', basis: 'an older plan' })).toMatchObject({
      status: 409,
      data: { problem: 'changed-since-review' },
    });
    const view = await viewOf(id);
    const basis = view.state === 'planned' ? view.basis : '';
    expect(await act(id, { intent: 'apply', basis })).toMatchObject({ status: 302, to: `${base()}/${id}` });
    expect(await vendors()).toHaveLength(37);
    expect(await act(id, { intent: 'apply', basis })).toMatchObject({ status: 409, data: { problem: 'settled' } });
    expect(await viewOf(id)).toMatchObject({ state: 'settled', canUndo: true, rejectedRows: 3 });
  });

  test('is undone after its preview', async () => {
    const id = await bring();
    const view = await viewOf(id);
    await act(id, { intent: 'apply', basis: view.state === 'planned' ? view.basis : '' });
    const preview = await viewOf(id, '?undo=1');
    expect(preview).toMatchObject({ state: 'undoing', deleted: { vendors: 37 }, kept: [], conflicts: [] });
    expect(await act(id, { intent: 'undo', basis: 'another' })).toMatchObject({ status: 409 });
    expect(await act(id, { intent: 'undo', basis: preview.state === 'undoing' ? preview.basis : '' })).toMatchObject({
      status: 302,
    });
    expect(await vendors()).toEqual([]);
    expect(await viewOf(id)).toMatchObject({ state: 'settled', canUndo: false, undo: { kept: [], conflicts: [] } });
  });

  test('is discarded', async () => {
    const id = await bring();
    expect(await act(id, { intent: 'discard' })).toMatchObject({ status: 302, to: base() });
    expect(await act(id, { intent: 'discard' })).toMatchObject({ status: 409 });
    expect(await viewOf(id)).toMatchObject({ state: 'settled', head: { status: 'discarded' } });
  });

  test('that does not exist, or an act that does not, is refused', async () => {
    expect(await act('nothing', { intent: 'apply', basis: '' })).toMatchObject({ status: 404 });
    expect(await act('nothing', { intent: 'undo', basis: '' })).toMatchObject({ status: 404 });
    expect(await act(await bring(), { intent: 'explode' })).toMatchObject({ status: 400 });
    expect((await answered(viewOf('nothing'))).status).toBe(404);
  });
});

describe('deciding about a list', () => {
  const LIST = 'Vendor,Service,Stored in,Code\nMailer,E-mails,Atlantis,A-1\nCall Desk,Telephone,France,A-2\n';
  const bringText = async (as = cookie) =>
    (await answered(importsPage.action(upload({ text: LIST }, as)))).to?.split('/').at(-1) ?? '';
  const decide = (id: string, form: Record<string, string>, query = '', as = cookie) =>
    answered(importPage.action(at(`${base()}/${id}${query}`, { import: id, form, as })));
  const planOf = async (id: string, query = '') => {
    const view = await viewOf(id, query);
    if (view.state !== 'planned') throw new Error(view.state);
    return view;
  };

  test('each form leads back to the rows it was sent from, at the row it was about', async () => {
    const id = await bringText();
    expect(await decide(id, { intent: 'correct', 'cell-2-2': 'Ireland' }, '?show=rejected&correct=2')).toMatchObject({
      status: 302,
      to: `${base()}/${id}?show=rejected#line-2`,
    });
    expect(await decide(id, { intent: 'columns', 'column-0-3': 'notes' })).toMatchObject({
      to: `${base()}/${id}#columns`,
    });
    expect(await decide(id, { intent: 'skip', lines: '3' })).toMatchObject({ to: `${base()}/${id}#line-3` });
    expect(await planOf(id)).toMatchObject({
      decided: { columns: 1, cells: 1, skipped: 1, vendors: 0 },
      head: { counts: { new: 1, skipped: 1 } },
    });
    await decide(id, { intent: 'take-shown' }, '?show=skipped');
    await decide(id, { intent: 'vendor', name: 'Mailer', lines: '2', vendor: 'new', only: 'on' });
    expect((await planOf(id)).rows[0]).toMatchObject({ choice: { vendor: 'new', isOfRow: true } });
    await decide(id, { intent: 'reset-row', lines: '2', name: 'Mailer' });
    expect((await planOf(id)).decided).toEqual({ columns: 1, cells: 0, skipped: 0, vendors: 0 });
    await decide(id, { intent: 'reset' });
    expect((await planOf(id)).decided).toEqual({ columns: 0, cells: 0, skipped: 0, vendors: 0 });
  });

  test('what is open is shown with the row it belongs to', async () => {
    const id = await bringText();
    expect(await planOf(id, '?correct=2')).toMatchObject({ correcting: 2 });
    expect(await planOf(id, '?match=3&find=x')).toMatchObject({ matching: { line: 3, find: 'x' } });
    expect(await planOf(id, '?correct=99&match=nothing')).toMatchObject({ correcting: undefined });
  });

  test('a text too long for a cell comes back as it was typed', async () => {
    const id = await bringText();
    const form = { intent: 'correct', 'cell-2-0': 'Mailer SAS', 'cell-2-2': 'x'.repeat(20_001) };
    expect(await decide(id, form)).toMatchObject({
      status: 400,
      data: { problem: 'text-too-long', typed: { 'cell-2-0': 'Mailer SAS' } },
    });
  });

  test('a list without a vendor column is refused with the choices as they were made', async () => {
    const id = await bringText();
    expect(await decide(id, { intent: 'columns', 'column-0-0': 'unused', 'column-0-3': 'notes' })).toMatchObject({
      status: 400,
      data: { problem: 'vendor-column-missing', typed: { 'column-0-0': 'unused', 'column-0-3': 'notes' } },
    });
    expect((await planOf(id)).decided.columns).toBe(0);
  });

  test('nonsense is refused', async () => {
    const id = await bringText();
    expect((await decide(id, { intent: 'columns', 'column-0-0': 'colour' })).status).toBe(400);
    expect((await decide('nothing', { intent: 'reset' })).status).toBe(404);
    await act(id, { intent: 'discard' });
    expect(await decide(id, { intent: 'reset' })).toMatchObject({ status: 409, data: { problem: 'settled' } });
  });

  test.each<[MemberRole, number]>([
    ['owner', 302],
    ['editor', 302],
    ['procurement', 302],
    ['auditor', 403],
  ])('%s decides: %i', async (role, status) => {
    const id = await bringText();
    const { cookie: as } = await joinAs(test_.app, organisation, role);
    const forms: Record<string, string>[] = [
      { intent: 'correct', 'cell-2-2': 'Ireland' },
      { intent: 'columns', 'column-0-3': 'notes' },
      { intent: 'skip', lines: '2' },
      { intent: 'vendor', name: 'Mailer', lines: '2', vendor: 'new' },
      { intent: 'forget-columns' },
      { intent: 'reset' },
    ];
    for (const form of forms) expect((await decide(id, form, '', as)).status, form.intent).toBe(status);
  });
});

describe('who may', () => {
  test.each<[MemberRole, number]>([
    ['owner', 302],
    ['editor', 302],
    ['procurement', 302],
    ['auditor', 403],
  ])('%s brings a list: %i', async (role, status) => {
    const { cookie: as } = await joinAs(test_.app, organisation, role);
    expect((await answered(importsPage.action(upload({ text: 'Vendor\nMailer' }, as)))).status).toBe(status);
  });

  test('procurement does not undo what somebody else brought; an auditor reads only', async () => {
    const { cookie: owner } = await joinAs(test_.app, organisation, 'owner');
    const id = await bring(owner);
    const view = await viewOf(id, '', owner);
    await act(id, { intent: 'apply', basis: view.state === 'planned' ? view.basis : '' }, owner);
    const preview = await viewOf(id, '?undo=1', owner);
    const basis = preview.state === 'undoing' ? preview.basis : '';
    expect(await viewOf(id, '?undo=1')).toMatchObject({ state: 'settled', canUndo: false });
    expect((await act(id, { intent: 'undo', basis })).status).toBe(403);
    const { cookie: auditor } = await joinAs(test_.app, organisation, 'auditor');
    expect(await viewOf(id, '', auditor)).toMatchObject({ state: 'settled' });
    expect((await act(id, { intent: 'undo', basis }, auditor)).status).toBe(403);
  });

  test('a stranger finds nothing', async () => {
    const id = await bring();
    const { cookie: stranger } = await joinAs(test_.app, undefined);
    for (const begin of [
      () => viewOf(id, '', stranger),
      () => importsPage.loader(at(base(), { as: stranger })),
      () => importsPage.action(upload({ text: 'Vendor\nMailer' }, stranger)),
    ])
      expect((await answered(begin())).status).toBe(404);
  });
});

/** The text with its byte order mark, which `Response.text` takes off. */
const textOf = async (answer: Response) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());

describe('downloads', () => {
  test('the rejected rows come back in the list’s own form, with the line and the reason', async () => {
    const id = await bring();
    const answer = await rejectedRoute.loader(at(`${base()}/${id}/rejected.csv?lang=fr`, { import: id }));
    const [header, first, second] = (await textOf(answer)).split('\r\n');
    expect(header?.startsWith('\uFEFFSous-traitant;Entité contractante;')).toBe(true);
    expect(header?.endsWith(';Ligne de la liste;Motif du rejet')).toBe(true);
    expect(first).toContain(';16;Sous-traitant: La ligne n’indique pas le prestataire.');
    expect(second).toMatch(/^Atlantis Archives;.*;28;/);
  });

  test('a formula in a rejected row is made harmless', async () => {
    const { to } = await answered(
      importsPage.action(upload({ text: 'Vendor,Service,Stored in\n=cmd|calc,Mail,Atlantis\n' })),
    );
    const id = to?.split('/').at(-1) ?? '';
    const answer = await rejectedRoute.loader(at(`${base()}/${id}/rejected.csv`, { import: id }));
    expect((await textOf(answer)).split('\r\n')[1]).toContain("'=cmd|calc");
  });

  test('a workbook of them holds the same, every cell a text or a number', async () => {
    const { to } = await answered(
      importsPage.action(upload({ text: 'Vendor,Service,Stored in\n=cmd|calc,Mail,Atlantis\n' })),
    );
    const id = to?.split('/').at(-1) ?? '';
    const answer = await rejectedWorkbookRoute.loader(at(`${base()}/${id}/rejected.xlsx`, { import: id }));
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    const [sheet] = Object.values(read(new Uint8Array(await answer.arrayBuffer())).Sheets);
    expect(utils.sheet_to_json(sheet ?? {}, { header: 1 })).toEqual([
      ['Vendor', 'Service', 'Stored in', 'Line in the list', 'Why rejected'],
      ["'=cmd|calc", 'Mail', 'Atlantis', 2, expect.stringContaining('no country')],
    ]);
    expect(Object.values(sheet ?? {}).filter((cell) => cell?.f !== undefined)).toEqual([]);
  });

  test.each(['en', 'fr'])('the template in %s as a workbook has the same headers and example', async (language) => {
    const answer = await templateWorkbookRoute.loader(at(`${base()}/template.xlsx?lang=${language}`));
    const [sheet] = Object.values(read(new Uint8Array(await answer.arrayBuffer())).Sheets);
    const csv = await textOf(await templateRoute.loader(at(`${base()}/template.csv?lang=${language}`)));
    const rows = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 });
    expect(rows).toHaveLength(2);
    for (const cell of rows.flat()) expect(csv).toContain(cell);
  });

  test.each([
    ['en', 'Vendor,'],
    ['fr', 'Prestataire;'],
  ])('the template in %s', async (language, begins) => {
    const answer = await templateRoute.loader(at(`${base()}/template.csv?lang=${language}`));
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect((await textOf(answer)).startsWith(`\uFEFF${begins}`)).toBe(true);
  });
});
