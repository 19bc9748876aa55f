import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../domain/days';
import { readDay } from '../../lib/as-of';
import { requireContext } from '../../lib/context.server';
import { loadOverview } from '../../services/overview.server';
import { drawOverviewPicture } from '../../ui/overview-picture.server';
import { PICTURES } from '../../ui/overview-rows';

/** A picture of the overview as a file, by its name and `.svg`; `?at=` for a day. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const picture = PICTURES.find((name) => `${name}.svg` === args.params.picture);
  if (!picture) throw new Response(null, { status: 404 });
  const day = readDay(args.request, dayOf(ctx.now()));
  const { language, organisation } = ctx;
  const overview = await loadOverview(ctx, day);
  return new Response(drawOverviewPicture(picture, overview, { language, organisation: organisation.name }), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${organisation.slug}-${picture}-${day}.svg"`,
    },
  });
}
