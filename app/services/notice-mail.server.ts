import type { OrganisationRow, RevisionRow, SubscriberRow } from '../../db/schema';
import type { Language } from '../domain/words';
import type { Config } from '../lib/env.server';
import { formatLongDay, type Translate, translator } from '../lib/i18n';
import { publishedAddress, subscriberHeaders, unsubscribeToken } from './delivery-address.server';
import { escapeHtml, linked, type MailContent, mailLayout } from './mail-layout.server';
import { type NoticeItem, tellChange } from './notice-facts.server';
import type { OutgoingMail } from './outbox.server';

type Recipient = Pick<SubscriberRow, 'id' | 'email' | 'language'>;
type Sending = Pick<Config, 'baseUrl' | 'authSecret' | 'mailFrom'>;

/**
 * Composes the notice of a revision; what it returns makes each recipient's own copy, which differs in the address it
 * names and in the link by which one leaves. What a language says is put together once.
 */
export function composeNotice(
  config: Sending,
  organisation: OrganisationRow,
  revision: RevisionRow,
): (recipient: Recipient) => OutgoingMail {
  const contents = new Map<Language, { subject: string; content: MailContent }>();
  return (recipient) => {
    const { language } = recipient;
    const composed = contents.get(language) ?? composeIn(language, config, organisation, revision);
    contents.set(language, composed);
    return {
      kind: 'notice',
      organisationId: organisation.id,
      subscriberId: recipient.id,
      recipient: recipient.email,
      language,
      subject: composed.subject,
      ...mailLayout({ ...composed.content, footer: subscriberFooter(config, organisation, recipient) }),
      headers: subscriberHeaders(config, organisation, recipient),
    };
  };
}

/** Why a subscriber gets a mail, and the link that ends it. */
export function subscriberFooter(
  config: Sending,
  organisation: Pick<OrganisationRow, 'slug'>,
  recipient: Recipient,
): string[] {
  const { language: lang, email, id } = recipient;
  const t = translator(lang);
  const address = publishedAddress(config, organisation, '/unsubscribe', { lang, token: unsubscribeToken(config, id) });
  return [t('mails.subscriber.why', { email }), t('mails.subscriber.leave', { address })];
}

function composeIn(language: Language, config: Sending, organisation: OrganisationRow, revision: RevisionRow) {
  const t = translator(language);
  const { name } = organisation;
  const count = revision.changes.length;
  const day = formatLongDay(revision.inForceOn, language);
  const announced = formatLongDay(revision.announcedOn, language);
  const items = revision.changes.map((change) => tellChange(change, revision.inForceOn, language, t));
  const isShown = organisation.visibility !== 'private';
  const revisionAddress = publishedAddress(config, organisation, `/revisions/${revision.number}`, { lang: language });
  const content: MailContent = {
    language,
    title: t('mails.notice.title', { organisation: name }),
    paragraphs: [
      t('mails.notice.opening', { organisation: name, announced, number: revision.number, count, day }),
      ...(revision.note ? [`${t('mails.notice.note', { organisation: name })}\n${revision.note}`] : []),
    ],
    parts: [
      ...items.map(partOf),
      ...[
        ...objection(organisation, revision, language, t),
        ...(isShown ? [t('mails.notice.revision', { address: revisionAddress })] : []),
      ].map((text) => ({ text, html: `<p style="${STYLE.paragraph}">${linked(text)}</p>` })),
    ],
    ...(isShown
      ? {
          action: {
            label: t('mails.notice.read'),
            href: publishedAddress(config, organisation, '', { lang: language }),
          },
        }
      : {}),
    footer: [],
  };
  return { subject: t('mails.notice.subject', { organisation: name, count, day }), content };
}

/** Until when one may object and how, and what silence means (Art. 28(2) GDPR: general authorisation). */
function objection(organisation: OrganisationRow, revision: RevisionRow, language: Language, t: Translate): string[] {
  const mailbox = organisation.dpoEmail ?? organisation.contactEmail;
  const { objectionUntilOn } = revision;
  if (!objectionUntilOn)
    return [
      mailbox
        ? t('mails.notice.no-objection', { mailbox })
        : t('mails.notice.no-objection.no-mailbox', { organisation: organisation.name }),
    ];
  const day = formatLongDay(objectionUntilOn, language);
  return [
    mailbox
      ? t('mails.notice.objection', { day, mailbox })
      : t('mails.notice.objection.no-mailbox', { day, organisation: organisation.name }),
    t('mails.notice.silence'),
  ];
}

const STYLE = {
  paragraph: 'margin:0 0 14px',
  heading: 'margin:22px 0 8px;font-size:17px;line-height:1.35',
  table: 'border-collapse:collapse;width:100%;margin:0 0 18px;font-size:15px',
  label:
    'text-align:left;vertical-align:top;font-weight:600;padding:5px 14px 5px 0;border-top:1px solid #d5dad7;width:32%',
  value: 'vertical-align:top;padding:5px 0;border-top:1px solid #d5dad7;overflow-wrap:anywhere',
  before: 'color:#4a5654',
};

/** One change in both shapes. */
function partOf({ heading, facts }: NoticeItem): { text: string; html: string } {
  const text = [
    heading,
    ...facts.map(({ label, lines, before }) => {
      const indented = [...lines, ...(before ? [before] : [])].map((line) => `    ${line.replace(/\n/g, '\n    ')}`);
      return `  ${label}\n${indented.join('\n')}`;
    }),
  ].join('\n');
  const rows = facts.map(({ label, lines, before }) => {
    const was = before ? `<br><span style="${STYLE.before}">${shown(before)}</span>` : '';
    return `<tr><th scope="row" style="${STYLE.label}">${escapeHtml(label)}</th><td style="${STYLE.value}">${lines.map(shown).join('<br>')}${was}</td></tr>`;
  });
  return {
    text,
    html: `<h2 style="${STYLE.heading}">${escapeHtml(heading)}</h2>\n<table style="${STYLE.table}">${rows.join('\n')}</table>`,
  };
}

const shown = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');
