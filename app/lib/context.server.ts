import { type AppLoadContext, redirect } from '@remix-run/node';
import type { Writing } from '../../db/mutate';
import { findMembership, findOrganisationBySlug } from '../../db/queries/organisations';
import type { OrganisationRow } from '../../db/schema';
import { LANGUAGES, type Language, type MemberRole, PUBLIC_LANGUAGES, type PublicLanguage } from '../domain/words';
import type { App } from './app.server';
import { isLanguage, isPublicLanguage, negotiateLanguage, type Translate, translator } from './i18n';
import { may, type Permission } from './permissions';
import { languageInPath } from './public-path';

/** A signed-in person. */
export type Person = { id: string; email: string; name: string; language: Language | null; twoFactorEnabled: boolean };

/** What a service needs to act for a person in one organisation. */
export type Context = Writing & {
  app: App;
  organisation: OrganisationRow;
  person: Person;
  role: MemberRole;
  language: Language;
  t: Translate;
};

/** What loaders and actions are called with. */
export type RouteArguments = { request: Request; context: AppLoadContext; params: Record<string, string | undefined> };

/** The person a request's session cookie names, if any. */
export async function findPerson(request: Request, context: AppLoadContext): Promise<Person | undefined> {
  if (!request.headers.has('cookie')) return undefined;
  const found = await context.app.accounts.api.getSession({ headers: request.headers });
  if (!found) return undefined;
  const { id, email, name } = found.user;
  const language = (found.user as { language?: string | null }).language;
  return {
    id,
    email,
    name,
    language: isLanguage(language) ? language : null,
    twoFactorEnabled: found.user.twoFactorEnabled === true,
  };
}

/** The signed-in person, or a redirect to sign-in that comes back here afterwards. */
export async function requirePerson({ request, context }: RouteArguments): Promise<Person> {
  const person = await findPerson(request, context);
  if (person) return person;
  const url = new URL(request.url);
  const back = request.method === 'GET' ? `${url.pathname}${url.search}`.replace(/\.data(?=\?|$)/, '') : '/app';
  throw redirect(`/sign-in?to=${encodeURIComponent(back)}`);
}

/**
 * The context of a request for `/app/:org/…`: signed in, a member, and allowed to. A foreign organisation answers
 * 404, as if it did not exist; a missing permission 403.
 */
export async function requireContext(args: RouteArguments, permission: Permission): Promise<Context> {
  const { request, context, params } = args;
  const person = await requirePerson(args);
  const { app } = context;
  const organisation = params.org ? await findOrganisationBySlug(app.db.read, params.org) : undefined;
  const membership = organisation && (await findMembership(app.db.read, organisation.id, person.id));
  if (!organisation || !membership) throw new Response('Not found', { status: 404 });
  if (!may(membership.role, permission)) throw new Response('Forbidden', { status: 403 });
  const language = languageOf(request, person);
  return {
    app,
    db: app.db,
    now: app.now,
    actor: person.id,
    organisation,
    person,
    role: membership.role,
    language,
    t: translator(language),
  };
}

/** `?lang=`, then the person's choice, then the cookie of the language switch, then the browser's wish. */
export function languageOf(request: Request, person?: Person | null, fallback: Language = 'en'): Language {
  const asked = new URL(request.url).searchParams.get('lang');
  if (isLanguage(asked)) return asked;
  if (person?.language) return person.language;
  const cookie = /(?:^|;\s*)onward-language=(\w\w)/.exec(request.headers.get('cookie') ?? '')?.[1];
  if (isLanguage(cookie)) return cookie;
  return negotiateLanguage(request.headers.get('accept-language'), fallback, LANGUAGES);
}

/** The language of a page for readers outside: the one its address begins with, `?lang=`, then the browser's wish. No cookie is read. */
export function readerLanguageOf(request: Request, fallback: PublicLanguage): PublicLanguage {
  const { pathname, searchParams } = new URL(request.url);
  const asked = languageInPath(pathname) ?? searchParams.get('lang');
  if (isPublicLanguage(asked)) return asked;
  return negotiateLanguage(request.headers.get('accept-language'), fallback, PUBLIC_LANGUAGES);
}
