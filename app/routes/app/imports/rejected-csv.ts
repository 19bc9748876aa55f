import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';
import type { Delimiter } from '../../../lib/csv';
import { may } from '../../../lib/permissions';
import { openImport } from '../../../services/imports.server';
import { draftImport } from '../../../services/imports-draft.server';
import { rejectedCsv } from '../../../services/imports-files.server';

/** The refused rows of an import with the reasons, to be corrected and brought again. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const run = await openImport(ctx.db.read, ctx.organisation.id, args.params.import ?? '');
  if (!run || run.source === '') throw new Response('Not found', { status: 404 });
  const rejected =
    run.effects?.rejected ??
    (await draftImport(ctx.db.read, ctx.organisation, run.source, { mayEdit: may(ctx.role, 'edit') })).rejected;
  const name = ctx.language === 'fr' ? 'lignes-rejetees' : 'rejected-rows';
  return new Response(rejectedCsv(run.source, rejected, run.delimiter as Delimiter, ctx.language), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
