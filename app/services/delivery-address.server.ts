import type { OrganisationRow, SubscriberRow } from '../../db/schema';
import type { PublicLanguage } from '../domain/words';
import type { Config } from '../lib/env.server';
import { sameToken, signedToken } from '../lib/tokens.server';
import { mailDomainOf } from './outbox.server';

type Addressing = Pick<Config, 'baseUrl' | 'authSecret' | 'mailFrom'>;

/** The address of a page of an organisation's published list, in one language. */
export function publishedAddress(
  config: Pick<Config, 'baseUrl'>,
  organisation: Pick<OrganisationRow, 'slug'>,
  page: '' | '/confirm' | '/unsubscribe' | '/subscribe' | '/request' | '/object' | `/revisions/${number}`,
  query: { lang: PublicLanguage; token?: string; access?: string },
): string {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined));
  return `${config.baseUrl}/${organisation.slug}/subprocessors${page}?${parameters}`;
}

const OBJECTING = 'object';

/** What a customer's personal link proves: which copy of a notice it was sent with. Kept nowhere. */
export const objectionToken = (config: Pick<Config, 'authSecret'>, deliveryId: string): string =>
  `${deliveryId}.${signedToken(config.authSecret, OBJECTING, deliveryId)}`;

/** The delivery a personal link was sent with, or undefined when its signature is not ours. */
export function deliveryOfToken(config: Pick<Config, 'authSecret'>, token: string): string | undefined {
  const [deliveryId = '', signature = ''] = token.split('.', 2);
  return sameToken(signature, signedToken(config.authSecret, OBJECTING, deliveryId)) ? deliveryId : undefined;
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

/** The headers of every mail an organisation sends by itself: whose list it is about, and who reads an answer. */
export function organisationHeaders(
  config: Pick<Config, 'mailFrom'>,
  organisation: Pick<OrganisationRow, 'slug' | 'dpoEmail' | 'contactEmail'>,
): Record<string, string> {
  const mailbox = organisation.dpoEmail ?? organisation.contactEmail;
  return {
    'List-Id': `<${organisation.slug}.subprocessors.${mailDomainOf(config)}>`,
    'Auto-Submitted': 'auto-generated',
    ...(mailbox ? { 'Reply-To': mailbox } : {}),
  };
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
    ...organisationHeaders(config, organisation),
    'List-Unsubscribe': `<${link}>${byMail}`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
