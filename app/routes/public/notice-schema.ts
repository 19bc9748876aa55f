import type { LoaderFunctionArgs } from '@remix-run/node';
import { noticeMessageSchema } from '../../lib/notice-message';

const DAY_S = 86_400;

/** The JSON Schema of what webhooks are sent. */
export function loader({ context }: LoaderFunctionArgs) {
  return new Response(`${JSON.stringify(noticeMessageSchema(context.app.config.baseUrl), null, 1)}\n`, {
    headers: {
      'Content-Type': 'application/schema+json',
      'Cache-Control': `public, max-age=${DAY_S}`,
      'Access-Control-Allow-Origin': '*',
    },
  });
}
