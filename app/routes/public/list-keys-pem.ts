import type { LoaderFunctionArgs } from '@remix-run/node';
import { keysAsPem } from '../../services/published-json.server';
import { requirePublishedKeys } from './reader.server';

export async function loader(args: LoaderFunctionArgs) {
  const { keys, headers } = await requirePublishedKeys(args);
  return new Response(keysAsPem(keys), {
    headers: { ...headers, 'Content-Type': 'application/x-pem-file', 'Access-Control-Allow-Origin': '*' },
  });
}
