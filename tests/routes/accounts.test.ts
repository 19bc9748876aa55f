import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { returnPath } from '../../app/lib/return-path';
import { action as firstRun, loader as firstRunPage } from '../../app/routes/accounts/first-run';
import { action as forgotten } from '../../app/routes/accounts/forgotten-password';
import { loader as invitationPage, action as join } from '../../app/routes/accounts/invitation';
import { action as resetPassword } from '../../app/routes/accounts/reset-password';
import { action as signIn, loader as signInPage } from '../../app/routes/accounts/sign-in';
import { action as followOrRequestLink, loader as linkPage } from '../../app/routes/accounts/sign-in-link';
import { action as signOut } from '../../app/routes/accounts/sign-out';
import { action as account } from '../../app/routes/app/account';
import { action as found } from '../../app/routes/app/new-organisation';
import { loader as organisations } from '../../app/routes/app/organisations';
import { loader as home } from '../../app/routes/home';
import { action as switchLanguage } from '../../app/routes/language';
import { invite } from '../../app/services/invitations.server';
import { delivery } from '../../db/schema';
import {
  contextFor,
  foundTestOrganisation,
  joinAs,
  openTestApp,
  routeArguments,
  TEST_PASSWORD,
  type TestApp,
} from '../support/app';

let held: TestApp;
beforeEach(async () => {
  held = await openTestApp();
});
afterEach(() => held.close());

type Data = { type: 'DataWithResponseInit'; data: Record<string, unknown>; init: { status?: number } };
const ask = (address: string, options: Parameters<typeof routeArguments>[2] = {}) =>
  routeArguments(held.app, address, options);
const location = (answer: unknown) => (answer as Response).headers.get('location');
const statusOf = (answer: unknown) => (answer as Data).init.status;
const thrown = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as Response,
  );
const tokenOfNewestMail = async () =>
  /token=([\w-]+)/.exec((await held.app.db.read.select().from(delivery)).at(-1)?.textBody ?? '')?.[1] ?? '';

describe('where signing in leads', () => {
  test.each([
    ['/app/deskhero/transfers?q=us', '/app/deskhero/transfers?q=us'],
    ['/invitation?token=abc', '/invitation?token=abc'],
    ['https://elsewhere.example/', '/app'],
    ['//elsewhere.example/', '/app'],
    ['/\\elsewhere.example', '/app'],
    ['/\t/elsewhere.example', '/app'],
    ['/..//elsewhere.example', '/app'],
    ['/.//elsewhere.example', '/app'],
    ['javascript:alert(1)', '/app'],
    ['', '/app'],
    [null, '/app'],
  ])('%s leads to %s', (to, path) => expect(returnPath(to)).toBe(path));

  test('the right password leads where one came from', async () => {
    const { email } = await joinAs(held.app, undefined);
    const answer = await signIn(ask('/sign-in?to=%2Fapp%2Fdeskhero', { form: { email, password: TEST_PASSWORD } }));
    expect(location(answer)).toBe('/app/deskhero');
  });

  test('whoever is signed in has no use for the sign-in page or the home page', async () => {
    const { cookie } = await joinAs(held.app, undefined);
    expect(location(await thrown(signInPage(ask('/sign-in', { cookie }))))).toBe('/app');
    expect(location(await thrown(home(ask('/', { cookie }))))).toBe('/app');
  });
});

test.each([
  ['sign-in', signIn, { email: 'not an address', password: 'secret words' }, ['email']],
  ['sign-in', signIn, {}, ['email', 'password']],
  ['forgotten-password', forgotten, { email: 'x' }, ['email']],
  ['sign-in/link', followOrRequestLink, { email: '' }, ['email']],
  ['reset-password?token=x', resetPassword, { password: 'short' }, ['password']],
] as const)(
  '%s names what is wrong with a bad form and keeps what was typed, but no password',
  async (path, action, form, wrong) => {
    const answer = (await action(ask(`/${path}`, { form: { ...form, nothing: '1' } }))) as unknown as Data;
    const reply = (answer.data.reply ?? answer.data) as {
      error: Record<string, string[]>;
      initialValue?: Record<string, string>;
    };
    expect(statusOf(answer)).toBe(400);
    expect(Object.keys(reply.error).sort()).toEqual([...wrong]);
    if ('email' in form && form.email) expect(reply.initialValue?.email).toBe(form.email);
    expect(JSON.stringify(answer.data)).not.toContain('secret words');
  },
);

test('a link in a mail shows a page first and is used up by a press only', async () => {
  const { email } = await joinAs(held.app, undefined);
  await followOrRequestLink(ask('/sign-in/link?to=%2Fapp%2Faccount', { form: { email } }));
  const token = await tokenOfNewestMail();
  for (let looks = 0; looks < 3; looks++)
    expect(await linkPage(ask(`/sign-in/link?token=${token}`))).toMatchObject({ followed: true });
  const pressed = await followOrRequestLink(
    ask(`/sign-in/link?token=${token}&to=%2Fapp%2Faccount`, { form: { press: '1' } }),
  );
  expect(location(pressed)).toBe('/app/account');
  expect(statusOf(await followOrRequestLink(ask(`/sign-in/link?token=${token}`, { form: { press: '1' } })))).toBe(400);
});

test('asking for a link or a reset says the same whether or not there is an account', async () => {
  const { email } = await joinAs(held.app, undefined);
  for (const [path, action] of [
    ['/sign-in/link', followOrRequestLink],
    ['/forgotten-password', forgotten],
  ] as const) {
    expect(await action(ask(path, { form: { email } }))).toEqual({ sentTo: email });
    expect(await action(ask(path, { form: { email: 'nobody@example.org' } }))).toEqual({
      sentTo: 'nobody@example.org',
    });
  }
});

test('signing out takes the session away and says so', async () => {
  const { cookie } = await joinAs(held.app, undefined);
  const answer = await signOut(ask('/sign-out', { cookie, form: {} }));
  expect(location(answer)).toBe('/sign-in');
  expect(answer.headers.getSetCookie().some((set) => /session_token=;/.test(set))).toBe(true);
  expect(await held.app.accounts.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
});

describe('the first run', () => {
  const form = {
    name: 'DPO',
    email: 'dpo@example.org',
    password: TEST_PASSWORD,
    organisation: 'Société Exemple',
    slug: '',
    capacities: ['processor', 'controller'],
    language: 'fr',
  };

  test('is closed without the token of the log', async () => {
    held.app.firstRun.token = 'token';
    expect(statusOf(await firstRunPage(ask('/first-run?token=wrong')))).toBe(404);
    expect(statusOf(await firstRun(ask('/first-run?token=wrong', { form })))).toBe(404);
  });

  test('derives the address from the name, signs in and closes for good', async () => {
    held.app.firstRun.token = 'token';
    const answer = await firstRun(ask('/first-run?token=token', { form }));
    expect(location(answer)).toBe('/app/societe-exemple');
    expect((answer as Response).headers.getSetCookie().join()).toContain('session_token=');
    expect(statusOf(await firstRunPage(ask('/first-run?token=token')))).toBe(404);
    expect(
      statusOf(await firstRun(ask('/first-run?token=token', { form: { ...form, email: 'other@example.org' } }))),
    ).toBe(404);
  });
});

describe('an invitation', () => {
  test('says to each who opens it what they can do', async () => {
    const ctx = await contextFor(held.app, await foundTestOrganisation(held.app), 'owner');
    const invitee = await joinAs(held.app, undefined);
    await invite(ctx, { email: invitee.email, role: 'editor' });
    const address = `/invitation?token=${await tokenOfNewestMail()}`;
    const stateFor = async (cookie?: string) =>
      ((await invitationPage(ask(address, cookie ? { cookie } : {}))) as unknown as Data).data.state;
    expect(await stateFor()).toBe('sign-in');
    expect(await stateFor((await joinAs(held.app, undefined)).cookie)).toBe('wrong-mailbox');
    expect(await stateFor(invitee.cookie)).toBe('accept');
    expect(statusOf(await join(ask(address, { cookie: (await joinAs(held.app, undefined)).cookie, form: {} })))).toBe(
      403,
    );
    expect(location(await join(ask(address, { cookie: invitee.cookie, form: {} })))).toBe(
      `/app/${ctx.organisation.slug}`,
    );
    expect(await stateFor(invitee.cookie)).toBe('accepted');
  });
});

describe('organisations of a person', () => {
  test('one leads straight there, several are listed with role and numbers', async () => {
    const first = await foundTestOrganisation(held.app, { name: 'First', slug: 'first' });
    const person = await joinAs(held.app, first, 'auditor');
    expect(location(await thrown(organisations(ask('/app', { cookie: person.cookie }))))).toBe('/app/first');
    expect(await organisations(ask('/app?all', { cookie: person.cookie }))).toMatchObject({
      organisations: [{ slug: 'first', role: 'auditor', vendors: 0, revision: null }],
    });
    const made = await found(
      ask('/app/new', {
        cookie: person.cookie,
        form: { organisation: 'Second Org', slug: '', capacities: 'controller', language: 'en' },
      }),
    );
    expect(location(made)).toBe('/app/second-org');
    expect(await organisations(ask('/app', { cookie: person.cookie }))).toMatchObject({
      organisations: [{ slug: 'first' }, { slug: 'second-org', role: 'owner' }],
    });
  });

  test('a taken address is named beside its field', async () => {
    const { slug } = await foundTestOrganisation(held.app);
    const { cookie } = await joinAs(held.app, undefined);
    const answer = (await found(
      ask('/app/new', { cookie, form: { organisation: 'Other', slug, capacities: 'controller', language: 'en' } }),
    )) as unknown as Data;
    expect(statusOf(answer)).toBe(400);
    expect(answer.data).toMatchObject({ error: { slug: ['slug-taken'] }, initialValue: { organisation: 'Other' } });
  });
});

describe('the account', () => {
  test('a second offer does not replace the second factor in use', async () => {
    const { totpOf } = await import('../support/totp');
    const person = await joinAs(held.app, undefined);
    const offered = (await account(
      ask('/app/account', { cookie: person.cookie, form: { intent: 'offer-factor', password: TEST_PASSWORD } }),
    )) as unknown as Data;
    const { uri, backupCodes } = offered.data.offer as { uri: string; backupCodes: string[] };
    const wrong = (await account(
      ask('/app/account', {
        cookie: person.cookie,
        form: { intent: 'confirm-factor', uri, codes: backupCodes.join(' '), code: '1' },
      }),
    )) as unknown as Data;
    expect(wrong.data).toMatchObject({ offer: { uri, backupCodes }, reply: { error: { code: ['wrong-code'] } } });
    const confirmed = await account(
      ask('/app/account', {
        cookie: person.cookie,
        form: { intent: 'confirm-factor', uri, codes: '', code: totpOf(uri) },
      }),
    );
    expect(location(confirmed)).toBe('/app/account');
    const cookie = (confirmed as Response).headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
    const again = await account(
      ask('/app/account', { cookie, form: { intent: 'offer-factor', password: TEST_PASSWORD } }),
    );
    expect(location(again)).toBe('/app/account');
  });

  test('an act it does not know is refused', async () => {
    const { cookie } = await joinAs(held.app, undefined);
    for (const intent of ['', 'constructor', 'toString'])
      expect(statusOf(await account(ask('/app/account', { cookie, form: { intent } })))).toBe(400);
  });
});

test('the language switch sets the cookie, the account of whoever is signed in, and goes back', async () => {
  const { cookie, id } = await joinAs(held.app, undefined);
  const answer = await switchLanguage(
    ask('/language', { cookie, form: { language: 'fr', to: '/app/account?lang=en&x=1' } }),
  );
  expect(location(answer)).toBe('/app/account?x=1');
  expect(answer.headers.get('set-cookie')).toContain('onward-language=fr');
  const session = await held.app.accounts.api.getSession({ headers: new Headers({ cookie }) });
  expect(session?.user).toMatchObject({ id, language: 'fr' });
  const away = await switchLanguage(ask('/language', { form: { language: 'xx', to: 'https://elsewhere.example' } }));
  expect(location(away)).toBe('/');
  expect(away.headers.get('set-cookie')).toBeNull();
});
