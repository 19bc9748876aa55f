import { findOrganisationBySlug } from '../../db/queries/organisations';
import type { OrganisationRow } from '../../db/schema';
import type { PublicLanguage } from '../domain/words';
import type { App } from './app.server';
import { type RouteArguments, readerLanguageOf } from './context.server';

/** Whose published list a visitor is at, and in which language to answer. */
export type VisitorContext = { app: App; organisation: OrganisationRow; language: PublicLanguage };

/**
 * The organisation of a page around a published list. A private list has no such pages (404), except those of links
 * that were sent out by mail: they keep working for `invited` readers. No cookie is read.
 */
export async function requireOrganisation(
  { request, context, params }: RouteArguments,
  to: 'everybody' | 'invited',
): Promise<VisitorContext> {
  const { app } = context;
  const organisation = params.org ? await findOrganisationBySlug(app.db.read, params.org) : undefined;
  if (!organisation || (organisation.visibility === 'private' && to === 'everybody'))
    throw new Response('Not found', { status: 404 });
  return { app, organisation, language: readerLanguageOf(request, organisation.language) };
}

/** What the frame of such a page shows. */
export const frameOf = ({ organisation, language, app }: VisitorContext) => ({
  language,
  organisation: {
    slug: organisation.slug,
    name: organisation.name,
    logo: organisation.logo,
    visibility: organisation.visibility,
  },
  mailWaits: !app.outbox.configured,
});

/** Pages that answer one visitor are kept by nobody. */
export const NOT_KEPT = { 'Cache-Control': 'private, no-store' };
