import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { readListView } from '../../../lib/list-view';
import { exportSubscribers } from '../../../services/subscriber-views.server';
import { SUBSCRIBER_SHAPE } from '../../../ui/notices/subscriber-columns';

/** The subscribers the list shows, on all its pages, as CSV: takes the list's own address. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const view = readListView(new URL(args.request.url), SUBSCRIBER_SHAPE);
  const csv = await exportSubscribers(ctx.db.read, ctx.organisation.id, view, ctx.t);
  const name = `${ctx.organisation.slug}-subscribers-${dayOf(ctx.now())}.csv`;
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
