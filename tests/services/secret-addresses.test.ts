import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { listHistory } from '../../app/services/history.server';
import {
  createSecretAddress,
  listSecretAddresses,
  openSecretAddress,
  revokeSecretAddress,
} from '../../app/services/secret-addresses.server';
import { change, secretAddress } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let held: TestApp;
let ctx: Context;
beforeEach(async () => {
  held = await openTestApp();
  ctx = await contextFor(held.app, await foundTestOrganisation(held.app), 'auditor');
});
afterEach(() => held.close());

const open = (token: string, opens: 'calendar' | 'scenario' = 'calendar') =>
  openSecretAddress(held.app.db.read, opens, token);
const list = (opens: 'calendar' | 'scenario' = 'calendar', organisationId = ctx.organisation.id) =>
  listSecretAddresses(held.app.db.read, organisationId, opens);

test('an address opens what it was made for, and nothing else', async () => {
  const { id, token } = await createSecretAddress(ctx, 'calendar');
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(await open(token)).toMatchObject({ id, organisationId: ctx.organisation.id, createdBy: ctx.person.id });
  expect(await open(token, 'scenario')).toBeUndefined();
  for (const wrong of ['', `${token}x`, token.slice(1), 'no-such-token']) expect(await open(wrong)).toBeUndefined();
});

test('an address of a scenario says which', async () => {
  const { token } = await createSecretAddress(ctx, 'scenario', 'scenario-1');
  expect(await open(token, 'scenario')).toMatchObject({ subjectId: 'scenario-1' });
});

test('neither the database nor the history holds the token', async () => {
  const { id, token } = await createSecretAddress(ctx, 'calendar');
  const kept = JSON.stringify([
    await held.app.db.read.select().from(secretAddress),
    await held.app.db.read.select().from(change),
  ]);
  expect(kept).toContain(id);
  expect(kept).not.toContain(token);
  const [line] = await listHistory(held.app.db.read, ctx.organisation.id, 'secret-address', id);
  expect(line).toMatchObject({
    action: 'secret-address.created',
    actor: { email: ctx.person.email },
    fields: [{ field: 'opens', after: 'calendar' }],
  });
});

test('the list names who made what still works, newest first, of one organisation', async () => {
  const first = await createSecretAddress(ctx, 'calendar');
  held.clock.now = '2026-11-23T09:00:00.000Z';
  const second = await createSecretAddress(ctx, 'calendar');
  await createSecretAddress(ctx, 'scenario', 'scenario-1');
  expect((await list()).map(({ id }) => id)).toEqual([second.id, first.id]);
  expect((await list())[0]).toMatchObject({ email: ctx.person.email, createdAt: held.clock.now });
  expect(await list('calendar', (await foundTestOrganisation(held.app)).id)).toEqual([]);
});

test('a revoked address opens nothing, is off the list and stays in the history', async () => {
  const { id, token } = await createSecretAddress(ctx, 'calendar');
  const other = await createSecretAddress(ctx, 'calendar');
  expect(await revokeSecretAddress(ctx, id)).toBe('revoked');
  expect(await open(token)).toBeUndefined();
  expect(await open(other.token)).toMatchObject({ id: other.id });
  expect((await list()).map((one) => one.id)).toEqual([other.id]);
  expect(await revokeSecretAddress(ctx, id)).toBe('already-revoked');
  const lines = await listHistory(held.app.db.read, ctx.organisation.id, 'secret-address', id);
  expect(lines.map(({ action }) => action)).toEqual(['secret-address.revoked', 'secret-address.created']);
});

test('an address of another organisation cannot be revoked', async () => {
  const { id, token } = await createSecretAddress(ctx, 'calendar');
  const stranger = await contextFor(held.app, await foundTestOrganisation(held.app), 'owner');
  expect(await revokeSecretAddress(stranger, id)).toBe('not-found');
  expect(await open(token)).toMatchObject({ id });
});
