import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedListCsv } from '../../services/published-files.server';
import { requireChosenList } from './chosen-list.server';

export async function loader(args: LoaderFunctionArgs) {
  const { reader, chosen } = await requireChosenList(args);
  const { publisher, language, headers } = reader;
  const name = `${publisher.slug}-subprocessors${chosen.revision ? `-revision-${chosen.revision.number}` : ''}.csv`;
  return new Response(publishedListCsv(chosen, language), {
    headers: {
      ...headers,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
