import type { Instant, IsoDate } from '../../app/domain/days';
import type { Commitment, OrganisationFacts } from '../../app/domain/facts';
import type { Logo } from '../../app/domain/logo';
import type { Answer, Capacity, Language, MemberRole, Visibility, WithheldDetail } from '../../app/domain/words';
import { index, integer, json, primaryKey, table, text, uniqueIndex } from '../dialect';
import { user } from './accounts';

/** Whose register this is. Every other row names one. */
export const organisation = table('organisation', {
  id: text('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  legalName: text('legal_name'),
  address: text('address'),
  country: text('country'),
  capacities: json<Capacity[]>('capacities').notNull(),
  dpoEmail: text('dpo_email'),
  contactEmail: text('contact_email'),
  website: text('website'),
  introduction: text('introduction'),
  /** What is to be known of the picture above its published pages; the bytes stand in a table of their own. */
  logo: json<Logo>('logo'),
  /** The colour of links and headings, `#rrggbb`. */
  accentColour: text('accent_colour'),
  withheldDetails: json<WithheldDetail[]>('withheld_details'),
  language: text('language').$type<Language>().notNull(),
  prevailingLanguage: text('prevailing_language').$type<Language>(),
  visibility: text('visibility').$type<Visibility>().notNull(),
  noticeDays: integer('notice_days').notNull(),
  objectionDays: integer('objection_days').notNull(),
  usesSubProcessors: text('uses_sub_processors').$type<Answer>().notNull(),
  commitments: json<Commitment[]>('commitments').notNull(),
  recordCreatedOn: text('record_created_on').$type<IsoDate>(),
  recordReviewedOn: text('record_reviewed_on').$type<IsoDate>(),
  notes: text('notes'),
  version: integer('version').notNull(),
  createdAt: text('created_at').$type<Instant>().notNull(),
  updatedAt: text('updated_at').$type<Instant>().notNull(),
});

/** The bytes of an organisation's logo, apart from its row, which is read for every page. */
export const logoPicture = table('logo_picture', {
  organisationId: text('organisation_id')
    .primaryKey()
    .references(() => organisation.id, { onDelete: 'cascade' }),
  hash: text('hash').notNull(),
  /** Base64. */
  bytes: text('bytes').notNull(),
});

export const membership = table(
  'membership',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    role: text('role').$type<MemberRole>().notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.userId] }), index('membership_user').on(t.userId)],
);

export const invitation = table(
  'invitation',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    role: text('role').$type<MemberRole>().notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    invitedBy: text('invited_by').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    expiresAt: text('expires_at').$type<Instant>().notNull(),
    acceptedAt: text('accepted_at').$type<Instant>(),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
  },
  (t) => [index('invitation_organisation').on(t.organisationId)],
);

/**
 * One line of the history, chained by hash within its organisation. No foreign keys: the history outlives what it
 * tells of.
 */
export const change = table(
  'change',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id').notNull(),
    sequence: integer('sequence').notNull(),
    at: text('at').$type<Instant>().notNull(),
    /** A user's id, or `system:…`, `cli`, `visitor`. */
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    /** Groups the lines of one act, e.g. one import. */
    groupId: text('group_id'),
    before: text('before'),
    after: text('after'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    uniqueIndex('change_sequence').on(t.organisationId, t.sequence),
    index('change_subject').on(t.organisationId, t.subjectKind, t.subjectId, t.sequence),
    index('change_group').on(t.organisationId, t.groupId),
  ],
);

export type OrganisationRow = typeof organisation.$inferSelect;
export type OrganisationInsert = typeof organisation.$inferInsert;
/** Compile-time proof that every organisation fact has a column. */
export type OrganisationColumnsMissing = Exclude<keyof OrganisationFacts, keyof OrganisationRow>;
