import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { runScenario } from '../../../services/what-if.server';
import { whatIfCsv } from '../../../services/what-if-files.server';
import { viewWhatIf } from '../../../services/what-if-view.server';
import { fileNameOf, requireScenario } from './asked-scenario.server';

/** Every transfer a what-if moves, with what becomes of it and what to do, as a table for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const asked = await requireScenario(ctx, args.request, args.params.scenario ?? '');
  const csv = whatIfCsv(viewWhatIf(await runScenario(ctx, asked.scenario)), ctx);
  const file = fileNameOf(asked, ctx.organisation.slug, dayOf(ctx.now()));
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}.csv"`,
    },
  });
}
