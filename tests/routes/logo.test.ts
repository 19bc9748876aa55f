import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loader as organisationPage, action as saveOrganisation } from '../../app/routes/app/settings/organisation';
import { loader as listPage } from '../../app/routes/public/list';
import { loader as logoFile } from '../../app/routes/public/logo';
import { loader as subscribePage } from '../../app/routes/public/subscribe';
import { exportOrganisation } from '../../app/services/organisation-export.server';
import { findOrganisation } from '../../db/queries/organisations';
import { change, logoPicture, type OrganisationRow } from '../../db/schema';
import { foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';
import { jpegOf, pngOf } from '../support/pictures';

let held: TestApp;
let own: OrganisationRow;
let cookie: string;
beforeEach(async () => {
  held = await openTestApp();
  own = await foundTestOrganisation(held.app, { name: 'Deskhero AB' });
  cookie = (await joinAs(held.app, own, 'owner')).cookie;
});
afterEach(() => held.close());

const settings = {
  version: '1',
  name: 'Deskhero AB',
  language: 'en',
  visibility: 'public',
  noticeDays: '30',
  objectionDays: '14',
  capacities: 'processor',
  usesSubProcessors: 'unknown',
  country: 'SE',
  dpoEmail: 'dpo@example.org',
};
const file = (bytes: Uint8Array, name = 'logo.png') => new File([new Uint8Array(bytes)], name);

function save(more: Record<string, string | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...settings, ...more })) form.set(name, value);
  return saveOrganisation(
    routeArguments(held.app, `/app/${own.slug}/settings`, { params: { org: own.slug }, cookie, form }),
  ) as Promise<unknown>;
}
type Refused = {
  data: { reply: { error: Record<string, string[]>; initialValue: unknown } };
  init: { status: number };
};

const current = async () => (await findOrganisation(held.app.db.read, own.id)) as OrganisationRow;
const pictures = () => held.app.db.read.select().from(logoPicture);
const lines = async () =>
  (await held.app.db.read.select().from(change).where(eq(change.organisationId, own.id)).orderBy(change.sequence)).map(
    ({ action }) => action,
  );
const publicArguments = (path = '') =>
  routeArguments(held.app, `/${own.slug}/subprocessors${path}`, { params: { org: own.slug } });
const ask = (name: string) =>
  logoFile(routeArguments(held.app, '/x', { params: { org: own.slug, file: name } })).catch((thrown) => thrown);

test('a picture stands on the pages, at an address that names its content and can be kept for ever', async () => {
  const bytes = pngOf(320, 80);
  await save({ logo: file(bytes), name: 'Deskhero' });
  const { logo } = await current();
  expect(logo).toMatchObject({ type: 'png', width: 320, height: 80 });
  expect(await lines()).toEqual(['organisation.revised', 'organisation.logo-set']);

  const answer: Response = await ask(`${logo?.hash}.png`);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  for (const name of [`${logo?.hash}.webp`, `${'0'.repeat(32)}.png`, '', '../x'])
    expect((await ask(name)).status).toBe(404);

  const page = (await listPage(publicArguments())) as unknown as { data: { publisher: { logo: unknown } } };
  expect(page.data.publisher.logo).toEqual(logo);
  expect((await subscribePage(publicArguments('/subscribe'))).organisation.logo).toEqual(logo);
  const exported = await exportOrganisation(held.app.db.read, await current(), held.app.now());
  expect(Buffer.from(exported.logo ?? '', 'base64')).toEqual(Buffer.from(bytes));
});

test('the same picture again writes nothing, another takes its place, and it can be taken away', async () => {
  await save({ logo: file(pngOf(320, 80)) });
  const first = (await current()).logo;
  await save({ logo: file(pngOf(320, 80)), version: '2' });
  expect((await current()).version).toBe(2);
  await save({ logo: file(jpegOf(320, 80)), version: '2' });
  expect((await ask(`${first?.hash}.png`)).status).toBe(404);
  expect(await pictures()).toHaveLength(1);
  await save({ version: '3', noticeDays: '31' });
  expect((await current()).logo).toMatchObject({ type: 'jpeg' });
  await save({ logoRemoved: 'on', version: '4', noticeDays: '31' });
  expect((await current()).logo).toBeNull();
  expect(await pictures()).toHaveLength(0);
  expect(await lines()).toEqual([
    'organisation.logo-set',
    'organisation.logo-set',
    'organisation.revised',
    'organisation.logo-removed',
  ]);
  const { logo } = await organisationPage(
    routeArguments(held.app, `/app/${own.slug}/settings`, { params: { org: own.slug }, cookie }),
  );
  expect(logo).toBeNull();
});

test.each([
  { bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), code: 'logo-type:svg' },
  { bytes: pngOf(4000, 3000), code: 'logo-dimensions:4000 × 3000' },
  { bytes: pngOf(40, 40, 640_123), code: 'logo-too-large:641 kB' },
  { bytes: pngOf(40, 40).subarray(0, 12), code: 'logo-unreadable:PNG' },
])('what is no logo is refused by what it is ($code), with all else kept', async ({ bytes, code }) => {
  const refused = (await save({ logo: file(bytes), noticeDays: '45' })) as Refused;
  expect(refused.init.status).toBe(400);
  expect(refused.data.reply).toMatchObject({ error: { logo: [code] }, initialValue: { noticeDays: '45' } });
  expect(JSON.stringify(refused.data.reply.initialValue)).not.toContain('logo');
  expect(await current()).toMatchObject({ logo: null, noticeDays: 30 });
  expect(await lines()).toEqual([]);
});

test('more than a form may hold is refused as such', async () => {
  const refused = (await save({ logo: file(new Uint8Array(11_000_000)) })) as Refused;
  expect(refused.data.reply.error.logo).toEqual(['form-too-large:10,000 kB']);
});

test('whoever saved second chooses the picture again', async () => {
  await save({ noticeDays: '60' });
  const second = (await save({ logo: file(pngOf(40, 40)), noticeDays: '20' })) as Refused;
  expect(second.init.status).toBe(409);
  expect(second.data.reply).toMatchObject({ error: { logo: ['logo-again'] }, initialValue: { noticeDays: '20' } });
  expect((await current()).logo).toBeNull();
});
