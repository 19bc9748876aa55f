import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedListLinkedData } from '../../services/published-linked-data.server';
import { requireChosenList } from './chosen-list.server';

export async function loader(args: LoaderFunctionArgs) {
  const { reader, chosen } = await requireChosenList(args);
  const file = publishedListLinkedData(args.context.app.config.baseUrl, reader.publisher, chosen);
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: { ...reader.headers, 'Content-Type': 'application/ld+json', 'Access-Control-Allow-Origin': '*' },
  });
}
