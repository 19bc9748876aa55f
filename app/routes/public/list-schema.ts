import type { LoaderFunctionArgs } from '@remix-run/node';
import { listFileSchema } from '../../lib/list-file';

const DAY_S = 86_400;

/** The JSON Schema that published JSON lists name. */
export function loader({ context }: LoaderFunctionArgs) {
  return new Response(`${JSON.stringify(listFileSchema(context.app.config.baseUrl), null, 1)}\n`, {
    headers: {
      'Content-Type': 'application/schema+json',
      'Cache-Control': `public, max-age=${DAY_S}`,
      'Access-Control-Allow-Origin': '*',
    },
  });
}
