import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedListFile } from '../../services/published-json.server';
import { loadPublishedKeys } from '../../services/published-list.server';
import { requireChosenList } from './chosen-list.server';

export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { reader, chosen } = await requireChosenList(args);
  const keys = await loadPublishedKeys(app.db, reader.organisation);
  const file = publishedListFile(app.config.baseUrl, reader.publisher, chosen, keys);
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: {
      ...reader.headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
