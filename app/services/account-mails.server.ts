import type { Database } from '../../db/client';
import { findUserByEmail } from '../../db/queries/organisations';
import type { Instant } from '../domain/days';
import type { Language, MemberRole } from '../domain/words';
import { type AccountMails, LINK_MINUTES } from '../lib/accounts.server';
import type { Config } from '../lib/env.server';
import { isLanguage, type MessageKey, type MessageValues, translator } from '../lib/i18n';
import { mailLayout } from './mail-layout.server';
import { enqueueMails, mailDomainOf, type Outbox, type OutgoingMail } from './outbox.server';

/**
 * The mails of an account. They belong to no organisation, so that nobody reads in a register's outbox the secret
 * links they carry.
 */
export function accountMails({
  db,
  config,
  outbox,
  now,
}: {
  db: Database;
  config: Config;
  outbox: Outbox;
  now: () => Instant;
}): AccountMails {
  async function send(mail: OutgoingMail): Promise<void> {
    await db.transact((tx) => enqueueMails(tx, [mail], now(), mailDomainOf(config)));
    outbox.wake();
  }
  return {
    async signInLink({ email, token, returnTo }) {
      const person = await findUserByEmail(db.read, email);
      if (!person) return;
      const query = new URLSearchParams({ token, ...(returnTo ? { to: returnTo } : {}) });
      await send(
        linkMail(
          'sign-in',
          {
            kind: 'sign-in',
            recipient: person.email,
            language: languageOf(person),
            href: `${config.baseUrl}/sign-in/link?${query}`,
          },
          { minutes: LINK_MINUTES },
        ),
      );
    },
    async passwordReset({ email, token, language }) {
      const href = `${config.baseUrl}/reset-password?${new URLSearchParams({ token })}`;
      await send(
        linkMail(
          'reset',
          { kind: 'password-reset', recipient: email, language: languageOf({ language }), href },
          { minutes: LINK_MINUTES },
        ),
      );
    },
  };
}

/** The mail that invites somebody into an organisation. */
export function invitationMail(to: {
  email: string;
  role: MemberRole;
  language: Language;
  organisation: string;
  token: string;
  baseUrl: string;
  days: number;
}): OutgoingMail {
  const role = translator(to.language)(`words.member-role.${to.role}`);
  const href = `${to.baseUrl}/invitation?${new URLSearchParams({ token: to.token })}`;
  return linkMail(
    'invitation',
    { kind: 'invitation', recipient: to.email, language: to.language, href },
    { organisation: to.organisation, role, days: to.days },
  );
}

const languageOf = ({ language }: { language: string | null }): Language => (isLanguage(language) ? language : 'en');

type LinkMail = { kind: OutgoingMail['kind']; recipient: string; language: Language; href: string };

function linkMail(
  name: 'sign-in' | 'reset' | 'invitation',
  { kind, recipient, language, href }: LinkMail,
  values: MessageValues,
): OutgoingMail {
  const t = translator(language);
  const say = (part: string) => t(`accounts.mail.${name}.${part}` as MessageKey, values);
  return {
    kind,
    recipient,
    language,
    subject: say('subject'),
    ...mailLayout({
      language,
      title: say('title'),
      paragraphs: [say('text'), say('term')],
      action: { label: say('action'), href },
      footer: [say('why')],
    }),
  };
}
