import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemberRole } from '../../app/domain/words';
import * as importPage from '../../app/routes/app/imports/import';
import * as importsPage from '../../app/routes/app/imports/imports';
import * as rejectedRoute from '../../app/routes/app/imports/rejected-csv';
import * as templateRoute from '../../app/routes/app/imports/template-csv';
import { listBroughtLists } from '../../app/services/imports.server';
import { MAX_LIST_BYTES } from '../../app/services/imports-reading.server';
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
    const text = 'Colour;Size\r\nred;5';
    expect(await answered(importsPage.action(upload({ text })))).toMatchObject({
      status: 400,
      data: { text, refusal: { code: 'vendor-column-missing', found: 'Colour · Size' } },
    });
    expect(await listBroughtLists(test_.app.db.read, organisation.id)).toEqual([]);
  });

  test('a file without a vendor column comes back as text to correct', async () => {
    const bytes = new TextEncoder().encode('Colour;Size\nred;5');
    expect(await answered(importsPage.action(upload({ file: { name: 'x.csv', bytes } })))).toMatchObject({
      status: 400,
      data: { text: 'Colour;Size\nred;5' },
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

  test.each([
    ['en', 'Vendor,'],
    ['fr', 'Prestataire;'],
  ])('the template in %s', async (language, begins) => {
    const answer = await templateRoute.loader(at(`${base()}/template.csv?lang=${language}`));
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect((await textOf(answer)).startsWith(`\uFEFF${begins}`)).toBe(true);
  });
});
