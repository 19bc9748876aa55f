import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { joinByInvitation } from '../../app/services/accounts.server';
import {
  acceptInvitation,
  INVITATION_DAYS,
  invite,
  listInvitations,
  readInvitation,
  resendInvitation,
  withdrawInvitation,
} from '../../app/services/invitations.server';
import { countChanges, listChanges } from '../../db/queries/history';
import { findMembership } from '../../db/queries/organisations';
import { delivery } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, TEST_PASSWORD, type TestApp } from '../support/app';

let test_: TestApp;
let ctx: Context;
beforeEach(async () => {
  test_ = await openTestApp();
  ctx = await contextFor(test_.app, await foundTestOrganisation(test_.app, { name: 'Deskhero & Sons <AB>' }), 'owner');
});
afterEach(() => test_.close());

const mails = () => test_.app.db.read.select().from(delivery);
/** The token in the newest mail that waits in the outbox. */
async function newestToken(): Promise<string> {
  const tokens = (await mails()).map((mail) => /token=([\w-]+)/.exec(mail.textBody)?.[1] ?? '');
  return tokens.at(-1) as string;
}
const invited = { email: 'Procurement@Example.org', role: 'procurement' as const };
const newcomer = { name: 'Procurement', password: TEST_PASSWORD, language: 'en' as const };

test('an invitation is mailed, leaves a line without the address, and belongs to no register’s outbox', async () => {
  expect(await invite(ctx, invited)).toBe('invited');
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    kind: 'invitation',
    recipient: 'procurement@example.org',
    organisationId: null,
    language: 'en',
  });
  expect(mail?.htmlBody).toContain('Deskhero &amp; Sons &lt;AB&gt;');
  expect(mail?.htmlBody).not.toContain('<AB>');
  const [line] = await listChanges(ctx.db.read, ctx.organisation.id, {}, { limit: 10, offset: 0 });
  expect(line?.action).toBe('invitation.sent');
  expect(JSON.stringify(line)).not.toContain('procurement@example.org');
});

test('a new person sets a password by the link and is a member with the role they were invited to', async () => {
  await invite(ctx, invited);
  const token = await newestToken();
  expect(await readInvitation(test_.app, token)).toMatchObject({ state: 'open', hasAccount: false });
  const joined = await joinByInvitation(test_.app, new Headers(), token, newcomer);
  expect(joined).toMatchObject({ ok: true, value: { slug: ctx.organisation.slug } });
  const session = await test_.app.accounts.api.getSession({
    headers: new Headers({
      cookie: joined.ok
        ? joined.cookies
            .getSetCookie()
            .map((c) => c.split(';')[0])
            .join('; ')
        : '',
    }),
  });
  expect(session?.user).toMatchObject({ email: 'procurement@example.org', emailVerified: true });
  expect((await findMembership(ctx.db.read, ctx.organisation.id, session?.user.id ?? ''))?.role).toBe('procurement');
  expect(await readInvitation(test_.app, token)).toEqual({ state: 'accepted' });
  expect(await joinByInvitation(test_.app, new Headers(), token, newcomer)).toMatchObject({
    ok: false,
    refusal: 'not-open',
  });
});

test('only the invited mailbox can accept', async () => {
  const invitee = await joinAs(test_.app, undefined);
  const stranger = await joinAs(test_.app, undefined);
  await invite(ctx, { email: invitee.email, role: 'editor' });
  const token = await newestToken();
  const before = await countChanges(ctx.db.read, ctx.organisation.id);
  expect(await acceptInvitation(test_.app, token, stranger)).toEqual({ outcome: 'wrong-mailbox' });
  expect(await countChanges(ctx.db.read, ctx.organisation.id)).toBe(before);
  expect(await readInvitation(test_.app, token)).toMatchObject({ state: 'open', hasAccount: true });
  expect(await acceptInvitation(test_.app, token, invitee)).toEqual({ outcome: 'joined', slug: ctx.organisation.slug });
});

test('an existing account is not taken over by setting a password through the invitation', async () => {
  const invitee = await joinAs(test_.app, undefined);
  await invite(ctx, { email: invitee.email, role: 'editor' });
  expect(
    await joinByInvitation(test_.app, new Headers(), await newestToken(), {
      ...newcomer,
      password: 'another long password',
    }),
  ).toMatchObject({ ok: false, refusal: 'has-account' });
  expect(await findMembership(ctx.db.read, ctx.organisation.id, invitee.id)).toBeUndefined();
});

test('members and those already invited are not invited again', async () => {
  expect(await invite(ctx, { email: ctx.person.email.toUpperCase(), role: 'auditor' })).toBe('already-member');
  await invite(ctx, invited);
  expect(await invite(ctx, { ...invited, email: 'procurement@example.org' })).toBe('already-invited');
  expect(await mails()).toHaveLength(1);
});

test('sending again makes the old link useless', async () => {
  await invite(ctx, invited);
  const old = await newestToken();
  const [open] = await listInvitations(ctx);
  test_.clock.now = '2026-11-25T09:00:00.000Z';
  expect(await resendInvitation(ctx, open?.id ?? '')).toBe('sent');
  const tokens = (await mails()).map((mail) => /token=([\w-]+)/.exec(mail.textBody)?.[1] ?? '');
  expect(tokens).toHaveLength(2);
  expect(await readInvitation(test_.app, old)).toEqual({ state: 'unknown' });
  expect(await readInvitation(test_.app, tokens.find((token) => token !== old) ?? '')).toMatchObject({ state: 'open' });
});

test('a withdrawn invitation says so and cannot be accepted or withdrawn again', async () => {
  await invite(ctx, invited);
  const token = await newestToken();
  const [open] = await listInvitations(ctx);
  expect(await withdrawInvitation(ctx, open?.id ?? '')).toBe('withdrawn');
  expect(await withdrawInvitation(ctx, open?.id ?? '')).toBe('not-found');
  expect(await readInvitation(test_.app, token)).toEqual({ state: 'withdrawn' });
  expect(await listInvitations(ctx)).toEqual([]);
});

test('an invitation lasts two weeks to the moment', async () => {
  expect(INVITATION_DAYS).toBe(14);
  await invite(ctx, invited);
  const token = await newestToken();
  test_.clock.now = '2026-12-06T08:59:59.999Z';
  expect((await readInvitation(test_.app, token)).state).toBe('open');
  test_.clock.now = '2026-12-06T09:00:00.000Z';
  expect((await readInvitation(test_.app, token)).state).toBe('expired');
  expect((await listInvitations(ctx))[0]?.expired).toBe(true);
});

test('another organisation’s invitation cannot be withdrawn or sent again', async () => {
  const other = await contextFor(test_.app, await foundTestOrganisation(test_.app), 'owner');
  await invite(ctx, invited);
  const [open] = await listInvitations(ctx);
  expect(await withdrawInvitation(other, open?.id ?? '')).toBe('not-found');
  expect(await resendInvitation(other, open?.id ?? '')).toBe('not-found');
});
