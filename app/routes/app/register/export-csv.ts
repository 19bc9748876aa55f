import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../../domain/days';
import { readDay } from '../../../lib/as-of';
import { requireContext } from '../../../lib/context.server';
import { readListView } from '../../../lib/list-view';
import { exportLines } from '../../../services/register-export.server';
import { loadShown, viewEngagements, viewVendors } from '../../../services/register-views.server';
import { ENGAGEMENT_COLUMNS, ENGAGEMENT_SHAPE } from '../../../ui/register/engagement-columns';
import { VENDOR_COLUMNS, VENDOR_SHAPE } from '../../../ui/register/vendor-columns';

/** What a list of the register shows, on all its pages, as CSV: `?list=vendors|engagements` and the list's own address. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const url = new URL(args.request.url);
  const shown = await loadShown(ctx, readDay(args.request, dayOf(ctx.now())));
  const list = url.searchParams.get('list') === 'vendors' ? 'vendors' : 'engagements';
  const view = readListView(url, list === 'vendors' ? VENDOR_SHAPE : ENGAGEMENT_SHAPE);
  const csv =
    list === 'vendors'
      ? exportLines(viewVendors(shown, view, ctx.language), VENDOR_COLUMNS, view.columns, ctx.language)
      : exportLines(viewEngagements(shown, view, ctx.language), ENGAGEMENT_COLUMNS, view.columns, ctx.language);
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${ctx.organisation.slug}-${list}-${shown.world.day}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
