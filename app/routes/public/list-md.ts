import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedListMarkdown } from '../../services/published-tables.server';
import { fileHeaders, requireChosenList } from './chosen-list.server';

export async function loader(args: LoaderFunctionArgs) {
  const { reader, chosen } = await requireChosenList(args);
  const { baseUrl } = args.context.app.config;
  return new Response(publishedListMarkdown(baseUrl, reader.publisher, chosen, reader.language), {
    headers: fileHeaders(reader, chosen, 'md', 'text/markdown; charset=utf-8'),
  });
}
