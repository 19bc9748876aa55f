import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';

export async function loader(args: LoaderFunctionArgs) {
  await requireContext(args, 'read');
  return null;
}

export default function Page() {
  return null;
}
