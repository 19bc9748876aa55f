import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../lib/context.server';
import { searchRegister } from '../../services/overview-search.server';

const LONGEST_QUERY = 100;

/** What the search finds for `?q=`, as JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const q = new URL(args.request.url).searchParams.get('q') ?? '';
  return Response.json({ results: await searchRegister(ctx, q.slice(0, LONGEST_QUERY)) });
}
