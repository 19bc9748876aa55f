import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../domain/days';
import { LANGUAGES, type Language } from '../../domain/words';
import { languageOf } from '../../lib/context.server';
import { admitReader } from '../../services/published-list.server';

/** How long a browser may show a public page without asking again; a notice sends people to it at once. */
const PUBLIC_MAX_AGE_S = 30;

/**
 * Who reads a published list and how: the organisation (404 when there is none to be seen from outside), the language
 * by `?lang=` then by the browser, never by a cookie, and the headers of an answer that anybody or only they may keep.
 */
export async function requireReader({ request, context, params }: LoaderFunctionArgs) {
  const { app } = context;
  const url = new URL(request.url);
  const token = url.searchParams.get('access');
  const admission = await admitReader(app.db, params.org ?? '', token, app.now());
  if (!admission) throw new Response('Not found', { status: 404 });
  const asked = url.searchParams.get('lang');
  const acceptLanguage = request.headers.get('accept-language');
  const anonymous = new Request(request.url, acceptLanguage ? { headers: { 'accept-language': acceptLanguage } } : {});
  const language: Language = languageOf(anonymous, null, admission.organisation.language);
  const headers: Record<string, string> = {
    Vary: 'Accept-Language',
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
    kept: {
      lang: LANGUAGES.find((one) => one === asked),
      access: admission.access === 'granted' ? (token ?? undefined) : undefined,
    },
  };
}

/** As `requireReader`, for what is shown to those only who may read the list: 404 for everybody else. */
export async function requireAdmitted(args: LoaderFunctionArgs) {
  const reader = await requireReader(args);
  if (reader.access === 'ask') throw new Response('Not found', { status: 404 });
  return reader;
}
