import type { LoaderFunctionArgs } from '@remix-run/node';
import { changesCalendar } from '../../services/published-feeds.server';
import { loadPublishedChanges } from '../../services/published-list.server';
import { requireAdmitted } from './reader.server';

export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { organisation, publisher, language, headers } = await requireAdmitted(args);
  const revisions = await loadPublishedChanges(app.db, organisation);
  return new Response(changesCalendar(app.config.baseUrl, publisher, revisions, language), {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${publisher.slug}-subprocessors.ics"`,
    },
  });
}
