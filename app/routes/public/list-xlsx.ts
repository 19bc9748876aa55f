import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedListWorkbook } from '../../services/published-tables.server';
import { fileHeaders, requireChosenList } from './chosen-list.server';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function loader(args: LoaderFunctionArgs) {
  const { reader, chosen } = await requireChosenList(args);
  return new Response(publishedListWorkbook(chosen, reader.publisher, reader.language) as BodyInit, {
    headers: fileHeaders(reader, chosen, 'xlsx', XLSX),
  });
}
