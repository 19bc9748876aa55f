import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { listRecipients } from '../../../services/notices.server';
import { runScenario } from '../../../services/what-if.server';
import { whatIfJson } from '../../../services/what-if-files.server';
import { viewWhatIf } from '../../../services/what-if-view.server';
import { fileNameOf, requireScenario } from './asked-scenario.server';

/** A what-if and its whole answer for a program: codes instead of words. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { organisation, now } = ctx;
  const asked = await requireScenario(ctx, args.request, args.params.scenario ?? '');
  const view = viewWhatIf(await runScenario(ctx, asked.scenario));
  const customers = view.publishedTouched > 0 ? (await listRecipients(ctx.db.read, organisation.id)).length : 0;
  const name = asked.kept?.name ?? asked.shipped;
  const json = whatIfJson(view, { organisation: organisation.slug, at: now(), name, customers });
  return new Response(json, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileNameOf(asked, organisation.slug, dayOf(now()))}.json"`,
    },
  });
}
