import type { OrganisationRow, SubscriberRow } from '../../db/schema';
import type { Config } from '../lib/env.server';
import { translator } from '../lib/i18n';
import { publishedAddress, subscriberHeaders } from './delivery-address.server';
import { mailLayout } from './mail-layout.server';
import { subscriberFooter } from './notice-mail.server';
import type { OutgoingMail } from './outbox.server';

type Sending = Pick<Config, 'baseUrl' | 'authSecret' | 'mailFrom'>;
type Recipient = Pick<SubscriberRow, 'id' | 'email' | 'language'>;

/** A confirmation link works for so long; an address that never confirms is then deleted. */
export const CONFIRM_WITHIN_DAYS = 7;

/** The mail by which somebody shows that an address is theirs and that they want to be told. */
export function confirmationMail(
  config: Sending,
  organisation: OrganisationRow,
  recipient: Recipient,
  token: string,
  askedBy: 'visitor' | 'organisation',
): OutgoingMail {
  const { language } = recipient;
  const t = translator(language);
  const { name } = organisation;
  return {
    ...addressed(config, organisation, recipient),
    subject: t('mails.confirmation.subject', { organisation: name }),
    ...mailLayout({
      language,
      title: t('mails.confirmation.title'),
      paragraphs: [
        t(askedBy === 'visitor' ? 'mails.confirmation.text' : 'mails.confirmation.added', { organisation: name }),
      ],
      action: {
        label: t('mails.confirmation.act'),
        href: publishedAddress(config, organisation, '/confirm', { lang: language, token }),
      },
      footer: [t('mails.confirmation.lasts', { days: CONFIRM_WITHIN_DAYS })],
    }),
  };
}

/** Tells somebody who is already told; only they learn it, never whoever typed the address. */
export function alreadySubscribedMail(
  config: Sending,
  organisation: OrganisationRow,
  recipient: Recipient,
): OutgoingMail {
  const t = translator(recipient.language);
  const { name } = organisation;
  return {
    ...addressed(config, organisation, recipient),
    subject: t('mails.already.subject', { organisation: name }),
    ...mailLayout({
      language: recipient.language,
      title: t('mails.already.title'),
      paragraphs: [t('mails.already.text', { organisation: name })],
      footer: subscriberFooter(config, organisation, recipient),
    }),
  };
}

function addressed(config: Sending, organisation: OrganisationRow, { id, email, language }: Recipient) {
  return {
    kind: 'confirmation' as const,
    organisationId: organisation.id,
    subscriberId: id,
    recipient: email,
    language,
    headers: subscriberHeaders(config, organisation, { id, language }),
  };
}
