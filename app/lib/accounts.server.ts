import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { Database } from '../../db/client';
import { account, session, twoFactor as twoFactorTable, user, verification } from '../../db/schema';
import type { Config } from './env.server';

/** Mails an account needs, handed to the outbox by whoever starts the application. */
export type AccountMails = {
  signInLink(to: { email: string; token: string }): Promise<void>;
  passwordReset(to: { email: string; token: string; language: string | null }): Promise<void>;
};

const SESSION_DAYS = 14;
const LINK_MINUTES = 15;
export const PASSWORD_MIN_LENGTH = 10;

/**
 * Who somebody is: better-auth over the account tables. Its HTTP handler is not mounted; routes call its functions,
 * so that every address stands in routes.ts and passes the same checks. What a person may do in an organisation is
 * ours (`membership`), because it belongs into the history.
 */
export function createAccounts(db: Database, config: Config, mails: AccountMails) {
  return betterAuth({
    appName: 'Onward',
    baseURL: config.baseUrl,
    secret: config.authSecret,
    telemetry: { enabled: false },
    database: drizzleAdapter(db.accounts, {
      provider: db.engine === 'postgres' ? 'pg' : 'sqlite',
      schema: { user, session, account, verification, twoFactor: twoFactorTable },
    }),
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      resetPasswordTokenExpiresIn: LINK_MINUTES * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user: person, token }) =>
        mails.passwordReset({
          email: person.email,
          token,
          language: (person as { language?: string | null }).language ?? null,
        }),
    },
    user: { additionalFields: { language: { type: 'string', required: false } } },
    session: { expiresIn: SESSION_DAYS * 86_400, disableSessionRefresh: true },
    advanced: {
      useSecureCookies: config.baseUrl.startsWith('https://'),
      cookiePrefix: 'onward',
      database: { generateId: () => crypto.randomUUID() },
    },
    // The shell limits by address before anything reaches this library.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    plugins: [
      twoFactor({ issuer: 'Onward' }),
      magicLink({
        disableSignUp: true,
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token }) => mails.signInLink({ email, token }),
      }),
    ],
  });
}

export type Accounts = ReturnType<typeof createAccounts>;
