import type { AccessRequestRow, OrganisationRow } from '../../db/schema';
import { dayOf, type Instant } from '../domain/days';
import type { Config } from '../lib/env.server';
import { formatLongDay, translator } from '../lib/i18n';
import { publishedAddress } from './delivery-address.server';
import { mailLayout } from './mail-layout.server';
import type { OutgoingMail } from './outbox.server';

type Sending = Pick<Config, 'baseUrl'>;

/** Tells the organisation's mailbox that somebody asks to see its list; undefined when it has no mailbox. */
export function accessRequestedMail(
  config: Sending,
  organisation: OrganisationRow,
  request: AccessRequestRow,
): OutgoingMail | undefined {
  const mailbox = organisation.dpoEmail ?? organisation.contactEmail;
  if (!mailbox) return undefined;
  const { language, name } = organisation;
  const t = translator(language);
  const { email, company, reason } = request;
  return {
    kind: 'access-requested',
    organisationId: organisation.id,
    recipient: mailbox,
    language,
    subject: t('mails.access-requested.subject', { organisation: name }),
    ...mailLayout({
      language,
      title: t('mails.access-requested.title'),
      paragraphs: [
        t('mails.access-requested.text', { email }),
        ...(company ? [t('mails.access-requested.company', { company })] : []),
        ...(reason ? [t('mails.access-requested.reason', { reason })] : []),
        t('mails.access-requested.unverified'),
      ],
      action: {
        label: t('mails.access-requested.act'),
        href: `${config.baseUrl}/app/${organisation.slug}/publication/requests`,
      },
      footer: [t('mails.access-requested.why', { organisation: name })],
    }),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** Sends the link that opens the list until `expiresAt`. */
export function accessGrantedMail(
  config: Sending,
  organisation: OrganisationRow,
  request: AccessRequestRow,
  token: string,
  expiresAt: Instant,
): OutgoingMail {
  const { language } = request;
  const t = translator(language);
  const { name } = organisation;
  return {
    ...addressed(organisation, request),
    subject: t('mails.access.subject', { organisation: name }),
    ...mailLayout({
      language,
      title: t('mails.access.title'),
      paragraphs: [
        t('mails.access.text', { organisation: name, day: formatLongDay(dayOf(expiresAt), language) }),
        t('mails.access.keep'),
      ],
      action: {
        label: t('mails.access.act'),
        href: publishedAddress(config, organisation, '', { lang: language, access: token }),
      },
      footer: [t('mails.access.why', { email: request.email, organisation: name })],
    }),
  };
}

/** Tells somebody that their request was not granted. */
export function accessRefusedMail(organisation: OrganisationRow, request: AccessRequestRow): OutgoingMail {
  const { language } = request;
  const t = translator(language);
  const { name } = organisation;
  const mailbox = organisation.dpoEmail ?? organisation.contactEmail;
  return {
    ...addressed(organisation, request),
    subject: t('mails.access-refused.subject', { organisation: name }),
    ...mailLayout({
      language,
      title: t('mails.access-refused.title'),
      paragraphs: [
        t('mails.access-refused.text', { organisation: name }),
        mailbox ? t('mails.access-refused.contact', { mailbox }) : t('mails.access-refused.contact.no-mailbox'),
      ],
      footer: [t('mails.access.why', { email: request.email, organisation: name })],
    }),
  };
}

function addressed(organisation: OrganisationRow, { email, language }: AccessRequestRow) {
  const mailbox = organisation.dpoEmail ?? organisation.contactEmail;
  return {
    kind: 'access' as const,
    organisationId: organisation.id,
    recipient: email,
    language,
    headers: { 'Auto-Submitted': 'auto-generated', ...(mailbox ? { 'Reply-To': mailbox } : {}) },
  };
}
