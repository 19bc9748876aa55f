import type { Instant, IsoDate } from '../../app/domain/days';
import type { PublishedChange, PublishedEntry } from '../../app/domain/publication';
import type { Replacement } from '../../app/domain/replacements';
import type {
  CustomerAuthorisation,
  DayKind,
  Language,
  ObjectionGround,
  ObjectionState,
  PublicLanguage,
  Urgency,
} from '../../app/domain/words';
import { flag, index, integer, json, table, text, uniqueIndex } from '../dialect';
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
    /** Why it comes into force before the notice customers are owed. */
    urgency: text('urgency').$type<Urgency>(),
    /** The hash of the revision before it; a list published before lists were signed has none of these four. */
    previousHash: text('previous_hash'),
    revisionHash: text('revision_hash'),
    signature: text('signature'),
    signingKeyId: text('signing_key_id'),
  },
  (t) => [uniqueIndex('revision_number').on(t.organisationId, t.number)],
);

/** The Ed25519 key an organisation's revisions are signed with; earlier ones stay, to check earlier lists. */
export const signingKey = table(
  'signing_key',
  {
    /** The thumbprint of the public key (RFC 7638). */
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    /** Raw public key, base64url, as in a JWK's `x`. */
    publicKey: text('public_key').notNull(),
    /** Sealed with the installation's secret. */
    privateKey: text('private_key').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    retiredAt: text('retired_at').$type<Instant>(),
  },
  (t) => [index('signing_key_organisation').on(t.organisationId, t.createdAt)],
);

/** A publication that waits for its moment: the list as it was seen, and what will be published of it. */
export const scheduledPublication = table(
  'scheduled_publication',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    publishAt: text('publish_at').$type<Instant>().notNull(),
    inForceOn: text('in_force_on').$type<IsoDate>().notNull(),
    note: text('note'),
    urgency: text('urgency').$type<Urgency>(),
    /** Who takes whose place, as it was seen; absent: as the rows say by themselves. */
    replacements: json<Replacement[]>('replacements'),
    /** Names the draft that was agreed to; a register that says something else by then is not published. */
    basis: text('basis').notNull(),
    status: text('status').$type<'waiting' | 'published' | 'cancelled' | 'stopped'>().notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    endedAt: text('ended_at').$type<Instant>(),
  },
  (t) => [index('scheduled_publication_due').on(t.status, t.publishAt)],
);

/** The message about a revision's changes. A correction names the notice it corrects. */
export const notice = table(
  'notice',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    revisionId: text('revision_id')
      .notNull()
      .references(() => revision.id, { onDelete: 'cascade' }),
    correctsNoticeId: text('corrects_notice_id'),
    correction: text('correction'),
    createdAt: text('created_at').$type<Instant>().notNull(),
  },
  (t) => [index('notice_organisation').on(t.organisationId), index('notice_revision').on(t.revisionId)],
);

/** A customer with what its contract says of notices. Absent days are the organisation's own. */
export const customer = table(
  'customer',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    name: text('name').notNull(),
    contractReference: text('contract_reference'),
    language: text('language').$type<PublicLanguage>().notNull(),
    noticeDays: integer('notice_days'),
    objectionDays: integer('objection_days'),
    dayKind: text('day_kind').$type<DayKind>().notNull(),
    authorisation: text('authorisation').$type<CustomerAuthorisation>().notNull(),
    /** The products it uses; empty is all of them. */
    products: json<string[]>('products').notNull(),
    recipients: json<string[]>('recipients').notNull(),
    notes: text('notes'),
    endedOn: text('ended_on').$type<IsoDate>(),
    archivedAt: text('archived_at').$type<Instant>(),
    version: integer('version').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    updatedAt: text('updated_at').$type<Instant>().notNull(),
  },
  (t) => [index('customer_organisation').on(t.organisationId, t.name)],
);

/** What a notice says to one customer: its own days, by its own contract. Kept as it was said. */
export const announcement = table(
  'announcement',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    noticeId: text('notice_id')
      .notNull()
      .references(() => notice.id, { onDelete: 'cascade' }),
    /** No foreign key: what was said outlives the customer. */
    customerId: text('customer_id').notNull(),
    customerName: text('customer_name').notNull(),
    contractReference: text('contract_reference'),
    authorisation: text('authorisation').$type<CustomerAuthorisation>().notNull(),
    dayKind: text('day_kind').$type<DayKind>().notNull(),
    noticeDays: integer('notice_days').notNull(),
    objectionDays: integer('objection_days').notNull(),
    /** The earliest day its contract allows; the revision may come into force earlier for a reason, or later. */
    earliestOn: text('earliest_on').$type<IsoDate>().notNull(),
    objectionUntilOn: text('objection_until_on').$type<IsoDate>(),
    /** The rows whose changes touch it. */
    entryIds: json<string[]>('entry_ids').notNull(),
    /** It said yes, and who for it. */
    agreedAt: text('agreed_at').$type<Instant>(),
    agreedBy: text('agreed_by'),
  },
  (t) => [
    index('announcement_notice').on(t.noticeId, t.customerId),
    index('announcement_customer').on(t.organisationId, t.customerId),
  ],
);

/** What a customer or subscriber answers to a notice, and what became of it. */
export const objection = table(
  'objection',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    noticeId: text('notice_id')
      .notNull()
      .references(() => notice.id, { onDelete: 'cascade' }),
    customerId: text('customer_id'),
    subscriberId: text('subscriber_id'),
    /** Who objects, as the organisation knows them. */
    name: text('name').notNull(),
    email: text('email').notNull(),
    language: text('language').$type<PublicLanguage>().notNull(),
    ground: text('ground').$type<ObjectionGround>().notNull(),
    text: text('text').notNull(),
    /** The rows it is about. */
    entryIds: json<string[]>('entry_ids').notNull(),
    raisedAt: text('raised_at').$type<Instant>().notNull(),
    /** The last day it could be raised on; after it the objection is late. */
    objectionUntilOn: text('objection_until_on').$type<IsoDate>(),
    isLate: flag('is_late').notNull(),
    state: text('state').$type<ObjectionState>().notNull(),
    closedAt: text('closed_at').$type<Instant>(),
    version: integer('version').notNull(),
  },
  (t) => [
    index('objection_organisation').on(t.organisationId, t.raisedAt),
    index('objection_notice').on(t.noticeId),
    index('objection_customer').on(t.organisationId, t.customerId),
  ],
);

/** One step of an objection: an answer that was sent, or a change of its state. Never edited. */
export const objectionStep = table(
  'objection_step',
  {
    id: text('id').primaryKey(),
    objectionId: text('objection_id')
      .notNull()
      .references(() => objection.id, { onDelete: 'cascade' }),
    at: text('at').$type<Instant>().notNull(),
    actor: text('actor').notNull(),
    state: text('state').$type<ObjectionState>().notNull(),
    text: text('text'),
    deliveryId: text('delivery_id'),
  },
  (t) => [index('objection_step_objection').on(t.objectionId, t.at)],
);

/** An address of somebody's software that is told of publications, signed with a secret both know. */
export const webhook = table(
  'webhook',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    /** The customer whose notices go there; absent: every publication. */
    customerId: text('customer_id').references(() => customer.id, { onDelete: 'cascade' }),
    url: text('url').notNull(),
    /** Sealed with the installation's secret. */
    secret: text('secret').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    endedAt: text('ended_at').$type<Instant>(),
  },
  (t) => [index('webhook_organisation').on(t.organisationId)],
);

/** Somebody who asked to be told of changes. Tokens are kept as hashes; the unsubscribe link is derived, not kept. */
export const subscriber = table(
  'subscriber',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    email: text('email').notNull(),
    language: text('language').$type<PublicLanguage>().notNull(),
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
    language: text('language').$type<PublicLanguage>().notNull(),
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
  'objection',
  'webhook',
] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** The outbox: one mail or webhook to one recipient. Claimed with a lease, so a crash loses nothing. */
export const delivery = table(
  'delivery',
  {
    id: text('id').primaryKey(),
    /** Absent for mails about an account, which belong to no register. */
    organisationId: text('organisation_id').references(() => organisation.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<DeliveryKind>().notNull(),
    noticeId: text('notice_id').references(() => notice.id, { onDelete: 'cascade' }),
    subscriberId: text('subscriber_id').references(() => subscriber.id, { onDelete: 'set null' }),
    /** No foreign key: what was sent outlives the customer. */
    customerId: text('customer_id'),
    webhookId: text('webhook_id').references(() => webhook.id, { onDelete: 'set null' }),
    /** A mail address, or a webhook's URL. */
    recipient: text('recipient').notNull(),
    language: text('language').$type<PublicLanguage>().notNull(),
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
    index('delivery_notice').on(t.noticeId, t.customerId),
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
export type CustomerRow = typeof customer.$inferSelect;
export type AnnouncementRow = typeof announcement.$inferSelect;
export type ObjectionRow = typeof objection.$inferSelect;
export type SigningKeyRow = typeof signingKey.$inferSelect;
export type WebhookRow = typeof webhook.$inferSelect;
export type AccessRequestRow = typeof accessRequest.$inferSelect;
