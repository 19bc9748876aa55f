import { afterEach, beforeEach, expect, test } from 'vitest';
import { OrganisationFacts } from '../../app/domain/facts';
import { PASSWORD_MAX, PASSWORD_MIN } from '../../app/lib/account-forms';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../../app/lib/accounts.server';
import {
  confirmSignIn,
  followSignInLink,
  foundInstallation,
  mayFoundInstallation,
  requestPasswordReset,
  requestSignInLink,
  resetPassword,
  signIn,
  signOut,
} from '../../app/services/accounts.server';
import {
  changePassword,
  confirmSecondFactor,
  disableSecondFactor,
  endOtherSessions,
  listOwnSessions,
  offerSecondFactor,
} from '../../app/services/own-account.server';
import { delivery, session, user, verification } from '../../db/schema';
import { joinAs, openTestApp, TEST_PASSWORD, type TestApp } from '../support/app';
import { totpOf, wrongTotpOf } from '../support/totp';

let test_: TestApp;
beforeEach(async () => {
  test_ = await openTestApp();
});
afterEach(() => test_.close());

const mails = () => test_.app.db.read.select().from(delivery);
const newestMail = async () => (await mails()).at(-1);
const tokenOf = (text: string | undefined) => decodeURIComponent(/token=([^\s&]+)/.exec(text ?? '')?.[1] ?? '');
const cookieOf = (cookies: Headers) =>
  cookies
    .getSetCookie()
    .filter((cookie) => !/Max-Age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const withCookie = (cookie: string) => new Headers({ cookie });
const isSignedIn = async (cookie: string) =>
  (await test_.app.accounts.api.getSession({ headers: withCookie(cookie) })) !== null;

/** A person whose account asks for a code. */
async function withSecondFactor() {
  const person = await joinAs(test_.app, undefined);
  const offer = await offerSecondFactor(test_.app, withCookie(person.cookie), TEST_PASSWORD);
  if (!offer.ok) throw new Error(offer.refusal);
  const confirmed = await confirmSecondFactor(test_.app, withCookie(person.cookie), totpOf(offer.value.uri));
  if (!confirmed.ok) throw new Error(confirmed.refusal);
  return { person, ...offer.value, cookie: cookieOf(confirmed.cookies) };
}

test('the form and the account library agree on how long a password is', () => {
  expect([PASSWORD_MIN, PASSWORD_MAX]).toEqual([PASSWORD_MIN_LENGTH, PASSWORD_MAX_LENGTH]);
});

test('a wrong password and an unknown address are refused alike', async () => {
  const { email } = await joinAs(test_.app, undefined);
  const wrong = await signIn(test_.app, new Headers(), { email, password: 'not the password' });
  expect(wrong).toEqual({ ok: false, refusal: 'wrong' });
  expect(await signIn(test_.app, new Headers(), { email: 'nobody@example.org', password: TEST_PASSWORD })).toEqual(
    wrong,
  );
});

test('the right password signs in, whatever the case of the address, and signing out ends the session', async () => {
  const { email } = await joinAs(test_.app, undefined);
  const signedIn = await signIn(test_.app, new Headers(), { email: email.toUpperCase(), password: TEST_PASSWORD });
  if (!signedIn.ok) throw new Error(signedIn.refusal);
  expect(signedIn.value).toBe('signed-in');
  const cookie = cookieOf(signedIn.cookies);
  expect(await isSignedIn(cookie)).toBe(true);
  await signOut(test_.app, withCookie(cookie));
  expect(await isSignedIn(cookie)).toBe(false);
});

test('no address is kept with a session', async () => {
  const { email } = await joinAs(test_.app, undefined);
  await signIn(test_.app, new Headers({ 'x-forwarded-for': '203.0.113.7' }), { email, password: TEST_PASSWORD });
  const kept = await test_.app.db.read.select({ ip: session.ipAddress }).from(session);
  expect(kept.filter(({ ip }) => ip)).toEqual([]);
});

test('with a second factor the password alone opens nothing; the code does', async () => {
  const { person, uri } = await withSecondFactor();
  const first = await signIn(test_.app, new Headers(), { email: person.email, password: TEST_PASSWORD });
  if (!first.ok) throw new Error(first.refusal);
  expect(first.value).toBe('code-needed');
  const pending = cookieOf(first.cookies);
  expect(await isSignedIn(pending)).toBe(false);
  expect(await confirmSignIn(test_.app, withCookie(pending), { code: wrongTotpOf(uri), backup: false })).toEqual({
    ok: false,
    refusal: 'wrong-code',
  });
  const second = await confirmSignIn(test_.app, withCookie(pending), { code: totpOf(uri), backup: false });
  if (!second.ok) throw new Error(second.refusal);
  expect(await isSignedIn(cookieOf(second.cookies))).toBe(true);
});

test('a sign-in link asks for the code as well', async () => {
  const { person, uri } = await withSecondFactor();
  await requestSignInLink(test_.app, new Headers(), { email: person.email, returnTo: '/app' });
  const followed = await followSignInLink(test_.app, new Headers(), tokenOf((await newestMail())?.textBody));
  if (!followed.ok) throw new Error(followed.refusal);
  expect(followed.value).toBe('code-needed');
  for (const cookie of followed.cookies.getSetCookie())
    expect(await isSignedIn(cookie.split(';')[0] ?? '')).toBe(false);
  const second = await confirmSignIn(test_.app, withCookie(cookieOf(followed.cookies)), {
    code: totpOf(uri),
    backup: false,
  });
  expect(second.ok).toBe(true);
});

test('a backup code opens the account once', async () => {
  const { person, backupCodes } = await withSecondFactor();
  const [code = ''] = backupCodes;
  const attempt = async () => {
    const first = await signIn(test_.app, new Headers(), { email: person.email, password: TEST_PASSWORD });
    return first.ok ? confirmSignIn(test_.app, withCookie(cookieOf(first.cookies)), { code, backup: true }) : first;
  };
  expect((await attempt()).ok).toBe(true);
  expect(await attempt()).toEqual({ ok: false, refusal: 'wrong-code' });
});

test('five wrong codes use the step up', async () => {
  const { person, uri } = await withSecondFactor();
  const first = await signIn(test_.app, new Headers(), { email: person.email, password: TEST_PASSWORD });
  if (!first.ok) throw new Error(first.refusal);
  const headers = withCookie(cookieOf(first.cookies));
  for (let tries = 0; tries < 5; tries++)
    expect(await confirmSignIn(test_.app, headers, { code: wrongTotpOf(uri), backup: false })).toEqual({
      ok: false,
      refusal: 'wrong-code',
    });
  expect(await confirmSignIn(test_.app, headers, { code: totpOf(uri), backup: false })).toEqual({
    ok: false,
    refusal: 'start-again',
  });
});

test('the second factor is switched off by the password only', async () => {
  const { person, cookie } = await withSecondFactor();
  expect(await disableSecondFactor(test_.app, withCookie(cookie), 'not the password')).toEqual({
    ok: false,
    refusal: 'wrong-password',
  });
  expect((await disableSecondFactor(test_.app, withCookie(cookie), TEST_PASSWORD)).ok).toBe(true);
  expect(await signIn(test_.app, new Headers(), { email: person.email, password: TEST_PASSWORD })).toMatchObject({
    value: 'signed-in',
  });
});

test('a sign-in link works once, returns where it was asked for, and is kept as a hash only', async () => {
  const { email } = await joinAs(test_.app, undefined);
  await requestSignInLink(test_.app, new Headers(), { email, returnTo: '/app/deskhero/transfers?q=us' });
  const mail = await newestMail();
  expect(mail).toMatchObject({ kind: 'sign-in', recipient: email, organisationId: null });
  expect(mail?.textBody).toContain(`to=${encodeURIComponent('/app/deskhero/transfers?q=us')}`);
  const token = tokenOf(mail?.textBody);
  const kept = await test_.app.db.read.select().from(verification);
  expect(JSON.stringify(kept)).not.toContain(token);
  expect(await followSignInLink(test_.app, new Headers(), token)).toMatchObject({ ok: true, value: 'signed-in' });
  expect(await followSignInLink(test_.app, new Headers(), token)).toEqual({ ok: false, refusal: 'link-over' });
});

test('following a link leaves the password of the account as it is', async () => {
  const { email } = await joinInstallation();
  await requestSignInLink(test_.app, new Headers(), { email, returnTo: '/app' });
  await followSignInLink(test_.app, new Headers(), tokenOf((await newestMail())?.textBody));
  expect(await signIn(test_.app, new Headers(), { email, password: TEST_PASSWORD })).toMatchObject({ ok: true });
});

test('whoever has no account gets no mail, neither a link nor a reset, and no account', async () => {
  await requestSignInLink(test_.app, new Headers(), { email: 'nobody@example.org', returnTo: '/app' });
  await requestPasswordReset(test_.app, new Headers(), 'nobody@example.org');
  expect(await mails()).toEqual([]);
  expect(await test_.app.db.read.select().from(user)).toEqual([]);
});

test('a reset link sets a new password once and ends every session', async () => {
  const { email, cookie } = await joinAs(test_.app, undefined);
  await requestPasswordReset(test_.app, new Headers(), email);
  const mail = await newestMail();
  expect(mail).toMatchObject({ kind: 'password-reset', recipient: email, organisationId: null });
  const token = tokenOf(mail?.textBody);
  expect(JSON.stringify(await test_.app.db.read.select().from(verification))).not.toContain(token);
  expect((await resetPassword(test_.app, new Headers(), { token, password: 'a wholly new password' })).ok).toBe(true);
  expect(await isSignedIn(cookie)).toBe(false);
  expect(await signIn(test_.app, new Headers(), { email, password: TEST_PASSWORD })).toMatchObject({ ok: false });
  expect(await signIn(test_.app, new Headers(), { email, password: 'a wholly new password' })).toMatchObject({
    ok: true,
  });
  expect(await resetPassword(test_.app, new Headers(), { token, password: 'and another new one' })).toEqual({
    ok: false,
    refusal: 'link-over',
  });
});

test('changing the password takes the old one and ends the other sessions', async () => {
  const { email, cookie } = await joinAs(test_.app, undefined);
  const elsewhere = await signIn(test_.app, new Headers(), { email, password: TEST_PASSWORD });
  if (!elsewhere.ok) throw new Error(elsewhere.refusal);
  const headers = withCookie(cookie);
  expect(
    await changePassword(test_.app, headers, { current: 'not the password', next: 'a wholly new password' }),
  ).toEqual({ ok: false, refusal: 'wrong-password' });
  const changed = await changePassword(test_.app, headers, { current: TEST_PASSWORD, next: 'a wholly new password' });
  if (!changed.ok) throw new Error(changed.refusal);
  expect(await isSignedIn(cookieOf(changed.cookies))).toBe(true);
  expect(await isSignedIn(cookieOf(elsewhere.cookies))).toBe(false);
});

test('a person sees their sessions without their tokens and ends the others', async () => {
  const { email, cookie } = await joinAs(test_.app, undefined);
  const elsewhere = await signIn(test_.app, new Headers({ 'user-agent': 'Firefox/140.0 Linux' }), {
    email,
    password: TEST_PASSWORD,
  });
  if (!elsewhere.ok) throw new Error(elsewhere.refusal);
  const sessions = await listOwnSessions(test_.app, withCookie(cookie));
  expect(sessions.map(({ current }) => current)).toEqual([true, false]);
  expect(Object.keys(sessions[0] ?? {})).not.toContain('token');
  await endOtherSessions(test_.app, withCookie(cookie));
  expect(await isSignedIn(cookieOf(elsewhere.cookies))).toBe(false);
  expect(await isSignedIn(cookie)).toBe(true);
});

const owner = { email: 'dpo@example.org', name: 'DPO', password: TEST_PASSWORD, language: 'en' as const };
const organisation = {
  slug: 'deskhero',
  facts: OrganisationFacts.parse({ name: 'Deskhero AB', capacities: ['processor'] }),
};

async function joinInstallation() {
  test_.app.firstRun.token = 'the token of the log';
  const founded = await foundInstallation(test_.app, new Headers(), 'the token of the log', owner, organisation);
  if (!founded.ok) throw new Error(founded.refusal);
  return { email: owner.email, cookie: cookieOf(founded.cookies) };
}

test('the first run makes an owner and an organisation, once', async () => {
  const { cookie } = await joinInstallation();
  expect(await isSignedIn(cookie)).toBe(true);
  expect(test_.app.firstRun.token).toBeUndefined();
  test_.app.firstRun.token = 'another token of another process';
  expect(await mayFoundInstallation(test_.app, 'another token of another process')).toBe(false);
  expect(
    await foundInstallation(
      test_.app,
      new Headers(),
      'another token of another process',
      { ...owner, email: 'second@example.org' },
      { ...organisation, slug: 'second' },
    ),
  ).toMatchObject({ refusal: 'over' });
});

test('the same first-run link opened twice at once makes one owner', async () => {
  test_.app.firstRun.token = 'token';
  const found = (email: string, slug: string) =>
    foundInstallation(test_.app, new Headers(), 'token', { ...owner, email }, { ...organisation, slug });
  const both = await Promise.all([found('one@example.org', 'one'), found('two@example.org', 'two')]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await test_.app.db.read.select().from(user)).toHaveLength(1);
});

test('a slug that cannot be leaves nobody behind, and the link can be used again', async () => {
  test_.app.firstRun.token = 'token';
  expect(await foundInstallation(test_.app, new Headers(), 'token', owner, { ...organisation, slug: 'app' })).toEqual({
    ok: false,
    refusal: 'slug-reserved',
  });
  expect(await test_.app.db.read.select().from(user)).toEqual([]);
  expect((await foundInstallation(test_.app, new Headers(), 'token', owner, organisation)).ok).toBe(true);
});

test.each(['', 'wrong'])('without the token of the log nothing is founded: "%s"', async (token) => {
  test_.app.firstRun.token = 'token';
  expect(await mayFoundInstallation(test_.app, token)).toBe(false);
  expect(await foundInstallation(test_.app, new Headers(), token, owner, organisation)).toEqual({
    ok: false,
    refusal: 'over',
  });
});
