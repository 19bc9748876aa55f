import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../domain/days';
import { matchesTag } from '../../lib/http-negotiation';
import { isLanguage } from '../../lib/i18n';
import { calendarFeed, openCalendar } from '../../services/calendar-feed.server';

/** Only the calendar program that asked may keep the answer, and asks again each time. */
const UNSHARED = { 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' };

/** The due dates behind a secret address, in the language its `?lang=` names. */
export async function loader({ request, context: { app }, params }: LoaderFunctionArgs) {
  const organisation = await openCalendar(app.db, params.token ?? '');
  if (!organisation)
    return new Response('There is no such calendar, or its address was revoked.\n', {
      status: 404,
      headers: { ...UNSHARED, 'Cache-Control': 'private, no-store', 'Content-Type': 'text/plain; charset=utf-8' },
    });
  const asked = new URL(request.url).searchParams.get('lang');
  const feed = await calendarFeed(app.db, organisation, {
    day: dayOf(app.now()),
    language: isLanguage(asked) ? asked : organisation.language,
    baseUrl: app.config.baseUrl,
  });
  const tag = `"${createHash('sha256').update(feed).digest('base64url')}"`;
  if (matchesTag(request.headers.get('if-none-match') ?? undefined, tag))
    return new Response(null, { status: 304, headers: { ...UNSHARED, ETag: tag } });
  return new Response(feed, {
    headers: {
      ...UNSHARED,
      ETag: tag,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${organisation.slug}.ics"`,
    },
  });
}
