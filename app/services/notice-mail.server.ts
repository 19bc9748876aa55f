import type { OrganisationRow, RevisionRow, SubscriberRow } from '../../db/schema';
import type { Config } from '../lib/env.server';
import { publishedAddress, subscriberHeaders } from './delivery-address.server';
import { mailLayout } from './mail-layout.server';
import type { OutgoingMail } from './outbox.server';

type Recipient = Pick<SubscriberRow, 'id' | 'email' | 'language'>;

/** Composes the notice of a revision; what it returns makes each recipient's own copy. */
export function composeNotice(
  config: Pick<Config, 'baseUrl' | 'authSecret' | 'mailFrom'>,
  organisation: OrganisationRow,
  revision: RevisionRow,
): (recipient: Recipient) => OutgoingMail {
  return (recipient) => {
    const lang = recipient.language;
    const subject = `${organisation.name} (${revision.changes.length})`;
    const href = publishedAddress(config, organisation, '', { lang });
    return {
      kind: 'notice',
      organisationId: organisation.id,
      subscriberId: recipient.id,
      recipient: recipient.email,
      language: lang,
      subject,
      ...mailLayout({ language: lang, title: subject, paragraphs: [], action: { label: subject, href }, footer: [] }),
      headers: subscriberHeaders(config, organisation, recipient),
    };
  };
}
