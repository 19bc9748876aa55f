import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { readListView } from '../../../lib/list-view';
import { loadWorld } from '../../../services/law.server';
import { loadRegister } from '../../../services/register.server';
import { exportLines } from '../../../services/register-export.server';
import { viewEngagements, viewVendors } from '../../../services/register-views.server';
import { ENGAGEMENT_COLUMNS, ENGAGEMENT_SHAPE } from '../../../ui/register/engagement-columns';
import { VENDOR_COLUMNS, VENDOR_SHAPE } from '../../../ui/register/vendor-columns';

/** What a list of the register shows, on all its pages, as CSV: `?list=vendors|engagements` and the list's own address. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const url = new URL(args.request.url);
  const register = await loadRegister(ctx.db.read, ctx.organisation, { archived: true });
  const world = await loadWorld(ctx, dayOf(ctx.now()));
  const list = url.searchParams.get('list') === 'vendors' ? 'vendors' : 'engagements';
  const view = readListView(url, list === 'vendors' ? VENDOR_SHAPE : ENGAGEMENT_SHAPE);
  const csv =
    list === 'vendors'
      ? exportLines(viewVendors(register, world, view, ctx.language), VENDOR_COLUMNS, view.columns, ctx.language)
      : exportLines(
          viewEngagements(register, world, view, ctx.language),
          ENGAGEMENT_COLUMNS,
          view.columns,
          ctx.language,
        );
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${ctx.organisation.slug}-${list}-${world.day}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
