import type { LoaderFunctionArgs } from '@remix-run/node';
import { changesJsonFeed } from '../../services/published-feeds.server';
import { loadPublishedChanges } from '../../services/published-list.server';
import { requireAdmitted } from './reader.server';

export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { organisation, publisher, language, headers } = await requireAdmitted(args);
  const revisions = await loadPublishedChanges(app.db, organisation);
  const feed = changesJsonFeed(app.config.baseUrl, publisher, revisions, language);
  return new Response(`${JSON.stringify(feed, null, 1)}\n`, {
    headers: { ...headers, 'Content-Type': 'application/feed+json', 'Access-Control-Allow-Origin': '*' },
  });
}
