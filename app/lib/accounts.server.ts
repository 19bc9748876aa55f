import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { Database } from '../../db/client';
import { account, session, twoFactor as twoFactorTable, user, verification } from '../../db/schema';
import type { Config } from './env.server';

/** Mails an account needs, handed to the outbox by whoever starts the application. */
export type AccountMails = {
  /** For any address somebody typed; whoever has no account gets no mail. `returnTo` is a path of this site. */
  signInLink(to: { email: string; token: string; returnTo: string | undefined }): Promise<void>;
  passwordReset(to: { email: string; token: string; language: string | null }): Promise<void>;
};

const SESSION_DAYS = 14;
export const LINK_MINUTES = 15;
export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 128;

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
      maxPasswordLength: PASSWORD_MAX_LENGTH,
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
    verification: { storeIdentifier: 'hashed' },
    advanced: {
      // Whose session it is shows in what it runs on; addresses are not needed, so they are not kept.
      ipAddress: { disableIpTracking: true },
      useSecureCookies: config.baseUrl.startsWith('https://'),
      cookiePrefix: 'onward',
      database: { generateId: () => crypto.randomUUID() },
    },
    // The shell limits by address before anything reaches this library.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    plugins: [
      secondFactor(),
      magicLink({
        disableSignUp: true,
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token, metadata }) =>
          mails.signInLink({
            email,
            token,
            returnTo: typeof metadata?.returnTo === 'string' ? metadata.returnTo : undefined,
          }),
      }),
    ],
  });
}

/**
 * The second factor, asked for after a sign-in link as well: the plugin itself challenges passwords only, and a
 * mailbox alone would then open an account that is protected by a code.
 */
function secondFactor() {
  const plugin = twoFactor({ issuer: 'Onward' });
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: (context: Parameters<typeof hook.matcher>[0]) =>
      hook.matcher(context) || context.path === '/magic-link/verify',
  }));
  return { ...plugin, hooks: { ...plugin.hooks, after } };
}

export type Accounts = ReturnType<typeof createAccounts>;
