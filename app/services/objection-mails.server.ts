import type { ObjectionRow, OrganisationRow } from '../../db/schema';
import type { ObjectionState } from '../domain/words';
import type { Config } from '../lib/env.server';
import { formatLongDay, translator } from '../lib/i18n';
import { organisationHeaders, publishedAddress } from './delivery-address.server';
import { mailLayout } from './mail-layout.server';
import type { OutgoingMail } from './outbox.server';

type Sending = Pick<Config, 'baseUrl' | 'mailFrom'>;
type About = { number: number; token: string };

/** Tells the organisation's mailbox that a customer objects; undefined when it has no mailbox. */
export function objectionRaisedMail(
  config: Sending,
  organisation: OrganisationRow,
  objection: ObjectionRow,
  number: number,
): OutgoingMail | undefined {
  const recipient = organisation.dpoEmail ?? organisation.contactEmail;
  if (!recipient) return undefined;
  const { language } = organisation;
  const t = translator(language);
  return {
    kind: 'objection',
    organisationId: organisation.id,
    recipient,
    language,
    subject: t('mails.objection-raised.subject', { customer: objection.name, number }),
    ...mailLayout({
      language,
      title: t('mails.objection-raised.title', { customer: objection.name }),
      paragraphs: [
        t('mails.objection-raised.text', { customer: objection.name, email: objection.email, number }),
        `${t(`words.objection-ground.${objection.ground}`)}\n${objection.text}`,
        ...(objection.isLate && objection.objectionUntilOn
          ? [t('mails.objection-raised.late', { day: formatLongDay(objection.objectionUntilOn, language) })]
          : []),
      ],
      action: {
        label: t('mails.objection-raised.act'),
        href: `${config.baseUrl}/app/${organisation.slug}/publication/objections/${objection.id}`,
      },
      footer: [t('mails.objection-raised.why', { organisation: organisation.name })],
    }),
    headers: { 'Auto-Submitted': 'auto-generated', 'Reply-To': objection.email },
  };
}

/** Tells the customer that its objection has arrived, or what became of it, with the words of whoever decided. */
export function objectionAnsweredMail(
  config: Sending,
  organisation: OrganisationRow,
  objection: ObjectionRow,
  { number, token, state, text }: About & { state: ObjectionState; text?: string | undefined },
): OutgoingMail {
  const { language, email } = objection;
  const t = translator(language);
  const { name } = organisation;
  return {
    kind: 'objection',
    organisationId: organisation.id,
    ...(objection.customerId ? { customerId: objection.customerId } : {}),
    recipient: email,
    language,
    subject: t('mails.objection.subject', { organisation: name, number }),
    ...mailLayout({
      language,
      title: t('mails.objection.title'),
      paragraphs: [
        t(`mails.objection.${state}`, { organisation: name, number }),
        ...(text ? [`${t('mails.objection.adds', { organisation: name })}\n${text}`] : []),
      ],
      action: {
        label: t('mails.objection.act'),
        href: publishedAddress(config, organisation, '/object', { lang: language, token }),
      },
      footer: [t('mails.objection.why', { email, organisation: name })],
    }),
    headers: organisationHeaders(config, organisation),
  };
}
