import type { LoaderFunctionArgs } from '@remix-run/node';
import { changesFeed } from '../../services/published-feeds.server';
import { loadPublishedChanges } from '../../services/published-list.server';
import { requireAdmitted } from './reader.server';

export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { organisation, publisher, language, headers } = await requireAdmitted(args);
  const revisions = await loadPublishedChanges(app.db, organisation);
  return new Response(changesFeed(app.config.baseUrl, publisher, revisions, language, organisation.createdAt), {
    headers: { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
