import type { LoaderFunctionArgs } from '@remix-run/node';
import { keySet } from '../../services/published-json.server';
import { requirePublishedKeys } from './reader.server';

export async function loader(args: LoaderFunctionArgs) {
  const { keys, headers } = await requirePublishedKeys(args);
  return new Response(`${JSON.stringify(keySet(keys), null, 1)}\n`, {
    headers: { ...headers, 'Content-Type': 'application/jwk-set+json', 'Access-Control-Allow-Origin': '*' },
  });
}
