import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedListFile } from '../../services/published-files.server';
import { requireChosenList } from './chosen-list.server';

export async function loader(args: LoaderFunctionArgs) {
  const { reader, chosen } = await requireChosenList(args);
  const file = publishedListFile(args.context.app.config.baseUrl, reader.publisher, chosen);
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: {
      ...reader.headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
