import { randomUUID } from 'node:crypto';
import type { AnnouncementRow, OrganisationRow, RevisionRow, SubscriberRow } from '../../db/schema';
import type { IsoDate } from '../domain/days';
import type { PublishedChange } from '../domain/publication';
import type { PublicLanguage } from '../domain/words';
import type { Config } from '../lib/env.server';
import { formatLongDay, translator } from '../lib/i18n';
import {
  objectionToken,
  organisationHeaders,
  publishedAddress,
  subscriberHeaders,
  unsubscribeToken,
} from './delivery-address.server';
import { escapeHtml, linked, type MailContent, mailLayout } from './mail-layout.server';
import { type NoticeItem, tellChange } from './notice-facts.server';
import type { OutgoingMail } from './outbox.server';

type Recipient = Pick<SubscriberRow, 'id' | 'email' | 'language'>;
type Sending = Pick<Config, 'baseUrl' | 'authSecret' | 'mailFrom'>;

/** A notice that puts an earlier one right, and what was wrong with it. */
export type Correction = { announcedOn: IsoDate; text: string };
type Composed = { subject: string; content: Omit<MailContent, 'parts' | 'footer'>; items: Part[]; more: string[] };
type Part = { text: string; html: string };

/**
 * Composes the notice of a revision; what it returns makes each subscriber's own copy, which differs in the address it
 * names and in the link by which one leaves. What a language says is put together once.
 */
export function composeNotice(
  config: Sending,
  organisation: OrganisationRow,
  revision: RevisionRow,
  correction?: Correction,
): (recipient: Recipient) => OutgoingMail {
  const composedIn = onceEach((language: PublicLanguage) =>
    composeIn(language, { config, organisation, revision, changes: revision.changes, correction }),
  );
  return (recipient) => {
    const { language } = recipient;
    const { subject, content, items, more } = composedIn(language);
    const told = [...subscriberObjection(organisation, revision, language), ...more];
    return {
      kind: 'notice',
      organisationId: organisation.id,
      subscriberId: recipient.id,
      recipient: recipient.email,
      language,
      subject,
      ...mailLayout({
        ...content,
        parts: [...items, ...told.map(paragraphOf)],
        footer: subscriberFooter(config, organisation, recipient),
      }),
      headers: subscriberHeaders(config, organisation, recipient),
    };
  };
}

/**
 * Composes what a notice says to one customer: the changes of the rows it uses, its own days by its own contract, and
 * the personal link by which it objects or agrees without an account. One copy per address of the customer.
 */
export function composeCustomerNotice(
  config: Sending,
  organisation: OrganisationRow,
  revision: RevisionRow,
  {
    announcement,
    language,
    correction,
  }: { announcement: AnnouncementRow; language: PublicLanguage; correction?: Correction | undefined },
): (email: string) => OutgoingMail {
  const t = translator(language);
  const touched = new Set(announcement.entryIds);
  const changes = revision.changes.filter(({ entryId }) => touched.has(entryId));
  const { subject, content, items, more } = composeIn(language, {
    config,
    organisation,
    revision,
    changes,
    correction,
  });
  return (email) => {
    const id = randomUUID();
    const address = publishedAddress(config, organisation, '/object', {
      lang: language,
      token: objectionToken(config, id),
    });
    const told = [...customerObjection(announcement, revision, organisation, language, address), ...more];
    const { customerName: customer, contractReference: reference } = announcement;
    return {
      id,
      kind: 'notice',
      organisationId: organisation.id,
      customerId: announcement.customerId,
      recipient: email,
      language,
      subject,
      ...mailLayout({
        ...content,
        parts: [...items, ...told.map(paragraphOf)],
        footer: [
          reference
            ? t('mails.customer.why.contract', { email, customer, reference, organisation: organisation.name })
            : t('mails.customer.why', { email, customer, organisation: organisation.name }),
        ],
      }),
      headers: organisationHeaders(config, organisation),
    };
  };
}

const onceEach = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

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

type Composing = {
  config: Sending;
  organisation: OrganisationRow;
  revision: RevisionRow;
  changes: readonly PublishedChange[];
  correction?: Correction | undefined;
};

/** Everything a notice says but to whom it is sent: what changes, from when, why so soon, and where to read on. */
function composeIn(
  language: PublicLanguage,
  { config, organisation, revision, changes, correction }: Composing,
): Composed {
  const t = translator(language);
  const { name } = organisation;
  const count = changes.length;
  const day = formatLongDay(revision.inForceOn, language);
  const announced = formatLongDay(revision.announcedOn, language);
  const isShown = organisation.visibility !== 'private';
  const revisionAddress = publishedAddress(config, organisation, `/revisions/${revision.number}`, { lang: language });
  const subject = t('mails.notice.subject', { organisation: name, count, day });
  return {
    subject: correction ? t('mails.notice.correction.subject', { subject }) : subject,
    items: changes.map((change) => partOf(tellChange(change, revision.inForceOn, language, t))),
    more: isShown ? [t('mails.notice.revision', { address: revisionAddress })] : [],
    content: {
      language,
      title: t('mails.notice.title', { organisation: name }),
      paragraphs: [
        ...(correction
          ? [
              `${t('mails.notice.correction', { organisation: name, announced: formatLongDay(correction.announcedOn, language) })}\n${correction.text}`,
            ]
          : []),
        t('mails.notice.opening', { organisation: name, announced, number: revision.number, count, day }),
        ...(revision.urgency ? [t('mails.notice.urgency', { reason: t(`words.urgency.${revision.urgency}`) })] : []),
        ...(revision.note ? [`${t('mails.notice.note', { organisation: name })}\n${revision.note}`] : []),
      ],
      ...(isShown
        ? {
            action: {
              label: t('mails.notice.read'),
              href: publishedAddress(config, organisation, '', { lang: language }),
            },
          }
        : {}),
    },
  };
}

/** Until when a subscriber may object and how, and what silence means (Art. 28(2) GDPR: general authorisation). */
function subscriberObjection(
  organisation: OrganisationRow,
  { objectionUntilOn }: RevisionRow,
  language: PublicLanguage,
): string[] {
  const t = translator(language);
  const mailbox = organisation.dpoEmail ?? organisation.contactEmail;
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

/** What a customer may do by its own contract, until when, by which link, and what its silence means. */
function customerObjection(
  { authorisation, objectionUntilOn, earliestOn, noticeDays, dayKind }: AnnouncementRow,
  { inForceOn }: RevisionRow,
  organisation: OrganisationRow,
  language: PublicLanguage,
  address: string,
): string[] {
  const t = translator(language);
  if (!objectionUntilOn) return [t('mails.customer.no-objection', { address })];
  const until = formatLongDay(objectionUntilOn, language);
  const early =
    inForceOn < earliestOn
      ? [
          t('mails.customer.early', {
            organisation: organisation.name,
            days: noticeDays,
            kind: dayKind,
            earliest: formatLongDay(earliestOn, language),
          }),
        ]
      : [];
  return authorisation === 'general'
    ? [
        ...early,
        t('mails.customer.object', { day: until, address }),
        t('mails.customer.silence-authorises', { day: until }),
      ]
    : [
        ...early,
        t('mails.customer.agree', { day: until, address }),
        t('mails.customer.silence-refuses', { day: until }),
      ];
}

const paragraphOf = (text: string): Part => ({ text, html: `<p style="${STYLE.paragraph}">${linked(text)}</p>` });

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
function partOf({ heading, facts }: NoticeItem): Part {
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
