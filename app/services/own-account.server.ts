import type { Language } from '../domain/words';
import { type Answered, asked } from '../lib/account-answers.server';
import type { App } from '../lib/app.server';

const WRONG_PASSWORD = { INVALID_PASSWORD: 'wrong-password' } as const;

/** A person changes how they are called and which language they read. */
export const updateProfile = (app: App, headers: Headers, profile: { name?: string; language: Language }) =>
  asked(() => app.accounts.api.updateUser({ body: profile, headers, returnHeaders: true }), {});

/** A new password for somebody who knows the old one; every other session of theirs ends. */
export const changePassword = (app: App, headers: Headers, { current, next }: { current: string; next: string }) =>
  asked(
    () =>
      app.accounts.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers,
        returnHeaders: true,
      }),
    WRONG_PASSWORD,
  );

/** What an authenticator app needs, and the codes for the day it is lost. Shown once; nothing is enabled yet. */
export type SecondFactorOffer = { uri: string; backupCodes: string[] };

/** Makes a new secret for the second factor. It counts once a first code confirmed it. */
export async function offerSecondFactor(
  app: App,
  headers: Headers,
  password: string,
): Promise<Answered<SecondFactorOffer, 'wrong-password'>> {
  const answer = await asked(
    () => app.accounts.api.enableTwoFactor({ body: { password }, headers, returnHeaders: true }),
    WRONG_PASSWORD,
  );
  return answer.ok
    ? { ...answer, value: { uri: answer.value.totpURI, backupCodes: answer.value.backupCodes } }
    : answer;
}

/** The first code of the app: from now on signing in asks for one. */
export const confirmSecondFactor = (app: App, headers: Headers, code: string) =>
  asked(() => app.accounts.api.verifyTOTP({ body: { code: code.replace(/\s/g, '') }, headers, returnHeaders: true }), {
    INVALID_CODE: 'wrong-code',
    TOTP_NOT_ENABLED: 'start-again',
  } as const);

/** Ends the second factor for somebody who knows the password. */
export const disableSecondFactor = (app: App, headers: Headers, password: string) =>
  asked(() => app.accounts.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }), WRONG_PASSWORD);

/** New backup codes; the old ones stop working. */
export async function renewBackupCodes(
  app: App,
  headers: Headers,
  password: string,
): Promise<Answered<string[], 'wrong-password'>> {
  const answer = await asked(
    () => app.accounts.api.generateBackupCodes({ body: { password }, headers, returnHeaders: true }),
    WRONG_PASSWORD,
  );
  return answer.ok ? { ...answer, value: answer.value.backupCodes } : answer;
}

/** Where a person is signed in, this session first. Tokens stay here; `id` names a session to end. */
export async function listOwnSessions(app: App, headers: Headers) {
  const current = await app.accounts.api.getSession({ headers });
  const sessions = await app.accounts.api.listSessions({ headers });
  return sessions
    .map(({ id, userAgent, createdAt, expiresAt }) => ({
      id,
      current: id === current?.session.id,
      userAgent: userAgent ?? '',
      createdAt: new Date(createdAt).toISOString(),
      expiresAt: new Date(expiresAt).toISOString(),
    }))
    .sort((a, b) => Number(b.current) - Number(a.current) || b.createdAt.localeCompare(a.createdAt));
}

/** Ends every session of the person but this one. */
export const endOtherSessions = (app: App, headers: Headers) =>
  asked(() => app.accounts.api.revokeOtherSessions({ headers, returnHeaders: true }), {});
