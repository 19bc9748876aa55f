import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { listHistory } from '../../app/services/history.server';
import { changeRole, endMembership } from '../../app/services/members.server';
import { countChanges } from '../../db/queries/history';
import { findMembership } from '../../db/queries/organisations';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, type TestApp } from '../support/app';

let test_: TestApp;
let ctx: Context;
beforeEach(async () => {
  test_ = await openTestApp();
  ctx = await contextFor(test_.app, await foundTestOrganisation(test_.app), 'owner');
});
afterEach(() => test_.close());

const roleOf = async (userId: string) => (await findMembership(test_.app.db.read, ctx.organisation.id, userId))?.role;

test('a role is changed with a line that says from what to what', async () => {
  const auditor = await joinAs(test_.app, ctx.organisation, 'auditor');
  expect(await changeRole(ctx, auditor.id, 'editor')).toBe('done');
  expect(await roleOf(auditor.id)).toBe('editor');
  const [line] = await listHistory(test_.app.db.read, ctx.organisation.id, 'membership', auditor.id);
  expect(line).toMatchObject({
    action: 'membership.role-changed',
    subject: { name: auditor.email },
    fields: [{ field: 'role', before: 'auditor', after: 'editor' }],
  });
});

test('the last owner can neither be demoted nor leave, and the refusal writes nothing', async () => {
  await joinAs(test_.app, ctx.organisation, 'editor');
  expect(await changeRole(ctx, ctx.person.id, 'auditor')).toBe('last-owner');
  expect(await endMembership(ctx, ctx.person.id)).toBe('last-owner');
  expect(await roleOf(ctx.person.id)).toBe('owner');
  expect(await countChanges(test_.app.db.read, ctx.organisation.id)).toBe(0);
});

test('two owners leaving at once leave one behind', async () => {
  const other = await contextFor(test_.app, ctx.organisation, 'owner');
  const outcomes = await Promise.all([endMembership(ctx, ctx.person.id), endMembership(other, other.person.id)]);
  expect(outcomes.sort()).toEqual(['done', 'last-owner']);
});

test('an owner leaves once there is another, and the history keeps who it was', async () => {
  await joinAs(test_.app, ctx.organisation, 'owner');
  expect(await endMembership(ctx, ctx.person.id)).toBe('done');
  expect(await roleOf(ctx.person.id)).toBeUndefined();
  const [line] = await listHistory(test_.app.db.read, ctx.organisation.id, 'membership', ctx.person.id);
  expect(line).toMatchObject({ action: 'membership.left', actor: { email: ctx.person.email } });
});

test.each(['change', 'end'] as const)('somebody of another organisation is not found: %s', async (act) => {
  const stranger = await joinAs(test_.app, await foundTestOrganisation(test_.app), 'owner');
  expect(await (act === 'change' ? changeRole(ctx, stranger.id, 'auditor') : endMembership(ctx, stranger.id))).toBe(
    'not-found',
  );
});
