import { createHash, randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { findOrganisation } from '../../db/queries/organisations';
import { findLatestRevision, findRevisionInForce, insertRevision } from '../../db/queries/publication';
import type { OrganisationRow, RevisionRow } from '../../db/schema';
import { dayOf, type Instant, type IsoDate } from '../domain/days';
import { canonicalJson, type PublishedEntry } from '../domain/publication';
import { publishedEntries, type Withheld, withheldEntries } from '../domain/publication-entries';
import { planRevision, type RevisionPlan } from '../domain/publication-plan';
import type { RegisterFacts } from '../domain/register';
import type { Replacement } from '../domain/replacements';
import type { Urgency } from '../domain/words';
import type { World } from '../domain/world';
import type { App } from '../lib/app.server';
import { holidaysOf } from '../lib/holidays.server';
import { settleAuthorisations } from './authorisation-settling.server';
import { loadCustomers } from './customers.server';
import { loadWorld } from './law.server';
import { type Announcing, announceRevision } from './notices.server';
import { loadRegister } from './register.server';
import { signRevision } from './signing.server';

/** SHA-256, hex, of the canonical JSON of a list's entries: the same list has the same hash anywhere. */
export const contentHashOf = (entries: readonly PublishedEntry[]): string =>
  createHash('sha256').update(canonicalJson(entries)).digest('hex');

export type PublicationDraft = {
  entries: PublishedEntry[];
  withheld: Withheld[];
  latest: RevisionRow | undefined;
  inForce: RevisionRow | undefined;
  plan: RevisionPlan;
  /** How many customers there are, touched or not. */
  customers: number;
  contentHash: string;
  /** Names what the draft was made of and on top of what; publishing asks for it back. */
  basis: string;
  register: RegisterFacts;
  /** The law it was drawn up under. */
  world: World;
};

/**
 * The list as the register has it on `today`, against the latest revision. Nothing is written. Without `replacements` who
 * takes whose place is proposed from the rows.
 */
export async function draftRevision(
  db: Db,
  organisation: OrganisationRow,
  today: IsoDate,
  replacements?: readonly Replacement[],
): Promise<PublicationDraft> {
  const register = await loadRegister(db, organisation);
  const latest = await findLatestRevision(db, organisation.id);
  const inForce = await findRevisionInForce(db, organisation.id, today);
  const world = await loadWorld({ db: { read: db }, organisation }, today);
  const entries = publishedEntries(register, world);
  const customers = await loadCustomers(db, organisation.id);
  const isComing = latest !== undefined && latest.inForceOn > today;
  const plan = planRevision(entries, latest?.entries, {
    today,
    noticeDays: organisation.noticeDays,
    objectionDays: organisation.objectionDays,
    commitments: organisation.commitments,
    customers,
    isHoliday: holidaysOf(organisation.country),
    declaresNone: organisation.usesSubProcessors === 'no',
    replacements,
    coming: isComing ? { inForceOn: latest.inForceOn, inForceEntries: inForce?.entries ?? [] } : undefined,
  });
  const contentHash = contentHashOf(entries);
  const basis = `${latest?.number ?? 0}-${contentHash}`;
  const withheld = withheldEntries(register, world);
  return { entries, withheld, latest, inForce, plan, customers: customers.length, contentHash, basis, register, world };
}

export type Publication =
  /** `told` counts mails, `messages` those to software. */
  | { outcome: 'published'; revision: RevisionRow; told: number; messages: number }
  /** The same button pressed twice: this is what the first press published. */
  | { outcome: 'published-already'; revision: RevisionRow }
  | { outcome: 'changed-since-preview' }
  | { outcome: 'nothing-to-publish' }
  /** A publication that waited for its moment was published by another process. */
  | { outcome: 'taken-already' }
  | { outcome: 'in-force-before-today'; today: IsoDate }
  /** It contains changes that customers were told for a later day. */
  | { outcome: 'before-announced-day'; announcedFor: IsoDate };

export type Publishing = Writing &
  Announcing & {
    now: () => Instant;
    organisation: Pick<OrganisationRow, 'id' | 'slug'>;
    app: { pages: Pick<App['pages'], 'forget'>; outbox: Pick<App['outbox'], 'wake'> };
  };

/** What a person states when publishing. `urgency` says why customers get less notice than their contracts name. */
export type PublicationAsked = {
  inForceOn: IsoDate;
  note?: string | undefined;
  urgency?: Urgency | undefined;
  /** Who takes whose place; absent: as is proposed. */
  replacements?: readonly Replacement[] | undefined;
  expected: string;
  /** Takes hold of what this publication was waiting as; false when another process has. */
  taking?: (tx: Db) => Promise<boolean>;
};

/**
 * Publishes what the register says as the next revision: the revision, its notice, a delivery per subscriber and the
 * history lines in one transaction. `expected` is the `basis` of the draft that a person saw; when the register or the
 * latest revision are not those any more nothing is written. The day may be earlier than the notice period asks, as the
 * person was warned, but neither before today nor before the day announced for changes the list still contains.
 */
export async function publishRevision(
  ctx: Publishing,
  { inForceOn, note, expected, urgency, replacements, taking }: PublicationAsked,
): Promise<Publication> {
  const published = await mutate(ctx, async (tx) => {
    const at = ctx.now();
    const today = dayOf(at);
    const organisation = await findOrganisation(tx, ctx.organisation.id);
    if (!organisation) throw new Error('A publication for an organisation that does not exist');
    const draft = await draftRevision(tx, organisation, today, replacements);
    const refusal = refusalOf(draft, { inForceOn, expected, today });
    if (refusal) return refused<Publication>(refusal);
    if (taking && !(await taking(tx))) return refused<Publication>({ outcome: 'taken-already' });
    const { plan, entries, contentHash, latest } = draft;
    const unsigned = {
      id: randomUUID(),
      organisationId: organisation.id,
      number: (latest?.number ?? 0) + 1,
      publishedAt: at,
      announcedOn: today,
      inForceOn,
      objectionUntilOn: plan.objectionUntilOn ?? null,
      note: note?.trim() || null,
      language: organisation.language,
      entries,
      changes: plan.changes,
      contentHash,
      publishedBy: ctx.actor,
      urgency: urgency ?? null,
    };
    const signed = await signRevision(tx, ctx.app.config, unsigned, latest);
    const revision = await insertRevision(tx, signed.revision);
    const { lines, told, messages } = await announceRevision(tx, ctx, {
      revision,
      organisation,
      notices: plan.notices,
    });
    const settled = await settleAuthorisations(tx, organisation.id, at);
    const after = {
      number: revision.number,
      announcedOn: today,
      inForceOn,
      note: revision.note ?? undefined,
      urgency,
      contentHash,
      entries: entries.length,
      changes: plan.changes.length,
      revisionHash: revision.revisionHash ?? undefined,
    };
    const line = { action: 'revision.published', subject: { kind: 'revision' as const, id: revision.id }, after };
    return recorded<Publication>(
      { outcome: 'published', revision, told, messages },
      line,
      ...signed.lines,
      ...lines,
      ...settled,
    );
  });
  if (published.outcome === 'published') {
    ctx.app.pages.forget(ctx.organisation.slug);
    ctx.app.outbox.wake();
  }
  return published;
}

function refusalOf(
  { plan, latest, basis, contentHash }: PublicationDraft,
  asked: { inForceOn: IsoDate; expected: string; today: IsoDate },
): Publication | undefined {
  if (asked.expected !== basis) {
    const isSecondPress = latest && asked.expected === `${latest.number - 1}-${latest.contentHash}`;
    if (isSecondPress && contentHash === latest.contentHash) return { outcome: 'published-already', revision: latest };
    return { outcome: 'changed-since-preview' };
  }
  if (plan.isEmpty) return { outcome: 'nothing-to-publish' };
  if (asked.inForceOn < asked.today) return { outcome: 'in-force-before-today', today: asked.today };
  if (plan.notBefore && asked.inForceOn < plan.notBefore)
    return { outcome: 'before-announced-day', announcedFor: plan.notBefore };
  return undefined;
}
