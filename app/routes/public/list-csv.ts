import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedListCsv } from '../../services/published-tables.server';
import { fileHeaders, requireChosenList } from './chosen-list.server';

export async function loader(args: LoaderFunctionArgs) {
  const { reader, chosen } = await requireChosenList(args);
  return new Response(publishedListCsv(chosen, reader.language), {
    headers: fileHeaders(reader, chosen, 'csv', 'text/csv; charset=utf-8'),
  });
}
