import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';
import { downloadOf } from '../../../lib/download';
import { packEvidence } from '../../../services/evidence-pack.server';

/** What proves a notice, as one zip. */
export async function loader(args: LoaderFunctionArgs) {
  const { app, db, organisation, now } = await requireContext(args, 'read');
  const noticeId = args.params.notice ?? '';
  const { baseUrl } = app.config;
  const pack = await packEvidence(db.read, { organisation, noticeId, baseUrl, packedAt: now() });
  if (!pack) throw data(null, { status: 404 });
  return downloadOf(pack.bytes, pack.fileName);
}
