import type { OrganisationRow, SubscriberRow } from '../../db/schema';
import type { Language } from '../domain/words';
import type { Config } from '../lib/env.server';
import { sameToken, signedToken } from '../lib/tokens.server';
import { mailDomainOf } from './outbox.server';

type Addressing = Pick<Config, 'baseUrl' | 'authSecret' | 'mailFrom'>;

/** The address of a page of an organisation's published list, in one language. */
export function publishedAddress(
  config: Pick<Config, 'baseUrl'>,
  organisation: Pick<OrganisationRow, 'slug'>,
  page: '' | '/confirm' | '/unsubscribe' | '/subscribe' | '/request' | `/revisions/${number}`,
  query: { lang: Language; token?: string; access?: string },
): string {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined));
  return `${config.baseUrl}/${organisation.slug}/subprocessors${page}?${parameters}`;
}

const PURPOSE = 'unsubscribe';

/** What an unsubscribe link proves: the subscriber's id, signed. Never expires and is kept nowhere. */
export const unsubscribeToken = (config: Pick<Config, 'authSecret'>, subscriberId: string): string =>
  `${subscriberId}.${signedToken(config.authSecret, PURPOSE, subscriberId)}`;

/** The subscriber an unsubscribe link names, or undefined when its signature is not ours. */
export function subscriberOfToken(config: Pick<Config, 'authSecret'>, token: string): string | undefined {
  const [subscriberId = '', signature = ''] = token.split('.', 2);
  return sameToken(signature, signedToken(config.authSecret, PURPOSE, subscriberId)) ? subscriberId : undefined;
}

/**
 * The headers of every mail to a subscriber: whose list it is, and how to leave it with one click (RFC 2369, RFC 8058),
 * by mail too where the organisation has a mailbox.
 */
export function subscriberHeaders(
  config: Addressing,
  organisation: Pick<OrganisationRow, 'slug' | 'name' | 'dpoEmail' | 'contactEmail'>,
  subscriber: Pick<SubscriberRow, 'id' | 'language'>,
): Record<string, string> {
  const link = publishedAddress(config, organisation, '/unsubscribe', {
    lang: subscriber.language,
    token: unsubscribeToken(config, subscriber.id),
  });
  const mailbox = organisation.dpoEmail ?? organisation.contactEmail;
  const byMail = mailbox ? `, <mailto:${mailbox}?subject=unsubscribe%20${subscriber.id}>` : '';
  return {
    'List-Id': `<${organisation.slug}.subprocessors.${mailDomainOf(config)}>`,
    'List-Unsubscribe': `<${link}>${byMail}`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
    ...(mailbox ? { 'Reply-To': mailbox } : {}),
  };
}
