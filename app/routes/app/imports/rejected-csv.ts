import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';

export async function loader(args: LoaderFunctionArgs) {
  await requireContext(args, 'read');
  return new Response(null, { status: 501 });
}
