import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OrganisationFacts } from '../../app/domain/facts';
import { RESERVED_SLUGS, slugFrom } from '../../app/domain/slug';
import routes from '../../app/routes';
import { listHistory, verifyChain } from '../../app/services/history.server';
import {
  foundOrganisation,
  listOrganisationsFor,
  organisationFactsOf,
  reviseOrganisation,
} from '../../app/services/organisations.server';
import { countChanges } from '../../db/queries/history';
import { findMembership } from '../../db/queries/organisations';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, type TestApp } from '../support/app';

let test_: TestApp;
beforeEach(async () => {
  test_ = await openTestApp();
});
afterEach(() => test_.close());

const facts = (more: Partial<OrganisationFacts> = {}) =>
  OrganisationFacts.parse({ name: 'Deskhero AB', capacities: ['processor'], country: 'SE', ...more });

test('whoever founds an organisation owns it, and its history begins with that', async () => {
  const { app } = test_;
  const founder = await joinAs(app, undefined);
  const founded = await foundOrganisation(app, founder, { slug: 'deskhero', facts: facts() });
  if (founded.outcome !== 'founded') throw new Error(founded.outcome);
  const { organisation } = founded;
  expect((await findMembership(app.db.read, organisation.id, founder.id))?.role).toBe('owner');
  const [line] = await listHistory(app.db.read, organisation.id, 'organisation', organisation.id);
  expect(line).toMatchObject({ action: 'organisation.founded', actor: { kind: 'person', email: founder.email } });
  expect(line?.fields).toContainEqual({ field: 'name', before: undefined, after: 'Deskhero AB' });
  expect(await verifyChain(app.db.read, organisation.id)).toEqual({ intact: true, lines: 2 });
});

test.each([
  ['deskhero', 'slug-taken'],
  ['app', 'slug-reserved'],
  ['new', 'slug-reserved'],
  ['account', 'slug-reserved'],
  ['Deskhero', 'slug-invalid'],
  ['desk--hero', 'slug-invalid'],
  ['-desk', 'slug-invalid'],
  ['a', 'slug-invalid'],
  ['../app', 'slug-invalid'],
])('%s cannot be the address of a second organisation: %s', async (slug, outcome) => {
  const { app } = test_;
  const founder = await joinAs(app, undefined);
  await foundOrganisation(app, founder, { slug: 'deskhero', facts: facts() });
  expect(await foundOrganisation(app, founder, { slug, facts: facts() })).toEqual({ outcome });
  expect(await listOrganisationsFor(app.db.read, founder.id)).toHaveLength(1);
});

test('every first part of an address of Onward is reserved', () => {
  type Entry = { path?: string; children?: Entry[] };
  const paths = (entries: Entry[], above = ''): string[] =>
    entries.flatMap(({ path, children = [] }) => {
      const whole = path ? `${above}/${path}` : above;
      return [whole, ...paths(children, whole)];
    });
  const firstParts = paths(routes as Entry[])
    .map((path) => path.replace(/^\/app\//, '/').split('/')[1] ?? '')
    .filter((part) => /^[a-z-]+$/.test(part));
  const belowOrganisation = new Set([
    'search',
    'register',
    'transfers',
    'findings',
    'imports',
    'publication',
    'settings',
  ]);
  const unreserved = firstParts.filter((part) => !RESERVED_SLUGS.has(part) && !belowOrganisation.has(part));
  expect([...new Set(unreserved)]).toEqual([]);
});

test.each([
  ['Société Générale d’Élan', 'societe-generale-d-elan'],
  ['  Deskhero AB ', 'deskhero-ab'],
  ['***', ''],
])('%s is spelled %s in an address', (name, slug) => expect(slugFrom(name)).toBe(slug));

test('only the first organisation can be founded by the first-run page', async () => {
  const { app } = test_;
  await foundTestOrganisation(app);
  expect(
    await foundOrganisation(app, { id: randomUUID() }, { slug: 'second', facts: facts(), firstOnly: true }),
  ).toEqual({ outcome: 'not-first' });
});

test('a revision writes one line with what changed; saving the same writes none', async () => {
  const { app } = test_;
  const ctx = await contextFor(app, await foundTestOrganisation(app, { noticeDays: 30 }));
  const before = organisationFactsOf(ctx.organisation);
  const revised = await reviseOrganisation(ctx, 1, {
    ...before,
    noticeDays: 45,
    commitments: [{ code: 'breach-notice-hours', hours: 48 }],
  });
  expect(revised.outcome).toBe('revised');
  const lines = await listHistory(app.db.read, ctx.organisation.id, 'organisation', ctx.organisation.id);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.fields.map(({ field }) => field).sort()).toEqual(['commitments', 'noticeDays']);
  if (revised.outcome !== 'revised') return;
  expect((await reviseOrganisation(ctx, 2, organisationFactsOf(revised.organisation))).outcome).toBe('unchanged');
  expect(await countChanges(app.db.read, ctx.organisation.id)).toBe(1);
});

test('the second of two owners editing at once writes nothing and is shown what stands there', async () => {
  const { app } = test_;
  const ctx = await contextFor(app, await foundTestOrganisation(app));
  const found = organisationFactsOf(ctx.organisation);
  await reviseOrganisation(ctx, 1, { ...found, noticeDays: 60 });
  const second = await reviseOrganisation(ctx, 1, { ...found, noticeDays: 20 });
  expect(second).toMatchObject({ outcome: 'conflict', current: { noticeDays: 60, version: 2 } });
  expect(await countChanges(app.db.read, ctx.organisation.id)).toBe(1);
});
