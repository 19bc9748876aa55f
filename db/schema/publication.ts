import type { Instant, IsoDate } from '../../app/domain/days';
import type { PublishedChange, PublishedEntry } from '../../app/domain/publication';
import type { Language } from '../../app/domain/words';
import { index, integer, json, table, text, uniqueIndex } from '../dialect';
import { organisation } from './organisations';

const ofOrganisation = () =>
  text('organisation_id')
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' });

/** One publication of the list. Written once, never changed. */
export const revision = table(
  'revision',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    number: integer('number').notNull(),
    publishedAt: text('published_at').$type<Instant>().notNull(),
    announcedOn: text('announced_on').$type<IsoDate>().notNull(),
    inForceOn: text('in_force_on').$type<IsoDate>().notNull(),
    objectionUntilOn: text('objection_until_on').$type<IsoDate>(),
    note: text('note'),
    language: text('language').$type<Language>().notNull(),
    entries: json<PublishedEntry[]>('entries').notNull(),
    changes: json<PublishedChange[]>('changes').notNull(),
    contentHash: text('content_hash').notNull(),
    publishedBy: text('published_by').notNull(),
  },
  (t) => [uniqueIndex('revision_number').on(t.organisationId, t.number)],
);

/** The message about a revision's changes. */
export const notice = table(
  'notice',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    revisionId: text('revision_id')
      .notNull()
      .references(() => revision.id, { onDelete: 'cascade' }),
    createdAt: text('created_at').$type<Instant>().notNull(),
  },
  (t) => [index('notice_organisation').on(t.organisationId), uniqueIndex('notice_revision').on(t.revisionId)],
);

/** Somebody who asked to be told of changes. Tokens are kept as hashes; the unsubscribe link is derived, not kept. */
export const subscriber = table(
  'subscriber',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    email: text('email').notNull(),
    language: text('language').$type<Language>().notNull(),
    status: text('status').$type<'pending' | 'confirmed' | 'unsubscribed'>().notNull(),
    confirmationHash: text('confirmation_hash'),
    requestedAt: text('requested_at').$type<Instant>().notNull(),
    confirmedAt: text('confirmed_at').$type<Instant>(),
    unsubscribedAt: text('unsubscribed_at').$type<Instant>(),
  },
  (t) => [uniqueIndex('subscriber_email').on(t.organisationId, t.email)],
);

/** Somebody who asked to see a list that is shown on request. */
export const accessRequest = table(
  'access_request',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    email: text('email').notNull(),
    company: text('company'),
    reason: text('reason'),
    language: text('language').$type<Language>().notNull(),
    status: text('status').$type<'pending' | 'granted' | 'refused'>().notNull(),
    tokenHash: text('token_hash'),
    requestedAt: text('requested_at').$type<Instant>().notNull(),
    decidedAt: text('decided_at').$type<Instant>(),
    decidedBy: text('decided_by'),
    expiresAt: text('expires_at').$type<Instant>(),
  },
  (t) => [
    index('access_request_organisation').on(t.organisationId, t.requestedAt),
    uniqueIndex('access_request_token').on(t.tokenHash),
  ],
);

export const DELIVERY_KINDS = [
  'notice',
  'confirmation',
  'access',
  'access-requested',
  'invitation',
  'sign-in',
  'password-reset',
] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** The outbox: one mail to one recipient. Claimed with a lease, so a crash loses nothing. */
export const delivery = table(
  'delivery',
  {
    id: text('id').primaryKey(),
    /** Absent for mails about an account, which belong to no register. */
    organisationId: text('organisation_id').references(() => organisation.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<DeliveryKind>().notNull(),
    noticeId: text('notice_id').references(() => notice.id, { onDelete: 'cascade' }),
    subscriberId: text('subscriber_id').references(() => subscriber.id, { onDelete: 'set null' }),
    recipient: text('recipient').notNull(),
    language: text('language').$type<Language>().notNull(),
    subject: text('subject').notNull(),
    /** Emptied once sent when the mail carries a secret link. */
    textBody: text('text_body').notNull(),
    htmlBody: text('html_body').notNull(),
    headers: json<Record<string, string>>('headers').notNull(),
    messageId: text('message_id').notNull().unique(),
    contentHash: text('content_hash').notNull(),
    status: text('status').$type<'waiting' | 'sent' | 'failed' | 'cancelled'>().notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: text('next_attempt_at').$type<Instant>().notNull(),
    leaseOwner: text('lease_owner'),
    leaseUntil: text('lease_until').$type<Instant>(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    sentAt: text('sent_at').$type<Instant>(),
    serverAnswer: text('server_answer'),
  },
  (t) => [
    index('delivery_due').on(t.status, t.nextAttemptAt),
    index('delivery_notice').on(t.noticeId),
    index('delivery_organisation').on(t.organisationId, t.createdAt),
    index('delivery_recipient').on(t.recipient, t.createdAt),
  ],
);

/** One try to hand a delivery to the mail server, and what the server answered. */
export const attempt = table(
  'attempt',
  {
    id: text('id').primaryKey(),
    deliveryId: text('delivery_id')
      .notNull()
      .references(() => delivery.id, { onDelete: 'cascade' }),
    at: text('at').$type<Instant>().notNull(),
    outcome: text('outcome').$type<'sent' | 'deferred' | 'refused'>().notNull(),
    answer: text('answer').notNull(),
  },
  (t) => [index('attempt_delivery').on(t.deliveryId, t.at)],
);

export type RevisionRow = typeof revision.$inferSelect;
export type SubscriberRow = typeof subscriber.$inferSelect;
export type DeliveryRow = typeof delivery.$inferSelect;
export type AttemptRow = typeof attempt.$inferSelect;
export type AccessRequestRow = typeof accessRequest.$inferSelect;
