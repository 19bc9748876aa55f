import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';
import { may } from '../../../lib/permissions';
import { openImport } from '../../../services/imports.server';
import { draftImport } from '../../../services/imports-draft.server';

/** The refused rows of the import an address names, as it was applied or as it stands; 404 where its text is gone. */
export async function requireRejected(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const run = await openImport(ctx.db.read, ctx.organisation.id, args.params.import ?? '');
  if (!run || run.source === '') throw new Response('Not found', { status: 404 });
  const mayEdit = may(ctx.role, 'edit');
  const { decisions, effects } = run;
  const rejected =
    effects?.rejected ?? (await draftImport(ctx.db.read, ctx.organisation, run, { mayEdit, decisions })).rejected;
  const name = ctx.language === 'fr' ? 'lignes-rejetees' : 'rejected-rows';
  return { refused: { ...run, rejected }, language: ctx.language, name };
}
