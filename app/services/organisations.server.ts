import { randomUUID } from 'node:crypto';
import type { Database, Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused } from '../../db/mutate';
import {
  anyOrganisationExists,
  findOrganisation,
  findOrganisationBySlug,
  insertMembership,
  insertOrganisation,
  listOrganisationNumbers,
  listOrganisationsOf,
  organisationFactsOf,
  replaceLogoPicture,
  updateOrganisation,
} from '../../db/queries/organisations';
import type { OrganisationRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { OrganisationFacts } from '../domain/facts';
import type { Logo } from '../domain/logo';
import { OrganisationSlug, SLUG_PROBLEMS, type SlugProblem } from '../domain/slug';
import type { Context } from '../lib/context.server';
import type { LogoPicture } from './logos.server';
import { changedFields } from './records.server';

export type Founding =
  | { outcome: 'founded'; organisation: OrganisationRow }
  | { outcome: 'slug-taken' | SlugProblem | 'not-first' };

/** Who founds: a person, who becomes its owner, or something else (`cli`), and then nobody owns it yet. */
export type Founder = { id: string } | string;

/**
 * Founds an organisation under a free slug. With `firstOnly`, only in an installation that has none yet. The facts
 * were checked by their schema; the slug is checked here.
 */
export async function foundOrganisation(
  app: { db: Database; now: () => Instant },
  founder: Founder,
  { slug, facts, firstOnly = false }: { slug: string; facts: OrganisationFacts; firstOnly?: boolean },
): Promise<Founding> {
  const checked = OrganisationSlug.safeParse(slug);
  if (!checked.success)
    return {
      outcome:
        SLUG_PROBLEMS.find((problem) => checked.error.issues.some(({ message }) => message === problem)) ??
        'slug-invalid',
    };
  const id = randomUUID();
  const actor = typeof founder === 'string' ? founder : founder.id;
  return mutate({ db: app.db, organisation: { id }, actor, now: app.now }, async (tx) => {
    if (firstOnly && (await anyOrganisationExists(tx))) return refused<Founding>({ outcome: 'not-first' });
    if (await findOrganisationBySlug(tx, checked.data)) return refused<Founding>({ outcome: 'slug-taken' });
    const organisation = await insertOrganisation(tx, { id, slug: checked.data, at: app.now() }, facts);
    const lines: HistoryLine[] = [
      {
        action: 'organisation.founded',
        subject: { kind: 'organisation', id },
        after: { slug: checked.data, ...organisationFactsOf(organisation) },
      },
    ];
    if (typeof founder !== 'string') {
      await insertMembership(tx, { organisationId: id, userId: founder.id, role: 'owner', createdAt: app.now() });
      lines.push({
        action: 'membership.joined',
        subject: { kind: 'membership', id: founder.id },
        after: { role: 'owner' },
      });
    }
    return recorded<Founding>({ outcome: 'founded', organisation }, ...lines);
  });
}

/** The history says which picture it was; the bytes stand nowhere but in the table of the logo that is shown. */
const logoInHistory = (logo: Logo | null) =>
  logo ? { logo: `${logo.hash}.${logo.type}, ${logo.width} × ${logo.height}` } : undefined;

export type OrganisationRevision =
  | { outcome: 'revised' | 'unchanged'; organisation: OrganisationRow }
  | { outcome: 'conflict'; current: OrganisationRow };

/**
 * Revises an organisation's facts and, where a picture is given or taken away (null), its logo, if it still has the
 * version the person saw; otherwise nothing is written and the answer holds what stands there now. Public pages are made
 * anew.
 */
export async function reviseOrganisation(
  ctx: Context,
  version: number,
  facts: OrganisationFacts,
  picture?: LogoPicture | null,
): Promise<OrganisationRevision> {
  const revised = await mutate(ctx, async (tx) => {
    const before = await findOrganisation(tx, ctx.organisation.id);
    if (!before) throw new Error('An organisation ended while it was being revised');
    if (before.version !== version) return refused<OrganisationRevision>({ outcome: 'conflict', current: before });
    const subject = { kind: 'organisation' as const, id: before.id };
    const lines: HistoryLine[] = [];
    const [was, is] = changedFields(organisationFactsOf(before), facts);
    if (Object.keys(was).length + Object.keys(is).length > 0)
      lines.push({ action: 'organisation.revised', subject, before: was, after: is });
    const logo = picture === undefined ? before.logo : (picture?.logo ?? null);
    if (logo?.hash !== before.logo?.hash) {
      const action = logo ? 'organisation.logo-set' : 'organisation.logo-removed';
      lines.push({ action, subject, before: logoInHistory(before.logo), after: logoInHistory(logo) });
      await replaceLogoPicture(tx, before.id, picture ? { hash: picture.logo.hash, bytes: picture.bytes } : undefined);
    }
    if (lines.length === 0) return refused<OrganisationRevision>({ outcome: 'unchanged', organisation: before });
    const organisation = await updateOrganisation(tx, before, ctx.now(), facts, logo);
    return recorded<OrganisationRevision>({ outcome: 'revised', organisation }, ...lines);
  });
  if (revised.outcome === 'revised') ctx.app.pages.forget(ctx.organisation.slug);
  return revised;
}

/** The organisations of a person, with their role and a few numbers of each. */
export async function listOrganisationsFor(db: Db, userId: string) {
  const organisations = await listOrganisationsOf(db, userId);
  const numbers = await listOrganisationNumbers(
    db,
    organisations.map(({ id }) => id),
  );
  return organisations.map((one) => ({
    ...one,
    ...(numbers.get(one.id) ?? { vendors: 0, publishedAt: null, revision: null }),
  }));
}

export { organisationFactsOf } from '../../db/queries/organisations';
