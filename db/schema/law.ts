import type { Instant, IsoDate } from '../../app/domain/days';
import { index, integer, json, primaryKey, table, text, uniqueIndex } from '../dialect';
import { organisation } from './organisations';

const ofOrganisation = () =>
  text('organisation_id')
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' });

/** A row of the law as one organisation reads it: laid over the shipped row of the same key, or beside the rest. */
export const lawCorrection = table(
  'law_correction',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    part: text('part').$type<'adequacy' | 'instrument' | 'membership' | 'country'>().notNull(),
    /** Key of the row within its part. */
    rowKey: text('row_key').notNull(),
    /** The fields that differ from the shipped row, or the whole of a new row. */
    fields: json<Record<string, unknown>>('fields').notNull(),
    reason: text('reason').notNull(),
    source: text('source'),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    withdrawnBy: text('withdrawn_by'),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
  },
  (t) => [index('law_correction_organisation').on(t.organisationId)],
);

/** The law data each version of the software came with, kept once each, so that the next can say what it changes. */
export const shippedLaw = table('shipped_law', {
  fingerprint: text('fingerprint').primaryKey(),
  data: json<unknown>('data').notNull(),
  recordedAt: text('recorded_at').$type<Instant>().notNull(),
});

/** Weights of the risk score as an organisation set them; the newest number is in use, none means the shipped ones. */
export const scoringModel = table(
  'scoring_model',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    number: integer('number').notNull(),
    /** The whole model; null goes back to the shipped one. */
    model: json<unknown>('model'),
    reason: text('reason').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
  },
  (t) => [uniqueIndex('scoring_model_number').on(t.organisationId, t.number)],
);

/** A what-if somebody kept. */
export const scenario = table(
  'scenario',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    name: text('name').notNull(),
    /** Days and events, as `app/domain/scenario.ts` describes them. */
    scenario: json<unknown>('scenario').notNull(),
    notes: text('notes'),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    updatedAt: text('updated_at').$type<Instant>().notNull(),
    archivedAt: text('archived_at').$type<Instant>(),
  },
  (t) => [index('scenario_organisation').on(t.organisationId, t.createdAt)],
);

/** An address that opens one thing to whoever knows it, until it is revoked. Only the hash of its secret is kept. */
export const secretAddress = table(
  'secret_address',
  {
    id: text('id').primaryKey(),
    organisationId: ofOrganisation(),
    opens: text('opens').$type<'calendar' | 'scenario'>().notNull(),
    /** The scenario; absent for what there is one of. */
    subjectId: text('subject_id'),
    tokenHash: text('token_hash').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    revokedAt: text('revoked_at').$type<Instant>(),
  },
  (t) => [
    uniqueIndex('secret_address_token').on(t.tokenHash),
    index('secret_address_organisation').on(t.organisationId),
  ],
);

/** How a register stood on a day, as assessed then: what the trend and the comparison of two days read. */
export const dailyResult = table(
  'daily_result',
  {
    organisationId: ofOrganisation(),
    day: text('day').$type<IsoDate>().notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    /** Fingerprint of the law and version of the weights it was assessed with. */
    lawVersion: text('law_version').notNull(),
    modelVersion: text('model_version').notNull(),
    counts: json<unknown>('counts').notNull(),
    transfers: json<unknown>('transfers').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.day] })],
);

export type LawCorrectionRow = typeof lawCorrection.$inferSelect;
export type ScoringModelRow = typeof scoringModel.$inferSelect;
export type ScenarioRow = typeof scenario.$inferSelect;
export type SecretAddressRow = typeof secretAddress.$inferSelect;
export type DailyResultRow = typeof dailyResult.$inferSelect;
