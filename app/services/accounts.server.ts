import type { Database } from '../../db/client';
import { anyUserExists, deleteUser, updateEmailVerified } from '../../db/queries/organisations';
import type { OrganisationFacts } from '../domain/facts';
import type { SlugProblem } from '../domain/slug';
import type { Language } from '../domain/words';
import { type Answered, asked } from '../lib/account-answers.server';
import type { App } from '../lib/app.server';
import { sameToken } from '../lib/tokens.server';
import { acceptInvitation, readInvitation } from './invitations.server';
import { foundOrganisation } from './organisations.server';

/** Nobody learns from the time taken whether an address has an account. */
const EVEN_MS = 350;
const inEvenTime = async (work: Promise<unknown>): Promise<void> => {
  await Promise.all([work, new Promise((resolve) => setTimeout(resolve, EVEN_MS))]);
};

type SignedIn = 'signed-in' | 'code-needed';
const stepAfter = (response: object): SignedIn => ('twoFactorRedirect' in response ? 'code-needed' : 'signed-in');

/** Signs in with a password. An unknown address and a wrong password are refused alike. */
export async function signIn(
  app: App,
  headers: Headers,
  body: { email: string; password: string },
): Promise<Answered<SignedIn, 'wrong'>> {
  const answer = await asked(
    () =>
      app.accounts.api.signInEmail({
        body: { ...body, email: body.email.toLowerCase() },
        headers,
        returnHeaders: true,
      }),
    {
      INVALID_EMAIL_OR_PASSWORD: 'wrong',
      INVALID_EMAIL: 'wrong',
      INVALID_PASSWORD: 'wrong',
    },
  );
  return answer.ok ? { ...answer, value: stepAfter(answer.value) } : answer;
}

/** The second step: a code of the authenticator app, or one of the backup codes, each of which works once. */
export function confirmSignIn(app: App, headers: Headers, { code, backup }: { code: string; backup: boolean }) {
  const refusals = {
    INVALID_CODE: 'wrong-code',
    INVALID_BACKUP_CODE: 'wrong-code',
    TOTP_NOT_ENABLED: 'start-again',
    BACKUP_CODES_NOT_ENABLED: 'start-again',
    INVALID_TWO_FACTOR_COOKIE: 'start-again',
    TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'start-again',
    ACCOUNT_TEMPORARILY_LOCKED: 'locked',
  } as const;
  return backup
    ? asked<unknown, (typeof refusals)[keyof typeof refusals]>(
        () => app.accounts.api.verifyBackupCode({ body: { code: code.trim() }, headers, returnHeaders: true }),
        refusals,
      )
    : asked<unknown, (typeof refusals)[keyof typeof refusals]>(
        () => app.accounts.api.verifyTOTP({ body: { code: code.replace(/\s/g, '') }, headers, returnHeaders: true }),
        refusals,
      );
}

/** Mails a sign-in link to an address if it has an account; the answer is the same if it has none. */
export const requestSignInLink = (
  app: App,
  headers: Headers,
  { email, returnTo }: { email: string; returnTo: string },
): Promise<void> =>
  inEvenTime(
    app.accounts.api.signInMagicLink({ body: { email: email.toLowerCase(), metadata: { returnTo } }, headers }),
  );

/** Follows a sign-in link, which works once. Whoever has a second factor is asked for it all the same. */
export async function followSignInLink(
  app: App,
  headers: Headers,
  token: string,
): Promise<Answered<SignedIn, 'link-over'>> {
  const answer = await asked(
    () => app.accounts.api.magicLinkVerify({ query: { token }, headers, returnHeaders: true }),
    {
      INVALID_TOKEN: 'link-over',
      EXPIRED_TOKEN: 'link-over',
      new_user_signup_disabled: 'link-over',
    } as const,
  );
  return answer.ok ? { ...answer, value: stepAfter(answer.value as object) } : answer;
}

export const signOut = (app: App, headers: Headers) =>
  asked(() => app.accounts.api.signOut({ headers, returnHeaders: true }), {});

/** Mails a link to set a new password if the address has an account; the answer is the same if it has none. */
export const requestPasswordReset = (app: App, headers: Headers, email: string): Promise<void> =>
  inEvenTime(app.accounts.api.requestPasswordReset({ body: { email: email.toLowerCase() }, headers }));

/** Sets a new password by a mailed link, which works once, and ends every session of the person. */
export const resetPassword = (app: App, headers: Headers, { token, password }: { token: string; password: string }) =>
  asked(
    () => app.accounts.api.resetPassword({ body: { token, newPassword: password }, headers, returnHeaders: true }),
    { INVALID_TOKEN: 'link-over' } as const,
  );

type NewPerson = { email: string; name: string; password: string; language: Language };

async function createAccount(app: App, headers: Headers, person: NewPerson) {
  const answer = await asked(
    () =>
      app.accounts.api.signUpEmail({
        body: { ...person, email: person.email.toLowerCase() },
        headers,
        returnHeaders: true,
      }),
    { USER_ALREADY_EXISTS: 'has-account', USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'has-account' } as const,
  );
  // Whoever holds the link proved the mailbox (or runs the server). Left unproven, the first sign-in link would take
  // the password away again as somebody else's.
  if (answer.ok) await app.db.transact((tx) => updateEmailVerified(tx, answer.value.user.id));
  return answer;
}

/** A new person sets a name and a password by an invitation link, and becomes a member. */
export async function joinByInvitation(
  app: App,
  headers: Headers,
  token: string,
  person: Omit<NewPerson, 'email'>,
): Promise<Answered<{ slug: string }, 'not-open' | 'has-account'>> {
  const found = await readInvitation(app, token);
  if (found.state !== 'open') return { ok: false, refusal: 'not-open' };
  const account = await createAccount(app, headers, { ...person, email: found.invitation.email });
  if (!account.ok) return account;
  const accepted = await acceptInvitation(app, token, account.value.user);
  if (accepted.outcome !== 'joined') return { ok: false, refusal: 'not-open' };
  return { ok: true, value: { slug: accepted.slug }, cookies: account.cookies };
}

/** Whether the first-run page may be used with this token: nobody owns the installation, and the log named it. */
export async function mayFoundInstallation(app: App, token: string): Promise<boolean> {
  const { token: expected } = app.firstRun;
  return expected !== undefined && sameToken(token, expected) && !(await anyUserExists(app.db.read));
}

export type FirstRun = Answered<{ slug: string }, 'over' | 'slug-taken' | SlugProblem>;

/** Creates the first owner and the first organisation in one go; the token is of no use afterwards. */
export async function foundInstallation(
  app: App,
  headers: Headers,
  token: string,
  owner: NewPerson,
  organisation: { slug: string; facts: OrganisationFacts },
): Promise<FirstRun> {
  if (!(await mayFoundInstallation(app, token))) return { ok: false, refusal: 'over' };
  // Taken before anything is awaited, so that the same link opened twice makes one owner.
  if (app.firstRun.token !== token) return { ok: false, refusal: 'over' };
  app.firstRun.token = undefined;
  const account = await createAccount(app, headers, owner).catch((error: unknown) => {
    app.firstRun.token = token;
    throw error;
  });
  if (!account.ok) return { ok: false, refusal: 'over' };
  const founding = await foundOrganisation(app, account.value.user, { ...organisation, firstOnly: true });
  if (founding.outcome === 'founded')
    return { ok: true, value: { slug: founding.organisation.slug }, cookies: account.cookies };
  await undoAccount(app.db, account.value.user.id);
  if (founding.outcome === 'not-first') return { ok: false, refusal: 'over' };
  app.firstRun.token = token;
  return { ok: false, refusal: founding.outcome };
}

const undoAccount = (db: Database, userId: string) => db.transact((tx) => deleteUser(tx, userId));
