import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../domain/days';
import { PUBLIC_LANGUAGES } from '../../domain/words';
import { readerLanguageOf } from '../../lib/context.server';
import { languageInPath } from '../../lib/public-path';
import { admitReader, loadPublishedKeys } from '../../services/published-list.server';

/** How long a browser may show a public page without asking again; a notice sends people to it at once. */
const PUBLIC_MAX_AGE_S = 30;

/**
 * Who reads a published list and how: the organisation (404 when there is none to be seen from outside), the language
 * by the address, by `?lang=`, then by the browser, never by a cookie, and the headers of an answer that anybody or only
 * they may keep.
 */
export async function requireReader({ request, context, params }: LoaderFunctionArgs) {
  const { app } = context;
  const url = new URL(request.url);
  const inPath = languageInPath(url.pathname);
  if (params.lang !== undefined && !inPath) throw new Response('Not found', { status: 404 });
  const token = url.searchParams.get('access');
  const admission = await admitReader(app.db, params.org ?? '', token, app.now());
  if (!admission) throw new Response('Not found', { status: 404 });
  const asked = url.searchParams.get('lang');
  const language = readerLanguageOf(request, admission.organisation.language);
  const headers: Record<string, string> = {
    ...(inPath ? {} : { Vary: 'Accept-Language' }),
    ...(admission.access === 'granted'
      ? { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }
      : { 'Cache-Control': `public, max-age=${PUBLIC_MAX_AGE_S}` }),
  };
  return {
    ...admission,
    url,
    language,
    headers,
    today: dayOf(app.now()),
    /** The language the address begins with, and the page's own address: absent where something was asked of the page. */
    place: {
      inPath,
      baseUrl: app.config.baseUrl,
      page: isPlain(url) ? url.pathname.replace(/^.*?\/subprocessors/, '') : undefined,
    },
    kept: {
      lang: PUBLIC_LANGUAGES.find((one) => one === asked),
      access: admission.access === 'granted' ? (token ?? undefined) : undefined,
    },
  };
}

/** Nothing but a language is asked for: no filter, no day, no token. */
const isPlain = (url: URL): boolean => [...url.searchParams.keys()].every((name) => name === 'lang');

/** As `requireReader`, for what is shown to those only who may read the list: 404 for everybody else. */
export async function requireAdmitted(args: LoaderFunctionArgs) {
  const reader = await requireReader(args);
  if (reader.access === 'ask') throw new Response('Not found', { status: 404 });
  return reader;
}

/** The keys a public list is signed with. There are none to be had (404) of a list that is not shown to everybody. */
export async function requirePublishedKeys(args: LoaderFunctionArgs) {
  const { organisation, access, headers } = await requireReader(args);
  if (access !== 'open') throw new Response('Not found', { status: 404 });
  return { keys: await loadPublishedKeys(args.context.app.db, organisation), headers };
}
