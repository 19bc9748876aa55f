import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../lib/context.server';
import { comparedCsv, viewComparedDays } from '../../services/compared-days-view.server';

/** A comparison of two days as a file: `?format=json`, otherwise CSV; the rest of the address as for the page. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { compared, from, to, by } = await viewComparedDays(ctx, args.request);
  if (!compared) throw new Response('Not found', { status: 404 });
  const isJson = new URL(args.request.url).searchParams.get('format') === 'json';
  const { slug } = ctx.organisation;
  const body = isJson
    ? `${JSON.stringify({ organisation: slug, at: ctx.now(), from, to, ...compared }, null, 2)}\n`
    : comparedCsv(compared, ctx);
  return new Response(body, {
    headers: {
      'Content-Type': isJson ? 'application/json' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}-${from}-${to}-${by}.${isJson ? 'json' : 'csv'}"`,
    },
  });
}
